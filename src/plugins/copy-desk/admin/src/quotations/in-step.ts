import { isRecord, personKey, recordsIn, textIn } from '../../../engine/src/api';
import type { FoundRecord, ProposedFields, QuotationProposal, RoleMap } from '../../../engine/src';
import type { FieldChanges } from '../fixes/rewording';
import { connectedIn, nextKey, onlyRecord, withRecord } from '../records/relation';
import type { Links } from '../records/types';

type Values = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, unknown>>;

/** What a change of the structured quotations needs to know. */
export interface Desk {
  readonly values: Values;
  readonly roles: RoleMap;
  readonly links: Links | null;
  /** The content type of the speakers' records; null where the mapping names none. */
  readonly speakerType: string | null;
}

const quotationsIn = ({ values, roles }: Desk): readonly Item[] => recordsIn(values[roles.quotations ?? '']);

/** The documentId of the record to which a structured quotation leads, as saved or as the editor has chosen since. */
export const speakerOf = (item: Item, links: Links | null): string | null =>
  connectedIn(item['speaker'])[0] ?? links?.quotations[String(item['id'])] ?? null;

const withSpeaker = (item: Item, record: FoundRecord, { links, speakerType }: Desk): Item => {
  if (speakerType === null || speakerOf(item, links) === record.documentId) return item;
  const saved = links?.speakers.find(({ documentId }) => documentId === links.quotations[String(item['id'])]) ?? null;
  return { ...item, speaker: onlyRecord(record, speakerType, saved) };
};

const isFilled = (item: Item, fields: ProposedFields): boolean =>
  Object.entries(fields).every(([name, value]) => item[name] === value);

/** The fields of the form with these quotations, and with these people among the article's speakers. */
const fieldsWith = (desk: Desk, items: readonly Item[], people: readonly FoundRecord[]): FieldChanges => {
  const { values, roles, links, speakerType } = desk;
  const fields = new Map<string, unknown>();
  const before = quotationsIn(desk);
  const isSame = items.length === before.length && items.every((item, index) => item === before[index]);
  if (roles.quotations !== undefined && !isSame) fields.set(roles.quotations, items);
  const linked = new Set(links?.speakers.map(({ documentId }) => documentId));
  const added = people.filter(
    ({ documentId }, index) =>
      !linked.has(documentId) && people.findIndex((one) => one.documentId === documentId) === index,
  );
  if (roles.speakers !== undefined && speakerType !== null && added.length > 0) {
    const relation = added.reduce<unknown>(
      (value, record) => withRecord(value, record, speakerType),
      values[roles.speakers],
    );
    fields.set(roles.speakers, relation);
  }
  return fields;
};

/**
 * Brings the structured quotations in step with the text: new ones are added, empty fields filled, each speaker linked
 * whose record is known. What an editor has set stays, and so do quotations that the text no longer holds.
 */
export const inStep = (
  desk: Desk,
  proposals: readonly QuotationProposal[],
  recordFor: (name: string) => FoundRecord | null,
): FieldChanges => {
  const people: FoundRecord[] = [];
  const items = [...quotationsIn(desk)];
  const filled = (item: Item, { fill, differs, quotation }: QuotationProposal): Item => {
    const record = quotation?.speaker?.kind === 'person' ? recordFor(quotation.speaker.name) : null;
    if (record) people.push(record);
    const role = textIn(item['speakerRole']) ?? fill.speakerRole ?? record?.role ?? undefined;
    const fields =
      record && differs.speakerName === undefined && role !== undefined ? { ...fill, speakerRole: role } : fill;
    const next = isFilled(item, fields) ? item : { ...item, ...fields };
    const mayLink = record && differs.speakerName === undefined && speakerOf(next, desk.links) === null;
    return mayLink ? withSpeaker(next, record, desk) : next;
  };
  for (const proposal of proposals) {
    const { index, state } = proposal;
    if (state === 'new') items.push(filled({ __temp_key__: nextKey(items) }, proposal));
    else if (index !== null && items[index]) items[index] = filled(items[index], proposal);
  }
  return fieldsWith(desk, items, people);
};

/** Writes into one structured quotation what the text says otherwise: only on an editor's word. */
export const takenOver = (
  desk: Desk,
  { index, differs }: QuotationProposal,
  recordFor: (name: string) => FoundRecord | null,
): FieldChanges => {
  const record = differs.speakerName === undefined ? null : recordFor(differs.speakerName);
  const said = Object.fromEntries(Object.entries(differs).map(([name, value]) => [name, value ?? null]));
  const items = quotationsIn(desk).map((item, at) => {
    if (at !== index) return item;
    const next = { ...item, ...said };
    return record ? withSpeaker(next, record, desk) : next;
  });
  return fieldsWith(desk, items, record ? [record] : []);
};

/** Makes a record the speaker of all quotations that give this name, and one of the article's speakers. */
export const linked = (desk: Desk, name: string, record: FoundRecord): FieldChanges => {
  const key = personKey(name);
  const items = quotationsIn(desk).map((item) =>
    isRecord(item) && personKey(textIn(item['speakerName']) ?? '') === key ? withSpeaker(item, record, desk) : item,
  );
  return fieldsWith(desk, items, [record]);
};
