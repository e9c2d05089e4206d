import type { Core } from '@strapi/strapi';

interface Context {
  readonly strapi: Core.Strapi;
}

export default {
  register(_context: Context): void {},
  bootstrap(_context: Context): void {},
};
