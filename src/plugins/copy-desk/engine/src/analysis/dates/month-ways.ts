import type { Edit, Fix } from '../../finding';
import type { Language } from '../../language';
import type { IsoDate, Passage, Span } from '../../story';
import { Words } from '../../text/word-list';
import { partsOf } from './iso';
import { lexiconOf, readPhrase } from './lexicon';
import { fixIn } from './redate';
import { monthsAmong } from './rewrite';

/** Where a passage names two months for one: the second made the first, and the first made the second. */
export const agreeing = (passage: Passage, language: Language): readonly Fix[] => {
  const [first, second] = monthsAmong(new Words(passage.text), language, 'gregorian');
  if (!first || !second) return [];
  const [own, other] = [first.list.indexOf(first.name), second.list.indexOf(second.name)];
  return [fixIn(passage, named(second, second.list[own])), fixIn(passage, named(first, first.list[other]))].filter(
    (fix) => fix !== null,
  );
};

const named = ({ start, end }: Span, text: string | undefined): readonly Edit[] =>
  text === undefined ? [] : [{ start, end, text }];

/**
 * Where a passage says `of this month` of another one: the story's own month in its place, and `last` or `next` in the
 * place of `this`.
 */
export const placedBy = (passage: Passage, language: Language, today: IsoDate): readonly Fix[] => {
  const words = new Words(passage.text);
  const [month] = monthsAmong(words, language, 'gregorian');
  const now = partsOf(today);
  if (!month || !now || !language.calendar) return [];
  const ways = [
    fixIn(passage, named(month, month.list[now.month - 1])),
    fixIn(passage, aside(words, language, isPast(month.list.indexOf(month.name) + 1, now.month))),
  ];
  return ways.filter((fix) => fix !== null);
};

/** Whether a month is nearer to another one behind it than before it. */
const isPast = (month: number, now: number): boolean => (now - month + 12) % 12 < 6;

const aside = (words: Words, language: Language, past: boolean): readonly Edit[] | null => {
  const { calendar } = language;
  const [text = ''] = (past ? calendar?.last : calendar?.next)?.split('|') ?? [];
  if (!calendar || text === '') return null;
  const { sides } = lexiconOf(calendar);
  for (let at = 0; at < words.length; at += 1) {
    const side = readPhrase(sides, words, at);
    const [first, last] = [words.at(at), words.at((side?.next ?? 0) - 1)];
    if (side?.value === 'this' && first && last) return [{ start: first.start, end: last.end, text }];
  }
  return null;
};
