import { readFileSync } from 'node:fs';
import path from 'node:path';
import samples from '../../samples/newsroom.json';

const textOf = (file: string): string => readFileSync(path.join(__dirname, '../../samples', file), 'utf8');

describe.each(samples.stories)('$file', ({ file, locale, quotations }) => {
  test('holds every structured quotation word for word', () => {
    for (const { words } of quotations) expect(textOf(file)).toContain(words);
  });

  test('is spoken by people who have a record in its language', () => {
    const speakers: Record<string, { locales: Record<string, object> }> = samples.speakers;
    for (const { speaker } of quotations) expect(speakers[speaker]?.locales).toHaveProperty(locale);
  });
});
