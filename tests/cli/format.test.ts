import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyDesk } from '../support/command';
import { newsmlProblems, ninjsProblems } from '../support/validators';

const STORY = join(__dirname, '../../samples/ar-olive-cooperative.txt');

let folder = '';
const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-desk-format-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const format = async (to: string, file: string): Promise<string> => {
  const { status, out, err } = await copyDesk('format', '--to', to, file);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return out;
};

test('a wire text is printed as valid ninjs, NewsML-G2 and JSON-LD', async () => {
  expect(ninjsProblems(JSON.parse(await format('ninjs', STORY)))).toEqual([]);
  expect(newsmlProblems([await format('newsml-g2', STORY)])).toEqual([]);
  expect(JSON.parse(await format('json-ld', STORY))).toMatchObject({ '@type': 'NewsArticle', inLanguage: 'ar' });
});

test('JSON-LD may be put into a page as it is printed', async () => {
  const printed = await format('json-ld', write('script.txt', 'الرباط - قال سامي الحداد: "نعم </script>".'));
  expect(printed).not.toContain('<');
  expect(JSON.stringify(JSON.parse(printed))).toContain('</script>');
});

test('a news item is read as well: from one form to the other and back nothing is lost', async () => {
  const ninjs = await format('ninjs', STORY);
  const newsml = await format('newsml-g2', write('story.json', ninjs));
  const back = JSON.parse(await format('ninjs', write('story.xml', newsml))) as Record<string, unknown>;
  const first = JSON.parse(ninjs) as Record<string, unknown>;
  for (const key of ['headlines', 'bodies', 'located', 'places', 'infoSources', 'language', 'contentCreated']) {
    expect(back[key]).toEqual(first[key]);
  }
});

test.each([
  ['no form', [STORY], /--to names the form/u],
  ['an unknown form', ['--to', 'rtf', STORY], /--to does not know/u],
  ['two files', ['--to', 'ninjs', STORY, STORY], /exactly one file/u],
  ['a relative URI', ['--to', 'ninjs', '--uri', 'a b', STORY], /--uri/u],
])('%s is refused in one sentence', async (_what, args, reason) => {
  const { status, out, err } = await copyDesk('format', ...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(reason);
});

test.each([
  ['story.json', '{"uri"', /JSON/u],
  ['story.xml', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><newsItem>&x;</newsItem>', /DOCTYPE/u],
  ['other.xml', '<rss/>', /newsItem/u],
])('%s that is none is refused in one sentence, by format and by import', async (name, text, reason) => {
  const file = write(`bad-${name}`, text);
  for (const args of [
    ['format', '--to', 'ninjs', file],
    ['import', file],
  ]) {
    const { status, out, err } = await copyDesk(...args);
    expect({ status, out, lines: err.trim().split('\n').length }).toEqual({ status: 2, out: '', lines: 1 });
    expect(err).toMatch(reason);
  }
});
