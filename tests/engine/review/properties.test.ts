import fc from 'fast-check';
import type { Kind, LogEntry } from '../../../src/plugins/copy-desk/engine/src';
import { keptSettings, KINDS, review } from '../../../src/plugins/copy-desk/engine/src';
import { logOf, OF_ERROR, ONE, TWO } from './log';

const entry = fc.record({
  kind: fc.constantFrom(...KINDS),
  by: fc.constantFrom('a', 'b', 'c', 'd', 'token:1'),
  fingerprint: fc.constantFrom('F', 'G'),
});

/** Any log in which a text changes by edits alone. */
const anyLog = fc.array(entry, { maxLength: 14 }).map((lines) => {
  let text = 'F';
  return logOf(
    ...lines.map(({ kind, by, fingerprint }): [Kind, string, Partial<LogEntry>] => {
      if (kind === 'edited') text = fingerprint;
      const anchor = kind === 'waived' ? OF_ERROR : kind === 'approved' ? { settings: keptSettings(ONE) } : null;
      return [kind, by, { fingerprint: text, anchor, rule: kind === 'waived' ? 'bidi-override' : null }];
    }),
  );
});

const textOf = (log: readonly LogEntry[]): string => log.at(-1)?.fingerprint ?? 'F';
const VOIDING: readonly Kind[] = ['edited', 'changes-requested', 'withdrawn', 'waived'];

/** The index of the last entry of these kinds, -1 where there is none. */
const lastOf = (log: readonly LogEntry[], ...kinds: readonly Kind[]): number =>
  log.reduce((last, { kind }, index) => (kinds.includes(kind) ? index : last), -1);

/** The design's sentences, read off the log one approval at a time. */
const counts = (log: readonly LogEntry[], index: number): boolean => {
  const { actor, fingerprint } = log[index] as LogEntry;
  const before = log.slice(0, index);
  const emergency = lastOf(before, 'published-in-emergency');
  const out = lastOf(before, 'published', 'corrected');
  const editors = before.slice(out + 1).filter(({ kind }) => kind === 'edited');
  // What is reviewed after an emergency counts as published; the model leaves such logs to the examples.
  if (emergency > out) return false;
  return (
    actor.startsWith('admin:') &&
    fingerprint === textOf(log) &&
    editors.every((editor) => editor.actor !== actor) &&
    log.slice(index + 1).every(({ kind }) => !VOIDING.includes(kind))
  );
};

test('the approvals that count are those that the sentences of the design leave', () => {
  const withoutEmergency = anyLog.filter((log) => log.every(({ kind }) => kind !== 'published-in-emergency'));
  fc.assert(
    fc.property(withoutEmergency, (log) => {
      const expected = new Set(
        log.filter(({ kind }, index) => kind === 'approved' && counts(log, index)).map(({ actor }) => actor),
      );
      const { approvals } = review(log, textOf(log), ONE);
      expect(new Set(approvals.map(({ actor }) => actor))).toEqual(expected);
      expect(approvals).toHaveLength(expected.size);
    }),
    { numRuns: 2000 },
  );
});

test.each(VOIDING)('no approval counts after %s, whatever was before', (kind) => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const last: LogEntry = { ...(logOf([kind, 'd'])[0] as LogEntry), id: 99, fingerprint: textOf(log) };
      expect(review([...log, last], textOf(log), ONE).approvals).toEqual([]);
    }),
  );
});

test('no contributor ever counts as an approver, and no one twice', () => {
  fc.assert(
    fc.property(anyLog, fc.constantFrom(ONE, TWO), (log, settings) => {
      const { approvals, contributors, missing, required } = review(log, textOf(log), settings);
      const approvers = approvals.map(({ actor }) => actor);
      const lastOut = lastOf(log, 'published', 'corrected');
      const isOpen = log.slice(lastOut + 1).some(({ kind }) => kind === 'edited');
      if (isOpen) expect(approvers.filter((who) => contributors.some(({ actor }) => actor === who))).toEqual([]);
      expect(new Set(approvers).size).toBe(approvers.length);
      expect(missing).toBe(Math.max(0, required - approvers.length));
    }),
  );
});

test('an error is never waived by a contributor', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const { waivers, contributors } = review(log, textOf(log), ONE);
      const own = waivers.filter(({ actor }) => contributors.some((person) => person.actor === actor));
      expect(own).toEqual([]);
    }),
  );
});
