import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  type DatabaseServer,
  databaseUrl,
  removeDatabase,
  startTestDatabase,
} from '@comity/postgres';
import { Client } from 'pg';
import { until } from '../../../test/wait.ts';
import { type Browser, comity, type Run, type Served, serve } from './made-node.ts';
import {
  addresses,
  admit,
  casesAt,
  initWords,
  type Made,
  newKeys,
  officer,
  request,
  said,
  statesAt,
} from './made-pair.ts';

// A State loses its home and its database and has no backup: what is left is what its peer has, and
// its own note with the fingerprint of then.

let folder = '';
let server: DatabaseServer;
let norway: Made;
let iceland: Made;
let here: readonly Browser[];
let there: readonly Browser[];
let norwegian: Awaited<ReturnType<typeof addresses>>;
let env: Readonly<Record<string, string>>;
const served: Served[] = [];
const at = (name: string): string => join(folder, name);

async function make(
  home: string,
  participant: string,
  where: Awaited<ReturnType<typeof addresses>>,
  more: readonly string[] = [],
): Promise<Made> {
  const words = [...initWords(home, participant, where), ...more, '--json'];
  const { link } = said<{ link: string }>(await comity(words, env));
  const running = await serve(home, where.desk);
  served.push(running);
  const authority = `${participant}.point-247`;
  return { home, desk: where.desk, authority, link, served: running };
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lost-'));
  server = await startTestDatabase();
  env = { DATABASE_URL: databaseUrl(server.connection) };
  norwegian = await addresses();
  norway = await make(at('nor'), 'NOR', norwegian);
  iceland = await make(at('isl'), 'ISL', await addresses());
  here = [await officer(norway, '0101'), await officer(norway, '0102')];
  there = [await officer(iceland, '0101'), await officer(iceland, '0102')];
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

async function rowsAt<T>(made: Made, text: string): Promise<readonly T[]> {
  const { worker } = JSON.parse(readFileSync(join(made.home, 'database-logins.json'), 'utf8'));
  const client = new Client(worker);
  await client.connect();
  try {
    return (await client.query(text)).rows as T[];
  } finally {
    await client.end();
  }
}

const refused = ({ code, err }: Run, why: RegExp): void => {
  assert.equal(code, 1, err);
  assert.match(err, why);
};

test('a State that lost its keys without a backup is admitted anew and has its cases back, old acts proven', async () => {
  await request(norway, iceland, 'ours-1', 'ours-2');
  await request(iceland, norway, 'theirs-1');
  await have(iceland, 3);
  await have(norway, 3);
  // Both have changed keys since: what was said before hangs on statements that are not the newest.
  await newKeys(norway, here);
  await newKeys(iceland, there);
  await request(norway, iceland, 'ours-3');
  await request(iceland, norway, 'theirs-2');
  await have(iceland, 5);
  await have(norway, 5);
  const { fingerprint } = said<{ fingerprint: string }>(
    await comity(['statement', '--home', norway.home, '--json']),
  );

  norway.served.child.kill('SIGKILL');
  await norway.served.ended;
  rmSync(norway.home, { recursive: true, force: true });
  await removeDatabase(server.connection, 'comity_nor');
  // Sealed to keys that nobody has any more, it waits.
  await request(iceland, norway, 'waits');
  const sealed = "select from comity.outbox where envelope is not null and peer = 'NOR'";
  await until('it is sealed', async () => (await rowsAt(iceland, sealed)).length > 0);
  const kept = await statesAt(iceland);

  const file = at('earlier.json');
  said(
    await comity([
      ...['statement', '--home', iceland.home, '--of', 'NOR', '--out', file, '--json'],
    ]),
  );
  const home = at('nor-anew');
  const init = [...initWords(home, 'NOR', norwegian), '--earlier', file];
  refused(await comity(init, env), /rests on root keys whose fingerprint was not given/);
  refused(
    await comity([...init, '--fingerprint', `${fingerprint.slice(0, -1)}x`], env),
    /rests on root keys/,
  );
  const others = ['--authority', 'NOR.kripos:police:Kripos', '--fingerprint', fingerprint];
  refused(await comity([...init, ...others], env), /NOR\.point-247/);
  rmSync(home, { recursive: true, force: true });
  writeFileSync(at('strange.json'), readFileSync(file, 'utf8').replace('"NOR"', '"SWE"'));
  refused(
    await comity([...initWords(home, 'NOR', norwegian), '--earlier', at('strange.json')], env),
    /no file of what NOR stated before/,
  );

  const anew = await make(home, 'NOR', norwegian, [
    ...['--earlier', file, '--fingerprint', fingerprint],
  ]);
  const news = [await officer(anew, '0101'), await officer(anew, '0102')];
  // Before anybody has admitted it anew, nothing of it is believed and nothing is given to it.
  assert.deepEqual(await casesAt(anew), []);
  await admit(anew, iceland, news);
  await admit(iceland, anew, there);

  await have(anew, 6);
  await until('both have the same', async () => {
    const states = await statesAt(anew);
    return (
      Object.keys(states).length === 6 &&
      (await statesAt(iceland))['waits.ISL.point-247'] !== kept['waits.ISL.point-247']
    );
  });
  await until('nothing is to come', async () => {
    const open = "select from comity.links where direction = 'out' and not whole";
    return (await rowsAt(anew, open)).length === 0;
  });
  const states = await statesAt(anew);
  assert.deepEqual(states, await statesAt(iceland), 'the same cases in the same bytes');
  for (const [id, state] of Object.entries(kept)) {
    if (!id.startsWith('waits')) assert.equal(states[id], state, id);
  }
  for (const made of [anew, iceland]) {
    const log = await comity(['log', 'check', '--deep', '--home', made.home, '--json']);
    assert.equal(said<{ verdict: string }>(log).verdict, 'whole', made.authority);
    assert.deepEqual(
      await rowsAt(made, 'select from comity.forks'),
      [],
      'no number has two contents',
    );
  }
  assert.deepEqual(await rowsAt(anew, 'select from comity.feed_waits'), []);

  // And it goes on, by the new keys, at places that were never used.
  await request(anew, iceland, 'ours-4');
  await request(iceland, anew, 'theirs-3');
  await have(iceland, 8);
  await have(anew, 8);
  await until('both have the same', async () => {
    const [one, other] = [await statesAt(anew), await statesAt(iceland)];
    return JSON.stringify(one) === JSON.stringify(other);
  });
  const epochs = `select distinct direction, epoch::integer from comity.link_log where peer = 'NOR'
    and lane = 'normal' order by 1, 2`;
  assert.deepEqual(await rowsAt(iceland, epochs), [
    { direction: 'in', epoch: 1 },
    { direction: 'in', epoch: 2 },
    { direction: 'out', epoch: 1 },
    { direction: 'out', epoch: 2 },
  ]);
});
