import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const PLUGIN = 'src/plugins/copy-desk';
const TYPESCRIPT = ['**/*.{ts,tsx}'];

const forbidImports = (...groups) => ['error', { patterns: groups.map(([message, ...group]) => ({ group, message })) }];

const ENGINE_IMPORTS = [
  'The engine is pure: no Strapi, React or Node in it.',
  '@strapi/*',
  'react',
  'react-*',
  'node:*',
  ...builtinModules,
];
const OUTSIDE_ENGINE = ['The engine knows nothing of its hosts.', '**/server/**', '**/admin/**', '**/cli/**'];

/** What the compiler does not see: the engine has no clock, no chance and no locale of the machine. */
const PURE = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'Today is an input of the engine.'],
  ['CallExpression[callee.name="Date"]', 'Today is an input of the engine.'],
  ['MemberExpression[object.name="Date"][property.name="now"]', 'Today is an input of the engine.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'The engine gives the same answer every time.'],
  ['MemberExpression[property.name=/^toLocale/]', 'The locale of the machine is not an input of the engine.'],
  ['CallExpression[callee.property.name="localeCompare"][arguments.length<2]', 'Name the locale.'],
  [':matches(NewExpression, CallExpression)[callee.object.name="Intl"][arguments.length=0]', 'Name the locale.'],
  [
    ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][arguments.0.type="Identifier"][arguments.0.name="undefined"]',
    'Name the locale.',
  ],
  [
    ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][callee.property.name="DateTimeFormat"]:not(:has(Property[key.name="timeZone"]))',
    'Name the time zone.',
  ],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
  { ignores: ['**/dist/', 'build/', 'coverage/', '.tmp/', '.strapi/', 'types/generated/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: TYPESCRIPT })),
  {
    files: TYPESCRIPT,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Text is taken apart by code point here on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-globals': ['error', { name: 'strapi', message: 'Strapi is handed in.' }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: { eqeqeq: 'error', 'no-unused-vars': 'error', 'prefer-const': 'error' },
  },
  {
    files: [`${PLUGIN}/engine/src/**`],
    rules: {
      'no-restricted-imports': forbidImports(ENGINE_IMPORTS, OUTSIDE_ENGINE),
      'no-restricted-syntax': ['error', ...PURE],
    },
  },
  {
    files: [`${PLUGIN}/engine/src/rules/*.ts`],
    ignores: [`${PLUGIN}/engine/src/rules/index.ts`],
    rules: {
      'no-restricted-imports': forbidImports(ENGINE_IMPORTS, OUTSIDE_ENGINE, [
        'Rules never import rules: what two need belongs beside them.',
        './*',
        '!./rule',
      ]),
    },
  },
  {
    files: [`${PLUGIN}/server/src/**`],
    rules: { 'no-restricted-imports': forbidImports(['The server never imports the admin.', '**/admin/**']) },
  },
  {
    files: [`${PLUGIN}/admin/src/**`],
    rules: { 'no-restricted-imports': forbidImports(['The admin never imports the server.', '**/server/**']) },
  },
);
