const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** The direction in which text of a locale runs, whatever its region. */
export const directionOf = (locale: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.has(locale.toLowerCase().split(/[-_]/u)[0] ?? '') ? 'rtl' : 'ltr';
