import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DatabaseServer, provisionDatabase, startTestDatabase } from '@comity/postgres';
import { createNetwork, type Network } from '@comity/rehearsal';
import {
  addOfficer,
  loadKeyring,
  migrate,
  openStore,
  provisionNode,
  standardRules,
} from '@comity/server';
import type { Identity, OfficerStep, Officers, Role, Session } from '@comity/service';
import { Client } from 'pg';
import { checkRecords } from '../src/audit/check-records.ts';
import { createIdentity } from '../src/identity/identity.ts';
import type { AgreementParts } from '../src/identity/officer-agreement.ts';
import { createOfficers } from '../src/identity/officers-desk.ts';
import { waitingOfficers } from '../src/identity/waiting-officers.ts';
import { searchAudit } from '../src/keeping/audit-search.ts';

const MOJ = 'ISL.moj';
const POLICE = 'ISL.police-247';
const DESK = 'https://desk.example';
const ALL = { words: '', authority: '', role: '', standing: '', page: 1 };

let server: DatabaseServer;
let network: Network;
let parts: AgreementParts;
let identity: Identity;
let officers: Officers;
let folder: string;
let keeper: Session;

before(async () => {
  server = await startTestDatabase();
  network = createNetwork({ seed: 'officers-desk', start: '2026-11-22T02:00:00.000Z' });
  const world = network.worldOf('ISL');
  folder = mkdtempSync(join(tmpdir(), 'comity-desk-'));
  const unit = (id: string) => ({ id, name: id, kind: 'central-authority', zone: 'UTC' });
  const url = 'http://isl.example:8443';
  provisionNode(folder, { id: 'ISL', url, authorities: [unit(MOJ), unit(POLICE)] }, world);
  const keyring = loadKeyring(folder, world);
  const database = await provisionDatabase(server.connection, 'officers_desk');
  await migrate(database);
  const store = openStore({ database, world });
  parts = { keyring, world, store, rules: standardRules(), origin: DESK };
  identity = createIdentity({ ...parts, training: true });
  officers = createOfficers(parts);
  const plan = { id: `${MOJ}.0001`, authority: MOJ, number: '0001', name: 'Halldór Geir' };
  const first = { ...plan, role: 'administrator', zone: 'UTC' } as const;
  const link = await addOfficer(parts, first, 'first-administrator');
  assert.ok(link.ok);
  keeper = await comeBy(link.value.secret, 'keeper');
});
after(async () => {
  await parts?.store.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** An officer sets up a way in by a link. */
async function comeBy(secret: string, userName: string): Promise<Session> {
  const { codeAt } = await import('@comity/server');
  const facts = await identity.linkFor(secret);
  assert.ok(facts.ok, 'the link is good');
  const code = codeAt(facts.value.codeSecret, network.clock.now());
  const done = await identity.setPasswordByLink({
    ...{ secret, userName, password: 'four plain words here', code },
  });
  assert.ok(done.ok, JSON.stringify(done));
  return done.value;
}
const secretIn = (address: string): string => {
  assert.ok(address.startsWith(`${DESK}/link/`), address);
  return address.slice(`${DESK}/link/`.length);
};

const codes = (result: { ok: boolean; error?: unknown }): readonly string[] =>
  result.ok ? [] : [result.error].flat().map((fault) => (fault as { code: string }).code);

const wanted = (number: string, role: Role, authority = POLICE) => ({
  ...{ authority, number, name: `Officer ${number}`, role, zone: '' },
});
const stepOf = (
  done: Awaited<ReturnType<Officers['add']>> | Awaited<ReturnType<Officers['makeLink']>>,
): OfficerStep => {
  assert.ok(done.ok, JSON.stringify(done));
  return done.value;
};

/** Somebody whom another has agreed to, signed in. */
async function entered(number: string, role: Role, by: Session, authority = POLICE) {
  assert.equal(stepOf(await officers.add(keeper, wanted(number, role, authority))).step, 'asked');
  const wish = (await officers.wishes(by)).find((one) => one.number === number);
  assert.ok(wish, `${number} waits for them`);
  const agreed = await officers.agree(by, wish.id);
  assert.ok(agreed.ok, JSON.stringify(agreed));
  let { link } = agreed.value;
  if (role === 'administrator') {
    assert.equal(link, null, 'whoever agrees to another keeper is shown no way in');
    const made = stepOf(await officers.makeLink(keeper, `${authority}.${number}`));
    link = made.step === 'done' ? made.link : null;
  }
  assert.ok(link !== null);
  return comeBy(secretIn(link.address), `user-${number}`);
}

const audited = (officer: string) =>
  parts.store.asNode(POLICE, (tx) =>
    tx.query<{ kind: string; officer: string }>(
      'select kind, officer from audit where authority = $1 and subject = $2 order by n',
      [POLICE, officer],
    ),
  );

async function sql(text: string): Promise<number> {
  const client = new Client({ ...server.connection, database: 'officers_desk' });
  await client.connect();
  try {
    await client.query('set search_path = comity');
    return (await client.query(text)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

let ann: Session;
let ben: Session;

test('the first officer is added alone, is one who may agree, and the audit says that nobody else was there', async () => {
  assert.deepEqual(codes(await officers.add(keeper, wanted('0100', 'duty-officer'))), [
    'officer-first',
  ]);
  const done = stepOf(await officers.add(keeper, wanted('0101', 'supervisor')));
  assert.ok(done.step === 'done' && done.link !== null);
  // The link ran out before it was used: as long as nobody has come in, a new one needs nobody either.
  network.clock.advance(61 * 60_000);
  assert.deepEqual(codes(await identity.linkFor(secretIn(done.link.address))), ['link-gone']);
  keeper = await again(keeper);
  const newer = await officers.makeLink(keeper, `${POLICE}.0101`);
  assert.ok(newer.ok && newer.value.step === 'done' && newer.value.link !== null);
  ann = await comeBy(secretIn(newer.value.link.address), 'ann');
  const kinds = await audited(`${POLICE}.0101`);
  assert.deepEqual(
    kinds.slice(0, 3).map(({ kind, officer }) => [kind, officer]),
    [
      ['officer-added', '0001'],
      ['sign-in-link-made', '0001'],
      ['sign-in-link-made', '0001'],
    ],
  );
});

/** Signed in anew, as the idle session has ended. */
async function again({ officer }: Session): Promise<Session> {
  const done = await identity.signInForTraining(officer.id);
  assert.ok(done.ok);
  return done.value;
}

test('from then on whoever sees cases or agrees is added by two, and the link is shown to who agreed', async () => {
  for (const role of ['duty-officer', 'supervisor', 'administrator'] as const) {
    const number = `02${role.length}`;
    const asked = stepOf(await officers.add(keeper, wanted(number, role)));
    assert.deepEqual(asked, { step: 'asked' });
    assert.equal((await officers.list(keeper, { ...ALL, words: number })).total, 0);
  }
  const waiting = await officers.wishes(ann);
  assert.equal(waiting.length, 3);
  assert.deepEqual(new Set(waiting.map(({ change }) => change)), new Set(['added']));
  assert.deepEqual(
    await waitingOfficers(parts),
    waiting.map(({ mine: _, ...told }) => told),
    'a shell reads the same, and has nothing to agree by',
  );
  for (const { id } of waiting) assert.ok((await officers.stop(ann, id)).ok);
  assert.deepEqual(await officers.wishes(keeper), []);
  ben = await entered('0102', 'prosecutor', ann);
  assert.equal(ben.officer.role, 'prosecutor');
  const listed = JSON.stringify(await officers.list(keeper, ALL));
  assert.ok(!listed.includes('/link/'), 'no link is in the list');
  const { sessions } = await officers.list(keeper, ALL);
  const now = sessions.map(({ officer, here, name }) => ({ officer, here, isNamed: name !== '' }));
  const [mine] = now.filter(({ here }) => here);
  assert.deepEqual(mine, { officer: keeper.officer.id, here: true, isNamed: true });
  assert.ok(now.some(({ officer, here }) => officer === ben.officer.id && !here));
  for (const { token } of [keeper, ann, ben]) assert.ok(!listed.includes(token));
  const said = await audited(`${POLICE}.0102`);
  const by = said.map(({ kind, officer }) => `${kind} ${officer}`);
  assert.deepEqual(by.slice(0, 3), [
    'officer-wish-made 0001',
    'officer-added 0101',
    'sign-in-link-made 0101',
  ]);
});

test('nobody agrees to what they asked for, to what is about themselves, or twice', async () => {
  const asked = await officers.makeLink(keeper, ben.officer.id);
  assert.deepEqual(asked.ok && asked.value, { step: 'asked' });
  assert.deepEqual(await officers.wishes(ben), [], 'it is about them');
  const [wish] = await officers.wishes(ann);
  assert.ok(wish);
  assert.deepEqual(codes(await officers.agree(ben, wish.id)), ['officer-wish-not-yours']);
  assert.deepEqual(codes(await officers.agree(keeper, wish.id)), ['officer-wish-not-yours']);
  const both = await Promise.all([officers.agree(ann, wish.id), officers.agree(ann, wish.id)]);
  assert.equal(both.filter(({ ok }) => ok).length, 1, 'of two at once one counts');
  assert.deepEqual(codes(both.find(({ ok }) => !ok) ?? { ok: true }), ['officer-wish-unknown']);
  const done = both.find(({ ok }) => ok);
  assert.ok(done?.ok && done.value.link !== null);
  ben = await comeBy(secretIn(done.value.link.address), 'ben');
});

test('a colleague of the authority agrees; another one only where nobody there may', async () => {
  // Nobody of the ministry may agree yet: somebody of the police does.
  const cal = await entered('0301', 'ministry-lawyer', ann, MOJ);
  assert.equal(stepOf(await officers.add(keeper, wanted('0302', 'prosecutor', MOJ))).step, 'asked');
  assert.deepEqual(await officers.wishes(ann), [], 'the ministry has somebody now');
  const [wish] = await officers.wishes(cal);
  assert.ok(wish);
  assert.deepEqual(codes(await officers.agree(ann, wish.id)), ['officer-wish-not-yours']);
  assert.ok((await officers.stop(cal, wish.id)).ok);
});

test('whoever suspends chooses nobody who agrees: an office whose last colleague is out takes no stranger', async () => {
  const cal = `${MOJ}.0301`;
  const lower = await officers.changeRole(keeper, cal, 'duty-officer');
  assert.deepEqual(codes(lower), ['officer-last-agrees']);
  assert.equal(stepOf(await officers.makeLink(keeper, cal)).step, 'asked');
  assert.deepEqual(await officers.wishes(ann), [], 'nor is a stranger shown their way in');
  for (const { id } of await officers.wishes(keeper))
    assert.ok((await officers.stop(keeper, id)).ok);
  assert.ok((await officers.suspend(keeper, cal)).ok);
  assert.equal(stepOf(await officers.add(keeper, wanted('0303', 'prosecutor', MOJ))).step, 'asked');
  assert.deepEqual(await officers.wishes(ann), []);
  const [wish] = await officers.wishes(keeper);
  assert.ok(wish);
  assert.deepEqual(codes(await officers.agree(ann, wish.id)), ['officer-wish-not-yours']);
  assert.ok((await officers.stop(keeper, wish.id)).ok);
});

test('a row that SQL spoilt is somebody all the same: nobody becomes the first, nor a stranger the second', async () => {
  await sql('create table spared as select id, mac from officers');
  const spoilt = `update officers set mac = '\\x00' where role not in ('administrator', 'case-system')`;
  assert.ok((await sql(spoilt)) > 0);
  try {
    const done = stepOf(await officers.add(keeper, wanted('0401', 'supervisor')));
    assert.equal(done.step, 'asked');
    const [wish] = await officers.wishes(keeper);
    assert.ok(wish);
    assert.ok((await officers.stop(keeper, wish.id)).ok);
  } finally {
    await sql('update officers o set mac = s.mac from spared s where s.id = o.id');
    await sql('drop table spared');
  }
});

test('what somebody asked for who may ask no more is agreed to by nobody', async () => {
  const other = await entered('0003', 'administrator', ann);
  assert.equal(stepOf(await officers.add(other, wanted('0402', 'duty-officer'))).step, 'asked');
  const [wish] = await officers.wishes(ann);
  assert.ok(wish);
  assert.ok((await officers.suspend(keeper, other.officer.id)).ok);
  assert.deepEqual(await officers.wishes(ann), []);
  assert.deepEqual(codes(await officers.agree(ann, wish.id)), ['officer-wish-unknown']);
  assert.ok((await officers.stop(keeper, wish.id)).ok);
});

test('less is changed alone and more by two; who has another role is signed out', async () => {
  const dan = await entered('0103', 'supervisor', ann);
  const less = await officers.changeRole(keeper, dan.officer.id, 'duty-officer');
  assert.deepEqual(less.ok && less.value, { step: 'done', link: null });
  assert.equal(await identity.sessionOf(dan.token), undefined);
  const more = await officers.changeRole(keeper, dan.officer.id, 'supervisor');
  assert.deepEqual(more.ok && more.value, { step: 'asked' });
  const again = await officers.changeRole(keeper, dan.officer.id, 'supervisor');
  assert.deepEqual(again.ok && again.value, { step: 'asked' });
  const waiting = await officers.wishes(ann);
  assert.equal(waiting.length, 1, 'asking twice is asking once');
  const roleOf = async () => {
    const view = await officers.view(keeper, dan.officer.id);
    return view.ok ? view.value.officer.role : '';
  };
  assert.equal(await roleOf(), 'duty-officer');
  assert.ok((await officers.agree(ben, waiting[0]?.id ?? '')).ok);
  assert.equal(await roleOf(), 'supervisor');
  assert.deepEqual(codes(await officers.changeRole(keeper, keeper.officer.id, 'supervisor')), [
    'officer-self',
  ]);
  for (const role of ['case-system', 'root', '']) {
    assert.deepEqual(codes(await officers.changeRole(keeper, dan.officer.id, role)), [
      'not-allowed',
    ]);
  }
});

test('whoever keeps the node is never put out by the last who keeps it', async () => {
  const { id } = keeper.officer;
  assert.deepEqual(codes(await officers.suspend(keeper, id)), ['last-administrator']);
  const other = await entered('0002', 'administrator', ann);
  const both = await Promise.all([
    officers.suspend(keeper, other.officer.id),
    officers.suspend(other, id),
  ]);
  assert.equal(both.filter(({ ok }) => ok).length, 1, JSON.stringify(both));
  const isMe = both[1]?.ok === true;
  const [left, out] = isMe ? [other, keeper] : [keeper, other];
  assert.equal(await identity.sessionOf(out.token), undefined);
  const back = await officers.letIn(left, out.officer.id);
  assert.deepEqual(back.ok && back.value, { step: 'done', link: null });
  keeper = await again(keeper);
});

test('a session of another officer is ended, and only theirs', async () => {
  const view = await officers.view(keeper, ben.officer.id);
  assert.ok(view.ok);
  const [line] = view.value.sessions;
  assert.ok(line);
  assert.deepEqual(codes(await officers.endSession(keeper, ann.officer.id, line.id)), [
    'session-unknown',
  ]);
  assert.ok((await officers.endSession(keeper, ben.officer.id, line.id)).ok);
  assert.equal(await identity.sessionOf(ben.token), undefined);
  assert.ok(await identity.sessionOf(ann.token));
  ben = await again(ben);
});

test('what is typed is said to be wrong at its field, and hostile text is the id of nobody', async () => {
  const bad = { authority: 'NOR.x', number: 'a b', name: ' ', role: 'king', zone: 'Mars/Base' };
  const done = await officers.add(keeper, bad);
  assert.ok(!done.ok);
  assert.deepEqual(
    done.error.map(({ at }) => at),
    ['authority', 'name', 'role', 'zone'],
  );
  const there = await officers.add(keeper, wanted('0101', 'supervisor'));
  assert.deepEqual(codes(there), ['officer-there']);
  for (const id of ['', '\u0000', "' or 1=1 --", 'x'.repeat(5_000)]) {
    assert.deepEqual(codes(await officers.suspend(keeper, id)), ['no-such-officer']);
    assert.deepEqual(codes(await officers.agree(ann, id)), ['officer-wish-unknown']);
    assert.deepEqual(codes(await officers.stop(ann, id)), ['officer-wish-unknown']);
    assert.deepEqual(codes(await officers.endSession(keeper, ann.officer.id, id)), [
      'session-unknown',
    ]);
  }
});

test('SQL makes no agreement: not by who asked, not by who may not, and none that the node believes', async () => {
  const asked = await officers.makeLink(keeper, ben.officer.id);
  assert.deepEqual(asked.ok && asked.value, { step: 'asked' });
  const agree = (who: string) =>
    sql(`update officer_wishes set agreed_by = '${who}', ended_at = now() where ended_at is null`);
  await assert.rejects(agree(keeper.officer.id), /one person is not two|agrees to no other/);
  await assert.rejects(agree(ben.officer.id), /one person is not two|officer_wishes_check/);
  assert.equal(
    await sql(`update officer_wishes set role = 'supervisor' where ended_at is null`),
    1,
  );
  assert.deepEqual(await officers.wishes(ann), [], 'the row is not what the node wrote');
  const { faults } = await parts.store.asNode(POLICE, (tx) =>
    checkRecords(tx, parts.keyring, POLICE),
  );
  assert.ok(faults.some(({ code }) => code === 'officer-wish-not-vouched'));
  await assert.rejects(
    sql('update officer_wishes set ended_at = null where ended_at is not null'),
    /stays settled/,
  );
});

test('a policy of its own lets one person do it, and one that says nothing of officers lets nobody', async () => {
  const one = { measure: 'duty-officer', urgency: '*', people: 1, aloneWhenClosed: false } as const;
  const lax = createOfficers({ ...parts, rules: [{ subject: 'officer-added', ...one }] });
  const done = stepOf(await lax.add(keeper, wanted('0500', 'duty-officer')));
  assert.equal(done.step, 'done');
  assert.equal(stepOf(await lax.add(keeper, wanted('0501', 'supervisor'))).step, 'asked');
  const silent = createOfficers({ ...parts, rules: [] });
  const suspended = await silent.suspend(keeper, `${POLICE}.0500`);
  assert.ok(suspended.ok);
  const back = await silent.letIn(keeper, `${POLICE}.0500`);
  assert.deepEqual(back.ok && back.value, { step: 'asked' });
});

test('the list is searched by name, authority, role and standing, a page at a time', async () => {
  const total = async (search: Partial<typeof ALL>) =>
    (await officers.list(keeper, { ...ALL, ...search })).total;
  assert.equal(await total({ words: 'halldór' }), 1);
  assert.equal(await total({ words: '0102' }), 1);
  assert.equal(await total({ authority: MOJ }), 2);
  assert.equal(await total({ role: 'prosecutor' }), 1);
  assert.equal(await total({ standing: 'suspended' }), 3);
  assert.equal(await total({ words: 'nobody by that name' }), 0);
  assert.equal((await officers.list(keeper, { ...ALL, page: 9 })).officers.length, 0);
});

test('the audit is searched by officer, kind and day, and shows no line of a case', async () => {
  const look = (more: object) =>
    searchAudit(parts, keeper.officer, {
      ...{ authority: POLICE, officer: '', kind: '', from: '', to: '', page: 1 },
      ...more,
    });
  await parts.store.asNode(POLICE, async (tx) => {
    const { appendAudit } = await import('@comity/server');
    await appendAudit(tx, parts, {
      ...{ authority: POLICE, officer: '0101', kind: 'case-viewed', subject: 'canary-case' },
      detail: {},
    });
  });
  const all = await look({});
  assert.ok(all.lines.length > 20);
  assert.ok(!JSON.stringify(all).includes('canary'), 'no case');
  assert.deepEqual((await look({ kind: 'case-viewed' })).lines, []);
  const added = await look({ kind: 'officer-added', officer: '0001' });
  assert.deepEqual(
    added.lines.map(({ about, role }) => [about, role]),
    [
      ['Officer 0500', 'duty-officer'],
      ['Officer 0101', 'supervisor'],
    ],
  );
  assert.equal((await look({ from: '2026-11-23' })).lines.length, 0);
  assert.equal((await look({ to: '2026-11-21' })).lines.length, 0);
  assert.ok((await look({ from: '2026-11-22', to: '2026-11-22' })).lines.length > 20);
  assert.ok((await look({ from: 'yesterday', officer: '\u0000' })).lines.length > 0);
  assert.ok((await look({ from: '0000-01-01', to: '9999-12-31' })).lines.length > 20);
  assert.deepEqual((await look({ page: 99 })).lines, []);
});
