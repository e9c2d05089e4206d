import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { currentConfig } from '../config/current';
import type { Json } from './json';
import { openapiOf } from './document';

/** `GET /api/openapi.json`: made when it is first asked for, since routes and types stay as they are until the next start. */
export const describeApi = (strapi: Core.Strapi): ((ctx: Context) => void) => {
  let document: Json | undefined;
  return (ctx) => {
    ctx.body = document ??= openapiOf(strapi, currentConfig(strapi));
  };
};
