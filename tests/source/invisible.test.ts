import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Raw, these make source read otherwise than it runs (UTS #55), and nobody sees that they are there. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => /\.(?:[cm]?[jt]sx?|json|md|ya?ml|css|html|txt)$/u.test(file) && file !== 'package-lock.json');

test('there is source to look at', () => {
  expect(files.length).toBeGreaterThan(50);
});

test('invisible characters stand in source as escapes only', () => {
  const raw = files
    .filter((file) => statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile())
    .flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (INVISIBLE.test(line) ? [`${file}:${index + 1}: write it as a \\u escape`] : [])),
    );
  expect(raw).toEqual([]);
});
