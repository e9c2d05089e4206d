'use strict';

const shared = {
  testEnvironment: 'node',
  // Types are the business of `npm run types`; here they are only taken away.
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/tests/tsconfig.json', diagnostics: false }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/.tmp/'],
};

const project = (displayName, folders, more = {}) => ({
  ...shared,
  ...more,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`),
});

module.exports = {
  projects: [
    project('unit', ['admin', 'engine', 'cli', 'server', 'corpus', 'source'], {
      setupFiles: ['<rootDir>/tests/support/knowledge.ts'],
      // An ES module, which the plugin's build takes in.
      transformIgnorePatterns: ['/node_modules/(?!feed/)'],
      transform: {
        ...shared.transform,
        '/node_modules/feed/.+\\.js$': [
          'ts-jest',
          { tsconfig: { allowJs: true, module: 'commonjs' }, diagnostics: false },
        ],
      },
    }),
    project('api', ['api'], { setupFiles: ['<rootDir>/tests/support/knowledge.ts'] }),
    project('browser', ['browser'], { setupFiles: ['<rootDir>/tests/support/knowledge.ts'] }),
  ],
};
