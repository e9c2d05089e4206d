import type { Language } from '../../language';
import type { Settings } from '../../settings';
import type { Block, Story } from '../../story';
import { bodyOf } from '../../story';
import type { Word } from '../../text/words';
import { wordsOf } from '../../text/words';
import type { Dateline } from '../types';
import { datelineOf } from './compose';
import type { Scan } from './elements';
import { scan } from './elements';
import type { DatelineLexicon } from './lexicon';
import { lexiconOf } from './lexicon';
import type { Line } from './line';
import type { Cast } from './roles';
import { castOf } from './roles';
import { settle } from './settle';
import { isAddress, isInlineDateline, wholeDateline } from './shape';

/** A dateline lies within so many code units of the story's beginning. */
const HEAD = 200;
const LONGEST_LINE = 120;
const MOST_LINES = 5;
/** A paragraph of this length is no heading. */
const PROSE = 60;

/** The dateline with which the story's first paragraph opens, or null. */
export const findDateline = (story: Story, language: Language, settings: Settings): Dateline | null => {
  const lexicon = lexiconOf(language, settings);
  const blocks = bodyOf(story).filter((block) => block.kind !== 'heading' && block.kind !== 'caption');
  const [first] = blocks;
  if (!lexicon || !first) return null;
  const words = wordsOf(withoutHandles(first.text.slice(0, HEAD)));
  const found = scan(lexicon, words);
  const whole = wholeLine(lexicon, first, found, (blocks[1]?.text.length ?? 0) >= PROSE);
  if (whole) return datelineOf([wholeLineOf(first, whole), ...furtherLines(lexicon, blocks, whole)]);
  const inline = inlineHead(lexicon, words, found);
  return inline && datelineOf([lineOf(first, inline)]);
};

const lineOf = (block: Block, cast: readonly Cast[]): Line => {
  const start = block.text.length - block.text.trimStart().length;
  return { block, cast, start, end: cast.at(-1)?.element.close ?? start };
};

/** A line that is dateline from end to end, unseen signs at its end left out. */
const wholeLineOf = (block: Block, cast: readonly Cast[]): Line => ({
  ...lineOf(block, cast),
  end: block.text.replace(/[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+$/u, '').length,
});

/** Some outlets print the reporter's handle after the name; its place is kept, so that offsets stay true. */
const withoutHandles = (text: string): string =>
  text.replace(/@[A-Za-z0-9_]{1,30}|[A-Za-z0-9_]{1,30}@(?![A-Za-z0-9])/gu, (handle) => ' '.repeat(handle.length));

const wholeLine = (lexicon: DatelineLexicon, block: Block, found: Scan, followed: boolean): readonly Cast[] | null => {
  if (!found.whole || block.text.length > LONGEST_LINE) return null;
  return wholeDateline(lexicon, castOf(lexicon, found.elements), followed);
};

/** Some outlets set source, place and reporter each on a line of its own. */
const furtherLines = (lexicon: DatelineLexicon, blocks: readonly Block[], first: readonly Cast[]): readonly Line[] => {
  const lines: Line[] = [];
  const known = [...first];
  for (const block of blocks.slice(1, MOST_LINES)) {
    if (block.text.length > LONGEST_LINE / 2) break;
    const found = scan(lexicon, wordsOf(block.text));
    const cast = castOf(lexicon, found.elements);
    if (!found.whole || cast.length === 0 || !cast.every((each) => adds(each, known))) break;
    lines.push(wholeLineOf(block, cast));
    known.push(...cast);
  }
  return lines;
};

/** A further line says what the lines before it have not said. */
const adds = ({ role, element }: Cast, known: readonly Cast[]): boolean => {
  const has = (...roles: readonly string[]): boolean => known.some((each) => roles.includes(each.role));
  if (role === 'filler') return true;
  if (role === 'place') return !has('place');
  if (role === 'source') return element.known.has('agency') && !known.some((each) => each.element.known.has('agency'));
  if (!['person', 'perhaps', 'guess'].includes(role) || has('person', 'perhaps', 'guess')) return false;
  return role === 'person' || element.before !== '' || known.some(isAddress);
};

/** The longest run of elements from the beginning that is a dateline; a colon or a closing bracket ends it for good. */
const inlineHead = (lexicon: DatelineLexicon, words: readonly Word[], found: Scan): readonly Cast[] | null => {
  const cast = castOf(lexicon, found.elements);
  let best: readonly Cast[] | null = null;
  for (let length = 1; length <= cast.length; length += 1) {
    const head = settle(lexicon, cast.slice(0, length));
    const last = head.at(-1);
    if (!last || !isInlineDateline(lexicon, head, words[last.element.next])) continue;
    best = head;
    if (/[:)\]]/u.test(last.element.after) && !cast[length]?.element.led) break;
  }
  return best;
};
