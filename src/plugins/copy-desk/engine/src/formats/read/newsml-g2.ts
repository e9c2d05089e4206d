import { paragraphsOf } from '../../parse/plain-text';
import type { ElementNode } from '../html-tree';
import { htmlTree } from '../html-tree';
import { PROFILE } from '../profile';
import { bodyBlocks } from './body-blocks';
import type { BodyBlock, ReadEvent, ReadItem, ReadQuotation } from './read-item';
import { datelineFrom, dayOf, UnreadableItem } from './read-item';
import { at, childrenOf, within, wordsOf, xmlTree } from './xml-tree';

/** The name of a place, party or subject: in words, else as its code gives it. */
const nameOf = (element: ElementNode | undefined): string | null =>
  wordsOf(at(element, 'name')) ?? element?.attributes['literal'] ?? null;

const COUNTRY = /^iso3166-1a2:([A-Z]{2})$/u;
const countryIn = (elements: readonly ElementNode[]): string | null =>
  elements.map((one) => COUNTRY.exec(one.attributes['qcode'] ?? '')?.[1] ?? nameOf(one)).find(Boolean) ?? null;

const numberIn = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,9}$/u.test(value) ? Number(value) : null;

const quotationOf = (element: ElementNode): ReadQuotation => ({
  words: wordsOf(at(element, 'words')) ?? '',
  speakerName: wordsOf(at(element, 'speaker', 'name')),
  speakerRole: wordsOf(at(element, 'speaker', 'role')),
  cue: wordsOf(at(element, 'cue')),
  block: numberIn(element.attributes['block']),
  start: numberIn(element.attributes['start']),
  end: numberIn(element.attributes['end']),
});

const subjects = (meta: ElementNode | undefined, type: string): readonly ElementNode[] =>
  childrenOf(meta, 'subject').filter(({ attributes }) => attributes['type'] === `cpnat:${type}`);

const eventOf = (meta: ElementNode | undefined): ReadEvent | null => {
  const [event] = subjects(meta, 'event');
  const name = nameOf(event);
  if (name === null) return null;
  const related = (rel: string): readonly ElementNode[] =>
    childrenOf(event, 'related').filter(({ attributes }) => attributes['rel'] === `crel:${rel}`);
  return {
    name,
    start: dayOf(related('startDate')[0]?.attributes['value']),
    end: dayOf(related('endDate')[0]?.attributes['value']),
    city: nameOf(related('location')[0]),
    country: countryIn(related('country')),
  };
};

const paragraph = (text: string): BodyBlock => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** The body of an item: XHTML or NITF, else text or HTML in a piece of data. */
const bodyOf = (item: ElementNode): readonly BodyBlock[] => {
  const content = at(item, 'contentSet');
  const [inline] = childrenOf(content, 'inlineXML');
  if (inline) {
    const [nitf] = within(inline.children, 'body.content');
    const [body] = within(inline.children, 'body');
    return bodyBlocks((nitf ?? body ?? inline).children);
  }
  const [data] = childrenOf(content, 'inlineData');
  const words = wordsOf(data) ?? '';
  return /html/u.test(data?.attributes['contenttype'] ?? '')
    ? bodyBlocks(htmlTree(words))
    : paragraphsOf(words).map((block) => paragraph(block.text));
};

/**
 * Reads a NewsML-G2 news item; of a news message, its first.
 * @throws {UnreadableItem} for what is not well-formed, has a document type or an entity, is no news item or has no text.
 */
export const readNewsmlG2 = (xml: string): ReadItem => {
  const [item] = within(xmlTree(xml), 'newsItem');
  if (!item) throw new UnreadableItem('not-newsml-g2');
  const body = bodyOf(item);
  if (body.length === 0) throw new UnreadableItem('no-text');
  const meta = at(item, 'contentMeta');
  const located = childrenOf(meta, 'located')[0];
  const quotations = childrenOf(meta, 'quotation').map(quotationOf);
  return {
    locale: at(meta, 'language')?.attributes['tag'] ?? item.attributes['lang'] ?? null,
    headline: wordsOf(at(meta, 'headline')) ?? wordsOf(at(item, 'itemMeta', 'title')),
    standfirst: wordsOf(
      childrenOf(meta, 'description').find(({ attributes }) => /summary$/u.test(attributes['role'] ?? '')),
    ),
    category: nameOf(subjects(meta, 'abstract')[0]),
    body,
    dateline: datelineFrom({
      source: nameOf(at(meta, 'infoSource')),
      place: nameOf(located),
      country: countryIn(childrenOf(located, 'broader')),
      byline: wordsOf(at(meta, 'by')),
      date: dayOf(wordsOf(at(meta, 'contentCreated'))),
    }),
    quotations: wordsOf(at(item, 'itemMeta', 'profile')) === PROFILE ? quotations : null,
    event: eventOf(meta),
  };
};
