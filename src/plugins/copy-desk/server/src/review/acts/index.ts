import type { Act } from './act';
import { correct, publishInEmergency, schedule, withdraw } from './publishing-acts';
import { approve, approveAndPublish, cancelRequest, request, requestChanges } from './review-acts';
import { cancelWaiver, waiveError, waiveWarning } from './waiver-acts';

/** The acts by their addresses, each with the permission that it wants. */
export const ACTS = {
  request: { act: request, permission: 'review.request' },
  'cancel-request': { act: cancelRequest, permission: 'review.request' },
  approve: { act: approve, permission: 'review.approve' },
  'approve-and-publish': { act: approveAndPublish, permission: 'review.approve' },
  'request-changes': { act: requestChanges, permission: 'review.approve' },
  'waive-error': { act: waiveError, permission: 'waivers.errors' },
  'waive-warning': { act: waiveWarning, permission: 'waivers.warnings' },
  'cancel-waiver': { act: cancelWaiver, permission: 'waivers.warnings' },
  schedule: { act: schedule, permission: 'review.request' },
  correct: { act: correct, permission: 'review.request' },
  withdraw: { act: withdraw, permission: 'review.approve' },
  'publish-in-emergency': { act: publishInEmergency, permission: 'emergency.publish' },
} as const satisfies Readonly<Record<string, { readonly act: Act; readonly permission: string }>>;

export type ActName = keyof typeof ACTS;
