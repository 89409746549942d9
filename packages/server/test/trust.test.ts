import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { canonicalBytes } from '@comity/base';
import { ed25519Key, fingerprint, mlDsa65Key } from '@comity/seal';
import { checkExchangeUrl, confirmAdmission, proposeAdmission, SHELL } from '@comity/server';
import { keyStatementHash, publicRoot, signKeyStatement } from '@comity/wire';
import { until } from '../../../test/wait.ts';
import { adminQuery, countRows, type TwoNodes, twoNodes } from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('trust');
});
after(() => two.close());

const parts = () => ({
  store: two.japan.store,
  world: two.japan.world,
  keyring: two.japan.keyring,
  training: true,
  trust: two.japan.trust.current(),
});

const strangerRoot = (seed: number) => ({
  ed25519: ed25519Key(new Uint8Array(32).fill(seed)),
  mlDsa65: mlDsa65Key(new Uint8Array(32).fill(seed + 1)),
});

/** What a thief of the database would want believed: Iceland's name over a root of their own. */
function falseIceland() {
  const root = strangerRoot(70);
  const { statement } = two.iceland.keyring.statement;
  const signed = signKeyStatement({ ...statement, version: 9, root: publicRoot(root) }, root);
  assert(signed.ok);
  return {
    statement: canonicalBytes(signed.value),
    hash: keyStatementHash(signed.value.statement),
    fingerprint: fingerprint(signed.value.statement.root),
  };
}

/** A key statement of France, signed by a root of its own. */
function france(url?: string) {
  const root = strangerRoot(7);
  const { statement } = two.iceland.keyring.statement;
  const signed = signKeyStatement(
    {
      ...statement,
      participant: 'FRA',
      node: { ...statement.node, url: url ?? statement.node.url },
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
  await until('heard by every process of the node', () => two.japan.trust.current().has('FRA'));
});

/** Runs SQL as the role that pages and API use, with nothing but the database. */
const asApp = (sql: string, params: readonly unknown[] = []) =>
  two.japan.store.asGate((tx) => tx.query(sql, params));

const alarms = (what: string) => two.network.log.filter((line) => line.what === what).length;

test('a key statement that SQL put there is refused and alarmed, under any name', async () => {
  const before = two.japan.trust.current();
  const insert = (participant: string, version: number, hash: string, statement: Uint8Array) =>
    asApp(
      `insert into key_statements (participant, version, hash, statement, stored_at)
       values ($1, $2, $3, $4, now())`,
      [participant, version, hash, statement],
    );
  const false_ = falseIceland();
  await insert('ISL', 9, false_.hash, false_.statement);
  await insert('DEU', 1, false_.hash, false_.statement);
  await asApp(
    `insert into participants (id, fingerprint, statement_hash, url, admitted_at, first_officer,
       second_officer) values ('DEU', $1, $2, 'http://deu.example', now(), '0001', '0002')`,
    [false_.fingerprint, false_.hash],
  );
  await two.japan.trust.reload();
  const now = two.japan.trust.current();
  assert.deepEqual([...now.keys()], [...before.keys()]);
  assert.equal(now.get('ISL')?.fingerprint, before.get('ISL')?.fingerprint);
  assert.equal(now.get('ISL')?.statements.length, before.get('ISL')?.statements.length);
  assert.ok(alarms('key-statement-refused') >= 2);
});

test('an admission that SQL made, with two names, is refused and alarmed', async () => {
  const false_ = falseIceland();
  await asApp(
    `insert into admissions (participant, statement_hash, fingerprint, note, first_officer,
       second_officer, at, mac)
     select 'ISL', $1, $2, note, first_officer, second_officer, at, mac from admissions
     where participant = 'ISL' limit 1`,
    [false_.hash, false_.fingerprint],
  );
  await two.japan.trust.reload();
  const iceland = two.japan.trust.current().get('ISL');
  assert.notEqual(iceland?.fingerprint, false_.fingerprint);
  assert.equal(iceland?.statements.length, 1);
  assert.ok(alarms('record-not-vouched') >= 1);
});

test('a first comparison that SQL wrote into a proposal is worth nothing', async () => {
  const { statement, fingerprint: print } = france();
  const anew = { ...parts(), trust: new Map() };
  const proposed = await proposeAdmission(anew, { statement, fingerprint: print, officer: SHELL });
  assert.equal(proposed.ok, true);
  await asApp(
    `update admission_proposals set first_officer = 'JPN.npa-247.0001', first_at = now()
     where participant = 'FRA'`,
  );
  const second = await confirmAdmission(anew, { statement, fingerprint: print, officer: '0002' });
  assert.equal(second.ok ? '' : second.error.code, 'admission-unknown');
  await asApp(`delete from admission_proposals where participant = 'FRA'`);
});

test('the shell proposes, and counts as nobody', async () => {
  const { statement, fingerprint: print } = france();
  const anew = { ...parts(), trust: new Map() };
  const compared = { statement, fingerprint: print };
  const steps: string[] = [];
  await proposeAdmission(anew, { ...compared, officer: SHELL });
  for (const officer of ['0001', '0001', '0002']) {
    const done = await confirmAdmission(anew, { ...compared, officer });
    steps.push(done.ok ? done.value.step : done.error.code);
  }
  assert.deepEqual(steps, ['first-officer', 'admission-own-twice', 'admitted']);
});

test('outside training a node is not on this machine, in a house or on a link', async () => {
  const refused = [
    ...['http://127.0.0.1:1', 'http://127.1', 'http://0x7f000001', 'http://2130706433'],
    ...['http://10.1.2.3', 'http://172.20.0.1', 'http://192.168.1.1', 'http://169.254.169.254'],
    ...['http://[::1]:8443', 'http://[fe80::1]', 'http://[fd00::1]', 'http://[::ffff:10.0.0.1]'],
    ...['http://localhost:1', 'http://node.local', 'http://intranet', 'gopher://isl.example'],
    ...['http://[64:ff9b::a00:1]', 'http://0.0.0.0', 'http://[::]', 'http://100.64.0.1'],
  ];
  for (const url of refused) {
    const checked = checkExchangeUrl(url);
    assert.equal(checked.ok ? 'taken' : checked.error.code, 'exchange-address', url);
  }
  for (const url of ['https://comity.example.org', 'https://193.107.86.49:8443']) {
    assert.equal(checkExchangeUrl(url).ok, true, url);
  }
  const { statement, fingerprint: print } = france('http://169.254.169.254');
  const outside = { ...parts(), trust: new Map(), training: false };
  const proposed = await proposeAdmission(outside, {
    statement,
    fingerprint: print,
    officer: SHELL,
  });
  assert.equal(proposed.ok ? '' : proposed.error.code, 'exchange-address');
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
  assert.equal(
    await countRows(two, two.japan, "select count(*) as n from participants where id <> 'DEU'"),
    3,
  );
});
