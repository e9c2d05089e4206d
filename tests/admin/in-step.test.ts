import { articleFrom, parseArticle, proposeQuotations } from '../../src/plugins/copy-desk/engine/src';
import type { FoundRecord } from '../../src/plugins/copy-desk/engine/src';
import { connectedIn, disconnectedIn } from '../../src/plugins/copy-desk/admin/src/records/relation';
import { inStep, linked, takenOver, type Desk } from '../../src/plugins/copy-desk/admin/src/quotations/in-step';

type Values = Readonly<Record<string, unknown>>;

const ROLES = { body: 'body', quotations: 'quotations', speakers: 'speakers' };
const BODY =
  'قال رئيس البلدية جاد أبو سنديان: «سنفتح الممر قبل العام الدراسي».\n\nوقالت المديرة ليلى المنصوري: «الكتب كلها محفوظة».';
const JAD: FoundRecord = { documentId: 'jad', id: 7, locale: 'ar', name: 'جاد أبو سنديان', role: 'رئيس بلدية المنارة' };
const LAILA: FoundRecord = { documentId: 'laila', id: 8, locale: 'ar', name: 'ليلى المنصوري' };

const deskWith = (values: Values, more: Partial<Desk> = {}): Desk => ({
  values: { body: BODY, ...values },
  roles: ROLES,
  links: { speakers: [], event: null, quotations: {}, savedEvent: null },
  speakerType: 'api::speaker.speaker',
  ...more,
});

const proposalsFor = ({ values }: Desk) =>
  proposeQuotations(parseArticle(articleFrom(values, ROLES, { locale: 'ar' }))).quotations;

const recordFor = (name: string): FoundRecord | null => (name === JAD.name ? JAD : null);
const step = (desk: Desk): ReadonlyMap<string, unknown> => inStep(desk, proposalsFor(desk), recordFor);

test('quotations of the text are added, with speaker, role, verb and place, linked where the record is known', () => {
  const fields = step(deskWith({}));
  const quotations = fields.get('quotations') as readonly Values[];
  expect(quotations).toMatchObject([
    {
      words: 'سنفتح الممر قبل العام الدراسي',
      speakerName: JAD.name,
      speakerRole: 'رئيس البلدية',
      block: 0,
      cue: 'قال',
    },
    { words: 'الكتب كلها محفوظة', speakerName: LAILA.name, block: 1 },
  ]);
  expect(quotations.map(({ speaker }) => connectedIn(speaker))).toEqual([['jad'], []]);
  expect(connectedIn(fields.get('speakers'))).toEqual(['jad']);
});

test('once in step there is nothing more to do', () => {
  const desk = deskWith({});
  const values = { ...desk.values, ...Object.fromEntries(step(desk)) };
  const links = { speakers: [JAD], event: null, quotations: {}, savedEvent: null };
  expect(step(deskWith(values, { links })).size).toBe(0);
});

test('what an editor has set stays, and only empty fields are filled', () => {
  const set = { id: 3, words: 'سنفتح الممر قبل العام الدراسي', speakerName: 'نديم الصوفي', speakerRole: 'عضو المجلس' };
  const desk = deskWith(
    { quotations: [set] },
    { links: { speakers: [], event: null, quotations: { 3: 'nadim' }, savedEvent: null } },
  );
  const [first] = step(desk).get('quotations') as readonly Values[];
  expect(first).toMatchObject({ speakerName: 'نديم الصوفي', speakerRole: 'عضو المجلس', block: 0 });
  expect(first?.['speaker']).toBeUndefined();
});

test('on the word of the editor a quotation takes over what the text says, with its speaker', () => {
  const set = { id: 3, words: 'سنفتح الممر قبل العام الدراسي', speakerName: 'نديم الصوفي' };
  const nadim: FoundRecord = { documentId: 'nadim', id: 9, locale: 'ar', name: 'نديم الصوفي' };
  const desk = deskWith(
    { quotations: [set] },
    { links: { speakers: [nadim], event: null, quotations: { 3: 'nadim' }, savedEvent: null } },
  );
  const proposal = proposalsFor(desk).find(({ state }) => state === 'changed');
  if (!proposal) throw new Error('The difference was not seen.');
  const [first] = takenOver(desk, proposal, recordFor).get('quotations') as readonly Values[];
  expect(first).toMatchObject({ speakerName: JAD.name });
  expect(connectedIn(first?.['speaker'])).toEqual(['jad']);
  expect(disconnectedIn(first?.['speaker'])).toEqual([9]);
});

test('a record that is linked to a name becomes the speaker of all its quotations, and of no other', () => {
  const quotations = [{ speakerName: 'ليلى المنصورى' }, { speakerName: JAD.name }];
  const fields = linked(deskWith({ quotations }), LAILA.name, LAILA);
  const items = fields.get('quotations') as readonly Values[];
  expect(items.map(({ speaker }) => connectedIn(speaker))).toEqual([['laila'], []]);
  expect(connectedIn(fields.get('speakers'))).toEqual(['laila']);
});
