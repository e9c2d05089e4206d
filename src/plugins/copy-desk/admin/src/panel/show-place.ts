import type { Block, RoleMap, Span, Story } from '../../../engine/src';
import { leafTexts, stretchesOf } from './text-leaves';

/** Where something was found, as findings and passages say it. */
export interface Place extends Span {
  readonly field: string;
  readonly block: number;
}

const HIGHLIGHT = 'copy-desk-place';
const FLASH = 2_500;

const EDITOR = '[data-slate-editor]';
const LEAF = '[data-slate-node="text"]';

const leavesIn = (editor: Element): readonly Element[] => [...editor.querySelectorAll(LEAF)];

/** The text of a leaf as typed, without what the editor adds to hold the caret. */
const stringsIn = (leaf: Element): readonly Text[] =>
  [...leaf.querySelectorAll('[data-slate-string]')].flatMap((string) =>
    string.firstChild instanceof Text ? [string.firstChild] : [],
  );

const shownText = (leaf: Element): string =>
  stringsIn(leaf)
    .map((text) => text.data)
    .join('');

/** The editor of a field: the one that shows the field's words, since its element does not name it. */
const editorOf = (value: unknown): Element | undefined => {
  const words = leafTexts(value).join('').trim();
  const editors = [...document.querySelectorAll(EDITOR)];
  return editors.find((editor) => leavesIn(editor).map(shownText).join('').trim() === words) ?? editors[0];
};

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

const rangeIn = (editor: Element, value: unknown, block: Block, span: Span): Range | null => {
  const stretches = stretchesOf(value, block, span);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return null;
  const leaves = leavesIn(editor);
  const start = pointIn(leaves[first.leaf], first.start);
  const end = pointIn(leaves[last.leaf], last.end);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
};

let fading: ReturnType<typeof setTimeout> | undefined;

const flash = (range: Range): void => {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  clearTimeout(fading);
  fading = setTimeout(() => CSS.highlights.delete(HIGHLIGHT), FLASH);
};

const bringIntoView = (element: Element | null | undefined): void => {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
};

const showInEditor = (value: unknown, block: Block, span: Span): void => {
  const editor = editorOf(value);
  if (!(editor instanceof HTMLElement)) return;
  const range = rangeIn(editor, value, block, span);
  if (!range) {
    const [top] = block.runs[0]?.path ?? [];
    bringIntoView(typeof top === 'number' ? editor.children[top] : editor);
    return;
  }
  editor.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  bringIntoView(range.startContainer.parentElement);
  flash(range);
};

const showInInput = (names: readonly string[], span: Span): void => {
  const [input] = names.flatMap((name) => [...document.getElementsByName(name)]);
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return;
  input.focus({ preventScroll: true });
  input.setSelectionRange(span.start, span.end);
  bringIntoView(input);
};

/** Shows an editor where something stands: scrolls to it, selects it and lets it light up. */
export const showPlace = (
  place: Place,
  story: Story,
  roles: RoleMap,
  values: Readonly<Record<string, unknown>>,
): void => {
  const block = story.blocks.find((one) => one.field === place.field && one.block === place.block);
  if (place.field === 'body') {
    const value = values[roles.body ?? ''];
    if (block && Array.isArray(value)) showInEditor(value, block, place);
    else showInInput([roles.body ?? ''], place);
    return;
  }
  const attribute = roles[place.field as keyof RoleMap];
  if (typeof attribute === 'string') showInInput([attribute, `${attribute}.${place.block}.note`], place);
};
