import type { NounKind } from '../../language/quotation-words';

/** Somebody who speaks, or is named, in the story. */
export interface Character {
  readonly key: string;
  /** Fullest form in the text. */
  name: string;
  readonly kind: NounKind;
  role: string | null;
  /** Folded words of all roles given, without their articles. */
  readonly roleWords: Set<string>;
  gender: 'm' | 'f' | null;
  /** A newspaper, a station: it passes on what others say. */
  outlet: boolean;
}
