/** What stands in a template: letters as they are, a field, or a part that goes where one of its fields is empty. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string; readonly capitals: boolean }
  | { readonly kind: 'part'; readonly pieces: readonly Piece[] };

/** The fields that a template may hold. */
export const TEMPLATE_FIELDS = ['source', 'place', 'country', 'byline', 'weekday', 'date', 'day', 'hijri'] as const;

/** What is wrong with a template: a field that there is not, a brace that belongs to none, a bracket without its pair. */
export class TemplateError extends Error {
  constructor(
    readonly fault: 'field' | 'brace' | 'bracket',
    readonly at = '',
  ) {
    super(`${fault} ${at}`.trim());
  }
}

const TOKEN = /\{(\w+)(\|capitals)?\}|[[\]]|[^{}[\]]+/gu;

const isField = (name: string): boolean => TEMPLATE_FIELDS.some((known) => known === name);

/**
 * Reads a template.
 * @throws TemplateError
 */
export const readTemplate = (template: string): readonly Piece[] => {
  const open: Piece[][] = [[]];
  let read = 0;
  for (const { 0: token, 1: name, 2: capitals, index } of template.matchAll(TOKEN)) {
    if (index !== read) break;
    read += token.length;
    const inner = open.at(-1);
    if (name !== undefined && !isField(name)) throw new TemplateError('field', `{${name}}`);
    if (token === '[') open.push([]);
    else if (token === ']') closePart(open);
    else if (name === undefined) inner?.push({ kind: 'text', text: token });
    else inner?.push({ kind: 'field', name, capitals: capitals !== undefined });
  }
  const [pieces = []] = open;
  if (read < template.length) throw new TemplateError('brace');
  if (open.length !== 1) throw new TemplateError('bracket');
  return pieces;
};

const closePart = (open: Piece[][]): void => {
  const pieces = open.pop() ?? [];
  const outer = open.at(-1);
  if (!outer) throw new TemplateError('bracket');
  outer.push({ kind: 'part', pieces });
};

/** The template with its fields filled; null where one outside of all brackets is empty. */
export const fillTemplate = (pieces: readonly Piece[], valueOf: (field: string) => string): string | null => {
  let text = '';
  for (const piece of pieces) {
    if (piece.kind === 'text') text += piece.text;
    else if (piece.kind === 'part') text += fillTemplate(piece.pieces, valueOf) ?? '';
    else {
      const value = valueOf(piece.name);
      if (value === '') return null;
      text += piece.capitals ? value.toUpperCase() : value;
    }
  }
  return text;
};
