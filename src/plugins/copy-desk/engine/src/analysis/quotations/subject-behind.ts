import type { ReportingWord } from '../../language/quotation-words';
import { isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { readMention } from './mentions';
import type { Mention } from './mentions';

/** The subject behind a verb; of one that must have an object the subject ends before that: `وصف الوزير رباطة …`. */
export const subjectBehind = (
  items: readonly Item[],
  at: number,
  { needsObject }: ReportingWord,
  lexicon: Lexicon,
): Mention | null => {
  const next = items[at];
  const mention = readMention(items, isWord(next) && lexicon.words.toThem.has(next.folded) ? at + 1 : at, lexicon);
  const [first] = mention?.name ?? [];
  if (!mention || !first || !needsObject || mention.titleOnly || mention.role.length === 0) return mention;
  if (first.start < (mention.role[0]?.start ?? 0) || lexicon.knownName(mention.name, 0) > 0) return mention;
  return lexicon.words.givenNames.has(first.folded) ? mention : titleOf(mention, items);
};

/** The office alone of somebody who is named behind it. */
const titleOf = (mention: Mention, items: readonly Item[]): Mention => {
  const [first, last] = [mention.role[0], mention.role.at(-1)];
  if (!first || !last) return mention;
  const until = items.indexOf(last) + 1;
  return { ...mention, name: mention.role, titleOnly: true, start: first.start, end: last.end, until };
};
