import { passage } from '../../story';
import type { Dateline } from '../types';
import type { Line } from './line';
import type { Cast, Role } from './roles';

interface Placed extends Cast {
  readonly line: Line;
}

/** Puts a dateline together from its lines; null if there is none. */
export const datelineOf = (lines: readonly Line[]): Dateline | null => {
  const parts = lines.flatMap((line) => line.cast.map((each): Placed => ({ ...each, line })));
  const passages = lines.map(({ block, start, end }) => passage(block, start, end));
  const [first] = passages;
  if (!first) return null;
  const places = of(parts, 'place');
  const countries = of(parts, 'country');
  return {
    ...first,
    text: passages.map(({ text }) => text).join('\n\n'),
    lines: passages,
    places: (places.length > 0 ? places : countries).map(written),
    country: places.length > 0 && countries[0] ? written(countries[0]) : null,
    source: sourceOf(parts),
    byline: bylineOf(parts),
    date: parts.find(({ element }) => element.date !== null)?.element.date ?? null,
  };
};

const of = (parts: readonly Placed[], ...roles: readonly Role[]): readonly Placed[] =>
  parts.filter(({ role }) => roles.includes(role));

const written = ({ line, element }: Placed): string => line.block.text.slice(element.start, element.end);

/** Where an agency stands beside an outlet, the report is the agency's. */
const sourceOf = (parts: readonly Placed[]): string | null => {
  const sources = of(parts, 'source', 'outlet');
  const chosen = sources.find(({ element }) => element.known.has('agency')) ?? sources[0];
  return chosen ? written(chosen) : null;
};

/** Several reporters are given as they are written, with what joins them. */
const bylineOf = (parts: readonly Placed[]): string | null => {
  const people = of(parts, 'person', 'perhaps', 'guess');
  const [first] = people;
  if (!first) return null;
  const from = parts.indexOf(first);
  let last = first;
  for (const part of parts.slice(from)) {
    if (part.line !== first.line || !people.includes(part)) break;
    last = part;
  }
  return first.line.block.text.slice(first.element.start, last.element.end);
};
