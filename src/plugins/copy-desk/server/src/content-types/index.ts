import { deskItem } from './desk-item';
import { logEntry } from './log-entry';

export const contentTypes = { 'desk-item': deskItem, 'log-entry': logEntry };
