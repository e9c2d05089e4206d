import type { Finding, Severity } from '../finding';
import { SEVERITIES } from '../finding';
import { isRecord } from '../parse/records';
import type { Story } from '../story';
import type { LogEntry } from './log';

/** Where a waived finding stands: by its words and what is around them, or by the whole text where it has no words. */
export type Anchor =
  | { readonly words: string; readonly before: string; readonly after: string; readonly occurrence: number }
  | { readonly fingerprint: string };

/** A named person lets one finding pass, with a reason. */
export interface Waiver {
  /** The log entry that grants it. */
  readonly entry: number;
  readonly rule: string;
  readonly anchor: Anchor;
  /** How grave the finding was then: who lets a warning pass has said nothing of an error. */
  readonly severity: Severity;
  readonly actor: string;
  readonly actorName: string;
  readonly reason: string;
  readonly at: string;
}

/** Characters (code points) of context on each side. */
const CONTEXT = 20;

/** A code point takes up to two code units. */
const lastOf = (text: string): string => [...text.slice(-2 * CONTEXT)].slice(-CONTEXT).join('');
const firstOf = (text: string): string => [...text.slice(0, 2 * CONTEXT)].slice(0, CONTEXT).join('');

/** The anchor of each finding, in their order; equal findings in equal surroundings are counted from 0. */
export const anchorsOf = (story: Story, findings: readonly Finding[], fingerprint: string): readonly Anchor[] => {
  const texts = new Map(story.blocks.map(({ field, block, text }) => [`${field}\n${block}`, text]));
  const seen = new Map<string, number>();
  return findings.map(({ rule, field, block, start, end }) => {
    const text = texts.get(`${field}\n${block}`) ?? '';
    const words = text.slice(start, end);
    if (words === '') return { fingerprint };
    const before = lastOf(text.slice(0, start));
    const after = firstOf(text.slice(end));
    const key = JSON.stringify([rule, words, before, after]);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return { words, before, after, occurrence };
  });
};

/** Whether two anchors are of the same place. */
export const isSameAnchor = (a: Anchor, b: Anchor): boolean =>
  'fingerprint' in a
    ? 'fingerprint' in b && a.fingerprint === b.fingerprint
    : !('fingerprint' in b) &&
      a.words === b.words &&
      a.before === b.before &&
      a.after === b.after &&
      a.occurrence === b.occurrence;

/**
 * The findings of a text that somebody has waived, each with its waiver. A waiver whose words or surroundings have
 * changed finds nothing any more, and one of a warning does not reach an error.
 */
export const waivedIn = (
  story: Story,
  findings: readonly Finding[],
  fingerprint: string,
  waivers: readonly Waiver[],
): ReadonlyMap<Finding, Waiver> => {
  const anchors = anchorsOf(story, findings, fingerprint);
  const waived = new Map<Finding, Waiver>();
  findings.forEach((finding, index) => {
    const anchor = anchors[index];
    const waiver = waivers.find(
      (one) =>
        one.rule === finding.rule &&
        anchor !== undefined &&
        isSameAnchor(one.anchor, anchor) &&
        (finding.severity !== 'error' || one.severity === 'error'),
    );
    if (waiver) waived.set(finding, waiver);
  });
  return waived;
};

const anchorIn = (value: Readonly<Record<string, unknown>>): Anchor | null => {
  const { fingerprint, words, before, after, occurrence } = value;
  if (typeof fingerprint === 'string') return { fingerprint };
  if (typeof words !== 'string' || typeof before !== 'string' || typeof after !== 'string') return null;
  return typeof occurrence === 'number' ? { words, before, after, occurrence } : null;
};

/** The waiver that a log entry grants; null where it holds none. */
export const waiverOf = ({ id, rule, anchor, actor, actorName, note, at }: LogEntry): Waiver | null => {
  if (!isRecord(anchor) || !rule) return null;
  const place = anchorIn(anchor);
  const severity = SEVERITIES.find((one) => one === anchor['severity']);
  if (!place || !severity) return null;
  return { entry: id, rule, anchor: place, severity, actor, actorName, reason: note ?? '', at };
};
