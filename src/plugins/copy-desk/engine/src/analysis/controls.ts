export const LRE = '\u202A';
export const RLE = '\u202B';
export const PDF = '\u202C';
export const LRO = '\u202D';
export const RLO = '\u202E';
export const LRI = '\u2066';
export const RLI = '\u2067';
export const FSI = '\u2068';
export const PDI = '\u2069';

/** An isolate, embedding or override from the control that opens it. */
export interface Opened {
  readonly control: string;
  readonly at: number;
  /** Where the control stands that closes it; null if there is none. */
  readonly closedAt: number | null;
  /** Where it ceases to act: at its closing control, or with the isolate or paragraph around it. */
  readonly until: number;
}

export interface Controls {
  readonly opened: readonly Opened[];
  /** Closing controls with nothing to close. */
  readonly stray: readonly number[];
}

const PAIRED = /[\u202A-\u202E\u2066-\u2069]/u;
/** Characters of class B: no control acts beyond them. */
const PARAGRAPH_END = /[\n\r\u001C-\u001E\u0085\u2029]/u;
const EVENT = /[\u202A-\u202E\u2066-\u2069\n\r\u001C-\u001E\u0085\u2029]/gu;
const ISOLATE = /[\u2066-\u2068]/u;

/** Pairs the controls of a text as UAX #9 does (BD9, BD11, X1 to X8), each line a paragraph of its own. */
export const pairControls = (text: string): Controls => {
  const opened: Opened[] = [];
  const stray: number[] = [];
  if (!PAIRED.test(text)) return { opened, stray };
  const open: { readonly control: string; readonly at: number }[] = [];
  let isolates = 0;
  const end = (until: number, closed: boolean): void => {
    const last = open.pop();
    if (!last) return;
    if (ISOLATE.test(last.control)) isolates -= 1;
    opened.push({ ...last, closedAt: closed ? until : null, until });
  };
  const endAll = (until: number): void => {
    while (open.length > 0) end(until, false);
  };
  const topIsIsolate = (): boolean => ISOLATE.test(open[open.length - 1]?.control ?? '');
  for (const { 0: control, index: at } of text.matchAll(EVENT)) {
    if (PARAGRAPH_END.test(control)) endAll(at);
    else if (control === PDF) {
      if (open.length > 0 && !topIsIsolate()) end(at, true);
      else stray.push(at);
    } else if (control === PDI) {
      if (isolates === 0) stray.push(at);
      else {
        while (!topIsIsolate()) end(at, false);
        end(at, true);
      }
    } else {
      if (ISOLATE.test(control)) isolates += 1;
      open.push({ control, at });
    }
  }
  endAll(text.length);
  opened.sort((a, b) => a.at - b.at);
  return { opened, stray };
};

const NAMES: Readonly<Record<string, string>> = {
  '\u00AD': 'SHY',
  '\u061C': 'ALM',
  '\u200B': 'ZWSP',
  '\u200C': 'ZWNJ',
  '\u200D': 'ZWJ',
  '\u200E': 'LRM',
  '\u200F': 'RLM',
  '\u2028': 'LS',
  '\u2029': 'PS',
  '\u2060': 'WJ',
  '\uFEFF': 'BOM',
  [LRE]: 'LRE',
  [RLE]: 'RLE',
  [PDF]: 'PDF',
  [LRO]: 'LRO',
  [RLO]: 'RLO',
  [LRI]: 'LRI',
  [RLI]: 'RLI',
  [FSI]: 'FSI',
  [PDI]: 'PDI',
};

/** A control as people can read it: `U+202E (RLO)`. */
export const nameOf = (control: string): string => {
  const code = (control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = NAMES[control];
  return name ? `U+${code} (${name})` : `U+${code}`;
};
