import { memo } from './memo';
import { keyOf } from './words';

/** Words written apart or together with the next: `عبد اللطيف` and `عبداللطيف`, `أبو بكر` and `أبوبكر`. */
const JOINING: ReadonlySet<string> = new Set(['عبد', 'ابو', 'ابا', 'ابي']);
/** Between the parts of a name; some write them, others do not. */
const LINKS: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'bin', 'ben', 'ibn']);
/** The article, and a link written onto its name: `بنكيران`. */
const ONTO = /^(?:ال|al|بن|ben|bin)(?=\p{L}{3})/u;

/**
 * The form under which names are the same, whoever wrote them: no vowel marks, seats of hamza or tatweel, ta marbuta as
 * ha, no article, `عبد` joined to its word, no `بن`. Only letters and figures count.
 */
export const personKey = (name: string): string => {
  const words = keyOf(name)
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word !== '' && !LINKS.has(word));
  const keys: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (JOINING.has(word) && next !== undefined) {
      keys.push(word + next);
      at += 1;
    } else keys.push(word.replace(ONTO, ''));
  }
  return keys.join(' ');
};

/** The form under which outlets and places are kept: their letters and figures only, so that `أ.ف.ب` and `أ ف ب` are one. */
export const nameKey = memo((text): string => keyOf(text).replace(/[^\p{L}\p{Nd}]+/gu, ''));
