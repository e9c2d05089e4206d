// node -r ./tests/support/typescript.cjs examples/latest.ts [ADDRESS] [LOCALE]: the latest articles, and who is quoted in them.

import { newsroomAt } from './newsroom';

const [address = 'http://localhost:1337/api', locale = 'ar'] = process.argv.slice(2);

const print = async (): Promise<void> => {
  for (const { headline, dateline, quotations } of await newsroomAt(address).latest(locale)) {
    console.log([dateline?.text, headline].filter(Boolean).join(' '));
    for (const { words, speakerName } of quotations) console.log(`  ${speakerName ?? '–'}: ${words}`);
  }
};

print().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
