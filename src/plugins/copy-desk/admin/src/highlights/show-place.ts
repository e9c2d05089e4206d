import type { Block, RoleMap, Span, Story } from '../../../engine/src';
import { editorOf, rangeIn } from './editor';

/** Where something was found, as findings and passages say it. */
export interface Place extends Span {
  readonly field: string;
  readonly block: number;
}

/** What the edit view shows: the story with the form's values that it was read from. */
export interface Shown {
  readonly story: Story;
  readonly roles: RoleMap;
  readonly values: Readonly<Record<string, unknown>>;
}

const HIGHLIGHT = 'copy-desk-place';
const FLASH = 2_500;

export const blockAt = ({ story }: Pick<Shown, 'story'>, { field, block }: Place): Block | undefined =>
  story.blocks.find((one) => one.field === field && one.block === block);

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

/** Something with a place on the screen, for a card to stand beside. */
export type Anchor = Pick<Range, 'getBoundingClientRect'>;

const showInEditor = (value: object, block: Block, span: Span): Anchor | null => {
  const editor = editorOf(value);
  if (!editor) return null;
  const range = rangeIn(editor, value, block, span);
  if (!range) {
    const [top] = block.runs[0]?.path ?? [];
    const element = (typeof top === 'number' ? editor.element.children[top] : null) ?? editor.element;
    bringIntoView(element);
    return element;
  }
  editor.element.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  bringIntoView(range.startContainer.parentElement);
  flash(range);
  return range;
};

/** The inputs in which a place of a field other than a blocks field may stand. */
const inputOf = (names: readonly string[]): HTMLInputElement | HTMLTextAreaElement | null => {
  const [input] = names.flatMap((name) => [...document.getElementsByName(name)]);
  return input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement ? input : null;
};

const showInInput = (names: readonly string[], span: Span): Anchor | null => {
  const input = inputOf(names);
  if (!input) return null;
  input.focus({ preventScroll: true });
  input.setSelectionRange(span.start, span.end);
  bringIntoView(input);
  return input;
};

/** Shows an editor where something stands: scrolls to it, selects it and lets it light up. Null if nothing shows it. */
export const showPlace = (place: Place, shown: Shown): Anchor | null => {
  const attribute = shown.roles[place.field as keyof Shown['roles']];
  if (typeof attribute !== 'string') return null;
  const value = shown.values[attribute];
  const block = blockAt(shown, place);
  if (place.field === 'body' && block && Array.isArray(value)) return showInEditor(value, block, place);
  return showInInput([attribute, `${attribute}.${place.block}.note`], place);
};
