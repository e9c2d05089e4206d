import type { Block, Span } from '../../../engine/src';
import { leafTexts, stretchesOf } from './text-leaves';
import type { Stretch } from './text-leaves';

const EDITOR = '[data-slate-editor]';
const LEAF = '[data-slate-node="text"]';

/** The text of a leaf as typed, without what the editor adds to hold the caret. */
const stringsIn = (leaf: Element): readonly Text[] =>
  [...leaf.querySelectorAll('[data-slate-string]')].flatMap((string) =>
    string.firstChild instanceof Text ? [string.firstChild] : [],
  );

const shownText = (leaf: Element): string =>
  stringsIn(leaf)
    .map((text) => text.data)
    .join('');

/** A blocks editor as it is drawn at this moment. */
export interface Editor {
  readonly element: HTMLElement;
  readonly leaves: readonly Element[];
}

/** Every editor that shows a value word for word: its element does not name the field. */
export const editorsOf = (value: unknown): readonly Editor[] => {
  const words = leafTexts(value).join('').trim();
  return [...document.querySelectorAll<HTMLElement>(EDITOR)]
    .map((element) => ({ element, leaves: [...element.querySelectorAll(LEAF)] }))
    .filter(({ leaves }) => leaves.map(shownText).join('').trim() === words);
};

/** The editor that shows a field's value; undefined while it shows other words. */
export const editorOf = (value: unknown): Editor | undefined => editorsOf(value)[0];

/** Whether something that changed on the page stands in an editor. */
export const isInEditor = ({ target }: MutationRecord): boolean =>
  (target instanceof Element ? target : target.parentElement)?.closest(EDITOR) != null;

/** The texts of an editor's leaves as they are on the screen. */
export const shownTexts = (element: HTMLElement): readonly string[] =>
  [...element.querySelectorAll(LEAF)].map(shownText);

interface Point {
  readonly node: Text;
  readonly offset: number;
}

const pointIn = (leaf: Element | undefined, offset: number): Point | null => {
  const texts = leaf ? stringsIn(leaf) : [];
  let left = offset;
  for (const node of texts) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  const last = texts.at(-1);
  return last ? { node: last, offset: last.length } : null;
};

/** Where a span of a block stands on the screen; null if the editor shows none of it, as of an image's caption. */
export const rangeIn = ({ leaves }: Editor, value: object, block: Block, span: Span): Range | null => {
  const stretches = stretchesOf(value, block, span);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return null;
  const start = pointIn(leaves[first.leaf], first.start);
  const end = pointIn(leaves[last.leaf], last.end);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
};

/** The part of a text that lies in a range. */
const partIn = (text: Text, range: Range): Span => ({
  start: text === range.startContainer ? range.startOffset : 0,
  end: text === range.endContainer ? range.endOffset : text.length,
});

/** Which of an editor's words lie in a range, leaf by leaf. */
export const selectedIn = ({ leaves }: Editor, range: Range): readonly Stretch[] =>
  leaves.flatMap((element, leaf) => {
    let before = 0;
    return stringsIn(element).flatMap((text) => {
      const offset = before;
      before += text.length;
      if (!range.intersectsNode(text)) return [];
      const { start, end } = partIn(text, range);
      return start < end ? [{ leaf, start: offset + start, end: offset + end }] : [];
    });
  });
