import { defineRule } from './rule';

/** A surname by which two people of the story may be meant. */
export const quoteSpeakerAmbiguous = defineRule({
  id: 'quote-speaker-ambiguous',
  group: 'quotations',
  severity: 'warning',
  title: {
    ar: 'قائل ملتبس',
    en: 'Speaker who may be either of two',
    fr: 'Auteur de la citation ambigu',
  },
  why: {
    ar: 'قد ينسب القارئ الكلام إلى غير صاحبه.',
    en: 'Readers may put the words into the wrong mouth.',
    fr: 'Le lecteur peut prêter ces mots à la mauvaise personne.',
  },
  remedy: {
    ar: 'اذكر الاسم كاملا أو الصفة مع اللقب.',
    en: 'Give the full name, or the role with the surname.',
    fr: 'Donnez le nom complet, ou la fonction avec le nom de famille.',
  },
  messages: {
    ambiguous: {
      ar: 'قد يكون المقصود بـ«{{mention}}» {{name}} أو {{other}}.',
      en: '“{{mention}}” may be {{name}} or {{other}}.',
      fr: '« {{mention}} » peut désigner {{name}} ou {{other}}.',
    },
  },
  examples: {
    good: [
      'التقى سامي الحداد كمال نصري. وقال الحداد: "سنبدأ العمل غدا".',
      'التقى سامي الحداد منى الحداد. وقالت منى الحداد: "سنبدأ العمل غدا".',
      'قال سامي الحداد إن الطريق مفتوح. وأضاف الحداد: "سنبدأ العمل غدا".',
    ],
    bad: ['التقى سامي الحداد كريم الحداد. وقال الحداد: "سنبدأ العمل غدا".'],
  },
  check(facts, report) {
    for (const { rivals, speaker, mention } of facts.quotations) {
      const [other] = rivals;
      if (other === undefined || !speaker || !mention) continue;
      const data = { mention: mention.text, name: speaker.name, other };
      report({ block: mention, span: mention, message: 'ambiguous', data });
    }
  },
});
