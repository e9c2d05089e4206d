'use strict';

// A newsroom in a process of its own, so that nothing but its answers is measured. NEWSROOM_DIST is where it is compiled; the
// articles that it is sent it publishes before it says where it answers.

const { fork } = require('node:child_process');
const { ARTICLE, openNewsroom } = require('./newsroom.cjs');

const run = async () => {
  const { strapi, base } = await openNewsroom(process.env.NEWSROOM_DIST);
  process.on('message', async ({ articles }) => {
    for (const { locale, ...data } of articles) {
      await strapi.documents(ARTICLE).create({ locale, data, status: 'published' });
    }
    process.send(base);
  });
  process.send('ready');
};

/** Starts it in an environment: the address at which it answers, and how to end it. */
exports.openNode = async (environment, articles = []) => {
  const child = fork(__filename, { env: { ...process.env, ...environment } });
  const said = () =>
    new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', () => reject(new Error('The newsroom has ended before it could answer.')));
    });
  await said();
  child.send({ articles });
  const base = await said();
  return {
    base,
    close() {
      child.removeAllListeners('exit');
      child.kill();
    },
  };
};

if (require.main === module) {
  run().catch((error) => {
    console.error(error);
    process.exit(1);
  });
}
