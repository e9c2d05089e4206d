import type { Passage } from '../../../engine/src';
import { editorOf, selectedIn } from './editor';
import type { Shown } from './show-place';
import { spanOf } from './text-leaves';

/** The words that are selected in the body's editor, of the first paragraph that has any; null where none are. */
export const selectedPassage = ({ story, roles, values }: Shown): Passage | null => {
  const value = values[roles.body ?? ''];
  const selection = getSelection();
  if (!Array.isArray(value) || !selection || selection.isCollapsed) return null;
  const editor = editorOf(value);
  const stretches = editor ? selectedIn(editor, selection.getRangeAt(0)) : [];
  for (const block of story.blocks) {
    const span = block.field === 'body' ? spanOf(value, block, stretches) : null;
    if (span) return { field: 'body', block: block.block, ...span, text: block.text.slice(span.start, span.end) };
  }
  return null;
};
