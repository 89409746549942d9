import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFiles, read, sourceFiles } from './project-files.ts';

/** Counting days is the law's; see `packages/law/src/time/days.ts`. */
const COUNTED = /^packages\/law\/src\/time\//;

/** Files that count for a reason of their own. */
const MAY: Readonly<Record<string, string>> = {
  'packages/base/src/written-time.ts': 'reads what was typed, below the law',
  'packages/statements/src/random-content.ts': 'draws days at random, below the law',
  'packages/design/src/pieces/clock.tsx': 'compares two days and counts none, without the law',
  'packages/words/src/span.ts': 'says a span of elapsed time in its units, below the law',
  'packages/server/src/store/migrations/0265-office-calendar.sql':
    'whether an office is closed is asked within a policy, where no code of ours runs',
  'packages/server/src/store/migrations/0300-ping-days.sql': 'brought what there was over, once',
  'packages/server/src/store/migrations/0322-ping-plans-in-days.sql':
    'brought what there was over, once',
  'packages/server/src/store/elapsed.ts': 'writes a span of elapsed time as SQL',
};

const BANNED: readonly (readonly [RegExp, string])[] = [
  [/\b86_?400(_?000)?\b|\b1_?440\b/, 'daysBetween, daysElapsed, or MINUTES_OF_CLOCK'],
  [/[*/]\s*24\b(?!\s*[*)]?\s*\*?\s*60)/, 'daysElapsed, addElapsedDays or addHours'],
  [
    /\b24 ?\* ?(?:60|3_?600|[A-Za-z])|\b3_?600(?:_?000)? ?\* ?24\b/,
    'daysElapsed or addElapsedDays',
  ],
  [/\bhours: -?(?:24|4[89]|[5-9]\d|\d{3,})\b/, 'addElapsedDays, or addDays'],
  [
    /\baddHours\([^()]*(?:\([^()]*\)[^()]*)*, -?(?:24|4[89]|[5-9]\d|\d{3,})\)/,
    'addElapsedDays, or addDays',
  ],
  [/\b(?:864e[0-9]|8\.64e[0-9])\b|\b36e[25] ?\* ?24\b/, 'daysElapsed, or elapsedMs'],
  [/['"`]-?PT(?:24|4[89]|[5-9]\d|\d{3,})H/, 'addElapsedDays, or addDays'],
  [/\.(?:slice|substring|substr)\(0, -14\)/, 'dayIn'],
  [/\b\w*HOURS\w* = \[?(?:[\w, ]*\b)?(?:24|4[89]|[5-9]\d|\d{3,})\b/, 'days, and addElapsedDays'],
  [/\b(?:24|4[89]|[5-9]\d|\d{3,}) ?\* ?(?:HOUR|3_?600)/, 'days, and addElapsedDays or elapsedMs'],
  [
    /\b(?:172_?800|259_?200|604_?800|1_?209_?600|2_?592_?000|7_?776_?000)(?:_?000)?\b/,
    'days, and addElapsedDays or elapsedMs',
  ],
  [/\.(?:until|since)\([^)]*(?:largestUnit: 'days?'|PlainDate)/, 'daysBetween or daysSpanned'],
  [/\.(?:until|since)\([^)]*\)\.(?:days|weeks)\b/, 'daysBetween'],
  [/\.total\([^)]*['"](?:day|week)s?['"]/, 'daysBetween, daysSpanned or daysElapsed'],
  [/\.(?:add|subtract|from)\(\{ *(?:days|weeks|months|years)\b/, 'addDays or addMonths'],
  [/\(['"`]-?P\d+[YMWD]/, 'addDays or addMonths'],
  [/[\w)]\??\.(?:slice|substring|substr)\(0, 10\)|\.split\(['"]T['"]\)/, 'dayIn'],
  [
    /\.at\([^()]*, 'UTC', '(?:date|day|wholeDay|wholeDate)'/,
    'dayIn, or the zone of whoever reads: a day of UTC is nobody’s',
  ],
  [/[dD]ay\w*\.slice\((?:0, [47]|5|8)/, 'addMonths, or what law/time has of a day'],
  [/\.toPlainDate\(\)|\.plainDateISO\b/, 'dayIn'],
  [/\b[gs]et(?:UTC)?(?:Date|Day|Month|FullYear)\(|\bDate\.UTC\(/, 'addDays, addMonths or dayIn'],
  [/\.(?:dayOfWeek|dayOfYear|daysInWeek|daysInMonth|daysInYear)\b/, 'dayOfWeek or yearOnAxis'],
];

/** In SQL a day is counted by the clock of the session: by law/time before it, or as elapsed time. */
const BANNED_IN_SQL: readonly (readonly [RegExp, string])[] = [
  [/\binterval '[^']*(?:day|week|month|year)/i, 'elapsedDays of store/elapsed.ts, or a day given'],
  [/\bmake_interval\([^)]*(?:day|week|month|year)/i, 'elapsedDays of store/elapsed.ts'],
  [/\bcurrent_date\b|\bdate_trunc\(\s*'(?:day|week)/i, 'a day given, of dayIn'],
  [
    /(?:_at|\))::date\b|\bage\(|\bextract\(\s*(?:day|dow|week|month|year)/i,
    'a day given, of dayIn',
  ],
];

const counts = (code: string): readonly string[] =>
  [...BANNED, ...BANNED_IN_SQL].flatMap(([pattern, instead]) => {
    const found = pattern.exec(code);
    return found === null ? [] : [`"${found[0]}" - ${instead}`];
  });

/** Migrations run once on what was there; they are not changed any more. */
const inMigrations = allFiles.filter((file) => /\/migrations\/.*\.sql$/.test(file));

test('days are counted in one place', () => {
  const wrong = [
    ...sourceFiles.filter((file) => /^packages\/[^/]+\/src\//.test(file) && !COUNTED.test(file)),
    ...inMigrations,
  ].flatMap((file) =>
    file in MAY
      ? []
      : counts(read(file).replace(/\/\*[\s\S]*?\*\/|^\s*(?:\/\/|--).*$/gm, '')).map(
          (found) => `${file}: ${found} of @comity/law`,
        ),
  );
  assert.deepEqual(wrong, []);
});

test('a count of days is found however it is written', () => {
  for (const text of [
    '(b - a) / 86_400_000',
    '(b - a) / 86400',
    'DAYS * 1_440',
    '(b - a) / (24 * 60 * 60 * 1000)',
    '(b - a) / (1000 * 60 * 60 * 24)',
    '3_600_000 * 24',
    '24 * HOUR_MS',
    'days * 24',
    'at.subtract({ hours: 24 })',
    'const PAST = { hours: 750 }',
    'const OVERLAP_HOURS = 720',
    'const TEST_HOURS = [24, 168]',
    'const TEST_HOURS = [12, 168]',
    'clock.advance(72 * HOUR_MS)',
    '48 * 3_600',
    'addHours(at, 72)',
    'addHours(World.now(), 48)',
    '(b - a) / 864e5',
    '(b - a) / 8.64e7',
    "begin.add('PT720H')",
    'instant.slice(0, -14)',
    'const KEPT_SECONDS = 2_592_000',
    "from.until(to, { largestUnit: 'days' })",
    'to.since(from).days',
    "duration.total('days')",
    "duration.total({ unit: 'day', relativeTo })",
    'instant.slice(0, 10)',
    'at?.slice(0, 10)',
    "words.at(row.dueAt, 'UTC', 'date')",
    'at.toISOString().substring(0, 10)',
    "new Date().toISOString().split('T')",
    'Number(today.slice(0, 4)) + 50',
    'firstDay.slice(8)',
    'day.add({ days: 60 })',
    "begin.add('P7D')",
    'Temporal.Duration.from({ days: 1 })',
    'zoned.toPlainDate()',
    'date.setUTCDate(date.getUTCDate() + 1)',
    'date.getDay() === 6',
    'Date.UTC(2026, 1, 1 + n)',
    'Temporal.PlainDate.from(day).dayOfWeek',
    'date.daysInMonth',
    "at < $1 - interval '1 day'",
    "now() - interval '90 days'",
    "interval '1 month'",
    'make_interval(days => $1)',
    'where due = current_date',
    "date_trunc('day', at)",
    'due_at::date',
    "(at at time zone 'UTC')::date",
  ]) {
    assert.notEqual(counts(text).length, 0, text);
  }
  for (const text of [
    "at.since(last).total('hours')",
    'const REVIEW_WITHIN_HOURS = 12',
    'const DIGEST_HOURS = [4, 5, 6, 7, 8, 9, 10, 11]',
    'const WATCH = { hours: 12 }',
    'addHours(at, 12)',
    "begin.add('PT12H')",
    "rang_at > $3::timestamptz - interval '1 hour'",
    'at.add({ minutes })',
    '[...near].slice(0, 10)',
    'const order = [...days].slice(0, 7)',
  ]) {
    assert.deepEqual(counts(text), [], text);
  }
});

test('each file that may count days is there and does', () => {
  for (const file of Object.keys(MAY)) {
    assert.notEqual(counts(read(file)).length, 0, `${file} counts no days: take it from the list`);
  }
});

test('what is known of a State is read as it holds on a day', () => {
  const readers = sourceFiles.filter((file) => /\bprofiles\.get\(/.test(read(file)));
  assert.deepEqual(
    readers,
    ['packages/law/src/rules/profile-at.ts'],
    'use profileAt, with the day',
  );
});
