/** A piece of text that is in both versions, or in one of them alone. */
export interface Part {
  readonly text: string;
  readonly is: 'same' | 'added' | 'removed';
}

/** What has changed in one field between two versions of a text; paragraphs are parted by a blank line. */
export interface Difference {
  readonly field: string;
  readonly parts: readonly Part[];
}
