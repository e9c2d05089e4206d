import type { Kind, LogEntry, Settings } from '../../../src/plugins/copy-desk/engine/src';
import { DEFAULT_SETTINGS, keptSettings } from '../../../src/plugins/copy-desk/engine/src';

export const ONE: Settings = { ...DEFAULT_SETTINGS, approvals: 1 };
export const TWO: Settings = { ...DEFAULT_SETTINGS, approvals: 2 };

/** An act as a test writes it: what was done, by whom, to which text. */
export type Line = readonly [kind: Kind, by: string, more?: Partial<LogEntry>];

/** A waiver of an error in words of the text. */
export const OF_ERROR = { words: 'كلمة', before: '', after: '', occurrence: 0, severity: 'error' };

/** The log of a text; each act is about the text that was last written, `F` at first. */
export const logOf = (...lines: readonly Line[]): readonly LogEntry[] => {
  let text = 'F';
  return lines.map(([kind, by, more], index) => {
    text = more?.fingerprint ?? text;
    return {
      id: index + 1,
      kind,
      fingerprint: text,
      actor: /[:]/u.test(by) || by === 'system' ? by : `admin:${by}`,
      actorName: by,
      anchor: kind === 'approved' ? { settings: keptSettings(ONE) } : null,
      at: `2026-01-01T00:00:${String(index).padStart(2, '0')}.000Z`,
      ...more,
    };
  });
};
