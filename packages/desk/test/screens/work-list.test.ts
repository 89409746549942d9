import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { WorkRow } from '@comity/service';
import { USA_ROWS } from '../fake/rows.ts';
import { openDesk } from './desk-client.ts';

/** A row of the list with another end of its clock. */
function due(caseId: string, told: Pick<WorkRow, 'dueAt' | 'lateFrom'>): WorkRow {
  const row = USA_ROWS.find((one) => one.caseId === caseId);
  assert.ok(row);
  return { ...row, ...told };
}

/** Midnight at which 21 November ends in Washington, and a day before the one that it is. */
const TONIGHT = '2024-11-22T05:00:00.000Z';
const PASSED = '2024-11-19T10:00:00.000Z';

it('shows today what is due by midnight, and calls nobody late for a day that only came', async () => {
  const desk = await openDesk({
    participant: 'USA',
    rows: [
      due('gbr-0718', { dueAt: PASSED, lateFrom: PASSED }),
      due('ukr-1170', { dueAt: TONIGHT, lateFrom: TONIGHT }),
      due('silkroad-preserved', { dueAt: PASSED, lateFrom: null }),
    ],
  });
  await desk.signIn('usa-1');
  const { body } = await desk.get('/');
  const bands = Object.fromEntries(
    [...body.matchAll(/<tbody id="band-(\w+)">(.*?)<\/tbody>/gs)].map(([, band, rows]) => [
      band,
      rows ?? '',
    ]),
  );
  assert.deepEqual(Object.keys(bands), ['late', 'today', 'passed']);
  assert.match(bands['late'] ?? '', /row-gbr-0718.*is-late.*2 d 4 h over/s);
  assert.match(bands['today'] ?? '', /row-ukr-1170/);
  assert.match(bands['passed'] ?? '', /Has passed.*row-silkroad-preserved.*data-ago.*2 d 4 h ago/s);
  assert.doesNotMatch(bands['passed'] ?? '', /is-late|over<|Overdue|on the record/);
  await desk.close();
});
