import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Words that stand in one list each. */
const GIVEN_NAME = 'تسعديت';
const FRENCH_VERB = 'expliquer';
const CITY = 'San Miguel de Tucumán';
const MOROCCAN_CITY = 'Casablanca';

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

    test('the words of a language, and the gazetteer, come with the first article that needs them', () => {
      const chunks = readdirSync(PLUGIN).filter((name) => /\.js$/u.test(name));
      const whichHold = (words: string): readonly string[] =>
        chunks.filter((name) => readFileSync(join(PLUGIN, name), 'utf8').includes(words));
      const [panel = ''] = chunks.filter((name) => /^desk-panel-/u.test(name));
      const shared = new Set([...allNeededBy('index.js'), ...allNeededBy(panel)]);
      for (const words of [GIVEN_NAME, CITY, FRENCH_VERB]) {
        expect(whichHold(words)).toHaveLength(1);
        expect(whichHold(words).filter((name) => shared.has(name))).toEqual([]);
      }
      const size = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + zipped(PLUGIN, name), 0);
      const arabic = [...new Set([...shared, ...whichHold(GIVEN_NAME).flatMap((name) => [...allNeededBy(name)])])];
      const gazetteer = [CITY, MOROCCAN_CITY].flatMap(whichHold);
      const withoutGazetteer = arabic.filter((name) => !gazetteer.includes(name));
      console.info(
        [
          ['all chunks', chunks],
          ['what an Arabic article needs, without the gazetteer', withoutGazetteer],
          ['the gazetteer', gazetteer],
        ]
          .map(([what, names]) => `${what as string}: ${(size(names as string[]) / 1024).toFixed(1)} KB gzip`)
          .join('\n'),
      );
    });
  });
};
