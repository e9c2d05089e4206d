import type { Core } from '@strapi/strapi';
import { registerArticleSlugs } from './article-slugs';
import { createLocales, setUpNewsroom } from './newsroom-defaults';

interface Context {
  readonly strapi: Core.Strapi;
}

export default {
  register({ strapi }: Context): void {
    registerArticleSlugs(strapi);
  },
  async bootstrap({ strapi }: Context): Promise<void> {
    await createLocales(strapi);
    await setUpNewsroom(strapi);
  },
};
