import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effectDate, effectOf, entryIntoForce, findInstrument, indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import fc from 'fast-check';

const law = indexLaw(await loadLaw());
const instrument = (id: string) => {
  const found = findInstrument(law, id);
  assert.ok(found.ok);
  return found.value;
};
const MONTHS = {
  length: { value: 3, unit: 'months' },
  counting: 'first-of-month-after-months',
} as const;

test('first day of the month after three months', () => {
  assert.equal(effectDate(MONTHS, '2012-06-13'), '2012-10-01');
  assert.equal(effectDate(MONTHS, '2012-07-03'), '2012-11-01');
  assert.equal(effectDate(MONTHS, '2012-11-30'), '2013-03-01');
  assert.equal(effectDate(MONTHS, '2012-12-01'), '2013-04-01');
  assert.equal(effectDate(MONTHS, '2024-05-24'), '2024-09-01');
});

test('it is always a first, four calendar months on', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (received) => {
      const effect = Temporal.PlainDate.from(effectDate(MONTHS, received));
      const from = Temporal.PlainDate.from(received);
      assert.equal(effect.day, 1);
      assert.equal(effect.year * 12 + effect.month - (from.year * 12 + from.month), 4);
    }),
  );
});

test('every computed day of the data follows from the rule of its instrument', () => {
  let checked = 0;
  for (const row of law.data.parties) {
    const { entry, inForce } = instrument(row.instrument);
    if (row.verified.length < 2 || row.consented === null || row.inForce === null) continue;
    if (entry === undefined || inForce === null || row.inForce === inForce) continue;
    assert.equal(row.inForce, effectDate(entry, row.consented), `${row.instrument} ${row.state}`);
    checked += 1;
  }
  assert.ok(checked > 60, `${checked} rows`);
});

test('who consents before the instrument starts is bound from its start', () => {
  const answer = entryIntoForce(instrument('CETS185'), '2002-06-20');
  assert.ok(answer.ok);
  assert.deepEqual([answer.value.date, answer.value.pinpoint], ['2004-07-01', 'CETS185:36(3)']);
});

test('effects by instrument', () => {
  const effects = [
    ['CETS185', 'denunciation', '2027-02-05', '2027-06-01', 'CETS185:47(2)'],
    ['CETS185', 'reservation-withdrawal', '2026-03-10', '2026-03-10', 'CETS185:43(1)'],
    ['CETS185', 'extension', '2024-05-24', '2024-09-01', 'CETS185:38(2)'],
    ['CETS224', 'quorum', '2026-01-15', '2026-05-01', 'CETS224:16(3)'],
    ['UNCC', 'quorum', '2027-01-10', '2027-04-10', 'UNCC:65(1)'],
    ['UNCAC', 'denunciation', '2026-02-28', '2027-02-28', 'UNCAC:70(1)'],
    ['ETS030', 'denunciation', '2026-08-31', '2027-02-28', 'ETS030:29'],
  ] as const;
  for (const [id, event, received, date, pinpoint] of effects) {
    const answer = effectOf(instrument(id), event, received);
    assert.ok(answer.ok, id);
    assert.deepEqual([answer.value.date, answer.value.pinpoint], [date, pinpoint]);
  }
});

test('where no rule is recorded the answer is a plain no', () => {
  const entry = entryIntoForce(instrument('jpn-usa-mlat'), '2026-01-01');
  assert.equal(entry.ok, false);
  const effect = effectOf(instrument('UNCAC'), 'extension', '2026-01-01');
  assert.ok(!effect.ok && effect.error.code === 'no-effect-rule');
});
