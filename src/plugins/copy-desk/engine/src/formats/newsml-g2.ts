import type { BodyNode } from './html-tree';
import { htmlTree } from './html-tree';
import type { ItemQuotation, NewsItem } from './news-item';
import { withPlainCharacters } from './news-item';
import { PROFILE } from './profile';
import type { Attributes, XmlElement } from './xml-builder';
import { xmlDocument } from './xml-builder';

export const NAR = 'http://iptc.org/std/nar/2006-10-01/';
const XHTML = 'http://www.w3.org/1999/xhtml';
/** The elements for quotations, which NewsML-G2 has none for; `newsml-g2-copy-desk.xsd` declares them. */
export const QUOTATIONS = 'tag:copy-desk.example,2026:newsml-g2';
const CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml';

/** Adds an element with a text; none where there is nothing to say. */
const line = (parent: XmlElement, name: string, text: string | null | undefined, attributes: Attributes = {}): void => {
  if (text) parent.child(name, attributes).text(text);
};

/** A name stands on one line (NAR, IntlStringType). */
const label = (parent: XmlElement, name: string, text: string | null | undefined, attributes: Attributes = {}): void =>
  line(parent, name, text?.replace(/[\t\n]/gu, ' '), attributes);

/** An element that names something in the language of the article. */
const named = (parent: XmlElement, name: string, text: string | null | undefined, attributes: Attributes = {}) => {
  if (!text) return null;
  const element = parent.child(name, attributes);
  label(element, 'name', text);
  return element;
};

const itemMeta = (root: XmlElement, item: NewsItem): void => {
  const meta = root.child('itemMeta');
  meta.child('itemClass', { qcode: 'ninat:text' });
  named(meta, 'provider', item.publisher.name, { uri: item.publisher.url });
  line(meta, 'versionCreated', item.publishedAt);
  line(meta, 'firstCreated', item.firstPublishedAt);
  meta.child('pubStatus', { qcode: 'stat:usable' });
  line(meta, 'profile', PROFILE);
  label(meta, 'title', item.headline);
  for (const { note } of item.corrections) line(meta, 'edNote', note);
  if (item.corrections.length > 0) meta.child('signal', { qcode: 'sig:correction' });
  line(meta, 'altRep', item.url, { contenttype: 'text/html' });
  for (const { uri } of item.translations) {
    meta.child('link', { rel: 'irel:seeAlso', href: uri });
  }
};

const CODE = /^[A-Z]{2}$/u;

/** A country by its ISO 3166 code, or in words as a dateline has it. */
const country = (parent: XmlElement, element: string, of: string | null | undefined, more: Attributes = {}): void => {
  if (!of) return;
  const type = 'cpnat:geoArea';
  if (CODE.test(of)) parent.child(element, { ...more, type, qcode: `iso3166-1a2:${of}` });
  else named(parent, element, of, { ...more, type });
};

const located = (meta: XmlElement, { dateline }: NewsItem): void => {
  if (!dateline?.place && !dateline?.country) return;
  const element = meta.child('located', { type: 'cpnat:geoArea' });
  label(element, 'name', dateline.place);
  country(element, 'broader', dateline.country);
};

const event = (meta: XmlElement, item: NewsItem): void => {
  if (!item.event) return;
  const { name, uri, start, end, city, country: code } = item.event;
  const subject = named(meta, 'subject', name, { type: 'cpnat:event', uri });
  if (!subject) return;
  const related = (rel: string, attributes: Attributes, words: string | null = null): void => {
    const element = subject.child('related', { rel: `crel:${rel}`, ...attributes });
    label(element, 'name', words);
  };
  if (start) related('startDate', { value: start, valuedatatype: 'date' });
  if (end) related('endDate', { value: end, valuedatatype: 'date' });
  if (city) related('location', { type: 'cpnat:geoArea' }, city);
  country(subject, 'related', code, { rel: 'crel:country' });
};

const quotation = (meta: XmlElement, said: ItemQuotation, locale: string): void => {
  const { words, speakerName, speakerRole, speakerUri, cue, block, start, end, dir, lang = locale } = said;
  const element = meta.child('desk:quotation', { block, start, end }, QUOTATIONS);
  element.child('desk:words', { 'xml:lang': lang, dir }).text(words);
  if (speakerName) {
    const speaker = element.child('desk:speaker', { uri: speakerUri });
    speaker.child('desk:name').text(speakerName);
    if (speakerRole) speaker.child('desk:role').text(speakerRole);
  }
  if (cue) element.child('desk:cue').text(cue);
};

const contentMeta = (root: XmlElement, item: NewsItem): void => {
  const { dateline, locale, dir } = item;
  const meta = root.child('contentMeta');
  line(meta, 'contentCreated', dateline?.date);
  located(meta, item);
  named(meta, 'infoSource', dateline?.source, { role: 'isrol:originfo' });
  named(meta, 'creator', dateline?.byline, { role: 'crol:reporter' });
  meta.child('language', { tag: locale });
  named(meta, 'subject', item.category, { type: 'cpnat:abstract' });
  event(meta, item);
  label(meta, 'slugline', item.slug, { dir: 'ltr' });
  line(meta, 'headline', item.headline, { 'xml:lang': locale, dir });
  line(meta, 'dateline', dateline?.text, { 'xml:lang': locale, dir });
  line(meta, 'by', dateline?.byline, { 'xml:lang': locale, dir });
  line(meta, 'description', item.standfirst, { role: 'drol:summary', 'xml:lang': locale, dir });
  for (const one of item.quotations) quotation(meta, one, locale);
};

const xhtml = (parent: XmlElement, nodes: readonly BodyNode[]): void => {
  for (const node of nodes) {
    if (typeof node === 'string') parent.text(node);
    else {
      const { lang } = node.attributes;
      xhtml(parent.child(node.name, { ...node.attributes, 'xml:lang': lang }), node.children);
    }
  }
};

const contentSet = (root: XmlElement, item: NewsItem): void => {
  const inline = root.child('contentSet').child('inlineXML', {
    contenttype: 'application/xhtml+xml',
    wordcount: String(item.wordCount),
    'xml:lang': item.locale,
  });
  const html = inline.child('html', { 'xml:lang': item.locale, lang: item.locale, dir: item.dir }, XHTML);
  html.child('head').child('title').text(item.headline);
  xhtml(html.child('body'), htmlTree(item.html));
};

/**
 * An article as a NewsML-G2 2.35 news item (power conformance), built as a DOM: dateline, place and direction in the
 * standard's own elements, the body as XHTML, quotations in the place that the standard leaves to others.
 */
export const newsmlG2 = (published: NewsItem): string => {
  const item = withPlainCharacters(published);
  const attributes = {
    guid: item.uri,
    version: item.corrections.length + 1,
    standard: 'NewsML-G2',
    standardversion: '2.35',
    conformance: 'power',
    'xml:lang': item.locale,
    dir: item.dir,
  };
  return xmlDocument(NAR, 'newsItem', attributes, (root) => {
    root.child('catalogRef', { href: CATALOG });
    named(root.child('rightsInfo'), 'copyrightHolder', item.publisher.name, { uri: item.publisher.url });
    itemMeta(root, item);
    contentMeta(root, item);
    contentSet(root, item);
  });
};
