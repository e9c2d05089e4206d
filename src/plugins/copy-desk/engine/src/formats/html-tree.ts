import { Parser } from 'htmlparser2';

/** An element of a body, of HTML or of XML, by its local name in small letters. */
export interface ElementNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly BodyNode[];
}
/** What a body consists of: elements and texts. */
export type BodyNode = ElementNode | string;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: BodyNode[];
}

/** Collects elements and texts as a parser tells of them; `finish` gives what stood in the outermost. */
export const collectTree = () => {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  const top = (): Open => open.at(-1) ?? root;
  return {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      const node = { name, attributes, children: [] };
      top().children.push(node);
      open.push(node);
    },
    text(text: string): void {
      const { children } = top();
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + text;
      else children.push(text);
    },
    close(): void {
      if (open.length > 1) open.pop();
    },
    depth: (): number => open.length,
    finish: (): readonly BodyNode[] => root.children,
  };
};

/** What is for machines and no part of a text. */
const SKIPPED: ReadonlySet<string> = new Set(['script', 'style', 'head', 'template', 'noscript', 'iframe', 'object']);
const DEEPEST = 500;

/** Reads HTML, well-formed or not, into a tree; scripts and styles are left out, nothing is fetched or run. */
export const htmlTree = (html: string): readonly BodyNode[] => {
  const tree = collectTree();
  let skipping = 0;
  let beyond = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SKIPPED.has(name)) skipping += 1;
        else if (skipping === 0 && tree.depth() < DEEPEST) tree.open(name, attributes);
        else if (skipping === 0) beyond += 1;
      },
      ontext(text) {
        if (skipping === 0) tree.text(text);
      },
      onclosetag(name) {
        if (SKIPPED.has(name)) skipping = Math.max(0, skipping - 1);
        else if (skipping === 0 && beyond > 0) beyond -= 1;
        else if (skipping === 0) tree.close();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return tree.finish();
};
