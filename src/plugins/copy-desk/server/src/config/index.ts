import { DEFAULT_SETTINGS, isRecord, ROLES, SETTINGS_KEYS, settingsFault } from '../../../engine/src';
import type { Role, RoleMap, Settings } from '../../../engine/src';
import { isText } from './is-text';

/** The plugin's configuration, as `config/plugins.ts` gives it. */
export interface Config extends Settings {
  readonly contentTypes: Readonly<Record<string, RoleMap>>;
  /** IANA time zone of the newsroom: where it is today. */
  readonly timeZone: string;
  /** How often one address may ask the content API without a login or token; 0 sets no limit. */
  readonly requestsPerMinute: number;
  /** Whether readers find a plain page of the latest articles at `/`. */
  readonly readerPage: boolean;
  /** Who publishes, as feeds and standard forms name it; null for the first of the house's outlets, else its host. */
  readonly publisher: string | null;
  /** Where readers find an article, with `{locale}` and `{slug}`; null for the reader page, else the API. */
  readonly articleUrl: string | null;
}

const DEFAULTS: Config = {
  ...DEFAULT_SETTINGS,
  contentTypes: {},
  timeZone: 'UTC',
  requestsPerMinute: 300,
  readerPage: false,
  publisher: null,
  articleUrl: null,
};

const fail = (key: string, problem: string): never => {
  throw new Error(`copy-desk: config/plugins.ts, key "copy-desk.config.${key}": ${problem}`);
};

const checkRoles = (uid: string, roles: unknown): void => {
  const key = `contentTypes["${uid}"]`;
  if (!isRecord(roles)) return fail(key, 'must be an object that maps roles to attributes.');
  for (const [role, attribute] of Object.entries(roles)) {
    if (!ROLES.some((known) => known === role)) {
      fail(`${key}.${role}`, `is no role of the desk; the roles are ${ROLES.join(', ')}.`);
    }
    const valid = role === 'captions' ? Array.isArray(attribute) && attribute.every(isText) : isText(attribute);
    if (!valid) {
      const wanted = role === 'captions' ? 'a list of attribute names' : "an attribute's name";
      fail(`${key}.${role}`, `must be ${wanted}.`);
    }
  }
  if (!isText(roles['body'])) fail(`${key}.body`, 'must name the attribute that holds the story.');
};

const checkSettings = (config: Readonly<Record<string, unknown>>): void => {
  const missing = SETTINGS_KEYS.find((key) => config[key] === undefined);
  if (missing) fail(missing, 'must be given.');
  const fault = settingsFault(Object.fromEntries(SETTINGS_KEYS.map((key) => [key, config[key]])));
  if (fault) fail(fault.key, fault.problem.en);
};

const isTimeZone = (value: unknown): boolean => {
  try {
    return isText(value) && new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const isArticleUrl = (value: unknown): boolean =>
  isText(value) && /^https?:\/\/[^\s{}]+\//u.test(value) && value.includes('{slug}');

/**
 * Checks the configuration as written.
 * @throws an Error of one sentence that names the wrong key; Strapi then does not start.
 */
export const validateConfig = (config: unknown): void => {
  if (!isRecord(config)) return fail('', 'must be an object.');
  for (const key of Object.keys(config)) {
    if (!(key in DEFAULTS)) fail(key, `is not known; the keys are ${Object.keys(DEFAULTS).join(', ')}.`);
  }
  const { contentTypes, timeZone, requestsPerMinute, readerPage, publisher, articleUrl } = config;
  if (!isRecord(contentTypes)) return fail('contentTypes', 'must be an object that maps content types to roles.');
  for (const [uid, roles] of Object.entries(contentTypes)) checkRoles(uid, roles);
  checkSettings(config);
  if (!isTimeZone(timeZone)) fail('timeZone', 'must be an IANA time zone such as "Africa/Casablanca".');
  if (!Number.isInteger(requestsPerMinute) || Number(requestsPerMinute) < 0) {
    fail('requestsPerMinute', 'must be a whole number from 0 on.');
  }
  if (typeof readerPage !== 'boolean') fail('readerPage', 'must be true or false.');
  if (publisher !== null && !isText(publisher)) fail('publisher', 'must be a name.');
  if (articleUrl !== null && !isArticleUrl(articleUrl)) {
    fail('articleUrl', 'must be an address such as "https://news.example/{locale}/{slug}".');
  }
};

interface Attribute {
  readonly type: string;
}
interface Schemas {
  contentType(uid: string): { readonly attributes: Readonly<Record<string, Attribute>> } | undefined;
}

const TYPES: Readonly<Record<Role, readonly string[]>> = {
  headline: ['string', 'text'],
  category: ['enumeration', 'string'],
  standfirst: ['string', 'text'],
  slug: ['uid', 'string'],
  body: ['blocks', 'richtext', 'text'],
  captions: ['media'],
  dateline: ['component'],
  quotations: ['component'],
  speakers: ['relation'],
  event: ['relation'],
  embargo: ['datetime', 'date'],
  corrections: ['component'],
};

/**
 * Holds the mapping against the content types that Strapi has loaded.
 * @throws an Error of one sentence that names the wrong key.
 */
export const checkMapping = (config: Config, schemas: Schemas): void => {
  for (const [uid, roles] of Object.entries(config.contentTypes)) {
    const key = `contentTypes["${uid}"]`;
    const attributes = schemas.contentType(uid)?.attributes;
    if (!attributes) return fail(key, 'there is no such content type.');
    for (const role of ROLES) {
      for (const name of [roles[role] ?? []].flat()) {
        const attribute = attributes[name];
        if (!attribute) fail(`${key}.${role}`, `${uid} has no attribute "${name}".`);
        else if (!TYPES[role].includes(attribute.type)) {
          fail(`${key}.${role}`, `"${name}" is of type ${attribute.type}, wanted is ${TYPES[role].join(' or ')}.`);
        }
      }
    }
  }
};

export const config = { default: DEFAULTS, validator: validateConfig };
