import { isPerson } from '../../../engine/src';
import type { Difference, LogEntry } from '../../../engine/src';
import { projectionOf } from '../article/fingerprint';
import { isRecord } from '../article/row';
import type { DeskText } from './desk-text';
import { differences } from './differences';
import { keptText } from './texts';

/** An act with what changed in the text since the last act that was about a text. */
interface Told extends Pick<LogEntry, 'id' | 'kind' | 'actorName' | 'note' | 'at' | 'rule' | 'anchor' | 'to'> {
  readonly isPerson: boolean;
  readonly changes: readonly Difference[];
}

/** The text of an act, or the draft as it is now, where the log has kept no other. */
const versionOf = async (text: DeskText, fingerprint: string | null) => {
  if (fingerprint === null) return null;
  if (fingerprint !== text.fingerprint) return keptText(text.strapi, fingerprint);
  const now = projectionOf(text.strapi, text.key.contentType, text.roles, text.row);
  return isRecord(now) ? now : null;
};

/** Every act on a text: who, when, why, and what changed in the text between two acts. */
export const historyOf = async (text: DeskText): Promise<readonly Told[]> => {
  const told: Told[] = [];
  let before: Readonly<Record<string, unknown>> | null = null;
  for (const { id, kind, actor, actorName, note, at, rule, anchor, to, fingerprint } of text.log) {
    // Saves keep no text: what they changed is told at the next act.
    const version = kind === 'edited' ? null : await versionOf(text, fingerprint);
    const changes = before && version ? differences(text.roles, text.key.locale, before, version) : [];
    told.push({ id, kind, actorName, note, at, rule, anchor, to, isPerson: isPerson(actor), changes });
    before = version ?? before;
  }
  return told;
};
