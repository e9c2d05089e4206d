import fc from 'fast-check';

/** Words with everything that the formatting rules look for. */
export const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('قال', 'في', ' ', ' ', '2025-11-24', '٢٠٢٥-١١-٢٤', ',', '?', 'CNN', '«', '»', '"', '😀', '\n'),
      fc.constantFrom('\u202A', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\u200F'),
      fc.constantFrom('\uFEFB', '\uFEA7\uFE92\uFEAE', '\uFE91', '\uFC08', '\u064B', '(', ')', '.', '5'),
      fc.constantFrom('+971 50 123 4567', '٠٥٠ ١٢٣ ٤٥٦٧', '1 234 567', '24-27', '-5%', '$50', '37°C', 'C++', '@elaph'),
      fc.constantFrom('7-Eleven', 'Apple، Google', ' 30 مليون', 'https://example.com/a/', 'https://example.com/أ'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const text = fc
  .record({ type: fc.constant('text'), text: words })
  .chain((node) => fc.constantFrom(node, { ...node, bold: true }, { ...node, code: true }));
const inline = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.record({
    type: fc.constant('link'),
    url: fc.constant('https://example.com'),
    children: fc.array(text, { maxLength: 2 }),
  }),
);
const children = fc.array(inline, { maxLength: 4 });
const item = fc.record({ type: fc.constant('list-item'), children });
const block = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph', 'heading', 'quote', 'code'), children }),
  fc.record({ type: fc.constant('list'), children: fc.array(item, { maxLength: 2 }) }),
  fc.record({ type: fc.constant('image'), image: fc.record({ caption: words }) }),
);

/** Values of a Strapi blocks field. */
export const anyBody: fc.Arbitrary<unknown> = fc.array(block, { maxLength: 4 });

/** The string at a path of a JSON value. */
export const at = (value: unknown, path: readonly (string | number)[]): string => {
  const found = path.reduce<unknown>((parent, key) => (parent as Record<string | number, unknown>)[key], value);
  if (typeof found !== 'string') throw new Error(`There is no text at ${path.join('.')}.`);
  return found;
};
