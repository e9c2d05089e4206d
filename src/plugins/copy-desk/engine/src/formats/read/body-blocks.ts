import { safeAddress } from '../escape';
import type { BodyNode, ElementNode } from '../html-tree';
import type { BodyBlock } from './read-item';

type Marks = Readonly<Record<string, true>>;

const MARKS: Readonly<Record<string, string>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  u: 'underline',
  s: 'strikethrough',
  del: 'strikethrough',
  strike: 'strikethrough',
  code: 'code',
};

/** Elements that begin a paragraph of their own, by what they become. */
const BLOCKS: Readonly<Record<string, string>> = {
  p: 'paragraph',
  blockquote: 'quote',
  pre: 'code',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  hl1: 'heading',
  hl2: 'heading',
  bq: 'quote',
};
const LISTS: Readonly<Record<string, string>> = { ul: 'unordered', ol: 'ordered' };
/** Pictures stay where they are: a text brings none. */
const LEFT_OUT: ReadonlySet<string> = new Set(['figure', 'img', 'picture', 'video', 'audio', 'media', 'hr', 'title']);

const ISOLATE: Readonly<Record<string, string>> = { ltr: '\u2066', rtl: '\u2067' };
const POP = '\u2069';
const SPACES = /[ \t\r\n]+/gu;
const BREAK = /[\r\n]/u;

/** Line breaks of a source text are spaces in HTML. */
const unbroken = (text: string): string => text.replace(SPACES, (spaces) => (BREAK.test(spaces) ? ' ' : spaces));

interface TextNode {
  readonly type: 'text';
  readonly text: string;
}
type Inline = TextNode | BodyBlock;

const isElement = (node: BodyNode): node is ElementNode => typeof node !== 'string';
const isBlock = (node: BodyNode): boolean => isElement(node) && (node.name in BLOCKS || node.name in LISTS);
const holdsBlock = (node: BodyNode): boolean =>
  isElement(node) && node.children.some((child) => isBlock(child) || holdsBlock(child));

const textNode = (text: string, marks: Marks): TextNode => ({ type: 'text', text, ...marks });

const hasSameMarks = (a: Inline, b: Inline): boolean =>
  JSON.stringify({ ...a, text: '' }) === JSON.stringify({ ...b, text: '' });

/** Neighbours with the same marks as one text. */
const joined = (nodes: readonly Inline[]): readonly Inline[] => {
  const list: Inline[] = [];
  for (const node of nodes) {
    const last = list.at(-1);
    if (last?.type === 'text' && node.type === 'text' && hasSameMarks(last, node)) {
      list[list.length - 1] = {
        ...last,
        text: String(last.text) + String(node['text' as keyof typeof node]),
      };
    } else list.push(node);
  }
  return list;
};

const inlineOf = (nodes: readonly BodyNode[], marks: Marks, verbatim: boolean): readonly Inline[] =>
  joined(
    nodes.flatMap((node): readonly Inline[] => {
      if (!isElement(node)) return [textNode(verbatim ? node : unbroken(node), marks)];
      const { name, attributes, children } = node;
      if (name === 'br') return [textNode('\n', marks)];
      if (LEFT_OUT.has(name)) return [];
      const mark = verbatim ? undefined : MARKS[name];
      const inner = inlineOf(children, mark ? { ...marks, [mark]: true } : marks, verbatim);
      if (name === 'bdi') {
        const opens = ISOLATE[attributes['dir'] ?? ''] ?? '\u2068';
        return [textNode(opens, marks), ...inner, textNode(POP, marks)];
      }
      const address = name === 'a' ? safeAddress(attributes['href']) : null;
      return address === null || inner.length === 0 ? inner : [{ type: 'link', url: address, children: inner }];
    }),
  );

const textBlock = (type: string, nodes: readonly BodyNode[], more: object = {}): readonly BodyBlock[] => {
  const children = inlineOf(nodes, {}, type === 'code');
  const isEmpty = children.every((one) => one.type === 'text' && String(one['text' as keyof typeof one]).trim() === '');
  return isEmpty ? [] : [{ type, ...more, children }];
};

const listOf = ({ name, children }: ElementNode): readonly BodyBlock[] => {
  const items = children.filter(isElement).flatMap((child): readonly BodyBlock[] => {
    if (child.name in LISTS) return listOf(child);
    const lists = child.children.filter((one): one is ElementNode => isElement(one) && one.name in LISTS);
    const words = child.children.filter((one) => !isElement(one) || !(one.name in LISTS));
    return [...textBlock('list-item', words), ...lists.flatMap(listOf)];
  });
  return items.length === 0 ? [] : [{ type: 'list', format: LISTS[name] ?? 'unordered', children: items }];
};

const blockOf = (node: ElementNode): readonly BodyBlock[] => {
  const type = BLOCKS[node.name];
  if (type === undefined) return listOf(node);
  if (type !== 'code' && node.children.some(isBlock)) return bodyBlocks(node.children);
  const level = /^hl?([1-6])$/u.exec(node.name)?.[1];
  return textBlock(type, node.children, level ? { level: Number(level) } : {});
};

/** The blocks of a body: those elements that are some, and what stands loose between them as paragraphs. */
export const bodyBlocks = (nodes: readonly BodyNode[]): readonly BodyBlock[] => {
  const blocks: BodyBlock[] = [];
  let loose: BodyNode[] = [];
  const close = (): void => {
    blocks.push(...textBlock('paragraph', loose));
    loose = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || (!isBlock(node) && !holdsBlock(node) && !LEFT_OUT.has(node.name))) {
      loose.push(node);
      continue;
    }
    close();
    if (isBlock(node)) blocks.push(...blockOf(node));
    else if (!LEFT_OUT.has(node.name)) blocks.push(...bodyBlocks(node.children));
  }
  close();
  return blocks;
};
