import fc from 'fast-check';
import {
  datelineFieldsOf,
  datelineStyle,
  parsePlainText,
  readTemplate,
  renderDateline,
} from '../../../src/plugins/copy-desk/engine/src';
import type { DatelineFields, DatelineStyle } from '../../../src/plugins/copy-desk/engine/src';
import { addDays } from '../../../src/plugins/copy-desk/engine/src/analysis/dates/iso';

interface House {
  readonly places: readonly (readonly [place: string, country: string])[];
  readonly sources: readonly string[];
  readonly bylines: readonly string[];
  readonly story: string;
}

const HOUSES: Readonly<Record<string, House>> = {
  ar: {
    places: [
      ['الرباط', 'المغرب'],
      ['الدار البيضاء', 'المغرب'],
      ['بيروت', 'لبنان'],
      ['أبوظبي', 'الإمارات العربية المتحدة'],
      ['نيويورك', 'الولايات المتحدة'],
      ['شرم الشيخ', 'مصر'],
      ['أديس أبابا', 'إثيوبيا'],
    ],
    sources: ['إيلاف', 'رويترز', 'أ ف ب', 'واس', 'وام', 'ومع', 'الأناضول', 'الشرق الأوسط', 'CNN', 'سكاي نيوز عربية'],
    bylines: ['أحمد الفاسي', 'سلمى البركاني', 'عبدالله الخوري', 'سامي بن علي'],
    story: 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.',
  },
  en: {
    places: [
      ['Rabat', 'Morocco'],
      ['New York', 'United States'],
      ['Abu Dhabi', 'United Arab Emirates'],
      ['Antwerpen', 'Belgium'],
      ['Sharm el-Sheikh', 'Egypt'],
    ],
    sources: ['AP', 'Reuters', 'AFP', 'Xinhua', 'MAP'],
    bylines: ['Salma Berkani', 'Sam Harris'],
    story: 'The town council opened a public library that holds thousands of books, its director said.',
  },
  fr: {
    places: [
      ['Rabat', 'Maroc'],
      ['Genève', 'Suisse'],
      ['Le Caire', 'Égypte'],
      ['Saint-Étienne', 'France'],
    ],
    sources: ['AFP', 'Reuters', 'TAP', 'APS'],
    bylines: ['Salma Berkani'],
    story: 'La mairie a ouvert une bibliothèque publique qui compte des milliers de livres.',
  },
  fa: {
    places: [['تهران', 'ایران']],
    sources: ['ایرنا', 'ایسنا'],
    bylines: [],
    story: 'شهرداری از گشایش یک کتابخانه همگانی تازه در شهر خبر داد که هزاران کتاب دارد.',
  },
  he: {
    places: [['ירושלים', 'ישראל']],
    sources: ['רויטרס'],
    bylines: [],
    story: 'העירייה פתחה ספרייה ציבורית חדשה ובה אלפי ספרים בכל תחומי הדעת.',
  },
  ur: {
    places: [['لاہور', 'پاکستان']],
    sources: ['روئٹرز'],
    bylines: [],
    story: 'بلدیہ نے شہر میں ایک نیا عوامی کتب خانہ کھولا ہے جس میں ہزاروں کتابیں ہیں۔',
  },
};

type Case = readonly [locale: string, template: string, style: Partial<DatelineStyle>];

/** The forms of the outlets and agencies that the reference names, beside each language's own. */
const TEMPLATES: readonly Case[] = [
  ...Object.keys(HOUSES).flatMap((locale) =>
    (datelineStyle([], locale)?.templates ?? []).map((template): Case => [locale, template, {}]),
  ),
  ['ar', '{source} من {place}:', {}],
  ['ar', '{place}، {country} ({source})--', {}],
  ['ar', '{place} ({country}) ({source}) -', {}],
  ['ar', '{place}، {day} ({source}) -', { months: 'common' }],
  ['ar', '{place} {day} ({source}) -', { months: 'common levant' }],
  ['ar', '{place} {date} ({source})', { months: 'algeria' }],
  ['ar', '{place} في {date}/ {source} /', { months: 'common (levant)' }],
  ['ar', '{place} {hijri} الموافق {date} م {source}', {}],
  ['ar', '{place} - {weekday} {date} - ({source}) --', { months: 'levant/common', digits: 'arab' }],
  ['ar', '{place}/ {date}/ {source}/', { months: 'morocco' }],
  ['ar', '{place} {date} ({source}) \u2013', { months: 'mauritania' }],
  ['ar', '{byline}- {source}- {place}:', {}],
  ['ar', '{source}- {place} ({country}):', {}],
  ['ar', '{place}: «{source}»', { ownLine: true }],
  ['ar', '{place} - {byline}', { ownLine: true }],
  ['ar', '{byline} ({place})', { ownLine: true }],
  ['ar', '{place} / {byline} / {source}', { ownLine: true }],
  ['en', '{place|capitals}, {day} ({source}) -', { months: 'short' }],
  ['en', '{place|capitals}, {date} ({source}) -', { months: 'press' }],
  ['en', '{place}, {date} ({source}) --', { months: 'common' }],
  ['en', '{place} ({source}) \u2013', {}],
  ['fr', '{place}, {date} ({source}) -', { months: 'short' }],
  ['fr', '{place}, le {date} ({source}) \u2013', {}],
  ['fr', '{place} ({country}) ({source}) -', {}],
];

const fieldsOf = (locale: string): fc.Arbitrary<DatelineFields> => {
  const { places, sources, bylines } = HOUSES[locale] as House;
  return fc.record({
    place: fc.constantFrom(...places.map(([place]) => place)),
    source: fc.constantFrom(...sources),
    byline: bylines.length > 0 ? fc.constantFrom(...bylines) : fc.constant(null),
    date: fc.integer({ min: 0, max: 18_000 }).map((days) => addDays('2001-01-01', days)),
  });
};

/** The fields that a template writes out, of those that a story has. */
const written = (template: string, fields: DatelineFields): DatelineFields => {
  const has = (...names: readonly string[]): boolean => names.some((name) => template.includes(`{${name}`));
  return {
    source: has('source') ? (fields.source ?? null) : null,
    place: has('place') ? (fields.place ?? null) : null,
    country: has('place') ? (fields.country ?? null) : null,
    byline: has('byline') && fields.byline ? fields.byline : null,
    date: has('date', 'day') ? (fields.date ?? null) : null,
  };
};

test.each<Case>(TEMPLATES)('%s: what “%s” has written is read again', (locale, template, said) => {
  const base = datelineStyle([], locale);
  const { places, story } = HOUSES[locale] as House;
  expect(() => readTemplate(template)).not.toThrow();
  fc.assert(
    fc.property(fieldsOf(locale), (some) => {
      const country = places.find(([place]) => place === some.place)?.[1] ?? null;
      const fields = { ...some, country };
      const style = { ...(base as DatelineStyle), ...said, templates: [template] };
      const text = `${renderDateline(fields, style, locale)}${style.ownLine ? '\n' : ' '}${story}`;
      // A day without its year is that of the story's own.
      const read = datelineFieldsOf(parsePlainText(text, { locale, date: fields.date ?? null }));
      const wanted = written(template, fields);
      const countryWritten = template.includes('{country}');
      expect({ ...read, country: countryWritten ? read?.country : null }).toEqual({
        ...wanted,
        country: countryWritten ? country : null,
      });
    }),
    { numRuns: 60 },
  );
});

describe('a dateline', () => {
  const style = datelineStyle([], 'en') as DatelineStyle;

  test('falls back to the first template whose fields are filled', () => {
    expect(renderDateline({ place: 'Rabat' }, style, 'en')).toBe('RABAT \u2014');
    expect(renderDateline({ source: 'AP' }, style, 'en')).toBe('(AP) \u2014');
    expect(renderDateline({ byline: 'Salma Berkani' }, style, 'en')).toBe('');
  });

  test('leaves out the part whose field is empty', () => {
    expect(renderDateline({ place: 'Rabat', source: 'AP' }, style, 'en')).toBe('RABAT (AP) \u2014');
    expect(renderDateline({ place: 'Rabat', source: 'AP', country: 'Morocco' }, style, 'en')).toBe(
      'RABAT, Morocco (AP) \u2014',
    );
  });

  test('writes no day that is none', () => {
    const dated = { ...style, templates: ['{place}, {date}:', '{place}:'] };
    expect(renderDateline({ place: 'Rabat', date: '2025-02-30' }, dated, 'en')).toBe('Rabat:');
  });

  test('of the house goes before that of the language, and of the source before that of the house', () => {
    const house = [
      { locale: 'ar', templates: ['{place} -'] },
      { locale: 'ar', source: 'أ.ف.ب', templates: ['{place} ({source}) -'] },
    ];
    expect(datelineStyle(house, 'ar', 'أ ف ب')?.templates).toEqual(['{place} ({source}) -']);
    expect(datelineStyle(house, 'ar', 'سبق')?.templates).toEqual(['{place} -']);
    expect(datelineStyle(house, 'en')?.templates).toEqual(style.templates);
  });
});
