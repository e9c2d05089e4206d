import { articleFrom, check, dayIn, parseArticle, translationsIn } from '../../../engine/src';
import type { Finding, RoleMap, Story } from '../../../engine/src';
import type { Config } from '../config';
import type { Row } from './row';

/** What the desk reads in a row. */
export interface Reading {
  readonly story: Story;
  readonly findings: readonly Finding[];
}

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
  const story = parseArticle(article);
  const { findings } = check(story, { settings: config, today: dayIn(config.timeZone, new Date()) });
  return { story, findings };
};
