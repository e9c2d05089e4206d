import { matchSpeaker } from '../match-speaker';
import type { StoryRecord } from '../story';
import { defineRule } from './rule';

const isLinked = (name: string, { speakers }: StoryRecord): boolean => {
  const records = speakers.map((speaker, index) => ({
    id: String(index),
    names: [speaker.name ?? '', ...(speaker.aliases ?? [])],
  }));
  return matchSpeaker(name, records).confidence > 0;
};

/** A person whom the text quotes and who is not among the article's speakers. */
export const quoteSpeakerUnlinked = defineRule({
  id: 'quote-speaker-unlinked',
  group: 'quotations',
  severity: 'info',
  title: {
    ar: 'قائل غير مرتبط بالمقال',
    en: 'Speaker not linked',
    fr: 'Intervenant non lié',
  },
  why: {
    ar: 'لا يجد القارئ هذا المقال في صفحة من تحدث فيه.',
    en: 'Readers do not find the article with the person who speaks in it.',
    fr: 'Le lecteur ne retrouve pas l’article auprès de la personne qui s’y exprime.',
  },
  remedy: {
    ar: 'اربط القائل بالمقال من لوحة الاقتباسات، أو أضف الاسم إلى الأسماء الأخرى في سجله.',
    en: 'Link the speaker from the desk’s panel, or add this name to the aliases of the record.',
    fr: 'Liez l’intervenant depuis le panneau, ou ajoutez ce nom aux alias de sa fiche.',
  },
  messages: {
    unlinked: {
      ar: 'يُنقل كلام {{name}} في النص، وليس بين المتحدثين في المقال.',
      en: '{{name}} is quoted and is not among the article’s speakers.',
      fr: '{{name}} est cité mais ne figure pas parmi les intervenants de l’article.',
    },
  },
  examples: {
    good: [
      'قال سامي الحداد: "سنبدأ العمل غدا".',
      { text: 'قال سامي الحداد: "سنبدأ العمل غدا".', record: { speakers: [{ name: 'سامي حداد' }] } },
      {
        text: 'قال سامي الحداد: "سنبدأ العمل غدا".',
        record: { speakers: [{ name: 'Sami Haddad', aliases: ['سامي الحداد'] }] },
      },
      { text: 'قال مصدر أمني: "سنبدأ العمل غدا".', record: { speakers: [] } },
    ],
    bad: [
      { text: 'قال سامي الحداد: "سنبدأ العمل غدا".', record: { speakers: [] } },
      { text: 'قال سامي الحداد: "سنبدأ العمل غدا".', record: { speakers: [{ name: 'كمال نصري' }] } },
    ],
  },
  check({ quotations, story }, report) {
    if (!story.record) return;
    const seen = new Set<string>();
    for (const { speaker, mention, speech, ...place } of quotations) {
      if (!speech || speaker?.kind !== 'person' || seen.has(speaker.name)) continue;
      seen.add(speaker.name);
      if (isLinked(speaker.name, story.record)) continue;
      const at = mention ?? place;
      report({ block: at, span: at, message: 'unlinked', data: { name: speaker.name } });
    }
  },
});
