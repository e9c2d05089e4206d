import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = join(__dirname, '../..');
const PLUGIN = join(ROOT, 'src/plugins/copy-desk/dist/admin');
const ADMIN = join(ROOT, 'dist/build');

const zipped = (folder: string, name: string): number =>
  gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;

/** The scripts that a file loads with itself; those that it fetches later stand behind an arrow. */
const needs = (name: string): readonly string[] =>
  Array.from(
    readFileSync(join(PLUGIN, name), 'utf8').matchAll(/(?<!=>)require\("\.\/([\w-]+\.js)"\)/gu),
    ([, file]) => file ?? '',
  );

const allNeededBy = (name: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const file of needs(name)) allNeededBy(file, seen);
  return seen;
};

export const sizeSuite = (): void => {
  describe('the size of the admin', () => {
    test('grows by at most two per cent on its first page: panel and engine come when an article is edited', () => {
      const first = [...allNeededBy('index.js')].reduce((sum, name) => sum + zipped(PLUGIN, name), 0);
      const [main = ''] = readdirSync(ADMIN).filter((name) => /^strapi-.*\.js$/u.test(name));
      expect(first).toBeGreaterThan(1_000);
      expect(first / zipped(ADMIN, main)).toBeLessThanOrEqual(0.02);
    });
  });
};
