// One person with two accounts is one where agreements are counted, and the State's rule says who the second is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import type { DatabaseServer } from '@comity/postgres';
import {
  createNetwork,
  prepareSeat,
  type Seat,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import { type NewOfficer, proposeKeyChange, SHELL, standardRules } from '@comity/server';
import type { Role, Session } from '@comity/service';
import { readApprovalRules, ruleFor, secondFor } from '../src/approval/approval-rules.ts';
import { checkRecords } from '../src/audit/check-records.ts';

const AT = 'ISL.police-247';
const DPP = 'ISL.dpp';
const officer = (authority: string, number: string, role: Role, name: string): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role, zone: 'UTC', name },
  userName: `${authority}-${number}`.toLowerCase(),
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});
const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'UTC' });
const RULES = standardRules().map((rule) =>
  rule.subject === 'keys-rotated' ? { ...rule, second: 'other-office' as const } : rule,
);

let server: DatabaseServer;
let seat: Seat;
let node: WholeNode;
before(async () => {
  server = await startNodesDatabase();
  const network = createNetwork({ seed: 'house', start: '2026-11-23T02:00:00.000Z' });
  const stage = { network, server: server.connection, law: await loadLaw(), databases: 'house' };
  seat = await prepareSeat(
    { ...stage, rules: RULES },
    {
      ...{ id: 'ISL', authorities: [unit(AT), unit(DPP)] },
      officers: [
        officer(AT, '0101', 'prosecutor', 'Anna Jónsdóttir'),
        officer(AT, '0102', 'supervisor', 'anna  jónsdóttir'),
        officer(AT, '0103', 'prosecutor', 'Ben Karlsson'),
        officer(DPP, '0201', 'prosecutor', 'Cal Dahl'),
        officer(AT, '0900', 'administrator', 'Kim Vik'),
      ],
    },
  );
  node = await seat.open();
  // The policy that the process reads is the one that the database was given.
  Object.assign(node.parts, { rules: RULES });
});
after(async () => {
  await node?.close();
  seat?.clear();
  await server?.stop();
});

const come = async (id: string): Promise<Session> => {
  const done = await node.service.identity.signInForTraining(id);
  assert.ok(done.ok);
  return done.value;
};
const [ANNA, TWIN, BEN, CAL] = [`${AT}.0101`, `${AT}.0102`, `${AT}.0103`, `${DPP}.0201`];
const keeper = () => come(`${AT}.0900`);
const kept = async (id: string) => {
  const view = await node.service.officers.view(await keeper(), id);
  assert.ok(view.ok);
  return view.value;
};
const sql = (text: string, params: readonly unknown[] = []) =>
  node.parts.store.asGate((tx) => tx.query<{ x: boolean }>(text, params));
const areTwo = async (second: string, ...ids: readonly string[]): Promise<boolean | undefined> =>
  (await sql('select are_two($1, $2) as x', [ids, second]))[0]?.x;

test('accounts with one name are shown to whoever keeps the node; that they are one person takes two others', async () => {
  assert.deepEqual((await kept(ANNA)).officer.sameName, [TWIN]);
  assert.equal(await areTwo('any', ANNA, TWIN), true);
  const asked = await node.service.officers.declarePerson(await keeper(), ANNA, TWIN);
  assert.deepEqual(asked, { ok: true, value: { step: 'asked' } });
  const [wish] = (await kept(ANNA)).wishes;
  assert.equal(wish?.other, TWIN);
  for (const own of [ANNA, TWIN]) {
    const done = await node.service.officers.agree(await come(own), wish?.id ?? '');
    assert.ok(!done.ok && done.error.code === 'officer-wish-not-yours', own);
  }
  const done = await node.service.officers.agree(await come(BEN), wish?.id ?? '');
  assert.ok(done.ok);
  const { officer: anna } = await kept(ANNA);
  assert.deepEqual([anna.samePerson, anna.sameName], [[TWIN], []]);
  assert.equal(await areTwo('any', ANNA, TWIN), false);
  assert.equal(await areTwo('any', ANNA, TWIN, BEN), true);
  const again = await node.service.officers.declarePerson(await keeper(), TWIN, ANNA);
  assert.ok(!again.ok && again.error.code === 'person-already');
});

test('one person does not agree twice, and the second is of another office where the rule says so', async () => {
  const proposed = await proposeKeyChange(node.parts, {
    ...{ kind: 'keys-rotated', authorities: [], node: true, compromised: null, by: SHELL },
  });
  assert.ok(proposed.ok);
  const { id } = proposed.value;
  const agree = async (who: string) => node.service.keys.confirm(await come(who), id);
  assert.ok((await agree(ANNA)).ok);
  const twin = await agree(TWIN);
  assert.ok(!twin.ok && twin.error.code === 'approval-same-person');
  const ben = await agree(BEN);
  assert.ok(!ben.ok && ben.error.code === 'approval-other-office');
  // The database has the last word.
  for (const other of [TWIN, BEN]) {
    await assert.rejects(
      sql('update key_changes set second_officer = $1, done_at = now() where id = $2', [other, id]),
      /has not the approvals/,
    );
  }
  assert.deepEqual(await agree(CAL), { ok: true, value: { step: 'changed' } });
});

test('what two agree to in one row, the database asks of two people everywhere', async () => {
  await assert.rejects(
    sql(
      `insert into admissions (participant, statement_hash, fingerprint, note, first_officer,
         second_officer, at, mac) select participant, statement_hash, 'x', '', $1, $2, now(), ''
       from admissions limit 1`,
      [ANNA, TWIN],
    ),
    /one person is not two/,
  );
  assert.equal(await areTwo('other-role', ANNA, BEN), false, 'both are prosecutors');
  assert.equal(await areTwo('other-role', TWIN, BEN), true);
  assert.equal(await areTwo('other-office', ANNA, BEN), false);
  assert.equal(await areTwo('other-office', ANNA, CAL), true);
});

test('the check of records sees whose word a person is; an account that is parted is somebody again', async () => {
  const faults = () =>
    node.parts.store.asNode(AT, async (tx) => {
      const { faults: found } = await checkRecords(tx, node.parts.keyring, AT);
      return found.map(({ code, subject }) => `${code} ${subject}`);
    });
  assert.deepEqual(await faults(), []);
  await seat.tamper('update comity.officers set person = $1, person_mac = $2 where id = $3', [
    ...[ANNA, Buffer.from('x'), BEN],
  ]);
  assert.deepEqual(await faults(), [`officer-person-not-vouched ${BEN}`]);
  await seat.tamper('update comity.officers set person = null, person_mac = null where id = $1', [
    BEN,
  ]);
  const parted = await node.service.officers.declarePerson(await keeper(), ANNA, '');
  assert.ok(parted.ok);
  const [wish] = (await kept(ANNA)).wishes;
  assert.ok((await node.service.officers.agree(await come(BEN), wish?.id ?? '')).ok);
  assert.deepEqual((await kept(ANNA)).officer.samePerson, []);
  assert.equal(await areTwo('any', ANNA, TWIN), true);
});

test('a policy says who the second is; no rule asks for another office where none comes to it', () => {
  const rule = (more: object) =>
    readApprovalRules(
      JSON.stringify([
        ...standardRules().filter(({ subject }) => subject !== 'body-erased'),
        {
          ...{ subject: 'body-erased', measure: '*', urgency: '*', people: 2 },
          ...{ aloneWhenClosed: false, ...more },
        },
      ]),
    );
  const read = rule({ second: 'other-role' });
  assert.ok(read.ok);
  const erasure = { subject: 'body-erased', measure: '', urgency: 'routine' };
  assert.equal(ruleFor(read.value, erasure).second, 'other-role');
  assert.equal(secondFor(read.value, 'keys-rotated'), 'any');
  for (const wrong of [
    { second: 'other-office' },
    { second: 'another' },
    { second: 'other-role', people: 1 },
  ]) {
    assert.equal(rule(wrong).ok, false, JSON.stringify(wrong));
  }
});
