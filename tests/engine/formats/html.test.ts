import fc from 'fast-check';
import { publishedForms } from '../../../src/plugins/copy-desk/engine/src';
import { anyBody } from '../../support/bodies';

const ROLES = { body: 'body' };
const formsOf = (body: unknown, locale = 'ar') => publishedForms({ body }, ROLES, locale);
const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const link = (url: string, ...children: object[]) => ({ type: 'link', url, children });

describe('the HTML of a body', () => {
  test.each([
    ['a paragraph', [paragraph(text('أهلا'))], '<p dir="rtl">أهلا</p>'],
    [
      'marks',
      [paragraph(text('قال '), text('كلمة', { bold: true, italic: true }))],
      '<p dir="rtl">قال <strong><em>كلمة</em></strong></p>',
    ],
    ['signs of HTML', [paragraph(text('<b> & "x"'))], '<p dir="rtl" lang="und-Latn">&lt;b&gt; &amp; &quot;x&quot;</p>'],
    [
      'an isolate',
      [paragraph(text('في \u20667-Eleven\u2069 أمس'))],
      '<p dir="rtl">في <bdi dir="ltr">7-Eleven</bdi> أمس</p>',
    ],
    [
      'an isolate of its own direction',
      [paragraph(text('في \u2068Atlas\u2069 أمس'))],
      '<p dir="rtl">في <bdi>Atlas</bdi> أمس</p>',
    ],
    [
      'an isolate over several marks',
      [paragraph(text('في \u2066C'), text('++', { bold: true }), text('\u2069 أمس'))],
      '<p dir="rtl">في <bdi dir="ltr">C<strong>++</strong></bdi> أمس</p>',
    ],
    [
      'an isolate within a link',
      [paragraph(link('https://example.com', text('في \u2066C++\u2069 أمس')))],
      '<p dir="rtl"><a href="https://example.com">في <bdi dir="ltr">C++</bdi> أمس</a></p>',
    ],
    [
      'a link across the edge of an isolate',
      [paragraph(text('في \u2066A '), link('/b', text('B\u2069 أمس')))],
      '<p dir="rtl">في <bdi dir="ltr">A <a href="/b">B</a></bdi><a href="/b"> أمس</a></p>',
    ],
    [
      'an isolate that nobody closes',
      [paragraph(text('في \u2066C++'))],
      '<p dir="rtl">في <bdi dir="ltr">C++</bdi></p>',
    ],
    ['an end without its isolate', [paragraph(text('في\u2069 أمس'))], '<p dir="rtl">في أمس</p>'],
    ['a line break', [paragraph(text('سطر\nسطر'))], '<p dir="rtl">سطر<br>سطر</p>'],
    ['a script for an address', [paragraph(link('java\nscript:alert(1)', text('هنا')))], '<p dir="rtl">هنا</p>'],
    ['a heading', [{ type: 'heading', level: 3, children: [text('عنوان')] }], '<h3 dir="rtl">عنوان</h3>'],
    ['a quotation', [{ type: 'quote', children: [text('قول')] }], '<blockquote dir="rtl">قول</blockquote>'],
    ['code', [{ type: 'code', children: [text('a < b')] }], '<pre dir="ltr"><code>a &lt; b</code></pre>'],
    [
      'lists in lists',
      [
        {
          type: 'list',
          format: 'ordered',
          children: [
            { type: 'list-item', children: [text('أول')] },
            { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('ثان')] }] },
          ],
        },
      ],
      '<ol><li dir="rtl">أول</li><ul><li dir="rtl">ثان</li></ul></ol>',
    ],
    [
      'an image',
      [{ type: 'image', image: { url: '/uploads/a.png', alternativeText: '"جسر"', caption: 'الجسر' } }],
      '<figure><img src="/uploads/a.png" alt="&quot;جسر&quot;"><figcaption dir="rtl">الجسر</figcaption></figure>',
    ],
    ['text of a plain field', 'أول\n\nثان', '<p dir="rtl">أول</p>\n<p dir="rtl">ثان</p>'],
    ['what it does not know', [{ type: 'video' }, null, 7], ''],
  ])('holds %s', (_name, body, html) => {
    expect(formsOf(body).html).toBe(html);
  });

  test('of any body closes what it opens, and holds no script', () => {
    fc.assert(
      fc.property(anyBody, fc.constantFrom('ar', 'en'), (body, locale) => {
        const { html } = formsOf(body, locale);
        const open: string[] = [];
        for (const [, end, name] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/gu)) {
          if (name === 'br' || name === 'img') continue;
          if (end) expect(open.pop()).toBe(name);
          else open.push(name ?? '');
        }
        expect(open).toEqual([]);
        expect(html).not.toMatch(/<script|[\u2066-\u2069]/u);
      }),
    );
  });

  test('of 100,000 isolates in each other is made in time', () => {
    const body = [paragraph(text('\u2066'.repeat(100_000) + 'x' + '\u2069'.repeat(100_000)))];

    expect(formsOf(body).html).toContain('x');
  });
});

describe('the blocks of a body', () => {
  test.each([
    ['run as their editor saw them, whatever they begin with', 'ar', 'Apple تعلن', { dir: 'rtl' }],
    ['in another language name its script', 'ar', 'Photo by Jane Doe', { dir: 'rtl', lang: 'und-Latn' }],
    ['from the left run so in English', 'en', 'The bridge', { dir: 'ltr' }],
    ['from the right run so in English', 'en', 'الجسر', { dir: 'rtl', lang: 'und-Arab' }],
    ['without letters run as their locale', 'he', '24-27', { dir: 'rtl' }],
    ['in a language that is not known are left to it', 'ru', 'Мост', { dir: 'ltr' }],
  ])('%s', (_name, locale, words, expected) => {
    const block = paragraph(text(words));

    expect(formsOf([block], locale).body).toEqual([{ ...block, ...expected }]);
  });

  test('of a list carry them on each item', () => {
    const item = { type: 'list-item', children: [text('بند')] };

    expect(formsOf([{ type: 'list', format: 'ordered', children: [item] }]).body).toEqual([
      { type: 'list', format: 'ordered', children: [{ ...item, dir: 'rtl' }] },
    ]);
  });
});

describe('the forms of an article', () => {
  const article = {
    body: [paragraph(text('قال المدير: «سنفتح غدا».')), paragraph(text('وفي 24 نونبر 2025 بدأ العمل'))],
    dateline: { id: 3, source: 'إيلاف', place: 'الرباط', date: '2025-11-24' },
    quotations: [
      { id: 9, words: 'سنفتح غدا', speakerName: 'سالم', speakerRole: 'المدير', block: 0, start: 13, end: 22 },
    ],
  };
  const forms = publishedForms(article, { body: 'body', dateline: 'dateline', quotations: 'quotations' }, 'ar');

  test('hold its text, its words and its direction', () => {
    expect(forms).toMatchObject({
      dir: 'rtl',
      lang: 'ar',
      text: 'قال المدير: «سنفتح غدا».\n\nوفي 24 نونبر 2025 بدأ العمل',
      wordCount: 10,
    });
  });

  test('hold the dateline rendered and in parts, without row ids', () => {
    expect(forms.dateline).toMatchObject({ source: 'إيلاف', place: 'الرباط', byline: null, date: '2025-11-24' });
    expect(forms.dateline?.text).toContain('الرباط');
    expect(forms.dateline).not.toHaveProperty('id');
  });

  test.each([
    ['with the dateline itself', 'الرباط - إيلاف: بدأ العمل', true],
    ['with its parts in another order', 'إيلاف من الرباط: بدأ العمل', true],
    ['with a source of the same name', 'إيلاف تبدأ العمل في الرباط', false],
    ['with something else', 'بدأ العمل', false],
  ])('have the dateline in front of a text, unless it opens %s', (_how, line, opens) => {
    const values = { ...article, body: [paragraph(text(line))] };
    const { opening, dateline } = publishedForms(values, { body: 'body', dateline: 'dateline' }, 'ar');
    expect(opening).toBe(opens ? '' : dateline?.text);
  });

  test('hold each quotation with the name and role it was published with', () => {
    expect(forms.quotations).toEqual([
      {
        words: 'سنفتح غدا',
        speakerName: 'سالم',
        speakerRole: 'المدير',
        speakerKind: null,
        cue: null,
        block: 0,
        start: 13,
        end: 22,
        dir: 'rtl',
      },
    ]);
  });
});
