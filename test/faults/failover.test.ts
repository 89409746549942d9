// The database of a node is a server and its standby, each commit on both before it is confirmed [T30]. The
// server loses power, or is cut off and goes on by itself: another one takes over, no act is lost that
// was receipted, and what was left behind is written to by no process of the node.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { CodedFailure } from '@comity/base';
import { systemWorld } from '@comity/node';
import { leading, type ServerConnection, startTestDatabase } from '@comity/postgres';
import { openStore } from '@comity/server';
import { stopwatch, until, within } from '../wait.ts';
import {
  asAdmin,
  cutPower,
  demandQuorum,
  type Kept,
  keepServer,
  makeStandby,
  promote,
} from './standby.ts';
import {
  actsAt,
  receiptedThere,
  type Talk,
  talkUntil,
  waitingIn,
  wholeAgain,
} from './taken-over.ts';
import { JP, REQUEST, say, type TwoProcesses, twoProcesses } from './two-processes.ts';

const CASE = `failover.${JP}`;
let two: TwoProcesses;
let lead: Kept;
let behind: Kept;
const kept: Kept[] = [];

const both = (first: Kept, second: Kept): ServerConnection => {
  const { host, port } = second.server.connection;
  return { ...first.server.connection, others: [{ host, port }] };
};
const inNode = (of: Kept): ServerConnection => ({
  ...of.server.connection,
  database: 'comity_jpn',
});

before(async () => {
  const iceland = await startTestDatabase();
  lead = await keepServer();
  kept.push(lead);
  behind = await makeStandby(lead);
  kept.push(behind);
  await demandQuorum(lead);
  const connection = both(lead, behind);
  two = await twoProcesses({
    // Whoever looks into the database looks where it is led.
    of: (id) => (id === 'ISL' ? iceland : { ...lead.server, connection: led() }),
    stop: async () => {
      await iceland.stop();
      for (const { home, server } of kept) {
        await server.stop();
        rmSync(server.where, { recursive: true, force: true });
        rmSync(home, { recursive: true, force: true });
      }
    },
  });
  function led(): ServerConnection {
    return two === undefined ? connection : lead.server.connection;
  }
});
after(() => two?.close());

const talk = (): Talk => ({ two, caseId: CASE });

test('the server loses power under load: the standby goes on, and no receipted act is lost', async (t) => {
  await say(two.japan, { caseId: CASE, kind: 'request-submitted', content: REQUEST });
  await until('the case is there', async () => (await waitingIn(talk())) === 0);
  let isOver = false;
  const talked = talkUntil(talk(), () => isOver, 'power');
  const begun = (await receiptedThere(talk())).length;
  await until(
    'acts are on their way',
    async () => (await receiptedThere(talk())).length >= begun + 10,
  );
  await cutPower(lead);
  const sinceCut = stopwatch();
  await promote(behind);
  const cut = sinceCut();
  const sincePromoted = stopwatch();
  [lead, behind] = [behind, lead];
  const then = (await receiptedThere(talk())).length;
  await until(
    'an act is receipted again',
    async () => (await receiptedThere(talk())).length > then,
    1,
  );
  t.diagnostic(`promoted in ${cut} ms; the next receipt ${sincePromoted()} ms after`);
  await until(
    'acts are receipted again',
    async () => (await receiptedThere(talk())).length >= then + 5,
  );
  isOver = true;
  await wholeAgain(talk(), lead.server.connection, 1 + (await talked));
  const restores = 'select count(*) as n from restores';
  assert.ok((await two.japan.count(restores)) > 0, 'that another server took over was noticed');
});

test('the old server comes back: no process writes there, and a node does not start on it', async () => {
  behind = await keepServer(behind.home);
  kept.push(behind);
  const before = await actsAt(behind.server.connection);
  const servers = both(behind, lead);
  assert.deepEqual(
    (await leading(servers)).host,
    lead.server.connection.host,
    'the newer line leads, whoever is named first',
  );
  const fresh = await two.japan.replica();
  await fresh.start();
  await say(two.japan, {
    caseId: CASE,
    kind: 'message-sent',
    content: { text: 'On the new one.' },
  });
  await until('nothing waits', async () => (await waitingIn(talk())) === 0);

  await cutPower(lead);
  const older = (cause: unknown): boolean =>
    cause instanceof CodedFailure && cause.fault.code === 'database-older';
  await until('the test’s own process is refused by the fence', async () => {
    const tried = two.japan.hand.parts.store.asWorker((tx) => tx.query('select 1'));
    return tried.then(() => false, older);
  });
  await until('the other process is not ready', async () => {
    const answer = await fetch(`http://127.0.0.1:${fresh.desk}/ready`).catch(() => undefined);
    return answer?.status === 503;
  });
  await fresh.kill();
  await assert.rejects(fresh.start(), 'nor does one start');
  assert.deepEqual(await actsAt(behind.server.connection), before, 'nothing was written there');

  lead = await keepServer(lead.home);
  kept.push(lead);
  await say(two.japan, { caseId: CASE, kind: 'message-sent', content: { text: 'And on.' } });
  await wholeAgain(talk(), lead.server.connection, 0);
});

test('the server is cut off and goes on by itself: it confirms nothing, and is left', async () => {
  await behind.server.stop();
  behind = await makeStandby(lead);
  kept.push(behind);
  await demandQuorum(lead);
  const world = systemWorld(() => undefined);
  const at = ({ server }: Kept) => ({ host: server.connection.host, port: server.connection.port });
  const login = { ...two.japan.logins.worker, ...at(lead), others: [at(behind)] };
  const store = openStore({ database: { app: login, worker: login }, world });
  const mark = `insert into processes (id, machine, version, law, settings, statement, draining,
      started_at, seen_at)
    values (gen_random_uuid()::text, 'mark', '', '', '', '', false, now(), now())`;
  const write = (): Promise<unknown> => store.asWorker((tx) => tx.query(mark));
  try {
    await write();
    await promote(behind);
    // It has a connection to the old server, which answers, and whose standby never will again.
    await assert.rejects(within('what waits there is given up', write()));
    await write();
    const [row] = await asAdmin<{ standby: boolean }>(
      behind.server.connection,
      'select pg_is_in_recovery() as standby',
    );
    assert.equal(row?.standby, false);
    const written = `select count(*)::integer as n from comity.processes where machine = 'mark'`;
    assert.deepEqual(await asAdmin(inNode(behind), written), [{ n: 2 }]);
  } finally {
    await store.close();
  }
  await cutPower(lead);
  [lead, behind] = [behind, lead];
});
