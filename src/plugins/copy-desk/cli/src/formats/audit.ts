import { explain } from '../../../engine/src';
import type { Finding, InterfaceLanguage } from '../../../engine/src';
import type { AuditedText, Fault } from '../../../server/src/audit/types';
import type { Audited } from '../commands/audit';
import { visible } from './visible';

interface Words {
  readonly fault: Readonly<Record<Fault, string>>;
  readonly total: (read: number, faulty: number) => string;
}

const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  ar: {
    fault: {
      errors: 'فيه أخطاء لا يجيزها المكتب اليوم: صحّح المسودة ثم انشرها',
      unknown: 'لا يعرف سجل المكتب أنه نُشر: راجعه ثم انشره من المكتب أو اسحبه',
      altered: 'تغيّر منذ نُشر: راجعه ثم انشره من جديد',
    },
    total: (read, faulty) => `النصوص المقروءة: ${read}، وما يحتاج إلى نظر: ${faulty}.`,
  },
  en: {
    fault: {
      errors: 'has errors that the desk would not let out today: correct the draft and publish it',
      unknown: 'is not known to the desk log as published: read it, then publish it through the desk or withdraw it',
      altered: 'has changed since it was published: read it and publish it again',
    },
    total: (read, faulty) => `Texts read: ${read}; to be looked at: ${faulty}.`,
  },
  fr: {
    fault: {
      errors: 'contient des erreurs que le desk refuserait aujourd’hui : corrigez le brouillon et publiez-le',
      unknown: 'n’est pas connu du journal comme publié : relisez-le, puis publiez-le par le desk ou retirez-le',
      altered: 'a changé depuis sa publication : relisez-le et publiez-le à nouveau',
    },
    total: (read, faulty) => `Textes lus : ${read} ; à revoir : ${faulty}.`,
  },
};

const errorLine = (finding: Finding, language: InterfaceLanguage): string =>
  `    ${finding.rule}  ${visible(explain(finding, language).what)}`;

const linesOf = (text: AuditedText, language: InterfaceLanguage): readonly string[] => [
  `${text.contentType} ${text.document} ${text.locale ?? ''}`.trimEnd(),
  `  ${visible(text.headline ?? '')}`,
  ...text.faults.map((fault) => `  ${WORDS[language].fault[fault]}`),
  ...text.errors.map((finding) => errorLine(finding, language)),
  '',
];

/** For people: each text that needs a look, why, and what to do. */
export const auditPretty = ({ read, faulty }: Audited, language: InterfaceLanguage): string =>
  [...faulty.flatMap((text) => linesOf(text, language)), WORDS[language].total(read, faulty.length), ''].join('\n');

/** One object: how many texts were read, and those that need a look; offsets are those of each field's block. */
export const auditJson = ({ read, faulty }: Audited, language: InterfaceLanguage): string =>
  `${JSON.stringify(
    {
      read,
      texts: faulty.map(({ contentType, document, locale, headline, faults, findings, errors }) => ({
        contentType,
        document,
        locale,
        headline,
        faults,
        findings,
        errors: errors.map((finding) => ({
          rule: finding.rule,
          message: explain(finding, language).what,
          field: finding.field,
          block: finding.block,
          start: finding.start,
          end: finding.end,
        })),
      })),
    },
    null,
    2,
  )}\n`;
