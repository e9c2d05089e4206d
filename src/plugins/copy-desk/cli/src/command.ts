import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { UsageError } from './usage';

/** One word after `copy-desk`, in a file of its own. */
export interface Command {
  /** What it does, in one line of the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** Runs on the arguments after the command's name and gives its exit status; prints nothing if it throws. */
  run(args: readonly string[]): Promise<number> | number;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Arguments as the command declares them; whatever it does not know is a usage error. */
export const readArgs = <T extends Options>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>> => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(firstSentence(error));
  }
};

const firstSentence = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split(/\. |\n/u)[0] ?? message).replace(/\.$/u, '');
};

/** The value of an option that knows only certain values. */
export const oneOf = <T extends string>(option: string, value: string, known: readonly T[]): T => {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} does not know “${value}”: use ${known.join(', ')}`);
  return found;
};
