import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { appendAudit, eraseBody, noteMissed, type Tx } from '@comity/server';
import type { Session } from '@comity/service';
import { IS, type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
let ann: Session;
let cases: readonly string[];

before(async () => {
  pair = await refusingPair('lock_order');
  ann = await pair.come('0101');
  const ids = Array.from({ length: 6 }, (_, n) => `lock-order-${n}.JPN.npa-247`);
  for (const id of ids) await pair.asked(id);
  cases = ids;
});
after(() => pair.close());

const parts = () => pair.iceland.parts;
const note = (kind: string, subject: string) => ({ authority: IS, officer: '0101', kind, subject });
const journal = (tx: Tx, subject: string) =>
  parts().journal.write(tx, { ...note('tried', subject), content: {} });
const audit = (tx: Tx, subject: string) =>
  appendAudit(tx, parts(), { ...note('tried', subject), detail: {} });
const lockCase = (tx: Tx, id: string) =>
  tx.query('select from cases where id = $1 for update', [id]);

/** Two transactions, each of which does its second step when both have done their first. */
async function crossing(
  one: readonly [(tx: Tx) => Promise<unknown>, (tx: Tx) => Promise<unknown>],
  other: readonly [(tx: Tx) => Promise<unknown>, (tx: Tx) => Promise<unknown>],
): Promise<void> {
  const met = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
  const play = ([first, second]: typeof one, n: 0 | 1): Promise<unknown> =>
    parts().store.asNode(IS, async (tx) => {
      await first(tx);
      met[n].resolve();
      await met[n === 0 ? 1 : 0].promise;
      await second(tx);
    });
  await Promise.all([play(one, 0), play(other, 1)]);
}

test('who writes journal and audit waits for nobody who writes them the other way round', async () => {
  await crossing(
    [(tx) => journal(tx, 'a'), (tx) => audit(tx, 'a')],
    [(tx) => audit(tx, 'b'), (tx) => journal(tx, 'b')],
  );
  const [id = ''] = cases;
  await crossing(
    [(tx) => journal(tx, id), (tx) => lockCase(tx, id)],
    [(tx) => lockCase(tx, id), (tx) => journal(tx, id)],
  );
  const written = await parts().store.asNode(IS, (tx) =>
    tx.query(`select from audit where kind = 'tried'`),
  );
  assert.equal(written.length, 2);
});

test('noting, erasing, assigning and taking over at once: each is done, none is in the way', async () => {
  pair.advance(400 * 24 * 3_600_000);
  const { office } = pair.iceland.service;
  const ben = await pair.come('0102');
  ann = await pair.come('0101');
  for (const caseIds of [cases, cases.toReversed()]) {
    const handed = { note: 'All of it.', cases: caseIds.map((caseId) => ({ caseId, note: '' })) };
    assert.ok((await office.handOver(ann, handed)).ok);
  }
  const shifts = await office.shifts(ben);
  const acts = await parts().store.asNode(IS, (tx) =>
    tx.query<{ id: string; case_id: string }>(
      `select id, case_id from acts where authority = $1 and author like 'JPN%'`,
      [IS],
    ),
  );
  const erased = acts.map(({ id: actId, case_id: caseId }) =>
    parts().store.asNode(IS, (tx) =>
      eraseBody(tx, parts(), {
        ...{ authority: IS, caseId, actId, reason: 'The purpose is gone.' },
        officer: { role: 'supervisor', number: '0101' },
      }),
    ),
  );
  const done = await Promise.all([
    ...erased,
    ...shifts.map(({ id }) => office.takeShift(ben, id)),
    ...cases.map((caseId) => office.assign(ann, caseId, ann.officer.id)),
  ]);
  assert.deepEqual(
    done.filter(({ ok }) => !ok),
    [],
  );
  const noted = await Promise.all([1, 2].map(() => noteMissed(parts())));
  assert.ok(noted.every(({ isWhole }) => isWhole));
  const [journalled, audited] = await parts().store.asNode(IS, (tx) =>
    Promise.all(
      ['journal', 'audit'].map((table) =>
        tx.query<{ n: number; rows: number }>(
          `select max(n)::int as n, count(*)::int as rows from ${table} where authority = $1`,
          [IS],
        ),
      ),
    ),
  );
  for (const chain of [journalled?.[0], audited?.[0]]) assert.equal(chain?.n, chain?.rows);
});
