import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DatabaseServer, provisionDatabase, startTestDatabase } from '@comity/postgres';
import { createNetwork, type Network } from '@comity/rehearsal';
import { loadKeyring, migrate, openStore, provisionNode, type Store } from '@comity/server';
import type { Identity } from '@comity/service';
import { createHashQueue } from '../src/identity/hash-queue.ts';
import { createIdentity } from '../src/identity/identity.ts';
import { enterOfficer } from '../src/identity/officers.ts';
import { codeAt } from '../src/identity/one-time-code.ts';
import { networkOf } from '../src/identity/sign-in-tries.ts';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const ISL = 'ISL.police-247';

let server: DatabaseServer;
let network: Network;
let store: Store;
let identity: Identity;
let folder: string;

before(async () => {
  server = await startTestDatabase();
  network = createNetwork({ seed: 'sign-in', start: '2026-11-22T02:00:00.000Z' });
  const world = network.worldOf('ISL');
  folder = mkdtempSync(join(tmpdir(), 'comity-sign-in-'));
  const plan = { id: ISL, name: 'Police', kind: 'contact-point-24-7', zone: 'Atlantic/Reykjavik' };
  const url = 'http://isl.example:8443';
  provisionNode(folder, { id: 'ISL', url, authorities: [plan] }, world);
  const keyring = loadKeyring(folder, world);
  const database = await provisionDatabase(server.connection, 'sign_in');
  await migrate(database);
  store = openStore({ database, world });
  const officer = {
    authority: ISL,
    role: 'duty-officer',
    zone: plan.zone,
    codeSecret: SECRET,
  } as const;
  await store.asGate(async (tx) => {
    for (const number of ['0101', '0102']) {
      const own = { id: `${ISL}.${number}`, number, name: 'A', userName: `isl-${number}` };
      await enterOfficer(tx, { ...officer, ...own, password: 'right' }, { keyring, world });
    }
  });
  identity = createIdentity({ store, keyring, world, training: false, origin: url });
});
after(async () => {
  await store.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const attempt = async (
  userName: string,
  source: string,
  more: { readonly password?: string; readonly code?: string } = {},
): Promise<string> => {
  const code = codeAt(SECRET, network.clock.now());
  const answer = await identity.signInByPassword({
    ...{ userName, source, password: 'right', code },
    ...more,
  });
  return answer.ok ? 'in' : answer.error.code;
};
const later = (minutes: number) => network.clock.advance(minutes * 60_000);

test('of forty wrong codes at once five are compared, and none is let through beyond', async () => {
  const many = Array.from({ length: 40 }, (_, n) =>
    attempt('isl-0101', '192.0.2.1', { code: String(100_000 + n) }),
  );
  const codes = Map.groupBy(await Promise.all(many), (code) => code);
  const compared = (codes.get('sign-in-failed') ?? []).length;
  assert.ok(compared >= 1 && compared <= 5, `${compared} were compared`);
  assert.equal((codes.get('in') ?? []).length, 0);
  assert.ok((codes.get('sign-in-locked') ?? []).length >= 30);
  assert.equal(
    await attempt('isl-0101', '192.0.2.1'),
    'sign-in-locked',
    'from there, even rightly',
  );
  assert.equal(await attempt('isl-0101', '192.0.2.2'), 'in', 'its owner, from elsewhere');
  later(16);
  assert.equal(await attempt('isl-0101', '192.0.2.1'), 'in');
});

test('an unknown name is answered as a known one: the same text at the same try', async () => {
  later(16);
  const answers = async (userName: string, source: string) => {
    const all: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      const answer = await identity.signInByPassword({
        ...{ userName, source, password: 'wrong', code: '000000' },
      });
      all.push(JSON.stringify(answer));
    }
    return all;
  };
  const known = await answers('isl-0102', '192.0.2.10');
  assert.deepEqual(await answers('nobody', '192.0.2.11'), known);
  assert.match(known[6] ?? '', /sign-in-locked/);
});

test('many tries from everywhere close a name to strangers, not to where its owner comes from', async () => {
  later(16);
  assert.equal(await attempt('isl-0102', '198.51.100.1'), 'in');
  for (let n = 0; n < 55; n += 1) {
    await attempt('isl-0102', `203.0.113.${n}`, { password: 'wrong' });
  }
  assert.equal(await attempt('isl-0102', '203.0.113.200'), 'sign-in-locked');
  later(1);
  assert.equal(await attempt('isl-0102', '198.51.100.1'), 'in');
});

test('who has one IPv6 address has its network', () => {
  assert.equal(networkOf('2001:db8::1'), networkOf('2001:db8:0:0:ffff::2'));
  assert.notEqual(networkOf('2001:db8::1'), networkOf('2001:db8:0:1::1'));
  assert.equal(networkOf('::ffff:192.0.2.1'), '192.0.2.1');
});

test('hashing has room for so many, for four of one source, and a thread of its own', async () => {
  const queue = createHashQueue();
  const salt = new Uint8Array(16);
  const one = Array.from({ length: 6 }, () => queue.hash('a', 'x', salt));
  const others = Array.from({ length: 60 }, (_, n) => queue.hash(`b${n}`, 'x', salt));
  const outcome = await Promise.all([...one, ...others]);
  const busy = (from: number, to: number) =>
    outcome.slice(from, to).filter((each) => each === 'busy').length;
  assert.equal(busy(0, 6), 2);
  assert.equal(
    busy(6, 66),
    60 - 29,
    'one is worked on, 32 wait, of them three of the first source',
  );
  await queue.close();
});

test('challenges for passkeys are kept by nobody: a thousand leave no row', async () => {
  const before = await rows();
  for (let n = 0; n < 1_000; n += 1) await identity.passkeySignInOptions();
  assert.equal(await rows(), before);
  const { challenge } = await identity.passkeySignInOptions();
  const bytes = Buffer.from(challenge, 'base64url');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  const { createChallenges } = await import('../src/identity/challenges.ts');
  const challenges = createChallenges(new Uint8Array(32));
  const at = network.clock.now();
  const own = challenges.issue(new Uint8Array(16), at);
  assert.ok(challenges.expiry(own, at) !== undefined);
  const changed = Buffer.from(own, 'base64url');
  changed[3] = (changed[3] ?? 0) ^ 1;
  assert.equal(challenges.expiry(changed.toString('base64url'), at), undefined);
  assert.equal(challenges.expiry(challenge, at), undefined, 'sealed by another key');
  const end = Temporal.Instant.from(at).add({ minutes: 5 }).toString();
  assert.equal(challenges.expiry(own, end), undefined);
});

async function rows(): Promise<number> {
  const [row] = await store.asGate((tx) =>
    tx.query<{ n: number }>('select count(*)::int as n from sign_in_challenges'),
  );
  return row?.n ?? -1;
}
