import { parsePlainText, proposeEvent } from '../../src/plugins/copy-desk/engine/src';
import type { EventRecord } from '../../src/plugins/copy-desk/engine/src';

const record = (id: string, said: Partial<EventRecord>): EventRecord => ({
  id,
  names: [],
  localName: said.names?.[0] ?? null,
  edition: null,
  cities: [],
  start: null,
  end: null,
  ...said,
});

const SUMMITS = [
  record('summit-11', {
    names: ['قمة المياه العربية', 'القمة المائية'],
    edition: 11,
    start: '2024-11-24',
    end: '2024-11-27',
  }),
  record('summit-12', {
    names: ['قمة المياه العربية', 'القمة المائية'],
    edition: 12,
    start: '2025-11-24',
    end: '2025-11-27',
  }),
  record('festival', { names: ['مهرجان النورس للمسرح', 'Nawras Theatre Festival'] }),
];

const proposed = (text: string, records: readonly EventRecord[] = SUMMITS): readonly string[] =>
  proposeEvent(parsePlainText(text, { locale: 'ar', date: '2025-11-20' }), records)?.candidates.map(({ id }) => id) ??
  [];

describe('the event that a text names', () => {
  test.each<[string, string, readonly string[]]>([
    ['by its name', 'عاد الوفد من مهرجان النورس للمسرح أمس.', ['festival']],
    ['by an alias in another script', 'عاد الوفد من Nawras Theatre Festival أمس.', ['festival']],
    [
      'by its days, where several share the name',
      'تنعقد قمة المياه العربية ما بين 24 و27 نوفمبر الجاري.',
      ['summit-12'],
    ],
    ['by its edition', 'تحدث الوفد عن قمة المياه العربية، وهي الدورة 11 منها.', ['summit-11']],
    ['as several, where nothing tells them apart', 'تحدث الوفد عن قمة المياه العربية.', ['summit-11', 'summit-12']],
    ['is none where no record has its name', 'تحدث الوفد عن قمة الجبال.', []],
    ['is none where a name goes on as another', 'عاد الوفد من مهرجان النورس للمسرحيات أمس.', []],
  ])('%s', (_, text, ids) => {
    expect(proposed(text)).toEqual(ids);
  });

  test('is not told by one word alone', () => {
    expect(proposed('عاد الوفد من القمة أمس.', [record('summit', { names: ['القمة'] })])).toEqual([]);
  });
});
