import type { InterfaceLanguage } from '../../interface-language';
import type { Problem, UnreadableItem } from './read-item';

type Words = Readonly<Record<InterfaceLanguage, string>>;

const WORDS: Readonly<Record<Problem, Words>> = {
  'not-json': {
    ar: 'الملف ليس JSON سليما: صدّره من جديد.',
    en: 'the file is no valid JSON: export it again.',
    fr: 'le fichier n’est pas un JSON valide : exportez-le de nouveau.',
  },
  'not-ninjs': {
    ar: 'الملف ليس ninjs، فليس فيه «uri»: اختر ملف ninjs.',
    en: 'the file is not ninjs, since it has no “uri”: choose a ninjs file.',
    fr: 'le fichier n’est pas du ninjs, faute de « uri » : choisissez un fichier ninjs.',
  },
  'not-well-formed': {
    ar: 'الملف ليس XML سليما: صدّره من جديد.',
    en: 'the file is no well-formed XML: export it again.',
    fr: 'le fichier n’est pas un XML bien formé : exportez-le de nouveau.',
  },
  'document-type': {
    ar: 'في الملف تعريف نوع (DOCTYPE)، ولا يُقرأ مثله حماية للنظام: احذفه.',
    en: 'the file has a document type (DOCTYPE), which is not read for safety: remove it.',
    fr: 'le fichier a un type de document (DOCTYPE), qui n’est pas lu par sécurité : supprimez-le.',
  },
  entity: {
    ar: 'في الملف كيان غير معرّف: اكتب الحرف نفسه مكانه.',
    en: 'the file has an entity that XML does not know: write the character in its place.',
    fr: 'le fichier a une entité que XML ne connaît pas : écrivez le caractère à sa place.',
  },
  'too-deep': {
    ar: 'عناصر الملف متداخلة أكثر مما في أي خبر: صدّره من جديد.',
    en: 'the elements of the file are nested deeper than in any news item: export it again.',
    fr: 'les éléments du fichier sont trop imbriqués pour une dépêche : exportez-le de nouveau.',
  },
  'not-newsml-g2': {
    ar: 'ليس في الملف خبر NewsML-G2 (newsItem): اختر ملفا آخر.',
    en: 'the file has no NewsML-G2 news item (newsItem): choose another file.',
    fr: 'le fichier n’a pas de newsItem NewsML-G2 : choisissez un autre fichier.',
  },
  'no-text': {
    ar: 'ليس في الخبر نص: اختر ملفا آخر.',
    en: 'the item has no text: choose another file.',
    fr: 'l’élément n’a pas de texte : choisissez un autre fichier.',
  },
};

const LINE: Words = { ar: 'السطر', en: 'line', fr: 'ligne' };

/** Why an item could not be read and what to do, in one sentence; with the line where XML breaks. */
export const explainUnreadable = ({ problem, line }: UnreadableItem, language: InterfaceLanguage): string =>
  (line === null ? '' : `${LINE[language]} ${line}: `) + WORDS[problem][language];
