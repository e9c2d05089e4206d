import type { Edit } from './finding';
import { applyEdits } from './edits';
import type { Block, Run } from './story';

type Path = readonly (string | number)[];

/** Edits of one block, in its own offsets: UTF-16 code units, in order, not overlapping. */
export interface Change {
  readonly block: Block;
  readonly edits: readonly Edit[];
}

const OPENS = /^[\u202A\u202B\u202D\u202E\u2066-\u2068]/u;

/** The run that takes inserted text: an opening control goes with what follows, all else with what stands before. */
const hostOf = (runs: readonly Run[], at: number, text: string): Run | undefined => {
  const filled = runs.filter((run) => run.start < run.end);
  const before = filled.find((run) => run.start < at && at <= run.end);
  const after = filled.find((run) => run.start <= at && at < run.end);
  return (OPENS.test(text) ? (after ?? before) : (before ?? after)) ?? runs.find((run) => run.start === at);
};

interface Placed {
  readonly path: Path;
  readonly edit: Edit;
}

const inRun = (run: Run, edit: Edit): Placed => {
  const by = run.offset - run.start;
  return { path: run.path, edit: { ...edit, start: edit.start + by, end: edit.end + by } };
};

/** One edit as edits of the strings that it touches; the first of them takes the new text. */
const place = ({ runs, opaque }: Block, edit: Edit): readonly Placed[] => {
  if (edit.start === edit.end) {
    const open = runs.filter((run) => !opaque.some((span) => span.start <= run.start && run.end <= span.end));
    const host = hostOf(open, edit.start, edit.text) ?? hostOf(runs, edit.start, edit.text);
    return host ? [inRun(host, edit)] : [];
  }
  return runs
    .filter((run) => run.start < edit.end && edit.start < run.end)
    .map((run, index) =>
      inRun(run, {
        start: Math.max(edit.start, run.start),
        end: Math.min(edit.end, run.end),
        text: index === 0 ? edit.text : '',
      }),
    );
};

type Container = Record<string | number, unknown>;

/** Replaces values inside a JSON value, copying what lies on the way once and sharing all else with the original. */
const replacer = (
  value: unknown,
): { replace(path: Path, change: (text: string) => string): void; result(): unknown } => {
  const root: Container = { value };
  const copies = new Set<unknown>();
  const owned = (parent: Container, key: string | number): Container => {
    if (!copies.has(parent[key])) {
      const found = parent[key];
      parent[key] = Array.isArray(found) ? [...(found as unknown[])] : { ...(found as object) };
      copies.add(parent[key]);
    }
    return parent[key] as Container;
  };
  return {
    replace(path, change) {
      const keys = ['value', ...path];
      const last = keys.pop() ?? 'value';
      const parent = keys.reduce(owned, root);
      parent[last] = change(String(parent[last]));
    },
    result: () => root['value'],
  };
};

/**
 * The value of a field (a string, a list of strings or blocks JSON) with edits of its blocks' plain text carried out.
 * The value itself is not changed; parts without an edit are shared with it.
 */
export const writeBack = (value: unknown, changes: readonly Change[]): unknown => {
  const strings = new Map<string, { readonly path: Path; readonly edits: Edit[] }>();
  for (const { block, edits } of changes) {
    for (const { path, edit } of edits.flatMap((one) => place(block, one))) {
      const key = JSON.stringify(path);
      const known = strings.get(key);
      if (known) known.edits.push(edit);
      else strings.set(key, { path, edits: [edit] });
    }
  }
  const result = replacer(value);
  for (const { path, edits } of strings.values()) {
    const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    result.replace(path, (text) => applyEdits(text, ordered));
  }
  return result.result();
};
