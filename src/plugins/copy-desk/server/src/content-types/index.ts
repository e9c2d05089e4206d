import { deskItem } from './desk-item';
import { logEntry } from './log-entry';
import { wireCopy } from './wire-copy';

export const contentTypes = { 'desk-item': deskItem, 'log-entry': logEntry, 'wire-copy': wireCopy };
