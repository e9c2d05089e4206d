import type { Facts } from '../analysis/facts';
import { fieldsIn } from '../dateline/fields';
import { renderDateline } from '../dateline/render';
import { datelineStyle, houseStyle } from '../dateline/style';
import { bodyOf } from '../story';
import { defineRule } from './rule';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.';

const bare = (text: string): string => text.replace(/[\u200B-\u200F\u061C\u2066-\u2069\uFEFF]/gu, '').trim();

/** The dateline as the house would write it; null where the house has said nothing, or asks for what the text has not. */
const wantedForm = (facts: Facts): string | null => {
  const { settings, story } = facts;
  const fields = fieldsIn(facts);
  const source = fields?.source ?? null;
  if (!fields || !houseStyle(settings.datelines, story.locale, source)?.templates) return null;
  const style = datelineStyle(settings.datelines, story.locale, source);
  const text = style ? renderDateline(fields, style, story.locale) : '';
  return text === '' ? null : text;
};

const isAlone = ({ story, dateline }: Facts): boolean =>
  bodyOf(story).every((block) => {
    const line = dateline?.lines.find((one) => one.field === block.field && one.block === block.block);
    return bare(block.text.slice(line?.end ?? 0)) === '';
  });

/** A dateline that is not as the house writes it, that stands there twice, or behind which no story comes. */
export const datelineFormat = defineRule({
  id: 'dateline-format',
  group: 'datelines',
  severity: 'warning',
  title: {
    ar: 'سطر المكان والمصدر على غير صورته',
    en: 'Dateline out of form',
    fr: 'Date de lieu mal formée',
  },
  why: {
    ar: 'من هذا السطر يعرف القارئ أين كُتب الخبر ومن كتبه، ويقرؤه من يأخذ الخبر آليا.',
    en: 'From this line readers, and the systems that take the story over, know where it was filed and by whom.',
    fr: 'C’est par cette ligne que le lecteur, et les systèmes qui reprennent le texte, savent d’où il vient et de qui.',
  },
  remedy: {
    ar: 'اكتب سطرا واحدا بالصورة التي تكتبه بها الصحيفة، ثم الخبر بعده.',
    en: 'Write one dateline, in the form of the house, and the story behind it.',
    fr: 'Écrivez une seule ligne, dans la forme de la maison, suivie de la dépêche.',
  },
  messages: {
    form: {
      ar: 'تكتب الصحيفة هذا السطر هكذا: {{wanted}}',
      en: 'The house writes this dateline so: {{wanted}}',
      fr: 'La maison écrit cette ligne ainsi : {{wanted}}',
    },
    twice: {
      ar: 'يأتي بعد {{first}} سطر ثان: {{second}}',
      en: 'Behind {{first}} comes a second dateline: {{second}}',
      fr: 'Derrière {{first}} vient une seconde ligne : {{second}}',
    },
    alone: {
      ar: 'لا خبر بعد {{first}}.',
      en: 'No story comes behind {{first}}.',
      fr: 'Aucun texte ne suit {{first}}.',
    },
  },
  examples: {
    good: [`الرباط (أ ف ب) - ${STORY}`, `دبي - العربية.نت\n\n${STORY}`, STORY],
    bad: [`واس ـ جدة\n\nالرباط (أ ف ب) - ${STORY}`, `الرباط (أ ف ب) - القاهرة (رويترز) -`],
  },
  check(facts, report) {
    const { dateline, secondDateline } = facts;
    if (!dateline) return;
    const place = { block: dateline, span: dateline };
    const first = dateline.text;
    if (secondDateline) report({ ...place, message: 'twice', data: { first, second: secondDateline.text } });
    else if (isAlone(facts)) report({ ...place, message: 'alone', data: { first } });
    const wanted = wantedForm(facts);
    if (wanted === null || bare(wanted) === bare(first)) return;
    report({
      ...place,
      message: 'form',
      data: { wanted },
      severity: 'info',
      ...(dateline.lines.length === 1 && {
        fix: { safe: false, edits: [{ start: dateline.start, end: dateline.end, text: wanted }] },
      }),
    });
  },
});
