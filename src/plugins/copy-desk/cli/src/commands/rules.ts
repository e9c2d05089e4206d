import { rules as engineRules } from '../../../engine/src';
import type { Rule } from '../../../engine/src';
import type { Command } from '../command';
import { oneOf, readArgs } from '../command';
import { messageLanguage } from '../language';
import { UsageError } from '../usage';

const HELP = `Usage: copy-desk rules [OPTION…]

Lists the rules of the desk: id, severity and what each finds.

  --format FORMAT      pretty or json (default: pretty)
  --language LANGUAGE  ar, en or fr (default: that of LANG, else en)
  -h, --help           this text
`;

const OPTIONS = { format: { type: 'string', default: 'pretty' }, language: { type: 'string' } } as const;

const all: readonly Rule[] = engineRules;

const asJson = (): string =>
  `${JSON.stringify(
    all.map(({ id, group, severity, onDemand, locales, title, why, remedy }) => ({
      id,
      group,
      severity: onDemand ? 'off' : severity,
      locales: locales ?? null,
      title,
      why,
      remedy,
    })),
    null,
    2,
  )}\n`;

export const rules: Command = {
  summary: 'list the rules',
  help: HELP,
  run(args) {
    const { values, positionals } = readArgs(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError('rules takes no file');
    const language = messageLanguage(values.language, 'en');
    const width = Math.max(...all.map(({ id }) => id.length));
    const lines = all.map(
      ({ id, severity, onDemand, title }) =>
        `${id.padEnd(width)}  ${(onDemand ? 'off' : severity).padEnd(7)}  ${title[language]}`,
    );
    process.stdout.write(
      oneOf('--format', values.format, ['pretty', 'json']) === 'json' ? asJson() : `${lines.join('\n')}\n`,
    );
    return 0;
  },
};
