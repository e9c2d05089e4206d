import { check, explain, parseBlocks, parsePlainText } from '../../../src/plugins/copy-desk/engine/src';

const unknownIn = (body: unknown): readonly (readonly [block: number, type: string | undefined])[] => {
  const story = { ...parsePlainText('', { locale: 'ar' }), ...parseBlocks(body, 'body') };
  return check(story)
    .findings.filter(({ rule }) => rule === 'unknown-block')
    .map(({ block, message }) => [block, message.data['type']]);
};

const paragraph = (...children: unknown[]): unknown => ({ type: 'paragraph', children });
const words = { type: 'text', text: 'عاد الوفد أمس.' };

test.each<[string, unknown, ReturnType<typeof unknownIn>]>([
  ['a known body', [paragraph(words)], []],
  ['nothing', null, []],
  ['a node of another kind', [paragraph(words), { type: 'embed', url: 'https://example.com' }], [[0, 'embed']]],
  ['an inline node of another kind', [paragraph(words), paragraph(words, { type: 'mention' })], [[1, 'mention']]],
  ['a node without a type', [{ text: 'نعم' }], [[0, 'object']]],
  ['a node whose children are no list', [{ type: 'paragraph', children: 'نعم' }], [[0, 'paragraph']]],
  ['a type that every object has', [{ type: 'constructor', children: [] }], [[0, 'constructor']]],
  ['no list at all', { type: 'doc' }, [[0, 'doc']]],
  ['a list in a list', [[words]], [[0, 'list']]],
])('%s', (_, body, expected) => {
  expect(unknownIn(body)).toEqual(expected);
});

test('the message names the type', () => {
  const story = { ...parsePlainText('', { locale: 'ar' }), ...parseBlocks([{ type: 'embed' }], 'body') };
  const [finding] = check(story).findings;
  expect(finding && explain(finding, 'en').what).toContain('embed');
});
