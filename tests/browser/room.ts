import type { Browser } from 'playwright-core';
import type { Desk } from '../support/browser';
import type { Newsroom } from '../support/strapi';

/** What the suites share, once it has been opened. */
export interface Room {
  readonly newsroom: () => Newsroom;
  readonly browser: () => Browser;
  /** An editor whose interface is Arabic. */
  readonly arabic: () => Desk;
  /** One whose interface is English. */
  readonly english: () => Desk;
}

export const OVERRIDE = '\u202E';
export const POP = '\u202C';

/** A sentence with a fault that holds an article back, and the same sentence mended. */
export const FAULTY = `أعلنت البلدية أن الجسر ${OVERRIDE}مفتوح${POP} منذ اليوم.`;
export const MENDED = 'أعلنت البلدية أن الجسر مفتوح منذ اليوم.';
