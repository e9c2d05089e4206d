import type { Answer, Newsroom, Person } from '../support/strapi';

export const ARTICLE = 'api::article.article';
export const OVERRIDE = '\u202E';

/** A text's state as the edit view gets it. */
export interface View {
  readonly fingerprint: string;
  readonly state: {
    readonly stage: string;
    readonly missing: number;
    readonly required: number;
    readonly approvals: readonly { readonly actor: string }[];
    readonly contributors: readonly { readonly actor: string }[];
    readonly waivers: readonly { readonly entry: number; readonly rule: string }[];
    readonly request: { readonly to: string | null } | null;
    readonly emergency: { readonly note: string } | null;
    readonly schedule: { readonly due: string } | null;
  };
  readonly locales: readonly { readonly locale: string; readonly stage: string }[];
}

export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface Entry {
  readonly id: number;
  readonly kind: string;
  readonly fingerprint: string | null;
  readonly actor: string;
  readonly note: string | null;
}

let texts = 0;

/** Words of an article; every text is another. */
export const textWith = (words = 'افتُتح الجسر الجديد صباح اليوم.') => ({
  headline: `نص المراجعة ${(texts += 1)}`,
  body: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
});

/** The newsroom with people at its desk, and approvals asked for. */
export const deskOf = (room: () => Newsroom) => {
  const url = (document: string, path = '', locale = 'ar') =>
    `/copy-desk/texts/${ARTICLE}/${document}${path && `/${path}`}?locale=${locale}`;
  const view = async (who: Person, document: string, locale = 'ar'): Promise<View> =>
    (await room().ask<{ data: View }>(url(document, '', locale), { token: who.token })).body.data;
  const send = <Body = { data: View; error?: Failure }>(
    who: { readonly token: string },
    document: string,
    act: string,
    body: unknown,
    locale = 'ar',
  ): Promise<Answer<Body>> => room().ask<Body>(url(document, act, locale), { method: 'POST', token: who.token, body });

  const setting = (name: string, value: unknown): void => {
    room().strapi.config.set(`plugin::copy-desk.${name}` as 'plugin', value);
  };

  return {
    url,
    view,
    send,
    setting,
    /** Asks for that many approvals, and not for one as the sample newsroom does, while the tests of a suite run. */
    askForApprovals(count: number): void {
      let before: unknown;
      beforeAll(() => {
        before = room().strapi.config.get('plugin::copy-desk.approvals');
        setting('approvals', count);
      });
      afterAll(() => setting('approvals', before));
    },
    /** Takes an act on the text as it is now. */
    async take(who: Person, document: string, act: string, more: object = {}, locale = 'ar') {
      const { fingerprint } = await view(who, document, locale);
      return send(who, document, act, { fingerprint, ...more }, locale);
    },
    /** A draft as somebody saves it in the admin. */
    async draft(who: Person, text: object = textWith(), locale = 'ar'): Promise<string> {
      const { body, status } = await room().ask<{ data: { documentId: string } }>(
        `/content-manager/collection-types/${ARTICLE}?locale=${locale}`,
        { method: 'POST', token: who.token, body: text },
      );
      if (status !== 201) throw new Error(`The draft was answered with ${status}: ${JSON.stringify(body)}`);
      return body.data.documentId;
    },
    save: (who: Person, document: string, text: object, locale = 'ar') =>
      room().ask(`/content-manager/collection-types/${ARTICLE}/${document}?locale=${locale}`, {
        method: 'PUT',
        token: who.token,
        body: text,
      }),
    publish: (who: Person, document: string, locale = 'ar') =>
      room().ask<{ error?: Failure }>(
        `/content-manager/collection-types/${ARTICLE}/${document}/actions/publish?locale=${locale}`,
        { method: 'POST', token: who.token, body: {} },
      ),
    log: async (document: string, locale = 'ar'): Promise<readonly Entry[]> =>
      room()
        .strapi.db.query('plugin::copy-desk.log-entry')
        .findMany({ where: { document, locale }, orderBy: { id: 'asc' } }),
    item: async (document: string, locale = 'ar'): Promise<Readonly<Record<string, unknown>>> =>
      room().strapi.db.query('plugin::copy-desk.desk-item').findOne({ where: { document, locale } }) as Promise<
        Readonly<Record<string, unknown>>
      >,
    live: (document: string, locale = 'ar'): Promise<readonly { readonly headline: string }[]> =>
      room()
        .strapi.db.query(ARTICLE)
        .findMany({ where: { documentId: document, locale, publishedAt: { $notNull: true } } }),
  };
};
