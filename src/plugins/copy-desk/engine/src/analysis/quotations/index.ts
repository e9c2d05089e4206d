import type { Language } from '../../language';
import type { Story } from '../../story';
import type { Dateline, Quotation } from '../types';

/** Every span between quotation marks in the body, with its speaker where it holds speech. */
export const findQuotations = (
  _story: Story,
  _language: Language,
  _dateline: Dateline | null,
): readonly Quotation[] => [];
