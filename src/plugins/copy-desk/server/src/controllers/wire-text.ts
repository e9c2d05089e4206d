import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { formOf, isIsoDate } from '../../../engine/src';
import type { DatelineFields, InterfaceLanguage } from '../../../engine/src';
import { explainUnreadable, UnreadableItem } from '../../../engine/src/formats/read';
import { isRecord, textIn } from '../article/row';
import type { Config } from '../config';
import { targetOf } from '../import/documents';
import type { Importer, ImportRequest, Person } from '../import/types';
import { readerLanguage } from '../reader-language';

/** UTF-16 code units: no wire story comes near, and a book is none. */
const LONGEST = 200_000;
/** A news item holds its text more than once, and much beside it. */
const LONGEST_ITEM = 1_000_000;

type Problem = 'empty' | 'long' | 'locale' | 'date' | 'forbidden';

const PROBLEMS: Readonly<Record<Problem, Readonly<Record<InterfaceLanguage, string>>>> = {
  empty: {
    ar: 'لا نص لإنشاء مقال منه: الصق نص الخبر أولا.',
    en: 'There is no text to make an article of: paste the story first.',
    fr: 'Il n’y a pas de texte dont faire un article : collez d’abord la dépêche.',
  },
  long: {
    ar: 'النص أطول من أن يكون خبرا: قسّمه إلى عدة نصوص.',
    en: 'The text is too long for one story: divide it.',
    fr: 'Le texte est trop long pour une seule dépêche : divisez-le.',
  },
  locale: {
    ar: 'لا تُكتب المقالات بهذه اللغة: اختر لغة أخرى.',
    en: 'No articles are written in this locale: choose another.',
    fr: 'Aucun article n’est écrit dans cette langue : choisissez-en une autre.',
  },
  date: {
    ar: 'التاريخ غير صحيح: اكتبه على صورة 2026-05-11.',
    en: 'The date is none: write it as in 2026-05-11.',
    fr: 'La date n’en est pas une : écrivez-la comme 2026-05-11.',
  },
  forbidden: {
    ar: 'لا يسمح دورك بإنشاء المقالات أو المتحدثين أو الأحداث: اطلب ذلك من مسؤول النظام.',
    en: 'Your role may not create articles, speakers or events: ask an administrator.',
    fr: 'Votre rôle ne peut créer ni articles, ni intervenants, ni événements : demandez à un administrateur.',
  },
};

interface Ability {
  can(action: string, subject: string): boolean;
}
interface Locales {
  find(): Promise<readonly { readonly code: string }[]>;
}

type Wanted = Omit<ImportRequest, 'source' | 'update' | 'person'>;

const datelineIn = (value: unknown): DatelineFields | null | undefined => {
  if (value === undefined) return undefined;
  if (!isRecord(value)) return null;
  const { source, place, country, byline, date } = value;
  const fields = { source, place, country, byline, date };
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, textIn(field)]));
};

const wantedIn = (asked: unknown): Wanted => {
  const values = isRecord(asked) ? asked : {};
  const dateline = datelineIn(values['dateline']);
  return {
    text: textIn(values['text'])?.trim() ?? '',
    locale: textIn(values['locale']) ?? '',
    date: textIn(values['date']),
    headline: textIn(values['headline']),
    ...(dateline !== undefined && { dateline }),
  };
};

/** Makes a draft of one wire text, as the person who asks: with their name, and within what their role may create. */
export const wireText = ({ strapi }: { strapi: Core.Strapi }) => {
  /** What an import may create: the article, and records of speakers and of the event. */
  const mayCreate = (ability: Ability): boolean => {
    const { contentTypes } = strapi.config.get<Config>('plugin::copy-desk');
    const [uid = '', roles = {}] = Object.entries(contentTypes)[0] ?? [];
    const records = [targetOf(strapi, uid, roles.speakers), targetOf(strapi, uid, roles.event)];
    return [uid, ...records].every(
      (subject) => subject === null || ability.can('plugin::content-manager.explorer.create', subject),
    );
  };

  const isLocale = async (locale: string): Promise<boolean> =>
    (await strapi.plugin('i18n').service<Locales>('locales').find()).some(({ code }) => code === locale);

  const problemWith = async (wanted: Wanted, ability: Ability): Promise<Problem | null> => {
    const { text, locale, date, dateline } = wanted;
    if (text === '') return 'empty';
    if (text.length > (formOf(text) === null ? LONGEST : LONGEST_ITEM)) return 'long';
    if ([date, dateline?.date ?? null].some((day) => day !== null && !isIsoDate(day))) return 'date';
    if (!(await isLocale(locale))) return 'locale';
    return mayCreate(ability) ? null : 'forbidden';
  };

  return {
    async importText(ctx: Context): Promise<void> {
      const wanted = wantedIn(ctx.request.body);
      const problem = await problemWith(wanted, ctx.state['userAbility'] as Ability);
      if (problem) return ctx.throw(problem === 'forbidden' ? 403 : 400, PROBLEMS[problem][readerLanguage(strapi)]);
      const importer = strapi.plugin('copy-desk').service<Importer>('import');
      const person = ctx.state['user'] as Person;
      try {
        ctx.body = { data: await importer.importText({ ...wanted, source: null, update: false, person }) };
      } catch (error) {
        if (!(error instanceof UnreadableItem)) throw error;
        ctx.throw(400, explainUnreadable(error, readerLanguage(strapi)));
      }
    },
  };
};
