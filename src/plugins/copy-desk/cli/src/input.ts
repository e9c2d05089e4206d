import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { UsageError } from './usage';

/** A text to check, under the name that its caller gave it. */
export interface Input {
  readonly file: string;
  readonly text: string;
}

export const STANDARD_INPUT = '-';

/** Far beyond any article; more is a file given by mistake. */
const MOST_BYTES = 10 * 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'there is no permission to read it',
  EISDIR: 'it is a directory',
};

const reasonOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? `it cannot be read (${code || String(error)})`;
};

const tooLarge = (name: string): UsageError =>
  new UsageError(`${name}: it is larger than ${MOST_BYTES / 1024 / 1024} MB, the most that one text may have`);

const readAll = async (name: string, stream: AsyncIterable<Buffer>): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge(name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const readFile = async (file: string): Promise<Buffer> => {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const stat = await handle.stat();
    if (stat.isDirectory()) throw new UsageError(`${file}: it is a directory`);
    if (stat.size > MOST_BYTES) throw tooLarge(file);
    return await readAll(file, handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${file}: ${reasonOf(error)}`);
  } finally {
    await handle?.close();
  }
};

const decode = (name: string, bytes: Buffer): string => {
  if (bytes.includes(0)) throw new UsageError(`${name}: it is not a text file`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name}: it is not UTF-8`);
  }
};

const readInput = async (file: string): Promise<Input> => {
  const name = file === STANDARD_INPUT ? 'standard input' : file;
  const bytes = file === STANDARD_INPUT ? await readAll(name, process.stdin) : await readFile(file);
  const text = decode(name, bytes);
  if (text.replace(/^\uFEFF/u, '').trim() === '') throw new UsageError(`${name}: it is empty`);
  return { file, text };
};

/** Reads every text before anything is said about one, in the order given. */
export const readInputs = async (files: readonly string[]): Promise<readonly Input[]> => {
  if (files.length === 0) throw new UsageError('name at least one file, or - for standard input');
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new UsageError('standard input (-) can be read only once');
  }
  const inputs: Input[] = [];
  for (const file of files) inputs.push(await readInput(file));
  return inputs;
};
