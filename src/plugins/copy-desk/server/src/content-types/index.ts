import { address } from './address';
import { deskItem } from './desk-item';
import { edition } from './edition';
import { logEntry } from './log-entry';
import { publishedForm } from './published-form';
import { publishedQuotation } from './published-quotation';
import { text } from './text';
import { wireCopy } from './wire-copy';
import { withdrawal } from './withdrawal';

export const contentTypes = {
  address,
  'desk-item': deskItem,
  edition,
  'log-entry': logEntry,
  'published-form': publishedForm,
  'published-quotation': publishedQuotation,
  text,
  'wire-copy': wireCopy,
  withdrawal,
};
