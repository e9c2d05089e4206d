import { LINKED, matchSpeaker } from '../../../src/plugins/copy-desk/engine/src';

const RECORDS = [
  { id: 'sami', names: ['سامي الحداد', 'Sami Haddad'] },
  { id: 'huda', names: ['هدى بنت منصور العلي'] },
  { id: 'latif', names: ['عبد اللطيف بن كيران'] },
  { id: 'nabil', names: ['نبيل شوقي'] },
  { id: 'nabil-too', names: ['نبيل الشوقي'] },
];

test.each([
  ['the name as the record has it', 'سامي الحداد', 'sami', 1],
  ['no article', 'سامي حداد', 'sami', 0.95],
  ['an alias in Latin letters', 'Sami Haddad', 'sami', 1],
  ['عبد and بن written onto the next word', 'عبداللطيف بنكيران', 'latif', 0.95],
  ['another hamza, ya and ta marbuta', 'هدي بنت منصور العلى', 'huda', 0.95],
  ['a transliteration that no alias gives', 'Abdellatif Benkirane', 'latif', 0.85],
  ['the middle of the name left out', 'هدى العلي', 'huda', 0.8],
  ['a surname alone', 'الحداد', 'sami', 0.6],
  ['nobody of that name', 'كمال نصري', null, 0],
  ['nothing', '', null, 0],
])('%s', (_, name, id, confidence) => {
  expect(matchSpeaker(name, RECORDS)).toMatchObject({ id, confidence });
});

test('two records that fit equally well stay ambiguous', () => {
  expect(matchSpeaker('نبيل شوقى', RECORDS)).toEqual({
    id: null,
    confidence: 0.95,
    candidates: ['nabil', 'nabil-too'],
  });
});

test('a part of a name is never linked without asking', () => {
  expect(matchSpeaker('هدى العلي', RECORDS).confidence).toBeLessThan(LINKED);
});
