import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';
import { ensureLogins, LOGINS } from './logins.mjs';
import { seedSamples } from './samples.mjs';

const FLAG = { type: 'core', name: 'newsroom', key: 'demo' };

/** A database that somebody has set up for themselves gets neither logins nor stories from us. */
const isDemo = async (strapi) => {
  if (await strapi.store.get(FLAG)) return true;
  if ((await strapi.db.query('admin::user').count()) > 0) return false;
  await strapi.store.set({ ...FLAG, value: true });
  return true;
};

export const serve = async () => {
  process.chdir(ROOT);
  process.env.NODE_ENV ||= 'production';
  process.env.LOG_LEVEL ||= 'warn';
  process.env.STARTUP_MESSAGE ||= 'false';

  console.log('Starting the newsroom …');
  // Only now, since Strapi reads its environment while it is loaded; and not by import, since Node cannot load its ES modules.
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const strapi = await createStrapi({ appDir: ROOT, distDir: join(ROOT, 'dist') }).load();
  const demo = await isDemo(strapi);
  const logins = demo ? await ensureLogins(strapi) : [];
  if (demo) await seedSamples(strapi);
  await strapi.start();

  console.log(`\nThe newsroom is open: http://localhost:${strapi.config.get('server.port')}/admin\n`);
  if (demo) {
    for (const { role, email, password } of logins) console.log(`  ${role.padEnd(15)}${email.padEnd(33)}${password}`);
    console.log('\nWhat the editor writes, the approver lets out: one story waits on the desk page for it.');
    console.log(`The logins are kept in ${LOGINS}. Ctrl-C closes the newsroom.`);
  } else {
    console.log('Its database has people of its own, so no sample logins were added. Ctrl-C closes it.');
  }
};
