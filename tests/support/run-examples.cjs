'use strict';

// Prints what the engine says of every rule's examples, in the time zone and language of this process.
require('./typescript.cjs');
const { check, explain, LANGUAGES, rules } = require('../../src/plugins/copy-desk/engine/src/index.ts');
const { localeOf, storyOf } = require('./examples.ts');

const say = (finding) => LANGUAGES.map((language) => explain(finding, language));

const results = rules.flatMap((rule) =>
  [...rule.examples.good, ...rule.examples.bad].map((example) => {
    const { analysis, findings } = check(storyOf(example, localeOf(rule, example)), { today: '2025-11-24' });
    return { analysis, findings: findings.map((finding) => ({ ...finding, said: say(finding) })) };
  }),
);

process.stdout.write(JSON.stringify({ zone: new Date(0).getTimezoneOffset(), results }));
