import type { DatelineFields } from '../../../engine/src';

/** What an editor has corrected in a text's draft; what is absent is as the desk read it. */
export interface Corrections {
  readonly headline?: string;
  readonly dateline?: Partial<DatelineFields>;
}

export interface Made {
  readonly document: string;
  readonly locale: string | null;
  readonly headline: string | null;
  readonly isNew: boolean;
}

/** A text on its way to becoming a draft. */
export interface WireText {
  readonly id: number;
  /** The file that it came from; null for what was pasted. */
  readonly file: string | null;
  readonly text: string;
  readonly corrections: Corrections;
  readonly state: 'ready' | 'sending' | 'made' | 'failed';
  /** Why it cannot be sent, or was not taken. */
  readonly problem: string | null;
  readonly made: Made | null;
}

export interface WireTexts {
  readonly texts: readonly WireText[];
  /** The id of the one that is shown. */
  readonly shown: number;
}

export type Step =
  | {
      readonly type: 'add';
      readonly texts: readonly { readonly file: string; readonly text: string; readonly problem: string | null }[];
    }
  | { readonly type: 'show' | 'remove'; readonly id: number }
  | { readonly type: 'write'; readonly id: number; readonly text: string }
  | { readonly type: 'correct'; readonly id: number; readonly corrections: Corrections }
  | { readonly type: 'send'; readonly id: number }
  | { readonly type: 'made'; readonly id: number; readonly made: Made }
  | { readonly type: 'fail'; readonly id: number; readonly problem: string };

const fresh = (id: number): WireText => ({
  id,
  file: null,
  text: '',
  corrections: {},
  state: 'ready',
  problem: null,
  made: null,
});

export const nothing: WireTexts = { texts: [fresh(0)], shown: 0 };

const changed = ({ texts, shown }: WireTexts, id: number, change: Partial<WireText>): WireTexts => ({
  texts: texts.map((one) => (one.id === id ? { ...one, ...change } : one)),
  shown,
});

const nextId = (texts: readonly WireText[]): number => Math.max(-1, ...texts.map(({ id }) => id)) + 1;

const added = ({ texts }: WireTexts, files: Extract<Step, { type: 'add' }>['texts']): WireTexts => {
  // An empty text is where one would paste; files take its place.
  const kept = texts.filter(({ file, text }) => file !== null || text.trim() !== '');
  const first = nextId(texts);
  const all = [
    ...kept,
    ...files.map(({ file, text, problem }, index): WireText => ({
      ...fresh(first + index),
      file,
      text,
      problem,
      state: problem === null ? 'ready' : 'failed',
    })),
  ];
  return all.length === 0 ? nothing : { texts: all, shown: files.length > 0 ? first : (all[0]?.id ?? 0) };
};

const without = ({ texts, shown }: WireTexts, id: number): WireTexts => {
  const left = texts.filter((one) => one.id !== id);
  const [first] = left;
  if (!first) return nothing;
  return { texts: left, shown: left.some((one) => one.id === shown) ? shown : first.id };
};

/** The texts of the dialog after one step; what happens to one of them does not touch the others. */
export const afterStep = (state: WireTexts, step: Step): WireTexts => {
  switch (step.type) {
    case 'add':
      return added(state, step.texts);
    case 'show':
      return { ...state, shown: step.id };
    case 'remove':
      return without(state, step.id);
    case 'write':
      return changed(state, step.id, { text: step.text, problem: null, state: 'ready' });
    case 'correct':
      return changed(state, step.id, { corrections: step.corrections, problem: null, state: 'ready' });
    case 'send':
      return changed(state, step.id, { state: 'sending', problem: null });
    case 'made':
      return changed(state, step.id, { state: 'made', made: step.made });
    case 'fail':
      return changed(state, step.id, { state: 'failed', problem: step.problem });
  }
};

/** Those that can be sent: with words, not there yet and not on their way. */
export const sendable = ({ texts }: WireTexts): readonly WireText[] =>
  texts.filter(({ state, text }) => (state === 'ready' || state === 'failed') && text.trim() !== '');
