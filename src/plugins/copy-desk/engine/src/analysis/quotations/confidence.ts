import type { Character } from './character';
import type { Case } from './made';
import type { Voice } from './voices';

/** Whoever is named is surely meant, unless two bear the name; whoever went on speaking hardly less so. */
const certainty = (voice: Voice | null): number => {
  if (!voice) return 0.6;
  if (voice.rivals.length > 0) return 0.5;
  return voice.mention ? 1 : 0.9;
};

/** How sure speech and speaker are together; of what is no speech, how sure that is. */
export const confidenceOf = (likelihood: number, found: Case, character: Character | null): number => {
  const { voice } = found;
  const attribution = !character ? namelessness(found) : certainty(voice);
  const sure = likelihood < 0.5 ? 1 - likelihood : likelihood * attribution;
  return Math.round(sure * 100) / 100;
};

/**
 * How sure it is that nobody is named: a quotation that fills its sentence, or a verb that has no subject at all.
 * Less so at the very beginning: what opens a story may be said by whom it is about.
 */
const namelessness = ({ place, voice, items, firstWord, at }: Case): number => {
  if (voice?.cue.word?.form === 'noun') return 0.3;
  if (voice) return voice.cue.content >= voice.cue.until && voice.cue.content <= voice.cue.until + 1 ? 0.7 : 0.3;
  const before = items[at - 1];
  const after = items[at + 1];
  const opens = before === undefined || before.kind === 'stop';
  const closes = after === undefined || after.kind === 'stop';
  if (place.block.block === 0 && firstWord < 0) return 0.6;
  return opens && closes ? 0.9 : 0.3;
};
