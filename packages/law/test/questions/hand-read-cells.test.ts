import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type AvenueQuestion, contents, deadline, grounds, MEASURES, useLimits } from '@comity/law';
import { publicHolidays } from '@comity/law-files';
import { avenue, law } from './real-law.ts';

/** The table that a lawyer reads is the test: `docs/law/hand-read-cells.md`, row by row. */

const ANSWERS: Readonly<Record<string, boolean | 'uncertain'>> = {
  open: true,
  closed: false,
  uncertain: 'uncertain',
};

/** Words of the facts column for what no option of its own states. */
const FACTS: Readonly<Record<string, AvenueQuestion['facts'] & object>> = {
  group: { transnational: true, 'organized-criminal-group': true },
  'group-alone': { 'organized-criminal-group': true },
  'no-group': { 'organized-criminal-group': false },
  'at-home': { transnational: false },
  basis: { 'convention-as-basis': true },
  'no-basis': { 'convention-as-basis': false },
  computer: { 'offence-by-computer': true },
};

const table = readFileSync(
  new URL('../../../../docs/law/hand-read-cells.md', import.meta.url),
  'utf8',
);
const read = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Asks|Line|---)/.test(line))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );
const holidays = await publicHolidays(law.data);

/** Rows of the section on the false answers begin with the number of their line. */
const isOnLine = ([first = '']: readonly string[]): boolean => /^[1-7]$/.test(first);
const rows = read.filter((row) => !isOnLine(row));
const points = read.filter(isOnLine);

function questionOf(row: readonly string[]): AvenueQuestion {
  const [from = '', to = '', on = '', name = '', facts = ''] = row;
  const measure = MEASURES.find((known) => known === name);
  assert.ok(measure, `"${name}" is no measure`);
  const words = facts.split(' ').filter((word) => word !== '');
  const offences = words.filter((word) => word === 'other' || word.includes(':'));
  const months = (side: string): number | undefined => {
    const found = words.find((word) => word.startsWith(`${side}=`));
    return found === undefined ? undefined : Number(found.slice(side.length + 1));
  };
  const stated = Object.assign({}, ...words.flatMap((word) => FACTS[word] ?? []));
  const national = words.find((word) => word.startsWith('national='));
  const requesting = months('requesting');
  const requested = months('requested');
  return {
    from,
    to,
    on,
    measure,
    ...(offences.length === 0 ? {} : { offences }),
    ...(requesting === undefined ? {} : { maxPenaltyRequesting: requesting }),
    ...(requested === undefined ? {} : { maxPenaltyRequested: requested }),
    ...(words.includes('emergency') ? { emergency: true } : {}),
    ...(Object.keys(stated).length === 0 ? {} : { facts: stated }),
    ...(national === undefined ? {} : { personNationalOf: national.slice('national='.length) }),
  };
}

for (const row of rows) {
  const [from, to, on, measure, facts, instrument = '', answer = '', reading = ''] = row;
  test(`${from} asks ${to} on ${on}: ${measure} ${facts} under ${instrument} is ${answer}`, () => {
    assert.ok(reading.length > 3, 'the row gives its reading');
    assert.equal(avenue(questionOf(row), instrument).open, ANSWERS[answer], reading);
  });
}

/** What the engine says of a point, in the words of the answer column. */
function said(
  row: readonly string[],
  instrument: string,
  [what = '', name = '']: string[],
): string {
  const question = questionOf(row);
  const { from, to, on, measure, offences = [], personNationalOf } = question;
  const asked = { instrument, measure, requesting: from, requested: to, on };
  const national = personNationalOf === undefined ? {} : { personNationalOf };
  const answer = grounds(law, { ...asked, offences, ...national });
  const ground = answer.grounds.find(({ code }) => code === name);
  const yes = (holds: boolean): string => (holds ? 'yes' : 'no');
  switch (what) {
    case 'degree': {
      const { open, limited } = avenue(question, instrument);
      return open === true ? (limited ? 'limited' : 'open') : open === false ? 'closed' : open;
    }
    case 'channels':
      return [...new Set(avenue(question, instrument).channels.map((one) => one.channel))].join(
        ' ',
      );
    case 'clocks':
      return (
        avenue(question, instrument)
          .clocks.map(({ id }) => id)
          .join(' ') || 'none'
      );
    case 'asks':
      return yes(
        contents(law, { ...question, instrument }).fields.some((field) => field.name === name),
      );
    case 'cites':
      return yes(avenue(question, instrument).reasons.some(({ pinpoint }) => pinpoint === name));
    case 'duty':
      return yes(answer.duties.some(({ code }) => code === name));
    case 'ground':
      return ground?.available === 'unknown' ? 'unknown' : ground?.available ? 'open' : 'closed';
    case 'grounds':
      return answer.grounds.map(({ code }) => code).join(' ') || 'none';
    case 'put-off':
      return yes(answer.postponement.length > 0);
    case 'limit': {
      const { limits } = useLimits(law, {
        instrument,
        measure,
        requesting: from,
        requested: to,
        on,
      });
      const found = limits.filter(({ code }) => code === name);
      return found.map(({ kind, pinpoint }) => `${kind} ${pinpoint}`).join(', ') || 'none';
    }
    case 'nationality':
      return `${answer.grounds.find(({ code }) => code === 'nationality')?.owed}`;
    default:
      throw new Error(`"${what}" is nothing that a row may ask`);
  }
}

for (const [line, ...row] of points.filter(({ length }) => length === 10)) {
  const [from, to, on, measure, facts, instrument = '', what = '', answer, reading = ''] = row;
  test(`line ${line}: ${from} asks ${to} on ${on}: ${measure} ${facts} under ${instrument}: ${what} is ${answer}`, () => {
    assert.ok(reading.length > 3, 'the row gives its reading');
    assert.equal(said(row, instrument, what.split(' ')), answer, reading);
  });
}

for (const [line, clock = '', start = '', state = '', due = '', reading = ''] of points.filter(
  ({ length }) => length === 6,
)) {
  test(`line ${line}: ${clock} from ${start} in ${state} ends ${due}`, () => {
    const found = deadline(law, { clock, start, state }, holidays);
    assert.equal(found.ok && found.value.due, due, reading);
  });
}

test('of the cells at least forty stand on the lines of the false answers, and some on each', () => {
  const lines = [...points.map(([line]) => line), ...rows.map((row) => row[8])].filter(Boolean);
  const count = (line: string): number => lines.filter((one) => one === line).length;
  for (const [line, least] of Object.entries({ 1: 10, 2: 10, 3: 10, 4: 12, 5: 10, 6: 10, 7: 6 })) {
    assert.ok(count(line) >= least, `line ${line}: ${count(line)}`);
  }
  assert.ok(lines.length >= 40, `${lines.length} cells`);
  assert.ok(
    points.every(({ length }) => length === 10 || length === 6),
    'each row is asked',
  );
  assert.equal(new Set(points.map((row) => row.slice(0, -2).join(' '))).size, points.length);
});

test('at least 495 cells were read', () => {
  assert.ok(rows.length >= 495, `${rows.length} rows`);
  assert.equal(
    new Set(rows.map((row) => row.slice(0, 6).join(' '))).size,
    rows.length,
    'none twice',
  );
});
