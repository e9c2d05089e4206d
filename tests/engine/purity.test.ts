import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  check,
  DEFAULT_SETTINGS,
  explain,
  parsePlainText,
  RULE_FAILED,
  rules,
} from '../../src/plugins/copy-desk/engine/src';
import type { Rule } from '../../src/plugins/copy-desk/engine/src';

interface Results {
  readonly zone: number;
  readonly results: unknown;
}

const runIn = async (environment: NodeJS.ProcessEnv): Promise<Results> => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, '../support/run-examples.cjs')], {
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Results;
};

test('time zone and language of the machine change nothing', async () => {
  const [east, west] = await Promise.all([
    runIn({ TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }),
    runIn({ TZ: 'Pacific/Pago_Pago', LANG: 'C', LC_ALL: 'C' }),
  ]);
  expect(east.zone).not.toBe(west.zone);
  expect(east.results).toEqual(west.results);
}, 120_000);

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
