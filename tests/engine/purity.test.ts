import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { check, DEFAULT_SETTINGS, explain, parsePlainText, RULE_FAILED, rules } from '../../src/plugins/copy-desk/engine/src';
import type { Rule } from '../../src/plugins/copy-desk/engine/src';

const runIn = (environment: NodeJS.ProcessEnv): { zone: number; results: unknown } => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, '../support/run-examples.cjs')], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as { zone: number; results: unknown };
};

test('time zone and language of the machine change nothing', () => {
  const east = runIn({ TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' });
  const west = runIn({ TZ: 'Pacific/Pago_Pago', LANG: 'C', LC_ALL: 'C' });
  expect(east.zone).not.toBe(west.zone);
  expect(east.results).toEqual(west.results);
});

describe('a rule that throws', () => {
  const [first] = rules as readonly Rule[];
  const broken = {
    ...first,
    id: 'broken',
    severity: 'info',
    check() {
      throw new Error('out of words');
    },
  } as Rule;
  const story = parsePlainText('في 2025-11-24 بمراكش', { locale: 'ar' });

  test('is one error that names it, and the others still run', () => {
    const { findings } = check(story, {}, [broken, ...rules]);
    const failures = findings.filter(({ rule }) => rule === 'broken');
    expect(failures).toMatchObject([{ severity: 'error', message: { id: RULE_FAILED } }]);
    expect(failures[0] && explain(failures[0], 'en').what).toContain('broken');
    expect(findings.map(({ rule }) => rule)).toContain('iso-date-order');
  });

  test('is silent when it is switched off', () => {
    const settings = { ...DEFAULT_SETTINGS, rules: { broken: 'off' as const } };
    expect(check(story, { settings }, [broken]).findings).toEqual([]);
  });
});
