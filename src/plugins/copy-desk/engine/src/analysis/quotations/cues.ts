import type { Cue } from './cue';
import { readPhrases } from './cue-phrases';
import { add } from './cue-reading';
import type { Reading } from './cue-reading';
import { readVerb } from './cue-verbs';
import { endsSentence, isQuote, isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { readMention } from './mentions';
import { OPENS_PHRASE, OPENS_VERB } from './term';

/** The reporting words of a paragraph from item `from` on, or of what stands between two marks, in order. */
export const findCues = (items: readonly Item[], lexicon: Lexicon, from = 0): readonly Cue[] => {
  const sentence = from === 0 ? 0 : items.slice(0, from).filter((item) => endsSentence(item, lexicon)).length;
  const reading: Reading = { items, lexicon, cues: [], sentence, from, turns: false };
  let at = from;
  while (at < items.length) at = step(reading, at);
  return reading.cues;
};

/** Reads what stands at `at`; gives the index at which reading goes on. */
const step = (reading: Reading, at: number): number => {
  const { items, lexicon } = reading;
  const item = items[at];
  if (endsSentence(item, lexicon)) {
    reading.sentence += 1;
    reading.from = at + 1;
    reading.turns = false;
    return at + 1;
  }
  if (item?.kind === 'colon') return readLabel(reading, at);
  if (!isWord(item)) return at + 1;
  const { report, traits } = lexicon.term(item);
  const phrase = (traits & OPENS_PHRASE) !== 0 ? readPhrases(reading, at) : null;
  if (phrase !== null) return phrase;
  return (report || (traits & OPENS_VERB) !== 0 ? readVerb(reading, at, item) : null) ?? at + 1;
};

/** A name before a colon and a mark: a headline or an interview. */
const readLabel = (reading: Reading, at: number): number => {
  const { items, lexicon, from } = reading;
  if (!isQuote(items[at + 1]) || at - from > 10 || reading.cues.at(-1)?.sentence === reading.sentence) return at + 1;
  const subject = readMention(items, from, lexicon);
  if (!subject || subject.until !== at) return at + 1;
  return add(reading, { at, until: at + 1, kind: 'label', word: null, subject, content: at + 1 });
};
