/** Controls by their number: unseen they would hide the fault, and a terminal would obey them. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (control) =>
    control === '\n' || control === '\r' || control === '\t'
      ? ' '
      : `<U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
