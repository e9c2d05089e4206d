import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { UsageError } from './usage';

const write = async (path: string, text: string, mode: number): Promise<void> => {
  const handle = await open(path, 'wx', mode);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Puts a text in the place of the file in one step: whatever goes wrong, the file is there, as it was. */
const replace = async (file: string, before: string, text: string): Promise<void> => {
  const target = await realpath(file);
  const draft = `${target}.${process.pid}.copy-desk`;
  const { mode } = await stat(target);
  try {
    await write(draft, text, mode);
    if ((await readFile(target, 'utf8')) !== before) throw new UsageError(`${file}: somebody else has changed it`);
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
};

/**
 * Writes a text back to its file, as long as that still holds what was read from it.
 * @throws {UsageError} if it cannot; the file is then as it was.
 */
export const writeText = async (file: string, before: string, text: string): Promise<void> => {
  try {
    await replace(file, before, text);
  } catch (error) {
    const reason = error instanceof UsageError ? error.message : `${file}: it cannot be written (${codeOf(error)})`;
    throw new UsageError(`${reason}; it was left as it is`);
  }
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
