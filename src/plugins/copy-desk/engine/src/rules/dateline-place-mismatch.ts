import { countriesAgree, placesAgree } from '../dateline/agree';
import { isKnownPlace } from '../dateline/known';
import { defineRule } from './rule';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب.';

/** The dateline in the text names another place than the dateline component, or another country. */
export const datelinePlaceMismatch = defineRule({
  id: 'dateline-place-mismatch',
  group: 'datelines',
  severity: 'error',
  title: {
    ar: 'المكان في النص غير المكان في الحقل',
    en: 'Place differs between text and field',
    fr: 'Lieu différent dans le texte et dans le champ',
  },
  why: {
    ar: 'يظهر للقارئ مكانان لخبر واحد، ويصل المكان الخطأ إلى من يأخذ الخبر من الموقع.',
    en: 'Readers see two places for one report, and whoever takes the story over is given the wrong one.',
    fr: 'Le lecteur voit deux lieux pour une dépêche, et qui la reprend reçoit le mauvais.',
  },
  remedy: {
    ar: 'صحح السطر في النص، أو املأ الحقل من النص.',
    en: 'Correct the dateline in the text, or fill the field from the text.',
    fr: 'Corrigez la ligne dans le texte, ou remplissez le champ d’après le texte.',
  },
  messages: {
    place: {
      ar: 'يبدأ النص من {{text}}، وفي حقل المكان {{record}}.',
      en: 'The text opens from {{text}}; the place field says {{record}}.',
      fr: 'Le texte s’ouvre sur {{text}} ; le champ du lieu dit {{record}}.',
    },
    country: {
      ar: 'يذكر سطر النص {{text}}، وفي حقل البلد {{record}}.',
      en: 'The dateline in the text says {{text}}; the country field says {{record}}.',
      fr: 'La ligne du texte dit {{text}} ; le champ du pays dit {{record}}.',
    },
  },
  examples: {
    good: [
      { text: `الرباط (أ ف ب) - ${STORY}`, record: { dateline: { place: 'الرباط', country: 'المغرب' } } },
      { text: `الرباط (أ ف ب) - ${STORY}`, record: { dateline: { place: 'Rabat' } } },
      { text: `صنعاء (أ ف ب) - ${STORY}`, record: { dateline: { place: 'صنعاء - الرياض' } } },
      { text: STORY, record: { dateline: { place: 'الرباط' } } },
      `الرباط (أ ف ب) - ${STORY}`,
    ],
    bad: [
      { text: `الرباط (أ ف ب) - ${STORY}`, record: { dateline: { place: 'مراكش' } } },
      { text: `بيروت، لبنان (CNN)-- ${STORY}`, record: { dateline: { place: 'بيروت', country: 'الأردن' } } },
    ],
  },
  check({ dateline, story, language, settings }, report) {
    const place = story.record?.dateline?.place?.trim() ?? '';
    const country = story.record?.dateline?.country?.trim() ?? '';
    const [first] = dateline?.places ?? [];
    if (!dateline || first === undefined) return;
    if (place !== '' && !placesAgree(place, dateline.places)) {
      const start = dateline.start + dateline.text.indexOf(first);
      const known = [first, place].every((name) => isKnownPlace(name, language, settings));
      report({
        block: dateline,
        span: dateline,
        message: 'place',
        data: { text: dateline.places.join(' - '), record: place },
        severity: known ? 'error' : 'warning',
        ...(dateline.places.length === 1 &&
          dateline.lines.length === 1 && {
            fix: { safe: false, edits: [{ start, end: start + first.length, text: place }] },
          }),
      });
    } else if (country !== '' && dateline.country !== null && !countriesAgree(dateline.country, country)) {
      report({
        block: dateline,
        span: dateline,
        message: 'country',
        data: { text: dateline.country, record: country },
      });
    }
  },
});
