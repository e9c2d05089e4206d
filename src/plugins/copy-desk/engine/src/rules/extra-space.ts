import type { Place } from '../analysis/prose';
import { placesOf } from '../analysis/prose';
import type { Block } from '../story';
import { SPACES, needs } from '../text/characters';
import { defineRule } from './rule';

/** A run of spaces and tabs, the whole of it; line breaks part lines. */
const RUN = /[ \t\u00A0\u2002-\u200A\u202F\u205F\u3000]+/gu;
const LINE_EDGE = /[\n\r]/u;
const LETTER = /(?=[\p{L}\p{M}])[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Inherited}]/u;
/** Rules of their own speak of a space before a mark and inside a bracket. */
const MARK = /[\u060C\u061B\u061F.!:)\]}\u00BB]/u;
const OPENER = /[([{\u00AB]/u;

type Fault = 'edge' | 'several' | 'tab' | 'no-break';

/** Tabs in columns: several in one line, or one in several lines. */
const isTable = ({ text }: Block): boolean => text.indexOf('\t') !== text.lastIndexOf('\t');

/** A no-break space keeps a number, an abbreviation or a Latin name together; between two words it is a leftover. */
const isLeftover = (text: string, { start, end }: Place['span']): boolean =>
  LETTER.test(text.charAt(start - 1)) &&
  LETTER.test(text.charAt(start - 2)) &&
  LETTER.test(text.charAt(end)) &&
  LETTER.test(text.charAt(end + 1));

const faultOf = ({ block, text, span, words }: Place, spacedMarks: string): Fault | null => {
  const [before, after] = [text.charAt(span.start - 1), text.charAt(span.end)];
  if (before === '' || after === '' || LINE_EDGE.test(before)) return 'edge';
  if (LINE_EDGE.test(after)) return words === '  ' ? null : 'edge';
  if (MARK.test(after) || OPENER.test(before)) return null;
  if (words.includes('\t')) return isTable(block) ? null : 'tab';
  if (words.length > 1) return 'several';
  return words === '\u00A0' && !spacedMarks.includes(after) && isLeftover(text, span) ? 'no-break' : null;
};

/** LanguageTool, MultipleWhitespaceRule and SentenceWhitespaceRule; two spaces at the end of a line are Markdown's line break. */
export const extraSpace = defineRule({
  id: 'extra-space',
  group: 'formatting',
  severity: 'info',
  needs: needs('oddSpace', [SPACES, ['edge', ...SPACES]], [['edge'], SPACES]),
  title: {
    ar: 'مسافة زائدة',
    en: 'Extra space',
    fr: 'Espace en trop',
  },
  why: {
    ar: 'تترك فراغا في السطر، وتفسد البحث عن العبارة.',
    en: 'It leaves a hole in the line and makes a search for the phrase fail.',
    fr: 'Elle laisse un trou dans la ligne et fait échouer la recherche de l’expression.',
  },
  remedy: {
    ar: 'اترك مسافة واحدة بين الكلمتين، ولا شيء على طرفي الفقرة.',
    en: 'Leave one space between words and none at the edges of a paragraph.',
    fr: 'Laissez une espace entre les mots et aucune aux bords du paragraphe.',
  },
  messages: {
    edge: {
      ar: 'مسافة في أول السطر أو آخره.',
      en: 'A space at the edge of a line.',
      fr: 'Une espace au bord d’une ligne.',
    },
    several: {
      ar: 'أكثر من مسافة بين كلمتين.',
      en: 'More than one space between two words.',
      fr: 'Plus d’une espace entre deux mots.',
    },
    tab: {
      ar: 'علامة جدولة بين كلمتين.',
      en: 'A tab between two words.',
      fr: 'Une tabulation entre deux mots.',
    },
    'no-break': {
      ar: 'مسافة لا تنكسر (U+00A0) بين كلمتين.',
      en: 'A no-break space (U+00A0) between two words.',
      fr: 'Une espace insécable (U+00A0) entre deux mots.',
    },
  },
  examples: {
    good: ['قال نعم', 'بلغ 1\u00a0234 درهما', 'قال نعم  \nثم مضى'],
    bad: ['قال  نعم', ' قال نعم', 'قال نعم ', 'قال\tنعم', 'قال\u00a0نعم'],
  },
  check({ prose, language: { writing } }, report) {
    for (const place of placesOf(prose, RUN)) {
      const message = faultOf(place, writing.spacedMarks);
      if (!message) continue;
      const { block, span } = place;
      const fix = { safe: true, edits: [{ ...span, text: message === 'edge' ? '' : ' ' }] };
      report({ block, span, message, fix });
    }
  },
});
