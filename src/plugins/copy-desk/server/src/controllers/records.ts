import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { NamedEvent } from '../../../engine/src';
import { isRecord, textIn } from '../article/row';
import type { Config } from '../config';
import { findRecords } from '../records/find-records';

/** No article names as many people; a longer list is no article's. */
const MOST_NAMES = 500;

/** No article is longer; what comes behind is not read for an event. */
const LONGEST_TEXT = 200_000;

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((one) => textIn(one) ?? []).slice(0, MOST_NAMES) : [];

const eventIn = (value: unknown): NamedEvent | null => {
  if (!isRecord(value)) return null;
  const [name, series] = [textIn(value['name']), textIn(value['series'])];
  if (name === null || series === null) return null;
  return {
    name,
    series,
    edition: typeof value['edition'] === 'number' ? value['edition'] : null,
    city: textIn(value['city']),
    start: textIn(value['start']),
    end: textIn(value['end']),
  };
};

/** The records to which an article is linked, and those that stand for the people and the event it names. */
export const records = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const asked: unknown = ctx.request.body;
    const values = isRecord(asked) ? asked : {};
    const uid = textIn(values['contentType']) ?? '';
    const roles = strapi.config.get<Config>('plugin::copy-desk').contentTypes[uid];
    if (!roles) return ctx.throw(400, `The desk does not read the content type "${uid}".`);
    ctx.body = {
      data: await findRecords(strapi, uid, roles, {
        document: textIn(values['document']),
        locale: textIn(values['locale']),
        names: textsIn(values['names']),
        event: eventIn(values['event']),
        text: textIn(values['text'])?.slice(0, LONGEST_TEXT) ?? null,
        date: textIn(values['date']),
        connected: textsIn(values['connected']),
      }),
    };
  },
});
