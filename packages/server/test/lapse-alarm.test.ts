import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lookAtAlarms, ringLapses } from '@comity/server';
import type { Session } from '@comity/service';
import { IS, JP, type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
before(async () => {
  pair = await refusingPair('lapses');
});
after(() => pair?.close());

const days = (n: number) => pair.advance(n * 24 * 3_600_000);
const here = () => pair.come('0101');
async function there(): Promise<Session> {
  const done = await pair.japan.service.identity.signInForTraining(`${JP}.0101`);
  assert.ok(done.ok);
  return done.value;
}
/** A preservation that Japan asked for, confirmed for so many days from now. */
async function kept(mark: string, n: number): Promise<string> {
  const caseId = await pair.asked(`${mark}.${JP}`);
  const today = Temporal.Instant.from(pair.iceland.parts.world.now()).toZonedDateTimeISO('UTC');
  const done = await pair.iceland.service.cases.act(await here(), caseId, {
    kind: 'preservation-confirmed',
    content: {
      ...{ preserved: 'The disk.', holder: 'A provider', legalBasis: 'Article 92' },
      ...{ since: '2026-11-20', lastDay: today.toPlainDate().add({ days: n }).toString() },
    },
  });
  assert.ok(done.ok, JSON.stringify(done));
  await pair.settle();
  return caseId;
}
/** What rings of a lapse at both, by case. */
async function rings(caseId: string): Promise<readonly [boolean, boolean]> {
  const at = async ({ parts, service }: typeof pair.japan, session: Session) => {
    assert.equal(await ringLapses(parts), true);
    await lookAtAlarms({ ...parts, callers: {} }, 'https://desk.example/night');
    const { alarms } = await service.alarms.open(session);
    return alarms.some(({ sort, about }) => sort === 'lapse' && about?.caseId === caseId);
  };
  return [await at(pair.iceland, await here()), await at(pair.japan, await there())];
}

test('what another State keeps rings a day before it lapses, at who asked, until somebody sees to it', async () => {
  const caseId = await kept('lapse-1', 9);
  assert.deepEqual(await rings(caseId), [false, false]);
  days(8);
  assert.deepEqual(await rings(caseId), [false, false], 'a day and some hours are left');
  days(1);
  assert.deepEqual(await rings(caseId), [false, true]);
  const session = await there();
  const { alarms } = pair.japan.service;
  const alarm = (await alarms.open(session)).alarms.find(({ sort }) => sort === 'lapse');
  assert.ok(alarm !== undefined);
  const { id, shown } = alarm;
  const taken = await alarms.acknowledge(session, { id, shown });
  assert.deepEqual(taken.ok && taken.value, { told: false });
  assert.deepEqual(await rings(caseId), [false, false], 'once for each last day');
});

test('it rings no more once it is kept longer, and for the new last day anew', async () => {
  const caseId = await kept('lapse-2', 1);
  days(1);
  assert.deepEqual(await rings(caseId), [false, true]);
  const today = Temporal.Instant.from(pair.iceland.parts.world.now()).toZonedDateTimeISO('UTC');
  const lastDay = today.toPlainDate().add({ days: 20 }).toString();
  const longer = await pair.iceland.service.cases.act(await here(), caseId, {
    kind: 'preservation-extended',
    content: { lastDay, legalBasis: 'Article 92' },
  });
  assert.ok(longer.ok, JSON.stringify(longer));
  await pair.settle();
  assert.deepEqual(await rings(caseId), [false, false]);
  days(20);
  assert.deepEqual(await rings(caseId), [false, true]);
  days(2);
  assert.deepEqual(await rings(caseId), [false, false], 'it is gone');
  await pair.iceland.parts.store.asNode(IS, async (tx) => {
    assert.deepEqual(await tx.query(`select id from alarms where sort = 'lapse'`), []);
  });
});
