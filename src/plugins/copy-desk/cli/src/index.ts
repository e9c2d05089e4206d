import type { Command } from './command';
import { audit } from './commands/audit';
import { check } from './commands/check';
import { format } from './commands/format';
import { importTexts } from './commands/import';
import { rules } from './commands/rules';
import { UsageError } from './usage';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['rules', rules],
  ['import', importTexts],
  ['format', format],
  ['audit', audit],
]);

const summaries = Array.from(COMMANDS, ([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`).join('\n');

const HELP = `copy-desk reads an article for right-to-left formatting, quote attribution and dateline metadata.

Usage: copy-desk COMMAND [OPTION…] [FILE…]

${summaries}

copy-desk COMMAND --help says more about one of them.
`;

const run = async (args: readonly string[]): Promise<number> => {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (name === undefined) throw new UsageError(`name a command: ${[...COMMANDS.keys()].join(', ')}`);
  const command = COMMANDS.get(name);
  if (!command) throw new UsageError(`there is no command “${name}”: use ${[...COMMANDS.keys()].join(', ')}`);
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(command.help);
    return 0;
  }
  return command.run(rest);
};

const letGo = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

/** Runs the command and resolves to its exit status; whoever stops reading its output early is no error. */
export const main = async (args: readonly string[]): Promise<number> => {
  if (!process.stdout.listeners('error').includes(letGo)) process.stdout.on('error', letGo);
  try {
    return await run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`copy-desk: ${error.message}.\n`);
    return 2;
  }
};
