import { isProse } from '../analysis/prose';
import type { Edit, Fix } from '../finding';
import type { Span } from '../story';
import { needs } from '../text/characters';
import { passagesInForms, plainLetters, shapesInPlain } from '../text/joining';
import { defineRule } from './rule';

const LONGEST_QUOTED = 40;

const excerpt = (text: string): string =>
  text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED).trimEnd()}\u2026` : text;

/** One edit for each character that changes, so that links and bold words in the passage keep their places. */
const editsOf = (text: string, { start, end }: Span): readonly Edit[] =>
  Array.from({ length: end - start }, (_, index) => start + index).flatMap((at) => {
    const form = text.charAt(at);
    const letters = plainLetters(form);
    return letters === form ? [] : [{ start: at, end: at + 1, text: letters }];
  });

/** Unicode, chapter 9.2: these are there to be converted from older systems, not to write with. */
export const presentationForms = defineRule({
  id: 'presentation-forms',
  group: 'formatting',
  severity: 'error',
  locales: ['ar', 'fa', 'ur'],
  needs: needs('form'),
  title: {
    ar: 'أشكال عرض مكان الحروف',
    en: 'Presentation forms instead of letters',
    fr: 'Formes de présentation au lieu de lettres',
  },
  why: {
    ar: 'لا يجدها البحث، ويخطئ فيها القارئ الآلي، وقد تظهر مقطعة في بعض الخطوط.',
    en: 'Search does not find them, screen readers misread them, and some fonts show them broken.',
    fr: 'La recherche ne les trouve pas, les lecteurs d’écran les lisent mal, et certaines polices les affichent brisées.',
  },
  remedy: {
    ar: 'أعد كتابة الكلمة بحروف عادية، أو انسخها من مصدر غير ملف PDF.',
    en: 'Type the words again in ordinary letters, or copy them from a source other than a PDF.',
    fr: 'Retapez les mots en lettres ordinaires, ou copiez-les depuis une autre source qu’un PDF.',
  },
  messages: {
    forms: {
      ar: '«{{words}}» مكتوبة بأشكال العرض لا بالحروف، وحروفها «{{letters}}».',
      en: '“{{words}}” is written in presentation forms; in letters it is “{{letters}}”.',
      fr: '« {{words}} » est écrit en formes de présentation ; en lettres, c’est « {{letters}} ».',
    },
    backwards: {
      ar: '«{{words}}» مكتوبة بأشكال عرض لا تتصل كما تتصل الحروف، ولعلها مخزَّنة معكوسة.',
      en: '“{{words}}” is written in presentation forms that do not join as letters would; it may be stored backwards.',
      fr: '« {{words}} » est écrit en formes de présentation qui ne se lient pas comme des lettres ; le texte est peut-être enregistré à l’envers.',
    },
  },
  examples: {
    good: ['قال \ufdfa ثم', '\ufd3fالحمد لله\ufd3e'],
    bad: ['\ufefb بد', '\ufea7\ufe92\ufeae', '\ufeae\ufe92\ufea7'],
  },
  check({ prose }, report) {
    for (const block of prose) {
      for (const span of passagesInForms(block.text)) {
        if (!isProse(block, span)) continue;
        const words = block.text.slice(span.start, span.end);
        if (plainLetters(words) === words) continue;
        const shapes = shapesInPlain(block.text, span);
        const data = { words: excerpt(words), letters: excerpt(plainLetters(words)) };
        const fix: Fix = { safe: shapes === 'kept', edits: editsOf(block.text, span) };
        if (shapes === 'changed') report({ block, span, message: 'backwards', data });
        else report({ block, span, message: 'forms', data, fix });
      }
    }
  },
});
