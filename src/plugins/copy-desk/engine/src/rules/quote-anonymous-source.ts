import { defineRule } from './rule';

/** Words of somebody whom the story does not name. */
export const quoteAnonymousSource = defineRule({
  id: 'quote-anonymous-source',
  group: 'quotations',
  severity: 'info',
  title: {
    ar: 'مصدر غير مسمى',
    en: 'Unnamed source',
    fr: 'Source anonyme',
  },
  why: {
    ar: 'لا يملك القارئ ما يتحقق به من كلام لا يُعرف صاحبه.',
    en: 'Readers have no way to check words whose author stays hidden.',
    fr: 'Le lecteur ne peut vérifier des mots dont l’auteur reste caché.',
  },
  remedy: {
    ar: 'سمِّ المصدر إن أمكن، أو قل لماذا حُجب اسمه ومن أين يعرف ما يقول.',
    en: 'Name the source if you can, or say why the name is withheld and how the source knows.',
    fr: 'Nommez la source si possible, ou dites pourquoi elle est anonyme et d’où elle sait.',
  },
  messages: {
    anonymous: {
      ar: 'يُنسب الكلام إلى «{{source}}» دون اسم.',
      en: 'These words are given to “{{source}}”, without a name.',
      fr: 'Ces mots sont attribués à « {{source}} », sans nom.',
    },
  },
  examples: {
    good: ['قال سامي الحداد: "سنبدأ العمل غدا".', 'قالت وزارة النقل: "سنبدأ العمل غدا".'],
    bad: ['وقال مصدر أمني: "سنبدأ العمل غدا".', 'ونقلت الصحيفة عن مسؤول كبير قوله: "سنبدأ العمل غدا".'],
  },
  check(facts, report) {
    const seen = new Set<string>();
    for (const { speaker, mention } of facts.quotations) {
      if (speaker?.kind !== 'anonymous' || !mention || seen.has(speaker.name)) continue;
      seen.add(speaker.name);
      report({ block: mention, span: mention, message: 'anonymous', data: { source: speaker.name } });
    }
  },
});
