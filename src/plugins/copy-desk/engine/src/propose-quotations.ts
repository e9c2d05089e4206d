import { compareQuotations } from './analysis/record/quotations';
import type { Recorded } from './analysis/record/quotations';
import { factsOf } from './analysis/facts';
import type { Quotation } from './analysis/types';
import { personsAmong } from './draft/persons';
import type { DraftSpeaker } from './draft/types';
import type { CheckOptions } from './settings';
import type { QuotationFields, Story } from './story';
import { bodyOf } from './story';
import { personKey } from './text/name-key';

/** What the text gives for the fields of a structured quotation. */
export interface ProposedFields {
  readonly words?: string;
  readonly speakerName?: string;
  readonly speakerRole?: string;
  readonly cue?: string;
  /** Where the words stand in the body: `block` as `parseBlocks` counts, offsets in UTF-16 code units. */
  readonly block?: number;
  readonly start?: number;
  readonly end?: number;
}

/** What became of one structured quotation, or what a new one would hold. */
export interface QuotationProposal {
  /**
   * `new`: the text quotes what the article does not record; `kept`: both agree; `changed`: they differ, and an editor
   * has to choose; `missing`: the text no longer holds the words.
   */
  readonly state: 'new' | 'kept' | 'changed' | 'missing';
  /** Its place among the article's structured quotations; null for a new one. */
  readonly index: number | null;
  /** Values for fields that are empty, and the place in the text: they may be written without asking. */
  readonly fill: ProposedFields;
  /** What the text says otherwise than the editor: never written without the editor's word. */
  readonly differs: ProposedFields;
  readonly quotation: Quotation | null;
}

export interface QuotationProposals {
  /** In the order of the text; what the text does not hold comes last. */
  readonly quotations: readonly QuotationProposal[];
  /** The persons who are quoted, each once, with the role that the text gives: what a new record would hold. */
  readonly persons: readonly DraftSpeaker[];
}

type Words = Pick<ProposedFields, 'words' | 'speakerName' | 'speakerRole' | 'cue'>;

const NAMES = ['words', 'speakerName', 'speakerRole', 'cue'] as const;

/** The role without the title that belongs to the name, as a record of the person holds it. */
const roleOf = ({ speaker }: Quotation, persons: readonly DraftSpeaker[]): string | null =>
  speaker?.kind === 'person'
    ? (persons.find(({ name }) => personKey(name) === personKey(speaker.name))?.role ?? null)
    : null;

const wordsIn = (quotation: Quotation, persons: readonly DraftSpeaker[]): Words => {
  const role = roleOf(quotation, persons);
  return {
    words: quotation.text,
    ...(quotation.speaker && { speakerName: quotation.speaker.name }),
    ...(role !== null && { speakerRole: role }),
    ...(quotation.cue && { cue: quotation.cue.text }),
  };
};

const placeOf = ({ block, start, end }: Quotation): ProposedFields => ({ block, start, end });

const isEmpty = (value: string | null | undefined): boolean => (value ?? '').trim() === '';

/** The text's values for the fields that an editor left empty. A role or a verb alone says nothing of another speaker. */
const missingFrom = (set: QuotationFields, said: Words, speaker: Recorded['speaker']): Words =>
  Object.fromEntries(
    NAMES.filter((name) => said[name] !== undefined && isEmpty(set[name]))
      .filter((name) => speaker !== 'differs' || name === 'words')
      .map((name) => [name, said[name]]),
  );

const proposalFor = (
  { index, set, words, found, speaker }: Recorded,
  persons: readonly DraftSpeaker[],
): QuotationProposal => {
  if (!found) {
    return { state: words === 'missing' ? 'missing' : 'kept', index, fill: {}, differs: {}, quotation: null };
  }
  const said = wordsIn(found, persons);
  const differs: Words = {
    ...(words === 'changed' && { words: found.text }),
    ...(speaker === 'differs' && { speakerName: said.speakerName, speakerRole: said.speakerRole, cue: said.cue }),
  };
  return {
    state: Object.keys(differs).length > 0 ? 'changed' : 'kept',
    index,
    fill: { ...missingFrom(set, said, speaker), ...placeOf(found) },
    differs,
    quotation: found,
  };
};

const byPlace = (a: QuotationProposal, b: QuotationProposal): number => {
  const [x, y] = [a.quotation, b.quotation];
  if (!x || !y) return Number(x === null) - Number(y === null) || (a.index ?? 0) - (b.index ?? 0);
  return x.block - y.block || x.start - y.start;
};

/**
 * The structured quotations that an article's text gives, set beside those it has (`story.record.quotations`): one
 * proposal for each. Applying every `fill` and adding every `new` one brings them in step with the text and writes over
 * nothing that an editor has set; each `differs` waits for the editor. Speakers are linked by `matchSpeaker`.
 */
export const proposeQuotations = (story: Story, options: CheckOptions = {}): QuotationProposals => {
  const { quotations, language } = factsOf(story, options);
  const speech = quotations.filter((quotation) => quotation.speech);
  const persons = personsAmong(
    speech.flatMap(({ speaker }) => speaker ?? []),
    language,
  );
  const text = bodyOf(story)
    .map((block) => block.text)
    .join('\n');
  const { recorded, unrecorded } = compareQuotations(quotations, story.record?.quotations ?? [], text);
  const added = unrecorded.map((quotation): QuotationProposal => ({
    state: 'new',
    index: null,
    fill: { ...wordsIn(quotation, persons), ...placeOf(quotation) },
    differs: {},
    quotation,
  }));
  return {
    quotations: [...recorded.map((one) => proposalFor(one, persons)), ...added].sort(byPlace),
    persons,
  };
};
