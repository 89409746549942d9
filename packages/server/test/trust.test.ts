import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { canonicalBytes } from '@comity/base';
import { ed25519Key, fingerprint, mlDsa65Key } from '@comity/seal';
import { confirmAdmission, proposeAdmission } from '@comity/server';
import { keyStatementHash, publicRoot, signKeyStatement } from '@comity/wire';
import { adminQuery, countRows, type TwoNodes, twoNodes } from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('trust');
});
after(() => two.close());

const parts = () => ({
  store: two.japan.store,
  world: two.japan.world,
  trust: two.japan.trust.current(),
});

/** A key statement of France, signed by a root of its own. */
function france() {
  const root = {
    ed25519: ed25519Key(new Uint8Array(32).fill(7)),
    mlDsa65: mlDsa65Key(new Uint8Array(32).fill(8)),
  };
  const { statement } = two.iceland.keyring.statement;
  const signed = signKeyStatement(
    {
      ...statement,
      participant: 'FRA',
      root: publicRoot(root),
      authorities: statement.authorities.map((each) => ({ ...each, id: 'FRA.police-247' })),
    },
    root,
  );
  assert(signed.ok);
  return {
    statement: canonicalBytes(signed.value),
    fingerprint: fingerprint(signed.value.statement.root),
  };
}

test('a participant is believed once two officers have compared its fingerprint', async () => {
  const compared = france();
  const early = await confirmAdmission(parts(), { ...compared, officer: '0001' });
  assert.equal(early.ok ? '' : early.error.code, 'admission-unknown');
  assert.equal((await proposeAdmission(parts(), { ...compared, officer: '0001' })).ok, true);
  assert.equal(two.japan.trust.current().has('FRA'), false);
  const own = await confirmAdmission(parts(), { ...compared, officer: '0001' });
  assert.equal(own.ok ? '' : own.error.code, 'admission-own-twice');
  assert.equal((await confirmAdmission(parts(), { ...compared, officer: '0002' })).ok, true);
  for (let i = 0; i < 200 && !two.japan.trust.current().has('FRA'); i += 1) await pause(10);
  assert.equal(two.japan.trust.current().has('FRA'), true, 'heard by every process of the node');
});

test('another fingerprint than the statement has is refused, with both named', async () => {
  const compared = { ...france(), fingerprint: '0000 1111' };
  const refused = await proposeAdmission(parts(), { ...compared, officer: '0001' });
  assert.equal(refused.ok ? '' : refused.error.code, 'fingerprint-mismatch');
});

test('the database itself demands two officers, and keeps every statement', async () => {
  const insert = (first: string, second: string) =>
    two.japan.store.asGate((tx) =>
      tx.query(
        `insert into participants (id, fingerprint, statement_hash, url, admitted_at,
           first_officer, second_officer)
         select 'XXX', fingerprint, statement_hash, url, now(), ${first}, ${second}
         from participants where id = 'ISL'`,
      ),
    );
  await assert.rejects(insert('null', 'null'), /check/);
  await assert.rejects(insert(`'0001'`, `'0001'`), /check/);
  await assert.rejects(insert(`'0001'`, 'null'), /check/);
  await assert.rejects(
    two.japan.store.asGate((tx) => tx.query('delete from key_statements')),
    /permission denied/,
  );
  const { statement } = two.iceland.keyring.statement;
  const [row] = await adminQuery<{ hash: string }>(
    two,
    two.japan,
    "select hash from key_statements where participant = 'ISL'",
  );
  assert.equal(row?.hash, keyStatementHash(statement));
  assert.equal(await countRows(two, two.japan, 'select count(*) as n from participants'), 3);
});
