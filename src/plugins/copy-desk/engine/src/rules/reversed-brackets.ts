import { mirrored } from '../analysis/brackets';
import { needs } from '../text/characters';
import { defineRule } from './rule';

/** UAX #9, L4 mirrors what is stored; a bracket stored by its looks comes out facing the wrong way in any direction. */
export const reversedBrackets = defineRule({
  id: 'reversed-brackets',
  group: 'formatting',
  severity: 'error',
  needs: needs('bracket'),
  title: {
    ar: 'قوسان معكوسان',
    en: 'Brackets the wrong way round',
    fr: 'Parenthèses à l’envers',
  },
  why: {
    ar: 'ينفتح القوسان إلى الخارج، ويعدّهما كل برنامج زائدين.',
    en: 'Both face outwards, and every program takes them for strays.',
    fr: 'Toutes deux s’ouvrent vers l’extérieur, et tout programme les croit isolées.',
  },
  remedy: {
    ar: 'ضع قوس الفتح قبل الكلمة وقوس الإغلاق بعدها.',
    en: 'Put the opening bracket before the words and the closing one after them.',
    fr: 'Placez la parenthèse ouvrante avant les mots et la fermante après.',
  },
  messages: {
    reversed: {
      ar: 'القوس الذي قبل «{{words}}» قوس إغلاق، والذي بعدها قوس فتح.',
      en: 'Before “{{words}}” stands a closing bracket, and after it an opening one.',
      fr: 'Avant « {{words}} » se trouve une parenthèse fermante, et après une ouvrante.',
    },
  },
  examples: {
    good: ['(أ) و(ب) معا', 'حلف (NATO) الجديد'],
    bad: ['حلف )NATO( الجديد', 'قال )نعم( ثم'],
  },
  check(facts, report) {
    for (const [block, { reversed, unclosed, stray, crossed }] of facts.brackets) {
      const safe = unclosed.length + stray.length + crossed.length === 0;
      for (const { closer, opener } of reversed) {
        if (closer.family === 'guillemet') continue;
        const edits = [closer, opener].map(({ start, end, sign }) => ({ start, end, text: mirrored(sign) }));
        const words = block.text.slice(closer.end, opener.start);
        const span = { start: closer.start, end: opener.end };
        report({ block, span, message: 'reversed', data: { words }, fix: { safe, edits } });
      }
    }
  },
});
