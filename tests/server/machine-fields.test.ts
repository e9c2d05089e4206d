import { stripInvisible } from '../../src/plugins/copy-desk/server/src/machine-fields/without-invisible';

const SCHEMAS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'api::page.page': {
    slug: { type: 'uid' },
    mail: { type: 'email' },
    section: { type: 'enumeration', enum: ['\u0645\u06CC\u200C\u0631\u0648\u062F', 'sport'] },
    title: { type: 'string' },
    body: { type: 'blocks' },
    contact: { type: 'component', component: 'page.contact', repeatable: false },
    contacts: { type: 'component', component: 'page.contact', repeatable: true },
    zone: { type: 'dynamiczone', components: ['page.contact'] },
  },
  'page.contact': { mail: { type: 'email' }, name: { type: 'string' } },
};

const stripped = (data: Record<string, unknown>): Record<string, unknown> => {
  stripInvisible(data, 'api::page.page', (uid) => SCHEMAS[uid] ?? {});
  return data;
};

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['slugs and mail addresses', { slug: 'a\u200Fb', mail: 'a\u2066@b.com' }, { slug: 'ab', mail: 'a@b.com' }],
  ['values of enumerations', { section: 'sp\u200Bort' }, { section: 'sport' }],
  ['components', { contact: { mail: '\u200Ea@b.com' } }, { contact: { mail: 'a@b.com' } }],
  ['lists of components', { contacts: [{ mail: '\u200Ea@b.com' }] }, { contacts: [{ mail: 'a@b.com' }] }],
  [
    'dynamic zones',
    { zone: [{ __component: 'page.contact', mail: '\u00ADa@b.com' }] },
    { zone: [{ __component: 'page.contact', mail: 'a@b.com' }] },
  ],
])('%s lose what nobody sees', (_, data, clean) => {
  expect(stripped(data)).toEqual(clean);
});

test('a link loses it in its target and keeps it in its words', () => {
  const link = (url: string): unknown => [
    {
      type: 'list',
      children: [
        { type: 'list-item', children: [{ type: 'link', url, children: [{ type: 'text', text: 'a\u200F' }] }] },
      ],
    },
  ];
  expect(stripped({ body: link('https://a\u200F.com') })).toEqual({ body: link('https://a.com') });
});

test.each<[string, Record<string, unknown>]>([
  ['words for readers', { title: 'a\u200Fb', contact: { name: 'a\u200Fb' } }],
  ['a value of an enumeration that holds a joiner by right', { section: '\u0645\u06CC\u200C\u0631\u0648\u062F' }],
  ['what is no text', { slug: null, mail: 5, body: 'a\u200Fb', zone: [null], contact: 'a\u200F' }],
])('%s stays as it is', (_, data) => {
  expect(stripped(structuredClone(data))).toEqual(data);
});
