import { draftOf } from '../../src/plugins/copy-desk/engine/src/draft';
import { parseBlocks } from '../../src/plugins/copy-desk/engine/src/parse/blocks';
import { personKey } from '../../src/plugins/copy-desk/engine/src/text/name-key';

const TEXT = ` date 2026-03-02 مرسى برس من الرباط: قالت المديرة العامة لمرصد المراعي، سلوى النخلاوي، الاثنين بأكادير، إن حماية المراعي مسؤولية مشتركة بين الجميع، ولا تستطيع جهة أن تقوم بها وحدها مهما كبرت ميزانيتها وكثر العاملون فيها.

وتابعت النخلاوي قائلة: "المراعي ليست ملكا لجيل واحد، بل أمانة نسلمها كما تسلمناها".

وقالت وزارة المراعي في بيان: "سنوسع المناطق المحمية في العام المقبل".`;

describe('a draft of wire text', () => {
  const draft = draftOf(TEXT, { locale: 'ar' });

  test('takes the dateline out of the body into its fields', () => {
    expect(draft.dateline).toEqual({
      source: 'مرسى برس',
      place: 'الرباط',
      country: 'المغرب',
      byline: null,
      date: '2026-03-02',
    });
    expect(draft.body).toHaveLength(3);
    expect(draft.body[0]?.children[0].text).toMatch(/^قالت المديرة العامة/u);
  });

  test('has each quotation with its speaker, at its place in the body', () => {
    const { blocks } = parseBlocks(draft.body, 'body');
    expect(draft.quotations.map(({ speaker, cue }) => [speaker?.name, cue])).toEqual([
      ['سلوى النخلاوي', 'قائلة'],
      ['وزارة المراعي', 'وقالت'],
    ]);
    for (const { words, block, start, end } of draft.quotations) {
      expect(blocks[block]?.text.slice(start, end)).toBe(words);
    }
  });

  test('keeps persons apart from bodies, which get no record', () => {
    expect(draft.speakers).toEqual([
      { name: 'سلوى النخلاوي', honorific: null, role: 'المديرة العامة لمرصد المراعي', full: true, quotations: 1 },
    ]);
    expect(draft.otherSpeakers.map(({ name, kind }) => [name, kind])).toEqual([['وزارة المراعي', 'organization']]);
  });

  test('parts a title from the office', () => {
    const text = 'قال عميد كلية المراعي الدكتور سفيان المرساوي: "سنفتح الأبواب للجميع في الصيف".';
    expect(draftOf(text, { locale: 'ar' }).speakers).toMatchObject([
      { name: 'سفيان المرساوي', honorific: 'الدكتور', role: 'عميد كلية المراعي' },
    ]);
  });

  test('proposes the lead as headline, by its speaker and up to where the clause ends', () => {
    expect(draft.headline).toBe('النخلاوي: حماية المراعي مسؤولية مشتركة بين الجميع');
    expect(draft.headlineProposed).toBe(true);
  });

  test('takes a headline that is given', () => {
    const given = draftOf(TEXT, { locale: 'ar', headline: ' أمانة المراعي ' });
    expect([given.headline, given.headlineProposed]).toEqual(['أمانة المراعي', false]);
  });

  test('counts from the body where a paragraph was nothing but dateline', () => {
    const parted = draftOf('مرسى برس - الرباط\n\nقال المدير سفيان المرساوي: "سنفتح الأبواب للجميع".', {
      locale: 'ar',
      date: '2026-03-02',
    });
    expect(parted.dateline).toMatchObject({ source: 'مرسى برس', place: 'الرباط', date: '2026-03-02' });
    expect(parted.body).toHaveLength(1);
    expect(parted.quotations).toMatchObject([{ block: 0, words: 'سنفتح الأبواب للجميع' }]);
  });

  test('has a date without a dateline, and neither without both', () => {
    const text = 'فتح المتحف أبوابه للزوار.';
    expect(draftOf(` date 2026-03-02 ${text}`, { locale: 'ar' }).dateline).toMatchObject({
      date: '2026-03-02',
      place: null,
    });
    expect(draftOf(text, { locale: 'ar' }).dateline).toBeNull();
  });

  test('never cuts a headline within a word or after one that waits for the next', () => {
    const long =
      'قررت تعاونية زيتون الجبل خفض سعر العصر للمزارعين الصغار بنسبة عشرة في المئة ابتداء من الموسم المقبل في جميع المعاصر التابعة لها.';
    const { headline } = draftOf(long, { locale: 'ar' });
    expect(headline.length).toBeLessThanOrEqual(90);
    expect(long.startsWith(`${headline} `)).toBe(true);
    expect(headline).not.toMatch(/ (?:في|من)$/u);
  });
});

describe('names are the same', () => {
  test.each([
    ['عبد اللطيف الورداني', 'عبداللطيف ورداني'],
    ['أحمد بن يوسف', 'احمد ابن يوسف'],
    ['هُدى الأزرقي', 'هدي الازرقى'],
    ['فاطمة', 'فاطمه'],
    ['أبو بكر السرحاوي', 'أبوبكر السرحاوي'],
    ['سـلـوى', 'سلوى'],
    ['Éloïse Bernard', 'eloise bernard'],
  ])('%s and %s', (a, b) => {
    expect(personKey(a)).toBe(personKey(b));
  });

  test('only where they are', () => {
    expect(personKey('سلوى النخلاوي')).not.toBe(personKey('سلمى النخلاوي'));
    expect(personKey('علي')).not.toBe(personKey('العلي بكر'));
  });
});
