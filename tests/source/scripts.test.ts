import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scripts } from '../../package.json';

const ROOT = join(__dirname, '../..');

test.each(Object.entries(scripts))('npm run %s finds the file that it runs', (_, command) => {
  const files = Array.from(command.matchAll(/\bnode (\S+)/gu), ([, file = '']) => file);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
