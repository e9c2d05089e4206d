import { useDebounce, useForm } from '@strapi/strapi/admin';
import { articleFrom, check, dayIn, judge, parseArticle, waivedIn } from '../../../engine/src';
import type { Analysis, CheckOptions, Finding, RoleMap, Story, Verdict, Waiver } from '../../../engine/src';
import type { DeskSettings } from '../desk-api';
import type { EditViewProps } from '../edited-document';
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
}

export type Checked = Reading | Closed | { readonly state: 'broken' };

/** Typing is never held up: what is typed is read at the first pause. */
const PAUSE = 120;

/** Relations stand in the form as changes to make, not as records: rules that need those run when it is published. */
const withoutLinks = (values: Values, roles: RoleMap): Values => {
  const links = [roles.speakers, roles.event].filter((name) => name !== undefined);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !links.includes(name)));
};

const read = (
  values: Values,
  roles: RoleMap,
  desk: DeskSettings,
  locale: string,
  published: string | null,
  waivers: readonly Waiver[],
  fingerprint: string,
): Checked => {
  try {
    const story = parseArticle(
      articleFrom(withoutLinks(values, roles), roles, {
        locale,
        firstPublished: published && dayIn(desk.timeZone, published),
      }),
    );
    const options = { settings: desk.settings, today: desk.today };
    const { analysis, findings } = check(story, options);
    const verdict = judge(findings, waivedIn(story, findings, fingerprint, waivers));
    return { state: 'checked', story, analysis, findings, verdict, roles, values, options };
  } catch {
    return { state: 'broken' };
  }
};

type Read = typeof read;

/** Panel and publish button ask for the same text at the same time: the last answer serves both. */
const readOnce: Read = (() => {
  let last: { readonly asked: Parameters<Read>; readonly answer: Checked } | undefined;
  return (...asked) => {
    if (!last || asked.some((one, index) => one !== last?.asked[index])) last = { asked, answer: read(...asked) };
    return last.answer;
  };
})();

const NO_WAIVERS: readonly Waiver[] = [];

/** Reads the values of the form of the edit view that it is given, with the waivers of the stored text. */
const useReader = (props: EditViewProps): ((values: Values) => Checked) => {
  const desk = useDesk(props);
  const published = props.meta?.availableStatus.find((status) => status.publishedAt)?.publishedAt ?? null;
  const { view } = useReview(props);
  const waivers = view?.state.waivers ?? NO_WAIVERS;
  return (values) =>
    desk.state === 'open'
      ? readOnce(values, desk.roles, desk.settings, desk.locale ?? 'ar', published, waivers, view?.fingerprint ?? '')
      : desk;
};

/** What the desk finds in the form of the edit view. */
export const useChecked = (props: EditViewProps): Checked => {
  const read = useReader(props);
  return read(
    useDebounce(
      useForm('copy-desk', (form) => form.values as Values),
      PAUSE,
    ),
  );
};

/** Reads the form as it is at the moment of the call. */
export const useReadNow = (props: EditViewProps): (() => Checked) => {
  const read = useReader(props);
  const getValues = useForm('copy-desk', (form) => form.getValues);
  return () => read(getValues() as Values);
};
