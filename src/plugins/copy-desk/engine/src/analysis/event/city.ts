import type { Candidate } from './candidate';
import type { EventLexicon } from './lexicon';
import type { EventMention } from './mention';
import type { FoundPlace } from './places';
import { placeAt, placeOfPhrase } from './places';
import type { Sentence } from './sentences';

export interface EventPlace {
  readonly name: string;
  readonly country: string | null;
  /** Whether a sentence puts the gathering there; otherwise the city stands only in its name. */
  readonly stated: boolean;
}

/**
 * Where a gathering is: the place that follows its name in a sentence, else one that goes before, else one that a later
 * sentence about it gives, else one in its name. Different places on the same footing give none.
 */
export const cityOf = (lexicon: EventLexicon, { mentions, named, referring }: Candidate): EventPlace | null => {
  const behind = named.flatMap((sentence) => inSentence(lexicon, sentence, mentions, 'behind'));
  const before = named.flatMap((sentence) => inSentence(lexicon, sentence, mentions, 'before'));
  const later = referring.flatMap((sentence) => placesIn(lexicon, sentence));
  const stated = agreed(behind) ?? agreed([...before, ...later]);
  if (stated) return { ...stated, stated: true };
  const inName = agreed(mentions.flatMap((mention) => withinName(mention)));
  return inName && { ...inName, stated: false };
};

interface Named {
  readonly name: string;
  readonly country: string | null;
  readonly at: number;
}

const named = ({ read: { block, words } }: Pick<EventMention, 'read'>, place: FoundPlace): Named => ({
  name: block.text.slice((words.at(place.at)?.start ?? 0) + place.skip, words.at(place.next - 1)?.end),
  country: place.country,
  at: place.at,
});

const placesIn = (lexicon: EventLexicon, sentence: Sentence): readonly Named[] => {
  const places: Named[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const place = placeOfPhrase(lexicon, sentence.read.words, at);
    if (place) places.push(named(sentence, place));
  }
  return places;
};

const inSentence = (
  lexicon: EventLexicon,
  sentence: Sentence,
  mentions: readonly EventMention[],
  side: 'behind' | 'before',
): readonly Named[] => {
  const here = mentions.filter(({ read, at }) => read === sentence.read && at >= sentence.from && at < sentence.to);
  const places = placesIn(lexicon, sentence).filter(({ at }) =>
    side === 'behind' ? here.some((mention) => at >= mention.next) : here.every((mention) => at < mention.at),
  );
  return side === 'behind' ? places.slice(0, 1) : places.slice(-1);
};

const withinName = (mention: EventMention): readonly Named[] => {
  const places: Named[] = [];
  for (let at = mention.at + 1; at < mention.next; at += 1) {
    const place = placeAt(mention.read.words, at);
    if (place) places.push(named(mention, place));
  }
  return places;
};

const agreed = (places: readonly Named[]): Named | null => {
  const [first] = places;
  return first && places.every(({ name }) => name === first.name) ? first : null;
};
