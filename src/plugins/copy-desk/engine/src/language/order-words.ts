import type { Severity } from '../finding';
import type { Direction } from '../story';
import { keysOf } from '../text/words';

/** What must be known of a language to tell what a number or a sign in it stands for. Words are in their folded form. */
export interface OrderWords {
  /** Words behind which a number is one to call: `phone`, `call`. */
  readonly phoneCues: ReadonlySet<string>;
  /** What may stand between such a word and the number: `number`, `on`. */
  readonly phoneJoints: ReadonlySet<string>;
  /** Words behind which a short number is a label, and no part of the figure that follows: `day`, `article`. */
  readonly labels: ReadonlySet<string>;
  /** What is counted or measured: `million`, `dollar`, `degree`; the first word, where there are several. */
  readonly counted: ReadonlySet<string>;
  /** Words that make of a counted noun something else: `once more`. */
  readonly uncounted: ReadonlySet<string>;
  /** Words behind which a number may be negative: `temperature`, `fell`. */
  readonly signedCues: ReadonlySet<string>;
  /** How grave a sign on the other side of its number is. */
  readonly signedNumbers: Severity;
  /** The direction in which a range is read, as far as is known (W3C, lang-bidi-use-cases and alreq#288). */
  readonly ranges: Direction;
}

type Lists = { readonly [K in keyof OrderWords]: OrderWords[K] extends ReadonlySet<string> ? string : OrderWords[K] };

/** Word lists as they are written: words parted by `|`. */
export const orderWords = (lists: Lists): OrderWords => ({
  ...lists,
  phoneCues: keysOf(lists.phoneCues),
  phoneJoints: keysOf(lists.phoneJoints),
  labels: keysOf(lists.labels),
  counted: keysOf(lists.counted),
  uncounted: keysOf(lists.uncounted),
  signedCues: keysOf(lists.signedCues),
});

/** A language of which nothing is known. */
export const NO_ORDER_WORDS: OrderWords = orderWords({
  phoneCues: '',
  phoneJoints: '',
  labels: '',
  counted: '',
  uncounted: '',
  signedCues: '',
  signedNumbers: 'warning',
  ranges: 'ltr',
});
