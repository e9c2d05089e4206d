import { readFileSync } from 'node:fs';
import path from 'node:path';
import samples from '../../samples/newsroom.json';
import { checkText } from '../../src/plugins/copy-desk/engine/src';

const FAULTY = 'ar-wooden-bridge-faulty.txt';

const read = (file: string, locale: string) =>
  checkText(readFileSync(path.join(__dirname, '../../samples', file), 'utf8'), { locale });

const people: Record<string, { locales: Record<string, { name: string } | undefined> } | undefined> = samples.speakers;
const arabic = samples.stories.filter(({ locale, file }) => locale === 'ar' && file !== FAULTY);

describe.each(arabic)('$file', ({ file, quotations, dateline }) => {
  const { analysis, findings } = read(file, 'ar');

  test('quotes its people as its editors know it: words, speaker and reporting verb', () => {
    expect(
      analysis.quotations
        .filter(({ speech, speaker }) => speech && speaker?.kind === 'person')
        .map(({ text, speaker, cue }) => ({ words: text, speaker: speaker?.name, cue: cue?.text })),
    ).toEqual(
      quotations.map(({ words, speaker, cue }) => ({ words, speaker: people[speaker]?.locales.ar?.name, cue })),
    );
  });

  test('leaves no quotation without a speaker', () => {
    expect(analysis.quotations.filter(({ speech, speaker }) => speech && !speaker)).toEqual([]);
  });

  test('is filed from where its editors say', () => {
    expect(analysis.dateline).toMatchObject({ places: [dateline.place], source: dateline.source });
  });

  test('has no fault', () => {
    expect(findings).toEqual([]);
  });
});

test.each(samples.stories.filter(({ stage }) => stage !== 'draft'))('$file may go out', ({ file, locale }) => {
  expect(read(file, locale).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the faulty story shows a fault of each kind', () => {
  expect(read(FAULTY, 'ar').findings.map(({ rule }) => rule)).toEqual([
    'iso-date-order',
    'latin-punctuation',
    'quote-unattributed',
    'quote-unclosed',
  ]);
});
