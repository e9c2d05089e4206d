import { factsOf } from '../analysis/facts';
import { sameSpeaker } from '../analysis/record/quotations';
import type { Analysis, SpeakerKind } from '../analysis/types';
import { opensWithDateline } from '../dateline/opening';
import { renderDateline } from '../dateline/render';
import { datelineStyle } from '../dateline/style';
import { languageOf } from '../language';
import { parseArticle } from '../parse/article';
import { recordsIn, textIn } from '../parse/records';
import type { RoleMap } from '../parse/values';
import { articleFrom } from '../parse/values';
import type { Settings } from '../settings';
import { DEFAULT_SETTINGS } from '../settings';
import type { DatelineFields, Direction, IsoDate } from '../story';
import { bodyHtml, directedBody } from './body';
import { blockDirection, blockLanguage } from './direction';
import { safeAddress } from './escape';

/** A dateline as readers see it, and in parts. */
export interface PublishedDateline extends DatelineFields {
  readonly text: string;
}

/** A quotation with the name and role that its speaker had when it was published. */
export interface PublishedQuotation {
  readonly words: string;
  readonly speakerName: string | null;
  readonly speakerRole: string | null;
  /** What the speaker is, as the text speaks of them; null where it names nobody like that. */
  readonly speakerKind: SpeakerKind | null;
  readonly cue: string | null;
  /** Where it stands in the body: UTF-16 offsets into the plain text of that block. */
  readonly block: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly dir: Direction;
  readonly lang?: string;
}

/** The event that an article reports on, as its record was at the publication. */
export interface PublishedEvent {
  readonly documentId: string | null;
  readonly name: string;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly city: string | null;
  readonly country: string | null;
}

/** A picture of an article; `url` as the media library gives it. */
export interface PublishedImage {
  readonly url: string;
  readonly mime: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly alternativeText: string | null;
  readonly caption: string | null;
}

/** What readers are told of a mistake; `date` is an instant. */
export interface Correction {
  readonly note: string;
  readonly date: string | null;
}

/** What a front end gets of a published article beside its fields. */
export interface PublishedForms {
  readonly dir: Direction;
  readonly lang: string;
  readonly dateline: PublishedDateline | null;
  /** The dateline's words to be shown in front of the text; empty where the text opens with it, as wire text often does. */
  readonly opening: string;
  /** The body's value with `dir` and `lang` on its blocks. */
  readonly body: unknown;
  /** The body's paragraphs, parted by blank lines; isolates stay in it as characters. */
  readonly text: string;
  readonly html: string;
  readonly wordCount: number;
  readonly quotations: readonly PublishedQuotation[];
  readonly category: string | null;
  readonly event: PublishedEvent | null;
  readonly image: PublishedImage | null;
  readonly corrections: readonly Correction[];
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/** How many words a text has: what stands between spaces and holds a letter or a figure. */
export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => HAS_WORD.test(word)).length;

const datelineOf = (fields: DatelineFields | null, locale: string, settings: Settings): PublishedDateline | null => {
  if (!fields) return null;
  const style = datelineStyle(settings.datelines, locale, fields.source ?? null);
  return { text: style ? renderDateline(fields, style, locale) : '', ...fields };
};

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

type Values = Readonly<Record<string, unknown>>;

const eventOf = (event: Values | undefined): PublishedEvent | null => {
  const name = textIn(event?.['name']);
  if (!event || name === null) return null;
  return {
    documentId: textIn(event['documentId']),
    name,
    start: textIn(event['start']),
    end: textIn(event['end']),
    city: textIn(event['city']),
    country: textIn(event['country']),
  };
};

const imageOf = (file: Values | undefined): PublishedImage | null => {
  const url = safeAddress(file?.['url']);
  if (!file || url === null) return null;
  return {
    url,
    mime: textIn(file['mime']),
    width: numberIn(file['width']),
    height: numberIn(file['height']),
    alternativeText: textIn(file['alternativeText']),
    caption: textIn(file['caption']),
  };
};

const instantIn = (value: unknown): string | null => {
  const at = new Date(value instanceof Date || typeof value === 'string' || typeof value === 'number' ? value : NaN);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
};

const correctionsIn = (value: unknown): readonly Correction[] =>
  recordsIn(value).flatMap((one) => {
    const note = textIn(one['note']);
    return note === null ? [] : [{ note, date: instantIn(one['date']) }];
  });

type KindOf = (name: string | null) => SpeakerKind | null;

/** What speakers are, by the names under which a story quotes them. */
const kindsIn = ({ quotations }: Pick<Analysis, 'quotations'>): KindOf => {
  const speakers = quotations.flatMap(({ speaker }) => speaker ?? []);
  return (name) => (name === null ? null : (speakers.find((one) => sameSpeaker(one.name, name))?.kind ?? null));
};

const quotationOf = (quotation: Values, locale: string, kindOf: KindOf): PublishedQuotation => {
  const words = textIn(quotation['words']) ?? '';
  const speakerName = textIn(quotation['speakerName']);
  const lang = blockLanguage(words, locale);
  return {
    words,
    speakerName,
    speakerRole: textIn(quotation['speakerRole']),
    speakerKind: kindOf(speakerName),
    cue: textIn(quotation['cue']),
    block: numberIn(quotation['block']),
    start: numberIn(quotation['start']),
    end: numberIn(quotation['end']),
    dir: blockDirection(words, locale),
    ...(lang && { lang }),
  };
};

/**
 * The forms of an article in which its readers get it. `values` are those of its content type, populated; `roles` says which
 * attribute is what. Made once, when it is published; `known` is what was found in its text, where it has been checked.
 */
export const publishedForms = (
  values: Readonly<Record<string, unknown>>,
  roles: RoleMap,
  locale: string,
  settings: Settings = DEFAULT_SETTINGS,
  known?: Pick<Analysis, 'dateline' | 'quotations'>,
): PublishedForms => {
  const story = parseArticle(articleFrom(values, roles, { locale }));
  const found = known ?? factsOf(story, { settings });
  const body = values[roles.body ?? ''];
  const fields = story.record?.dateline ?? null;
  const dateline = datelineOf(fields, locale, settings);
  const quotations = recordsIn(values[roles.quotations ?? '']);
  const kindOf: KindOf = quotations.length === 0 ? () => null : kindsIn(found);
  const text = story.blocks
    .filter(({ field }) => field === 'body')
    .map((block) => block.text)
    .join('\n\n');
  return {
    dir: languageOf(locale).direction,
    lang: locale,
    dateline,
    opening: !fields || opensWithDateline(story, fields, { settings }, found) ? '' : (dateline?.text ?? ''),
    body: directedBody(body, locale),
    text,
    html: bodyHtml(body, locale),
    wordCount: countWords(text),
    quotations: quotations.map((quotation) => quotationOf(quotation, locale, kindOf)),
    category: textIn(values[roles.category ?? '']),
    event: eventOf(recordsIn(values[roles.event ?? ''])[0]),
    image: imageOf((roles.captions ?? []).flatMap((attribute) => recordsIn(values[attribute]))[0]),
    corrections: correctionsIn(values[roles.corrections ?? '']),
  };
};
