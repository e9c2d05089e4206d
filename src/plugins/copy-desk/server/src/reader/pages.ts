import { escapeHtml, languageOf, lineHtml } from '../../../engine/src';
import type { FormRow } from '../delivery/forms';
import type { FormLink } from '../standard/links';
import type { DeliveredQuotation } from '../publication/stored-forms';
import { openingHtml } from '../standard/opening';
import { wordsFor } from './words';

const STYLE = `
body { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 1.15rem/1.8 "Noto Naskh Arabic", "Noto Serif", serif; color: #222; }
h1, h2, h3 { line-height: 1.4; } a { color: #0b5563; } time, cite, nav { color: #666; font-size: .9rem; font-style: normal; }
article + article, aside { border-top: 1px solid #ddd; margin-top: 1.5rem; padding-top: .5rem; }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid #0b5563; }
img { max-width: 100%; }`;

/** The address of an article on the reader page. */
const addressOf = (locale: string, slug: string): string => `/articles/${locale}/${encodeURIComponent(slug)}`;

const page = (locale: string, title: string, head: string, body: string): string => `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${languageOf(locale).direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>${head}<style>${STYLE}</style></head>
<body>
${body}
</body>
</html>
`;

const timeHtml = (published: string): string => {
  const at = new Date(published).toISOString();
  return `<time datetime="${at}" dir="ltr">${at.slice(0, 10)}</time>`;
};

const listItem = ({ locale, slug, headline, standfirst, publishedAt }: FormRow): string => {
  const title = lineHtml(headline ?? slug ?? '');
  return `<article><h2>${slug ? `<a href="${escapeHtml(addressOf(locale, slug))}">${title}</a>` : title}</h2>
${standfirst ? `<p>${lineHtml(standfirst)}</p>\n` : ''}${timeHtml(publishedAt)}</article>`;
};

const languages = (locales: readonly string[], locale: string): string =>
  `<nav>${locales
    .filter((one) => one !== locale)
    .map((one) => `<a href="/?locale=${escapeHtml(one)}" lang="${escapeHtml(one)}">${escapeHtml(one)}</a>`)
    .join(' · ')}</nav>`;

const linksHtml = (links: readonly FormLink[]): string =>
  links.map(({ href, type }) => `<link rel="alternate" type="${type}" href="${escapeHtml(href)}">`).join('');

/** The latest articles of a locale; `feeds` are where programs follow them. */
export const listPage = (
  locale: string,
  rows: readonly FormRow[],
  locales: readonly string[],
  feeds: readonly FormLink[],
): string => {
  const words = wordsFor(locale);
  const list = rows.length > 0 ? rows.map(listItem).join('\n') : `<p>${words.none}</p>`;
  return page(
    locale,
    words.latest,
    linksHtml(feeds),
    `${languages(locales, locale)}\n<h1>${words.latest}</h1>\n${list}`,
  );
};

const quotationHtml = ({ words, speakerName, speakerRole, dir, lang }: DeliveredQuotation): string => {
  const who = [speakerName, speakerRole].flatMap((one) => (one ? `<bdi>${lineHtml(one)}</bdi>` : []));
  const cite = who.length > 0 ? `<br><cite>${who.join(' · ')}</cite>` : '';
  return `<blockquote dir="${dir}"${lang ? ` lang="${escapeHtml(lang)}"` : ''}>${lineHtml(words)}${cite}</blockquote>`;
};

/** One article, as its editor saw it; `links` are where programs read the same. */
export const articlePage = (
  { locale, headline, standfirst, publishedAt, forms }: FormRow,
  links: readonly FormLink[],
): string => {
  const words = wordsFor(locale);
  const said = forms.quotations.map(quotationHtml).join('\n');
  const others = forms.translations.flatMap(({ locale: other, slug }) =>
    slug ? `<a href="${escapeHtml(addressOf(other, slug))}" lang="${escapeHtml(other)}">${escapeHtml(other)}</a>` : [],
  );
  return page(
    locale,
    headline ?? '',
    linksHtml(links),
    `<nav><a href="/?locale=${escapeHtml(locale)}">${words.latest}</a></nav>
<article><h1>${lineHtml(headline ?? '')}</h1>
${standfirst ? `<p><strong>${lineHtml(standfirst)}</strong></p>\n` : ''}${timeHtml(publishedAt)}
${openingHtml(forms)}
${forms.html}
</article>
${said === '' ? '' : `<aside><h2>${words.quotations}</h2>\n${said}</aside>`}
${others.length === 0 ? '' : `<aside>${words.translations}: ${others.join(' · ')}</aside>`}`,
  );
};

/** Says that there is nothing at an address. */
export const missingPage = (locale: string): string => {
  const { missing, latest } = wordsFor(locale);
  return page(locale, missing, '', `<p>${missing}</p>\n<nav><a href="/">${latest}</a></nav>`);
};
