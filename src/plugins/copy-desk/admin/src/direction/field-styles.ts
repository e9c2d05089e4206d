/** Set on the page while a document with a locale is edited; the rules below hold under it. */
export const EDITED_DIRECTION = 'data-copy-desk-direction';

interface Attribute {
  readonly type: string;
  readonly pluginOptions?: object;
}

type Attributes = Readonly<Record<string, Attribute>>;

/** Numbers, dates, choices and addresses: digits and Latin letters in every language. */
const LATIN_INPUTS = ['number', 'email', 'url', 'password']
  .map((type) => `[type="${type}"]`)
  .concat('[inputmode="decimal"]', '[inputmode="numeric"]', '[role="combobox"]')
  .join(', ');

const LATIN_TYPES: ReadonlySet<string> = new Set(['uid', 'email', 'password', 'json']);

const isShared = ({ pluginOptions }: Attribute): boolean =>
  (pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized === false;

const named = (attributes: Attributes, test: (attribute: Attribute) => boolean): string =>
  Object.entries(attributes)
    .filter(([, attribute]) => test(attribute))
    .map(([name]) => `[name="${CSS.escape(name)}"]`)
    .join(', ');

/**
 * Fields of a right-to-left locale run right to left, empty ones too. What all locales share is in no language:
 * it runs as its own first letter says.
 */
export const fieldStyles = (attributes: Attributes): string => {
  const latin = [LATIN_INPUTS, named(attributes, ({ type }) => LATIN_TYPES.has(type))].filter(Boolean).join(', ');
  const shared = named(attributes, isShared);
  const fields = `html[${EDITED_DIRECTION}="rtl"] form :is(input, textarea, [data-slate-editor]):not(${latin})`;
  return [
    `${fields} { direction: rtl; text-align: start; }`,
    ...(shared ? [`${fields}:is(${shared}) { direction: ltr; unicode-bidi: plaintext; }`] : []),
  ].join('\n');
};
