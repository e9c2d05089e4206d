import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyDesk } from '../support/command';

const FAULTY = ' date 2025-11-24 في 2025-11-24 بمراكش, قال\n\nأعلن \u202eabc\u202c نعم 😀\n';
const CLEAN = 'عاد الوفد إلى الرباط أمس.\n';

let folder = '';
const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-desk-'));
  write('faulty.txt', FAULTY);
  write('clean.txt', CLEAN);
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => join(folder, name);

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly fix: {
    readonly safe: boolean;
    readonly edits: readonly { start: number; end: number; text: string }[];
  } | null;
}
interface Report {
  readonly file: string;
  readonly locale: string;
  readonly analysis: { readonly dateline: unknown; readonly quotations: unknown[]; readonly dates: unknown[] };
  readonly findings: readonly Finding[];
}

const reportsOn = async (...args: readonly string[]): Promise<readonly Report[]> =>
  JSON.parse((await copyDesk('check', '--format', 'json', ...args)).out) as Report[];

describe('json', () => {
  test('one object a file, with offsets in the file', async () => {
    const reports = await reportsOn('--language', 'en', file('faulty.txt'), file('clean.txt'));
    expect(reports.map((report) => report.file)).toEqual([file('faulty.txt'), file('clean.txt')]);
    expect(reports.map(({ locale }) => locale)).toEqual(['ar', 'ar']);
    const words = reports[0]?.findings
      .filter(({ rule }) => ['iso-date-order', 'latin-punctuation', 'bidi-override'].includes(rule))
      .map(({ rule, start, end }) => [rule, FAULTY.slice(start, end)]);
    expect(words).toEqual([
      ['iso-date-order', '2025-11-24'],
      ['latin-punctuation', ','],
      ['bidi-override', '\u202eabc\u202c'],
    ]);
  });

  test('fixes are in offsets of the file too, and messages in the language asked for', async () => {
    const [report] = await reportsOn('--language', 'en', file('faulty.txt'));
    const date = report?.findings.find(({ rule }) => rule === 'iso-date-order');
    expect(date?.message).toBe('The date is typed 2025-11-24, but readers see 24-11-2025.');
    expect(date?.fix).toEqual({
      safe: true,
      edits: [
        { start: 20, end: 20, text: '\u2066' },
        { start: 30, end: 30, text: '\u2069' },
      ],
    });
  });

  test('has every key of the contract and no other', async () => {
    const [report] = await reportsOn(file('faulty.txt'));
    expect(Object.keys(report ?? {})).toEqual(['file', 'locale', 'analysis', 'findings']);
    expect(Object.keys(report?.analysis ?? {})).toEqual(['dateline', 'quotations', 'dates']);
    for (const finding of report?.findings ?? []) {
      expect(Object.keys(finding)).toEqual(['rule', 'severity', 'message', 'start', 'end', 'fix']);
    }
  });
});

describe('pretty', () => {
  test('names the place and shows the words, controls by their number', async () => {
    const { out } = await copyDesk('check', '--language', 'en', file('faulty.txt'));
    expect(out).toContain(`${file('faulty.txt')}:1:21  warning  iso-date-order`);
    expect(out).toContain('[<U+202E>abc<U+202C>]');
    expect(out).not.toMatch(/[\u202D\u202E]/u);
  });

  test.each([
    ['ar', 'خطأ'],
    ['en', 'error'],
    ['fr', 'erreur'],
  ])('speaks %s', async (language, word) => {
    expect((await copyDesk('check', '--language', language, file('faulty.txt'))).out).toContain(word);
  });

  test('controls that a terminal would obey are not passed on', async () => {
    const path = write('escape.txt', 'قال\u001b[31m, ثم 2025-11-24\n\nنعم \u001b]0;x\u0007, ثم لا');
    expect((await copyDesk('check', path)).out).not.toContain('\u001b');
  });
});

describe('sarif', () => {
  test('places are lines and columns of UTF-16', async () => {
    const { out } = await copyDesk('check', '--format', 'sarif', '--language', 'en', file('faulty.txt'));
    const log = JSON.parse(out) as {
      version: string;
      runs: {
        columnKind: string;
        tool: { driver: { rules: { id: string }[] } };
        results: {
          ruleId: string;
          ruleIndex: number;
          level: string;
          locations: { physicalLocation: { region: unknown } }[];
        }[];
      }[];
    };
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    const override = run?.results.find(({ ruleId }) => ruleId === 'bidi-override');
    expect(override?.level).toBe('error');
    expect(run?.tool.driver.rules[override?.ruleIndex ?? -1]?.id).toBe('bidi-override');
    const at = FAULTY.split('\n')[2]?.indexOf('\u202e') ?? -1;
    expect(override?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: at + 1,
      endLine: 3,
      endColumn: at + 6,
    });
  });
});

describe('exit status', () => {
  test('1 for errors, 0 without', async () => {
    expect((await copyDesk('check', file('faulty.txt'))).status).toBe(1);
    const fine = write('fine.txt', 'عاد الوفد, ثم غادر');
    const { status, out } = await copyDesk('check', '--format', 'json', fine);
    expect((JSON.parse(out) as Report[])[0]?.findings.some(({ severity }) => severity === 'error')).toBe(status === 1);
  });

  test('by the worst that may be found', async () => {
    expect((await copyDesk('check', '--max-severity', 'error', file('faulty.txt'))).status).toBe(0);
    expect((await copyDesk('check', '--max-severity', 'none', file('faulty.txt'))).status).toBe(1);
    expect((await copyDesk('check', '--max-severity', 'info', file('faulty.txt'))).status).toBe(1);
  });
});

describe('what cannot be read is refused in one sentence, and nothing is printed', () => {
  test.each<[string, () => readonly string[], string]>([
    ['no file', () => ['check'], 'name at least one file'],
    ['a file that is not there', () => ['check', file('faulty.txt'), file('none.txt')], 'there is no such file'],
    ['a directory', () => ['check', folder], 'it is a directory'],
    ['an empty file', () => ['check', write('empty.txt', '')], 'it is empty'],
    ['a file of white space', () => ['check', write('blank.txt', '\uFEFF \n\n')], 'it is empty'],
    ['zero bytes', () => ['check', write('zero.bin', Buffer.from([65, 0, 66]))], 'it is not a text file'],
    ['another encoding', () => ['check', write('latin.txt', Buffer.from([0xe9, 0x74, 0xe9]))], 'it is not UTF-8'],
    ['half a character', () => ['check', write('half.txt', Buffer.from([0xd9]))], 'it is not UTF-8'],
    [
      'more than 10 MB',
      () => ['check', write('large.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))],
      'larger than 10 MB',
    ],
    ['an unknown option', () => ['check', '--loud', file('clean.txt')], '--loud'],
    ['an option without its value', () => ['check', file('clean.txt'), '--date'], '--date'],
    [
      '--explain without --format pretty',
      () => ['check', '--explain', '--format', 'json', file('clean.txt')],
      '--explain',
    ],
    ['an unknown format', () => ['check', '--format', 'xml', file('clean.txt')], '--format'],
    ['an unknown locale', () => ['check', '--locale', 'tlh', file('clean.txt')], '--locale'],
    ['a locale that is none', () => ['check', '--locale', 'ar;ls', file('clean.txt')], '--locale'],
    ['an unknown language', () => ['check', '--language', 'de', file('clean.txt')], '--language'],
    ['an unknown severity', () => ['check', '--max-severity', 'fatal', file('clean.txt')], '--max-severity'],
    ['a day that is none', () => ['check', '--date', '2025-02-30', file('clean.txt')], '--date'],
    ['standard input twice', () => ['check', '-', '-'], 'only once'],
    ['an unknown command', () => ['chekc'], 'chekc'],
    ['no command', () => [], 'name a command'],
    ['a file for rules', () => ['rules', file('clean.txt')], 'takes no file'],
  ])('%s', async (_, args, reason) => {
    const { status, out, err } = await copyDesk(...args());
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(reason);
    expect(err).toMatch(/^copy-desk: [^\n]+\.\n$/u);
  });
});

test('a region may follow the locale', async () => {
  expect((await copyDesk('check', '--locale', 'ar-MA', file('clean.txt'))).status).not.toBe(2);
});

test.each([[['--help']], [['check', '--help']], [['rules', '-h']]])('%j explains', async (args) => {
  const { status, out } = await copyDesk(...args);
  expect(status).toBe(0);
  expect(out).toContain('Usage: copy-desk');
});

test('rules are listed', async () => {
  const { out } = await copyDesk('rules', '--format', 'json');
  const rules = JSON.parse(out) as { id: string; severity: string; title: { ar: string } }[];
  expect(rules.map(({ id }) => id)).toContain('bidi-override');
  expect((await copyDesk('rules', '--language', 'en')).out).toContain('iso-date-order');
});

test('what was read is left as it was', async () => {
  await copyDesk('check', file('faulty.txt'));
  expect(readFileSync(file('faulty.txt'), 'utf8')).toBe(FAULTY);
});

test('--explain shows of each quotation who says it, how that was found and how surely', async () => {
  const path = write('said.txt', 'قال رئيس البلدية سامي الحداد: "سنبدأ غدا".\n\nوأضاف: "لن نتأخر". وقرأ "الفجر".\n');
  const { out } = await copyDesk('check', '--explain', '--language', 'en', path);
  const lines = out.split('\n').filter((line) => !line.includes(path));
  expect(lines.slice(0, 18)).toEqual([
    '    [سنبدأ غدا]',
    '  Kind: somebody’s words',
    '  Speaker: سامي الحداد, رئيس البلدية, person',
    '  Reporting words: قال',
    '  How it was found: by the full name: “سامي الحداد”',
    '  Confidence: 85 %',
    '',
    '    [لن نتأخر]',
    '  Kind: somebody’s words',
    '  Speaker: سامي الحداد, رئيس البلدية, person',
    '  Reporting words: وأضاف',
    '  How it was found: not named in the sentence: whoever was spoken of before goes on speaking',
    '  Confidence: 87 %',
    '',
    '    [الفجر]',
    '  Kind: a name, a title or a term, nobody’s words',
    '  Confidence: 90 %',
    '',
  ]);
});
