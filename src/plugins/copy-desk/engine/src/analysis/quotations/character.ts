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
  /** Words by which it may be spoken of again, as stems: those of its roles and, if it is no person, of its name. */
  readonly stems: Set<string>;
  gender: 'm' | 'f' | null;
  /** A newspaper, a station: it passes on what others say. */
  outlet: boolean;
}
