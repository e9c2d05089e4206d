import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsItem } from '../../src/plugins/copy-desk/engine/src/formats/news-item';
import { draftOf, languageOf, publishedForms } from '../../src/plugins/copy-desk/engine/src';

const SAMPLES = join(__dirname, '../../samples');
export const ROLES = {
  headline: 'headline',
  standfirst: 'standfirst',
  body: 'body',
  category: 'category',
  dateline: 'dateline',
  quotations: 'quotations',
  event: 'event',
  captions: ['cover'],
  corrections: 'corrections',
};

type Values = Readonly<Record<string, unknown>>;

/** The published item that an article's values make. */
export const itemOf = (values: Values, locale: string, id = 'a1'): NewsItem => {
  const forms = publishedForms(values, ROLES, locale);
  const uri = `https://news.example/api/articles/${id}?locale=${locale}`;
  return {
    uri,
    url: `https://news.example/articles/${locale}/${id}`,
    locale,
    dir: languageOf(locale).direction,
    headline: (values['headline'] as string | undefined) ?? '',
    standfirst: (values['standfirst'] as string | undefined) ?? null,
    slug: id,
    category: forms.category,
    html: forms.html,
    text: forms.text,
    wordCount: forms.wordCount,
    dateline: forms.dateline,
    quotations: forms.quotations.map((one, index) => ({
      ...one,
      speakerUri: index % 2 === 0 ? `https://news.example/api/speakers/s${index}` : null,
    })),
    event: forms.event && { ...forms.event, uri: 'https://news.example/api/events/e1' },
    image: forms.image && { ...forms.image, url: `https://news.example${forms.image.url}` },
    corrections: forms.corrections,
    translations: [{ locale: 'en', uri: 'https://news.example/api/articles/a1?locale=en' }],
    firstPublishedAt: '2026-03-02T08:00:00.000Z',
    publishedAt: '2026-03-02T09:30:00.000Z',
    publisher: { name: 'الساحل', url: 'https://news.example/' },
  };
};

interface Sample {
  readonly file: string;
  readonly locale: string;
  readonly headline: string;
  readonly standfirst?: string;
  readonly category?: string;
}

const room = JSON.parse(readFileSync(join(SAMPLES, 'newsroom.json'), 'utf8')) as { stories: readonly Sample[] };

/** Each sample story with what the desk reads in it. */
export const sampleItems: readonly NewsItem[] = room.stories.map((story, index) => {
  const text = readFileSync(join(SAMPLES, story.file), 'utf8');
  const draft = draftOf(text, { locale: story.locale, headline: story.headline, today: '2026-03-02' });
  const { dateline, body, event } = draft;
  const quotations = draft.quotations.map(({ speaker, ...one }) => ({
    ...one,
    speakerName: speaker?.name,
    speakerRole: speaker?.role,
  }));
  return itemOf({ ...story, dateline, body, event, quotations }, story.locale, `sample-${index}`);
});

interface Words {
  readonly headline: string;
  readonly place: string;
  readonly source: string;
  readonly name: string;
  readonly role: string;
  readonly cue: string;
  readonly sentences: readonly string[];
}

/** What fictional articles are put together from, by language. */
const WORDS: Readonly<Record<string, Words>> = {
  ar: {
    headline: 'Atlas تفتح مكتبة في المرسى',
    place: 'المرسى',
    source: 'مرسى برس',
    name: 'سلوى النخلاوي',
    role: 'مديرة المكتبة',
    cue: 'وقالت',
    sentences: ['تفتح المكتبة أبوابها \u2066C++\u2069 كل صباح.', 'يصل القراء بالحافلة رقم 12 & القطار.'],
  },
  fa: {
    headline: 'نمایشگاه سفال باز شد',
    place: 'لالجین',
    source: 'ساحل',
    name: 'مهتاب تابش',
    role: 'سفالگر',
    cue: 'گفت',
    sentences: ['کارگاه تازه در کنار رود است.', 'می\u200Cآیند و می\u200Cروند <همه>.'],
  },
  he: {
    headline: 'ספרייה חדשה בנמל',
    place: 'יפו',
    source: 'החוף',
    name: 'נועה גלבוע',
    role: 'מנהלת הספרייה',
    cue: 'אמרה',
    sentences: ['הספרייה נפתחה השבוע.', 'הקהל מוזמן ]]> בכל יום.'],
  },
  ur: {
    headline: 'محلے کی لائبریری',
    place: 'لاہور',
    source: 'ساحل',
    name: 'مہتاب صفوتی',
    role: 'ناظمہ',
    cue: 'نے کہا',
    sentences: ['لائبریری آج کھل گئی۔', 'بچے \u2067روزانہ\u2069 آتے ہیں۔'],
  },
  en: {
    headline: 'A library opens by the harbour',
    place: 'Port Alder',
    source: 'Coast Press',
    name: 'Mara Ferey',
    role: 'librarian',
    cue: 'said',
    sentences: ['The library opened on Monday.', 'Its sign reads \u2068مكتبة\u2069 & "Books".'],
  },
  fr: {
    headline: 'Une bibliothèque au bord de l’eau',
    place: 'Port-Saulx',
    source: 'La Côte',
    name: 'Aline Sarrault',
    role: 'directrice',
    cue: 'a dit',
    sentences: ['La bibliothèque a ouvert lundi.', 'Elle prête <tout> à tous.'],
  },
};

const text = (words: string, marks: object = {}): object => ({ type: 'text', text: words, ...marks });

const bodyOf = (words: Words, index: number): readonly object[] => {
  const [first = '', second = ''] = words.sentences;
  const blocks = [
    { type: 'paragraph', children: [text(first), text(` ${words.name}`, { bold: true }), text('.')] },
    { type: 'heading', level: 2 + (index % 3), children: [text(words.headline)] },
    {
      type: 'paragraph',
      children: [text(second), { type: 'link', url: 'https://news.example/a?b=1&c=2', children: [text('1')] }],
    },
    {
      type: 'list',
      format: index % 2 === 0 ? 'ordered' : 'unordered',
      children: [
        { type: 'list-item', children: [text(first)] },
        {
          type: 'list',
          format: 'unordered',
          children: [{ type: 'list-item', children: [text(second, { italic: true })] }],
        },
      ],
    },
    { type: 'quote', children: [text(`${first}\n${second}`)] },
    { type: 'code', children: [text('if (a < b) {\n  c++;\n}')] },
  ];
  return blocks.slice(0, 1 + (index % blocks.length));
};

/** An article that nobody wrote: each number leaves out and puts in something else. */
export const generatedItem = (index: number): NewsItem => {
  const locale = Object.keys(WORDS)[index % 6] ?? 'ar';
  const words = WORDS[locale] as Words;
  const day = `2026-0${1 + (index % 9)}-1${index % 10}`;
  const spoken = words.sentences.map((sentence, place) => ({
    words: sentence,
    ...(place % 2 === index % 2 && { speakerName: words.name, speakerRole: index % 4 === 0 ? null : words.role }),
    ...(index % 3 > 0 && { cue: words.cue, block: place, start: place, end: place + sentence.length }),
  }));
  const values = {
    headline: `${words.headline} ${index}`,
    standfirst: index % 4 === 1 ? null : words.sentences[0],
    category: index % 5 === 0 ? null : 'culture',
    body: bodyOf(words, index),
    dateline:
      index % 7 === 0
        ? null
        : {
            place: words.place,
            source: index % 2 === 0 ? words.source : null,
            byline: index % 3 === 0 ? words.name : null,
            country: index % 4 === 0 ? 'MA' : null,
            date: index % 5 === 0 ? null : day,
          },
    quotations: index % 6 === 5 ? [] : spoken,
    event:
      index % 3 === 0
        ? {
            documentId: 'e1',
            name: words.headline,
            start: day,
            end: index % 2 === 0 ? day : null,
            city: words.place,
            country: 'TN',
          }
        : null,
    cover:
      index % 8 === 0
        ? { url: '/uploads/a.png', mime: 'image/png', width: 800, height: 600, caption: words.headline }
        : null,
    corrections: index % 9 === 0 ? [{ note: words.sentences[1], date: '2026-03-03T10:00:00.000Z' }] : [],
  };
  return itemOf(values, locale, `generated-${index}`);
};

export const generatedItems: readonly NewsItem[] = Array.from({ length: 200 }, (_, index) => generatedItem(index));
