import { strapi } from '@strapi/client';

export interface Quotation {
  readonly words: string;
  readonly dir: 'ltr' | 'rtl';
  readonly speakerName: string | null;
  readonly speakerRole: string | null;
  /** What the speaker is, as the text speaks of them. */
  readonly speakerKind: 'person' | 'organization' | 'anonymous' | 'document' | null;
  readonly speakerRecord: { readonly documentId: string; readonly href: string } | null;
}

export interface Article {
  readonly documentId: string;
  readonly headline: string;
  readonly slug: string | null;
  readonly standfirst: string | null;
  readonly dir: 'ltr' | 'rtl';
  readonly lang: string;
  readonly dateline: { readonly text: string; readonly place?: string | null } | null;
  readonly html: string;
  readonly text: string;
  readonly wordCount: number;
  readonly quotations: readonly Quotation[];
  readonly translations: readonly { readonly locale: string; readonly slug: string | null; readonly href: string }[];
  readonly publishedAt: string;
}

export interface FoundQuotation extends Quotation {
  readonly date: string | null;
  readonly article: { readonly documentId: string; readonly headline: string | null; readonly href: string };
}

export interface Said {
  /** The documentId of a speaker, or a name. */
  readonly speaker?: string;
  readonly event?: string;
  /** Days, written YYYY-MM-DD. */
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
}

/** A newsroom as its readers see it; `url` is the address of its API, such as http://localhost:1337/api. */
export const newsroomAt = (url: string) => {
  const client = strapi({ baseURL: url });
  const articles = client.collection('articles');
  const get = async <Data>(address: string): Promise<Data> =>
    ((await (await client.fetch(address)).json()) as { readonly data: Data }).data;

  return {
    latest: async (locale: string, pageSize = 10): Promise<readonly Article[]> => {
      const { data } = await articles.find({ locale, sort: 'publishedAt:desc', pagination: { pageSize } });
      return data as unknown as readonly Article[];
    },
    article: async (documentId: string, locale: string): Promise<Article> =>
      (await articles.findOne(documentId, { locale })).data as unknown as Article,
    /** Follows the redirect of an article whose slug has changed. */
    articleAt: (locale: string, slug: string): Promise<Article> =>
      get(`/articles/by-slug/${locale}/${encodeURIComponent(slug)}`),
    search: (locale: string, words: string): Promise<readonly Article[]> =>
      get(`/articles?${new URLSearchParams({ locale, q: words }).toString()}`),
    /** What somebody said, about what, and when. */
    said: (locale: string, what: Said): Promise<readonly FoundQuotation[]> =>
      get(`/quotations?${new URLSearchParams({ locale, ...what }).toString()}`),
  };
};
