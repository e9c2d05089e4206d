/** The standard forms that the desk reads. */
export type StandardForm = 'ninjs' | 'newsml-g2';

const XML = /^\uFEFF?\s*<(?:\?xml|(?:[\w-]+:)?news(?:Item|Message))[\s>]/u;
const JSON_OBJECT = /^\uFEFF?\s*\{\s*["}]/u;

/** In which form a file comes: by the end of its name, else by how it opens; null for plain text. */
export const formOf = (text: string, file: string | null = null): StandardForm | null => {
  if (file !== null && /\.json$/iu.test(file)) return 'ninjs';
  if (file !== null && /\.xml$/iu.test(file)) return 'newsml-g2';
  if (JSON_OBJECT.test(text)) return 'ninjs';
  return XML.test(text) ? 'newsml-g2' : null;
};
