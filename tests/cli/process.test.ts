import { spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leastOf } from '../support/time';

const COMMAND = join(__dirname, '../../src/plugins/copy-desk/cli/copy-desk.js');

const run = (args: readonly string[], input?: string, env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8', input, env: { ...process.env, ...env } });

test('standard input is read, and its status is that of the check', () => {
  const { status, stdout } = run(['check', '--format', 'json', '-'], 'قال \u202eabc\u202c نعم');
  expect(status).toBe(1);
  expect((JSON.parse(stdout) as { file: string }[])[0]?.file).toBe('-');
});

test('bad usage is status 2, with nothing on standard output', () => {
  const { status, stdout, stderr } = run(['check', 'no-such-file.txt']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test.each([
  ['fr_FR.UTF-8', 'erreurs'],
  ['en_GB.UTF-8', 'errors'],
  ['C.UTF-8', 'الأخطاء'],
])('under LC_ALL=%s messages follow', (locale, word) => {
  expect(run(['check', '-'], 'قال \u202eabc\u202c نعم', { LC_ALL: locale }).stdout).toContain(word);
});

test('one article is checked before anybody waits for it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copy-desk-'));
  const file = join(folder, 'article.txt');
  writeFileSync(file, 'عاد الوفد إلى الرباط أمس، وقال إن «الاتفاق قريب».\n\n'.repeat(60));
  const check = (): number => {
    const start = performance.now();
    expect(run(['check', file]).status).not.toBe(2);
    return performance.now() - start;
  };
  expect(leastOf(check, 600, 15)).toBeLessThan(600);
  rmSync(folder, { recursive: true });
});
