import { checkText, personKey } from '../../src/plugins/copy-desk/engine/src';
import { NEWSROOM_STORIES } from './newsroom-stories';
import { QUOTED_STORIES } from './quoted-stories';
import type { QuotedStory } from './quoted-stories';

interface Known {
  /** Where the quotation ends in the text without notes. */
  readonly end: number;
  readonly speech: boolean;
  readonly speaker: string;
  readonly cue: string;
  readonly implied: boolean;
}

/** The text as readers see it, and the notes with the places they stand at. */
const read = ({ text }: QuotedStory): { readonly plain: string; readonly known: readonly Known[] } => {
  const known: Known[] = [];
  let plain = '';
  for (const piece of text.split(/(\{[^{}]*\})/u)) {
    if (!piece.startsWith('{')) plain += piece;
    else {
      const [speaker = '', cue = '', implied] = piece.slice(1, -1).split('|');
      known.push({ end: plain.length, speech: speaker !== '-', speaker, cue, implied: implied === 'i' });
    }
  }
  return { plain, known };
};

/** A closing mark, and a space before it in French. */
const MARK = 2;

const sameName = (a: string, b: string): boolean => personKey(a) === personKey(b);

/** How many of the annotated things were found in the stories of a locale: to be found, found. */
const figuresOf = (locale: string, stories: readonly QuotedStory[] = QUOTED_STORIES) => {
  const figures = {
    stories: 0,
    speech: [0, 0],
    falseSpeech: 0,
    names: [0, 0],
    cue: [0, 0],
    speaker: [0, 0],
    implied: [0, 0],
  };
  const count = (pair: number[], right: boolean): void => {
    pair[0] = (pair[0] ?? 0) + 1;
    pair[1] = (pair[1] ?? 0) + Number(right);
  };
  for (const story of stories.filter((one) => one.locale === locale)) {
    const { plain, known } = read(story);
    const { quotations } = checkText(plain, { locale }).analysis;
    figures.stories += 1;
    for (const { end, speech, speaker, cue, implied } of known) {
      const found = quotations.find((one) => one.end <= end && end - one.end <= MARK);
      if (!speech) {
        count(figures.names, found?.speech === false);
        figures.falseSpeech += Number(found?.speech === true);
        continue;
      }
      count(figures.speech, found?.speech === true);
      const named = found?.speech === true && found.speaker !== null && sameName(found.speaker.name, speaker);
      count(figures.speaker, named);
      if (implied) count(figures.implied, named);
      if (cue !== '') count(figures.cue, found?.cue?.text === cue);
    }
  }
  return figures;
};

test('there are enough stories, in six languages', () => {
  expect(QUOTED_STORIES.length).toBeGreaterThanOrEqual(25);
  expect(new Set(QUOTED_STORIES.map(({ locale }) => locale)).size).toBe(6);
});

/** What is to be found, and what is. */
const FIGURES = {
  ar: {
    stories: 18,
    speech: [31, 30],
    falseSpeech: 0,
    names: [7, 7],
    cue: [28, 27],
    speaker: [31, 30],
    implied: [8, 8],
  },
  en: { stories: 3, speech: [6, 6], falseSpeech: 0, names: [1, 1], cue: [6, 6], speaker: [6, 6], implied: [1, 1] },
  fr: { stories: 3, speech: [5, 5], falseSpeech: 0, names: [1, 1], cue: [5, 5], speaker: [5, 5], implied: [2, 2] },
  fa: { stories: 2, speech: [3, 3], falseSpeech: 0, names: [1, 1], cue: [3, 3], speaker: [3, 3], implied: [1, 1] },
  he: { stories: 2, speech: [3, 3], falseSpeech: 0, names: [1, 1], cue: [3, 3], speaker: [3, 3], implied: [1, 1] },
  ur: { stories: 2, speech: [3, 3], falseSpeech: 0, names: [1, 1], cue: [3, 3], speaker: [3, 3], implied: [1, 1] },
};

const NEWSROOM_FIGURES = {
  stories: 18,
  speech: [88, 88],
  falseSpeech: 0,
  names: [43, 43],
  cue: [87, 84],
  speaker: [88, 82],
  implied: [15, 13],
};

test.each(Object.entries(FIGURES))('the figures of the stories in %s', (locale, figures) => {
  expect(figuresOf(locale)).toEqual(figures);
});

test('the figures of whole news stories', () => {
  expect(figuresOf('ar', NEWSROOM_STORIES)).toEqual(NEWSROOM_FIGURES);
});
