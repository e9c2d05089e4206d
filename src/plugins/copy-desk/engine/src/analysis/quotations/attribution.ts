import type { Quotation } from '../types';
import type { Cue } from './cue';
import { endsSentence, isQuote, isWord, trails } from './items';
import type { Item, Quoted } from './items';
import type { Lexicon } from './lexicon';
import { made } from './made';
import type { Place } from './made';
import { Listener } from './voices';
import type { Memory } from './voices';

/** So far behind a quotation its speaker may stand with an office before the verb. */
const FARTHEST = 14;

/** Attributes what is quoted in one run of items, and what is quoted inside it. */
export const attribute = (place: Place, items: readonly Item[], memory: Memory): readonly Quotation[] => {
  const listener = new Listener(place.block, items, memory, place.datelineEnd);
  const found: Quotation[] = [];
  const judged = new Map<Quoted, boolean>();
  const firstWord = items.findIndex(isWord);
  let sentence = 0;
  items.forEach((item, at) => {
    const here = sentence;
    if (endsSentence(item, memory.lexicon)) sentence += 1;
    if (!isQuote(item)) return;
    listener.hear(at);
    const before = listener.governing(at, here);
    const next = cueBehind(items, at, listener.ahead(), here, memory.lexicon);
    const behind = before && !(next?.kind === 'tag' && isSpent(items, before.cue, at)) ? null : next;
    if (behind) listener.hear(behind.at + 1);
    const voice = behind ? (listener.last() ?? null) : before;
    found.push(made({ place, items, firstWord, at, item, before: before?.cue ?? null, behind, voice, judged }, memory));
    found.push(...attribute({ ...place, nested: true }, item.items, { ...memory }));
  });
  listener.hear(items.length);
  return found;
};

/** Whether reporting words have had their quotation before another one, right behind which others stand. */
const isSpent = (items: readonly Item[], cue: Cue, at: number): boolean => {
  let before = at - 1;
  while (before >= cue.until && !isQuote(items[before])) before -= 1;
  return before >= cue.until;
};

/** Reporting words that follow a quotation in its sentence and say whose it is. */
const cueBehind = (
  items: readonly Item[],
  at: number,
  cue: Cue | undefined,
  sentence: number,
  { words: { order } }: Lexicon,
): Cue | null => {
  if (cue?.kind === 'back') return cue.at - at <= 6 && cue.sentence - sentence <= 1 ? cue : null;
  if (cue && trails(items, cue.at) === items[at] && cue.word?.form === 'finite' && cue.content < 0) return cue;
  if (cue?.sentence !== sentence || cue.at - at > 12) return null;
  if (cue.kind === 'source' || cue.kind === 'tag') return cue;
  if (cue.word?.form !== 'finite') return null;
  if (order === 'subject-first') return cue.at - at <= FARTHEST ? cue : null;
  return cue.at - at > 4 || isQuote(items[cue.content]) ? null : cue;
};
