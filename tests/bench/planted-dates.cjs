'use strict';

// npm run score:dates [-- --misses]: faults of dates and datelines planted by machine in the annotated articles, one at a
// time, each beside its clean twin: the same words without the fault.

require('../support/typescript.cjs');
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { check, languageOf, parsePlainText } = require('../../src/plugins/copy-desk/engine/src/index.ts');
const { factsOf } = require('../../src/plugins/copy-desk/engine/src/analysis/facts.ts');
const { inCalendar } = require('../../src/plugins/copy-desk/engine/src/analysis/dates/calendars.ts');
const { addDays, partsOf, weekdayOf } = require('../../src/plugins/copy-desk/engine/src/analysis/dates/iso.ts');

const DEV = resolve(__dirname, '../../../shared/corpus/dev');
const { calendar, datelineForm } = languageOf('ar');
const WEEKDAYS = calendar.weekdays.map((names) => names.split('|')[0]);
const REGIONS = Object.keys(datelineForm.months);
/** The story's date where its text gives none. */
const DAY = '2025-11-24';

const storyOf = (text, date, dateline = null) => ({
  ...parsePlainText(text, { locale: 'ar', date }),
  ...(dateline && { record: { dateline, quotations: [], speakers: [], event: null } }),
});

const inserted = (text, at, words) => `${text.slice(0, at)}${words}${text.slice(at)}`;

/** A weekday in front of each date that has none. */
const ofDates = (text, date) =>
  factsOf(storyOf(text, date))
    .dates.filter(({ kind, weekday, certain }) => kind === 'date' && weekday === null && certain)
    .map((mention, index) => {
      const at = text.indexOf(mention.text, mention.start);
      const day = (off) => inserted(text, at, `${WEEKDAYS[(weekdayOf(mention.date) + off) % 7]} `);
      return { rule: 'weekday-mismatch', clean: day(0), faulty: day(1 + (index % 6)) };
    });

/** A sentence with a date at the end of the first long paragraph, in the words of one region after the other. */
const ofSentences = (text, date, index) => {
  const at = text.indexOf('\n\n', 200) < 0 ? text.length : text.indexOf('\n\n', 200);
  const names = datelineForm.months[REGIONS[index % REGIONS.length]];
  const levant = datelineForm.months.levant;
  const to = addDays(date, 3 + (index % 20));
  const { year, month, day } = partsOf(to);
  const name = (of) => names[(of + 11) % 12];
  const twin = (of) => levant[(of + 11) % 12];
  const weekday = (off) => WEEKDAYS[(weekdayOf(to) + off) % 7];
  const hijri = (of) => {
    const its = inCalendar('hijri', of);
    return `${its.day} ${datelineForm.hijri.months[its.month - 1]} ${its.year} هـ`;
  };
  const off = 1 + (index % 6);
  const faults = [
    [
      'weekday-mismatch',
      `يوم ${weekday(0)} ${day} ${name(month)} ${year}`,
      `يوم ${weekday(off)} ${day} ${name(month)} ${year}`,
    ],
    ['weekday-mismatch', `${weekday(0)}، ${day}/${month}/${year}`, `${weekday(off)}، ${day}/${month}/${year}`],
    [
      'weekday-mismatch',
      `${weekday(0)} الموافق ${day} ${name(month)} ${year}`,
      `${weekday(off)} الموافق ${day} ${name(month)} ${year}`,
    ],
    [
      'weekday-mismatch',
      `في ${day} ${name(month)} ${year} (${weekday(0)})`,
      `في ${day} ${name(month)} ${year} (${weekday(off)})`,
    ],
    [
      'month-names-mismatch',
      `في ${day} ${twin(month)}/${datelineForm.months.common[(month + 11) % 12]} ${year}`,
      `في ${day} ${twin(month + off)}/${datelineForm.months.common[(month + 11) % 12]} ${year}`,
    ],
    [
      'hijri-mismatch',
      `في ${hijri(to)} الموافق ${day} ${name(month)} ${year} م`,
      `في ${hijri(addDays(to, 1 + off))} الموافق ${day} ${name(month)} ${year} م`,
    ],
    ['impossible-date', `في 30 ${name(11)} ${year}`, `في 31 ${name(11)} ${year}`],
    ['impossible-date', `في 28 ${name(2)} 2023`, `في ${29 + (index % 3)} ${name(2)} 2023`],
  ];
  return [0, 3].map((step) => {
    const [rule, clean, faulty] = faults[(index + step) % faults.length];
    const put = (days) => inserted(text, at, ` وتفتح المكتبة البلدية أبوابها ${days} أمام الزوار.`);
    return { rule, clean: put(clean), faulty: put(faulty) };
  });
};

/** A component that says something else than the dateline of the text. */
const ofDatelines = (text, date) => {
  const { dateline } = factsOf(storyOf(text, date));
  if (!dateline) return [];
  const { places, source, date: own } = dateline;
  const record = { place: places[0] ?? null, source, date: own };
  const other = [
    places[0] && ['dateline-place-mismatch', { place: places.includes('الدوحة') ? 'مسقط' : 'الدوحة' }],
    source && ['dateline-source-mismatch', { source: 'صدى الجبل' }],
    own && ['dateline-date-mismatch', { date: addDays(own, 2) }],
  ].filter(Boolean);
  return other.map(([rule, change]) => ({ rule, clean: text, faulty: text, record, wrong: { ...record, ...change } }));
};

/** What one text says against dates, told by rule; a story that was dated by hand is not held against today. */
const rulesIn = (text, date, record) =>
  check(storyOf(text, date, record), { today: date }).findings.map(({ rule }) => rule);

const DATE_RULES = /^(?:weekday|hijri|month-names|impossible|dateline-\w+-mismatch)/u;

if (existsSync(DEV)) {
  const misses = [];
  const count = { planted: 0, found: 0, false: 0 };
  for (const [index, file] of readdirSync(join(DEV, 'text')).entries()) {
    const text = readFileSync(join(DEV, 'text', file), 'utf8');
    const date = factsOf(storyOf(text, null)).date ?? DAY;
    const known = rulesIn(text, date, null);
    for (const one of [...ofDates(text, date), ...ofSentences(text, date, index), ...ofDatelines(text, date)]) {
      const times = (rules) => rules.filter((rule) => rule === one.rule).length;
      const before = rulesIn(one.clean, date, one.record);
      const after = rulesIn(one.faulty, date, one.wrong);
      const noise =
        before.filter((rule) => DATE_RULES.test(rule)).length - known.filter((rule) => DATE_RULES.test(rule)).length;
      count.planted += 1;
      count.found += Number(times(after) > times(before));
      count.false += Math.max(0, noise);
      if (times(after) <= times(before) || noise > 0) misses.push([file, one.rule, noise > 0 ? before : 'missed']);
    }
  }
  console.log(`planted             ${count.planted}`);
  console.log(`found               ${((count.found / count.planted) * 100).toFixed(1)} %`);
  console.log(`on clean twins      ${count.false}`);
  if (process.argv.includes('--misses')) for (const miss of misses) console.log(miss.join(' | '));
} else {
  console.log(`No annotated articles here: ${DEV} is not part of the project. Nothing was measured.`);
}
