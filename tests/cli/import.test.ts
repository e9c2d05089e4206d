import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const COMMAND = join(ROOT, 'src/plugins/copy-desk/cli/copy-desk.js');
const TEXT = ` date 2026-03-02 مرسى برس من الرباط: قالت المديرة العامة لمرصد المراعي، سلوى النخلاوي، الاثنين بأكادير، إن حماية المراعي مسؤولية مشتركة بين الجميع.

وقالت النخلاوي: "المراعي أمانة نسلمها كما تسلمناها".`;

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
const at = (name: string): string => join(folder, name);
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(at(name), content);
  return at(name);
};

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'test',
  LC_ALL: 'en_GB.UTF-8',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: at('newsroom.db'),
  APP_KEYS: 'tests',
  ADMIN_JWT_SECRET: 'tests',
  API_TOKEN_SALT: 'tests',
  ENCRYPTION_KEY: 'tests',
  JWT_SECRET: 'tests',
  TRANSFER_TOKEN_SALT: 'tests',
});

const run = (args: readonly string[], cwd = ROOT): Ran =>
  spawnSync(process.execPath, [COMMAND, 'import', ...args], { cwd, encoding: 'utf8', env: environment() });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-desk-import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bad input is refused before the newsroom is opened, which the missing database proves. */
describe('bad input makes nothing, and says why in one sentence', () => {
  const fine = () => file('fine.txt', TEXT);

  test.each<[string, () => readonly string[], RegExp]>([
    ['no file', () => [], /at least one file/u],
    ['a missing file beside a good one', () => [fine(), at('missing.txt')], /no such file/u],
    ['an empty file', () => [file('empty.txt', ' \n\n')], /empty/u],
    ['a binary file', () => [file('binary.txt', Buffer.from([0x50, 0x4b, 0, 1]))], /not a text file/u],
    ['a file that is not UTF-8', () => [file('latin.txt', Buffer.from([0xc7, 0xe1, 0x20]))], /not UTF-8/u],
    ['a file of 50 MB', () => [file('large.txt', Buffer.alloc(50 * 1024 * 1024, 0x61))], /larger than/u],
    ['a folder', () => [folder], /directory/u],
    ['one headline for two files', () => ['--headline', 'عنوان', fine(), fine()], /--headline/u],
    ['an empty headline', () => ['--headline', ' ', fine()], /--headline/u],
    ['a date that is none', () => ['--date', '2026-02-30', fine()], /--date/u],
    ['an unknown option', () => ['--force', fine()], /--force/u],
  ])('%s', (_what, args, reason) => {
    const { status, stdout, stderr } = run(args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(reason);
  });

  test('a folder that holds no newsroom', () => {
    const { status, stdout, stderr } = run([fine()], folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/no newsroom here/u);
  });
});

describe('a text and its draft', () => {
  interface Result {
    readonly outcome: string;
    readonly article: { readonly documentId: string };
  }
  const results = (ran: Ran): readonly Result[] => JSON.parse(ran.stdout) as Result[];

  test('are made, known again, and waited for while another process writes', async () => {
    const story = file('story.txt', TEXT);
    const made = run([story]);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toMatch(/story\.txt: draft made\n/u);
    expect(made.stdout).toContain('سلوى النخلاوي');

    const holder = await holdLock(4000);
    const meanwhile = run(['--format', 'json', story, file('second.txt', `${TEXT} نهاية.`)]);
    await holder.ended;
    expect(meanwhile.status).toBe(0);
    expect(results(meanwhile).map(({ outcome }) => outcome)).toEqual(['unchanged', 'created']);

    writeFileSync(story, TEXT.replace('أمانة', 'وديعة'));
    const changed = run(['--format', 'json', story]);
    expect(changed.status).toBe(1);
    expect(results(changed).map(({ outcome }) => outcome)).toEqual(['changed']);

    const audit = spawnSync(process.execPath, [COMMAND, 'audit'], { cwd: ROOT, encoding: 'utf8', env: environment() });
    expect(audit).toMatchObject({ status: 0, stdout: 'Texts read: 0; to be looked at: 0.\n', stderr: '' });

    const unknown = run(['--as', 'nobody@newsroom.example', story]);
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.stderr).toMatch(/^copy-desk: --as: .*nobody@newsroom\.example.*\n$/u);
  }, 180_000);

  /** Another process that holds SQLite's lock for a while; the answer comes once it has it. */
  const holdLock = async (milliseconds: number): Promise<{ readonly ended: Promise<unknown> }> => {
    const script = `const db = require('better-sqlite3')(process.argv[1]);
      db.exec('begin exclusive');
      console.log('locked');
      setTimeout(() => db.exec('commit'), ${milliseconds});`;
    const child = spawn(process.execPath, ['-e', script, at('newsroom.db')], { cwd: ROOT });
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    return { ended };
  };
});
