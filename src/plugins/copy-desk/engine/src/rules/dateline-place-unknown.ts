import { isKnownPlace, nearestPlace } from '../dateline/known';
import { bodyOf } from '../story';
import { defineRule } from './rule';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب.';

/** A place of the dateline that the gazetteer does not have: misspelt, or too small for the desk to know. */
export const datelinePlaceUnknown = defineRule({
  id: 'dateline-place-unknown',
  group: 'datelines',
  severity: 'info',
  title: {
    ar: 'مكان لا يعرفه المكتب',
    en: 'Place that the desk does not know',
    fr: 'Lieu que le desk ne connaît pas',
  },
  why: {
    ar: 'خطأ في اسم المكان يراه القارئ في أول كلمة من الخبر.',
    en: 'A misspelt place is the first word that readers see of the report.',
    fr: 'Un lieu mal écrit est le premier mot que le lecteur voit de la dépêche.',
  },
  remedy: {
    ar: 'تحقق من كتابة الاسم؛ إن كان صحيحا فلا شيء عليك.',
    en: 'Check how it is written; if it is right, there is nothing to do.',
    fr: 'Vérifiez son orthographe ; si elle est juste, il n’y a rien à faire.',
  },
  messages: {
    unknown: {
      ar: 'لا يعرف المكتب مكانا اسمه {{place}}.',
      en: 'The desk knows no place called {{place}}.',
      fr: 'Le desk ne connaît aucun lieu nommé {{place}}.',
    },
    near: {
      ar: 'لا يعرف المكتب مكانا اسمه {{place}}؛ أقرب ما يعرفه {{near}}.',
      en: 'The desk knows no place called {{place}}; the nearest that it knows is {{near}}.',
      fr: 'Le desk ne connaît aucun lieu nommé {{place}} ; le plus proche est {{near}}.',
    },
  },
  examples: {
    good: [
      `الرباط (أ ف ب) - ${STORY}`,
      `بيروت، لبنان (CNN)-- ${STORY}`,
      { text: STORY, record: { dateline: { place: 'صنعاء - الرياض' } } },
      { text: STORY, record: { dateline: { place: 'Marrakech' } } },
    ],
    bad: [
      `تلعة (أ ف ب) - ${STORY}`,
      `القاهرره (أ ف ب) - ${STORY}`,
      { text: STORY, record: { dateline: { place: 'الداار البيضاء' } } },
    ],
  },
  check({ dateline, story, language, settings }, report) {
    const [first] = bodyOf(story);
    const inText = dateline?.places ?? [];
    const inField = (story.record?.dateline?.place ?? '').split(/ - |[\u060C,/]/u).map((place) => place.trim());
    for (const place of new Set([...inText, ...inField])) {
      if (place === '' || isKnownPlace(place, language, settings)) continue;
      const near = nearestPlace(place);
      const at = dateline && inText.includes(place) ? dateline.start + dateline.text.indexOf(place) : null;
      const span = at === null ? { start: 0, end: 0 } : { start: at, end: at + place.length };
      const block = at === null ? first : dateline;
      if (!block) return;
      report({
        block,
        span,
        message: near === null ? 'unknown' : 'near',
        data: near === null ? { place } : { place, near },
        ...(at !== null &&
          near !== null &&
          dateline?.lines.length === 1 && { fix: { safe: false, edits: [{ ...span, text: near }] } }),
      });
    }
  },
});
