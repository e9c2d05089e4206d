import { factsOf } from '../analysis/facts';
import type { Facts } from '../analysis/facts';
import { findEvent } from '../analysis/event';
import type { Quotation, Speaker } from '../analysis/types';
import { check } from '../check';
import { fieldsIn } from '../dateline/fields';
import { parsePlainText } from '../parse/plain-text';
import type { CheckOptions } from '../settings';
import type { DatelineFields, IsoDate } from '../story';
import type { DraftBody } from './body';
import { bodyWithout, paragraphNode } from './body';
import { proposeHeadline } from './headline';
import { personsAmong } from './persons';
import type { TextDraft } from './types';

export type { Draft, DraftQuotation, DraftSpeaker, ParagraphNode, TextDraft } from './types';

export interface DraftOptions extends CheckOptions {
  readonly locale: string;
  /** The story's date; it goes before one with which the text opens. */
  readonly date?: IsoDate | null;
  /** The headline, where somebody gives one. */
  readonly headline?: string | null;
}

/** Makes a draft of wire text: what its fields would hold, and what the text does not tell. */
export const draftOf = (text: string, options: DraftOptions): TextDraft => {
  const story = parsePlainText(text, options);
  const facts = factsOf(story, options);
  const body = bodyWithout(story, facts.dateline);
  const speech = facts.quotations.filter(({ speech: isSpeech }) => isSpeech);
  const speakers = speech.flatMap(({ speaker }) => speaker ?? []);
  const headline = options.headline?.trim() ?? '';
  return {
    headline: headline === '' ? proposeHeadline(body.paragraphs[0] ?? '', facts.language, speakers) : headline,
    headlineProposed: headline === '',
    dateline: datelineOf(facts, story.date),
    body: body.paragraphs.map(paragraphNode),
    quotations: speech.flatMap((quotation) => quotationIn(body, quotation) ?? []),
    speakers: personsAmong(speakers, facts.language),
    otherSpeakers: speakers.filter(({ kind }, index) => kind !== 'person' && isFirst(speakers, index)),
    event: findEvent(story, facts.language, facts),
    findings: check(story, options).findings,
  };
};

const NO_DATELINE: DatelineFields = { source: null, place: null, country: null, byline: null, date: null };

/** The dateline of the text, with the story's own date where it writes none. */
const datelineOf = (facts: Facts, date: IsoDate | null): DatelineFields | null => {
  const fields = fieldsIn(facts);
  if (!fields && date === null) return null;
  return { ...NO_DATELINE, ...fields, date: fields?.date ?? date };
};

const quotationIn = ({ moved }: DraftBody, quotation: Quotation): TextDraft['quotations'][number] | null => {
  const place = moved.get(quotation.block);
  if (!place || quotation.start < place.cut) return null;
  return {
    words: quotation.text,
    speaker: quotation.speaker,
    cue: quotation.cue?.text ?? null,
    block: place.block,
    start: quotation.start - place.cut,
    end: quotation.end - place.cut,
  };
};

const isFirst = (speakers: readonly Speaker[], at: number): boolean =>
  speakers.findIndex(({ name }) => name === speakers[at]?.name) === at;
