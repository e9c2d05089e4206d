import { looksTheSame } from '../analysis/bidi';
import type { Opened } from '../analysis/controls';
import { LRE, LRI, nameOf, pairControls, PDI, RLE, RLI } from '../analysis/controls';
import { isProse } from '../analysis/prose';
import { applyEdits } from '../edits';
import type { Edit, Fix } from '../finding';
import type { Direction } from '../story';
import { needs } from '../text/characters';
import { defineRule } from './rule';

/** How many code units may be read for the fixes of one paragraph; beyond it they are withheld. */
const MOST_READ = 300_000;

const swap = ({ at }: Opened, closedAt: number, opener: string, closer: string): readonly Edit[] => [
  { start: at, end: at + 1, text: opener },
  { start: closedAt, end: closedAt + 1, text: closer },
];

/** Nothing in the place of an embedding that nobody sees, else the isolate that it should have been. */
const fixOf = (text: string, opened: Opened, closedAt: number, direction: Direction): Fix => {
  const same = (edits: readonly Edit[]): boolean => looksTheSame(text, applyEdits(text, edits), direction);
  const none = swap(opened, closedAt, '', '');
  if (same(none)) return { safe: true, edits: none };
  const isolate = swap(opened, closedAt, opened.control === LRE ? LRI : RLI, PDI);
  return { safe: same(isolate), edits: isolate };
};

/** UAX #9, 2.1 and 2.7: isolates have taken the place of embeddings, which disturb what stands beside them. */
export const legacyEmbedding = defineRule({
  id: 'legacy-embedding',
  group: 'formatting',
  severity: 'info',
  needs: needs('control'),
  title: {
    ar: 'تضمين اتجاه قديم',
    en: 'Old direction embedding',
    fr: 'Ancien enchâssement de direction',
  },
  why: {
    ar: 'يحفظ التضمين القديم ترتيب ما بداخله، لكنه يحرك الأرقام والكلمات اللاتينية المجاورة.',
    en: 'An embedding keeps what is in it in order, but moves numbers and Latin words beside it.',
    fr: 'L’enchâssement garde l’ordre de son contenu, mais déplace les nombres et les mots latins voisins.',
  },
  remedy: {
    ar: 'احذف العلامتين، أو ضع مكانهما علامتي عزل (U+2066 وU+2069).',
    en: 'Remove both controls, or put isolates (U+2066 and U+2069) in their place.',
    fr: 'Supprimez les deux caractères, ou remplacez-les par des isolats (U+2066 et U+2069).',
  },
  messages: {
    embedding: {
      ar: 'العلامة الخفية {{control}} تضمين قديم يمتد أثره إلى ما حوله.',
      en: 'The invisible control {{control}} opens an old embedding, which acts on what stands around it.',
      fr: 'Le caractère invisible {{control}} ouvre un ancien enchâssement, qui agit sur ce qui l’entoure.',
    },
  },
  examples: {
    good: ['رقم \u206624-27\u2069 هنا', 'رقم 24 هنا'],
    bad: ['رقم \u202a24-27\u202c هنا', '\u202bقال نعم\u202c'],
  },
  check({ prose, language }, report) {
    for (const block of prose) {
      let read = 0;
      for (const opened of pairControls(block.text).opened) {
        const { control, at, closedAt } = opened;
        if ((control !== LRE && control !== RLE) || closedAt === null) continue;
        const span = { start: at, end: closedAt + 1 };
        if (!isProse(block, span)) continue;
        read += block.text.length;
        const fix = read > MOST_READ ? undefined : fixOf(block.text, opened, closedAt, language.direction);
        report({ block, span, message: 'embedding', data: { control: nameOf(control) }, ...(fix && { fix }) });
      }
    }
  },
});
