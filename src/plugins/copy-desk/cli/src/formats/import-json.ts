import type { ImportResult } from './import-result';

/** One array, one object a file; `outcome` is `failed` where nothing of a file was kept because of an error. */
export const importJson = (results: readonly ImportResult[]): string =>
  `${JSON.stringify(
    results.map(({ file, report, failure }) => ({
      file,
      outcome: report?.outcome ?? 'failed',
      failure,
      article: report && {
        contentType: report.contentType,
        documentId: report.document,
        locale: report.locale,
        headline: report.headline,
      },
      made: report?.made ?? null,
    })),
    null,
    2,
  )}\n`;
