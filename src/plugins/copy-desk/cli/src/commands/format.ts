import { createHash } from 'node:crypto';
import { itemOfDraft, jsonLd, newsmlG2, ninjs, scriptSafeJson } from '../../../engine/src/formats';
import type { NewsItem } from '../../../engine/src/formats';
import type { Command } from '../command';
import { oneOf, readArgs } from '../command';
import type { Input } from '../input';
import { readInputs } from '../input';
import { draftIn, itemIn, localeOfItem } from '../news-item';
import { dateOf, localeOf } from '../text-options';
import { today } from '../today';
import { UsageError } from '../usage';

const HELP = `Usage: copy-desk format --to FORM [OPTION…] FILE | -

Prints a text in a form that the news world uses, as its publication would give it. The file is wire text, ninjs (.json)
or NewsML-G2 (.xml); of wire text the desk reads headline, dateline, quotations and event.

  --to FORM            json-ld, ninjs or newsml-g2
  --headline TEXT      headline (default: that of the item, else proposed from the lead)
  --uri URI            what identifies the item (default: made of the text)
  --publisher NAME     who publishes it (default: the dateline's source)
  --locale LOCALE      language of the text (default: that of the item, else ar)
  --date YYYY-MM-DD    date of the text (default: the one that it states, else today)
  -h, --help           this text

Exit status: 0, or 2 for bad usage or unreadable input.
`;

const OPTIONS = {
  to: { type: 'string' },
  headline: { type: 'string' },
  uri: { type: 'string' },
  publisher: { type: 'string' },
  locale: { type: 'string' },
  date: { type: 'string' },
} as const;

const FORMS = ['json-ld', 'ninjs', 'newsml-g2'] as const;
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const WRITE: Readonly<Record<(typeof FORMS)[number], (item: NewsItem) => string>> = {
  'json-ld': (item) => `${scriptSafeJson(jsonLd(item), 2)}\n`,
  ninjs: (item) => json(ninjs(item)),
  'newsml-g2': newsmlG2,
};

/** The same text has the same name, wherever it lies (RFC 6920). */
const nameOf = (text: string): string => `ni:///sha-256;${createHash('sha256').update(text).digest('base64url')}`;

const uriOf = (asked: string | undefined, text: string): string => {
  if (asked !== undefined && !/^[a-z][a-z0-9+.-]*:\S+$/iu.test(asked)) {
    throw new UsageError(`--uri “${asked}” is no absolute URI: write one such as https://news.example/1`);
  }
  return asked ?? nameOf(text);
};

type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>;

const newsItemIn = (input: Input, values: Values): NewsItem => {
  const item = itemIn(input);
  const locale = localeOfItem(item, values.locale === undefined ? undefined : localeOf(values.locale), 'ar');
  const date = dateOf(values.date);
  const draft = draftIn(input.text, item, { locale, date, headline: values.headline ?? null, today: today() });
  const at = `${date ?? draft.dateline?.date ?? today()}T00:00:00.000Z`;
  const name = values.publisher ?? draft.dateline?.source ?? 'copy-desk';
  const uri = uriOf(values.uri, input.text);
  return itemOfDraft(draft, { uri, locale, firstPublishedAt: at, publishedAt: at, publisher: { name, url: null } });
};

export const format: Command = {
  summary: 'print a text as JSON-LD, ninjs or NewsML-G2',
  help: HELP,
  async run(args) {
    const { values, positionals } = readArgs(args, OPTIONS);
    if (values.to === undefined) throw new UsageError(`--to names the form: ${FORMS.join(', ')}`);
    const to = oneOf('--to', values.to, FORMS);
    if (positionals.length !== 1) throw new UsageError('name exactly one file, or - for standard input');
    const [input] = await readInputs(positionals);
    if (input) process.stdout.write(WRITE[to](newsItemIn(input, values)));
    return 0;
  },
};
