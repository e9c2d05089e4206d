import { useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { fixAllSafe, offerFix } from '../../../engine/src';
import type { Change, Finding } from '../../../engine/src';
import { useOnTyped } from '../actions/on-typed';
import type { Checked, Reading } from '../panel/use-checked';
import { useWords } from '../words';
import type { Word } from '../words';
import { fieldsAfter, rewordingOf, takenBack } from './rewording';
import type { Rewording } from './rewording';

export interface Fixes {
  readonly fix: (finding: Finding) => void;
  readonly fixAllSafe: () => void;
  /** Null while there is nothing to take back. */
  readonly undo: (() => void) | null;
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.field === b.field && a.block === b.block && a.start === b.start && a.end === b.end;

/** The change that mends one finding; null if its fix is no longer to be had. */
const mending = (finding: Finding, { story, findings, options }: Reading): Change | null => {
  const now = findings.find((one) => isSame(one, finding));
  const fix = now && offerFix(story, findings, now, options);
  const block = story.blocks.find((one) => one.field === finding.field && one.block === finding.block);
  return fix && block ? { block, edits: fix.edits } : null;
};

/**
 * Fixes in the form: one, all safe ones, and the way back. Each reads the form anew, so that what was typed a moment
 * ago is neither lost nor mistaken for something else.
 */
export const useFixes = (readNow: () => Checked): Fixes => {
  const onChange = useForm('copy-desk', (form) => form.onChange);
  const { toggleNotification } = useNotification();
  const { say } = useWords();
  const [done, setDone] = useState<readonly Rewording[]>([]);
  const onTyped = useOnTyped({ readNow, onChange });

  const tell = (word: Word): void => toggleNotification({ type: 'info', message: say(word) });

  /** Writes the changes that a reading of the form calls for; says so if there are none. */
  const write = (changesIn: (reading: Reading) => readonly Change[] | null, unable: Word): Promise<boolean> =>
    onTyped((form) => {
      const reading = form.readNow();
      const changes = reading.state === 'checked' ? changesIn(reading) : null;
      if (reading.state !== 'checked' || !changes || changes.length === 0) {
        tell(unable);
        return Promise.resolve(false);
      }
      for (const [name, value] of fieldsAfter(reading.values, reading.roles, changes)) form.onChange(name, value);
      return Promise.resolve(true);
    });

  const mend = (changesIn: (reading: Reading) => readonly Change[]): void => {
    let rewording: Rewording = [];
    const changes = (reading: Reading): readonly Change[] => {
      const wanted = changesIn(reading);
      rewording = rewordingOf(wanted);
      return wanted;
    };
    void write(changes, 'fix.unfit').then((written) => {
      if (written && rewording.length > 0) setDone((before) => [...before, rewording]);
    });
  };

  const last = done.at(-1);
  return {
    fix: (finding) => mend((reading) => [mending(finding, reading)].filter((change) => change !== null)),
    fixAllSafe: () => mend(({ story, options }) => fixAllSafe(story, options)),
    undo: last
      ? () => {
          void write(({ story }) => takenBack(last, story), 'fix.changed');
          setDone((before) => before.slice(0, -1));
        }
      : null,
  };
};
