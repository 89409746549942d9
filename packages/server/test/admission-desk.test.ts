import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { canonicalBytes } from '@comity/base';
import { loadLaw } from '@comity/law-files';
import type { DatabaseServer } from '@comity/postgres';
import {
  castWholeNodes,
  createNetwork,
  type Network,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import { ed25519Key, fingerprint, mlDsa65Key, spokenFingerprint } from '@comity/seal';
import { checkAudit, type NewOfficer } from '@comity/server';
import { NotPermitted, type Session } from '@comity/service';
import { publicRoot, signKeyStatement } from '@comity/wire';

const AT = 'JPN.npa-247';
const officer = (number: string, role: NewOfficer['role']): NewOfficer => ({
  ...{ id: `${AT}.${number}`, authority: AT, number, role, zone: 'Asia/Tokyo' },
  ...{ name: `Officer ${number}`, userName: `npa-${number}` },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});

let server: DatabaseServer;
let network: Network;
let japan: WholeNode;
before(async () => {
  server = await startNodesDatabase();
  network = createNetwork({ seed: 'admission', start: '2026-11-23T01:00:00.000Z' });
  const authority = { id: AT, name: 'Police', kind: 'contact-point-24-7', zone: 'Asia/Tokyo' };
  const officers = [
    officer('0101', 'supervisor'),
    officer('0102', 'prosecutor'),
    officer('0103', 'duty-officer'),
    officer('0109', 'administrator'),
  ];
  const stage = { network, server: server.connection, law: await loadLaw() };
  const [node] = await castWholeNodes({ ...stage, databases: 'admission' }, [
    { id: 'JPN', authorities: [authority], officers },
  ]);
  assert.ok(node !== undefined);
  japan = node;
});
after(async () => {
  await japan?.close();
  await server?.stop();
});

/** France's statement, as it comes by itself. */
function france(seed: number) {
  const root = {
    ed25519: ed25519Key(new Uint8Array(32).fill(seed)),
    mlDsa65: mlDsa65Key(new Uint8Array(32).fill(seed + 1)),
  };
  const { statement } = japan.parts.keyring.statement;
  const signed = signKeyStatement(
    {
      ...{ ...statement, participant: 'FRA', root: publicRoot(root) },
      authorities: statement.authorities.map((each) => ({ ...each, id: 'FRA.point-247' })),
    },
    root,
  );
  assert.ok(signed.ok);
  const print = fingerprint(signed.value.statement.root);
  return { bytes: canonicalBytes(signed.value), note: spokenFingerprint(print) };
}

const come = async (number: string): Promise<Session> => {
  const done = await japan.service.identity.signInForTraining(`${AT}.${number}`);
  assert.ok(done.ok);
  return done.value;
};

type Which = { readonly participant: string; readonly statement: string };

/** Places that an officer is asked for, and what the note says there. */
async function reading(session: Session, which: Which, note: ReturnType<typeof france>['note']) {
  const { admissions } = japan.service;
  const view = await admissions.view(session, which.participant, which.statement);
  assert.ok(view.ok);
  const digits: Record<string, string> = {};
  for (const [index, group] of view.value.groups.entries()) {
    if (group.asked) digits[String(index + 1)] = note[index]?.digits ?? '';
    else assert.equal(group.digits, note[index]?.digits);
  }
  return { digits, note: '2024-118 of 14 November' };
}

test('two signed-in officers admit; each reads other groups; roles decide who', async () => {
  const { admissions } = japan.service;
  const { bytes, note } = france(7);
  const [first, second] = [await come('0101'), await come('0102')];
  const proposed = await admissions.propose(await come('0109'), bytes);
  assert.ok(proposed.ok);
  const which = proposed.value;
  const readings = [await reading(first, which, note)];
  const missing = await admissions.confirm(first, which, { digits: {}, note: 'x' });
  assert.equal(missing.ok ? '' : missing.error.code, 'digits-missing');
  const [place = ''] = Object.keys(readings[0]?.digits ?? {});
  const wrong = { note: 'x', digits: { ...readings[0]?.digits, [place]: '99999' } };
  const differs = await admissions.confirm(first, which, wrong);
  assert.equal(differs.ok ? '' : differs.error.code, 'admission-differs');
  for (const number of ['0103', '0109']) {
    const session = await come(number);
    await assert.rejects(
      admissions.confirm(session, which, { digits: {}, note: '' }),
      NotPermitted,
    );
  }
  const one = await admissions.confirm(first, which, readings[0] ?? wrong);
  assert.equal(one.ok ? one.value.step : one.error.code, 'first-officer');
  assert.equal(japan.trust.current().has('FRA'), false);
  const own = await admissions.confirm(first, which, readings[0] ?? wrong);
  assert.equal(own.ok ? '' : own.error.code, 'admission-own-twice');
  readings.push(await reading(second, which, note));
  const [a, b] = readings.map(({ digits }) => new Set(Object.keys(digits)));
  assert.equal(a?.size, 3);
  assert.equal(a?.intersection(b ?? new Set()).size, 0, 'the second reads other groups');
  const done = await admissions.confirm(second, which, readings[1] ?? wrong);
  assert.equal(done.ok ? done.value.step : done.error.code, 'admitted');
  assert.equal(japan.trust.current().has('FRA'), true);
  assert.deepEqual(await admissions.proposals(first), []);
  const { entries } = await japan.parts.store.asNode(AT, (tx) =>
    checkAudit(tx, japan.parts.keyring, AT),
  );
  const kinds = entries.map(({ kind }) => kind).filter((kind) => /admi/.test(kind));
  assert.deepEqual(kinds, [
    'admission-proposed',
    'admission-differs',
    'admission-compared',
    'participant-admitted',
  ]);
});

test('a new root of a participant that is believed is shown as such, and one officer stops it', async () => {
  const { admissions } = japan.service;
  const first = await come('0101');
  const root = {
    ed25519: ed25519Key(new Uint8Array(32).fill(90)),
    mlDsa65: mlDsa65Key(new Uint8Array(32).fill(91)),
  };
  const known = japan.trust.current().get('FRA')?.statements.at(-1)?.statement;
  assert.ok(known !== undefined);
  const signed = signKeyStatement(
    { ...known, version: known.version + 1, prev: null, root: publicRoot(root) },
    root,
  );
  assert.ok(signed.ok);
  const proposed = await admissions.propose(first, canonicalBytes(signed.value));
  assert.ok(proposed.ok);
  const view = await admissions.view(first, 'FRA', proposed.value.statement);
  assert.ok(view.ok);
  assert.notEqual(view.value.replaces, null);
  assert.equal((await admissions.stop(first, proposed.value)).ok, true);
  assert.equal((await admissions.view(first, 'FRA', proposed.value.statement)).ok, false);
  assert.ok(network.log.some(({ what }) => what === 'admission-stopped'));
});
