/** How a language is written: its letters, and the small words that cling to others; all of it data. */
export interface Writing {
  /** Letters of other languages that are typed for its own, with the letter that is meant; null where it is not known. */
  readonly foreign: Readonly<Record<string, string | null>>;
  /** Those of them that at the end of a word may stand for more than one letter. */
  readonly ambiguousAtEnd: string;
  /** Letters that no word of the language needs, but names from abroad may hold. */
  readonly guests: string;
  /** Letters with which no word begins. */
  readonly neverInitial: string;
  /** The article, written together with its word. */
  readonly article: string;
  /** The article by which phrases of another language are known. */
  readonly borrowedArticle: string;
  /** Small words that are written together with what follows them, alone and put together. */
  readonly proclitics: ReadonlySet<string>;
  /** The conjunction among them that is never written apart. */
  readonly conjunction: string;
  /** Words after which a letter is named, not used. */
  readonly letterNames: ReadonlySet<string>;
  /** Whether a zero-width non-joiner belongs into words. */
  readonly joinersInWords: boolean;
  /** Marks before which, or marks of quotation inside which, a space belongs. */
  readonly spacedMarks: string;
  /** Names of letters with which abbreviations are spelt. */
  readonly spelling: ReadonlySet<string>;
}

/** For languages of which nothing of this is known. */
export const PLAIN_WRITING: Writing = {
  foreign: {},
  ambiguousAtEnd: '',
  guests: '',
  neverInitial: '',
  article: '',
  borrowedArticle: '',
  proclitics: new Set(),
  conjunction: '',
  letterNames: new Set(),
  joinersInWords: true,
  spacedMarks: '',
  spelling: new Set(),
};
