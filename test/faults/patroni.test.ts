// The database of a node is three servers that Patroni looks after, by the file that operators are given
// (packaging/patroni.yml): the leader loses power, or goes on without its Patroni while another one takes
// over. No act is lost that was receipted, and the one of before is written to by nobody [T30].
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { leading, type ServerConnection, startTestDatabase } from '@comity/postgres';
import { stopwatch, until } from '../wait.ts';
import { ASK_MS, type Cluster, type Member, startCluster, whatLacks } from './patroni.ts';
import { asAdmin } from './standby.ts';
import {
  actsAt,
  receiptedThere,
  type Talk,
  talkUntil,
  waitingIn,
  wholeAgain,
} from './taken-over.ts';
import { JP, REQUEST, say, type TwoProcesses, twoProcesses } from './two-processes.ts';

const CASE = `patroni.${JP}`;
const skip = whatLacks() ?? false;
let cluster: Cluster;
let leader: Member;
let two: TwoProcesses | undefined;

const talk = (): Talk => {
  assert.ok(two !== undefined);
  return { two, caseId: CASE };
};
/** A login that names all servers, some member's first. */
const allFrom = (first: Member): ServerConnection => ({
  ...first.connection,
  others: cluster.members
    .filter((member) => member !== first)
    .map(({ connection: { host, port } }) => ({ host, port })),
});
const others = (): readonly Member[] => cluster.members.filter((member) => member !== leader);

before(async () => {
  if (skip !== false) return;
  cluster = await startCluster();
  leader = await cluster.leader();
  const iceland = await startTestDatabase();
  const servers = {
    ...({ kind: 'external', where: 'Patroni', ended: new Promise<void>(() => undefined) } as const),
    stop: async () => undefined,
  };
  two = await twoProcesses({
    of: (id) => (id === 'ISL' ? iceland : { ...servers, connection: allFrom(leader) }),
    stop: iceland.stop,
  });
});
after(async () => {
  await two?.close();
  await cluster?.close();
});

/** Iceland says something. @returns its id */
const sayThere = (text: string): Promise<string> =>
  say(talk().two.iceland, { caseId: CASE, kind: 'message-sent', content: { text } });

/** Acts go both ways, something happens to the leader, and another member leads. */
async function underLoad(
  name: string,
  happens: () => Promise<void>,
): Promise<{ readonly took: string; readonly stored: number }> {
  let isOver = false;
  const talked = talkUntil(talk(), () => isOver, name);
  try {
    const begun = (await receiptedThere(talk())).length;
    await until('acts go both ways', async () => {
      return (await receiptedThere(talk())).length >= begun + 10;
    });
    await happens();
    const sinceThen = stopwatch();
    const left = leader;
    await until('another member leads', async () => {
      for (const member of cluster.members.filter((each) => each !== left)) {
        if ((await member.role()) !== 'leader') continue;
        leader = member;
        return true;
      }
      return false;
    });
    const led = sinceThen();
    // What both had to say may be said by now: this is said when somebody leads.
    const first = await sayThere(`${name} on`);
    await until('an act is receipted again', async () =>
      (await receiptedThere(talk())).includes(first),
    );
    const receipted = sinceThen();
    const more = await Promise.all([1, 2, 3, 4, 5].map((n) => sayThere(`${name} on ${n}`)));
    await until('and more', async () => {
      const there = new Set(await receiptedThere(talk()));
      return more.every((id) => there.has(id));
    });
    isOver = true;
    return {
      took: `another member led after ${led} ms, the next receipt was there after ${receipted} ms`,
      stored: await talked,
    };
  } catch (cause) {
    // Whether Patroni or the node stood still is told by what the members wrote down.
    throw new Error(cluster.members.map((member) => member.told()).join('\n\n'), { cause });
  } finally {
    isOver = true;
  }
}

/**
 * One member leads and two follow it. On a busy machine Patroni may have moved the lead once more, back to
 * the member of before as well: what counts is that one has it, and that nothing receipted is lost by it.
 */
async function oneLeads(): Promise<void> {
  await until(
    'one leads and two follow',
    async () => {
      const roles = await Promise.all(cluster.members.map((member) => member.role()));
      const lead = cluster.members[roles.indexOf('leader')];
      if (lead === undefined || roles.sort().join() !== 'leader,replica,sync_standby') return false;
      leader = lead;
      return true;
    },
    ASK_MS,
  ).catch((cause: unknown) => {
    throw new Error(cluster.members.map((member) => member.told()).join('\n\n'), { cause });
  });
}

/** The acts of a member that follows are those of the leader, once it is there and has them all. */
const sameAsLeader = (member: Member): Promise<void> =>
  until(
    `${member.name} has what the leader has, and nothing else`,
    async () => {
      // It is started anew while what it alone had is taken from it.
      const its = await actsAt(member.connection).catch(() => undefined);
      const ours = await actsAt(leader.connection);
      return its !== undefined && its.symmetricDifference(ours).size === 0;
    },
    ASK_MS,
  );

test('the leader loses power under load: no receipted act is lost, and it comes back as a standby', {
  skip,
}, async (t) => {
  await say(talk().two.japan, { caseId: CASE, kind: 'request-submitted', content: REQUEST });
  await until('the case is there', async () => (await waitingIn(talk())) === 0);
  const before = leader;
  const { took, stored } = await underLoad('power', before.cutPower);
  t.diagnostic(took);
  await wholeAgain(talk(), leader.connection, 1 + stored);

  const then = await actsAt(leader.connection);
  const end = await before.startByHand();
  await until('the server of before answers', async () => {
    return actsAt(before.connection).then(
      () => true,
      () => false,
    );
  });
  const [row] = await asAdmin<{ standby: boolean }>(
    before.connection,
    'select pg_is_in_recovery() as standby',
  );
  assert.equal(row?.standby, false, 'started by hand, it takes itself for the leader');
  const found = await leading(allFrom(before));
  assert.equal(found.port, leader.connection.port, 'a node goes by the newest line');
  await say(talk().two.japan, { caseId: CASE, kind: 'message-sent', content: { text: 'On.' } });
  await until('nothing waits', async () => (await waitingIn(talk())) === 0);
  const there = await actsAt(before.connection);
  const said = [...(await actsAt(leader.connection))].filter((id) => !then.has(id));
  assert.ok(said.length > 0 && said.every((id) => !there.has(id)), 'nothing was written there');
  await end();

  before.start();
  await oneLeads();
  await wholeAgain(talk(), leader.connection, 1 + stored);
  for (const member of others()) await sameAsLeader(member);
});

test('the leader goes on without its Patroni: two take themselves for it, one is written to', {
  skip,
}, async (t) => {
  const before = leader;
  const { took, stored } = await underLoad('alone', async () => before.leaveAlone());
  t.diagnostic(took);
  const [row] = await asAdmin<{ standby: boolean }>(
    before.connection,
    'select pg_is_in_recovery() as standby',
  );
  assert.equal(row?.standby, false, 'the one of before still takes itself for the leader');
  await wholeAgain(talk(), leader.connection, stored);

  before.lookAfter();
  await oneLeads();
  await wholeAgain(talk(), leader.connection, stored);
  for (const member of others()) await sameAsLeader(member);
});
