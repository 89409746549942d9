// Three processes of one node behind a proxy, on one database, none of them special: one is killed and one
// is ended in order, both under load in both directions.
import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Browser } from '../../packages/cli/test/made-node.ts';
import { stopwatch, until, within } from '../wait.ts';
import { type Front, openFront } from './proxy.ts';
import {
  bothStates,
  JP,
  REQUEST,
  type Replica,
  say,
  type TwoProcesses,
  twoProcesses,
} from './two-processes.ts';

let two: TwoProcesses;
let desks: Front;
let exchanges: Front;
let processes: readonly Replica[] = [];

before(async () => {
  two = await twoProcesses();
  // The process that the harness started has done its part: what follows is three that are alike.
  await two.japan.kill();
  const more = ['--drain-seconds', '1'];
  processes = [
    await two.japan.replica(more),
    await two.japan.replica(more),
    await two.japan.replica(more),
  ];
  for (const each of processes) await each.start();
  desks = await openFront(processes.map(({ desk }) => ({ port: desk })));
  exchanges = await openFront(processes.map(({ exchange }) => ({ port: exchange })));
  two.japan.line.behave(async (carriage) =>
    carriage.answer(await carriage.carryTo(exchanges.port)),
  );
});
after(async () => {
  await desks?.close();
  await exchanges?.close();
  await two?.close();
});

const one = (n: number): Replica => {
  const found = processes[n];
  assert.ok(found);
  return found;
};
const waiting = async (): Promise<number> => {
  const sql = 'select count(*) as n from outbox';
  return (await two.japan.count(sql)) + (await two.iceland.count(sql));
};
const talk = (node: 'japan' | 'iceland', caseId: string, text: string): Promise<string> =>
  say(two[node], { caseId, kind: 'message-sent', content: { text } });

/** Words of both sides, while `meanwhile` happens to the processes of one. */
async function underLoad(caseId: string, meanwhile: () => Promise<unknown>): Promise<number> {
  await say(two.japan, { caseId, kind: 'request-submitted', content: REQUEST });
  await until('the case is there', async () => (await waiting()) === 0);
  const n = 40;
  const load = Promise.all(
    (['japan', 'iceland'] as const).map(async (node) => {
      for (let each = 0; each < n; each += 1) await talk(node, caseId, `${node} ${each}`);
    }),
  );
  await Promise.all([load, meanwhile()]);
  await until('nothing waits', async () => (await waiting()) === 0);
  return 2 * n + 1;
}

async function nothingLostNorTwice(caseId: string, acts: number): Promise<void> {
  for (const node of [two.japan, two.iceland]) {
    const where = `where case_id = '${caseId}'`;
    assert.equal(await node.count(`select count(*) as n from acts ${where}`), acts, node.id);
    const accepted = `select count(*) as n from receipts ${where} and outcome = 'accepted'`;
    assert.equal(await node.count(accepted), acts, node.id);
    assert.equal(await node.count('select count(*) as n from forks'), 0);
    assert.equal(await node.count('select max(epoch) as n from links'), 1);
  }
  const [ours, theirs] = await bothStates(two, caseId);
  assert.equal(ours, theirs);
}

test('a session, a page and its stream of events work whichever process answers', async () => {
  const browser = new Browser(`http://127.0.0.1:${one(0).desk}`);
  const come = await browser.send('/sign-in/training', { officer: `${JP}.0101` }, '/sign-in');
  assert.equal(come.status, 303, await come.text());
  const elsewhere = browser.at(`http://127.0.0.1:${one(1).desk}`);
  const list = await elsewhere.ask('/');
  assert.equal(list.status, 200);
  const stream = await elsewhere.ask('/events');
  assert.equal(stream.status, 200);
  const heard = stream.body?.getReader();
  assert.ok(heard);
  let text = '';
  const listening = (async () => {
    for (let part = await heard.read(); !part.done; part = await heard.read()) {
      text += Buffer.from(part.value).toString('utf8');
    }
  })();
  await say(two.japan, { caseId: `seen.${JP}`, kind: 'request-submitted', content: REQUEST });
  await until('it is there', async () => (await waiting()) === 0);
  await talk('iceland', `seen.${JP}`, 'Which port?');
  await until('the page hears what whichever process took', () => text.includes('act-arrived'));
  await heard.cancel();
  await within('the stream has ended', listening);
  const out = await elsewhere.send('/sign-out', {}, '/');
  assert.equal(out.status, 303, await out.text());
  assert.equal((await browser.ask('/')).status, 303, 'signed out at one is signed out at all');
});

test('a process is killed under load: another holds its links, and nothing is lost or there twice', async (t) => {
  const holders = async (): Promise<readonly string[]> =>
    (
      await two.japan.rows<{ holder: string }>(
        `select distinct holder from links where direction = 'out' and holder is not null`,
      )
    ).map(({ holder }) => holder);
  let since = stopwatch();
  const acts = await underLoad(`killed.${JP}`, async () => {
    await until('somebody delivers', async () => (await holders()).length > 0, 1);
    await one(2).kill();
    since = stopwatch();
  });
  t.diagnostic(`killed under load: nothing waits ${since()} ms after`);
  await nothingLostNorTwice(`killed.${JP}`, acts);
  assert.deepEqual(desks.ready().length, 2);
});

test('a process is ended under load: it says so first, gives up its links, and breaks nothing off', async (t) => {
  const asked: number[] = [];
  let since = stopwatch();
  const acts = await underLoad(`drained.${JP}`, async () => {
    let isOver = false;
    const officers = (async () => {
      while (!isOver) {
        const answer = await fetch(`http://127.0.0.1:${desks.port}/sign-in`);
        await answer.text();
        asked.push(answer.status);
      }
    })();
    since = stopwatch();
    const ended = one(1).end();
    await until(
      'it is not ready any more',
      async () => {
        const answer = await fetch(`http://127.0.0.1:${one(1).desk}/ready`).catch(() => undefined);
        if (answer === undefined) return true;
        const { code } = (await answer.json()) as { code?: string };
        return code === 'node-draining';
      },
      1,
    );
    assert.equal(await ended, 0);
    t.diagnostic(`ended under load: gone after ${since()} ms`);
    isOver = true;
    await officers;
  });
  await nothingLostNorTwice(`drained.${JP}`, acts);
  assert.ok(asked.length > 0);
  assert.deepEqual(
    asked.filter((status) => status !== 200),
    [],
  );
  const left = await two.japan.rows('select id from processes where draining');
  assert.deepEqual(left, [], 'it has taken its word back');
  assert.deepEqual(exchanges.ready(), [one(0).exchange]);
});

test('without its keys or its database a process lives, and is not ready', async () => {
  const ready = async (): Promise<{ status: number; code?: string }> => {
    const answer = await fetch(`http://127.0.0.1:${one(0).desk}/ready`);
    return { status: answer.status, ...((await answer.json()) as { code?: string }) };
  };
  const codes = (code: string) => async () => (await ready()).code === code;
  const file = `${two.japan.keys}/${JP}.key`;
  renameSync(file, `${file}.away`);
  await until('the keys are missed', codes('key-file-missing'));
  renameSync(`${file}.away`, file);
  await until('and back', async () => (await ready()).code === undefined);
  await two.japan.rows(
    `insert into migrations (number, name, checksum) values (9998, 'expand-this', '')`,
  );
  await until('a step that only adds is none of its business', async () => {
    return (await ready()).code === undefined;
  });
  await two.japan.rows(
    `insert into migrations (number, name, checksum) values (9999, 'contract-that', '')`,
  );
  await until('the tables are too new', codes('schema-newer'));
  await two.japan.rows('delete from migrations where number > 9000');
  await until('and back', async () => (await ready()).code === undefined);
  const health = await fetch(`http://127.0.0.1:${one(0).desk}/health`);
  assert.equal(health.status, 200);
});
