// npm run races:kill [-- TIMES]: kills the newsroom (SIGKILL) at random moments while people approve and publish, and
// after each restart holds what the lists and the readers see against what the desk log says.
// TEST_DATABASE_URL=postgres://… does it on PostgreSQL, otherwise on a temporary SQLite file.

const { spawn } = require('node:child_process');
const { ARTICLE, DATABASE, emptyDatabase, openNewsroom } = require('./newsroom.cjs');

const LONGEST = 2500;

/** The child: checks what the last one left, then works until it is killed. */
const work = async () => {
  const { strapi, ask, login } = await openNewsroom();
  const [writer, approver] = [await login('strapi-editor'), await login('approver')];
  const text = (document, act = '') => `/copy-desk/texts/${ARTICLE}/${document}${act && `/${act}`}?locale=ar`;
  const send = async (address, token, body = {}) => {
    const { status, data } = await ask(address, { method: 'POST', token, body });
    if (status >= 300) throw new Error(`${address} was answered with ${status}.`);
    return data;
  };

  let wrong = 0;
  const items = await strapi.db.query('plugin::copy-desk.desk-item').findMany({});
  for (const item of items) {
    const { data } = await ask(text(item.document), { token: writer });
    const where = { documentId: item.document, locale: 'ar', publishedAt: { $notNull: true } };
    const live = await strapi.db.query(ARTICLE).count({ where });
    const forms = await strapi.db
      .query('plugin::copy-desk.published-form')
      .count({ where: { document: item.document, locale: 'ar' } });
    const expected = data.state.live === null ? 0 : 1;
    const agrees =
      item.fingerprint === data.fingerprint &&
      item.stage === data.state.stage &&
      item.live === (expected === 1) &&
      live === expected &&
      forms === expected &&
      !data.state.editedByUnknown;
    if (!agrees) wrong += 1;
  }
  process.send({ checked: items.length, live: items.filter(({ live }) => live).length, wrong });

  for (let number = 0; ; number += 1) {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'افتُتح الجسر الجديد صباح اليوم.' }] }];
    const draft = { headline: `نص ${Date.now()}-${number}`, body };
    const { documentId } = await send(`/content-manager/collection-types/${ARTICLE}?locale=ar`, writer, draft);
    const { fingerprint } = (await ask(text(documentId), { token: writer })).data;
    await send(text(documentId, 'request'), writer, { fingerprint });
    await send(text(documentId, 'approve'), approver, { fingerprint });
    await send(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish?locale=ar`, approver);
  }
};

/** One life of the child; it ends some time after it has begun to work. */
const life = (environment) =>
  new Promise((resolve, reject) => {
    let report;
    const child = spawn(process.execPath, [__filename, 'work'], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', (message) => {
      report = message;
      setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST);
    });
    child.on('exit', (code, signal) =>
      signal === 'SIGKILL' && report ? resolve(report) : reject(new Error(`The newsroom ended by itself (${code}).`)),
    );
  });

const run = async (times) => {
  const { environment, drop } = await emptyDatabase('kill');
  let wrong = 0;
  let last = {};
  // The last life only looks at what the kill before it has left.
  for (let kill = 0; kill <= times; kill += 1) {
    last = await life(environment);
    wrong += last.wrong;
  }
  await drop();
  console.log(
    `${DATABASE}: killed ${times} times, ${last.checked} texts at the end, ${last.live} of them published, ` +
      `${wrong} times that state and log did not agree`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
};

(process.argv[2] === 'work' ? work() : run(Number(process.argv[2] ?? 50))).catch((error) => {
  console.error(error);
  process.exit(1);
});
