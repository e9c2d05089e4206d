import { applyEdits, writeBack } from '../../../engine/src/api';
import type { Block, Change, Edit, RoleMap, Story } from '../../../engine/src';

type Values = Readonly<Record<string, unknown>>;

/** New values of fields of the form, by the name under which the form knows each. */
export type FieldChanges = ReadonlyMap<string, unknown>;

/** The attribute that holds a block, where the form has its text: captions belong to the media library. */
const attributeOf = (roles: RoleMap, { field }: Block): string | null => {
  const attribute = roles[field as keyof RoleMap];
  return typeof attribute === 'string' ? attribute : null;
};

interface Note {
  readonly note?: unknown;
}

/** The list of a repeatable component with the note of one entry changed; entries without a note count as no block. */
const withNote = (value: unknown, change: Change): unknown => {
  if (!Array.isArray(value)) return value;
  const notes = value as readonly Note[];
  const at = notes.flatMap(({ note }, index) => (typeof note === 'string' && note !== '' ? [index] : []))[
    change.block.block
  ];
  return notes.map((entry, index) =>
    index === at ? { ...entry, note: applyEdits(String(entry.note), change.edits) } : entry,
  );
};

/** What the form's fields hold once changes of the story's blocks are carried out. */
export const fieldsAfter = (values: Values, roles: RoleMap, changes: readonly Change[]): FieldChanges => {
  const fields = new Map<string, unknown>();
  for (const change of changes) {
    const attribute = attributeOf(roles, change.block);
    if (attribute === null || fields.has(attribute)) continue;
    const ofField = changes.filter(({ block }) => block.field === change.block.field);
    const isNotes = change.block.field === 'corrections';
    fields.set(
      attribute,
      isNotes ? ofField.reduce(withNote, values[attribute]) : writeBack(values[attribute], ofField),
    );
  }
  return fields;
};

/** The edits that lead from the edited text back to the text before. */
const backwards = (text: string, edits: readonly Edit[]): readonly Edit[] => {
  let grown = 0;
  return edits.map(({ start, end, text: added }) => {
    const from = start + grown;
    grown += added.length - (end - start);
    return { start: from, end: from + added.length, text: text.slice(start, end) };
  });
};

/** What a fix did to one block, so that it can be taken back as long as the block stays as it was left. */
interface Reworded {
  readonly field: string;
  readonly block: number;
  readonly after: string;
  readonly back: readonly Edit[];
}

export type Rewording = readonly Reworded[];

export const rewordingOf = (changes: readonly Change[]): Rewording =>
  changes.map(({ block, edits }) => ({
    field: block.field,
    block: block.block,
    after: applyEdits(block.text, edits),
    back: backwards(block.text, edits),
  }));

/** The changes that take a rewording back; null if somebody has changed one of its blocks since. */
export const takenBack = (rewording: Rewording, story: Story): readonly Change[] | null => {
  const changes = rewording.flatMap(({ field, block, after, back }) => {
    const found = story.blocks.find((one) => one.field === field && one.block === block && one.text === after);
    return found ? [{ block: found, edits: back }] : [];
  });
  return changes.length === rewording.length ? changes : null;
};
