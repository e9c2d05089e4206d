import { checkLimits } from '../../src/plugins/copy-desk/server/src/delivery/limits';
import { explained } from '../../src/plugins/copy-desk/server/src/delivery/patience';

test.each([
  { filters: { headline: { $between: 'a' } } },
  { filters: { headline: { $eq: { $eq: 'a' } } } },
  { filters: { $and: 'a' } },
  { filters: { $or: ['a'] } },
  { populate: { quotations: { filters: { words: { $between: 'x' } } } } },
])('an operator that is given the wrong form is refused: %j', (query) => {
  expect(() => checkLimits(query)).toThrow(/^"\$\w+" in "filters" takes .+\.$/u);
});

test.each([
  { filters: { $and: [{ headline: 'a' }, { id: { $in: ['1', '2'] } }] } },
  { filters: { id: { $between: ['1', '2'] }, headline: { $not: { $contains: 'a' } } } },
  { populate: { quotations: { filters: { words: { $contains: 'x' } } } } },
])('an operator in its own form passes: %j', (query) => {
  expect(() => checkLimits(query)).not.toThrow();
});

test('an operator that PostgreSQL does not have for an attribute is told in a sentence', () => {
  expect(explained({ code: '42883' })).toMatchObject({ name: 'ValidationError' });
});
