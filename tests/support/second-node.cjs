// Another process of the newsroom on the same database, which looks for due texts when it is told to.

const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const ROOT = path.resolve(__dirname, '..', '..');

const run = async () => {
  const strapi = await createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') }).load();
  process.on('message', async () => {
    await strapi.cron.jobs.find(({ name }) => name === 'copy-desk-schedule').job.invoke();
    process.send('looked');
  });
  process.send('ready');
};

run().catch((error) => {
  console.error(error);
  process.exit(1);
});
