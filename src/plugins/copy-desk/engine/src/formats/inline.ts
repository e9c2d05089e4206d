import type { Block, Run, Span } from '../story';
import { pairControls } from '../analysis/controls';
import { isRecord } from '../parse/records';
import { escapeHtml, safeAddress } from './escape';

/** An element around a span of a block's text. */
interface Wrap extends Span {
  readonly open: string;
  readonly close: string;
}

/** Marks of a text node and their elements, the outermost first. */
const MARKS = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
] as const;

const DIR: Readonly<Record<string, string>> = { '\u2066': ' dir="ltr"', '\u2067': ' dir="rtl"', '\u2068': '' };
const ISOLATES = /[\u2066-\u2069]/gu;
const LINE = /\n/gu;

/** Isolates within more of them than this have no effect (UAX #9, BD2: max_depth). */
const DEEPEST = 125;

const isolatesIn = (text: string): readonly Wrap[] => {
  const around: Wrap[] = [];
  return pairControls(text).opened.flatMap(({ control, at, until }) => {
    const dir = DIR[control];
    if (dir === undefined) return [];
    while ((around.at(-1)?.end ?? Infinity) <= at) around.pop();
    const isolate = { start: at, end: until, open: `<bdi${dir}>`, close: '</bdi>' };
    around.push(isolate);
    return around.length > DEEPEST ? [] : [isolate];
  });
};

const linksIn = ({ links = [] }: Block): readonly Wrap[] =>
  links.flatMap(({ start, end, target }) => {
    const address = safeAddress(target);
    return address === null ? [] : [{ start, end, open: `<a href="${escapeHtml(address)}">`, close: '</a>' }];
  });

/** A link that only partly lies in an isolate, as pieces that lie within it or without. */
const splitAt = (wrap: Wrap, isolates: readonly Wrap[]): readonly Wrap[] => {
  const crossed = isolates.find(
    ({ start, end }) =>
      (wrap.start < start && start < wrap.end && wrap.end < end) ||
      (start < wrap.start && wrap.start < end && end < wrap.end),
  );
  if (!crossed) return [wrap];
  const cut = wrap.start < crossed.start ? crossed.start : crossed.end;
  return [{ ...wrap, end: cut }, ...splitAt({ ...wrap, start: cut }, isolates)];
};

const nodeAt = (value: unknown, path: Run['path']): unknown =>
  path.reduce<unknown>(
    (inner, key) => (Array.isArray(inner) ? (inner as unknown[])[Number(key)] : isRecord(inner) ? inner[key] : null),
    value,
  );

/** The words of one run between the offsets, in the elements of their marks. */
const marked = (block: Block, run: Run, value: unknown, start: number, end: number): string => {
  const words = block.text.slice(Math.max(start, run.start), Math.min(end, run.end)).replace(ISOLATES, '');
  if (words === '') return '';
  const node = nodeAt(value, run.path.slice(0, -1));
  const names = MARKS.filter(([mark]) => isRecord(node) && node[mark] === true).map(([, element]) => element);
  const html = escapeHtml(words).replace(LINE, '<br>');
  return `${names.map((name) => `<${name}>`).join('')}${html}${[...names]
    .reverse()
    .map((name) => `</${name}>`)
    .join('')}`;
};

/**
 * The inline nodes of a block as HTML: isolates as `<bdi>`, links, marks, line breaks as `<br>`. An isolate reaches over
 * marks and links, since two elements in its place would change the order; a link across its edge is split.
 * `value` is the field's value that the block was parsed from.
 */
export const inlineHtml = (block: Block, value: unknown): string => {
  const isolates = isolatesIn(block.text);
  const links = linksIn(block).flatMap((link) => splitAt(link, isolates));
  const wraps = [...isolates, ...links].sort((a, b) => a.start - b.start || b.end - a.end);
  const plain = (start: number, end: number): string =>
    block.runs
      .filter((run) => run.start < end && start < run.end)
      .map((run) => marked(block, run, value, start, end))
      .join('');
  let next = 0;
  const between = (start: number, end: number): string => {
    let html = '';
    let at = start;
    for (let wrap = wraps[next]; wrap && wrap.start < end; wrap = wraps[next]) {
      next += 1;
      html += plain(at, wrap.start) + wrap.open + between(wrap.start, wrap.end) + wrap.close;
      at = wrap.end;
    }
    return html + plain(at, end);
  };
  return between(0, block.text.length);
};
