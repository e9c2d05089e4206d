import type { HouseDateline } from './dateline/style';
import type { Severity } from './finding';
import type { IsoDate } from './story';

/** A rule's severity in this newsroom; rules not named keep their own. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** House style: where a language leaves a choice. Null asks only that an article keeps to one of them. */
export interface Style {
  /** Digits of running text: 0-9 (`latn`), Arabic-Indic (`arab`) or extended Arabic-Indic (`arabext`). */
  readonly digits: 'latn' | 'arab' | 'arabext' | null;
  readonly quotationMarks: '«»' | '""' | '“”' | null;
  /** The direction in which a range such as 24-27 is read. */
  readonly ranges: 'ltr' | 'rtl' | null;
  readonly percentSign: '%' | '٪' | null;
  /** Whether the tatweel may stretch a word. */
  readonly tatweel: boolean;
}

/** What the newsroom decides; everything else is the same for all. */
export interface Settings {
  readonly rules: RuleSettings;
  readonly style: Style;
  /** Names of the house's own outlets, as a dateline may give them. */
  readonly outlets: readonly string[];
  /** How the house writes its datelines, by locale and source; each language has a form of its own besides. */
  readonly datelines: readonly HouseDateline[];
  /** Number of different people who must approve a text before it goes out; 0 checks only. */
  readonly approvals: number;
  /** Rules whose findings nobody may waive. */
  readonly unwaivable: readonly string[];
}

export const DEFAULT_STYLE: Style = {
  digits: null,
  quotationMarks: null,
  ranges: null,
  percentSign: null,
  tatweel: false,
};

export const DEFAULT_SETTINGS: Settings = {
  rules: {},
  style: DEFAULT_STYLE,
  outlets: [],
  datelines: [],
  approvals: 0,
  unwaivable: [],
};

/** What a check needs besides the story; the engine has no clock, so today comes from outside. */
export interface CheckOptions {
  readonly settings?: Settings;
  /** Today in the story's place; used only where the story itself gives no date. */
  readonly today?: IsoDate | null;
}
