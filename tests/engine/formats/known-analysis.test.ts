import { readFileSync } from 'node:fs';
import path from 'node:path';
import samples from '../../../samples/newsroom.json';
import {
  articleFrom,
  check,
  DEFAULT_SETTINGS,
  parseArticle,
  publishedForms,
} from '../../../src/plugins/copy-desk/engine/src';

const ROLES = { headline: 'headline', body: 'body', dateline: 'dateline', quotations: 'quotations' };
const bodyOf = (file: string) =>
  readFileSync(path.join(__dirname, '../../../samples', file), 'utf8')
    .trim()
    .split(/\n\s*\n/u)
    .map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

test.each(samples.stories)('$file has the same forms with what a check has found in it', (story) => {
  const values = {
    ...story,
    body: bodyOf(story.file),
    quotations: story.quotations.map(({ words, speaker }) => {
      const speakers: Record<string, { locales: Record<string, { name: string }> }> = samples.speakers;
      return { words, speakerName: speakers[speaker]?.locales[story.locale]?.name };
    }),
  };
  const article = articleFrom(values, ROLES, { locale: story.locale, firstPublished: '2026-01-01' });
  const { analysis } = check(parseArticle(article), { settings: DEFAULT_SETTINGS, today: '2026-11-25' });

  expect(publishedForms(values, ROLES, story.locale, DEFAULT_SETTINGS, analysis)).toEqual(
    publishedForms(values, ROLES, story.locale),
  );
});
