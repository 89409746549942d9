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

it('goes by age where that is asked: emergencies first, then one band, oldest first, and a view keeps it', async () => {
  const aged = (caseId: string, openedAt: string | null): WorkRow => ({
    ...due(caseId, { dueAt: PASSED, lateFrom: PASSED }),
    urgency: caseId === 'silkroad' ? 'emergency' : 'routine',
    openedAt,
  });
  const desk = await openDesk({
    participant: 'USA',
    rows: [
      aged('silkroad-preserved', null),
      aged('ukr-1170', '2024-11-10T09:00:00.000Z'),
      aged('gbr-0718', '2024-11-03T09:00:00.000Z'),
      aged('silkroad', '2024-11-19T09:00:00.000Z'),
    ],
  });
  await desk.signIn('usa-1');
  const rowsOf = (body: string) =>
    [...body.matchAll(/<tbody id="band-(\w+)">|id="row-([\w-]+)"/g)].map(([, band, row]) =>
      band === undefined ? row : `${band}:`,
    );
  const { body } = await desk.get('/?order=age');
  assert.deepEqual(rowsOf(body), [
    ...['emergency:', 'silkroad', 'age:', 'gbr-0718', 'ukr-1170', 'silkroad-preserved'],
  ]);
  assert.match(body, /Requests, oldest first/);
  assert.match(body, /<option value="age" selected>Oldest first/);
  assert.match(body, /row-gbr-0718/);
  assert.match(body, /href="\/views\?order=age"/);
  const { body: unknown } = await desk.get('/?order=colour');
  assert.ok(rowsOf(unknown).includes('late:'));
  await desk.close();
});

it('goes by harm where that is asked: a band for each priority, as triage gave it or else as claimed', async () => {
  const pressing = (caseId: string, told: Pick<WorkRow, 'urgency' | 'priority'>): WorkRow => ({
    ...due(caseId, { dueAt: PASSED, lateFrom: PASSED }),
    ...told,
  });
  const desk = await openDesk({
    participant: 'USA',
    rows: [
      pressing('silkroad-preserved', { urgency: 'urgent', priority: 'routine' }),
      pressing('ukr-1170', { urgency: 'routine', priority: 'high' }),
      pressing('gbr-0718', { urgency: 'urgent', priority: null }),
      pressing('silkroad', { urgency: 'emergency', priority: 'routine' }),
    ],
  });
  await desk.signIn('usa-1');
  const { body } = await desk.get('/?order=harm');
  assert.deepEqual(
    [...body.matchAll(/<tbody id="band-(\w+)">|id="row-([\w-]+)"/g)].map(([, band, row]) =>
      band === undefined ? row : `${band}:`,
    ),
    [
      ...['emergency:', 'silkroad', 'urgent:', 'gbr-0718', 'high:', 'ukr-1170'],
      ...['routine:', 'silkroad-preserved'],
    ],
  );
  assert.match(body, /Requests, most pressing first/);
  assert.match(body, /<option value="harm" selected>Most pressing first/);
  assert.match(body, /href="\/views\?order=harm"/);
  await desk.close();
});

it('says a whole day as that day, in the list and in the queue of the night, never as a midnight', async () => {
  const ends = '2025-02-28T15:00:00.000Z';
  const desk = await openDesk({
    participant: 'USA',
    rows: [
      {
        ...due('gbr-0718', { dueAt: ends, lateFrom: ends }),
        ...{ move: 'ours', dueDay: { day: '2025-02-28', zone: 'Asia/Tokyo' } },
      },
    ],
  });
  await desk.signIn('usa-1');
  for (const where of ['/', '/night']) {
    const { body } = await desk.get(where);
    const text = body.replace(/<[^>]+>/g, '');
    assert.match(text, /End of Fri 28 Feb 2025, Tokyo/, where);
    assert.doesNotMatch(text, /28 Feb 2025, 10:00/, where);
  }
  await desk.close();
});
