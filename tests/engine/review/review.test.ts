import type { LogEntry, ReviewState, Settings } from '../../../src/plugins/copy-desk/engine/src';
import { DEFAULT_SETTINGS, keptSettings, review } from '../../../src/plugins/copy-desk/engine/src';
import type { Line } from './log';
import { logOf, OF_ERROR, ONE, TWO } from './log';

const stateOf = (lines: readonly Line[], settings: Settings = ONE, fingerprint?: string): ReviewState => {
  const log = logOf(...lines);
  return review(log, fingerprint ?? log.at(-1)?.fingerprint ?? 'F', settings);
};

const WRITTEN: readonly Line[] = [['edited', 'salma']];
const ASKED: readonly Line[] = [...WRITTEN, ['review-requested', 'salma']];
const PASSED: readonly Line[] = [...ASKED, ['approved', 'nabil']];
const OUT: readonly Line[] = [...PASSED, ['published', 'nabil']];
const DUE: Line = ['scheduled', 'nabil', { anchor: { due: '2026-02-01T06:00:00.000Z' } }];

describe('the way of a text through the desk', () => {
  const WAY: readonly [string, string, readonly Line[]][] = [
    ['a text that was written is a draft', 'draft', WRITTEN],
    ['review is requested', 'review-requested', ASKED],
    ['a cancelled request leaves a draft', 'draft', [...ASKED, ['request-cancelled', 'salma']]],
    ['changes are requested', 'changes-requested', [...ASKED, ['changes-requested', 'nabil']]],
    [
      'changes stay requested while they are made',
      'changes-requested',
      [...ASKED, ['changes-requested', 'nabil'], ['edited', 'salma', { fingerprint: 'G' }]],
    ],
    [
      'review is requested again',
      'review-requested',
      [...ASKED, ['changes-requested', 'nabil'], ['review-requested', 'salma']],
    ],
    ['another person approves', 'approved', PASSED],
    ['an approved text is scheduled', 'scheduled', [...PASSED, DUE]],
    ['a schedule is taken back', 'approved', [...PASSED, DUE, ['scheduled', 'nabil', { anchor: { due: null } }]]],
    ['an approved text is published', 'published', OUT],
    ['a scheduled text is published', 'published', [...PASSED, DUE, ['published', 'system']]],
    ['a live text that is written on is a draft again', 'draft', [...OUT, ['edited', 'salma', { fingerprint: 'G' }]]],
    [
      'a live text is corrected',
      'corrected',
      [
        ...OUT,
        ['edited', 'salma', { fingerprint: 'G' }],
        ['review-requested', 'salma'],
        ['approved', 'nabil'],
        ['corrected', 'nabil'],
      ],
    ],
    ['a live text is withdrawn', 'withdrawn', [...OUT, ['withdrawn', 'nabil']]],
    [
      'a withdrawn text that is written on is a draft',
      'draft',
      [...OUT, ['withdrawn', 'nabil'], ['edited', 'salma', { fingerprint: 'G' }]],
    ],
  ];

  test.each(WAY)('%s: %s', (_name, stage, lines) => {
    expect(stateOf(lines).stage).toBe(stage);
  });

  test('a text without a log is a draft', () => {
    expect(review([], 'F', ONE)).toMatchObject({ stage: 'draft', missing: 2, editedByUnknown: true });
  });

  test('what was asked, of whom and why stands in the state', () => {
    const request = stateOf([...WRITTEN, ['review-requested', 'salma', { to: 'admin:7', note: 'for noon' }]]).request;
    const passage = { field: 'body', block: 2, start: 0, end: 9 };
    const changes = stateOf([
      ...ASKED,
      ['changes-requested', 'nabil', { note: 'who says so?', anchor: { passage } }],
    ]).changes;

    expect(request).toMatchObject({ actor: 'admin:salma', to: 'admin:7', note: 'for noon' });
    expect(changes).toMatchObject({ actor: 'admin:nabil', note: 'who says so?', passage });
  });

  test('a refusal stands until something is done about it', () => {
    const REFUSED: readonly Line[] = [...WRITTEN, ['refused', 'salma', { note: 'bidi-override' }]];

    expect(stateOf(REFUSED).refused).toMatchObject({ note: 'bidi-override' });
    expect(stateOf([...REFUSED, ['edited', 'salma', { fingerprint: 'G' }]]).refused).toBeNull();
  });

  test('a refusal at the minute of its schedule leaves a text without one', () => {
    const state = stateOf([...PASSED, DUE, ['refused', 'system', { anchor: { scheduled: true } }]]);

    expect(state).toMatchObject({ stage: 'approved', schedule: null });
  });
});

describe('an approval', () => {
  test('counts for the fingerprint that it names alone', () => {
    expect(stateOf(PASSED).missing).toBe(0);
    expect(stateOf(PASSED, ONE, 'G').missing).toBeGreaterThan(0);
  });

  const VOIDING: readonly [string, readonly Line[]][] = [
    ['an edit', [['edited', 'salma', { fingerprint: 'G' }]]],
    [
      'an edit, even if the text returns to what it was',
      [
        ['edited', 'salma', { fingerprint: 'G' }],
        ['edited', 'salma', { fingerprint: 'F' }],
      ],
    ],
    ['a request for changes', [['changes-requested', 'amina']]],
    ['a withdrawal', [['withdrawn', 'amina']]],
    ['a later waiver', [['waived', 'amina', { rule: 'bidi-override', anchor: OF_ERROR }]]],
  ];

  test.each(VOIDING)('is voided by %s', (_name, after) => {
    expect(stateOf([...PASSED, ...after]).approvals).toEqual([]);
    expect(stateOf([...PASSED, ...after]).missing).toBe(1);
  });

  const KEEPING: readonly [string, readonly Line[]][] = [
    ['a second request', [['review-requested', 'salma']]],
    ['a refusal', [['refused', 'salma', { fingerprint: 'G' }]]],
    ['a schedule', [DUE]],
    ['a waiver taken back', [['waiver-cancelled', 'amina', { anchor: { entry: 99 } }]]],
    ['its publication', [['published', 'salma']]],
  ];

  test.each(KEEPING)('outlives %s', (_name, after) => {
    expect(stateOf([...PASSED, ...after], ONE, 'F').approvals).toHaveLength(1);
  });

  test('was given before the waiver that voids it, and may be given after it', () => {
    const waiver: Line = ['waived', 'amina', { rule: 'bidi-override', anchor: OF_ERROR }];

    expect(stateOf([...ASKED, waiver, ['approved', 'nabil']]).missing).toBe(0);
  });

  const kept = keptSettings({ ...ONE, rules: { tatweel: 'warning' } });
  const under = (settings: Partial<Settings>): number =>
    stateOf([...ASKED, ['approved', 'nabil', { anchor: { settings: kept } }]], { ...ONE, ...settings }).approvals
      .length;

  test.each<[string, Partial<Settings>]>([
    ['a rule is milder', { rules: { tatweel: 'info' } }],
    ['a rule is off', { rules: { tatweel: 'off' } }],
    ['a rule is left to itself again', { rules: {} }],
    ['another rule is milder than its own severity', { rules: { tatweel: 'warning', 'bidi-override': 'info' } }],
    ['the house style is another', { rules: { tatweel: 'warning' }, style: { ...ONE.style, tatweel: true } }],
    ['the outlets are others', { rules: { tatweel: 'warning' }, outlets: ['الساحل'] }],
  ])('is voided by loosened settings: %s', (_name, settings) => {
    expect(under(settings)).toBe(0);
  });

  test.each<[string, Partial<Settings>]>([
    ['nothing is changed', { rules: { tatweel: 'warning' } }],
    ['a rule is graver', { rules: { tatweel: 'error' } }],
    ['another rule is an error', { rules: { tatweel: 'warning', 'extra-space': 'error' } }],
    ['more approvals are asked', { rules: { tatweel: 'warning' }, approvals: 3 }],
  ])('outlives settings that ask no less: %s', (_name, settings) => {
    expect(under(settings)).toBe(1);
  });

  test('is voided when fewer approvals are asked than then', () => {
    const given = { settings: keptSettings(TWO) };

    expect(stateOf([...ASKED, ['approved', 'nabil', { anchor: given }]], ONE).approvals).toEqual([]);
  });

  test('does not count without the settings under which it was given', () => {
    expect(stateOf([...ASKED, ['approved', 'nabil', { anchor: null }]]).approvals).toEqual([]);
  });
});

describe('four eyes', () => {
  test('contributors are all who edited the text since it was last published', () => {
    const lines: readonly Line[] = [
      ...OUT,
      ['edited', 'karim', { fingerprint: 'G' }],
      ['edited', 'salma'],
      ['edited', 'karim'],
    ];

    expect(stateOf(lines).contributors.map(({ actorName }) => actorName)).toEqual(['karim', 'salma']);
  });

  test('contributors are all who edited it from the beginning, if it was never published', () => {
    expect(
      stateOf([
        ['edited', 'salma'],
        ['edited', 'karim'],
      ]).contributors,
    ).toHaveLength(2);
  });

  test.each(['salma', 'karim'])('%s, who contributed, does not count as an approver', (who) => {
    const lines: readonly Line[] = [['edited', 'karim'], ...ASKED, ['approved', who]];

    expect(stateOf(lines)).toMatchObject({ missing: 1, approvals: [] });
  });

  test('who edited the last version may approve this one', () => {
    const lines: readonly Line[] = [...OUT, ['edited', 'nabil', { fingerprint: 'G' }], ['approved', 'salma']];

    expect(stateOf(lines).missing).toBe(0);
  });

  test('two approvals are two different people', () => {
    const under = (...who: readonly string[]) =>
      stateOf([...ASKED, ...who.map((by): Line => ['approved', by, { anchor: { settings: keptSettings(TWO) } }])], TWO);

    expect(under('nabil', 'nabil')).toMatchObject({ missing: 1, stage: 'review-requested' });
    expect(under('nabil', 'amina')).toMatchObject({ missing: 0, stage: 'approved' });
  });

  test('an edit without a known person asks for one approval more', () => {
    const lines: readonly Line[] = [
      ['edited', 'token:3'],
      ['review-requested', 'salma'],
      ['approved', 'nabil'],
    ];

    expect(stateOf(lines)).toMatchObject({ required: 2, missing: 1 });
    expect(stateOf([...lines, ['approved', 'amina']]).missing).toBe(0);
  });

  test('a text that was changed around the desk was edited by nobody known', () => {
    expect(stateOf(OUT, ONE, 'G')).toMatchObject({ editedByUnknown: true, required: 2, missing: 2 });
  });

  test('nobody but a person approves', () => {
    expect(stateOf([...ASKED, ['approved', 'token:3']]).missing).toBe(1);
    expect(stateOf([...ASKED, ['approved', 'system']]).missing).toBe(1);
  });

  test('without approvals in the settings none is missing', () => {
    expect(stateOf([['edited', 'system']], DEFAULT_SETTINGS)).toMatchObject({
      required: 0,
      missing: 0,
      stage: 'draft',
    });
  });

  test('edits to a draft stay open when a field of all locales changes what is live', () => {
    const lines: readonly Line[] = [
      ...OUT,
      ['edited', 'karim', { fingerprint: 'G' }],
      ['published', 'salma', { fingerprint: 'F2' }],
    ];

    expect(stateOf(lines, ONE, 'G').contributors).toEqual([{ actor: 'admin:karim', actorName: 'karim' }]);
  });
});

describe('a publication in an emergency', () => {
  const HURRIED: readonly Line[] = [...WRITTEN, ['published-in-emergency', 'salma', { note: 'the dam' }]];

  test('is live, and shown as such with its reason', () => {
    expect(stateOf(HURRIED)).toMatchObject({ stage: 'published', emergency: { note: 'the dam' } });
  });

  test('is shown until another person has reviewed it afterwards', () => {
    expect(stateOf([...HURRIED, ['approved', 'salma']]).emergency).not.toBeNull();
    expect(stateOf([...HURRIED, ['approved', 'nabil']]).emergency).toBeNull();
  });

  test('is not reviewed by who approves another text', () => {
    const lines: readonly Line[] = [...HURRIED, ['edited', 'karim', { fingerprint: 'G' }], ['approved', 'nabil']];

    expect(stateOf(lines).emergency).not.toBeNull();
  });

  test('leaves its contributors such until then', () => {
    expect(stateOf(HURRIED).contributors).toHaveLength(1);
    expect(stateOf([...HURRIED, ['approved', 'nabil']]).contributors).toEqual([]);
  });
});

describe('a waiver of an error', () => {
  const waives = (by: string): Line => ['waived', by, { rule: 'bidi-override', note: 'a title', anchor: OF_ERROR }];
  const waiversOf = (...lines: readonly Line[]): ReviewState['waivers'] => stateOf(lines).waivers;

  test('stands with its person and reason', () => {
    expect(waiversOf(['edited', 'salma'], waives('nabil'))).toMatchObject([
      { rule: 'bidi-override', reason: 'a title', actor: 'admin:nabil', entry: 2 },
    ]);
  });

  test('is taken back', () => {
    expect(
      waiversOf(['edited', 'salma'], waives('nabil'), ['waiver-cancelled', 'amina', { anchor: { entry: 2 } }]),
    ).toEqual([]);
  });

  test('is nothing from who has contributed to the text', () => {
    expect(waiversOf(['edited', 'salma'], waives('salma'))).toEqual([]);
  });

  test('is nothing any more once who granted it contributes', () => {
    expect(waiversOf(['edited', 'salma'], waives('nabil'), ['edited', 'nabil', { fingerprint: 'G' }])).toEqual([]);
  });

  test('does not come back when the text is published', () => {
    expect(waiversOf(['edited', 'salma'], waives('salma'), ['published', 'nabil'])).toEqual([]);
  });

  test('of a warning may come from who has contributed', () => {
    const warning = { ...OF_ERROR, severity: 'warning' };

    expect(waiversOf(['edited', 'salma'], ['waived', 'salma', { rule: 'tatweel', anchor: warning }])).toHaveLength(1);
  });
});

test('the state is the same for the same log, and the log is left as it was', () => {
  const log: readonly LogEntry[] = Object.freeze(logOf(...OUT));

  expect(review(log, 'F', ONE)).toEqual(review(log, 'F', ONE));
});
