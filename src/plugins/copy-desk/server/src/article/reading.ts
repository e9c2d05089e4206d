import { articleFrom, check, dayIn, keptSettings, parseArticle, translationsIn } from '../../../engine/src';
import type { Analysis, Article, Finding, RoleMap, Settings, Story } from '../../../engine/src';
import type { Config } from '../config';
import type { Row } from './row';

/** What the desk reads in a row. */
export interface Reading {
  readonly story: Story;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

const read = (article: Article, settings: Settings, today: string): Reading => {
  const story = parseArticle(article);
  return { story, ...check(story, { settings, today }) };
};

/** So many readings are kept, of texts of up to so many characters. */
const KEPT = 50;
const LONGEST = 100_000;
const kept = new Map<string, Reading>();

/** The same words under the same settings on the same day: a text is read as it is saved, approved and published. */
const readOnce = (article: Article, settings: Settings, today: string): Reading => {
  const key = JSON.stringify([article, keptSettings(settings), today]);
  const known = kept.get(key);
  if (known) return known;
  const reading = read(article, settings, today);
  if (key.length <= LONGEST) kept.set(key, reading);
  if (kept.size > KEPT) kept.delete([...kept.keys()][0] ?? '');
  return reading;
};

/** Reads a row as its readers get it, on today's date in the newsroom; `published` is when they first did,
 * `others` are the rows of the document in other locales. */
export const readRow = (
  config: Config,
  roles: RoleMap,
  row: Row,
  published: Date | string | null = row.publishedAt,
  others: readonly Row[] = [],
): Reading => {
  const article = articleFrom(row, roles, {
    locale: row.locale ?? 'ar',
    firstPublished: published && dayIn(config.timeZone, published),
    translations: translationsIn(
      others.map((values) => ({ locale: values.locale ?? '', values })),
      roles,
    ),
  });
  return readOnce(article, config, dayIn(config.timeZone, new Date()));
};
