/** What the page says of itself, by language; the first is for locales that are not here. */
export interface PageWords {
  readonly latest: string;
  readonly none: string;
  readonly quotations: string;
  readonly translations: string;
  readonly missing: string;
}

const WORDS: Readonly<Record<string, PageWords>> = {
  en: {
    latest: 'Latest',
    none: 'Nothing has been published yet.',
    quotations: 'Who said what',
    translations: 'In other languages',
    missing: 'There is no article at this address.',
  },
  ar: {
    latest: 'آخر الأخبار',
    none: 'لم يُنشر شيء بعد.',
    quotations: 'من قال ماذا',
    translations: 'بلغات أخرى',
    missing: 'لا مقال في هذا العنوان.',
  },
  fr: {
    latest: 'À la une',
    none: 'Rien n’a encore été publié.',
    quotations: 'Qui a dit quoi',
    translations: 'Dans d’autres langues',
    missing: 'Aucun article à cette adresse.',
  },
  fa: {
    latest: 'تازه ترین خبرها',
    none: 'هنوز چیزی منتشر نشده است.',
    quotations: 'چه کسی چه گفت',
    translations: 'به زبانهای دیگر',
    missing: 'در این نشانی مقاله\u200Cای نیست.',
  },
  he: {
    latest: 'החדשות האחרונות',
    none: 'עדיין לא פורסם דבר.',
    quotations: 'מי אמר מה',
    translations: 'בשפות אחרות',
    missing: 'אין כתבה בכתובת הזאת.',
  },
  ur: {
    latest: 'تازہ خبریں',
    none: 'ابھی کچھ شائع نہیں ہوا۔',
    quotations: 'کس نے کیا کہا',
    translations: 'دوسری زبانوں میں',
    missing: 'اس پتے پر کوئی مضمون نہیں۔',
  },
};

export const wordsFor = (locale: string): PageWords => WORDS[locale.split('-')[0] ?? ''] ?? (WORDS['en'] as PageWords);
