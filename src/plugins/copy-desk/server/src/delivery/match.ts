import type { Context } from 'koa';
import { matchedPassage } from '../../../engine/src';
import type { MatchedPassage, Term } from '../../../engine/src';

/** The texts of one thing that was found, by the names under which they are delivered; the likeliest first. */
export type Parts = Readonly<Record<string, string | null>>;

export interface Match extends MatchedPassage {
  readonly field: string;
}

/** The passage that a search has found; null where its words stand too far apart in texts that are not among the parts. */
export const matchIn = (parts: Parts, terms: readonly Term[]): Match | null => {
  for (const [field, text] of Object.entries(parts)) {
    const passage = text ? matchedPassage(text, terms) : null;
    if (passage) return { field, ...passage };
  }
  return null;
};

const SEARCH = 'copyDeskSearch';

/** The words that the present request searches for. */
export const searchOf = (ctx: Pick<Context, 'state'>): readonly Term[] | undefined =>
  ctx.state[SEARCH] as readonly Term[] | undefined;

export const setSearch = (ctx: Pick<Context, 'state'>, terms: readonly Term[]): void => {
  ctx.state[SEARCH] = terms;
};
