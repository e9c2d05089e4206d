import { useMemo } from 'react';
import { useDebounce, useForm } from '@strapi/strapi/admin';
import { articleFrom, check, dayIn, judgeStory, parseArticle } from '../../../engine/src/api';
import type { Analysis, CheckOptions, Finding, RoleMap, Story, Verdict, Waiver } from '../../../engine/src';
import type { DeskSettings } from '../desk-api';
import type { EditViewProps } from '../edited-document';
import { useKnowledge } from '../knowledge';
import { useTyped } from '../highlights/use-typed';
import { useLinks } from '../records/use-links';
import type { Links } from '../records/types';
import { useReview } from '../review/use-review';
import { useDesk } from './use-desk';
import type { Closed } from './use-desk';

type Values = Readonly<Record<string, unknown>>;

export interface Reading {
  readonly state: 'checked';
  readonly story: Story;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly roles: RoleMap;
  /** The form's values that were read, and what they were checked with. */
  readonly values: Values;
  readonly options: CheckOptions;
  /** Null while the server has not said to which records the article is linked. */
  readonly links: Links | null;
}

export type Checked = Reading | Closed | { readonly state: 'broken' };

/** Fields other than the body are read at the first pause, in milliseconds. */
const PAUSE = 120;

/** Relations stand in the form as changes to make; the rules read the records to which they lead. */
const withRecords = (values: Values, roles: RoleMap, links: Links | null): Values => ({
  ...values,
  ...(roles.speakers !== undefined && { [roles.speakers]: links?.speakers ?? [] }),
  ...(roles.event !== undefined && { [roles.event]: links?.event ?? null }),
});

const read = (
  values: Values,
  roles: RoleMap,
  desk: DeskSettings,
  locale: string,
  published: string | null,
  links: Links | null,
  waivers: readonly Waiver[],
  fingerprint: string,
): Checked => {
  try {
    const story = parseArticle(
      articleFrom(withRecords(values, roles, links), roles, {
        locale,
        firstPublished: published && dayIn(desk.timeZone, published),
      }),
    );
    const options = { settings: desk.settings, today: desk.today };
    const { analysis, findings } = check(story, options);
    const verdict = judgeStory(story, findings, fingerprint, waivers);
    return { state: 'checked', story, analysis, findings, verdict, roles, values, options, links };
  } catch {
    return { state: 'broken' };
  }
};

type Read = typeof read;

/** The panel and what it writes ask for the same text: the last answer serves both. */
const readOnce: Read = (() => {
  let last: { readonly asked: Parameters<Read>; readonly answer: Checked } | undefined;
  return (...asked) => {
    if (!last || asked.some((one, index) => one !== last?.asked[index])) last = { asked, answer: read(...asked) };
    return last.answer;
  };
})();

const NO_WAIVERS: readonly Waiver[] = [];

/** Reads the values of the form of the edit view that it is given, with the records that it links to and its waivers. */
const useReader = (props: EditViewProps, values: Values): ((values: Values) => Checked) => {
  const desk = useDesk(props);
  const isOpen = desk.state === 'open';
  const links = useLinks(props, isOpen ? desk.roles : null, isOpen ? desk.locale : null, values);
  const published = props.meta?.availableStatus.find((status) => status.publishedAt)?.publishedAt ?? null;
  const { view } = useReview(props);
  const waivers = view?.state.waivers ?? NO_WAIVERS;
  const locale = (isOpen ? desk.locale : null) ?? 'ar';
  const knowledge = useKnowledge(locale);
  return (asked) => {
    if (desk.state !== 'open') return desk;
    if (knowledge.state !== 'ready') return knowledge;
    return readOnce(asked, desk.roles, desk.settings, locale, published, links, waivers, view?.fingerprint ?? '');
  };
};

/** The form's values, and of the body also what its editor has not handed over yet. */
const useFormValues = (props: EditViewProps): Values => {
  const values = useDebounce(
    useForm('copy-desk', (form) => form.values as Values),
    PAUSE,
  );
  const desk = useDesk(props);
  const body = (desk.state === 'open' && desk.roles.body) || null;
  const handed = body === null ? null : values[body];
  const typed = useTyped(handed);
  return useMemo(
    () => (body === null || typed === handed ? values : { ...values, [body]: typed }),
    [values, body, handed, typed],
  );
};

/** What the desk finds in the form of the edit view, and a way to read it as it is at the moment of the call. */
export const useReading = (props: EditViewProps): { readonly checked: Checked; readonly readNow: () => Checked } => {
  const values = useFormValues(props);
  const read = useReader(props, values);
  const getValues = useForm('copy-desk', (form) => form.getValues);
  return { checked: read(values), readNow: () => read(getValues() as Values) };
};
