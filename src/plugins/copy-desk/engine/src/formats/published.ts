import { renderDateline } from '../dateline/render';
import { datelineStyle } from '../dateline/style';
import { languageOf } from '../language';
import { parseArticle } from '../parse/article';
import { recordsIn, textIn } from '../parse/records';
import type { RoleMap } from '../parse/values';
import { articleFrom } from '../parse/values';
import type { Settings } from '../settings';
import { DEFAULT_SETTINGS } from '../settings';
import type { DatelineFields, Direction } from '../story';
import { bodyHtml, directedBody } from './body';
import { blockDirection, blockLanguage } from './direction';

/** A dateline as readers see it, and in parts. */
export interface PublishedDateline extends DatelineFields {
  readonly text: string;
}

/** A quotation with the name and role that its speaker had when it was published. */
export interface PublishedQuotation {
  readonly words: string;
  readonly speakerName: string | null;
  readonly speakerRole: string | null;
  readonly cue: string | null;
  /** Where it stands in the body: UTF-16 offsets into the plain text of that block. */
  readonly block: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly dir: Direction;
  readonly lang?: string;
}

/** What a front end gets of a published article beside its fields. */
export interface PublishedForms {
  readonly dir: Direction;
  readonly lang: string;
  readonly dateline: PublishedDateline | null;
  /** The body's value with `dir` and `lang` on its blocks. */
  readonly body: unknown;
  /** The body's paragraphs, parted by blank lines; isolates stay in it as characters. */
  readonly text: string;
  readonly html: string;
  readonly wordCount: number;
  readonly quotations: readonly PublishedQuotation[];
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/** How many words a text has: what stands between spaces and holds a letter or a figure. */
export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => HAS_WORD.test(word)).length;

const datelineOf = (fields: DatelineFields | null, locale: string, settings: Settings): PublishedDateline | null => {
  if (!fields) return null;
  const style = datelineStyle(settings.datelines, locale, fields.source ?? null);
  return { text: style ? renderDateline(fields, style, locale) : '', ...fields };
};

const offset = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const quotationOf = (quotation: Readonly<Record<string, unknown>>, locale: string): PublishedQuotation => {
  const words = textIn(quotation['words']) ?? '';
  const lang = blockLanguage(words, locale);
  return {
    words,
    speakerName: textIn(quotation['speakerName']),
    speakerRole: textIn(quotation['speakerRole']),
    cue: textIn(quotation['cue']),
    block: offset(quotation['block']),
    start: offset(quotation['start']),
    end: offset(quotation['end']),
    dir: blockDirection(words, locale),
    ...(lang && { lang }),
  };
};

/**
 * The forms of an article in which its readers get it. `values` are those of its content type, populated; `roles` says which
 * attribute is what. Made once, when it is published.
 */
export const publishedForms = (
  values: Readonly<Record<string, unknown>>,
  roles: RoleMap,
  locale: string,
  settings: Settings = DEFAULT_SETTINGS,
): PublishedForms => {
  const story = parseArticle(articleFrom(values, roles, { locale }));
  const body = values[roles.body ?? ''];
  const text = story.blocks
    .filter(({ field }) => field === 'body')
    .map((block) => block.text)
    .join('\n\n');
  return {
    dir: languageOf(locale).direction,
    lang: locale,
    dateline: datelineOf(story.record?.dateline ?? null, locale, settings),
    body: directedBody(body, locale),
    text,
    html: bodyHtml(body, locale),
    wordCount: countWords(text),
    quotations: recordsIn(values[roles.quotations ?? '']).map((quotation) => quotationOf(quotation, locale)),
  };
};
