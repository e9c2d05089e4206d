import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyDesk } from '../support/command';

const FAULTY = 'وصل الوفد في 2025-11-24 إلى مراكش, ثم غادر .\n\nعاد  الوفد أمس.\n\nقال: «نعم, لا».\n';
const MENDED = 'وصل الوفد في \u20662025-11-24\u2069 إلى مراكش، ثم غادر.\n\nعاد الوفد أمس.\n\nقال: «نعم, لا».\n';

let folder = '';
const file = (name: string): string => join(folder, name);
const write = (name: string, text: string): string => {
  writeFileSync(file(name), text);
  return file(name);
};
const read = (name: string): string => readFileSync(file(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-desk-fix-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

test('nothing is written unless it is asked for', async () => {
  await copyDesk('check', write('a.txt', FAULTY));
  await copyDesk('check', '--diff', file('a.txt'));
  expect(read('a.txt')).toBe(FAULTY);
});

test('safe fixes are carried out, words of a source stay, and what is left is reported', async () => {
  const { out } = await copyDesk('check', '--fix', '--format', 'json', write('a.txt', FAULTY));
  expect(read('a.txt')).toBe(MENDED);
  const [report] = JSON.parse(out) as { findings: { rule: string; start: number; end: number }[] }[];
  const left = report?.findings.filter(({ rule }) => rule === 'latin-punctuation') ?? [];
  expect(left.map(({ start, end }) => MENDED.slice(start, end))).toEqual([',']);
});

test('a second time there is nothing to do', async () => {
  write('a.txt', MENDED);
  expect(await copyDesk('check', '--diff', file('a.txt'))).toEqual({ status: 0, out: '', err: '' });
});

test('the byte order mark, a date in front and the ends of lines stay', async () => {
  const text = '\uFEFF date 2025-11-24 عاد  الوفد أمس.\r\n\r\nقال , ثم مضى.';
  await copyDesk('check', '--fix', write('a.txt', text));
  expect(read('a.txt')).toBe('\uFEFF date 2025-11-24 عاد الوفد أمس.\r\n\r\nقال، ثم مضى.');
});

test('the file keeps its permissions, and a link still leads to it', async () => {
  chmodSync(write('a.txt', FAULTY), 0o640);
  symlinkSync(file('a.txt'), file('link.txt'));
  await copyDesk('check', '--fix', file('link.txt'));
  expect(lstatSync(file('link.txt')).isSymbolicLink()).toBe(true);
  expect(statSync(file('a.txt')).mode & 0o777).toBe(0o640);
  expect(read('a.txt')).toBe(MENDED);
});

test('a file that cannot be written is left as it is, with one sentence and nothing beside it', async () => {
  write('a.txt', FAULTY);
  const rename = jest.requireMock<{ rename: jest.Mock }>('node:fs/promises').rename;
  rename.mockRejectedValueOnce(Object.assign(new Error('no'), { code: 'EACCES' }));
  const { status, out, err } = await copyDesk('check', '--fix', file('a.txt'));
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toBe(`copy-desk: ${file('a.txt')}: it cannot be written (EACCES); it was left as it is.\n`);
  expect(read('a.txt')).toBe(FAULTY);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test.each([
  ['both at once', ['--fix', '--diff', 'a.txt'], '--fix writes and --diff only shows: use one of them'],
  ['standard input', ['--fix', '-'], '--fix cannot write to standard input (-): name a file, or use --diff'],
])('%s is refused', async (_, args, sentence) => {
  expect(await copyDesk('check', ...args)).toEqual({ status: 2, out: '', err: `copy-desk: ${sentence}.\n` });
});

test.each([
  ['several hunks', FAULTY],
  ['a line break that is mended', 'قال\u2028نعم, ثم\n\nعاد  الوفد.\n'],
  ['no line end at the end', 'عاد  الوفد'],
])('patch turns the text into the mended one: %s', async (_, text) => {
  write('a.txt', text);
  const { status, out } = await copyDesk('check', '--diff', file('a.txt'));
  expect(status).toBe(1);
  execFileSync('patch', ['--silent', file('a.txt')], { input: out });
  const patched = read('a.txt');
  write('b.txt', text);
  await copyDesk('check', '--fix', file('b.txt'));
  expect(patched).toBe(read('b.txt'));
  expect(patched).not.toBe(text);
});

jest.mock('node:fs/promises', () => {
  const actual = jest.requireActual<{ readonly rename: (from: string, to: string) => Promise<void> }>(
    'node:fs/promises',
  );
  return { ...actual, rename: jest.fn(actual.rename) };
});
