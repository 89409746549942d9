import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type AvenueQuestion, MEASURES } from '@comity/law';
import { avenue } from './real-law.ts';

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
const rows = table
  .split('\n')
  .filter(
    (line) => line.startsWith('| ') && !line.startsWith('| Asks') && !line.startsWith('| ---'),
  )
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

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

test('at least 300 cells were read', () => {
  assert.ok(rows.length >= 300, `${rows.length} rows`);
  assert.equal(
    new Set(rows.map((row) => row.slice(0, 6).join(' '))).size,
    rows.length,
    'none twice',
  );
});
