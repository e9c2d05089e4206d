import { deskItem } from './desk-item';
import { logEntry } from './log-entry';
import { text } from './text';
import { wireCopy } from './wire-copy';
import { withdrawal } from './withdrawal';

export const contentTypes = { 'desk-item': deskItem, 'log-entry': logEntry, text, 'wire-copy': wireCopy, withdrawal };
