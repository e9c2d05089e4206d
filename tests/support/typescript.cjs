'use strict';

// Lets a plain Node process require the project's TypeScript; types are only taken away.
const { readFileSync } = require('node:fs');
const { ModuleKind, ScriptTarget, transpileModule } = require('typescript');

require.extensions['.ts'] = (module, path) => {
  const { outputText } = transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: { esModuleInterop: true, module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
  });
  module._compile(outputText, path);
};
