import type { Core } from '@strapi/strapi';
import type { Config } from './index';

/** The configuration as `config/plugins.ts` gives it; what people have set since lies over it, see `configInForce`. */
export const currentConfig = (strapi: Core.Strapi): Config => strapi.config.get<Config>('plugin::copy-desk');
