import { mirrored } from '../analysis/brackets';
import { hasOther, markedQuotations, oddMarks, usualSystem } from '../analysis/quotation-marks';
import { needs } from '../text/characters';
import { defineRule } from './rule';

/**
 * UAX #9, L4: guillemets are mirrored, so that U+00AB always opens; curly marks are not, and houses differ on which of
 * them opens, so that their order is not judged. A quotation never closed is reported by itself.
 */
export const quotationMarks = defineRule({
  id: 'quotation-marks',
  group: 'formatting',
  severity: 'warning',
  needs: needs('quote', 'guillemet'),
  title: {
    ar: 'علامات تنصيص معكوسة أو مختلطة',
    en: 'Quotation marks reversed, odd or mixed',
    fr: 'Guillemets inversés, impairs ou mélangés',
  },
  why: {
    ar: 'لا يعرف القارئ أين يبدأ الاقتباس وأين ينتهي.',
    en: 'Readers cannot tell where a quotation begins and ends.',
    fr: 'Le lecteur ne sait pas où commence et où finit une citation.',
  },
  remedy: {
    ar: 'افتح بعلامة الفتح وأغلق بنظيرتها، والزم نوعا واحدا في المقال.',
    en: 'Open with the opening mark, close with its pair, and keep to one kind in an article.',
    fr: 'Ouvrez avec le guillemet ouvrant, fermez avec son pendant, et gardez un seul genre dans l’article.',
  },
  messages: {
    reversed: {
      ar: 'علامتا التنصيص حول «{{words}}» معكوستان.',
      en: 'The guillemets around “{{words}}” face outwards.',
      fr: 'Les guillemets autour de « {{words}} » s’ouvrent vers l’extérieur.',
    },
    odd: {
      ar: 'علامة تنصيص بلا نظيرتها في الفقرة.',
      en: 'A quotation mark without its pair in the paragraph.',
      fr: 'Un guillemet sans son pendant dans le paragraphe.',
    },
    unlike: {
      ar: 'فُتح الاقتباس بالعلامة {{opener}} وأُغلق بالعلامة {{closer}}.',
      en: 'The quotation is opened by {{opener}} and closed by {{closer}}.',
      fr: 'La citation est ouverte par {{opener}} et fermée par {{closer}}.',
    },
    mixed: {
      ar: 'علامتا التنصيص {{found}} هنا، و{{wanted}} في سائر المقال.',
      en: 'The marks are {{found}} here and {{wanted}} elsewhere in the article.',
      fr: 'Les guillemets sont ici {{found}}, et {{wanted}} ailleurs dans l’article.',
    },
    house: {
      ar: 'علامتا التنصيص {{found}}، والدار تعتمد {{wanted}}.',
      en: 'The marks are {{found}}; the house writes {{wanted}}.',
      fr: 'Les guillemets sont {{found}} ; la maison écrit {{wanted}}.',
    },
  },
  examples: {
    good: ['قال "نعم" ثم', 'قال «نعم» ثم «لا»', 'شاشة قياسها 42" جديدة', { text: 'ח"כ חדש', locale: 'he' }],
    bad: ['قال »نعم« ثم', 'عرض المشروع الجديد" في المدينة', 'قال «نعم» ثم «لا» ثم "ربما"'],
  },
  check(facts, report) {
    for (const [block, { reversed }] of facts.brackets) {
      for (const { closer, opener } of reversed) {
        if (closer.family !== 'guillemet') continue;
        const edits = [closer, opener].map(({ start, end, sign }) => ({ start, end, text: mirrored(sign) }));
        const words = block.text.slice(closer.end, opener.start);
        const span = { start: closer.start, end: opener.end };
        report({ block, span, message: 'reversed', data: { words }, fix: { safe: true, edits } });
      }
    }
    for (const { block, span } of oddMarks(facts)) report({ block, span, message: 'odd' });
    const house = facts.settings.style.quotationMarks;
    const wanted = house ?? usualSystem(facts.prose);
    if (!wanted) return;
    const quotations = markedQuotations(
      facts.prose.filter((block) => hasOther(block, wanted)),
      facts,
    );
    for (const { block, system, closedBy, opening, closing } of quotations) {
      const span = { start: opening.start, end: closing.end };
      if (system !== closedBy) {
        const [opener, closer] = [opening, closing].map(({ start, end }) => block.text.slice(start, end));
        const severity = [system, closedBy].includes('«»') ? 'warning' : 'info';
        report({ block, span, message: 'unlike', severity, data: { opener: opener ?? '', closer: closer ?? '' } });
      }
      if (system === wanted || system !== closedBy) continue;
      const [first = '', last = ''] = wanted;
      const edits = [
        { ...opening, text: first },
        { ...closing, text: last },
      ];
      const data = { found: system, wanted };
      report({ block, span, message: house ? 'house' : 'mixed', severity: 'info', data, fix: { safe: false, edits } });
    }
  },
});
