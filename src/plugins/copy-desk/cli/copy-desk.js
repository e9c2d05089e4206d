#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

const command = join(__dirname, '..', 'dist', 'cli', 'index.js');

if (existsSync(command)) {
  void require(command)
    .main(process.argv.slice(2))
    .then((status) => {
      process.exitCode = status;
    });
} else {
  process.stderr.write('copy-desk is not built yet: run `npm run build:plugin` first.\n');
  process.exitCode = 2;
}
