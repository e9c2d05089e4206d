import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'copy-desk', name: 'Copy desk' });
  },
};
