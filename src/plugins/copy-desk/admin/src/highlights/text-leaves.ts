import { isRecord } from '../../../engine/src/api';
import type { Block, Span } from '../../../engine/src';

type Path = readonly (string | number)[];

/** A stretch of one text leaf of a blocks value; leaves are counted through the value, in its order. */
export interface Stretch extends Span {
  readonly leaf: number;
}

/** The texts of all leaves of a blocks value with where they stand, in the order in which the editor draws them. */
const leavesOf = (value: unknown, path: Path = []): readonly { readonly path: Path; readonly text: string }[] => {
  if (Array.isArray(value)) return value.flatMap((child, index) => leavesOf(child, [...path, index]));
  if (!isRecord(value)) return [];
  if (typeof value['text'] === 'string') return [{ path: [...path, 'text'], text: value['text'] }];
  return leavesOf(value['children'], [...path, 'children']);
};

/** The value with other texts in its leaves, in their order. */
export const withLeafTexts = (value: unknown, texts: readonly string[]): unknown => {
  let next = 0;
  const write = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(write);
    if (!isRecord(one)) return one;
    if (typeof one['text'] === 'string') return { ...one, text: texts[next++] ?? '' };
    return 'children' in one ? { ...one, children: write(one['children']) } : one;
  };
  return write(value);
};

export const leafTexts = (value: unknown): readonly string[] => leavesOf(value).map(({ text }) => text);

/** Values of the form are never changed, only replaced: what is known of one stays true. */
const known = new WeakMap<object, ReadonlyMap<string, number>>();

const leafIndexes = (value: object): ReadonlyMap<string, number> => {
  const indexes = known.get(value) ?? new Map(leavesOf(value).map(({ path }, index) => [path.join('/'), index]));
  known.set(value, indexes);
  return indexes;
};

/** Where a span of a block lies in the leaves of the field's value; empty if the editor shows none of it. */
export const stretchesOf = (value: object, block: Block, span: Span): readonly Stretch[] => {
  const leaves = leafIndexes(value);
  return block.runs.flatMap((run) => {
    const leaf = leaves.get(run.path.join('/'));
    const start = Math.max(span.start, run.start);
    const end = Math.min(span.end, run.end);
    if (leaf === undefined || start > end) return [];
    return [{ leaf, start: start - run.start + run.offset, end: end - run.start + run.offset }];
  });
};

/** The span of a block that stretches of the field's leaves cover, from the first to the last; null where none does. */
export const spanOf = (value: object, block: Block, stretches: readonly Stretch[]): Span | null => {
  const leaves = leafIndexes(value);
  const spans = block.runs.flatMap((run) =>
    stretches
      .filter(({ leaf }) => leaf === leaves.get(run.path.join('/')))
      .map(({ start, end }) => ({
        start: Math.max(run.start, start - run.offset + run.start),
        end: Math.min(run.end, end - run.offset + run.start),
      }))
      .filter(({ start, end }) => start < end),
  );
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
};
