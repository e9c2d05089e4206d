import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isRecord, recordsIn } from '../article/row';
import type { Config } from '../config';
import { readerLanguage } from '../reader-language';

const REFUSAL = {
  ar: 'لا تُضاف صورة إلى نص منشور عند رفعها؛ ارفعها وحدها ثم اخترها في مسودة المقال.',
  en: 'A published text gets no picture with an upload; upload it by itself and choose it in the draft of the article.',
  fr: 'Un texte publié ne reçoit pas d’image par un envoi ; envoyez-la seule et choisissez-la dans le brouillon.',
};

interface FileEvent {
  readonly params: { readonly data?: { readonly related?: unknown } };
}

/**
 * Refuses to hang a file on a live text: an upload may name the row that it is for, and goes around the gate. On a
 * draft it is an edit by nobody known.
 */
export const keepLiveMedia = (strapi: Core.Strapi, config: Config): void => {
  const isLive = async (uid: string, id: unknown): Promise<boolean> =>
    (await strapi.db.query(uid).count({ where: { id, publishedAt: { $notNull: true } } as never })) > 0;

  const check = async ({ params: { data } }: FileEvent): Promise<void> => {
    for (const { __type: uid, id } of recordsIn(isRecord(data) ? data['related'] : null)) {
      if (typeof uid !== 'string' || !config.contentTypes[uid]) continue;
      if (await isLive(uid, id)) throw new errors.ValidationError(REFUSAL[readerLanguage(strapi)], { field: 'refId' });
    }
  };
  strapi.db.lifecycles.subscribe({ models: ['plugin::upload.file'], beforeCreate: check, beforeUpdate: check });
};
