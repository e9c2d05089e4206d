import type { Facts } from '../analysis/facts';
import type { Fix, Severity } from '../finding';
import type { Block, Span, StoryRecord } from '../story';
import type { Needs } from '../text/characters';

/** A text in the three languages of the desk's own interface. */
export interface Trilingual {
  readonly ar: string;
  readonly en: string;
  readonly fr: string;
}

/** A text on which the rule is run as a test: paragraphs parted by a blank line, or a body of blocks. */
export type Example =
  | string
  | {
      readonly text?: string;
      /** The value of a blocks field; it goes before the text. */
      readonly body?: unknown;
      readonly locale?: string;
      readonly date?: string;
      /** Today, as the check is told it. */
      readonly today?: string;
      readonly record?: Partial<StoryRecord>;
    };

/** What a rule says of one place. */
export interface Report<M extends string> {
  readonly block: Pick<Block, 'field' | 'block'>;
  readonly span: Span;
  readonly message: M;
  readonly data?: Readonly<Record<string, string>>;
  /** Where this place is graver or milder than the rule usually is. */
  readonly severity?: Severity;
  readonly fix?: Fix;
  /** The other of two ways, where the text does not say which is right. */
  readonly otherFix?: Fix;
}

/**
 * One rule of the desk. Its id is its file name and the name of its test.
 * `check` reads facts and reports; it changes nothing and keeps no state.
 */
export interface Rule<Id extends string = string, M extends string = string> {
  readonly id: Id;
  readonly group: 'formatting' | 'quotations' | 'datelines';
  readonly severity: Severity;
  /** Whether it runs only where the newsroom's settings give it a severity. */
  readonly onDemand?: boolean;
  /** Locales in which the rule applies; all, if absent. */
  readonly locales?: readonly string[];
  /** Without one of these characters in it a block of prose holds no fault of this kind, and the rule does not see it. */
  readonly needs?: Needs;
  /** A few words that name the fault in a list. */
  readonly title: Trilingual;
  /** Why it matters to a reader. */
  readonly why: Trilingual;
  /** What the editor can do about it. */
  readonly remedy: Trilingual;
  /**
   * What is there, by message id; `{{name}}` stands for an entry of the report's data.
   * `{{name|ltr}}` keeps its characters in order from left to right, whatever the bidi algorithm would do to them.
   */
  readonly messages: Readonly<Record<M, Trilingual>>;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
  check(facts: Facts, report: (report: Report<M>) => void): void;
}

/** Keeps a rule's id and message ids as literal types, so that a misspelt one does not compile. */
export const defineRule = <const Id extends string, const M extends string>(rule: Rule<Id, M>): Rule<Id, M> => rule;
