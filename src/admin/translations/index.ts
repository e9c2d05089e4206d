import contentManager from './ar/content-manager.json';
import i18n from './ar/i18n.json';
import newsroomInArabic from './ar/newsroom.json';
import upload from './ar/upload.json';
import newsroomInEnglish from './en/newsroom.json';
import newsroomInFrench from './fr/newsroom.json';

type Words = Readonly<Record<string, string>>;

/** The words of one of Strapi's plugins under the ids by which it asks for them. */
const of = (plugin: string, words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([id, text]) => [`${plugin}.${id}`, text]));

/** The newsroom's own names in each language of the interface, and what Strapi lacks in Arabic. */
export const translations: Readonly<Record<string, Words>> = {
  ar: {
    'search.placeholder': 'بحث',
    'global.plugins.content-manager': 'مدير المحتوى',
    'global.save': 'حفظ',
    'app.utils.publish': 'نشر',
    'content-manager.pages.ListView.header-subtitle':
      '{number, plural, =0 {لا سجلات} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلا} other {# سجل}}',
    ...of('content-manager', contentManager),
    ...of('i18n', i18n),
    ...of('upload', upload),
    ...newsroomInArabic,
  },
  en: newsroomInEnglish,
  fr: newsroomInFrench,
};
