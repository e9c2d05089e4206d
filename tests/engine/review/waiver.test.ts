import type { Severity, Waiver } from '../../../src/plugins/copy-desk/engine/src';
import { anchorsOf, check, judge, parsePlainText, waivedIn } from '../../../src/plugins/copy-desk/engine/src';

const RULE = 'bidi-override';
const WORD = `\u202Eكلمة\u202C`;
const LINE = `قبلها كلام طويل يكفي لسياق الجملة ${WORD} وبعدها كلام طويل يكفي لسياق الجملة`;

const read = (text: string, severity: Severity = 'error', fingerprint = 'F') => {
  const story = parsePlainText(text, { locale: 'ar' });
  const { findings } = check(story);
  const ours = findings.filter(({ rule }) => rule === RULE).map((finding) => ({ ...finding, severity }));
  return { story, findings: ours, anchors: anchorsOf(story, ours, fingerprint), fingerprint };
};

const waiverOf = (text: string, severity: Severity = 'error', index = 0): Waiver => {
  const anchor = read(text).anchors[index];
  if (!anchor) throw new Error('There is no such finding in the text.');
  return { entry: 1, rule: RULE, anchor, severity, actor: 'admin:1', actorName: 'N', reason: 'r', at: '' };
};

const letsPass = (waiver: Waiver, text: string, severity: Severity = 'error'): boolean => {
  const { story, findings, fingerprint } = read(text, severity);
  return judge(findings, waivedIn(story, findings, fingerprint, [waiver])).passes;
};

describe('a waiver', () => {
  test('lets its finding pass, and no other', () => {
    expect(letsPass(waiverOf(LINE), LINE)).toBe(true);
    expect(letsPass(waiverOf(LINE), `${LINE} ثم ${WORD}`)).toBe(false);
    expect(letsPass({ ...waiverOf(LINE), rule: 'legacy-embedding' }, LINE)).toBe(false);
  });

  test('lapses when the words change', () => {
    expect(letsPass(waiverOf(LINE), LINE.replace('كلمة', 'كلمتان'))).toBe(false);
  });

  test('lapses when one of the 20 characters beside them changes', () => {
    const at = LINE.indexOf(WORD);

    expect(letsPass(waiverOf(LINE), `${LINE.slice(0, at - 20)}؟${LINE.slice(at - 19)}`)).toBe(false);
    expect(letsPass(waiverOf(LINE), LINE.replace('وبعدها', 'وعندها'))).toBe(false);
  });

  test('outlives a change further away', () => {
    const at = LINE.indexOf(WORD);

    expect(letsPass(waiverOf(LINE), `${LINE.slice(0, at - 21)}؟${LINE.slice(at - 20)}`)).toBe(true);
    expect(letsPass(waiverOf(LINE), `فقرة أخرى في أول النص.\n\n${LINE}`)).toBe(true);
  });

  test('is of one occurrence among equal ones', () => {
    const twice = `${LINE}\n\n${LINE}`;

    expect(read(twice).findings).toHaveLength(2);
    expect(letsPass(waiverOf(twice), twice)).toBe(false);
    const { story, findings } = read(twice);
    const both = [waiverOf(twice), waiverOf(twice, 'error', 1)];
    expect(judge(findings, waivedIn(story, findings, 'F', both)).passes).toBe(true);
  });

  test('of a finding without words holds for one fingerprint', () => {
    const { story, findings } = read(LINE);
    const wordless = findings.map((finding) => ({ ...finding, end: finding.start }));
    const waiver: Waiver = { ...waiverOf(LINE), anchor: { fingerprint: 'F' } };

    expect(judge(wordless, waivedIn(story, wordless, 'F', [waiver])).passes).toBe(true);
    expect(judge(wordless, waivedIn(story, wordless, 'G', [waiver])).passes).toBe(false);
  });

  test('of a warning does not reach the error that it has become', () => {
    expect(letsPass(waiverOf(LINE, 'warning'), LINE)).toBe(false);
    expect(letsPass(waiverOf(LINE, 'error'), LINE, 'warning')).toBe(true);
  });

  test('does not cut a character in two where it takes its context', () => {
    const { anchors } = read(`${'😀'.repeat(30)}${WORD}${'😀'.repeat(30)}`);

    expect(anchors[0]).toMatchObject({ before: '😀'.repeat(20), after: '😀'.repeat(20) });
  });
});
