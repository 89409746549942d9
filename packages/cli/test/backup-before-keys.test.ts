import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  type DatabaseServer,
  databaseUrl,
  removeDatabase,
  startTestDatabase,
} from '@comity/postgres';
import { until } from '../../../test/wait.ts';
import { type Browser, comity, type Run, type Served, serve } from './made-node.ts';
import {
  admit,
  casesAt,
  type Made,
  makeNode,
  newKeys,
  officer,
  request,
  said,
  statesAt,
} from './made-pair.ts';

// Keys were changed, the node is lost, and the last backup is of before: what it lacks is what a peer
// knows of it, and the root keys that lie in it.

let folder = '';
let server: DatabaseServer;
let norway: Made;
let iceland: Made;
let here: readonly Browser[];
const served: Served[] = [];
const at = (name: string): string => join(folder, name);
let env: Readonly<Record<string, string>>;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'before-keys-'));
  server = await startTestDatabase();
  env = { DATABASE_URL: databaseUrl(server.connection) };
  norway = await makeNode(folder, 'NOR', env);
  served.push(norway.served);
  iceland = await makeNode(folder, 'ISL', env);
  served.push(iceland.served);
  here = [await officer(norway, '0101'), await officer(norway, '0102')];
  const there = [await officer(iceland, '0101'), await officer(iceland, '0102')];
  await admit(norway, iceland, here);
  await admit(iceland, norway, there);
});
after(async () => {
  for (const each of served) each.child.kill('SIGKILL');
  await Promise.all(served.map((each) => each.ended));
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const have = (made: Made, n: number): Promise<void> =>
  until(`${made.authority} has ${n} cases`, async () => (await casesAt(made)).length === n, 500);

const refused = ({ code, err }: Run, why: RegExp): void => {
  assert.equal(code, 1, err);
  assert.match(err, why);
};

type Keys = { version: number; keys: { id: string; current: boolean }[]; peers: PeerKeys[] };
type PeerKeys = { participant: string; version: number; trouble: unknown };
const keysAt = async ({ home }: Made): Promise<Keys> =>
  said<Keys>(await comity(['key', 'list', '--home', home, '--json']));

/** What the doctor says of backups, by its codes. */
async function ofBackups({ home }: Made): Promise<readonly (string | undefined)[]> {
  const { out } = await comity(['doctor', '--home', home, '--json']);
  const { checks } = JSON.parse(out) as { checks: { check: string; code?: string }[] };
  return checks.flatMap(({ check, code }) => (check === 'backups' ? [code] : []));
}

const followed = (version: number): Promise<void> =>
  until(`Iceland follows statement ${version}`, async () => {
    const { peers } = await keysAt(iceland);
    return peers.some((each) => each.participant === 'NOR' && each.version === version);
  });

/** What Iceland has of Norway's statements, as a file. */
async function statementsOfNorway(name: string): Promise<string> {
  const out = ['--of', 'NOR', '--out', at(name), '--json'];
  said(await comity(['statement', '--home', iceland.home, ...out]));
  return at(name);
}

test('a node whose keys were changed after its last backup comes back by what its peer knows of them', async () => {
  const key = at('backup.key');
  said(await comity(['backup', 'key', '--identity', key, '--json']));
  await request(norway, iceland, 'before');
  await have(iceland, 1);
  const to = ['--to', at('backups'), '--recipient', `${key}.pub`, '--json'];
  said(await comity(['backup', '--home', norway.home, ...to]));
  assert.deepEqual(await ofBackups(norway), ['backup-age']);
  const old = await statementsOfNorway('old.json');

  // Twice: what is lost in between hangs on a statement that no backup and no folder of keys has.
  await newKeys(norway, here);
  await request(norway, iceland, 'between');
  await have(iceland, 2);
  const proposed = await comity(['key', 'rotate', '--home', norway.home]);
  assert.match(proposed.out, /backups of before hold keys that peers take no more\. Make one then/);
  for (const browser of here) {
    const path = /action="(\/keys\/[^"/]+)"/.exec(await browser.page('/keys'))?.[1] ?? '';
    assert.equal((await browser.send(path, {}, '/keys')).status, 303);
  }
  await followed(3);
  assert.deepEqual(await ofBackups(norway), ['backup-before-keys'], 'nothing makes one by itself');
  await request(norway, iceland, 'after');
  await request(iceland, norway, 'theirs');
  await have(iceland, 4);
  await have(norway, 4);
  const last = (await keysAt(norway)).keys.filter(({ current }) => current).map(({ id }) => id);

  norway.served.child.kill('SIGKILL');
  await norway.served.ended;
  rmSync(norway.home, { recursive: true, force: true });
  await removeDatabase(server.connection, 'comity_nor');
  await request(iceland, norway, 'waits');
  const kept = await statesAt(iceland);

  const home = at('again');
  const into = ['restore', at('backups'), '--identity', key, '--home', home];
  const earlier = await statementsOfNorway('earlier.json');
  const bytes = readFileSync(earlier, 'utf8');
  writeFileSync(at('changed.json'), bytes.replace('"version":3', '"version":4'));
  writeFileSync(at('strange.json'), bytes.replaceAll('"NOR"', '"SWE"'));
  for (const [file, why] of [
    [at('changed.json'), /is not signed by the root keys/],
    [at('strange.json'), /no file of what NOR stated before/],
  ] as const) {
    refused(await comity([...into, '--earlier', file], env), why);
    assert.equal(existsSync(join(home, 'comity.yaml')), false);
    rmSync(home, { recursive: true, force: true });
  }

  // The file of before and the one of now: what knows most counts.
  type Restored = { version: number; later: { from: string; made: { node: boolean } } };
  const back = said<Restored>(
    await comity([...into, '--earlier', earlier, '--earlier', old, '--json'], env),
  );
  assert.equal(back.version, 4);
  assert.deepEqual(back.later, {
    ...{ from: 'ISL', made: { authorities: ['NOR.point-247'], node: true } },
  });
  const again = { ...norway, home, served: await serve(home, norway.desk) };
  served.push(again.served);
  const now = await keysAt(again);
  for (const { id, current } of now.keys) assert.ok(!current || !last.includes(id), id);

  // Nobody admits anything: it is the next statement under the same root keys.
  await followed(4);
  await have(again, 5);
  await until('both have the same', async () => {
    const [one, other] = [await statesAt(again), await statesAt(iceland)];
    return JSON.stringify(one) === JSON.stringify(other);
  });
  const states = await statesAt(again);
  for (const [id, state] of Object.entries(kept)) {
    if (!id.startsWith('waits')) assert.equal(states[id], state, id);
  }
  await request(again, iceland, 'anew');
  await request(iceland, again, 'theirs-anew');
  await have(again, 7);
  await have(iceland, 7);
  for (const made of [again, iceland]) {
    const log = await comity(['log', 'check', '--deep', '--home', made.home, '--json']);
    assert.equal(said<{ verdict: string }>(log).verdict, 'whole', made.authority);
    assert.ok((await keysAt(made)).peers.every(({ trouble }) => trouble === null));
  }
});
