import type { Core } from '@strapi/strapi';
import { publishedForms } from '../../../engine/src';
import type { Analysis, PublishedForms, PublishedQuotation, RoleMap } from '../../../engine/src';
import type { Row } from '../article/row';
import { recordsIn, textIn } from '../article/row';
import type { Config } from '../config';
import { speakerType } from '../records/uses';
import { documentHref } from './links';

/** A link to the same text in another locale. */
export interface Translation {
  readonly locale: string;
  readonly slug: string | null;
  readonly href: string;
}

/** A quotation as it is delivered: with the address of its speaker's record. */
export interface DeliveredQuotation extends PublishedQuotation {
  readonly speakerRecord: { readonly documentId: string; readonly href: string } | null;
}

/** What is stored of a live text for its readers. */
export interface StoredForms extends Omit<PublishedForms, 'quotations'> {
  readonly quotations: readonly DeliveredQuotation[];
  readonly translations: readonly Translation[];
}

/** The locale in which a text without one is read, as the gate does. */
export const localeOf = (row: Pick<Row, 'locale'>): string => row.locale ?? 'ar';

/** The forms of a live row; `all` are the live rows of its document, to which its links lead; `known` is what was found in its text. */
export const storedForms = (
  strapi: Core.Strapi,
  config: Config,
  uid: string,
  roles: RoleMap,
  row: Row,
  all: readonly Row[],
  known?: Analysis,
): StoredForms => {
  const forms = publishedForms(row, roles, localeOf(row), config, known);
  const speakers = speakerType(strapi, uid, roles.quotations);
  const records = recordsIn(row[roles.quotations ?? '']).map((quotation) => recordsIn(quotation['speaker'])[0]);
  const recordAt = (place: number): DeliveredQuotation['speakerRecord'] => {
    const documentId = textIn(records[place]?.['documentId']);
    return documentId && speakers ? { documentId, href: documentHref(strapi, speakers, documentId, row.locale) } : null;
  };
  return {
    ...forms,
    quotations: forms.quotations.map((quotation, place) => ({ ...quotation, speakerRecord: recordAt(place) })),
    translations: all
      .filter(({ locale }) => locale !== null && locale !== row.locale)
      .map((other) => ({
        locale: localeOf(other),
        slug: textIn(other[roles.slug ?? '']),
        href: documentHref(strapi, uid, other.documentId, other.locale),
      })),
  };
};
