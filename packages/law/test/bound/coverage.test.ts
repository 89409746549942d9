import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Instrument,
  indexLaw,
  type PartyRow,
  STATUSES,
  type Status,
  standingOn,
  statusOn,
} from '@comity/law';
import { loadLaw } from '@comity/law-files';
import fc from 'fast-check';

const law = indexLaw(await loadLaw());
const statuses: ReadonlySet<string> = new Set(STATUSES);
const states = law.data.jurisdictions.map((row) => row.code);

const neighbours = (day: string): readonly string[] => {
  const date = Temporal.PlainDate.from(day);
  return [date.subtract({ days: 1 }), date, date.add({ days: 1 })].map(String);
};

/** Every day on which something about the instrument changes, with its neighbours. */
function criticalDays(instrument: Instrument): readonly string[] {
  const days = new Set<string>();
  const note = (value: unknown): void => {
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) days.add(value);
  };
  Object.values(instrument).forEach(note);
  for (const row of law.partiesOf.get(instrument.id) ?? []) Object.values(row).forEach(note);
  for (const row of law.data.declarations) {
    if (row.instrument === instrument.id) [row.from, row.to].forEach(note);
  }
  return [...new Set([...days].flatMap(neighbours))].sort();
}

test('on every critical day each jurisdiction has exactly one status, under every instrument', () => {
  let asked = 0;
  for (const instrument of law.data.instruments) {
    const days = criticalDays(instrument);
    const concerned = new Set((law.partiesOf.get(instrument.id) ?? []).map((row) => row.state));
    for (const state of [...concerned, 'EUE', 'HKG', 'CUW', 'TWN', 'XKX', 'CHN', 'MCO']) {
      for (const day of days) {
        const standing = standingOn(law, instrument, state, day);
        asked += 1;
        assert.ok(statuses.has(standing.status), `${instrument.id} ${state} ${day}`);
        assert.equal(standing.on, day);
        if (standing.bound) assert.equal(standing.status, 'party');
        if (standing.bound)
          assert.ok(standing.instrumentInForce, `${instrument.id} ${state} ${day}`);
      }
    }
  }
  assert.ok(asked > 100_000, `${asked} cells`);
});

test('reservations are answered on every critical day of the Budapest Convention', () => {
  const instrument = law.instruments.get('CETS185');
  assert.ok(instrument);
  for (const state of states) {
    for (const day of ['2004-07-01', '2012-11-01', '2019-07-05', '2026-01-01'].flatMap(
      neighbours,
    )) {
      const answer = statusOn(law, instrument, state, day);
      for (const row of answer.reservations) {
        assert.ok((row.from ?? day) <= day && (row.to === null || day < row.to));
      }
    }
  }
});

const ORDER: readonly Status[] = [
  'none',
  'invited',
  'excluded-territory',
  'signatory',
  'consented',
  'extension-pending',
  'party',
  'ended',
];

test('nobody falls back: with time a standing only moves forward', () => {
  for (const instrument of law.data.instruments) {
    const days = criticalDays(instrument);
    for (const row of law.partiesOf.get(instrument.id) ?? []) {
      if (row.kind === 'invited' || row.kind === 'not-participating') continue;
      let furthest = -1;
      for (const day of days) {
        const { status } = standingOn(law, instrument, row.state, day);
        const place = ORDER.indexOf(status);
        assert.ok(
          place >= furthest,
          `${instrument.id} ${row.state} fell back to ${status} on ${day}`,
        );
        furthest = place;
      }
    }
  }
});

test('every row with a plain day: not bound the day before, bound the day of', () => {
  const checked = new Set<string>();
  for (const row of law.data.parties) {
    const instrument = law.instruments.get(row.instrument);
    if (instrument === undefined || row.inForce === null || row.kind === 'excluded-territory')
      continue;
    const [before = ''] = neighbours(row.inForce);
    assert.notEqual(standingOn(law, instrument, row.state, before).status, 'party');
    const now = standingOn(law, instrument, row.state, row.inForce);
    assert.equal(now.status, 'party', `${row.instrument} ${row.state} ${row.inForce}`);
    assert.equal(now.bound, true, `${row.instrument} ${row.state} ${row.inForce}`);
    checked.add(row.instrument);
  }
  const dated = law.data.parties.filter((row) => row.inForce !== null).map((row) => row.instrument);
  assert.equal(checked.size, new Set(dated).size);
  assert.ok(checked.size > 85, `${checked.size} instruments`);
});

/** A second, naive reading of one plain row: which of its days have passed. */
function naively(row: PartyRow, on: string): Status {
  if (row.ended !== undefined && row.ended <= on) return 'ended';
  if (row.inForce !== null && row.inForce <= on) return 'party';
  if (row.consented !== null && row.consented <= on) return 'consented';
  return row.signed !== null && row.signed <= on ? 'signatory' : 'none';
}

test('a naive second evaluator agrees on random cells of rows with plain days', () => {
  const plain = law.data.parties.filter(
    (row) =>
      ['ratification', 'accession', 'acceptance', 'approval'].includes(row.kind) &&
      row.inForce !== null &&
      row.consentedNotAfter === undefined &&
      row.invitedNotBefore === undefined &&
      row.suspended === undefined &&
      row.inForceNotAfter === undefined,
  );
  assert.ok(plain.length > 400);
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.constantFrom(...plain), day, (row, on) => {
      const instrument = law.instruments.get(row.instrument);
      assert.ok(instrument);
      assert.equal(standingOn(law, instrument, row.state, on).status, naively(row, on));
    }),
    { numRuns: 3000 },
  );
});
