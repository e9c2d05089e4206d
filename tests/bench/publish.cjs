// npm run bench:publish [-- RUNS]: what the desk adds to a publication, with and without it in turn, in one process.
// TEST_DATABASE_URL=postgres://… measures PostgreSQL, otherwise a temporary SQLite file.

const { ARTICLE, DATABASE, inNewsroom, median, secret } = require('./newsroom.cjs');

const RUNS = Number(process.argv[2] ?? 200);
const LIMIT = 1.35;

/** A paragraph of thirty words. */
const PARAGRAPH =
  'أعلنت البلدية أن الجسر الجديد سيفتح أبوابه للمشاة في مطلع الأسبوع المقبل بعد أعمال دامت ثلاث سنوات وشملت تدعيم الأعمدة وإنارة الممرات وغرس الأشجار على الضفتين كلتيهما وتجهيز المقاعد.';
const QUOTED = [
  'الجسر ملك لأهل المدينة جميعا في كل وقت من النهار والليل',
  'انتهت الأعمال في موعدها ولم تزد الكلفة على ما أقره المجلس البلدي',
  'سنبدأ في الصيف المقبل ترميم الضفة القديمة وما حولها من الحدائق',
  'نشكر السكان على صبرهم طوال الأعوام الثلاثة التي أغلق فيها الطريق',
];

/** A paragraph of as many words that quotes the mayor. */
const quoting = (words) =>
  `وقال رامي الحداد، رئيس البلدية، في مؤتمر صحفي عقده صباح اليوم أمام الجسر: «${words}». وأضافت البلدية أن الدخول سيكون مجانا للجميع.`;

/** A story of about six hundred words, with four quotations and a cover. */
const storyOf = (cover) => ({
  headline: `الجسر الجديد ${secret()}`,
  standfirst: 'ثلاث سنوات من العمل انتهت.',
  dateline: { place: 'أصيلة', source: 'الساحل' },
  body: Array.from({ length: 20 }, (_, index) => {
    const words = index % 5 === 4 ? quoting(QUOTED[Math.floor(index / 5)]) : PARAGRAPH;
    return { type: 'paragraph', children: [{ type: 'text', text: words }] };
  }),
  quotations: QUOTED.map((words) => ({ words, speakerName: 'رامي الحداد', speakerRole: 'رئيس البلدية' })),
  cover,
});

inNewsroom('publish', async ({ strapi }) => {
  const config = 'plugin::copy-desk.contentTypes';
  const mapping = strapi.config.get(config);
  const { approvals, rules, style, outlets, datelines, unwaivable } = strapi.config.get('plugin::copy-desk');
  const settings = { approvals, rules, style, outlets, datelines, unwaivable };
  const file = await strapi.db.query('plugin::upload.file').create({
    data: { name: 'a.png', hash: secret(), ext: '.png', mime: 'image/png', size: 1, url: '/a.png', provider: 'local' },
  });
  const log = strapi.db.query('plugin::copy-desk.log-entry');

  /** One publication of a new story that two people have approved, in milliseconds. */
  const once = async (withDesk) => {
    strapi.config.set(config, mapping);
    const { documentId } = await strapi.documents(ARTICLE).create({ locale: 'ar', data: storyOf(file.id) });
    const [edited] = await log.findMany({ where: { document: documentId } });
    const { fingerprint } = edited;
    const entry = { contentType: ARTICLE, document: documentId, locale: 'ar', fingerprint, at: new Date() };
    for (const id of [1, 2]) {
      const approval = { ...entry, kind: 'approved', actor: `admin:${id}`, actorName: 'A', anchor: { settings } };
      await log.create({ data: approval });
    }
    strapi.config.set(config, withDesk ? mapping : {});
    const start = process.hrtime.bigint();
    await strapi.documents(ARTICLE).publish({ documentId, locale: 'ar' });
    return Number(process.hrtime.bigint() - start) / 1e6;
  };

  const times = { with: [], without: [] };
  for (let index = -10; index < RUNS; index += 1) {
    // Each goes first in turn, and the first rounds warm up.
    for (const withDesk of index % 2 === 0 ? [true, false] : [false, true]) {
      const time = await once(withDesk);
      if (index >= 0) times[withDesk ? 'with' : 'without'].push(time);
    }
  }
  const [plain, desk] = [median(times.without), median(times.with)];
  console.log(
    `${DATABASE}, ${RUNS} publications each: ${plain.toFixed(1)} ms without the desk, ` +
      `${desk.toFixed(1)} ms with it, ${(desk / plain).toFixed(2)} × (at most ${LIMIT} ×)`,
  );
  process.exitCode = desk / plain <= LIMIT ? 0 : 1;
});
