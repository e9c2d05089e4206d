import { SaxesParser } from 'saxes';
import type { BodyNode, ElementNode } from '../html-tree';
import { collectTree } from '../html-tree';
import { UnreadableItem } from './read-item';

/** Elements in elements: no news item comes near, and whoever walks the tree stays within the stack. */
const DEEPEST = 300;

/**
 * Reads XML into a tree of local names. A document type is refused, and with it every entity but XML's own five: nothing is
 * expanded, and nothing outside of the text is ever asked for.
 * @throws {UnreadableItem} with the line where the text is not well-formed.
 */
export const xmlTree = (xml: string): readonly BodyNode[] => {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const tree = collectTree();
  parser.on('doctype', () => {
    throw new UnreadableItem('document-type', parser.line);
  });
  parser.on('error', ({ message }) => {
    throw new UnreadableItem(/entity/u.test(message) ? 'entity' : 'not-well-formed', parser.line);
  });
  parser.on('opentag', ({ local, attributes }) => {
    if (tree.depth() > DEEPEST) throw new UnreadableItem('too-deep', parser.line);
    const values = Object.values(attributes).map(({ local: name, value }) => [name, value] as const);
    tree.open(local, Object.fromEntries(values));
  });
  parser.on('text', (text) => {
    if (tree.depth() > 1) tree.text(text);
  });
  parser.on('cdata', (text) => tree.text(text));
  parser.on('closetag', () => tree.close());
  parser.write(xml.replace(/^\uFEFF/u, '')).close();
  return tree.finish();
};

const elementsOf = (nodes: readonly BodyNode[]): readonly ElementNode[] =>
  nodes.filter((node): node is ElementNode => typeof node !== 'string');

/** The children of an element with a name. */
export const childrenOf = (element: ElementNode | undefined, name: string): readonly ElementNode[] =>
  elementsOf(element?.children ?? []).filter((child) => child.name === name);

/** The first element that is reached by the names. */
export const at = (element: ElementNode | undefined, ...path: readonly string[]): ElementNode | undefined =>
  path.reduce<ElementNode | undefined>((inner, name) => childrenOf(inner, name)[0], element);

/** All elements with a name, wherever they stand. */
export const within = (nodes: readonly BodyNode[], name: string): readonly ElementNode[] =>
  elementsOf(nodes).flatMap((node) => (node.name === name ? [node] : within(node.children, name)));

/** The words of an element and what is in it; null where there are none. */
export const wordsOf = (element: ElementNode | undefined): string | null => {
  if (!element) return null;
  const words = element.children.map((child) => (typeof child === 'string' ? child : (wordsOf(child) ?? ''))).join('');
  return words.trim() === '' ? null : words;
};
