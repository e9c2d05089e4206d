import { paragraphsOf } from '../../parse/plain-text';
import { isRecord, recordsIn, textIn } from '../../parse/records';
import { htmlTree } from '../html-tree';
import { PROFILE } from '../profile';
import { bodyBlocks } from './body-blocks';
import type { BodyBlock, ReadEvent, ReadItem, ReadQuotation } from './read-item';
import { datelineFrom, dayOf, UnreadableItem } from './read-item';

type Values = Readonly<Record<string, unknown>>;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new UnreadableItem('not-json');
  }
};

const isHtml = (one: Values): boolean => /html/u.test(textIn(one['contentType']) ?? textIn(one['role']) ?? '');

/** The value of the first labelled text with one of the roles; without roles, of the first that is no HTML. */
const labelled = (value: unknown, ...roles: readonly string[]): string | null => {
  const list = recordsIn(value);
  const found = roles.map((role) => list.find((one) => one['role'] === role && !isHtml(one))).find(Boolean);
  return textIn((found ?? (roles.includes('*') ? list.find((one) => !isHtml(one)) : undefined))?.['value']);
};

const paragraph = (text: string): BodyBlock => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const bodyOf = (item: Values): readonly BodyBlock[] => {
  const bodies = recordsIn(item['bodies']);
  const html = textIn(bodies.find((one) => isHtml(one) && textIn(one['value']) !== null)?.['value']);
  if (html !== null) return bodyBlocks(htmlTree(html));
  const text = labelled(item['bodies'], 'text', 'main', '*') ?? '';
  return paragraphsOf(text).map((block) => paragraph(block.text));
};

const associated = (item: Values, rel: string): readonly Values[] =>
  recordsIn(item['associations']).filter((one) => one['rel'] === rel);

const nameIn = (value: unknown): string | null => textIn(recordsIn(value)[0]?.['name']);

const placeIn = (quotation: Values, role: string): number | null => {
  const found = recordsIn(quotation['altIds']).find((one) => one['role'] === role);
  const number = /^\d{1,9}$/u.exec(textIn(found?.['value']) ?? '')?.[0];
  return number === undefined ? null : Number(number);
};

const speakerIn = (quotation: Values): string | null =>
  nameIn(
    ['people', 'organisations', 'objects'].flatMap((kind) =>
      recordsIn(quotation[kind]).filter(({ rel }) => rel === 'speaker'),
    ),
  );

const quotationOf = (quotation: Values): ReadQuotation => ({
  words: labelled(quotation['bodies'], 'main', '*') ?? '',
  speakerName: speakerIn(quotation),
  speakerRole: labelled(quotation['descriptions'], 'speakerRole'),
  cue: labelled(quotation['descriptions'], 'cue'),
  block: placeIn(quotation, 'block'),
  start: placeIn(quotation, 'start'),
  end: placeIn(quotation, 'end'),
});

const countryIn = (places: readonly Values[]): string | null => {
  const contact = places.flatMap((place) => recordsIn(place['contactInfo'])).find(({ role }) => role === 'country');
  return textIn(recordsIn(contact?.['address'])[0]?.['country']);
};

const placesIn = (item: Values, rel: string): readonly Values[] =>
  recordsIn(item['places']).filter((place) => place['rel'] === rel);

const eventOf = (item: Values): ReadEvent | null => {
  const [event] = associated(item, 'about');
  const name = textIn(event?.['name']) ?? nameIn(item['events']);
  if (name === null) return null;
  const [dates] = recordsIn(recordsIn(event?.['eventDetails'])[0]?.['dates']);
  const venue = event ? placesIn(event, 'venue') : [];
  const day = (key: string): string | null =>
    dayOf(textIn(dates?.[`expected${key}`]) ?? textIn(dates?.[`${key.charAt(0).toLowerCase()}${key.slice(1)}`]));
  return { name, start: day('StartDate'), end: day('EndDate'), city: nameIn(venue), country: countryIn(venue) };
};

/**
 * Reads an item of ninjs 3.1; of earlier versions what has the same name.
 * @throws {UnreadableItem} for what is no JSON, no ninjs, or has no text.
 */
export const readNinjs = (text: string): ReadItem => {
  const item = parsed(text);
  if (!isRecord(item) || textIn(item['uri']) === null) throw new UnreadableItem('not-ninjs');
  const body = bodyOf(item);
  if (body.length === 0) throw new UnreadableItem('no-text');
  const isOurs = item['profile'] === PROFILE;
  const sources = recordsIn(item['infoSources']).filter(({ role }) => role === 'dateline');
  return {
    locale: textIn(item['language']),
    headline: labelled(item['headlines'], 'main', '*') ?? textIn(item['title']),
    standfirst: labelled(item['descriptions'], 'summary'),
    category: nameIn(recordsIn(item['subjects']).filter(({ rel }) => rel === 'category')),
    body,
    dateline: datelineFrom({
      source: nameIn(sources),
      place: textIn(item['located']),
      country: countryIn(placesIn(item, 'located')),
      byline: textIn(item['by']),
      date: dayOf(textIn(item['contentCreated'])),
    }),
    quotations: isOurs ? associated(item, 'quotation').map(quotationOf) : null,
    event: eventOf(item),
  };
};
