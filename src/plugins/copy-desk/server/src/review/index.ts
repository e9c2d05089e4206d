import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { onBehalfOf, personWith } from '../import/on-behalf';
import { readerLanguage } from '../reader-language';
import type { ActName } from './acts';
import { ACTS } from './acts';
import type { TextAddress } from './desk-text';
import { readDeskText } from './desk-text';
import { sayIn } from './say';
import { takeAct } from './take-act';

/** The desk for code that runs within the newsroom: scripts, demonstrations, other plugins. */
export const createReview = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Does work as an admin user who has logged in, so that what it edits and decides is that person's.
   * @throws where there is no active user with that e-mail address.
   */
  async as<T>(email: string, work: () => Promise<T>): Promise<T> {
    const person = await personWith(strapi, email);
    if (!person) throw new errors.NotFoundError(`There is no active user ${email}.`);
    return onBehalfOf(strapi, person, work);
  },

  /** Takes an act on a text as it is now, for the person for whom the present work is done. */
  async take(name: ActName, address: TextAddress, body: object = {}): Promise<void> {
    const say = sayIn(readerLanguage(strapi));
    const { fingerprint } = await readDeskText(strapi, address, say);
    await takeAct(strapi, ACTS[name].act, address, { fingerprint, ...body }, () => true, say);
  },
});
