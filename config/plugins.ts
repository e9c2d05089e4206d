import type { Core } from '@strapi/strapi';

// Strapi reads these from the environment alone; they hold without a .env file too.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ||= 'ar';
process.env.STRAPI_TELEMETRY_DISABLED ||= 'true';

/** A plugin of Apollo Server in the place of its page for trying queries. */
const plainLandingPage = () => ({
  serverWillStart: () =>
    Promise.resolve({
      renderLandingPage: () =>
        Promise.resolve({ html: '<!doctype html><title>GraphQL</title><p>Queries are sent here by POST.</p>' }),
    }),
});

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'copy-desk': {
    enabled: true,
    resolve: './src/plugins/copy-desk',
    config: {
      approvals: env.int('COPY_DESK_APPROVALS', 1),
      contentTypes: {
        'api::article.article': {
          headline: 'headline',
          category: 'category',
          standfirst: 'standfirst',
          slug: 'slug',
          body: 'body',
          captions: ['cover'],
          dateline: 'dateline',
          quotations: 'quotations',
          speakers: 'speakers',
          event: 'event',
          embargo: 'embargo',
          corrections: 'corrections',
        },
      },
      readerPage: true,
      requestsPerMinute: env.int('PUBLIC_REQUESTS_PER_MINUTE', 300),
      datelines: [{ locale: 'ar', source: 'إيلاف', templates: ['{source} من {place}:', '{source}:'] }],
    },
  },
  graphql: {
    config: {
      defaultLimit: 25,
      maxLimit: 100,
      depthLimit: 8,
      // The page for trying queries loads from elsewhere; it is for those who develop.
      landingPage: env('NODE_ENV') === 'development' ? true : plainLandingPage,
      apolloServer: { parseOptions: { maxTokens: 1000 } },
    },
  },
  upload: {
    config: {
      security: {
        allowedTypes: ['image/*', 'video/*', 'audio/*', 'application/pdf', 'text/plain'],
        deniedTypes: ['image/svg+xml'],
      },
    },
  },
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'refresh',
      sessions: { httpOnly: true },
    },
  },
});

export default config;
