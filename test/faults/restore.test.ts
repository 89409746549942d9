import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type DatabaseServer, open } from '@comity/postgres';
import { checkDeeply } from '@comity/server';
import { until, within } from '../wait.ts';
import {
  bothStates,
  type NodeProcess,
  REQUEST,
  type Servers,
  say,
  type TwoProcesses,
  twoProcesses,
} from './two-processes.ts';

/** A database server for each node, of which the data folder is copied and put back. */
interface TwoServers extends Servers {
  /** Ends Iceland's server, keeps a copy of its folder as it lies there, and starts it again. */
  backUp(): Promise<void>;
  /** Ends it as a power cut does not, and puts the copy in the folder's place. */
  putBack(): Promise<void>;
}

async function twoServers(folder: string): Promise<TwoServers> {
  const start = (name: string): Promise<DatabaseServer> =>
    open({ dataDir: join(folder, name), settings: { shared_buffers: '16MB' } });
  const japan = await start('japan');
  let iceland = await start('iceland');
  const copy = (from: string, to: string): void => {
    rmSync(to, { recursive: true, force: true });
    const { status, stderr } = spawnSync('cp', ['-Rp', from, to], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  const meanwhile = async (work: (data: string, kept: string) => void): Promise<void> => {
    const data = join(iceland.where, 'data');
    await iceland.stop();
    work(data, `${data}-of-then`);
    iceland = await start('iceland');
  };
  return {
    of: (id) => (id === 'JPN' ? japan : iceland),
    backUp: () => meanwhile(copy),
    putBack: () => meanwhile((data, kept) => copy(kept, data)),
    stop: async () => {
      const places = [japan.where, iceland.where];
      await Promise.all([japan.stop(), iceland.stop()]);
      for (const where of places) rmSync(where, { recursive: true, force: true });
    },
  };
}

let folder: string;
let servers: TwoServers;
let two: TwoProcesses;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'restored-'));
  servers = await twoServers(folder);
  two = await twoProcesses(servers);
});
after(async () => {
  await two?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

const message = (node: NodeProcess, caseId: string, text: string) =>
  say(node, { caseId, kind: 'message-sent', content: { text } });

const ask = (caseId: string) =>
  say(two.japan, { caseId, kind: 'request-submitted', content: REQUEST });

/** Nothing waits at either end, and everything stated has its receipt. */
const atRest = (): Promise<void> =>
  until('nothing waits', async () => {
    const waiting = `select (select count(*) from outbox) + (select count(*) from links
      where direction = 'out' and not whole) as n`;
    return (await two.japan.count(waiting)) + (await two.iceland.count(waiting)) === 0;
  });

const PLACES = 'select sum(seq) as n from links';
const witnessed = (node: NodeProcess): number => {
  const text = readFileSync(join(node.keys, '..', 'links.witness'), 'utf8');
  // Beside the places of links it holds how long the audit logs were.
  return (JSON.parse(text) as { seq?: number }[]).reduce((sum, { seq = 0 }) => sum + seq, 0);
};

interface Numbered {
  readonly id: string;
  readonly author: string;
  readonly seq: number;
  readonly hash: string;
}
const ACTS = "select case_id || ' ' || id as id, author, seq, hash from acts order by 1";

test('a node whose data folder is put back under load takes all back and uses no number again [T32]', async () => {
  await ask('old.JPN.npa-247');
  await atRest();
  for (const n of [1, 2]) await message(two.iceland, 'old.JPN.npa-247', `Before the copy, ${n}`);
  await atRest();
  await two.iceland.kill();
  await servers.backUp();
  await two.iceland.start();

  // What the copy has not: acts of both sides in an old case, and a case that began later.
  await ask('young.JPN.npa-247');
  await atRest();
  for (const n of [1, 2, 3]) {
    await message(two.iceland, 'old.JPN.npa-247', `After the copy, ${n}`);
    await message(two.iceland, 'young.JPN.npa-247', `An answer, ${n}`);
    await message(two.japan, 'old.JPN.npa-247', `From Japan, ${n}`);
  }
  await atRest();
  const receipted = await two.japan.rows<Numbered>(ACTS);

  let sending = true;
  let sent = 0;
  const load = (async () => {
    for (; sending; await pause(20)) {
      sent += 1;
      await message(two.japan, 'old.JPN.npa-247', `Under load, ${sent}`);
      if (sent % 10 === 0) await ask(`load-${sent}.JPN.npa-247`);
    }
  })();
  const more = async (): Promise<void> => {
    const from = sent;
    await within(
      'more was sent',
      until('ten more', () => sent >= from + 10),
    );
  };
  await more();
  const seen = await two.iceland.count(PLACES);
  await until('the node has kept outside how far it was', () => witnessed(two.iceland) >= seen);
  await two.iceland.kill();
  await servers.putBack();
  const lost = await two.iceland.count('select count(*) as n from acts');
  assert.ok(lost < receipted.length, 'the copy knows less than was receipted');

  // The node is up, its peer cannot be reached: nothing has told it of what it lost.
  two.japan.line.behave(async (carriage) => carriage.cut());
  await two.iceland.start();
  await assert.rejects(message(two.iceland, 'old.JPN.npa-247', 'Too early'), /case-not-whole/);
  two.japan.line.behave(undefined);
  await more();
  sending = false;
  await within('the load has ended', load);
  await atRest();

  // Own acts came back, numbered as they were, and what was stated since has other numbers.
  await message(two.iceland, 'old.JPN.npa-247', 'Whole again');
  await message(two.iceland, 'young.JPN.npa-247', 'This one came back as a whole');
  await atRest();
  const after = await two.japan.rows<Numbered>(ACTS);
  assert.deepEqual(await two.iceland.rows(ACTS), after, 'both hold the same acts');
  for (const act of receipted) {
    assert.deepEqual(
      after.find(({ id }) => id === act.id),
      act,
    );
  }
  for (const node of [two.japan, two.iceland]) {
    const twice = `select count(*) as n from (select from acts group by case_id, author, seq
      having count(*) > 1) x`;
    assert.equal(await node.count(twice), 0, `${node.id}: no number twice`);
    const double = `select count(*) as n from (select from receipts where outcome = 'accepted'
      group by act_id, direction having count(*) > 1) x`;
    assert.equal(await node.count(double), 0, `${node.id}: nothing accepted twice`);
    assert.equal(await node.count('select count(*) as n from forks'), 0, `${node.id}: no fork`);
    for (const check of await checkDeeply(node.hand.parts)) {
      assert.ok(check.ok, `${node.id}: ${JSON.stringify(check)}`);
    }
  }
  for (const { id } of await two.japan.rows<{ id: string }>('select id from cases')) {
    const [ours, theirs] = await bothStates(two, id);
    assert.equal(ours, theirs, id);
  }
  const epoch = "select epoch as n from links where direction = 'in' and lane = 'normal'";
  assert.equal(await two.japan.count(epoch), 2, 'the restored node says so by a new epoch');
});
