import type { Edit } from '../../../engine/src';
import { applyEdits } from '../../../engine/src';
import type { Mended } from '../mend';

/** Lines of a text that change, with the edits in them. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** Edits of one line, or of lines that follow each other, are one hunk. */
const hunksOf = ({ before, edits }: Mended): readonly Hunk[] => {
  const hunks: Hunk[] = [];
  for (const edit of edits) {
    const [start, end] = [lineStart(before, edit.start), lineEnd(before, edit.end)];
    const last = hunks.at(-1);
    if (last && start <= last.end + 1) {
      hunks[hunks.length - 1] = { start: last.start, end: Math.max(last.end, end), edits: [...last.edits, edit] };
    } else hunks.push({ start, end, edits: [edit] });
  }
  return hunks;
};

const rangeOf = (line: number, count: number): string => (count === 1 ? `${line}` : `${line},${count}`);

const marked = (sign: '-' | '+', lines: readonly string[], isLast: boolean): readonly string[] => [
  ...lines.map((line) => sign + line),
  ...(isLast ? ['\\ No newline at end of file'] : []),
];

/** What was mended in a text, as a unified diff without context lines; empty if nothing was. */
export const diff = (mended: Mended): string => {
  const { file, before } = mended;
  const hunks = hunksOf(mended);
  if (hunks.length === 0) return '';
  let shift = 0;
  const lines = hunks.flatMap(({ start, end, edits }) => {
    const old = before.slice(start, end).split('\n');
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const fresh = applyEdits(before.slice(start, end), moved).split('\n');
    const line = before.slice(0, start).split('\n').length;
    const head = `@@ -${rangeOf(line, old.length)} +${rangeOf(line + shift, fresh.length)} @@`;
    shift += fresh.length - old.length;
    const isLast = end === before.length;
    return [head, ...marked('-', old, isLast), ...marked('+', fresh, isLast)];
  });
  return [`--- ${file}`, `+++ ${file}`, ...lines, ''].join('\n');
};
