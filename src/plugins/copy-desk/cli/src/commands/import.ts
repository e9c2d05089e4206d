import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Importer, ImportReport, Person } from '../../../server/src/import/types';
import type { Command } from '../command';
import { oneOf, readArgs } from '../command';
import { importJson } from '../formats/import-json';
import { importPretty } from '../formats/import-pretty';
import type { ImportResult } from '../formats/import-result';
import type { Input } from '../input';
import { readInputs, STANDARD_INPUT } from '../input';
import { messageLanguage } from '../language';
import { itemIn, localeOfItem } from '../news-item';
import { closeNewsroom, openNewsroom, withQuietOutput } from '../newsroom';
import { dateOf, localeOf } from '../text-options';
import { UsageError } from '../usage';

const HELP = `Usage: copy-desk import [OPTION…] FILE… | -

Makes a draft article of each wire text (UTF-8, paragraphs parted by a blank line; - reads standard input), in the
newsroom of the current folder, which may be running meanwhile. The draft gets headline, dateline, body, quotations
with their speakers, and the event where the text reports from one. The dateline leaves the body: readers get it from
its component. Persons and events are found by name or alias, or else made. A leading “ date YYYY-MM-DD ” dates the text.

News items in ninjs 3.1 (.json) and NewsML-G2 (.xml) are taken too: what an item states stands as it is; of one that
names no quotations the text is read as wire text. Pictures stay behind.

  --headline TEXT      headline of the draft (with one file; default: proposed from the lead)
  --locale LOCALE      language of the texts (default: that of an item, else ar)
  --date YYYY-MM-DD    date of the texts (default: the one with which a text opens)
  --as EMAIL           the admin user on whose behalf this is done
  --update             replace the draft of a file whose text has changed
  --format FORMAT      pretty or json (default: pretty)
  --language LANGUAGE  language of the report: ar, en or fr (default: that of LANG, else that of the texts)
  -h, --help           this text

The same text makes one draft, wherever its file lies; line ends and spaces at the ends of lines do not count. A file
whose text has changed since it was imported, by its path, is refused unless --update is given, and then too if
somebody has edited the draft meanwhile: nothing that an editor wrote is overwritten. A headline that was given stays
when the draft is updated. A text whose draft was deleted is imported anew.

All files are read before anything is made. Each is imported whole or not at all, and the others go on.

Exit status: 0 every text has its draft, 1 some were refused or failed, 2 bad usage or unreadable input, and nothing made.
`;

const OPTIONS = {
  headline: { type: 'string' },
  locale: { type: 'string' },
  date: { type: 'string' },
  as: { type: 'string' },
  update: { type: 'boolean', default: false },
  format: { type: 'string', default: 'pretty' },
  language: { type: 'string' },
} as const;

/** What the article's field takes. */
const LONGEST_HEADLINE = 255;

const headlineOf = (value: string | undefined, files: readonly string[]): string | null => {
  if (value === undefined) return null;
  if (files.length !== 1) throw new UsageError('--headline goes with exactly one file');
  const headline = value.trim();
  if (headline === '') throw new UsageError('--headline is empty: leave it out to have one proposed');
  if (headline.length > LONGEST_HEADLINE)
    throw new UsageError(`--headline has more than ${LONGEST_HEADLINE} characters`);
  return headline;
};

interface LocaleService {
  find(): Promise<readonly { readonly code: string }[]>;
}

const checkLocale = async (strapi: Core.Strapi, locale: string): Promise<void> => {
  const found = await strapi.plugin('i18n').service<LocaleService>('locales').find();
  const codes = found.map(({ code }) => code);
  if (!codes.includes(locale))
    throw new UsageError(`the newsroom has no locale “${locale}”: it has ${codes.join(', ')}`);
};

const personOf = async (importer: Importer, email: string | undefined): Promise<Person | null> => {
  if (email === undefined) return null;
  const person = await importer.personWith(email);
  if (!person) throw new UsageError(`--as: the newsroom has no active user with the e-mail address “${email}”`);
  return person;
};

const firstLine = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
};

type Wanted = Input & { readonly locale: string };

interface Settings {
  readonly headline: string | null;
  /** As somebody says; else each item's own. */
  readonly locale: string | undefined;
  readonly date: string | null;
  readonly update: boolean;
  readonly as: string | undefined;
}

const importOne = async (
  importer: Importer,
  { file, text, locale }: Wanted,
  settings: Settings,
  person: Person | null,
) => {
  const source = file === STANDARD_INPUT ? null : resolve(file);
  const { headline, date, update } = settings;
  try {
    const report: ImportReport = await importer.importText({ text, source, headline, locale, date, update, person });
    return { file, report, failure: null };
  } catch (error) {
    return { file, report: null, failure: firstLine(error) };
  }
};

const importAll = async (inputs: readonly Wanted[], settings: Settings): Promise<readonly ImportResult[]> => {
  const strapi = await openNewsroom(process.cwd());
  try {
    const importer = strapi.plugin('copy-desk').service<Importer>('import');
    for (const locale of new Set(inputs.map((input) => input.locale))) await checkLocale(strapi, locale);
    const person = await personOf(importer, settings.as);
    const results: ImportResult[] = [];
    for (const input of inputs) results.push(await importOne(importer, input, settings, person));
    return results;
  } finally {
    await closeNewsroom(strapi);
  }
};

const hasDraft = ({ report }: ImportResult): boolean =>
  report !== null && report.outcome !== 'changed' && report.outcome !== 'edited';

/** Reads every file before the newsroom is opened, so that bad input makes nothing. */
export const importTexts: Command = {
  summary: 'make drafts of wire texts in the newsroom',
  help: HELP,
  async run(args) {
    const { values, positionals } = readArgs(args, OPTIONS);
    const locale = values.locale === undefined ? undefined : localeOf(values.locale);
    const date = dateOf(values.date);
    const format = oneOf('--format', values.format, ['pretty', 'json']);
    const language = messageLanguage(values.language, locale ?? 'ar');
    const headline = headlineOf(values.headline, positionals);
    const inputs = (await readInputs(positionals)).map((input) => ({
      ...input,
      locale: localeOfItem(itemIn(input), locale, 'ar'),
    }));
    const settings = { headline, locale, date, update: values.update, as: values.as };
    const results = await withQuietOutput(() => importAll(inputs, settings));
    process.stdout.write(format === 'json' ? importJson(results) : importPretty(results, language));
    return results.every(hasDraft) ? 0 : 1;
  },
};
