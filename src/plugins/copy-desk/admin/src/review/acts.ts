import type { Finding, Severity } from '../../../engine/src';
import type { Word } from '../words';
import type { View } from './review-api';

/** An act as the panel offers it: where it has a place, what it asks for, and how loud it is. */
export interface Offer {
  readonly act: string;
  readonly label: Word;
  /** Whether the text's state has a place for it. */
  readonly fits: (view: View) => boolean;
  readonly asks: {
    readonly note?: 'optional' | 'needed';
    readonly person?: boolean;
    readonly time?: boolean;
    /** One of the findings of these severities. */
    readonly finding?: readonly Severity[];
    /** The words that the note is about; any of what was found, or none. */
    readonly passage?: boolean;
  };
  /** What is sent beside what was asked. */
  readonly body?: object;
  readonly variant: 'default' | 'secondary' | 'tertiary' | 'danger-light';
}

const isContributor = ({ state, me }: View): boolean => state.contributors.some(({ actor }) => actor === me);
const hasApproved = ({ state, me }: View): boolean => state.approvals.some(({ actor }) => actor === me);
const isLiveText = ({ state }: View): boolean => state.stage === 'published' || state.stage === 'corrected';
const isPassed = ({ state }: View): boolean => state.missing === 0 && !isLiveText({ state } as View);

const canApprove = (view: View): boolean =>
  (view.state.request !== null || view.state.emergency !== null) && !isContributor(view) && !hasApproved(view);

/** What people can do with a text, in the order in which they usually do it. */
export const OFFERS: readonly Offer[] = [
  {
    act: 'request',
    label: 'act.request',
    fits: ({ state }) => ['draft', 'changes-requested', 'withdrawn'].includes(state.stage) && state.request === null,
    asks: { note: 'optional', person: true },
    variant: 'default',
  },
  {
    act: 'approve-and-publish',
    label: 'act.approve-and-publish',
    fits: (view) => canApprove(view) && view.state.emergency === null && view.state.missing <= 1,
    asks: { note: 'optional' },
    variant: 'default',
  },
  { act: 'approve', label: 'act.approve', fits: canApprove, asks: { note: 'optional' }, variant: 'secondary' },
  {
    act: 'request-changes',
    label: 'act.request-changes',
    fits: ({ state }) =>
      state.request !== null || state.emergency !== null || ['approved', 'scheduled'].includes(state.stage),
    asks: { note: 'needed', passage: true },
    variant: 'tertiary',
  },
  {
    act: 'waive-error',
    label: 'act.waive-error',
    fits: (view) => !isContributor(view) && !isLiveText(view),
    asks: { finding: ['error'], note: 'needed' },
    variant: 'tertiary',
  },
  {
    act: 'waive-warning',
    label: 'act.waive-warning',
    fits: (view) => !isLiveText(view),
    asks: { finding: ['warning', 'info'], note: 'needed' },
    variant: 'tertiary',
  },
  {
    act: 'cancel-request',
    label: 'act.cancel-request',
    fits: ({ state }) => state.request !== null && state.missing > 0,
    asks: {},
    variant: 'tertiary',
  },
  { act: 'schedule', label: 'act.schedule', fits: isPassed, asks: { time: true }, variant: 'tertiary' },
  {
    act: 'schedule',
    label: 'act.unschedule',
    fits: ({ state }) => state.schedule !== null,
    asks: { note: 'optional' },
    body: { at: null },
    variant: 'tertiary',
  },
  {
    act: 'correct',
    label: 'act.correct',
    fits: ({ state }) => state.live !== null,
    asks: { note: 'needed' },
    variant: 'tertiary',
  },
  {
    act: 'withdraw',
    label: 'act.withdraw',
    fits: ({ state }) => state.live !== null,
    asks: { note: 'needed' },
    variant: 'danger-light',
  },
  {
    act: 'publish-in-emergency',
    label: 'act.publish-in-emergency',
    fits: ({ state, approvals }) => approvals > 0 && state.missing > 0 && state.stage !== 'published',
    asks: { note: 'needed' },
    variant: 'danger-light',
  },
];

/** Without approvals nobody is asked for one. */
const NEEDS_REVIEW: ReadonlySet<string> = new Set([
  'request',
  'approve',
  'approve-and-publish',
  'request-changes',
  'cancel-request',
]);

/** The acts that this person may take on this text now. */
export const offersFor = (view: View, findings: readonly Finding[]): readonly Offer[] =>
  OFFERS.filter(
    ({ act, fits, asks }) =>
      view.may.includes(act) &&
      fits(view) &&
      (view.approvals > 0 || !NEEDS_REVIEW.has(act)) &&
      (asks.finding === undefined || findings.some(({ severity }) => asks.finding?.includes(severity))),
  );
