/** Bytes; no wire story comes near. */
const LARGEST = 1_000_000;

export type FileProblem = 'wire.kind' | 'wire.large' | 'wire.encoding' | 'wire.empty';

export interface ReadFile {
  readonly file: string;
  readonly text: string;
  readonly problem: FileProblem | null;
}

const decoded = async (file: File): Promise<string | null> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
};

/** Reads a plain-text file; what cannot be read says why, and the other files are read all the same. */
export const readFile = async (file: File): Promise<ReadFile> => {
  const failed = (problem: FileProblem): ReadFile => ({ file: file.name, text: '', problem });
  if (!/\.txt$/iu.test(file.name)) return failed('wire.kind');
  if (file.size > LARGEST) return failed('wire.large');
  const text = await decoded(file);
  if (text === null || text.includes('\0')) return failed('wire.encoding');
  return text.trim() === '' ? failed('wire.empty') : { file: file.name, text, problem: null };
};
