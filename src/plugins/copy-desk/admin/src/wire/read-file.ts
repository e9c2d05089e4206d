import { formOf } from '../../../engine/src/api';
import type { InterfaceLanguage, StandardForm } from '../../../engine/src';

/** Bytes; no wire story comes near. */
const LARGEST = 1_000_000;

export type FileProblem = 'wire.kind' | 'wire.large' | 'wire.encoding' | 'wire.empty';

export interface ReadFile {
  readonly file: string;
  readonly text: string;
  readonly problem: FileProblem | null;
  /** Why the news item in it is none, in words. */
  readonly reason: string | null;
}

const decoded = async (file: File): Promise<string | null> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
};

/** Why a news item cannot be read, in words; the readers come when the first is dropped. */
const reasonAgainst = async (form: StandardForm, text: string, language: InterfaceLanguage): Promise<string | null> => {
  const { explainUnreadable, readItem, UnreadableItem } = await import('../../../engine/src/formats/read');
  try {
    readItem(form, text);
    return null;
  } catch (error) {
    if (error instanceof UnreadableItem) return explainUnreadable(error, language);
    throw error;
  }
};

/** Reads a file of plain text, ninjs or NewsML-G2; what cannot be read says why, and the other files are read all the same. */
export const readFile = async (file: File, language: InterfaceLanguage): Promise<ReadFile> => {
  const failed = (problem: FileProblem): ReadFile => ({ file: file.name, text: '', problem, reason: null });
  if (!/\.(?:txt|json|xml)$/iu.test(file.name)) return failed('wire.kind');
  if (file.size > LARGEST) return failed('wire.large');
  const text = await decoded(file);
  if (text === null || text.includes('\0')) return failed('wire.encoding');
  if (text.trim() === '') return failed('wire.empty');
  const form = formOf(text, file.name);
  const reason = form && (await reasonAgainst(form, text, language));
  return { file: file.name, text: reason === null ? text : '', problem: null, reason };
};
