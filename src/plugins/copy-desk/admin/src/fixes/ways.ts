import type { Finding, Fix, Way } from '../../../engine/src';
import type { Words } from '../words';

/** A fix as an editor chooses it. */
export interface WayOut {
  readonly way: Way;
  readonly label: string;
}

/** What a fix writes, shortly. */
const written = ({ edits }: Fix): string => edits.map(({ text }) => text).join(' … ');

/** The ways out of a finding: where there are two, each is told by what it writes. */
export const waysOf = ({ fix, otherFix }: Finding, say: Words['say']): readonly WayOut[] => {
  if (fix && otherFix) {
    return [
      { way: 'fix', label: say('fix.write', { words: written(fix) }) },
      { way: 'otherFix', label: say('fix.write', { words: written(otherFix) }) },
    ];
  }
  return fix ? [{ way: 'fix', label: say('fix.one') }] : [];
};
