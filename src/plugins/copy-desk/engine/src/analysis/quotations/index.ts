import type { Language } from '../../language';
import { bodyOf } from '../../story';
import type { Story } from '../../story';
import type { Dateline, Quotation } from '../types';
import { attribute } from './attribution';
import type { Memory } from './voices';
import { castOf } from './cast';
import { flatten, isQuote } from './items';
import { lexiconOf } from './lexicon';
import type { Lexicon } from './lexicon';
import { spokenWords } from './spoken';
import type { ItemsOf } from './paired';
import { pairMarks } from './paired';
import { repetition } from './repetition';
import { rosterOf } from './roster';

/** Every span between quotation marks in the body, with whose words it holds where it holds somebody's words. */
export const findQuotations = (
  story: Story,
  language: Language,
  dateline: Dateline | null,
  itemsOf: ItemsOf = pairMarks(story, language),
): readonly Quotation[] => {
  const base = lexiconOf(language.quotation);
  const paragraphs = bodyOf(story).map((block) => ({ block, items: itemsOf(block) }));
  const all = paragraphs.map(({ items }) => items);
  const quoting = all.map((items) => items.some(isQuote)).lastIndexOf(true) + 1;
  if (quoting === 0) return [];
  const roster = rosterOf(
    paragraphs.map(({ block, items }) => ({ block, items, tokens: flatten(items) })),
    { ...base, spoken: spokenWords(all, base) },
  );
  const lexicon: Lexicon = { ...base, knownName: (tokens, from) => roster.longest(tokens, from) };
  const cast = castOf(roster, lexicon);
  const memory: Memory = {
    lexicon,
    cast,
    repeats: repetition(all, lexicon),
    recent: [],
    heard: -1,
    spoke: null,
    before: null,
    open: null,
  };
  // Behind the last quotation nobody speaks who could be quoted.
  return paragraphs.slice(0, quoting).flatMap(({ block, items }, index) => {
    const inDateline = dateline?.field === block.field && dateline.block === block.block;
    const follows = paragraphs[index + 1]?.items ?? [];
    const found = attribute(
      { block, datelineEnd: inDateline ? dateline.end : -1, nested: false, follows },
      items,
      memory,
    );
    memory.before = { block, items };
    return found;
  });
};
