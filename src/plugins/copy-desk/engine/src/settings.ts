import type { Severity } from './finding';
import type { IsoDate } from './story';

/** A rule's severity in this newsroom; rules not named keep their own. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** What the newsroom decides; everything else is the same for all. */
export interface Settings {
  readonly rules: RuleSettings;
  /** Names of the house's own outlets, as a dateline may give them. */
  readonly outlets: readonly string[];
  /** Number of different people who must approve a text before it goes out; 0 checks only. */
  readonly approvals: number;
}

export const DEFAULT_SETTINGS: Settings = { rules: {}, outlets: [], approvals: 0 };

/** What a check needs besides the story; the engine has no clock, so today comes from outside. */
export interface CheckOptions {
  readonly settings?: Settings;
  /** Today in the story's place; used only where the story itself gives no date. */
  readonly today?: IsoDate | null;
}
