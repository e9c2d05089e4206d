import { lexiconOf } from '../../../src/plugins/copy-desk/engine/src/analysis/quotations/lexicon';
import { findQuotations } from '../../../src/plugins/copy-desk/engine/src/analysis/quotations';
import { languageOf, parsePlainText } from '../../../src/plugins/copy-desk/engine/src';
import { spent } from '../../support/time';

const time = (text: string): number => {
  const story = parsePlainText(text, { locale: 'ar' });
  return spent(() => findQuotations(story, languageOf('ar'), null));
};

test.each([
  ['many paragraphs', 'وقال سامي الحداد إن "الطريق مفتوح" وأضاف: "سنبدأ العمل غدا".\n\n'],
  ['one long paragraph', 'وقال سامي الحداد إن "الطريق مفتوح" وأضاف: "سنبدأ العمل غدا". '],
  ['one long sentence', 'وقال سامي الحداد إن "الطريق مفتوح" وأضاف: "سنبدأ العمل غدا"، '],
  ['marks that are never closed', 'قال "نعم '],
  ['words without an end', 'رئيس وزير '],
])('%s take time by their length', (_, piece) => {
  time(piece.repeat(200));
  const least = (text: string): number => Math.min(...Array.from({ length: 5 }, () => time(text)));
  const short = least(piece.repeat(200));
  const long = least(piece.repeat(1600));
  expect(long).toBeLessThan(Math.max(short, 1) * 30);
});

test('a lexicon knows a word with a conjunction written onto it', () => {
  const lexicon = lexiconOf(languageOf('ar').quotation);
  expect(lexicon.reporting('وقال')?.lemma).toBe('قال');
  expect(lexicon.reporting('ولد')).toBeNull();
});
