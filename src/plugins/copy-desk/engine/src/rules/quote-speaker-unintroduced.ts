import type { Block, Passage, Story } from '../story';
import { bodyOf, passage } from '../story';
import { readingOf } from '../text/reading';
import { defineRule } from './rule';

type Names = readonly string[];

/** A word of a block of the body, by its number among the block's tokens. */
interface Place {
  readonly block: Block;
  readonly at: number;
}

/** Where each of some words stands in the body: the text is read once, whatever the number of speakers. */
const placesOf = (story: Story, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Place[]> => {
  const places = new Map<string, Place[]>(Array.from(wanted, (word) => [word, []]));
  for (const block of bodyOf(story)) {
    readingOf(block).tokens.forEach(({ text }, at) => places.get(text)?.push({ block, at }));
  }
  return places;
};

/** Where these words stand first in the body, one behind the other. */
const firstPlace = (places: ReadonlyMap<string, readonly Place[]>, words: Names): Passage | null => {
  for (const { block, at } of places.get(words[0] ?? '') ?? []) {
    const { tokens } = readingOf(block);
    const [first, last] = [tokens[at], tokens[at + words.length - 1]];
    if (first && last && words.every((word, index) => tokens[at + index]?.text === word))
      return passage(block, first.start, last.end);
  }
  return null;
};

const isBefore = (a: Passage, b: Passage): boolean => a.block < b.block || (a.block === b.block && a.start < b.start);

type Fault = 'surnameOnly' | 'surnameFirst' | 'noRole';

/** What a first mention lacks, and where. */
const faultOf = (
  places: ReadonlyMap<string, readonly Place[]>,
  words: Names,
  role: string | null,
): { fault: Fault; at: Passage | null } | null => {
  const full = firstPlace(places, words);
  const surname = firstPlace(places, words.slice(-1));
  if (words.length === 1) return { fault: 'surnameOnly', at: surname };
  if (full && surname && isBefore(surname, full)) return { fault: 'surnameFirst', at: surname };
  return role === null ? { fault: 'noRole', at: full } : null;
};

/** A person who is quoted without having been introduced by full name and role. */
export const quoteSpeakerUnintroduced = defineRule({
  id: 'quote-speaker-unintroduced',
  group: 'quotations',
  severity: 'info',
  title: {
    ar: 'قائل لم يُعرَّف',
    en: 'Speaker not introduced',
    fr: 'Intervenant non présenté',
  },
  why: {
    ar: 'يزن القارئ الكلام بمعرفة صاحبه وصفته.',
    en: 'Readers weigh words by who says them, and in what role.',
    fr: 'Le lecteur juge des mots d’après leur auteur et sa fonction.',
  },
  remedy: {
    ar: 'اذكر الاسم الكامل والصفة عند أول ورود.',
    en: 'Give full name and role where the person is first mentioned.',
    fr: 'Donnez le nom complet et la fonction à la première mention.',
  },
  messages: {
    surnameOnly: {
      ar: 'لا يرد اسم {{name}} كاملا في النص.',
      en: 'The text never gives the full name of {{name}}.',
      fr: 'Le texte ne donne jamais le nom complet de {{name}}.',
    },
    surnameFirst: {
      ar: 'يرد اللقب هنا قبل الاسم الكامل {{name}}.',
      en: 'The surname stands here before the full name {{name}}.',
      fr: 'Le nom de famille apparaît ici avant le nom complet {{name}}.',
    },
    noRole: {
      ar: 'لا يذكر النص صفة {{name}}.',
      en: 'The text does not say who {{name}} is.',
      fr: 'Le texte ne dit pas qui est {{name}}.',
    },
  },
  examples: {
    good: [
      'قال رئيس البلدية سامي الحداد: "سنبدأ العمل غدا". وأضاف الحداد: "لن نتأخر".',
      'قال مصدر أمني: "سنبدأ العمل غدا".',
    ],
    bad: [
      'وقال الحداد: "سنبدأ العمل غدا".',
      'وقال الحداد: "سنبدأ العمل غدا". ويرأس سامي الحداد البلدية.',
      'قال سامي الحداد: "سنبدأ العمل غدا".',
    ],
  },
  check(facts, report) {
    const speakers = new Map<string, { readonly words: Names; readonly role: string | null }>();
    for (const { speaker, speech } of facts.quotations) {
      if (!speech || speaker?.kind !== 'person' || speakers.has(speaker.name)) continue;
      speakers.set(speaker.name, { words: speaker.name.split(' '), role: speaker.role });
    }
    if (speakers.size === 0) return;
    const ends = Array.from(speakers.values(), ({ words }) => [words[0] ?? '', words.at(-1) ?? '']);
    const places = placesOf(facts.story, new Set(ends.flat()));
    for (const [name, { words, role }] of speakers) {
      const found = faultOf(places, words, role);
      if (found?.at) report({ block: found.at, span: found.at, message: found.fault, data: { name } });
    }
  },
});
