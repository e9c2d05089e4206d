import type { Core, UID } from '@strapi/strapi';
import { bodyText, personKey } from '../../../engine/src';
import type { Draft, DraftQuotation, RoleMap } from '../../../engine/src';
import { known } from './documents';
import type { LinkedSpeaker } from './speakers';
import type { EventReport } from './types';

/** The values of an article's attributes, by the mapping; roles without an attribute are left out. */
export const articleValues = (
  strapi: Core.Strapi,
  uid: string,
  roles: RoleMap,
  draft: Draft,
  links: { readonly speakers: readonly LinkedSpeaker[]; readonly event: EventReport | null },
): object => {
  const component = componentOf(strapi, uid, roles.quotations);
  const linked = links.speakers.flatMap(({ document }) => document ?? []);
  const values: [string | undefined, unknown][] = [
    [roles.headline, draft.headline],
    [draft.standfirst ? roles.standfirst : undefined, draft.standfirst],
    [isOption(strapi, uid, roles.category, draft.category) ? roles.category : undefined, draft.category],
    [roles.body, isBlocks(strapi, uid, roles.body) ? draft.body : bodyText(draft)],
    [roles.dateline, draft.dateline],
    [
      roles.quotations,
      component &&
        draft.quotations.map((quotation) => known(strapi, component, quotationValues(quotation, links.speakers))),
    ],
    [roles.speakers, { set: linked.map((documentId) => ({ documentId })) }],
    [roles.event, { set: links.event?.document ? [{ documentId: links.event.document }] : [] }],
  ];
  return Object.fromEntries(
    values.flatMap(([attribute, value]) => (attribute === undefined ? [] : [[attribute, value] as const])),
  );
};

const attributeOf = (strapi: Core.Strapi, uid: string, name: string | undefined) =>
  name === undefined ? undefined : strapi.getModel(uid as UID.Schema).attributes[name];

const componentOf = (strapi: Core.Strapi, uid: string, name: string | undefined): string | null => {
  const attribute = attributeOf(strapi, uid, name);
  return attribute?.type === 'component' ? attribute.component : null;
};

/** Whether the house has this category: another house's names are its own. */
const isOption = (strapi: Core.Strapi, uid: string, name: string | undefined, value: unknown): boolean => {
  const attribute = attributeOf(strapi, uid, name);
  if (typeof value !== 'string' || !attribute) return false;
  return attribute.type === 'enumeration' ? attribute.enum.some((one) => one === value) : true;
};

const isBlocks = (strapi: Core.Strapi, uid: string, name: string | undefined): boolean =>
  attributeOf(strapi, uid, name)?.type === 'blocks';

const quotationValues = (quotation: DraftQuotation, speakers: readonly LinkedSpeaker[]) => {
  const speaker = quotation.speaker && speakerOf(quotation.speaker, speakers);
  // What the item states stands as it is; what the text says is written as the house writes it.
  const named = quotation.stated ? quotation.speaker : speaker && { name: speaker.shownName, role: speaker.shownRole };
  return {
    words: quotation.words,
    speaker: speaker?.document ?? null,
    speakerName: named?.name ?? null,
    speakerRole: named?.role ?? null,
    cue: quotation.cue,
    block: quotation.block,
    start: quotation.start,
    end: quotation.end,
  };
};

const speakerOf = (
  { name, kind }: NonNullable<DraftQuotation['speaker']>,
  speakers: readonly LinkedSpeaker[],
): LinkedSpeaker | undefined =>
  speakers.find((one) => one.kind === kind && (one.name === name || personKey(one.name) === personKey(name)));
