import type { QuotationFields } from '../story';
import { bodyOf } from '../story';
import { keyOf } from '../text/words';
import { defineRule } from './rule';

interface Voice {
  readonly name: string;
  readonly words: string;
  readonly count: number;
}

/** How many quotations each linked speaker has. */
const voicesIn = (quotations: readonly QuotationFields[]): ReadonlyMap<string, Voice> => {
  const voices = new Map<string, Voice>();
  for (const { speaker, speakerName, words } of quotations) {
    if (!speaker) continue;
    const known = voices.get(speaker);
    voices.set(speaker, {
      name: known?.name ?? speakerName ?? speaker,
      words: known?.words ?? words ?? '',
      count: (known?.count ?? 0) + 1,
    });
  }
  return voices;
};

/** Locales of one article that do not agree on who said how many things; compared by the linked Speaker records. */
export const quoteTranslationMismatch = defineRule({
  id: 'quote-translation-mismatch',
  group: 'quotations',
  severity: 'warning',
  title: {
    ar: 'اقتباسات تختلف بين اللغات',
    en: 'Quotations that differ between languages',
    fr: 'Citations qui diffèrent d’une langue à l’autre',
  },
  why: {
    ar: 'يقرأ قراء كل لغة كلاما منسوبا إلى غير من نُسب إليه في لغة أخرى، أو ينقصهم منه شيء.',
    en: 'Readers of one language get words that readers of another do not, or get them from somebody else.',
    fr: 'Les lecteurs d’une langue lisent des propos qui manquent, ou sont attribués à un autre, dans une autre langue.',
  },
  remedy: {
    ar: 'قارن الاقتباسات في اللغتين، ثم أكمل الناقص أو صحح القائل.',
    en: 'Compare the quotations of both languages; add what is missing or correct the speaker.',
    fr: 'Comparez les citations des deux langues ; complétez-les ou corrigez l’auteur.',
  },
  messages: {
    differs: {
      ar: 'لـ{{name}} هنا {{here}} من الاقتباسات، وفي النسخة «{{locale}}» {{there}}.',
      en: '{{name}} has {{here}} quotations here and {{there}} in the locale “{{locale}}”.',
      fr: '{{name}} a {{here}} citations ici et {{there}} dans la version « {{locale}} ».',
    },
  },
  examples: {
    good: [
      'قال سامي الحداد: "سنبدأ العمل غدا".',
      {
        text: 'قال سامي الحداد: "سنبدأ العمل غدا".',
        record: {
          quotations: [{ words: 'سنبدأ العمل غدا', speakerName: 'سامي الحداد', speaker: 's1' }],
          translations: [{ locale: 'en', quotations: [{ words: 'We start tomorrow', speaker: 's1' }] }],
        },
      },
    ],
    bad: [
      {
        text: 'قال سامي الحداد: "سنبدأ العمل غدا".',
        record: {
          quotations: [{ words: 'سنبدأ العمل غدا', speakerName: 'سامي الحداد', speaker: 's1' }],
          translations: [
            { locale: 'en', quotations: [{ words: 'We start tomorrow', speaker: 's2', speakerName: 'Huda' }] },
          ],
        },
      },
    ],
  },
  check({ story, quotations }, report) {
    const [first] = bodyOf(story);
    const here = voicesIn(story.record?.quotations ?? []);
    if (!first || here.size === 0) return;
    const placeOf = (words: string) => quotations.find(({ text }) => keyOf(text) === keyOf(words));
    for (const { locale, quotations: others } of story.record?.translations ?? []) {
      const there = voicesIn(others);
      if (there.size === 0) continue;
      for (const id of new Set([...here.keys(), ...there.keys()])) {
        const [mine, theirs] = [here.get(id), there.get(id)];
        if (mine?.count === theirs?.count) continue;
        const name = mine?.name ?? theirs?.name ?? id;
        const found = mine && placeOf(mine.words);
        const data = { name, locale, here: String(mine?.count ?? 0), there: String(theirs?.count ?? 0) };
        report({ block: found ?? first, span: found ?? { start: 0, end: 0 }, message: 'differs', data });
      }
    }
  },
});
