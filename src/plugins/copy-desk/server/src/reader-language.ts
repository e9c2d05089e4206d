import type { Core } from '@strapi/strapi';
import { interfaceLanguage } from '../../engine/src';
import type { InterfaceLanguage } from '../../engine/src';
import { isRecord, textIn } from './article/row';

/** The language of whoever the answer is for: an admin user's own, else the one that the request asks for. */
export const readerLanguage = (strapi: Core.Strapi): InterfaceLanguage => {
  const context = strapi.requestContext.get();
  const user: unknown = context?.state['user'];
  const preferred = isRecord(user) ? textIn(user['preferedLanguage']) : null;
  const accepted = context?.acceptsLanguages('ar', 'en', 'fr');
  return interfaceLanguage(preferred ?? (accepted || 'en'));
};
