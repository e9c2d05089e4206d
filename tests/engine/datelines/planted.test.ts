import { check, DEFAULT_SETTINGS, languageOf, parsePlainText } from '../../../src/plugins/copy-desk/engine/src';
import type { StoryRecord } from '../../../src/plugins/copy-desk/engine/src';
import { inCalendar } from '../../../src/plugins/copy-desk/engine/src/analysis/dates/calendars';
import { addDays, partsOf, weekdayOf } from '../../../src/plugins/copy-desk/engine/src/analysis/dates/iso';

/** The rules that find fault with a date; hints that ask for no correction are left out. */
const RULES: ReadonlySet<string> = new Set([
  'dateline-date-mismatch',
  'dateline-future',
  'dateline-place-mismatch',
  'dateline-source-mismatch',
  'event-date-mismatch',
  'hijri-mismatch',
  'impossible-date',
  'month-names-mismatch',
  'weekday-mismatch',
]);

interface Planted {
  readonly locale: string;
  readonly rule: string;
  readonly clean: string;
  readonly faulty: string;
  readonly date: string;
  readonly record?: Partial<StoryRecord>;
}

const DAYS = Array.from({ length: 12 }, (_, index) => addDays('2025-01-07', index * 31));

const formOf = (locale: string) => {
  const form = languageOf(locale).datelineForm;
  if (!form) throw new Error(`${locale} has no form of dates.`);
  return form;
};

/** The day in the words of a language, with the weekday that stands so many days away from its own. */
const dayIn = (locale: string, date: string, off = 0, tradition = 'common'): string => {
  const form = formOf(locale);
  const day = form.calendar === 'jalali' ? inCalendar('jalali', date) : partsOf(date);
  const weekday = form.weekdays[(weekdayOf(date) + off) % 7] ?? '';
  const written = form.date
    .replace('{d}', String(day?.day))
    .replace('{month}', form.months[tradition]?.[(day?.month ?? 1) - 1] ?? '')
    .replace('{year}', String(day?.year));
  return `${weekday} ${written}`;
};

const SENTENCES: Readonly<Record<string, (day: string) => string>> = {
  ar: (day) => `أعلنت البلدية أنها تفتح المكتبة العامة ${day} أمام الزوار.`,
  en: (day) => `The council said it would open the public library on ${day}, to all readers.`,
  fr: (day) => `La mairie ouvre la bibliothèque publique le ${day} à tous les lecteurs.`,
  fa: (day) => `شهرداری کتابخانه را در ${day} می\u200Cگشاید.`,
  he: (day) => `העירייה תפתח את הספרייה ב${day} לקהל.`,
  ur: (day) => `بلدیہ ${day} کو کتب خانہ کھولے گی۔`,
};

/** Hebrew and Urdu write some weekdays with a word around them. */
const SPOKEN: readonly (readonly [locale: string, tradition: string])[] = [
  ['ar', 'common'],
  ['ar', 'levant'],
  ['ar', 'morocco'],
  ['ar', 'algeria'],
  ['en', 'common'],
  ['fr', 'common'],
  ['fa', 'common'],
];

const plant = (locale: string, rule: string, date: string, clean: string, faulty: string): Planted => {
  const say = SENTENCES[locale] ?? ((day: string) => day);
  return { locale, rule, date, clean: say(clean), faulty: say(faulty) };
};

const weekdays: readonly Planted[] = SPOKEN.flatMap(([locale, tradition]) =>
  DAYS.map((date, index) =>
    plant(
      locale,
      'weekday-mismatch',
      date,
      dayIn(locale, date, 0, tradition),
      dayIn(locale, date, index % 2 === 0 ? 1 : 6, tradition),
    ),
  ),
);

const months: readonly Planted[] = DAYS.flatMap((date) => {
  const { months: names } = formOf('ar');
  const { day, month, year } = partsOf(date) ?? { day: 1, month: 1, year: 2025 };
  const levant = (of: number): string => names['levant']?.[of % 12] ?? '';
  const common = names['common']?.[month - 1] ?? '';
  return [
    plant(
      'ar',
      'month-names-mismatch',
      date,
      `في ${day} ${levant(month - 1)}/${common} ${year}`,
      `في ${day} ${levant(month)}/${common} ${year}`,
    ),
    plant(
      'ar',
      'month-names-mismatch',
      date,
      `في ${common} (${levant(month - 1)}) الماضي`,
      `في ${common} (${levant(month + 4)}) الماضي`,
    ),
    plant(
      'ar',
      'month-names-mismatch',
      date,
      `في ${day} ${common} الجاري`,
      `في ${day} ${names['common']?.[(month + 1) % 12]} الجاري`,
    ),
  ];
});

const hijri: readonly Planted[] = DAYS.flatMap((date, index) => {
  const name = (of: string): string => {
    const day = inCalendar('hijri', of);
    return `${day?.day} ${formOf('ar').hijri?.months[(day?.month ?? 1) - 1]} ${day?.year} هـ`;
  };
  const gregorian = dayIn('ar', date).split(' ').slice(1).join(' ');
  return [
    plant(
      'ar',
      'hijri-mismatch',
      date,
      `في ${name(date)} الموافق ${gregorian} م`,
      `في ${name(addDays(date, 2 + index))} الموافق ${gregorian} م`,
    ),
    plant(
      'ar',
      'hijri-mismatch',
      date,
      `في ${gregorian} (${name(addDays(date, 1))})`,
      `في ${gregorian} (${name(addDays(date, -2 - index))})`,
    ),
    plant('ar', 'hijri-mismatch', date, `في ${index + 1}/12/1446 هـ`, `في ${index + 1}/13/1446 هـ`),
  ];
});

const impossible: readonly Planted[] = ['أبريل', 'حزيران', 'شتنبر', 'نونبر', 'تشرين الثاني', 'فبراير', 'شباط', 'فيفري']
  .map((month) => plant('ar', 'impossible-date', '2025-11-24', `في 28 ${month} 2025`, `في 31 ${month} 2025`))
  .concat(
    ['April', 'June', 'Sept.', 'Nov.', 'Feb.'].map((month) =>
      plant('en', 'impossible-date', '2025-11-24', `${month} 28, 2025`, `${month} 31, 2025`),
    ),
    ['avril', 'juin', 'septembre', 'novembre', 'février'].map((month) =>
      plant('fr', 'impossible-date', '2025-11-24', `28 ${month} 2025`, `31 ${month} 2025`),
    ),
  );

const STORY = 'أعلنت البلدية افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.';

const datelines: readonly Planted[] = DAYS.flatMap((date, index) => {
  const gregorian = dayIn('ar', date).split(' ').slice(1).join(' ');
  const other = dayIn('ar', addDays(date, 1 + index))
    .split(' ')
    .slice(1)
    .join(' ');
  const record = { dateline: { source: 'ومع', place: 'الرباط', date } };
  const clean = `الرباط/ ${gregorian}/ ومع/ ${STORY}`;
  return [
    { locale: 'ar', rule: 'dateline-date-mismatch', date, clean, faulty: `الرباط/ ${other}/ ومع/ ${STORY}`, record },
    { locale: 'ar', rule: 'dateline-place-mismatch', date, clean, faulty: `فاس/ ${gregorian}/ ومع/ ${STORY}`, record },
    {
      locale: 'ar',
      rule: 'dateline-source-mismatch',
      date,
      clean,
      faulty: `الرباط/ ${gregorian}/ رويترز/ ${STORY}`,
      record,
    },
  ];
});

const events: readonly Planted[] = DAYS.flatMap((date) => {
  const [first, last] = [partsOf(date), partsOf(addDays(date, 3))];
  if (!first || first.month !== last?.month) return [];
  const record = { event: { name: 'قمة المياه العربية', start: date, end: addDays(date, 3) } };
  const month = formOf('ar').months['common']?.[first.month - 1] ?? '';
  const say = (from: number, to: number): string =>
    `تنعقد قمة المياه العربية في تونس ما بين ${from} و${to} ${month} الجاري بمشاركة وفود كثيرة.`;
  const clean = say(first.day, last.day);
  return [
    { locale: 'ar', rule: 'event-date-mismatch', date, clean, faulty: say(first.day, last.day + 2), record },
    { locale: 'ar', rule: 'event-date-mismatch', date, clean, faulty: say(first.day - 4, last.day), record },
  ];
});

const found = ({ locale, date, record }: Planted, text: string): readonly string[] => {
  const story = {
    ...parsePlainText(text, { locale, date }),
    ...(record && { record: { dateline: null, quotations: [], speakers: [], event: null, ...record } }),
  };
  const { findings } = check(story, { settings: DEFAULT_SETTINGS, today: date });
  return findings.map(({ rule }) => rule).filter((rule) => RULES.has(rule));
};

const KINDS: readonly (readonly [name: string, planted: readonly Planted[]])[] = [
  ['a weekday beside the day before or after', weekdays],
  ['month names of two months', months],
  ['a Hijri day that is not the Gregorian one, and a thirteenth month', hijri],
  ['days that no calendar has', impossible],
  ['a dateline that is not its component', datelines],
  ['a range outside of its event', events],
];

test('there are hundreds of planted faults', () => {
  expect(KINDS.flatMap(([, planted]) => planted).length).toBeGreaterThan(200);
});

describe.each(KINDS)('%s', (_, planted) => {
  test('is found', () => {
    const missed = planted.filter((one) => !found(one, one.faulty).includes(one.rule));
    expect(missed.map(({ faulty }) => faulty)).toEqual([]);
  });

  test('is found in no clean text', () => {
    const wrong = planted.filter((one) => found(one, one.clean).length > 0);
    expect(wrong.map((one) => [one.clean, found(one, one.clean)])).toEqual([]);
  });
});
