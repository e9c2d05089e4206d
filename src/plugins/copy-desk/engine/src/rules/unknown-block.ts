import { defineRule } from './rule';

/** Parts of a body that the parser cannot read, such as the nodes of another plugin. */
export const unknownBlock = defineRule({
  id: 'unknown-block',
  group: 'formatting',
  severity: 'warning',
  title: {
    ar: 'جزء لم يُقرأ من المتن',
    en: 'Part of the body not read',
    fr: 'Partie du corps non lue',
  },
  why: {
    ar: 'ما لا يعرف المدقق بنيته لا يفحصه، فقد يخرج إلى القراء بأخطائه.',
    en: 'What the desk cannot read it cannot check, so faults in it may reach readers.',
    fr: 'Ce que le desk ne sait pas lire, il ne le vérifie pas : ses fautes peuvent atteindre le lecteur.',
  },
  remedy: {
    ar: 'راجع هذا الجزء بنفسك، أو أعد كتابته فقرةً عادية.',
    en: 'Read that part yourself, or write it again as an ordinary paragraph.',
    fr: 'Relisez cette partie vous-même, ou récrivez-la en paragraphe ordinaire.',
  },
  messages: {
    unread: {
      ar: 'في المتن جزء نوعه {{type}} لا يعرفه المدقق، فلم يُفحص.',
      en: 'The body holds a part of type {{type}} that the desk does not know, so it was not checked.',
      fr: 'Le corps contient une partie de type {{type}} que le desk ne connaît pas ; elle n’a pas été vérifiée.',
    },
  },
  examples: {
    good: [{ body: [{ type: 'paragraph', children: [{ type: 'text', text: 'عاد الوفد أمس.' }] }] }],
    bad: [{ body: [{ type: 'embed', url: 'https://example.com/a' }] }],
  },
  check({ story }, report) {
    for (const { field, block, type } of story.unknown) {
      report({ block: { field, block }, span: { start: 0, end: 0 }, message: 'unread', data: { type } });
    }
  },
});
