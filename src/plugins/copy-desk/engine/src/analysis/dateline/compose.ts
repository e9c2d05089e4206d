import { passage } from '../../story';
import type { Dateline } from '../types';
import type { Line } from './line';
import type { Cast, Role } from './roles';

interface Placed {
  readonly line: Line;
  readonly cast: Cast;
}

/** Puts a dateline together from its lines; null if there is none. */
export const datelineOf = (lines: readonly Line[]): Dateline | null => {
  const parts = lines.flatMap((line) => line.cast.map((cast): Placed => ({ line, cast })));
  const passages = lines.map(({ block, start, end }) => passage(block, start, end));
  const [first] = passages;
  if (!first) return null;
  const places = of(parts, PLACE);
  const countries = of(parts, COUNTRY);
  const { field, block, start, end } = first;
  return {
    field,
    block,
    start,
    end,
    text: passages.map(({ text }) => text).join('\n\n'),
    lines: passages,
    places: (places.length > 0 ? places : countries).map(written),
    country: places.length > 0 && countries[0] ? written(countries[0]) : null,
    source: sourceOf(parts),
    byline: bylineOf(parts),
    date: parts.find(({ cast }) => cast.element.date !== null)?.cast.element.date ?? null,
  };
};

const PLACE: readonly Role[] = ['place'];
const COUNTRY: readonly Role[] = ['country'];
const SOURCE: readonly Role[] = ['source', 'outlet'];
const PEOPLE: readonly Role[] = ['person', 'perhaps', 'guess'];

const of = (parts: readonly Placed[], roles: readonly Role[]): readonly Placed[] =>
  parts.filter(({ cast }) => roles.includes(cast.role));

const written = ({ line, cast: { element } }: Placed): string => line.block.text.slice(element.start, element.end);

/** Where an agency stands beside an outlet, the report is the agency's. */
const sourceOf = (parts: readonly Placed[]): string | null => {
  const sources = of(parts, SOURCE);
  const chosen = sources.find(({ cast }) => cast.element.known.has('agency')) ?? sources[0];
  return chosen ? written(chosen) : null;
};

/** Several reporters are given as they are written, with what joins them. */
const bylineOf = (parts: readonly Placed[]): string | null => {
  const people = of(parts, PEOPLE);
  const [first] = people;
  if (!first) return null;
  let last = first;
  for (const part of parts.slice(parts.indexOf(first))) {
    if (part.line !== first.line || !people.includes(part)) break;
    last = part;
  }
  return first.line.block.text.slice(first.cast.element.start, last.cast.element.end);
};
