import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

const ENGINE = join(__dirname, '../../src/plugins/copy-desk/engine/src');

const literalsIn = (path: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022));
  return found;
};

/** Patterns that are put together when the engine is loaded. */
const builtOnLoad = (): readonly string[] => {
  const built: string[] = [];
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      built.push(String(pattern));
      return pattern;
    },
  });
  try {
    jest.isolateModules(() => {
      jest.requireActual('../../src/plugins/copy-desk/engine/src');
    });
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
};

const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const patterns = [...new Set([...files.flatMap((file) => literalsIn(join(ENGINE, file))), ...builtOnLoad()])];

test('patterns are found', () => {
  expect(patterns.length).toBeGreaterThan(20);
});

test.each(patterns)('%s is linear', (pattern) => {
  const end = pattern.lastIndexOf('/');
  const { status } = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 20_000, randomSeed: 1 });
  expect(status).toBe('safe');
});
