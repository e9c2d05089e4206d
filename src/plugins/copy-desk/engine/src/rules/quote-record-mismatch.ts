import { compareQuotations } from '../analysis/record/quotations';
import { bodyOf } from '../story';
import { defineRule } from './rule';

/** Words by which the message names a quotation. */
const SHOWN = 6;
/** Below this the text itself leaves it open who speaks. */
const SURE = 0.8;

const opening = (text: string): string => {
  const words = text.trim().split(/\s+/u);
  return words.length > SHOWN ? `${words.slice(0, SHOWN).join(' ')} …` : words.join(' ');
};

/** A structured quotation whose words the body does not hold, or which the body gives to somebody else. */
export const quoteRecordMismatch = defineRule({
  id: 'quote-record-mismatch',
  group: 'quotations',
  severity: 'warning',
  title: {
    ar: 'اقتباس مسجل لا يطابق النص',
    en: 'Recorded quotation at odds with the text',
    fr: 'Citation enregistrée en désaccord avec le texte',
  },
  why: {
    ar: 'ما يُسلَّم للقراء وللمواقع الأخرى من اقتباسات ليس ما يقوله النص.',
    en: 'What readers and other sites get as quotations is not what the text says.',
    fr: 'Ce que reçoivent les lecteurs et d’autres sites comme citation n’est pas ce que dit le texte.',
  },
  remedy: {
    ar: 'حدّث الاقتباسات من النص في لوحة التحرير، أو صحح النص.',
    en: 'Bring the quotations in step with the text from the desk’s panel, or mend the text.',
    fr: 'Mettez les citations à jour d’après le texte depuis le panneau, ou corrigez le texte.',
  },
  messages: {
    changed: {
      ar: 'الاقتباس المسجل «{{words}}» غير مطابق حرفيا لما في النص.',
      en: 'The recorded quotation “{{words}}” is not word for word what the text holds.',
      fr: 'La citation enregistrée « {{words}} » n’est pas mot pour mot celle du texte.',
    },
    missing: {
      ar: 'لا يرد الاقتباس المسجل «{{words}}» في النص.',
      en: 'The text does not hold the recorded quotation “{{words}}”.',
      fr: 'Le texte ne contient pas la citation enregistrée « {{words}} ».',
    },
    speaker: {
      ar: 'الاقتباس مسجل باسم {{recorded}}، والنص ينسبه إلى {{found}}.',
      en: 'The quotation is recorded as {{recorded}}’s; the text gives it to {{found}}.',
      fr: 'La citation est enregistrée au nom de {{recorded}} ; le texte l’attribue à {{found}}.',
    },
  },
  examples: {
    good: [
      'قال سامي الحداد: "سنبدأ العمل غدا".',
      {
        text: 'قال سامي الحداد: "سنبدأ العمل غدا".',
        record: { quotations: [{ words: 'سنبدأ العمل غدا', speakerName: 'الحداد' }] },
      },
    ],
    bad: [
      {
        text: 'قال سامي الحداد: "سنبدأ العمل في الميناء غدا".',
        record: { quotations: [{ words: 'سنبدأ العمل في المطار غدا' }] },
      },
      { text: 'قال سامي الحداد: "سنبدأ العمل غدا".', record: { quotations: [{ words: 'لن نتأخر بعد اليوم' }] } },
      {
        text: 'قال سامي الحداد: "سنبدأ العمل غدا".',
        record: { quotations: [{ words: 'سنبدأ العمل غدا', speakerName: 'كمال نصري' }] },
      },
    ],
  },
  check({ quotations, story }, report) {
    const body = bodyOf(story);
    const [first] = body;
    const set = story.record?.quotations ?? [];
    if (!first || set.length === 0) return;
    const { recorded } = compareQuotations(quotations, set, body.map(({ text }) => text).join('\n'));
    for (const { set: fields, words, found, speaker } of recorded) {
      const place = { block: found ?? first, span: found ?? { start: 0, end: 0 } };
      if (words !== 'same') report({ ...place, message: words, data: { words: opening(fields.words ?? '') } });
      if (speaker === 'differs' && found && found.confidence >= SURE) {
        const data = { recorded: fields.speakerName ?? '', found: found.speaker?.name ?? '' };
        report({ ...place, message: 'speaker', data });
      }
    }
  },
});
