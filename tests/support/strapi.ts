import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { closeNewsroom } from '../../src/plugins/copy-desk/cli/src/newsroom';
import { emptyDatabase } from './database';

const ROOT = path.resolve(__dirname, '..', '..');
const PASSWORD = 'Tests-only-1';

/** Somebody who can log in to the admin, with the access token of a session that was opened over HTTP. */
export interface Person {
  readonly id: number;
  readonly email: string;
  readonly password: string;
  readonly token: string;
}

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

export interface Ask {
  readonly method?: string;
  readonly body?: unknown;
  /** An access token of a person or an API token. */
  readonly token?: string;
}

/** A row as the document service gives it; what its type adds is said by the caller. */
export type Row<Fields = object> = Fields & { readonly id: number; readonly documentId: string };

interface Target {
  readonly documentId: string;
  readonly [param: string]: unknown;
}

/** The document service for content types of which the compiler knows no schema. */
export interface Documents<Fields> {
  create(params: object): Promise<Row<Fields>>;
  update(params: Target): Promise<Row<Fields> | null>;
  publish(params: Target): Promise<{ entries: Row<Fields>[] }>;
  unpublish(params: Target): Promise<{ entries: Row<Fields>[] }>;
  discardDraft(params: Target): Promise<{ entries: Row<Fields>[] }>;
  clone(params: Target): Promise<{ entries: Row<Fields>[] }>;
  delete(params: Target): Promise<{ entries: Row<Fields>[] }>;
  findOne(params: Target): Promise<Row<Fields> | null>;
  findMany(params?: object): Promise<Row<Fields>[]>;
  count(params?: object): Promise<number>;
}

export interface Newsroom {
  readonly strapi: Core.Strapi;
  readonly url: string;
  readonly documents: <Fields>(uid: string) => Documents<Fields>;
  /** Sends and receives JSON, as a reader would or with a token. */
  readonly ask: <Body = unknown>(address: string, ask?: Ask) => Promise<Answer<Body>>;
  /** A new person with that role, logged in. */
  readonly person: (roleCode?: string) => Promise<Person>;
  readonly apiToken: (type: 'read-only' | 'full-access' | 'custom', permissions?: readonly string[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface RoleService {
  findOne(where: { code: string }): Promise<{ id: number } | null>;
}
interface UserService {
  create(user: object): Promise<{ id: number }>;
}
interface ApiTokenService {
  create(token: object): Promise<{ accessKey: string }>;
}

const secret = (): string => randomBytes(16).toString('hex');

/** One newsroom on an empty database, listening on a free port of this machine. */
export const openNewsroom = async (): Promise<Newsroom> => {
  const database = await emptyDatabase();
  Object.assign(process.env, {
    NODE_ENV: 'test',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    PUBLIC_REQUESTS_PER_MINUTE: '0',
    ...database.environment,
    APP_KEYS: secret(),
    ADMIN_JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
  });

  const strapi = await createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') }).load();
  await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  const ask = async <Body>(address: string, { method = 'GET', body, token }: Ask = {}): Promise<Answer<Body>> => {
    const response = await fetch(url + address, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : null) as Body };
  };

  let people = 0;
  let tokens = 0;

  return {
    strapi,
    url,
    documents: <Fields>(uid: string) => strapi.documents(uid as 'api::article.article') as unknown as Documents<Fields>,
    ask,

    async person(roleCode = 'strapi-super-admin') {
      const found = await (strapi.service('admin::role') as RoleService).findOne({ code: roleCode });
      if (!found) throw new Error(`There is no role ${roleCode}.`);
      const email = `person-${(people += 1)}@newsroom.example`;
      const { id } = await (strapi.service('admin::user') as UserService).create({
        email,
        firstname: 'Person',
        lastname: String(people),
        password: PASSWORD,
        isActive: true,
        registrationToken: null,
        roles: [found.id],
      });
      const { status, body } = await ask<{ data: { token: string } }>('/admin/login', {
        method: 'POST',
        body: { email, password: PASSWORD },
      });
      if (status !== 200) throw new Error(`The login of ${email} was answered with ${status}.`);
      return { id, email, password: PASSWORD, token: body.data.token };
    },

    async apiToken(type, permissions) {
      const { accessKey } = await (strapi.service('admin::api-token') as ApiTokenService).create({
        name: `token-${(tokens += 1)}`,
        description: '',
        kind: 'content-api',
        type,
        lifespan: null,
        permissions,
      });
      return accessKey;
    },

    async close() {
      await closeNewsroom(strapi);
      await database.drop();
    },
  };
};
