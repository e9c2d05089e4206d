import type { ImportReport } from '../../../server/src/import/types';

/** What became of one file: the report of its import, or in one sentence why it failed and left nothing. */
export type ImportResult =
  | { readonly file: string; readonly report: ImportReport; readonly failure: null }
  | { readonly file: string; readonly report: null; readonly failure: string };
