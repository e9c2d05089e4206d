import type { Language } from '../../language';
import type { Settings } from '../../settings';
import type { Block, Story } from '../../story';
import { bodyOf } from '../../story';
import { Words } from '../../text/word-list';
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
  return underByline(lexicon, blocks, first) ?? ownLine(lexicon, blocks, first) ?? inSentence(lexicon, first);
};

/** A dateline that opens what comes behind another one, and contradicts it or repeats it; null where there is none. */
export const findSecondDateline = (
  story: Story,
  language: Language,
  settings: Settings,
  { lines }: Dateline,
): Dateline | null => {
  const last = lines.at(-1);
  const blocks = bodyOf(story);
  const at = blocks.findIndex((block) => block.field === last?.field && block.block === last.block);
  const block = blocks[at];
  if (!last || !block) return null;
  const rest = { ...block, text: block.text.slice(last.end) };
  const behind = [...(rest.text.trim() === '' ? [] : [rest]), ...blocks.slice(at + 1)];
  return findDateline({ ...story, blocks: behind }, language, settings);
};

/** A dateline in a line of its own, be it followed by a line break or by a new paragraph. */
const ownLine = (lexicon: DatelineLexicon, blocks: readonly Block[], block: Block): Dateline | null => {
  const [line = ''] = /^\s*[^\n]{1,200}/u.exec(block.text) ?? [];
  const rest = block.text.slice(line.length).trim();
  const followed = (rest === '' ? (blocks[1]?.text ?? '') : rest).length >= PROSE;
  const cast = readLine(lexicon, line);
  const whole = cast && wholeDateline(lexicon, cast, followed);
  if (!whole) return null;
  const further = rest === '' ? furtherLines(lexicon, blocks, whole) : [];
  return datelineOf([lineOf(block, whole, seenLength(line)), ...further]);
};

/** A dateline with which a sentence goes on. */
const inSentence = (lexicon: DatelineLexicon, block: Block): Dateline | null => {
  const line = inlineLine(lexicon, block);
  return line && datelineOf([line]);
};

const inlineLine = (lexicon: DatelineLexicon, block: Block): Line | null => {
  const cast = inlineHead(lexicon, scan(lexicon, withoutHandles(block.text.slice(0, HEAD))));
  return cast && lineOf(block, cast, cast.at(-1)?.element.close ?? 0);
};

/** `By …` in a paragraph of its own, above the one that opens with the place. */
const underByline = (lexicon: DatelineLexicon, blocks: readonly Block[], first: Block): Dateline | null => {
  const [, second] = blocks;
  const cast = second && opensByline(lexicon, first) ? readLine(lexicon, first.text) : null;
  if (!second || cast?.length !== 1 || cast[0]?.element.led !== true) return null;
  const line = inlineLine(lexicon, second);
  const byline: readonly Cast[] = cast.map((each) => ({ ...each, role: 'person' }));
  return line && datelineOf([lineOf(first, byline, seenLength(first.text)), line]);
};

/** A quick no: a byline by itself opens with a word for it. */
const opensByline = ({ sets }: DatelineLexicon, { text }: Block): boolean => {
  const key = new Words(text.slice(0, HEAD / 10)).at(0)?.key ?? '';
  return sets.beforeByline.has(key) || sets.from.has(key);
};

const lineOf = (block: Block, cast: readonly Cast[], end: number): Line => {
  const start = block.text.length - block.text.trimStart().length;
  return { block, cast, start, end };
};

const UNSEEN = /^[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]$/u;

/** Length without the spaces and unseen signs at the end. */
const seenLength = (text: string): number => {
  let { length } = text;
  while (length > 0 && UNSEEN.test(text.charAt(length - 1))) length -= 1;
  return length;
};

/** The elements of a short line, if it holds nothing else. */
const readLine = (lexicon: DatelineLexicon, line: string): readonly Cast[] | null => {
  if (line.length > LONGEST_LINE) return null;
  const found = scan(lexicon, withoutHandles(line));
  return found.whole && found.elements.length > 0 ? castOf(lexicon, found.elements) : null;
};

/** Some outlets print the reporter's handle after the name; its place is kept, so that offsets stay true. */
const withoutHandles = (text: string): string =>
  text.includes('@')
    ? text.replace(/[^\s()]+/gu, (word) => (word.includes('@') ? ' '.repeat(word.length) : word))
    : text;

/** Some outlets set source, place and reporter each on a line of its own. */
const furtherLines = (lexicon: DatelineLexicon, blocks: readonly Block[], first: readonly Cast[]): readonly Line[] => {
  const lines: Line[] = [];
  const known = [...first];
  for (const block of blocks.slice(1, MOST_LINES)) {
    if (block.text.length > LONGEST_LINE / 2) break;
    const cast = readLine(lexicon, block.text);
    if (!cast?.every((each) => adds(each, known))) break;
    lines.push(lineOf(block, cast, seenLength(block.text)));
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
const inlineHead = (lexicon: DatelineLexicon, found: Scan): readonly Cast[] | null => {
  const cast = castOf(lexicon, found.elements);
  let best: readonly Cast[] | null = null;
  for (let length = 1; length <= cast.length; length += 1) {
    const head = settle(lexicon, cast.slice(0, length));
    const last = head.at(-1);
    if (!last || !isInlineDateline(lexicon, head, found.words.at(last.element.next))) continue;
    best = head;
    const goesOn = cast[length]?.element.led || cast[length]?.role === 'date';
    if (/[:)\]]/u.test(last.element.after) && !goesOn) break;
  }
  return best;
};
