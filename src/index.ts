import type { Core } from '@strapi/strapi';
import { registerArticleSlugs } from './article-slugs';
import { createLocales, openToReaders } from './newsroom-defaults';

interface Context {
  readonly strapi: Core.Strapi;
}

export default {
  register({ strapi }: Context): void {
    registerArticleSlugs(strapi);
  },
  async bootstrap({ strapi }: Context): Promise<void> {
    await createLocales(strapi);
    await openToReaders(strapi);
  },
};
