import {
  datelineFieldsOf,
  DEFAULT_SETTINGS,
  opensWithDateline,
  parseArticle,
  parsePlainText,
  putDateline,
  writeBack,
} from '../../../src/plugins/copy-desk/engine/src';
import type { DatelineFields, Settings } from '../../../src/plugins/copy-desk/engine/src';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.';
const FIELDS: DatelineFields = { source: 'رويترز', place: 'الرباط', country: null, byline: null, date: '2025-11-24' };

const put = (text: string, fields: DatelineFields = FIELDS, settings: Settings = DEFAULT_SETTINGS): unknown =>
  writeBack(text, putDateline(parsePlainText(text, { locale: 'ar' }), fields, { settings }));

describe('the rendered dateline in front of the body', () => {
  test('opens the first paragraph', () => {
    expect(put(STORY)).toBe(`الرباط (رويترز) - ${STORY}`);
  });

  test('is never put there twice', () => {
    expect(put(String(put(STORY)))).toBe(put(STORY));
  });

  test('is never put there twice where no list knows its place and source', () => {
    const fields = { ...FIELDS, place: 'تلعة السماء', source: 'السماوي' };
    expect(put(String(put(STORY, fields)), fields)).toBe(put(STORY, fields));
  });

  test('goes in the place of one of its own words in another form, where no list knows them', () => {
    const fields = { ...FIELDS, place: 'تلعة السماء', source: 'السماوي' };
    const once = `تلعة السماء (السماوي) - ${STORY}`;
    for (const form of ['السماوي من تلعة السماء:', 'تلعة السماء - «السماوي»:', 'تلعة السماء/ 24 نونبر 2025/ السماوي/'])
      expect(put(`${form} ${STORY}`, fields)).toBe(once);
    expect(put(`تلعة السماء جميلة: ${STORY}`, fields)).toBe(`تلعة السماء (السماوي) - تلعة السماء جميلة: ${STORY}`);
  });

  test('goes in the place of another one', () => {
    expect(put(`واس ـ جدة: ${STORY}`)).toBe(`الرباط (رويترز) - ${STORY}`);
  });

  test('is a line by itself where the house has it so', () => {
    const datelines = [{ locale: 'ar', templates: ['{place}: «{source}»'], ownLine: true }];
    const settings = { ...DEFAULT_SETTINGS, datelines };
    const text = put(STORY, FIELDS, settings);
    expect(text).toBe(`الرباط: «رويترز»\n${STORY}`);
    expect(put(String(text), FIELDS, settings)).toBe(text);
  });

  test('is nothing where its fields are empty', () => {
    expect(put(STORY, {})).toBe(STORY);
  });

  test('goes into a body of blocks', () => {
    const body = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'مكتبة جديدة' }] },
      { type: 'paragraph', children: [{ type: 'text', text: STORY, bold: true }] },
    ];
    const story = parseArticle({ locale: 'ar', lines: {}, body });
    const [, paragraph] = writeBack(body, putDateline(story, FIELDS)) as typeof body;
    expect(paragraph?.children).toEqual([{ type: 'text', text: `الرباط (رويترز) - ${STORY}`, bold: true }]);
  });
});

describe('the fields of the dateline in the text', () => {
  const fieldsOf = (text: string, locale = 'ar') =>
    datelineFieldsOf(parsePlainText(text, { locale, date: '2025-11-25' }));

  test('hold the country of the place, and the year of its day', () => {
    expect(fieldsOf(`الرباط، 24 نوفمبر (رويترز) - ${STORY}`)).toEqual({
      source: 'رويترز',
      place: 'الرباط',
      country: 'المغرب',
      byline: null,
      date: '2025-11-24',
    });
  });

  test('hold both places where the text names two', () => {
    expect(fieldsOf(`صنعاء: أحمد الفاسي الرياض: فهد الخوري\n\n${STORY}`)?.place).toBe('صنعاء - الرياض');
  });

  test('are nothing where the text opens with none', () => {
    expect(fieldsOf(STORY)).toBeNull();
  });
});

describe('a text', () => {
  const opens = (text: string, fields: DatelineFields = FIELDS): boolean =>
    opensWithDateline(parsePlainText(text, { locale: 'ar' }), fields);

  test.each(['الرباط (رويترز) -', 'رويترز- الرباط:', 'الرباط، 24 نونبر (رويترز) –', 'الرباط: «رويترز»:'])(
    'opens with its dateline, in the form %s',
    (form) => {
      expect(opens(`${form} ${STORY}`)).toBe(true);
    },
  );

  test.each(['', 'فاس (رويترز) -', 'الرباط (أ ف ب) -', 'الرباط جميلة:'])('opens with another beginning: %s', (form) => {
    expect(opens(`${form} ${STORY}`)).toBe(false);
  });

  test('opens with a dateline that no list knows', () => {
    const fields = { ...FIELDS, place: 'تلعة السماء', source: 'السماوي' };
    expect(opens(`السماوي من تلعة السماء: ${STORY}`, fields)).toBe(true);
  });
});
