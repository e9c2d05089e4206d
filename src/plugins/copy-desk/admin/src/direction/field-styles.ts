/** Set on the page while a document with a locale is edited or listed; the rules below hold under it. */
export const EDITED_DIRECTION = 'data-copy-desk-direction';

interface Attribute {
  readonly type: string;
  readonly pluginOptions?: object;
}

type Attributes = Readonly<Record<string, Attribute>>;

/** Numbers and addresses: digits and Latin letters in every language. */
const LATIN_INPUTS = ['number', 'email', 'url', 'password']
  .map((type) => `[type="${type}"]`)
  .concat('[inputmode="decimal"]', '[inputmode="numeric"]');

/** Dates and choices are written as the interface writes them; what is looked for by its name is text. */
const OF_INTERFACE = '[role="combobox"]:not([aria-autocomplete="both"], [aria-autocomplete="list"])';

const LATIN_TYPES: ReadonlySet<string> = new Set(['uid', 'email', 'password', 'json']);

const isShared = ({ pluginOptions }: Attribute): boolean =>
  (pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized === false;

const named = (attributes: Attributes, test: (attribute: Attribute) => boolean): readonly string[] =>
  Object.entries(attributes)
    .filter(([, attribute]) => test(attribute))
    .map(([name]) => `[name="${CSS.escape(name)}"]`);

/**
 * Fields of a locale run in its direction, empty ones too, whatever the direction of the interface. What all locales
 * share is in no language: it runs as its own first letter says.
 */
export const fieldStyles = (attributes: Attributes): string => {
  const latin = [...LATIN_INPUTS, ...named(attributes, ({ type }) => LATIN_TYPES.has(type))].join(', ');
  const shared = named(attributes, isShared).join(', ');
  const inputs = `html[${EDITED_DIRECTION}] form :is(input, textarea, [data-slate-editor]):not(${OF_INTERFACE})`;
  const ofLocale = (direction: string): string => {
    const page = `html[${EDITED_DIRECTION}="${direction}"]`;
    return `
${page} form :is(input, textarea, div:has(> [data-slate-editor])):not(${OF_INTERFACE}, ${latin}) {
  direction: ${direction};
  text-align: start;
}
${page} main :is(h1, form ol li :is(a, button) > span) {
  direction: ${direction};
  unicode-bidi: isolate;
  text-align: match-parent;
}`;
  };
  return `${ofLocale('rtl')}${ofLocale('ltr')}
${inputs}:is(${latin}), html form .cm-editor {
  direction: ltr;
  text-align: start;
}
${shared && `${inputs}:is(${shared}):not(${latin}) { direction: ltr; unicode-bidi: plaintext; text-align: start; }`}`;
};

/** The cells of a list that hold text of its locale; those with buttons and links belong to the interface. */
export const LIST_STYLES = `
html[${EDITED_DIRECTION}="rtl"] main td:not(:has(button, a, input)) {
  direction: rtl;
  text-align: start;
}
html[${EDITED_DIRECTION}="ltr"] main td:not(:has(button, a, input)) {
  direction: ltr;
  text-align: start;
}
`;
