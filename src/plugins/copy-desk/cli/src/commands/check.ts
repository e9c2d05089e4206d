import {
  check as checkStory,
  explain,
  inFile,
  locales,
  offerFixes,
  parsePlainText,
  SEVERITIES,
} from '../../../engine/src';
import type { Finding, Severity } from '../../../engine/src';
import type { Command } from '../command';
import { oneOf, readArgs } from '../command';
import { json } from '../formats/json';
import { pretty } from '../formats/pretty';
import { sarif } from '../formats/sarif';
import { diff } from '../formats/diff';
import type { Input } from '../input';
import { readInputs, STANDARD_INPUT } from '../input';
import { messageLanguage } from '../language';
import type { Mended } from '../mend';
import { mend } from '../mend';
import { writeText } from '../output';
import { countOf } from '../report';
import type { Format, Report } from '../report';
import { dateOf, localeOf } from '../text-options';
import { today } from '../today';
import { UsageError } from '../usage';

const FORMATS: Readonly<Record<'pretty' | 'json' | 'sarif', Format>> = { pretty, json, sarif };
const LIMITS = [...SEVERITIES, 'none'] as const;

const HELP = `Usage: copy-desk check [OPTION…] FILE… | -

Checks texts in UTF-8, paragraphs parted by a blank line; - reads standard input. A leading
“ date YYYY-MM-DD ” gives the date of a text and is otherwise left alone.

  --locale LOCALE      language of the texts: ${locales.join(', ')}, with or without a region (default: ar)
  --date YYYY-MM-DD    date of the texts (default: the one with which a text opens, else today)
  --format FORMAT      pretty, json or sarif (default: pretty)
  --language LANGUAGE  language of the messages: ar, en or fr (default: that of LANG, else that of the texts)
  --max-severity MOST  the worst that may be found if the check is to pass: error, warning, info or none
                       (default: warning, so that only errors fail)
  --fix                carry out the safe fixes in the files, then say what is left; without it nothing is written
  --diff               show what --fix would change, as a unified diff, and write nothing
  --explain            with the format pretty: whose words each quotation holds, and how that was found
  -h, --help           this text

Exit status: 0 the check passes (with --diff: nothing to mend), 1 it does not, 2 bad usage, or a text that cannot be
read or written.
`;

const OPTIONS = {
  locale: { type: 'string', default: 'ar' },
  date: { type: 'string' },
  format: { type: 'string', default: 'pretty' },
  language: { type: 'string' },
  'max-severity': { type: 'string', default: 'warning' },
  fix: { type: 'boolean', default: false },
  diff: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
} as const;

const reportOn = ({ file, text }: Input, locale: string, date: string | null): Report => {
  const story = parsePlainText(text, { locale, date });
  const options = { today: today() };
  const { analysis, findings } = checkStory(story, options);
  return { file, text, locale, checked: inFile(story, { analysis, findings: offerFixes(story, findings, options) }) };
};

const passes = (reports: readonly Report[], limit: Severity | 'none'): boolean =>
  SEVERITIES.slice(0, limit === 'none' ? SEVERITIES.length : SEVERITIES.indexOf(limit)).every(
    (severity) => countOf(reports, severity) === 0,
  );

/** What is asked for besides the report. */
const changesAsked = (
  { fix, diff: shown }: { readonly fix: boolean; readonly diff: boolean },
  files: readonly string[],
): 'fix' | 'diff' | null => {
  if (fix && shown) throw new UsageError('--fix writes and --diff only shows: use one of them');
  if (fix && files.includes(STANDARD_INPUT)) {
    throw new UsageError('--fix cannot write to standard input (-): name a file, or use --diff');
  }
  return fix ? 'fix' : shown ? 'diff' : null;
};

/** Prints what would be mended; nothing to mend passes. */
const showDiff = (mended: readonly Mended[]): number => {
  process.stdout.write(mended.map(diff).join(''));
  return mended.every(({ text, before }) => text === before) ? 0 : 1;
};

/** Reads and checks everything before it prints, so that bad input leaves standard output empty. */
export const check: Command = {
  summary: 'check texts and say what is wrong with them',
  help: HELP,
  async run(args) {
    const { values, positionals } = readArgs(args, OPTIONS);
    const locale = localeOf(values.locale);
    const date = dateOf(values.date);
    const format = FORMATS[oneOf('--format', values.format, ['pretty', 'json', 'sarif'])];
    if (values.explain && format !== pretty) throw new UsageError('--explain goes with --format pretty');
    const language = messageLanguage(values.language, locale);
    const limit = oneOf('--max-severity', values['max-severity'], LIMITS);
    const changes = changesAsked(values, positionals);
    const inputs = await readInputs(positionals);
    const mended = changes ? inputs.map((input) => mend(input, locale, date, { today: today() })) : [];
    if (changes === 'diff') return showDiff(mended);
    for (const { file, before, text } of mended) if (text !== before) await writeText(file, before, text);
    const reports = (changes ? mended : inputs).map((input) => reportOn(input, locale, date));
    const wording = { language, explain: (finding: Finding) => explain(finding, language), quotations: values.explain };
    process.stdout.write(format(reports, wording));
    return passes(reports, limit) ? 0 : 1;
  },
};
