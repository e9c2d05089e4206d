import type { InterfaceLanguage } from '../../../engine/src';
import type { EventReport, ImportReport, Made, SpeakerReport } from '../../../server/src/import/types';
import type { ImportResult } from './import-result';
import type { ImportWords } from './import-words';
import { IMPORT_WORDS } from './import-words';
import { visible } from './visible';

const SHOWN = 60;

const shortened = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);

/** The parts of a line that are there, parted by a middle dot, which has no direction of its own to impose. */
const joined = (...parts: readonly (string | number | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');

const speakerLine = (speaker: SpeakerReport, words: ImportWords): string =>
  joined(speaker.name, speaker.role, words.link[speaker.link]);

const daysOf = ({ start, end }: EventReport): string | null =>
  start !== null && end !== null ? `${start}/${end}` : (start ?? end);

const eventLine = (event: EventReport, words: ImportWords): string =>
  joined(event.name, event.city, event.country, daysOf(event), words.link[event.link]);

/** What the text did not tell, a line each. */
const unsureIn = (made: Made, words: ImportWords): readonly string[] => [
  ...(made.dateline?.source == null && made.dateline?.place == null ? [words.noDateline] : []),
  ...(made.dateline?.date == null ? [words.noDate] : []),
  ...made.quotations.filter(({ speaker }) => speaker === null).map(({ words: said }) => words.nobody(shortened(said))),
  ...made.speakers.flatMap(({ name, reason, candidates }) => {
    if (reason === null) return [];
    return reason === 'several-records' ? words.several(name, candidates.join(' · ')) : words.speaker[reason](name);
  }),
  ...(made.event?.link === 'unlinked' ? [words.several(made.event.name, made.event.candidates.join(' · '))] : []),
];

const madeLines = (report: ImportReport, made: Made, words: ImportWords): readonly string[] => {
  const { labels } = words;
  const { dateline, quotations, speakers, event } = made;
  const unsure = unsureIn(made, words);
  const lines: [string, string][] = [
    [labels.article, joined(report.contentType, report.document, report.locale)],
    [labels.headline, joined(report.headline, made.headlineProposed ? `(${words.proposed})` : null)],
    [
      labels.dateline,
      dateline ? joined(dateline.source, dateline.place, dateline.country, dateline.byline, dateline.date) : words.none,
    ],
    [labels.body, words.paragraphs(made.paragraphs)],
    [
      labels.quotations,
      words.attributed(quotations.length, quotations.filter(({ speaker }) => speaker !== null).length),
    ],
    ...speakers
      .filter(({ link }) => link !== 'unlinked')
      .map((speaker): [string, string] => [labels.speaker, speakerLine(speaker, words)]),
    [labels.event, event ? eventLine(event, words) : words.none],
    [labels.findings, words.findings(made.findings.length)],
    ...(unsure.length > 0 ? unsure : [words.nothing]).map((line): [string, string] => [labels.unsure, line]),
  ];
  return lines.map(([label, text]) => `  ${label}: ${visible(text)}`);
};

const resultLines = ({ file, report, failure }: ImportResult, words: ImportWords): readonly string[] => {
  if (!report) return [`${file}: ${words.outcome.failed}: ${visible(failure)}`];
  const title = `${file}: ${words.outcome[report.outcome]}`;
  if (report.made) return [title, ...madeLines(report, report.made, words)];
  const { labels } = words;
  return [
    title,
    `  ${labels.article}: ${joined(report.contentType, report.document, report.locale)}`,
    `  ${labels.headline}: ${visible(report.headline ?? '')}`,
  ];
};

/** For people: what was made of each file, what was matched, and what the text did not tell. */
export const importPretty = (results: readonly ImportResult[], language: InterfaceLanguage): string =>
  `${results.map((result) => resultLines(result, IMPORT_WORDS[language]).join('\n')).join('\n\n')}\n`;
