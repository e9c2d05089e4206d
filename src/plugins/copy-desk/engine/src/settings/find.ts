import type { Trilingual } from '../rules/rule';
import type { Problem } from './words';
import { problemWords } from './words';

/** What is wrong with settings: the key, and the end of a sentence that begins with it. */
export interface SettingsFault {
  readonly key: string;
  readonly problem: Trilingual;
}

/** Finds what is wrong with the value of a key; the fault's own key goes on from there. */
export type Find = (value: unknown) => SettingsFault | null;

export const fault = (key: string, problem: Problem, data: Readonly<Record<string, string>> = {}): SettingsFault => ({
  key,
  problem: problemWords(problem, data),
});

/** Whether a value is a string that says something. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
