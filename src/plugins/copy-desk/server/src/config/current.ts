import type { Core } from '@strapi/strapi';
import type { Config } from './index';

/** The configuration as it is now: settings may change while the newsroom runs. */
export const currentConfig = (strapi: Core.Strapi): Config => strapi.config.get<Config>('plugin::copy-desk');
