import { checkText } from '../../../src/plugins/copy-desk/engine/src';

const ENGLISH = 'The town council opened a public library that holds thousands of books, its director said.';
const FRENCH =
  'La mairie a ouvert une bibliothèque publique qui compte des milliers de livres, a indiqué sa directrice.';

/** Fields as one line: places, country, source, byline, date. */
const summary = (text: string, locale: string): string => {
  const found = checkText(text, { locale, date: '2025-11-25' }).analysis.dateline;
  if (!found) return 'none';
  const { places, country, source, byline, date } = found;
  return [places.join('+'), country, source, byline, date].map((field) => field ?? '').join('|');
};

describe('an English dateline', () => {
  test.each([
    ['MARRAKECH, Morocco (AP) \u2014', 'MARRAKECH|Morocco|AP||'],
    ['RABAT, Nov. 24 (Reuters) -', 'RABAT||Reuters||'],
    ['RABAT, Nov 24, 2025 (Reuters) -', 'RABAT||Reuters||2025-11-24'],
    ['Paris (AFP) \u2013', 'Paris||AFP||'],
    ['WASHINGTON \u2014', 'WASHINGTON||||'],
    ['BEIRUT/CAIRO, Nov 24 (Reuters) -', 'BEIRUT+CAIRO||Reuters||'],
    ['Nov 24 (Reuters) -', '||Reuters||'],
    ['(Reuters) -', '||Reuters||'],
    ['GAZA CITY, Gaza Strip (AP) \u2014', 'GAZA CITY|Gaza Strip|AP||'],
    ['AUSTIN, Texas (AP) \u2014', 'AUSTIN|Texas|AP||'],
    ['LANSING, Mich. (AP) \u2014', 'LANSING|Mich.|AP||'],
    ['Washington, D.C. (AP) \u2014', 'Washington|D.C.|AP||'],
    ['TALAAT SAMA, Morocco (AP) \u2014', 'TALAAT SAMA|Morocco|AP||'],
    ['LONDON, England (CNN) --', 'LONDON|England|CNN||'],
    ['BEIJING, Nov. 24 (Xinhua) --', 'BEIJING||Xinhua||'],
    ['By Salma Berkani\n\nRABAT, Morocco (AP) \u2014', 'RABAT|Morocco|AP|Salma Berkani|'],
  ])('%s', (dateline, fields) => {
    expect(summary(`${dateline} ${ENGLISH}`, 'en')).toBe(fields);
  });

  test.each(['Paris Saint-Germain - a club with thousands of fans - has', 'Paris is ready.', 'In Paris,', 'London:'])(
    '%s is none',
    (opening) => {
      expect(summary(`${opening} ${ENGLISH}`, 'en')).toBe('none');
    },
  );
});

describe('a French dateline', () => {
  test.each([
    ['Rabat, 24 novembre 2025 (AFP) -', 'Rabat||AFP||2025-11-24'],
    ['Rabat (AFP) \u2013', 'Rabat||AFP||'],
    ['Paris, 24 nov. 2025 (AFP) -', 'Paris||AFP||2025-11-24'],
    ['PARIS, 24 novembre (Reuters) -', 'PARIS||Reuters||'],
    ['Paris, le 24 novembre 2025 (AFP) \u2013', 'Paris||AFP||2025-11-24'],
    ['Genève, 1er décembre 2025 (AFP) -', 'Genève||AFP||2025-12-01'],
    ['Beyrouth (Liban) (AFP) -', 'Beyrouth|Liban|AFP||'],
    ['ALGER -', 'ALGER||||'],
  ])('%s', (dateline, fields) => {
    expect(summary(`${dateline} ${FRENCH}`, 'fr')).toBe(fields);
  });

  test.each(['Paris Saint-Germain -', 'Paris a gagné.'])('%s is none', (opening) => {
    expect(summary(`${opening} ${FRENCH}`, 'fr')).toBe('none');
  });
});

const datesOf = (locale: string, text: string): readonly string[] =>
  checkText(text, { locale, date: '2025-11-24' }).analysis.dates.map(
    ({ text: words, date, until }) => `${words} = ${date}${until === null ? '' : ` \u2026 ${until}`}`,
  );

describe('dates', () => {
  test.each([
    ['en', 'He left last Monday.', ['last Monday = 2025-11-17']],
    ['en', 'He leaves next Friday.', ['next Friday = 2025-11-28']],
    ['en', 'It opens on Monday, Nov. 24, 2025, at ten.', ['Monday, Nov. 24, 2025 = 2025-11-24']],
    ['en', 'It lasts from Nov. 24 to Nov. 27.', ['from Nov. 24 to Nov. 27 = 2025-11-24 \u2026 2025-11-27']],
    ['en', 'It was held Nov. 24-27, 2025, in Rabat.', ['Nov. 24-27, 2025 = 2025-11-24 \u2026 2025-11-27']],
    ['en', 'The 24th of November 2025 was dry.', ['24th of November 2025 = 2025-11-24']],
    ['en', 'The company said today in Rabat that it would go.', ['today = 2025-11-24']],
    ['en', 'Life today is hard, and every Monday is the same.', []],
    ['en', "Tomorrow's world was in the Sunday Times on 12/11/2025.", []],
    ['fr', 'Il est parti lundi dernier.', ['lundi dernier = 2025-11-17']],
    ['fr', 'Elle ouvre le lundi 24 novembre 2025.', ['lundi 24 novembre 2025 = 2025-11-24']],
    ['fr', 'Elle dure du 24 au 27 novembre.', ['du 24 au 27 novembre = 2025-11-24 \u2026 2025-11-27']],
    ['fr', 'Elle ouvre le 1er décembre 2025.', ['1er décembre 2025 = 2025-12-01']],
    ['fr', 'Elle a ouvert avant-hier, et chaque lundi elle ferme.', ['avant-hier = 2025-11-22']],
    ['fa', 'در دوشنبه ۳ آذر ۱۴۰۴ گشایش یافت.', ['دوشنبه ۳ آذر ۱۴۰۴ = 2025-11-24']],
    ['fa', 'از ۳ تا ۶ آذر برگزار شد.', ['از ۳ تا ۶ آذر = 2025-11-24 \u2026 2025-11-27']],
    ['fa', 'در ۱۴۰۴/۹/۳ و ۲۴ نوامبر ۲۰۲۵.', ['۱۴۰۴/۹/۳ = 2025-11-24', '۲۴ نوامبر ۲۰۲۵ = 2025-11-24']],
    ['ur', 'منگل 25 نومبر 2025 کو کھلا۔', ['منگل 25 نومبر 2025 = 2025-11-25']],
    ['ur', 'گزشتہ جمعہ کو کھلا۔', ['گزشتہ جمعہ = 2025-11-21']],
    ['he', 'הספרייה נפתחה ביום שני, 24 בנובמבר 2025.', ['יום שני, 24 בנובמבר 2025 = 2025-11-24']],
    ['he', 'הכנס יתקיים בין 24-27 בנובמבר.', ['24-27 בנובמבר = 2025-11-24 \u2026 2025-11-27']],
  ])('%s: %s', (locale, text, dates) => {
    expect(datesOf(locale, text)).toEqual(dates);
  });
});
