import { fixAllSafe, parsePlainText, writeBack } from '../../engine/src';
import type { CheckOptions, Edit, IsoDate } from '../../engine/src';
import type { Input } from './input';

/** A text with all its safe fixes carried out. */
export interface Mended extends Input {
  readonly before: string;
  /** What was changed, in offsets of the text before. */
  readonly edits: readonly Edit[];
}

/** Carries out the safe fixes of a text; the file itself stays as it is. */
export const mend = (input: Input, locale: string, date: IsoDate | null, options: CheckOptions): Mended => {
  const { file, text } = input;
  const changes = fixAllSafe(parsePlainText(text, { locale, date }), options);
  const edits = changes.flatMap(({ block, edits: list }) => {
    const by = block.runs[0]?.offset ?? 0;
    return list.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }));
  });
  return { file, before: text, text: changes.length > 0 ? (writeBack(text, changes) as string) : text, edits };
};
