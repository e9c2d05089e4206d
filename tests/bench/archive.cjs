'use strict';

// A large archive on PostgreSQL: a hundred articles published as all are, and copied by the database with all that was
// stored of them.

const { ARTICLE } = require('./newsroom.cjs');
const { storyOf } = require('./stories.cjs');

/** Articles of a bare newsroom, and as many again that are linked with speakers and an event: these are copied. */
const HALF = 50;
const PUBLISHED = 2 * HALF;
/** Rows of the published articles have ids below it, those of the nth copy n times as much more. */
const STRIDE = 10_000;
const SPEAKERS = ['سلمى الناصري', 'رامي الحداد', 'هالة عثمان', 'كريم بوزيد', 'نادر الصفدي'];
const CATEGORIES = ['politics', 'economy', 'society', 'culture', 'sport'];

exports.EVENT_NAME = 'افتتاح الجسر';
exports.SPEAKERS = SPEAKERS;

/** Columns by what becomes of them in a copy: ids that are moved, names that get a number, times that go back by minutes. */
const TABLES = {
  articles: { ids: ['id'], names: ['document_id', 'slug'], times: ['published_at', 'created_at', 'updated_at'] },
  articles_event_lnk: { ids: ['id', 'article_id'] },
  articles_speakers_lnk: { ids: ['id', 'article_id'] },
  components_editorial_datelines: { ids: ['id'] },
  components_editorial_quotations: { ids: ['id'] },
  components_editorial_quotations_speaker_lnk: { ids: ['id', 'quotation_id'] },
  articles_cmps: { ids: ['id', 'entity_id', 'cmp_id'] },
  copy_desk_published_forms: {
    ids: ['id', 'row'],
    names: ['document_id', 'document', 'slug'],
    times: ['published_at', 'first_published_at'],
  },
  copy_desk_published_quotations: { ids: ['id'], names: ['document_id', 'document'], times: ['date'] },
  copy_desk_addresses: { ids: ['id'], names: ['document_id', 'document', 'slug'] },
  copy_desk_search: { ids: ['id'], names: ['document'] },
};

const copyTable = async (strapi, table, { ids, names = [], times = [] }, first, last) => {
  const schema = strapi.db.getSchemaName();
  const name = `${schema}.${table}`;
  const columns = Object.keys(await strapi.db.connection(table).withSchema(schema).columnInfo());
  const value = (column) => {
    if (ids.includes(column)) return `"${column}" + copy * ${STRIDE}`;
    if (names.includes(column)) return `"${column}" || '-' || copy`;
    if (column === 'date' && times.includes(column)) return `"date" - (copy % 1000)`;
    if (times.includes(column)) return `"${column}" - copy * interval '100 minutes'`;
    // Every article has a word of its own.
    if (column === 'words' && table === 'copy_desk_search') return `words || to_tsvector('simple', 'copy' || copy)`;
    return `"${column}"`;
  };
  const list = columns.map((column) => `"${column}"`).join(', ');
  await strapi.db.connection.raw(
    `insert into ${name} (${list}) select ${columns.map(value).join(', ')}
      from ${name}, generate_series(${first}, ${last}) as copy where id < ${STRIDE} order by copy desc`,
  );
};

exports.publishBare = async (strapi) => {
  for (let index = 0; index < HALF; index += 1) {
    await strapi.documents(ARTICLE).create({ locale: 'ar', data: storyOf(index), status: 'published' });
  }
};

exports.publishLinked = async (strapi) => {
  const event = await strapi.documents('api::event.event').create({ locale: 'ar', data: { name: exports.EVENT_NAME } });
  const speakers = [];
  for (const name of SPEAKERS) {
    speakers.push(await strapi.documents('api::speaker.speaker').create({ locale: 'ar', data: { name } }));
  }
  for (let index = HALF; index < PUBLISHED; index += 1) {
    const speaker = speakers[index % speakers.length];
    const story = storyOf(index);
    const quotations = story.quotations.map((quotation) => ({
      ...quotation,
      speaker: speaker.documentId,
      speakerName: speaker.name,
    }));
    const links = { speakers: [speaker.documentId], event: event.documentId, quotations };
    const data = { ...story, ...links, category: CATEGORIES[index % CATEGORIES.length] };
    await strapi.documents(ARTICLE).create({ locale: 'ar', data, status: 'published' });
  }
  return { event: event.documentId, speaker: speakers[0].documentId };
};

/** Copies that one statement makes: more would take longer than a statement may. */
const AT_ONCE = 100;

/** Lets the archive grow from so many articles to so many, in hundreds. */
exports.grow = async (strapi, from, to) => {
  const last = to / PUBLISHED - 1;
  for (let first = from / PUBLISHED; first <= last; first += AT_ONCE) {
    for (const [table, columns] of Object.entries(TABLES)) {
      await copyTable(strapi, table, columns, first, Math.min(first + AT_ONCE - 1, last));
    }
  }
  await strapi.db.connection.raw('vacuum analyze');
};
