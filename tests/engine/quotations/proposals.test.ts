import { parseArticle, proposeQuotations } from '../../../src/plugins/copy-desk/engine/src';
import type { QuotationFields } from '../../../src/plugins/copy-desk/engine/src';

const BODY = [
  'قالت مديرة المكتبة الدكتورة هدى منصور إن «القاعة جاهزة منذ أمس».',
  'وأضافت: «سنفتح الأبواب صباح الأحد أمام الجميع».',
].join('\n\n');

const proposalsFor = (quotations: readonly QuotationFields[], body = BODY) =>
  proposeQuotations(parseArticle({ locale: 'ar', lines: {}, body, record: { quotations } }));

const FIRST = 'القاعة جاهزة منذ أمس';
const SECOND = 'سنفتح الأبواب صباح الأحد أمام الجميع';

test('an article without structured quotations gets one for each quotation of its text', () => {
  const { quotations, persons } = proposalsFor([]);
  expect(quotations.map(({ state, fill }) => ({ state, fill }))).toEqual([
    {
      state: 'new',
      fill: {
        words: FIRST,
        speakerName: 'هدى منصور',
        speakerRole: 'مديرة المكتبة',
        cue: 'قالت',
        block: 0,
        start: 42,
        end: 62,
      },
    },
    {
      state: 'new',
      fill: {
        words: SECOND,
        speakerName: 'هدى منصور',
        speakerRole: 'مديرة المكتبة',
        cue: 'وأضافت',
        block: 1,
        start: 9,
        end: 45,
      },
    },
  ]);
  expect(persons).toEqual([
    { name: 'هدى منصور', honorific: 'الدكتورة', role: 'مديرة المكتبة', full: true, quotations: 2 },
  ]);
});

test('what an editor has set is never written over', () => {
  const set = { words: FIRST, speakerName: 'د. هدى منصور', speakerRole: 'أمينة المكتبة', cue: 'صرحت' };
  const [first] = proposalsFor([set]).quotations;
  expect(first).toMatchObject({ state: 'kept', index: 0, fill: { block: 0, start: 42, end: 62 }, differs: {} });
  expect(Object.keys(first?.fill ?? {})).toEqual(['block', 'start', 'end']);
});

test('empty fields are filled', () => {
  const [first] = proposalsFor([{ words: FIRST, speakerName: ' ', speakerRole: null }]).quotations;
  expect(first?.fill).toMatchObject({ speakerName: 'هدى منصور', speakerRole: 'مديرة المكتبة', cue: 'قالت' });
});

test.each<[string, QuotationFields, object]>([
  ['another speaker', { words: FIRST, speakerName: 'كمال نصري' }, { speakerName: 'هدى منصور' }],
  ['words much like those', { words: 'القاعة جاهزة أمس', speakerName: 'هدى منصور' }, { words: FIRST }],
])('%s: the editor is asked', (_, set, differs) => {
  const [first] = proposalsFor([set]).quotations;
  expect(first).toMatchObject({ state: 'changed', index: 0, differs });
  expect(first?.fill).not.toHaveProperty(Object.keys(differs)[0] ?? '');
});

test('words that the text no longer holds are missing, and come last', () => {
  const { quotations } = proposalsFor([{ words: 'كلام لم يبق له أثر في النص' }]);
  expect(quotations.map(({ state, index }) => [state, index])).toEqual([
    ['new', null],
    ['new', null],
    ['missing', 0],
  ]);
});

test('one record may join the pieces of an interrupted quotation', () => {
  const { quotations } = proposalsFor(
    [{ words: 'الطريق مفتوح منذ أمس وسنبدأ العمل صباح غد', speakerName: 'سامي الحداد' }],
    '«الطريق مفتوح منذ أمس»، يقول سامي الحداد، «وسنبدأ العمل صباح غد».',
  );
  expect(quotations.map(({ state }) => state)).toEqual(['kept']);
});

test('applying what is proposed leaves nothing to propose', () => {
  const fields = proposalsFor([]).quotations.map(({ fill }) => fill);
  const again = proposalsFor(fields).quotations;
  expect(again.map(({ state, differs }) => [state, differs])).toEqual([
    ['kept', {}],
    ['kept', {}],
  ]);
});
