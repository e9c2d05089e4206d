import type { Language } from '../language';
import { languageOf } from '../language';
import type { CheckOptions, Settings } from '../settings';
import { DEFAULT_SETTINGS } from '../settings';
import type { Block, IsoDate, Story } from '../story';
import type { Needs } from '../text/characters';
import { holds } from '../text/characters';
import { readingOf } from '../text/reading';
import { embeddingLevels } from './bidi';
import { bracketsOf } from './brackets';
import type { Brackets } from './brackets';
import { findDateline, findSecondDateline } from './dateline';
import { findDates } from './dates';
import { proseOf } from './prose';
import { findQuotations } from './quotations';
import type { QuotedPassage } from './quotations/paired';
import { pairMarks, quotedPassages } from './quotations/paired';
import type { Analysis, DateFault, Dateline } from './types';

/** All that rules may read. What is costly is found at its first reading and kept for the others. */
export interface Facts extends Analysis {
  readonly story: Story;
  /** The blocks that people read as prose; for a rule that needs some characters, those of them that hold one. */
  readonly prose: readonly Block[];
  readonly settings: Settings;
  readonly language: Language;
  /** The story's date, else today; null where neither is known. */
  readonly date: IsoDate | null;
  /** Today, where the check was told; for what must not lie in the future. */
  readonly today: IsoDate | null;
  readonly dateFaults: readonly DateFault[];
  /** A dateline right behind the first one. */
  readonly secondDateline: Dateline | null;
  /** The brackets and guillemets of each block of prose. */
  readonly brackets: readonly (readonly [Block, Brackets])[];
  /** What stands between quotation marks in a block of the body, whoever says it. */
  readonly quotedIn: (block: Block) => readonly QuotedPassage[];
  /** Embedding levels of a block, one a UTF-16 code unit (UAX #9), in the story's direction. */
  levels(block: Block): Uint8Array;
}

const lazy = <T>(find: () => T): (() => T) => {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: find() }).value;
};

/** The same facts, with only such prose as holds the characters that a rule needs. */
export const factsFor = (needs: Needs, facts: Facts): Facts => {
  const prose = facts.prose.filter((block) => holds(readingOf(block).characters, needs));
  return Object.create(facts, { prose: { value: prose } }) as Facts;
};

/** Reads a story once for all rules. */
export const factsOf = (story: Story, options: CheckOptions = {}): Facts => {
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const language = languageOf(story.locale);
  const levels = new Map<Block, Uint8Array>();
  const dateline = lazy(() => findDateline(story, language, settings));
  const date = lazy(() => dateline()?.date ?? story.date ?? options.today ?? null);
  const dates = lazy(() => findDates(story, language, date()));
  const brackets = lazy(() => bracketsOf(story));
  const paired = lazy(() => pairMarks(story, language));
  const quoted = lazy(() => quotedPassages(story, paired()));
  const quotations = lazy(() => findQuotations(story, language, dateline(), paired()));
  return {
    story,
    prose: proseOf(story),
    settings,
    language,
    today: options.today ?? null,
    get date() {
      return date();
    },
    get dateline() {
      return dateline();
    },
    get dates() {
      return dates().mentions;
    },
    get secondDateline() {
      const first = dateline();
      return first && findSecondDateline(story, language, settings, first);
    },
    get dateFaults() {
      return dates().faults;
    },
    get quotations() {
      return quotations();
    },
    get brackets() {
      return brackets();
    },
    quotedIn: (block) => quoted()(block),
    levels(block) {
      const known = levels.get(block);
      if (known) return known;
      const found = embeddingLevels(block.text, language.direction);
      levels.set(block, found);
      return found;
    },
  };
};
