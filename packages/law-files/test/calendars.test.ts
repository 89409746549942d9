import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkTreaties, LawFilesError, loadLaw, publicHolidays } from '@comity/law-files';
import { parsed } from './parsed-once.ts';
import { told } from './told.ts';

const TREATIES = fileURLToPath(new URL('../../../treaties', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'comity-calendars-'));
after(() => rmSync(copy, { recursive: true, force: true }));
cpSync(TREATIES, copy, { recursive: true });
const FILE = join(copy, 'calendars.yaml');
const text = readFileSync(FILE, 'utf8');

/** What is wrong once rows are added, with the line of what is wrong counted from the first of them. */
async function wrongWith(rows: string): Promise<readonly string[]> {
  const before = text.split('\n').length - 1;
  writeFileSync(FILE, `${text}${rows}`);
  try {
    await checkTreaties(copy, parsed);
  } catch (fault) {
    assert.ok(fault instanceof LawFilesError);
    return fault.problems.map(
      (problem) => `${problem.file}+${problem.line - before}: ${told(problem)}`,
    );
  }
  return [];
}

const SOURCED = '\n  source: recalled\n  confidence: low\n';

test('a row that is no calendar is refused with its file, line and reason', async () => {
  const weekend = (days: string, from = 'null') =>
    `- state: FRA\n  rule: weekend\n  from: ${from}\n  weekdays: [ ${days} ]${SOURCED}`;
  const [whole = ''] = await wrongWith(
    weekend('monday, tuesday, wednesday, thursday, friday, saturday, sunday'),
  );
  assert.match(whole, /^calendars\.yaml\+4: .*weekdays/, 'no week is free as a whole');
  const [noDay = ''] = await wrongWith(weekend('funday'));
  assert.match(noDay, /^calendars\.yaml\+4: .*is none of monday, /);
  const [noSuch = ''] = await wrongWith(
    `- state: FRA\n  rule: every-year\n  days: [ 02-30 ]\n  name: never${SOURCED}`,
  );
  assert.match(noSuch, /^calendars\.yaml\+3: .*is no day of a year/);
  const [unsaid = ''] = await wrongWith(
    `- state: FRA\n  rule: one-day\n  day: 2026-07-15${SOURCED}`,
  );
  assert.match(unsaid, /^calendars\.yaml\+1: .*name/, 'free or worked is said');
  const [more = ''] = await wrongWith(`${weekend('sunday')}  mood: fine\n`);
  assert.match(more, /^calendars\.yaml\+1: mood|mood is not a field/);
  const [unsourced = ''] = await wrongWith(
    '- state: FRA\n  rule: one-day\n  day: 2026-07-15\n  name: rest\n  confidence: low\n',
  );
  assert.match(unsourced, /^calendars\.yaml\+1: .*source/);
});

test('what no row shows alone: foreign States, days said twice, weekends out of order, weak sources', async () => {
  assert.deepEqual(
    await wrongWith(`- state: XXQ\n  rule: one-day\n  day: 2026-07-15\n  name: rest${SOURCED}`),
    ['calendars.yaml+1: XXQ is not in jurisdictions.yaml'],
  );
  assert.deepEqual(
    await wrongWith(
      `- state: JPN\n  rule: every-year\n  days: [ 12-31 ]\n  name: once more${SOURCED}`,
    ),
    ['calendars.yaml+1: JPN 12-31 stands here twice'],
  );
  const [order = ''] = await wrongWith(
    `- state: ARE\n  rule: weekend\n  from: 2010-01-01\n  weekdays: [ sunday ]${SOURCED}`,
  );
  assert.match(order, /^calendars\.yaml\+3: the weekend of ARE from 2010-01-01 on .*2022-01-01/);
  const [sure = ''] = await wrongWith(
    '- state: FRA\n  rule: one-day\n  day: 2026-07-15\n  name: rest\n  source: recalled\n  confidence: high\n',
  );
  assert.match(sure, /^calendars\.yaml\+6: is high, and its source lets it be no surer than low/);
  const [nowhere = ''] = await wrongWith(
    `- state: JPN\n  rule: one-day\n  day: 2026-07-15\n  name: rest\n  pinpoint: JPN-CCP:5555${SOURCED}`,
  );
  assert.match(nowhere, /^calendars\.yaml\+5: .*JPN-CCP:5555/);
});

test('the files and nothing else say which days are free: a row more is a free day more', async () => {
  const row = '- state: FRA\n  rule: one-day\n  day: 2026-07-15\n  name: rest';
  assert.deepEqual(await wrongWith(`${row}${SOURCED}`), []);
  const changed = await publicHolidays(await checkTreaties(copy, parsed));
  const own = await publicHolidays(await loadLaw());
  assert.equal(own.nameOf('FRA', '2026-07-15'), undefined);
  assert.equal(changed.nameOf('FRA', '2026-07-15'), 'rest');
  writeFileSync(FILE, '[]\n');
  const none = await publicHolidays(await checkTreaties(copy, parsed));
  assert.deepEqual(none.weekendOf('EGY', '2026-01-01'), [6, 7]);
  assert.equal(none.nameOf('JPN', '2026-12-30'), undefined);
  assert.notEqual(none.nameOf('ROU', '2023-01-06'), undefined, 'as the library works it out');
});
