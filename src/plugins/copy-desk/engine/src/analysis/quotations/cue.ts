import type { ReportingWord } from '../../language/quotation-words';
import type { Span } from '../../story';
import type { Mention } from './mentions';

/** Reporting words, with what stands around them. */
export interface Cue extends Span {
  /** Items of the reporting words: from `at` up to, not including, `until`. */
  readonly at: number;
  readonly until: number;
  /** `source`: “according to”; `relay`: “quoting”; `tag`: “as he put it”; `label`: a name and a colon; `back`: “with these words”; `verb`: all other. */
  readonly kind: 'verb' | 'source' | 'relay' | 'tag' | 'label' | 'back';
  readonly word: ReportingWord | null;
  readonly subject: Mention | null;
  /** Index of the first item of what was said; -1 if nothing shows it. */
  readonly content: number;
  /** Number of the sentence in its paragraph. */
  readonly sentence: number;
  /** Index of the first item of its sentence. */
  readonly from: number;
  /** Whether words before it turned to somebody else. */
  readonly turns: boolean;
}
