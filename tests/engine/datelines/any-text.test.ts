import fc from 'fast-check';
import { findDateline } from '../../../src/plugins/copy-desk/engine/src/analysis/dateline';
import { findDates } from '../../../src/plugins/copy-desk/engine/src/analysis/dates';
import { partsOf } from '../../../src/plugins/copy-desk/engine/src/analysis/dates/iso';
import { DEFAULT_SETTINGS } from '../../../src/plugins/copy-desk/engine/src';
import { languageOf } from '../../../src/plugins/copy-desk/engine/src/language';
import { parsePlainText } from '../../../src/plugins/copy-desk/engine/src/parse/plain-text';
import type { Passage, Story } from '../../../src/plugins/copy-desk/engine/src';

const ar = languageOf('ar');
const PIECES =
  'الرياض|جدة|المغرب|واس|رويترز|أ ف ب|«النورس»|سبق|أحمد الفاسي|من|في|24|2025|نوفمبر|/|تشرين الثاني|الاثنين|أمس|اليوم|غدا|ما بين|و27|الجاري|المقبل|هـ|شوال|الموافق|-|–|:|،|(|)|[|]|.|«|»|"|@|قال|خاص|كتب|\n|\n\n|\u200f|CNN|٢٤|24/11/2025';

const texts = fc
  .array(fc.constantFrom(...PIECES.split('|'), '|', ' '), { maxLength: 25 })
  .map((pieces) => pieces.join(' '));

const stands = (story: Story, found: Passage): boolean => {
  const block = story.blocks.find((one) => one.field === found.field && one.block === found.block);
  return found.end > found.start && block?.text.slice(found.start, found.end) === found.text;
};

test('whatever the text, a dateline stands where it says', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const story = parsePlainText(text, { locale: 'ar' });
      const found = findDateline(story, ar, DEFAULT_SETTINGS);
      if (!found) return true;
      expect(found.lines.map((line) => line.text).join('\n\n')).toBe(found.text);
      return found.lines.every((line) => stands(story, line));
    }),
    { numRuns: 2000 },
  );
});

test('whatever the text, dates stand where they say, one after the other, and are days of the calendar', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const story = parsePlainText(text, { locale: 'ar' });
      const { mentions: found, faults } = findDates(story, ar, '2025-11-24');
      for (const fault of faults) expect(stands(story, fault)).toBe(true);
      for (const [index, mention] of found.entries()) {
        expect(stands(story, mention)).toBe(true);
        expect(partsOf(mention.date)).not.toBeNull();
        if (mention.until !== null) expect(mention.until > mention.date).toBe(true);
        const before = found[index - 1];
        if (before?.block === mention.block) expect(before.end).toBeLessThanOrEqual(mention.start);
      }
    }),
    { numRuns: 2000 },
  );
});
