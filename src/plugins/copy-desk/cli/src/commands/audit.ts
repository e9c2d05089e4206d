import type { AuditedText, Auditor } from '../../../server/src/audit/types';
import type { Command } from '../command';
import { oneOf, readArgs } from '../command';
import { auditJson, auditPretty } from '../formats/audit';
import { messageLanguage } from '../language';
import { closeNewsroom, openNewsroom, withQuietOutput } from '../newsroom';
import { UsageError } from '../usage';

const HELP = `Usage: copy-desk audit [OPTION…]

Reads every text again that readers can see, in the newsroom of the current folder, which may be running meanwhile.
Nothing is changed. Reported is a text that

  errors    the desk would refuse today, for a rule that is new or stricter
  unknown   the desk log does not know as published: it came in around the gate (strapi import, a script, an SQL client)
  altered   says something else than what was published: its row, or a file or component in it, was changed since

  --format FORMAT      pretty or json (default: pretty)
  --language LANGUAGE  language of the report: ar, en or fr (default: that of LANG, else English)
  -h, --help           this text

Exit status: 0 nothing to report, 1 something is, 2 bad usage or no newsroom.
`;

const OPTIONS = { format: { type: 'string', default: 'pretty' }, language: { type: 'string' } } as const;

export interface Audited {
  /** How many texts were read. */
  readonly read: number;
  /** Those that something is wrong with. */
  readonly faulty: readonly AuditedText[];
}

const readAll = async (): Promise<Audited> => {
  const strapi = await openNewsroom(process.cwd());
  try {
    const faulty: AuditedText[] = [];
    let read = 0;
    for await (const text of strapi.plugin('copy-desk').service<Auditor>('audit').texts()) {
      read += 1;
      if (text.faults.length > 0) faulty.push(text);
    }
    return { read, faulty };
  } finally {
    await closeNewsroom(strapi);
  }
};

/** Finds what readers see and the desk never passed, or would not pass today. */
export const audit: Command = {
  summary: 'read again what is published in the newsroom',
  help: HELP,
  async run(args) {
    const { values, positionals } = readArgs(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError('audit takes no files: it reads what the newsroom has published');
    const format = oneOf('--format', values.format, ['pretty', 'json']);
    const language = messageLanguage(values.language, 'en');
    const audited = await withQuietOutput(readAll);
    process.stdout.write(format === 'json' ? auditJson(audited, language) : auditPretty(audited, language));
    return audited.faulty.length > 0 ? 1 : 0;
  },
};
