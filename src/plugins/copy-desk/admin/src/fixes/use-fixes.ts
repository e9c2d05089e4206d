import { useState } from 'react';
import { fixAllSafe, offerFix } from '../../../engine/src/api';
import type { Change, Finding, Way } from '../../../engine/src';
import type { Reading } from '../panel/use-checked';
import type { Word } from '../words';
import { fieldsAfter, rewordingOf, takenBack } from './rewording';
import type { Rewording } from './rewording';
import type { FormWrite } from './use-form-write';

export type ChangesIn = (reading: Reading) => readonly Change[];

export interface Fixes {
  readonly fix: (finding: Finding, way: Way) => void;
  readonly fixAllSafe: () => void;
  /** Carries out changes of the text that can be undone; `unable` is said if there are none. */
  readonly reword: (changesIn: ChangesIn, unable: Word) => void;
  /** Null while there is nothing to take back. */
  readonly undo: (() => void) | null;
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.field === b.field && a.block === b.block && a.start === b.start && a.end === b.end;

/** The change that mends one finding; none if its fix is no longer to be had. */
const mending = (finding: Finding, way: Way, { story, findings, options }: Reading): readonly Change[] => {
  const now = findings.find((one) => isSame(one, finding));
  const fix = now && offerFix(story, findings, now, options, way);
  const block = story.blocks.find((one) => one.field === finding.field && one.block === finding.block);
  return fix && block ? [{ block, edits: fix.edits }] : [];
};

/** Changes of the text in the form: one fix, all safe ones, and the way back. */
export const useFixes = (write: FormWrite): Fixes => {
  const [done, setDone] = useState<readonly Rewording[]>([]);

  const reword = (changesIn: ChangesIn, unable: Word): void => {
    let rewording: Rewording = [];
    const fieldsIn = (reading: Reading) => {
      const changes = changesIn(reading);
      rewording = rewordingOf(changes);
      return fieldsAfter(reading.values, reading.roles, changes);
    };
    void write(fieldsIn, unable).then((written) => {
      if (written) setDone((before) => [...before, rewording]);
    });
  };

  const undo = (last: Rewording): void => {
    void write(({ story, values, roles }) => {
      const changes = takenBack(last, story);
      return changes && fieldsAfter(values, roles, changes);
    }, 'fix.changed');
    setDone((before) => before.slice(0, -1));
  };

  const last = done.at(-1);
  return {
    fix: (finding, way) => reword((reading) => mending(finding, way, reading), 'fix.unfit'),
    fixAllSafe: () => reword(({ story, options }) => fixAllSafe(story, options), 'fix.unfit'),
    reword,
    undo: last ? () => undo(last) : null,
  };
};
