import '../knowledge';

/**
 * The forms that the news world uses, as pure functions of a published article. An entry of its own, since they need
 * libraries that no check needs.
 */
export { itemOfDraft } from './item-of';
export type { ItemFields } from './item-of';
export { jsonLd, scriptSafeJson } from './json-ld';
export { plainCharacters } from './news-item';
export type { NewsItem } from './news-item';
export { newsmlG2 } from './newsml-g2';
export { ninjs } from './ninjs';
export { xmlDocument } from './xml-builder';
