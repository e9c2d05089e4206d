/** A piece of an example: words, or a character that nobody sees, by its number. */
export interface Shown {
  readonly text: string;
  readonly isControl: boolean;
}

const numberOf = (control: string): string =>
  `U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A text in which invisible characters stand as their numbers: unseen they would hide the fault that an example is
 * about, and the order that they force would reach the words beside it.
 */
export const visible = (text: string): readonly Shown[] =>
  text
    .split(/(?=[\p{Cf}\p{Zl}\p{Zp}])|(?<=[\p{Cf}\p{Zl}\p{Zp}])/u)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^[\p{Cf}\p{Zl}\p{Zp}]$/u.test(piece)
        ? { text: numberOf(piece), isControl: true }
        : { text: piece, isControl: false },
    );
