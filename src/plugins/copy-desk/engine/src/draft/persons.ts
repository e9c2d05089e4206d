import type { Speaker } from '../analysis/types';
import type { Language } from '../language';
import { personKey } from '../text/name-key';
import { keyOf, keysOf } from '../text/words';
import { countryOf } from '../dateline/place';
import type { DraftSpeaker } from './types';

/** Each person once, with the fullest name and the first role that the text gives. */
export const personsAmong = (speakers: readonly Speaker[], language: Language): readonly DraftSpeaker[] => {
  const persons = new Map<string, DraftSpeaker>();
  for (const { kind, name, role: title } of speakers) {
    if (kind !== 'person') continue;
    const known = persons.get(personKey(name));
    const { role, honorific } = parted(title, language);
    persons.set(personKey(name), {
      name: known?.name ?? name,
      honorific: known?.honorific ?? honorific,
      role: known?.role ?? role,
      full: isFullName(known?.name ?? name),
      quotations: (known?.quotations ?? 0) + 1,
    });
  }
  return [...persons.values()];
};

/** A title stands between the office and the name: `عميد الكلية الدكتور …`. */
const parted = (stated: string | null, language: Language): Pick<DraftSpeaker, 'role' | 'honorific'> => {
  const titles = keysOf(language.titles ?? '');
  const words = stated?.split(/\s+/u) ?? [];
  let from = words.length;
  while (from > 0 && titles.has(keyOf(words[from - 1] ?? ''))) from -= 1;
  return { role: words.slice(0, from).join(' ') || null, honorific: words.slice(from).join(' ') || null };
};

/** Two words at least, neither a country nor a common noun with its article. */
const isFullName = (name: string): boolean => {
  const [first = '', second] = keyOf(name).split(/\s+/u);
  return second !== undefined && !ARTICLE.test(first) && countryOf(name, 'en') === null;
};

const ARTICLE = /^\u0627\u0644/u;
