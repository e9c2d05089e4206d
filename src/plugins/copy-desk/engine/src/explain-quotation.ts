import type { Quotation, Resolution, SpeakerKind } from './analysis/types';
import type { InterfaceLanguage } from './interface-language';
import type { Trilingual } from './rules/rule';

/** One line of what the desk has understood of a quotation. */
export interface ExplainedLine {
  readonly label: string;
  readonly text: string;
}

const LABELS = {
  kind: { ar: 'النوع', en: 'Kind', fr: 'Nature' },
  speaker: { ar: 'القائل', en: 'Speaker', fr: 'Auteur' },
  cue: { ar: 'فعل القول', en: 'Reporting words', fr: 'Mots introducteurs' },
  how: { ar: 'كيف عُرف', en: 'How it was found', fr: 'Comment' },
  confidence: { ar: 'درجة الثقة', en: 'Confidence', fr: 'Confiance' },
} satisfies Readonly<Record<string, Trilingual>>;

const SPEECH: Trilingual = { ar: 'كلام منقول', en: 'somebody’s words', fr: 'propos rapportés' };
const NO_SPEECH: Trilingual = {
  ar: 'اسم أو عنوان أو مصطلح، لا كلام منقول',
  en: 'a name, a title or a term, nobody’s words',
  fr: 'nom, titre ou terme, et non des propos',
};
const NOBODY: Trilingual = { ar: 'لا أحد', en: 'nobody', fr: 'personne' };
const NONE: Trilingual = { ar: 'لا يوجد', en: 'none', fr: 'aucun' };

const KINDS: Readonly<Record<SpeakerKind, Trilingual>> = {
  person: { ar: 'شخص', en: 'person', fr: 'personne' },
  organization: { ar: 'جهة', en: 'organisation', fr: 'organisme' },
  anonymous: { ar: 'غير مسمى', en: 'unnamed', fr: 'anonyme' },
  document: { ar: 'وثيقة', en: 'document', fr: 'document' },
};

const WAYS: Readonly<Record<Resolution, Trilingual>> = {
  'full-name': { ar: 'بالاسم الكامل: «{{m}}»', en: 'by the full name: “{{m}}”', fr: 'par le nom complet : « {{m}} »' },
  'part-of-name': {
    ar: 'بجزء من الاسم الذي يذكره النص كاملا: «{{m}}»',
    en: 'by a part of the name that the text gives in full: “{{m}}”',
    fr: 'par une partie du nom que le texte donne en entier : « {{m}} »',
  },
  role: {
    ar: 'بصفة يعطيها النص لصاحبها: «{{m}}»',
    en: 'by a role that the text gives to this person: “{{m}}”',
    fr: 'par une fonction que le texte donne à cette personne : « {{m}} »',
  },
  words: {
    ar: 'بالوصف كما ورد: «{{m}}»',
    en: 'as the text puts it: “{{m}}”',
    fr: 'tel que le texte le nomme : « {{m}} »',
  },
  carried: {
    ar: 'لم يُذكر في الجملة؛ الكلام ما زال لمن سبق ذكره',
    en: 'not named in the sentence: whoever was spoken of before goes on speaking',
    fr: 'non nommé dans la phrase : celui dont il était question continue de parler',
  },
  continued: {
    ar: 'تتمة لاقتباس فُتح في الفقرة السابقة',
    en: 'goes on with the quotation that the paragraph before left open',
    fr: 'suite de la citation ouverte au paragraphe précédent',
  },
  none: { ar: 'لا يقول النص من القائل', en: 'the text does not say', fr: 'le texte ne le dit pas' },
};

/** What the desk has understood of a quotation, in the reader's language: speaker, reporting words, how, how surely. */
export const explainQuotation = (quotation: Quotation, language: InterfaceLanguage): readonly ExplainedLine[] => {
  const { speech, speaker, cue, mention, resolution, confidence } = quotation;
  const line = (label: keyof typeof LABELS, text: string): ExplainedLine => ({ label: LABELS[label][language], text });
  const sure = line('confidence', `${Math.round(confidence * 100)} %`);
  if (!speech) return [line('kind', NO_SPEECH[language]), sure];
  const who = speaker && [
    speaker.name,
    ...(speaker.role === null ? [] : [speaker.role]),
    KINDS[speaker.kind][language],
  ];
  return [
    line('kind', SPEECH[language]),
    line('speaker', who ? who.join(language === 'ar' ? '، ' : ', ') : NOBODY[language]),
    line('cue', cue?.text ?? NONE[language]),
    line(
      'how',
      WAYS[resolution][language].replace('{{m}}', () => mention?.text ?? ''),
    ),
    sure,
  ];
};
