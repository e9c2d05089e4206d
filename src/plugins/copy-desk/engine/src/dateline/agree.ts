import { gazetteer } from '../data/gazetteer';
import { nameKey } from '../text/name-key';
import { samePlace } from './place';

/** Parts of a field that holds several names: `صنعاء - الرياض`, `الرباط، المغرب`. */
const PARTS = /\s[-\u2013\u2014\u0640]\s|[\u060C,/]/u;

const partsOf = (text: string): readonly string[] =>
  text
    .split(PARTS)
    .map((part) => part.trim())
    .filter(Boolean);

/** Whether a field and the dateline's places name one place in common, in whatever language. */
export const placesAgree = (field: string, places: readonly string[]): boolean => {
  const named = [field, ...partsOf(field)];
  return places.some((place) => named.some((name) => nameKey(name) === nameKey(place) || samePlace(name, place)));
};

const groupsOf = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, index) => list.split(/[|/]/u).map((name): [string, number] => [nameKey(name), index])));

let agencies: ReadonlyMap<string, number> | undefined;
let countries: ReadonlyMap<string, number> | undefined;

/** Which agency a name is of; undefined for any other source. */
const agencyOf = (name: string): number | undefined => (agencies ??= groupsOf(gazetteer().agencies)).get(nameKey(name));

/** Whether two names are of one source, `Reuters` and `رويترز` included. */
export const sourcesAgree = (a: string, b: string): boolean => {
  const [first, second] = [agencyOf(a), agencyOf(b)];
  return nameKey(a) === nameKey(b) || (first !== undefined && first === second);
};

/** Whether a name is one of an agency that the desk knows. */
export const isAgency = (name: string): boolean => agencyOf(name) !== undefined;

/** Whether two names are of one country; a name that no list has agrees with any. */
export const countriesAgree = (a: string, b: string): boolean => {
  countries ??= groupsOf(Object.values(gazetteer().countries));
  const [first, second] = [countries.get(nameKey(a)), countries.get(nameKey(b))];
  return first === undefined || second === undefined || first === second;
};
