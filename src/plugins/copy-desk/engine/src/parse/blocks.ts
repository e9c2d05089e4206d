import type { Block, BlockKind, Link, Run, Span, UnknownNode } from '../story';
import { isRecord } from './records';

type Path = readonly (string | number)[];

export interface ParsedBlocks {
  readonly blocks: readonly Block[];
  readonly unknown: readonly UnknownNode[];
}

interface Node {
  readonly type: string;
  /** Null where the node has no list of children. */
  readonly children: readonly unknown[] | null;
  readonly raw: Readonly<Record<string, unknown>>;
}

const nodeOf = (value: unknown): Node | null =>
  isRecord(value) && typeof value['type'] === 'string'
    ? {
        type: value['type'],
        children: Array.isArray(value['children']) ? (value['children'] as unknown[]) : null,
        raw: value,
      }
    : null;

const describe = (value: unknown): string => {
  if (isRecord(value)) return typeof value['type'] === 'string' ? value['type'] : 'object';
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
};

const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['paragraph', 'paragraph'],
  ['heading', 'heading'],
  ['list-item', 'list-item'],
  ['quote', 'quote'],
  ['code', 'code'],
]);

/** Lists in lists and links in links beyond this are no article, and would exhaust the stack. */
const DEEPEST = 50;

/** The inline nodes of one block as text, and what among them is unknown. */
interface Inline {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly opaque: readonly Span[];
  readonly links: readonly Link[];
  readonly missed: readonly { readonly path: Path; readonly found: unknown }[];
}

const inlineOf = (nodes: readonly unknown[], at: Path, isCode: boolean): Inline => {
  const runs: Run[] = [];
  const opaque: Span[] = [];
  const links: Link[] = [];
  const missed: { path: Path; found: unknown }[] = [];
  let text = '';
  const readText = (words: string, path: Path, code: boolean): void => {
    const span = { start: text.length, end: text.length + words.length };
    runs.push({ ...span, path, offset: 0 });
    if (code) opaque.push(span);
    text += words;
  };
  const read = (children: readonly unknown[], parent: Path): void => {
    children.forEach((child, index) => {
      const path = [...parent, index];
      if (isRecord(child) && typeof child['text'] === 'string') {
        readText(child['text'], [...path, 'text'], isCode || child['code'] === true);
        return;
      }
      const node = nodeOf(child);
      if (node?.type === 'link' && node.children && path.length < DEEPEST) {
        const start = text.length;
        read(node.children, [...path, 'children']);
        const target = node.raw['url'];
        if (typeof target === 'string' && text.length > start) links.push({ start, end: text.length, target });
      } else missed.push({ path, found: child });
    });
  };
  read(nodes, at);
  return { text, runs, opaque, links, missed };
};

/**
 * Reads the value of a Strapi blocks field: one block of plain text a paragraph, heading, list item,
 * quotation or caption, with inline nodes joined. What it does not know it names, and goes on.
 */
export const parseBlocks = (value: unknown, field: string): ParsedBlocks => {
  const blocks: Block[] = [];
  const unknown: UnknownNode[] = [];
  const miss = (path: Path, found: unknown, block: number): void => {
    unknown.push({ field, block, path, type: describe(found) });
  };
  /** Between blocks, the nearest place that has words is the block before. */
  const missBetween = (path: Path, found: unknown): void => miss(path, found, Math.max(0, blocks.length - 1));

  const addBlock = (kind: BlockKind, children: readonly unknown[], path: Path): void => {
    const { missed, links, ...inline } = inlineOf(children, [...path, 'children'], kind === 'code');
    for (const { path: where, found } of missed) miss(where, found, blocks.length);
    blocks.push({ field, block: blocks.length, kind, ...inline, ...(links.length > 0 && { links }) });
  };

  const addCaption = (image: unknown, path: Path): void => {
    const caption = isRecord(image) ? image['caption'] : null;
    if (typeof caption !== 'string') return;
    const runs = [{ start: 0, end: caption.length, path: [...path, 'caption'], offset: 0 }];
    blocks.push({ field, block: blocks.length, kind: 'caption', text: caption, runs, opaque: [] });
  };

  const readNodes = (nodes: readonly unknown[], at: Path): void => {
    nodes.forEach((found, index) => {
      const path = [...at, index];
      const node = nodeOf(found);
      const kind = node && KINDS.get(node.type);
      if (kind && node.children) addBlock(kind, node.children, path);
      else if (node?.type === 'list' && node.children && path.length < DEEPEST)
        readNodes(node.children, [...path, 'children']);
      else if (node?.type === 'image') addCaption(node.raw['image'], [...path, 'image']);
      else missBetween(path, found);
    });
  };

  if (Array.isArray(value)) readNodes(value as unknown[], []);
  else if (value !== null && value !== undefined) missBetween([], value);
  return { blocks, unknown };
};
