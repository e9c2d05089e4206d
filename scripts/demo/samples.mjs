import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';
import { emailOf } from './logins.mjs';

const WRITTEN = { type: 'core', name: 'newsroom', key: 'samples' };
const ARTICLE = 'api::article.article';
/** Stories are written by one person and let out by another, as everywhere here. */
const [EDITOR, APPROVER] = ['editor', 'approver'].map(emailOf);
const inSamples = (name) => join(ROOT, 'samples', name);

const paragraphs = (text) => text.trim().split(/\n\s*\n/);

const blocksOf = (text) =>
  paragraphs(text).map((paragraph) => ({ type: 'paragraph', children: [{ type: 'text', text: paragraph }] }));

/** Where the words stand in the body; the structured quotation points there. */
const placeOf = (words, text) => {
  const block = paragraphs(text).findIndex((paragraph) => paragraph.includes(words));
  if (block < 0) return {};
  const start = paragraphs(text)[block].indexOf(words);
  return { block, start, end: start + words.length };
};

/** One record with all its locales; what they share is written with the first. */
const createRecord = async (documents, { locales, aliases, ...shared }) => {
  let documentId;
  for (const [locale, fields] of Object.entries(locales)) {
    if (documentId) await documents.update({ documentId, locale, data: fields });
    else {
      const data = { ...shared, ...fields, aliases: aliases.map((name) => ({ name })) };
      ({ documentId } = await documents.create({ locale, data }));
    }
  }
  return documentId;
};

const createStory = async (strapi, story, people, ids) => {
  const text = readFileSync(inSamples(story.file), 'utf8');
  const quotations = story.quotations.map(({ words, speaker, cue }) => {
    const { name, role } = people[speaker].locales[story.locale];
    return { words, cue, speaker: ids[speaker], speakerName: name, speakerRole: role, ...placeOf(words, text) };
  });
  const data = {
    headline: story.headline,
    standfirst: story.standfirst,
    category: story.category,
    dateline: story.dateline,
    event: story.event && ids[story.event],
    speakers: [...new Set(story.quotations.map(({ speaker }) => ids[speaker]))],
    body: blocksOf(text),
    quotations,
  };
  const articles = strapi.documents(ARTICLE);
  const desk = strapi.plugin('copy-desk').service('review');
  const { locale } = story;
  const translated = ids[story.translates];
  const { documentId } = await desk.as(EDITOR, () =>
    translated ? articles.update({ documentId: translated, locale, data }) : articles.create({ locale, data }),
  );
  const draft = { uid: ARTICLE, document: documentId, locale };
  try {
    if (story.stage !== 'draft') await desk.as(EDITOR, () => desk.take('request', draft));
    if (story.stage === 'published') await desk.as(APPROVER, () => desk.take('approve-and-publish', draft));
  } catch (error) {
    console.log(`${story.file} is not ${story.stage}: ${error.message}`);
  }
  return documentId;
};

/** Writes what this database has not had yet; what an editor has deleted does not come back. */
export const seedSamples = async (strapi) => {
  const { speakers, events, stories } = JSON.parse(readFileSync(inSamples('newsroom.json'), 'utf8'));
  const ids = (await strapi.store.get(WRITTEN)) ?? {};
  const once = async (key, create) => {
    if (ids[key]) return;
    ids[key] = await create();
    await strapi.store.set({ ...WRITTEN, value: ids });
  };
  for (const [key, speaker] of Object.entries(speakers)) {
    await once(key, () => createRecord(strapi.documents('api::speaker.speaker'), speaker));
  }
  for (const [key, event] of Object.entries(events)) {
    await once(key, () => createRecord(strapi.documents('api::event.event'), event));
  }
  for (const story of stories) await once(story.file, () => createStory(strapi, story, speakers, ids));
};
