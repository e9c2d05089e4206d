import { parseArticle, type Change, type Story } from '../../src/plugins/copy-desk/engine/src';
import { fieldsAfter, rewordingOf, takenBack } from '../../src/plugins/copy-desk/admin/src/fixes/rewording';

const ROLES = { headline: 'title', body: 'text', captions: ['cover'], corrections: 'corrections' };
const VALUES = {
  title: 'سوق , الواحة',
  text: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'قالت ' },
        { type: 'text', text: 'المديرة,', bold: true },
        { type: 'text', text: ' ثم غادرت.' },
      ],
    },
  ],
  cover: { caption: 'السوق , قديما' },
  corrections: [{ date: null }, { note: 'تصويب , أول' }],
};

const story = (values: typeof VALUES): Story =>
  parseArticle({
    locale: 'ar',
    lines: { headline: values.title, captions: [values.cover.caption], corrections: ['تصويب , أول'] },
    body: values.text,
  });

const changeIn = (field: string, wanted: string, text: string): Change => {
  const block = story(VALUES).blocks.find((one) => one.field === field);
  if (!block) throw new Error(`There is no ${field}.`);
  const start = block.text.indexOf(wanted);
  return { block, edits: [{ start, end: start + wanted.length, text }] };
};

test('a change of the body keeps the marks of its words', () => {
  const fields = fieldsAfter(VALUES, ROLES, [changeIn('body', ',', '،')]);
  expect([...fields.keys()]).toEqual(['text']);
  expect(fields.get('text')).toMatchObject([
    { children: [{ text: 'قالت ' }, { text: 'المديرة،', bold: true }, { text: ' ثم غادرت.' }] },
  ]);
});

test('a headline, and the note of a correction behind an empty one, are written under their own names', () => {
  const changes = [changeIn('headline', ' ,', '،'), changeIn('corrections', ' ,', '،')];
  expect(Object.fromEntries(fieldsAfter(VALUES, ROLES, changes))).toEqual({
    title: 'سوق، الواحة',
    corrections: [{ date: null }, { note: 'تصويب، أول' }],
  });
});

test('the caption of a picture stays: the media library has it, not the form', () => {
  expect(fieldsAfter(VALUES, ROLES, [changeIn('captions', ' ,', '،')]).size).toBe(0);
});

test('a rewording is taken back as long as its words stand there', () => {
  const change = changeIn('body', 'المديرة,', 'مديرة السوق،');
  const after = fieldsAfter(VALUES, ROLES, [change]).get('text') as typeof VALUES.text;
  const back = takenBack(rewordingOf([change]), story({ ...VALUES, text: after }));
  expect(back?.[0]?.edits).toEqual([{ start: 5, end: 17, text: 'المديرة,' }]);
  expect(takenBack(rewordingOf([change]), story(VALUES))).toBeNull();
});
