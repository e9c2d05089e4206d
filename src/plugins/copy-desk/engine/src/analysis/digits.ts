import type { Block } from '../story';
import { holds, needs } from '../text/characters';
import type { DigitSystem } from '../text/digit-systems';
import { SYSTEMS } from '../text/digit-systems';
import { readingOf } from '../text/reading';

const ONE_OF = { latn: needs('latn'), arab: needs('arab'), arabext: needs('arabext') } as const;

/** The systems whose digits stand in some blocks. */
export const systemsOf = (blocks: readonly Block[]): readonly DigitSystem[] =>
  SYSTEMS.filter((system) => blocks.some((block) => holds(readingOf(block).characters, ONE_OF[system])));
