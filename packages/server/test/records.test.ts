import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Facts } from '@comity/case';
import { loadLaw } from '@comity/law-files';
import type { DatabaseServer } from '@comity/postgres';
import {
  castWholeNodes,
  createNetwork,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import { checkAudit, checkRecords, enterOfficer, eraseBody, type NewOfficer } from '@comity/server';
import type { Session } from '@comity/service';
import { Client } from 'pg';

const AT = 'JPN.npa-247';
const OTHER = 'JPN.moj';
const officer = (
  authority: string,
  number: string,
  role: NewOfficer['role'] = 'supervisor',
): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role, zone: 'Asia/Tokyo' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});

let server: DatabaseServer;
let japan: WholeNode;
let iceland: WholeNode;
before(async () => {
  server = await startNodesDatabase();
  // A Monday morning in Tokyo: the office is open.
  const network = createNetwork({ seed: 'records', start: '2026-11-23T01:00:00.000Z' });
  const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'Asia/Tokyo' });
  const stage = { network, server: server.connection, law: await loadLaw() };
  const cast = await castWholeNodes({ ...stage, databases: 'records' }, [
    {
      id: 'JPN',
      authorities: [unit(AT), unit(OTHER)],
      officers: [
        officer(AT, '0101'),
        officer(AT, '0102'),
        officer(AT, '0109', 'administrator'),
        officer(OTHER, '0201'),
      ],
    },
    { id: 'ISL', authorities: [unit('ISL.police-247')], officers: [] },
  ]);
  assert.ok(cast[0] !== undefined && cast[1] !== undefined);
  [japan, iceland] = [cast[0], cast[1]];
});
after(async () => {
  await japan?.close();
  await iceland?.close();
  await server?.stop();
});

/** Runs SQL as the app role within the authority, as whoever has got its password could. */
const asApp = (sql: string, params: readonly unknown[] = []) =>
  japan.parts.store.asNode(AT, (tx) => tx.query(sql, params));

/** Runs SQL as somebody who may do anything to the database. */
async function asAnybody(sql: string): Promise<void> {
  const client = new Client({ ...server.connection, database: 'records_jpn' });
  await client.connect();
  try {
    await client.query(`set search_path = comity; ${sql}`);
  } finally {
    await client.end();
  }
}

const faults = async (): Promise<readonly string[]> => {
  const found = await japan.parts.store.asNode(AT, (tx) =>
    checkRecords(tx, japan.parts.keyring, AT),
  );
  return [...new Set(found.faults.map(({ code }) => code))].toSorted();
};

const come = async (number = '0101'): Promise<Session> => {
  const done = await japan.service.identity.signInForTraining(`${AT}.${number}`);
  assert.ok(done.ok);
  return done.value;
};

const FACTS: Facts = {
  language: 'en',
  parts: [
    {
      measure: 'preservation',
      wanted: 'The image of the server and its traffic logs.',
      contents: {
        dataRelationToOffence: 'It holds the records of the sales.',
        necessity: 'The operator can wipe it at any time.',
        intendsMlaRequest: 'A request for disclosure will follow within 60 days.',
      },
      basis: [{ id: 'CETS185' }],
      targets: [{ kind: 'account', service: 'mail', identifier: 'operator@example.org' }],
    },
  ],
  title: 'Silk Road server',
  to: 'ISL',
  toAuthority: 'ISL.police-247',
  offences: [{ kind: 'known', pinpoint: 'CETS185:2', maxPenalty: '20 years' }],
  conduct: 'A hidden market for drugs and intrusion tools runs on a server in Iceland.',
  urgency: { level: 'routine' },
  sensitivity: 'normal',
  confidentialityRequested: 'no',
  investigation: { reference: 'NPA-2026-1', authority: 'National Police Agency' },
};

async function draft(session: Session) {
  const made = await japan.service.drafts.create(session, FACTS);
  const check = await japan.service.drafts.check(session, made.id);
  assert.ok(check.ok);
  assert.notEqual(check.value.content, null, JSON.stringify(check.value.missing));
  return made;
}

test('an approval that SQL wrote for a colleague is none, and nothing is sent', async () => {
  const session = await come();
  const made = await draft(session);
  const first = await japan.service.drafts.approve(session, made.id, made.version);
  assert.ok(first.ok, JSON.stringify(first));
  assert.equal(first.value.state, 'awaiting-release');
  await asApp(
    `insert into draft_approvals (draft_id, version, officer_id, authority, at, content, mac)
     select draft_id, version, $2, authority, at, content, mac from draft_approvals
     where draft_id = $1`,
    [made.id, `${AT}.0102`],
  );
  const again = await japan.service.drafts.approve(session, made.id, made.version);
  assert.equal(again.ok ? '' : again.error.code, 'approval-own-twice');
  const check = await japan.service.drafts.check(session, made.id);
  assert.equal(check.ok && check.value.release.approvals.length, 1);
  assert.deepEqual(await faults(), ['draft-approval-not-vouched']);
  await asAnybody(`delete from draft_approvals where draft_id = '${made.id}'`);
});

test('how many must approve, and whose officers they are, is the word of the database', async () => {
  const session = await come();
  const made = await draft(session);
  await assert.rejects(
    asApp(
      `update drafts set state = 'sent', case_id = 'c', needed = 1, released_content = '\\x00'
       where id = $1`,
      [made.id],
    ),
    /has not the approvals it needs/,
  );
  const approve = (officerId: string, authority: string) =>
    japan.parts.store.asNode(authority, (tx) =>
      tx.query(
        `insert into draft_approvals (draft_id, version, officer_id, authority, at, content, mac)
         values ($1, $2, $3, $4, now(), '\\x00', '\\x00')`,
        [made.id, made.version, officerId, authority],
      ),
    );
  await assert.rejects(approve(`${OTHER}.0201`, AT), /foreign key/);
  await assert.rejects(approve(`${AT}.0109`, AT), /approves nothing/);
  await assert.rejects(asApp('update approval_rules set people = 1'), /permission denied/);
});

test('a colleague who approves after the text has changed approves the new text only', async () => {
  const [one, two] = [await come(), await come('0102')];
  const made = await draft(one);
  assert.ok((await japan.service.drafts.approve(one, made.id, made.version)).ok);
  const title = 'Another server';
  const saved = await japan.service.drafts.save(two, made.id, {
    version: made.version,
    facts: { ...FACTS, title },
  });
  assert.ok(saved.ok);
  const done = await japan.service.drafts.approve(two, made.id, saved.value.version);
  assert.equal(done.ok && done.value.state, 'awaiting-release');
  const sent = await japan.service.drafts.approve(one, made.id, saved.value.version);
  assert.equal(sent.ok && sent.value.state, 'sent');
});

test('a body goes only with a record of its erasure, and one that SQL took is found', async () => {
  const [act] = await asApp('select id, case_id from acts limit 1');
  const { id, case_id } = act as { id: string; case_id: string };
  await assert.rejects(asApp('delete from body_keys'), /permission denied/);
  await assert.rejects(asApp('select erase_body($1)', [id]), /no record says/);
  await assert.rejects(asApp('update journal set sealed = null'), /permission denied/);
  await assert.rejects(asApp("select blank_journal('x')"), /no record says/);
  assert.deepEqual(await faults(), []);

  await asApp(
    `insert into erasures (authority, kind, subject, case_id, officers, at, mac)
     values ($1, 'act-body', $2, $3, array['0101'], now(), '\\x00')`,
    [AT, id, case_id],
  );
  assert.deepEqual(await faults(), ['erasure-not-vouched'], 'a record that SQL made is found');
  await asAnybody('delete from erasures');

  await asAnybody(`create table kept as select * from body_keys where act_id = '${id}';
    delete from body_keys where act_id = '${id}'`);
  assert.deepEqual(await faults(), ['body-erased-without-record', 'body-without-key']);
  await asAnybody('insert into body_keys select * from kept; drop table kept');

  await asAnybody(`create table kept as select * from journal;
    update journal set sealed = null where n = (select min(n) from journal)`);
  assert.deepEqual(await faults(), ['journal-blanked-without-record']);
  await asAnybody(`update journal j set sealed = k.sealed from kept k
    where k.authority = j.authority and k.n = j.n; drop table kept`);
  assert.deepEqual(await faults(), []);
});

test('a lawful erasure leaves nothing to find', async () => {
  for (let n = 0; n < 5; n += 1) await japan.exchange.deliver('ISL');
  const [act] = await asApp('select id, case_id from acts limit 1');
  const { id, case_id } = act as { id: string; case_id: string };
  const done = await japan.parts.store.asNode(AT, (tx) =>
    eraseBody(
      tx,
      { ...japan.parts },
      {
        ...{ authority: AT, caseId: case_id, actId: id, reason: 'The time to keep it is over.' },
        officer: { role: 'supervisor', number: '0101' },
      },
    ),
  );
  assert.ok(done.ok, JSON.stringify(done));
  assert.deepEqual(await faults(), []);
});

test('an audit line that SQL adds is found, and so is a role that SQL gave', async () => {
  const { keyring, store } = japan.parts;
  await asApp(`insert into audit (authority, n, at, officer, kind, subject, sealed, leaf, prev, hash)
    select authority, n + 1, at, '0102', 'case-exported', subject, sealed, leaf, hash, leaf
    from audit order by n desc limit 1`);
  const found = await store.asNode(AT, (tx) => checkAudit(tx, keyring, AT));
  assert.equal(found.valid, false);
  await asAnybody('delete from audit where n = (select max(n) from audit)');
  await asApp(`update officers set role = 'supervisor' where id = $1`, [`${AT}.0109`]);
  assert.deepEqual(await faults(), ['officer-not-vouched']);
  await asApp(`update officers set role = 'administrator' where id = $1`, [`${AT}.0109`]);
  await store.asGate((tx) =>
    enterOfficer(tx, officer(AT, '0103'), { keyring, world: japan.parts.world }),
  );
  assert.deepEqual(await faults(), []);
});
