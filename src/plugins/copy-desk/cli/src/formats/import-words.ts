import type { InterfaceLanguage } from '../../../engine/src';
import type { Link, Outcome, SpeakerReport } from '../../../server/src/import/types';

/** How an import's report is said in one language. */
export interface ImportWords {
  readonly outcome: Readonly<Record<Outcome | 'failed', string>>;
  readonly link: Readonly<Record<Link, string>>;
  readonly labels: Readonly<
    Record<
      'article' | 'headline' | 'dateline' | 'body' | 'quotations' | 'speaker' | 'event' | 'findings' | 'unsure',
      string
    >
  >;
  readonly proposed: string;
  readonly none: string;
  readonly nothing: string;
  readonly paragraphs: (count: number) => string;
  readonly attributed: (count: number, withSpeaker: number) => string;
  readonly findings: (count: number) => string;
  readonly nobody: (words: string) => string;
  readonly noDateline: string;
  readonly noDate: string;
  readonly several: (name: string, candidates: string) => string;
  readonly speaker: Readonly<Record<NonNullable<SpeakerReport['reason']>, (name: string) => string>>;
}

const ar: ImportWords = {
  outcome: {
    created: 'أُنشئت المسودة',
    updated: 'حُدّثت المسودة',
    unchanged: 'لهذا النص مسودة من قبل، ولم يُنشأ شيء',
    changed: 'تغيّر نص هذا الملف منذ استيراده، ولم يُحفظ شيء: أضف --update لتحديث المسودة',
    edited: 'عُدّلت المسودة في غرفة الأخبار منذ استيرادها، ولم يُحفظ شيء حتى لا يضيع التعديل',
    failed: 'تعذّر الاستيراد ولم يبق منه شيء',
  },
  link: {
    created: 'سجل جديد',
    matched: 'سجل موجود',
    extended: 'سجل موجود أضيفت إليه هذه اللغة',
    unlinked: 'بلا سجل',
  },
  labels: {
    article: 'المقال',
    headline: 'العنوان',
    dateline: 'الترويسة',
    body: 'المتن',
    quotations: 'الاقتباسات',
    speaker: 'المتحدث',
    event: 'الحدث',
    findings: 'الفحص',
    unsure: 'ما لم يتبيّن',
  },
  proposed: 'مقترح من المقدمة',
  none: 'لا شيء',
  nothing: 'لا شيء',
  paragraphs: (count) => `عدد الفقرات ${count}`,
  attributed: (count, withSpeaker) => `عددها ${count}، منها بمتحدث ${withSpeaker}`,
  findings: (count) => (count === 0 ? 'لا ملاحظات' : `عدد الملاحظات ${count}، وتعرضها copy-desk check`),
  nobody: (words) => `صاحب الاقتباس «${words}»`,
  noDateline: 'مصدر النص ومكانه: لا ترويسة فيه',
  noDate: 'تاريخ النص: لا يذكره، ويمكن إعطاؤه بالخيار --date',
  several: (name, candidates) => `أي السجلات هو ${name}: ${candidates}`,
  speaker: {
    'several-records': (name) => name,
    'not-a-full-name': (name) => `من هو ${name}: لا اسم كامل له في النص`,
    'not-a-person': (name) => `${name} ليس شخصا، فلا سجل له`,
  },
};

const en: ImportWords = {
  outcome: {
    created: 'draft made',
    updated: 'draft updated',
    unchanged: 'this text has its draft already; nothing made',
    changed:
      'the text of this file has changed since it was imported; nothing stored: add --update to update the draft',
    edited: 'the draft has been edited in the newsroom since it was imported; nothing stored, so that no edit is lost',
    failed: 'the import failed and nothing of it is left',
  },
  link: {
    created: 'new record',
    matched: 'known record',
    extended: 'known record, this language added',
    unlinked: 'no record',
  },
  labels: {
    article: 'article',
    headline: 'headline',
    dateline: 'dateline',
    body: 'body',
    quotations: 'quotations',
    speaker: 'speaker',
    event: 'event',
    findings: 'check',
    unsure: 'could not tell',
  },
  proposed: 'proposed from the lead',
  none: 'none',
  nothing: 'nothing',
  paragraphs: (count) => `${count} paragraph${count === 1 ? '' : 's'}`,
  attributed: (count, withSpeaker) => `${count}, ${withSpeaker} with a speaker`,
  findings: (count) => (count === 0 ? 'nothing found' : `${count} found: copy-desk check shows them`),
  nobody: (words) => `whose words these are: ${words}`,
  noDateline: 'source and place: the text has no dateline',
  noDate: 'the date: the text gives none; --date can',
  several: (name, candidates) => `which record is ${name}: ${candidates}`,
  speaker: {
    'several-records': (name) => name,
    'not-a-full-name': (name) => `who ${name} is: the text gives no full name`,
    'not-a-person': (name) => `${name} is no person, and gets no record`,
  },
};

const fr: ImportWords = {
  outcome: {
    created: 'brouillon créé',
    updated: 'brouillon mis à jour',
    unchanged: 'ce texte a déjà son brouillon ; rien n’a été créé',
    changed:
      'le texte de ce fichier a changé depuis son import ; rien n’a été enregistré : ajoutez --update pour mettre le brouillon à jour',
    edited:
      'le brouillon a été modifié dans la rédaction depuis son import ; rien n’a été enregistré, pour ne rien perdre',
    failed: 'l’import a échoué et rien n’en reste',
  },
  link: {
    created: 'nouvelle fiche',
    matched: 'fiche connue',
    extended: 'fiche connue, langue ajoutée',
    unlinked: 'sans fiche',
  },
  labels: {
    article: 'article',
    headline: 'titre',
    dateline: 'provenance',
    body: 'corps',
    quotations: 'citations',
    speaker: 'locuteur',
    event: 'événement',
    findings: 'contrôle',
    unsure: 'reste incertain',
  },
  proposed: 'proposé d’après l’attaque',
  none: 'aucun',
  nothing: 'rien',
  paragraphs: (count) => `${count} paragraphe${count > 1 ? 's' : ''}`,
  attributed: (count, withSpeaker) => `${count}, dont ${withSpeaker} avec locuteur`,
  findings: (count) => (count === 0 ? 'rien à signaler' : `${count} remarques : copy-desk check les montre`),
  nobody: (words) => `de qui sont ces mots : ${words}`,
  noDateline: 'source et lieu : le texte n’en porte pas',
  noDate: 'la date : le texte n’en donne pas ; --date le peut',
  several: (name, candidates) => `quelle fiche est ${name} : ${candidates}`,
  speaker: {
    'several-records': (name) => name,
    'not-a-full-name': (name) => `qui est ${name} : le texte ne donne pas de nom complet`,
    'not-a-person': (name) => `${name} n’est pas une personne et n’a pas de fiche`,
  },
};

export const IMPORT_WORDS: Readonly<Record<InterfaceLanguage, ImportWords>> = { ar, en, fr };
