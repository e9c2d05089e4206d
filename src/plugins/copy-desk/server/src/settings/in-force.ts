import type { Core } from '@strapi/strapi';
import type { Config } from '../config';
import { currentConfig } from '../config/current';
import { lastChange } from './last-change';

/**
 * The configuration with what people have set on the settings page over what `config/plugins.ts` says. It is read from
 * the desk log each time, in the transaction that is open, so that no process lets anything out by settings of before.
 */
export const configInForce = async (strapi: Core.Strapi): Promise<Config> => ({
  ...currentConfig(strapi),
  ...(await lastChange(strapi))?.chosen,
});
