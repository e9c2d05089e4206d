import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST') || '0.0.0.0',
  port: env.int('PORT') || 1337,
  app: { keys: env.array('APP_KEYS', []) },
  logger: {
    config: { level: env('LOG_LEVEL', 'http') },
    startup: { enabled: env.bool('STARTUP_MESSAGE', true) },
    updates: { enabled: false },
  },
  // Node drops longer addresses without a word; with this, a query that is far too long is refused with a sentence.
  http: { serverOptions: { maxHeaderSize: 131_072 } },
  webhooks: { populateRelations: false },
});

export default config;
