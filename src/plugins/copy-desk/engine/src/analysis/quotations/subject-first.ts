import { isQuote, isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { readMention, readMentionBefore } from './mentions';
import type { Mention } from './mentions';
import { topicAt } from './topics';

/** Where the auxiliaries and adverbs begin that stand between a verb and its subject: `has also said`. */
export const beforeAuxiliaries = (items: readonly Item[], verb: number, lexicon: Lexicon): number => {
  let at = verb;
  if (lexicon.words.auxiliaries.size === 0) return at;
  while (isWord(items[at - 1]) && lexicon.words.auxiliaries.has(items[at - 1]?.text.toLowerCase() ?? '')) at -= 1;
  return at;
};

/** The subject of a verb in a language that sets it first: right before the verb, or at the beginning of the clause. */
export const subjectFirst = (
  items: readonly Item[],
  sentence: number,
  verb: number,
  lexicon: Lexicon,
): Mention | null => {
  const end = beforeAuxiliaries(items, verb, lexicon);
  const before = items[end - 1];
  if (isWord(before) && lexicon.words.pronounGender.has(before.folded)) return null;
  let from = end;
  while (from > sentence && !isQuote(items[from - 1])) from -= 1;
  if (lexicon.words.capitals) {
    const near = readMentionBefore(items, end, from, lexicon);
    if (near) return near;
  }
  const at = topicAt(items, from, end, lexicon);
  const topic = at < end ? behindOwner(items, readMention(items, at, lexicon), lexicon) : null;
  if (topic && isWhole(topic, items, end, lexicon)) return topic;
  return titledBefore(items, at, end, lexicon);
};

const isWhole = (topic: Mention, items: readonly Item[], end: number, lexicon: Lexicon): boolean =>
  topic.until <= end && (topic.sure || topic.until === end || endsThere(items[topic.until], lexicon));

/** A person whose title stands further on in the phrase, behind the place it is of: `کتب خانے کی منتظمہ …`. */
const titledBefore = (items: readonly Item[], from: number, end: number, lexicon: Lexicon): Mention | null => {
  const { titles, honorifics } = lexicon.words;
  for (let index = from + 1; index < end; index += 1) {
    const item = items[index];
    if (!isWord(item) || !(titles.has(item.folded) || honorifics.has(item.folded))) continue;
    const mention = readMention(items, index, lexicon);
    if (mention && !mention.titleOnly && isWhole(mention, items, end, lexicon)) return mention;
  }
  return null;
};

/** In `Smith’s deputy` the deputy is meant. */
const behindOwner = (items: readonly Item[], mention: Mention | null, lexicon: Lexicon): Mention | null => {
  const next = mention && items[mention.until];
  return isWord(next ?? undefined) && next && lexicon.words.enclitic.test(`x${next.text}`)
    ? readMention(items, mention.until + 1, lexicon)
    : mention;
};

/** What no name goes on with: a comma, a bracket, a preposition, a particle. */
const endsThere = (item: Item | undefined, { words }: Lexicon): boolean =>
  item?.kind === 'comma' || item?.kind === 'open' || (isWord(item) && words.functionWords.has(item.folded));
