import type { Core } from '@strapi/strapi';

// Strapi reads these from the environment alone; they hold without a .env file too.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ||= 'ar';
process.env.STRAPI_TELEMETRY_DISABLED ||= 'true';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'copy-desk': {
    enabled: true,
    resolve: './src/plugins/copy-desk',
    config: {
      approvals: env.int('COPY_DESK_APPROVALS', 0),
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
