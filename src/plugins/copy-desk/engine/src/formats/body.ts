import type { Block } from '../story';
import { parseBlocks } from '../parse/blocks';
import { paragraphsOf } from '../parse/plain-text';
import { isRecord, recordsIn } from '../parse/records';
import { blockDirection, blockLanguage } from './direction';
import { escapeHtml, safeAddress } from './escape';
import { inlineHtml } from './inline';

type Node = Readonly<Record<string, unknown>>;

/** Lists in lists beyond this are not read by the parser either. */
const DEEPEST = 25;
const TEXT_BLOCKS: ReadonlySet<unknown> = new Set(['paragraph', 'heading', 'quote', 'code', 'list-item']);

const textOf = (node: Node): string => parseBlocks([node], 'body').blocks[0]?.text ?? '';

/** Direction, and language where it changes, of a block of text; code runs from the left. */
const wayOf = (text: string, locale: string, isCode = false): { readonly dir: string; readonly lang?: string } => {
  const lang = isCode ? undefined : blockLanguage(text, locale);
  return { dir: isCode ? 'ltr' : blockDirection(text, locale), ...(lang && { lang }) };
};

const attributesOf = (text: string, locale: string, isCode = false): string => {
  const { dir, lang } = wayOf(text, locale, isCode);
  return ` dir="${dir}"${lang ? ` lang="${lang}"` : ''}`;
};

/**
 * The value of a body as front ends get it: each block of a Strapi blocks field with `dir`, and with `lang` where it is not
 * the article's. A value that is no list of blocks is left as it is.
 */
export const directedBody = (value: unknown, locale: string, depth = 0): unknown => {
  if (!Array.isArray(value) || depth > DEEPEST) return value;
  return (value as unknown[]).map((node) => {
    if (!isRecord(node)) return node;
    if (node['type'] === 'list') return { ...node, children: directedBody(node['children'], locale, depth + 1) };
    return TEXT_BLOCKS.has(node['type']) ? { ...node, ...wayOf(textOf(node), locale, node['type'] === 'code') } : node;
  });
};

const ELEMENTS: Readonly<Record<string, string>> = { paragraph: 'p', quote: 'blockquote', 'list-item': 'li' };

const elementOf = (node: Node): string => {
  const level = Number(node['level']);
  return node['type'] === 'heading'
    ? `h${level >= 1 && level <= 6 ? level : 2}`
    : (ELEMENTS[String(node['type'])] ?? 'p');
};

const textHtml = (node: Node, locale: string): string => {
  const block = parseBlocks([node], 'body').blocks[0];
  if (!block) return '';
  if (node['type'] === 'code') return `<pre dir="ltr"><code>${lineHtml(block.text)}</code></pre>`;
  const name = elementOf(node);
  return `<${name}${attributesOf(block.text, locale)}>${inlineHtml(block, [node])}</${name}>`;
};

const imageHtml = (image: unknown, locale: string): string => {
  const address = isRecord(image) ? safeAddress(image['url']) : null;
  if (!isRecord(image) || address === null) return '';
  const text = (key: string): string => (typeof image[key] === 'string' ? image[key] : '');
  const caption = text('caption');
  const shown = `<img src="${escapeHtml(address)}" alt="${escapeHtml(text('alternativeText'))}">`;
  return caption === ''
    ? `<figure>${shown}</figure>`
    : `<figure>${shown}<figcaption${attributesOf(caption, locale)}>${lineHtml(caption)}</figcaption></figure>`;
};

const lineBlock = (text: string): Block => ({
  field: 'body',
  block: 0,
  kind: 'line',
  text,
  runs: [{ start: 0, end: text.length, path: [], offset: 0 }],
  opaque: [],
});

/** One line of text (a headline, a caption) as HTML, isolates as `<bdi>`. */
export const lineHtml = (text: string): string => inlineHtml(lineBlock(text), text);

const nodeHtml = (node: Node, locale: string, depth: number): string => {
  if (node['type'] === 'list') {
    const name = node['format'] === 'ordered' ? 'ol' : 'ul';
    return depth > DEEPEST
      ? ''
      : `<${name}>${recordsIn(node['children'])
          .map((item) => nodeHtml(item, locale, depth + 1))
          .join('')}</${name}>`;
  }
  if (node['type'] === 'image') return imageHtml(node['image'], locale);
  return TEXT_BLOCKS.has(node['type']) ? textHtml(node, locale) : '';
};

/** A body as HTML that stands in any page: `dir` on every block, isolates as `<bdi>`, nothing that could act. */
export const bodyHtml = (value: unknown, locale: string): string =>
  typeof value === 'string'
    ? paragraphsOf(value)
        .map((block) => `<p${attributesOf(block.text, locale)}>${inlineHtml(block, value)}</p>`)
        .join('\n')
    : recordsIn(Array.isArray(value) ? value : [])
        .map((node) => nodeHtml(node, locale, 0))
        .join('\n');
