import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { textIn } from '../article/row';
import { permissionsOf } from '../desk-page/readable';
import { readerLanguage } from '../reader-language';
import { ACTS } from '../review/acts';
import { currentActor } from '../desk-log/actor';
import type { Act } from '../review/acts/act';
import { copyOf } from '../review/copy';
import type { DeskText, TextAddress } from '../review/desk-text';
import { readDeskText } from '../review/desk-text';
import { forbidden } from '../review/errors';
import { historyOf } from '../review/history';
import { approvers } from '../review/people';
import type { Say } from '../review/say';
import { sayIn } from '../review/say';
import { takeAct } from '../review/take-act';
import { viewOf } from '../review/view';
import { answers } from './answers';
import type { Handler } from './answers';

interface LocaleService {
  getDefaultLocale(): Promise<string>;
}

interface Ability {
  can(action: string): boolean;
}

/** What the desk says of a text, and the acts on it. */
export const texts = ({ strapi }: { strapi: Core.Strapi }) => {
  const addressIn = async (ctx: Context): Promise<TextAddress> => {
    const { uid, document } = ctx['params'] as { uid: string; document: string };
    const type = (strapi.contentTypes as unknown as Readonly<Record<string, { pluginOptions?: object }>>)[uid];
    const options: { i18n?: { localized?: boolean } } = type?.pluginOptions ?? {};
    if (options.i18n?.localized !== true) return { uid, document, locale: null };
    const fallback = () => strapi.plugin('i18n').service<LocaleService>('locales').getDefaultLocale();
    return { uid, document, locale: textIn(ctx.query['locale']) ?? (await fallback()) };
  };

  const mayTouch =
    (ctx: Context) =>
    ({ key, row }: DeskText, publishes: boolean): boolean => {
      const { can } = permissionsOf(strapi, ctx.state['userAbility'], key.contentType);
      return can.read(row) && (!publishes || can.publish(row));
    };

  /** The acts that the person's permissions allow; what the text's state allows is said by the state. */
  const allowed = (ctx: Context, text: DeskText): readonly string[] => {
    const ability = ctx.state['userAbility'] as Ability;
    return Object.entries(ACTS)
      .filter(
        ([, { act, permission }]) =>
          ability.can(`plugin::copy-desk.${permission}`) && mayTouch(ctx)(text, act.publishes),
      )
      .map(([name]) => name);
  };

  const seenBy = async (ctx: Context, text: DeskText): Promise<object> => ({
    ...(await viewOf(text)),
    me: (await currentActor(strapi)).actor,
    may: allowed(ctx, text),
  });

  const say = (): Say => sayIn(readerLanguage(strapi));

  const shows = (show: (text: DeskText, ctx: Context) => Promise<unknown>): Handler =>
    answers(async (ctx) => {
      const text = await readDeskText(strapi, await addressIn(ctx), say());
      if (!mayTouch(ctx)(text, false)) throw forbidden(say()('no-access'));
      return show(text, ctx);
    });

  const takes = (act: Act): Handler =>
    answers(async (ctx) => {
      const text = await takeAct(strapi, act, await addressIn(ctx), ctx.request.body, mayTouch(ctx), say());
      return seenBy(ctx, text);
    });

  return {
    find: shows((text, ctx) => seenBy(ctx, text)),
    history: shows(historyOf),
    copy: shows(copyOf),
    async approvers(ctx: Context): Promise<void> {
      ctx.body = { data: (await approvers(strapi)).map(({ actor, name }) => ({ actor, name })) };
    },
    ...Object.fromEntries(Object.entries(ACTS).map(([name, { act }]) => [name, takes(act)])),
  };
};
