import {
  check as checkStory,
  explain,
  inFile,
  locales,
  offerFixes,
  parsePlainText,
  SEVERITIES,
} from '../../../engine/src';
import type { Severity } from '../../../engine/src';
import type { Command } from '../command';
import { oneOf, readArgs } from '../command';
import { json } from '../formats/json';
import { pretty } from '../formats/pretty';
import { sarif } from '../formats/sarif';
import type { Input } from '../input';
import { readInputs } from '../input';
import { messageLanguage } from '../language';
import { countOf } from '../report';
import type { Format, Report } from '../report';
import { dateOf, localeOf } from '../text-options';

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
  -h, --help           this text

Exit status: 0 the check passes, 1 it does not, 2 bad usage or unreadable input.
`;

const OPTIONS = {
  locale: { type: 'string', default: 'ar' },
  date: { type: 'string' },
  format: { type: 'string', default: 'pretty' },
  language: { type: 'string' },
  'max-severity': { type: 'string', default: 'warning' },
} as const;

/** Today where the command runs. */
const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

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

/** Reads and checks everything before it prints, so that bad input leaves standard output empty. */
export const check: Command = {
  summary: 'check texts and say what is wrong with them',
  help: HELP,
  async run(args) {
    const { values, positionals } = readArgs(args, OPTIONS);
    const locale = localeOf(values.locale);
    const date = dateOf(values.date);
    const format = FORMATS[oneOf('--format', values.format, ['pretty', 'json', 'sarif'])];
    const language = messageLanguage(values.language, locale);
    const limit = oneOf('--max-severity', values['max-severity'], LIMITS);
    const inputs = await readInputs(positionals);
    const reports = inputs.map((input) => reportOn(input, locale, date));
    process.stdout.write(format(reports, { language, explain: (finding) => explain(finding, language) }));
    return passes(reports, limit) ? 0 : 1;
  },
};
