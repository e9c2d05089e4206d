import type { Block, BlockKind, Run, Span, UnknownNode } from '../story';

type Path = readonly (string | number)[];

export interface ParsedBlocks {
  readonly blocks: readonly Block[];
  readonly unknown: readonly UnknownNode[];
}

interface Node {
  readonly type: string;
  readonly children: readonly unknown[];
  readonly raw: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nodeOf = (value: unknown): Node | null =>
  isRecord(value) && typeof value['type'] === 'string'
    ? {
        type: value['type'],
        children: Array.isArray(value['children']) ? (value['children'] as unknown[]) : [],
        raw: value,
      }
    : null;

const describe = (value: unknown): string => {
  if (isRecord(value)) return typeof value['type'] === 'string' ? value['type'] : 'object';
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
};

const KINDS: Readonly<Record<string, BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  'list-item': 'list-item',
  quote: 'quote',
  code: 'code',
};

/**
 * Reads the value of a Strapi blocks field: one block of plain text a paragraph, heading, list item,
 * quotation or caption, with inline nodes joined. What it does not know it names, and goes on.
 */
export const parseBlocks = (value: unknown, field: string): ParsedBlocks => {
  const blocks: Block[] = [];
  const unknown: UnknownNode[] = [];
  const miss = (path: Path, found: unknown): void => {
    unknown.push({ field, path, type: describe(found) });
  };

  const addBlock = (kind: BlockKind, inline: readonly unknown[], path: Path): void => {
    const runs: Run[] = [];
    const opaque: Span[] = [];
    let text = '';
    const read = (nodes: readonly unknown[], at: Path): void => {
      nodes.forEach((child, index) => {
        const here = [...at, index];
        if (isRecord(child) && typeof child['text'] === 'string') {
          const run = { start: text.length, end: text.length + child['text'].length };
          runs.push({ ...run, path: [...here, 'text'], offset: 0 });
          if (child['code'] === true || kind === 'code') opaque.push(run);
          text += child['text'];
          return;
        }
        const node = nodeOf(child);
        if (node?.type === 'link') read(node.children, [...here, 'children']);
        else miss(here, child);
      });
    };
    read(inline, [...path, 'children']);
    blocks.push({ field, block: blocks.length, kind, text, runs, opaque });
  };

  const addCaption = (image: unknown, path: Path): void => {
    const caption = isRecord(image) ? image['caption'] : null;
    if (typeof caption !== 'string' || caption === '') return;
    blocks.push({
      field,
      block: blocks.length,
      kind: 'caption',
      text: caption,
      runs: [{ start: 0, end: caption.length, path: [...path, 'caption'], offset: 0 }],
      opaque: [],
    });
  };

  const readNodes = (nodes: readonly unknown[], at: Path): void => {
    nodes.forEach((value_, index) => {
      const path = [...at, index];
      const node = nodeOf(value_);
      const kind = node && KINDS[node.type];
      if (!node) miss(path, value_);
      else if (kind) addBlock(kind, node.children, path);
      else if (node.type === 'list') readNodes(node.children, [...path, 'children']);
      else if (node.type === 'image') addCaption(node.raw['image'], [...path, 'image']);
      else miss(path, value_);
    });
  };

  if (Array.isArray(value)) readNodes(value as unknown[], []);
  else if (value !== null && value !== undefined) miss([], value);
  return { blocks, unknown };
};
