import type { Core } from '@strapi/strapi';
import type { Analysis, RoleMap } from '../../../engine/src';
import type { Row } from '../article/row';
import type { Config } from '../config';
import type { StoredForms } from './stored-forms';

/** A live row with the form that its readers get, and when they first had it. */
export interface Published {
  readonly row: Row;
  readonly locale: string;
  readonly forms: StoredForms;
  readonly first: Date;
}

/** A document whose live rows have changed, with those that it has now. */
export interface Changed {
  readonly strapi: Core.Strapi;
  readonly config: Config;
  readonly uid: string;
  readonly roles: RoleMap;
  readonly document: string;
  readonly live: readonly Row[];
  /** What was found in the texts of rows that have just been checked, by their ids. */
  readonly analyses?: ReadonlyMap<number, Analysis>;
}
