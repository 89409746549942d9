import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { JsonObject } from '@comity/base';
import { loadLaw } from '@comity/law-files';
import type { DatabaseServer } from '@comity/postgres';
import {
  castWholeNodes,
  createNetwork,
  type Network,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import {
  askAll,
  type Callers,
  lookAtAlarms,
  type NewOfficer,
  type OutgoingCall,
} from '@comity/server';
import type { Role, Session } from '@comity/service';
import { REQUEST } from './two-nodes.ts';

const IS = 'ISL.police-247';
const JP = 'JPN.npa-247';
const NIGHT = 'https://desk.example/night';

const officer = (authority: string, number: string, role: Role): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role, zone: 'UTC' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});

let server: DatabaseServer;
let network: Network;
let iceland: WholeNode;
let japan: WholeNode;
let ann: Session;
let ben: Session;
let cleo: Session;
let mori: Session;

/** What left Iceland's node to call somebody. */
const sent: (OutgoingCall & { readonly channel: string })[] = [];
let mailTakes = true;
const callers: Callers = {
  mail: async (call) => {
    if (!mailTakes) throw new Error('451 try again later');
    sent.push({ ...call, channel: 'mail' });
  },
  gateway: async (call) => {
    sent.push({ ...call, channel: 'gateway' });
  },
};

before(async () => {
  server = await startNodesDatabase();
  network = createNetwork({ seed: 'alarms', start: '2026-11-23T02:00:00.000Z' });
  const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'UTC' });
  const stage = { network, server: server.connection, law: await loadLaw() };
  const [is, jp] = await castWholeNodes({ ...stage, databases: 'alarms' }, [
    {
      id: 'ISL',
      authorities: [unit(IS)],
      officers: [
        officer(IS, '0101', 'duty-officer'),
        officer(IS, '0102', 'duty-officer'),
        officer(IS, '0103', 'supervisor'),
        officer(IS, '0104', 'prosecutor'),
        officer(IS, '0900', 'administrator'),
      ],
    },
    { id: 'JPN', authorities: [unit(JP)], officers: [officer(JP, '0406', 'duty-officer')] },
  ]);
  assert.ok(is !== undefined && jp !== undefined);
  [iceland, japan] = [is, jp];
  const come = async (node: WholeNode, id: string): Promise<Session> => {
    const done = await node.service.identity.signInForTraining(id);
    assert.ok(done.ok);
    return done.value;
  };
  ann = await come(iceland, `${IS}.0101`);
  ben = await come(iceland, `${IS}.0102`);
  cleo = await come(iceland, `${IS}.0103`);
  mori = await come(japan, `${JP}.0406`);
});
after(async () => {
  await iceland.close();
  await japan.close();
  await server.stop();
});

const settle = async (): Promise<void> => {
  for (let round = 0; round < 20; round += 1) {
    const done = [await iceland.exchange.deliver('JPN'), await japan.exchange.deliver('ISL')];
    if (done.every((one) => one === 'idle')) return;
  }
};
const look = (node: WholeNode): Promise<boolean> =>
  lookAtAlarms({ ...node.parts, callers: node === iceland ? callers : {} }, NIGHT);
const seconds = (n: number): void => network.clock.advance(n * 1_000);
const alarms = async (session: Session, node = iceland) =>
  (await node.service.alarms.open(session)).alarms;
/** What an officer has who takes in hand what no page shows any more. */
const GONE = { id: '', shown: {} };

async function ask(caseId: string, level: string, more: JsonObject = {}): Promise<void> {
  const queued = await japan.parts.store.asNode(JP, (tx) =>
    japan.exchange.enqueue(tx, {
      ...{ authority: JP, caseId, zone: 'UTC' },
      draft: {
        ...{ kind: 'request-submitted', parts: ['p1'], pinpoints: [], seen: {} },
        content: { ...REQUEST, urgency: { level, why: 'A child is in danger.' }, ...more },
      },
      officer: { role: 'duty-officer', number: '0406' },
      to: { participant: 'ISL', authority: IS },
    }),
  );
  assert.ok(queued.ok, JSON.stringify(queued));
  await settle();
}

/** Officers called since, by number and way. */
async function called(): Promise<readonly string[]> {
  const rows = await iceland.parts.store.asNode(IS, (tx) =>
    tx.query<{ officer: string; channel: string; rung: number }>(
      'select officer, channel, rung from calls order by called_at, rung, officer, channel',
    ),
  );
  return rows.map(({ officer, channel, rung }) => `${rung} ${officer.slice(-4)} ${channel}`);
}

test('a request of no hurry rings nobody', async () => {
  await ask(`calm.${JP}`, 'routine');
  await look(iceland);
  assert.deepEqual(await alarms(ann), []);
  assert.deepEqual(await called(), []);
  const view = await iceland.service.cases.view(ann, `calm.${JP}`);
  assert.deepEqual(view.ok && view.value.callBackFirst, [{ code: 'first-contact' }]);
});

test('an emergency rings at the watch first, then outwards, once each, until a person takes it', async () => {
  await iceland.service.alarms.takeWatch(ben);
  assert.equal((await iceland.service.alarms.watch(ann))?.officer.number, '0102');
  const kept = await iceland.service.alarms.keepAddresses(ben, {
    mail: ' duty@police.example ',
    telephone: '+354 555 0142',
  });
  assert.ok(kept.ok);
  await ask(`child.${JP}`, 'emergency');
  await look(iceland);
  await look(iceland);
  assert.deepEqual(await called(), ['0 0102 gateway', '0 0102 mail', '0 0102 screen']);
  const [alarm] = await alarms(ann);
  assert.equal(alarm?.sort, 'emergency');
  assert.equal(alarm.mine, false);
  assert.equal(alarm.about?.peer, 'JPN');
  assert.equal(alarm.about.title, 'Silk Road server');
  assert.equal(alarm.next.whom, 'watch');
  assert.deepEqual((await iceland.service.cases.counts(ann)).alerts, [
    {
      ...{ caseId: `child.${JP}`, peer: 'JPN', sort: 'emergency' },
      ...{ reference: alarm.about.reference, title: 'Silk Road server', since: alarm.raisedAt },
    },
  ]);

  seconds(59);
  await look(iceland);
  assert.equal((await called()).length, 3);
  seconds(1);
  await look(iceland);
  assert.equal((await called()).length, 6);
  seconds(60);
  await look(iceland);
  assert.deepEqual((await called()).slice(6), [
    '2 0102 gateway',
    '2 0102 mail',
    '2 0102 screen',
    '2 0103 screen',
  ]);
  seconds(180);
  await look(iceland);
  assert.deepEqual(
    (await called()).slice(10).filter((call) => call.endsWith('screen')),
    ['3 0101 screen', '3 0102 screen', '3 0103 screen', '3 0104 screen'],
  );
  assert.ok((await alarms(ann))[0]?.mine);
});

test('nothing that leaves says more than who is to look, and where', () => {
  assert.equal(sent.length, 8);
  const [first] = sent;
  assert.deepEqual(
    { ...first, key: '' },
    {
      ...{ key: '', channel: first?.channel, sort: 'emergency', peer: 'JPN', language: null },
      ...{ raisedAt: '2026-11-23T02:00:00.000Z', time: 1, url: NIGHT },
      to: first?.channel === 'mail' ? 'duty@police.example' : '+354 555 0142',
    },
  );
  assert.equal(new Set(sent.map(({ key }) => key)).size, sent.length);
  assert.deepEqual(
    sent.filter(({ channel }) => channel === 'mail').map(({ time }) => time),
    [1, 2, 3, 4],
  );
  assert.doesNotMatch(JSON.stringify(sent), /Silk|child|0102@|Officer/);
});

test('who is shown an alarm is noted, and who looked before is not noted twice', async () => {
  await alarms(ben);
  const [alarm] = await alarms(cleo);
  const shown = alarm?.calls.filter(({ channel, reachedAt }) => channel === 'screen' && reachedAt);
  const numbers = [...new Set(shown?.map(({ officer: { number } }) => number))].toSorted();
  assert.deepEqual(numbers, ['0101', '0102', '0103']);
});

test('taking it in hand ends the ringing and is an act that the sender reads', async () => {
  const [alarm] = await alarms(cleo);
  const done = await iceland.service.alarms.acknowledge(cleo, alarm ?? GONE);
  assert.ok(done.ok, JSON.stringify(done));
  const again = await iceland.service.alarms.acknowledge(ann, alarm ?? GONE);
  assert.equal(!again.ok && again.error.code, 'alarm-unknown');
  assert.deepEqual(await alarms(ann), []);
  const before = (await called()).length;
  seconds(3_600);
  await look(iceland);
  assert.equal((await called()).length, before);
  await settle();
  const view = await japan.service.cases.view(mori, `child.${JP}`);
  assert.ok(view.ok);
  const read = view.value.acts.at(-1);
  assert.equal(read?.kind, 'receipt-read');
  assert.deepEqual([read.author.role, read.author.officer], ['supervisor', '0103']);
  assert.deepEqual({ ...(read.content as JsonObject) }, { acts: [view.value.acts[0]?.id] });
});

test('the sender is told to telephone when nobody there takes it, and no more once somebody has', async () => {
  await ask(`stalled.${JP}`, 'emergency');
  seconds(119);
  await look(japan);
  assert.deepEqual(await alarms(mori, japan), []);
  seconds(1);
  await look(japan);
  const [rings] = await alarms(mori, japan);
  assert.equal(rings?.sort, 'unreached');
  assert.equal(rings.calls.length, 1);
  assert.equal(rings.about?.side, 'requesting');
  await look(iceland);
  assert.equal((await alarms(ann)).length, 1);
  const answered = await iceland.service.cases.act(ann, `stalled.${JP}`, {
    kind: 'request-acknowledged',
    content: { reference: 'ISL-77' },
  });
  assert.ok(answered.ok, JSON.stringify(answered));
  assert.deepEqual(await alarms(ann), [], 'an answer takes it in hand as well');
  await settle();
  await look(japan);
  assert.deepEqual(
    (await alarms(mori, japan)).map(({ sort }) => sort),
    ['answer'],
    'now the answer waits here, and nobody there is missing',
  );
  await look(japan);
  const [answer] = await alarms(mori, japan);
  assert.ok((await japan.service.alarms.acknowledge(mori, answer ?? GONE)).ok);
  await settle();
  assert.deepEqual(await alarms(ann), [], 'that it was read calls nobody');
  assert.deepEqual(await alarms(mori, japan), []);
});

test('the sender sees whom the other node has called, in words and never by name, until a person has it', async () => {
  const there = async () => {
    const found = await japan.service.alarms.reached(mori, `seen.${JP}`);
    assert.ok(found.ok && found.value !== null);
    return found.value;
  };
  seconds(60);
  await ask(`seen.${JP}`, 'emergency');
  const sent = await there();
  assert.equal(sent.there, null);
  assert.ok(sent.waits?.acceptedAt);
  assert.equal(sent.inHand, null);
  await look(iceland);
  await alarms(ben);
  await askAll(japan.parts);
  const called = await there();
  assert.deepEqual(
    called.there?.rungs.map(({ whom, ways }) => [whom, ways.map(({ by }) => by)]),
    [['watch', ['gateway', 'mail', 'screen']]],
  );
  assert.ok(called.there?.rungs[0]?.ways.every(({ reached }) => reached !== null));
  assert.equal(called.there?.next?.whom, 'watch');
  const rows = await japan.parts.store.asNode(JP, (tx) =>
    tx.query<{ said: unknown }>('select said from reached'),
  );
  assert.doesNotMatch(JSON.stringify(rows), /Officer|0102|police\.example/);

  seconds(2);
  const asked = network.calls();
  await askAll(japan.parts);
  assert.equal(network.calls(), asked, 'a question has its time');
  seconds(58);
  await look(iceland);
  await askAll(japan.parts);
  assert.equal((await there()).there?.rungs.length, 2);

  network.fault(() => Promise.reject(new Error('the line is down')));
  seconds(60);
  await askAll(japan.parts);
  network.fault(undefined);
  const silent = await there();
  assert.equal(silent.trouble, 'reach-no-answer');
  assert.equal(silent.there?.rungs.length, 2, 'what was said stands');

  const [alarm] = (await alarms(ann)).filter(({ about }) => about?.caseId === `seen.${JP}`);
  assert.ok((await iceland.service.alarms.acknowledge(ann, alarm ?? GONE)).ok);
  await settle();
  const done = await there();
  assert.deepEqual(
    [done.waits, done.inHand?.kind, done.inHand?.role, done.tellAt],
    [null, 'receipt-read', 'duty-officer', null],
  );
});

test('of an urgent request the other node is asked while somebody looks, and no longer', async () => {
  const id = `pressing.${JP}`;
  const there = async () => {
    const found = await japan.service.alarms.reached(mori, id);
    assert.ok(found.ok && found.value !== null);
    return found.value;
  };
  seconds(120);
  await ask(id, 'urgent');
  await look(iceland);
  await askAll(japan.parts);
  const before = await there();
  assert.deepEqual([before.there, before.inHand, before.tellAt], [null, null, null]);
  await askAll(japan.parts);
  const called = await there();
  assert.equal(called.there?.rungs[0]?.whom, 'watch');
  assert.ok(
    (await alarms(mori, japan)).every(({ about }) => about?.caseId !== id),
    'nothing rings',
  );
  seconds(121);
  const asked = network.calls();
  await askAll(japan.parts);
  assert.equal(network.calls(), asked, 'nobody looks, and nobody is asked');
  const [alarm] = (await alarms(ann)).filter(({ about }) => about?.caseId === id);
  assert.ok((await iceland.service.alarms.acknowledge(ann, alarm ?? GONE)).ok);
  await settle();
  assert.equal((await there()).inHand?.kind, 'receipt-read');
});

test('nobody learns anything of cases with others, and a false answer is not believed', async () => {
  const routine = await japan.service.alarms.reached(mori, `calm.${JP}`);
  assert.deepEqual(routine, { ok: true, value: null });
  const none = await japan.service.alarms.reached(mori, `nowhere.${JP}`);
  assert.equal(!none.ok && none.error.code, 'case-unknown');
  // The same node asked in the name of its peer's own case, and of one that is not there.
  await ask(`mine.${JP}`, 'emergency');
  await look(iceland);
  network.fault(async (call, carry) => {
    const answer = await carry(call);
    const text = new TextDecoder().decode(answer.body);
    return call.url.endsWith('/reach')
      ? {
          ...answer,
          body: new TextEncoder().encode(
            text.replace('"inHand":null', `"inHand":"${network.clock.now()}"`),
          ),
        }
      : answer;
  });
  await askAll(japan.parts);
  network.fault(undefined);
  const found = await japan.service.alarms.reached(mori, `mine.${JP}`);
  assert.ok(found.ok);
  assert.deepEqual([found.value?.there, found.value?.trouble], [null, 'reach-not-said']);
  assert.ok(
    network.log.some(({ what, code }) => what === 'reach-refused' && code === 'reach-signature'),
  );
  const [alarm] = (await alarms(ann)).filter(({ about }) => about?.caseId === `mine.${JP}`);
  await iceland.service.alarms.acknowledge(ann, alarm ?? GONE);
  await settle();
});

test('a mail server that does not take a call is tried again under the same key, until answered', async () => {
  seconds(60);
  sent.length = 0;
  mailTakes = false;
  await ask(`mail.${JP}`, 'emergency');
  await look(iceland);
  const [alarm] = await alarms(ann);
  const mail = alarm?.calls.find(({ channel }) => channel === 'mail');
  assert.deepEqual([mail?.reachedAt, mail?.trouble], [null, 'call-not-taken']);
  assert.deepEqual(
    sent.map(({ channel }) => channel),
    ['gateway'],
  );
  mailTakes = true;
  seconds(9);
  await look(iceland);
  assert.equal(sent.length, 1);
  seconds(1);
  await look(iceland);
  assert.deepEqual(
    sent.map(({ channel }) => channel),
    ['gateway', 'mail'],
  );
  mailTakes = false;
  seconds(60);
  await look(iceland);
  await iceland.service.alarms.acknowledge(ann, alarm ?? GONE);
  mailTakes = true;
  const before = sent.length;
  seconds(600);
  await look(iceland);
  assert.equal(sent.length, before, 'what was answered is not sent any more');
});

test('who withdraws and closes alone does not decide that somebody here has seen it', async () => {
  seconds(60);
  await ask(`gone.${JP}`, 'emergency');
  await look(iceland);
  const about = async () =>
    (await alarms(ann)).filter((alarm) => alarm.about?.caseId === `gone.${JP}`);
  assert.equal((await about()).length, 1);
  const withdrawn = await japan.service.cases.act(mori, `gone.${JP}`, {
    kind: 'request-withdrawn',
    content: { why: 'The child is found.' },
  });
  assert.ok(withdrawn.ok, JSON.stringify(withdrawn));
  await settle();
  const [alarm] = await about();
  assert.equal(alarm?.news, 1);
  seconds(3_600);
  await look(japan);
  assert.deepEqual(await alarms(mori, japan), [], 'the danger is over: nobody is missed there');
  assert.ok((await iceland.service.alarms.acknowledge(ann, alarm)).ok);
  assert.deepEqual(await about(), []);
  await settle();
});

test('a clock that is set back makes no alarm wait', async () => {
  seconds(60);
  await ask(`clock.${JP}`, 'emergency');
  await look(iceland);
  const rungs = async () => (await called()).filter((call) => call.endsWith('0102 screen')).length;
  const before = await rungs();
  await look(iceland);
  assert.equal(await rungs(), before, 'nothing is due yet');
  network.skew('ISL', -86_400_000);
  await look(iceland);
  assert.equal(await rungs(), before + 1, 'a day back, and it rings on');
  await look(iceland);
  assert.equal(await rungs(), before + 1, 'once, and then by the new clock');
  network.skew('ISL', 0);
  const [alarm] = (await alarms(ann)).filter(({ about }) => about?.caseId === `clock.${JP}`);
  assert.ok((await iceland.service.alarms.acknowledge(ann, alarm ?? GONE)).ok);
  await settle();
});

test('what came after the page was shown is not read by taking the alarm, and rings on', async () => {
  seconds(60);
  const caseId = `later.${JP}`;
  await ask(caseId, 'emergency');
  await look(iceland);
  const about = async () => (await alarms(ann)).filter((alarm) => alarm.about?.caseId === caseId);
  const [shown] = await about();
  assert.ok(shown !== undefined);
  const more = await japan.service.cases.act(mori, caseId, {
    kind: 'message-sent',
    content: { text: 'The suspect has moved: the address is another one.' },
  });
  assert.ok(more.ok, JSON.stringify(more));
  await settle();
  const taken = await iceland.service.alarms.acknowledge(ann, shown);
  assert.ok(taken.ok && taken.value.told, JSON.stringify(taken));
  await look(iceland);
  const [again, ...others] = await about();
  assert.deepEqual(others, []);
  assert.ok(again !== undefined && again.id !== shown.id, 'what came since rings by itself');
  const view = await iceland.service.cases.view(ann, caseId);
  assert.ok(view.ok);
  const read = view.value.state.timeline.find(({ kind }) => kind === 'receipt-read');
  const request = view.value.state.timeline[0];
  assert.deepEqual(read?.seen, { [JP]: 1 }, 'it has seen the request alone');
  assert.equal(JSON.stringify(read?.content), JSON.stringify({ acts: [request?.act] }));
  assert.ok((await iceland.service.alarms.acknowledge(ann, again)).ok);
  assert.deepEqual(await about(), []);
  await settle();
  const there = await japan.service.cases.view(mori, caseId);
  assert.ok(there.ok);
  assert.deepEqual(
    there.value.state.timeline
      .filter(({ kind }) => kind === 'receipt-read')
      .map(({ seen }) => seen),
    [{ [JP]: 1 }, { [JP]: 2 }],
    'and the sender reads how far each of them had read',
  );
});

test('an act whose past is not here rings all the same', async () => {
  seconds(60);
  const caseId = `held.${JP}`;
  await ask(caseId, 'emergency');
  await look(iceland);
  const about = async () => (await alarms(ann)).filter((alarm) => alarm.about?.caseId === caseId);
  assert.ok((await iceland.service.alarms.acknowledge(ann, (await about())[0] ?? GONE)).ok);
  assert.deepEqual(await about(), []);
  const queued = await japan.parts.store.asNode(JP, (tx) =>
    japan.exchange.enqueue(tx, {
      ...{ authority: JP, caseId, zone: 'UTC' },
      draft: {
        ...{ kind: 'message-sent', parts: [], pinpoints: [], seen: { [IS]: 9 } },
        content: { text: 'He has moved.' },
      },
      officer: { role: 'duty-officer', number: '0406' },
      to: { participant: 'ISL', authority: IS },
    }),
  );
  assert.ok(queued.ok, JSON.stringify(queued));
  await settle();
  await look(iceland);
  const [rings] = await about();
  assert.equal(rings?.sort, 'emergency');
  assert.ok((await iceland.service.alarms.acknowledge(ann, rings)).ok);
  assert.deepEqual(await about(), []);
});

test('a page that shows one case marks its alarm as shown and no other', async () => {
  seconds(60);
  await ask(`one.${JP}`, 'emergency');
  await ask(`two.${JP}`, 'emergency');
  await look(iceland);
  const second = await iceland.service.cases.view(ben, `one.${JP}`);
  assert.deepEqual(
    second.ok && second.value.callBackFirst,
    [{ code: 'first-contact' }],
    'they have written before, and nobody here has dealt with them',
  );
  const open = await iceland.service.alarms.open(ben, `one.${JP}`);
  assert.deepEqual(
    open.alarms.map((alarm) => alarm.about?.caseId),
    [`one.${JP}`],
  );
  const reached = await iceland.parts.store.asNode(IS, (tx) =>
    tx.query<{ case_id: string; shown: boolean }>(
      `select a.case_id, bool_or(k.reached_at is not null) as shown from alarms a
        join calls k on k.authority = a.authority and k.alarm = a.id
        where k.officer = $1 and k.channel = 'screen' and a.case_id = any($2::text[])
        group by a.case_id order by a.case_id`,
      [`${IS}.0102`, [`one.${JP}`, `two.${JP}`]],
    ),
  );
  assert.deepEqual(reached, [
    { case_id: `one.${JP}`, shown: true },
    { case_id: `two.${JP}`, shown: false },
  ]);
  for (const alarm of await alarms(ben)) await iceland.service.alarms.acknowledge(ben, alarm);
  await settle();
});

test('many alarms of one State are counted where they do not fit, and hide none of another', async () => {
  const rows = Array.from({ length: 60 }, (_, n) => n);
  await iceland.parts.store.asNode(IS, async (tx) => {
    for (const n of rows) {
      const at = new Date(Date.parse(network.clock.now()) + n * 1_000);
      await tx.query(
        `insert into alarms (authority, id, sort, case_id, act_id, raised_at, next_at)
          values ($1, $2, 'emergency', $3, $2, $4, $4)`,
        [IS, `many-${n}`, n === 59 ? `calm.${JP}` : `many-${n}`, at],
      );
    }
  });
  network.clock.advance(60_000);
  await look(iceland);
  await look(iceland);
  const open = await iceland.service.alarms.open(ann);
  assert.deepEqual([open.alarms.length, open.more], [50, 10]);
  assert.equal(open.alarms[1]?.about?.peer, 'JPN', 'the one of another State is the second');
  await iceland.parts.store.asNode(IS, (tx) =>
    tx.query(`update alarms set ended_at = now() where id like 'many-%'`),
  );
});

test('an emergency that is lowered rings no more as one; its sender hears it as loud as any answer', async () => {
  seconds(60);
  const caseId = `lowered.${JP}`;
  await ask(caseId, 'emergency');
  await look(iceland);
  const own = async () => (await alarms(ann)).filter(({ about }) => about?.caseId === caseId);
  assert.deepEqual(
    (await own()).map(({ sort }) => sort),
    ['emergency'],
  );
  const before = await iceland.service.cases.emergencies(ann, 'JPN');
  const statement = {
    kind: 'urgency-assessed',
    content: { level: 'routine', reasons: 'The threat was withdrawn yesterday.' },
  } as const;
  const done = await iceland.service.cases.act(ann, caseId, statement);
  assert.ok(done.ok, JSON.stringify(done));
  assert.deepEqual(done.value.warnings, []);
  assert.deepEqual(await own(), []);
  const { asked, lowered } = await iceland.service.cases.emergencies(ann, 'JPN');
  assert.deepEqual([asked, lowered], [before.asked, before.lowered + 1]);
  const again = await iceland.service.cases.act(ann, caseId, {
    ...statement,
    content: { ...statement.content, level: 'routine' },
  });
  assert.deepEqual(again.ok && again.value.warnings.map(({ code }) => code), ['urgency-unchanged']);
  await settle();
  await look(japan);
  const theirs = (await alarms(mori, japan)).filter(({ about }) => about?.caseId === caseId);
  assert.deepEqual(
    theirs.map(({ sort }) => sort),
    ['answer'],
    'they are told, and to telephone no more',
  );
  const [row] = await japan.parts.store.asNode(JP, (tx) =>
    tx.query<{ urgency: string; claimed: string }>(
      'select urgency, claimed from cases where id = $1',
      [caseId],
    ),
  );
  assert.deepEqual(row, { urgency: 'emergency', claimed: 'emergency' }, 'its own house rules stay');
  const message = { kind: 'message-sent', content: { text: 'We ask you to look once more.' } };
  const sentOn = await japan.service.cases.act(mori, caseId, message as never);
  assert.ok(sentOn.ok, JSON.stringify(sentOn));
  await settle();
  await look(iceland);
  assert.deepEqual(
    (await own()).map(({ sort }) => sort),
    ['urgent'],
    'what comes after rings as what it is treated',
  );
  for (const alarm of await own()) {
    assert.ok((await iceland.service.alarms.acknowledge(ann, alarm)).ok);
  }
});

test('that an officer telephones keeps it still for some minutes, and not for good', async () => {
  seconds(60);
  await ask(`tel.${JP}`, 'emergency');
  seconds(120);
  await look(japan);
  const mine = async () =>
    (await alarms(mori, japan)).filter(({ about }) => about?.caseId === `tel.${JP}`);
  const [first] = await mine();
  assert.equal(first?.sort, 'unreached');
  assert.ok((await japan.service.alarms.acknowledge(mori, first)).ok);
  assert.deepEqual(await mine(), []);
  await askAll(japan.parts);
  const found = await japan.service.alarms.reached(mori, `tel.${JP}`);
  assert.ok(found.ok && found.value !== null && found.value.waits !== null);
  const inEight = Date.parse(network.clock.now()) + 480_000;
  assert.equal(
    Date.parse(found.value.tellAt ?? ''),
    inEight,
    'when it rings again is what is said',
  );
  seconds(480);
  await look(japan);
  assert.equal((await mine()).length, 1, 'nobody there has it: it rings again');
  await look(iceland);
  const [there] = (await alarms(ann)).filter(({ about }) => about?.caseId === `tel.${JP}`);
  assert.ok((await iceland.service.alarms.acknowledge(ann, there ?? GONE)).ok);
  await settle();
  assert.deepEqual(await mine(), []);
});

test('a test rings at who asked for it and nowhere else', async () => {
  await iceland.service.alarms.test(ben);
  await look(iceland);
  assert.deepEqual(await alarms(ann), []);
  const [alarm] = await alarms(ben);
  assert.deepEqual([alarm?.sort, alarm?.about, alarm?.mine], ['test', null, true]);
  assert.equal((await iceland.service.cases.counts(ann)).alerts.length, 0);
  assert.ok((await iceland.service.alarms.acknowledge(ben, alarm ?? GONE)).ok);
});

test('an address that could carry more than itself is refused at its field', async () => {
  const bad = ['a@b.example, c@d.example', 'A <a@b.example>', 'a@b.example\nBcc: c@d', 'a@', '@b'];
  for (const mail of bad) {
    const kept = await iceland.service.alarms.keepAddresses(ann, { mail, telephone: '' });
    assert.deepEqual([kept.ok, !kept.ok && kept.error.at], [false, 'mail'], mail);
  }
  const number = await iceland.service.alarms.keepAddresses(ann, {
    mail: '',
    telephone: '112; rm -rf',
  });
  assert.deepEqual([number.ok, !number.ok && number.error.at], [false, 'telephone']);
  const rows = await iceland.parts.store.asNode(IS, (tx) =>
    tx.query<{ sealed: Buffer }>('select sealed from officer_addresses'),
  );
  assert.equal(rows.length, 1);
  assert.doesNotMatch(String(rows[0]?.sealed), /police\.example/);
});

test('several processes at once climb each rung once', async () => {
  seconds(60);
  await Promise.all(
    Array.from({ length: 12 }, (_, n) => n).map(async (n) => {
      const act = `bulk${n}`;
      await iceland.parts.store.asNode(IS, (tx) =>
        tx.query(
          `insert into alarms (authority, id, sort, case_id, act_id, raised_at, next_at)
            values ($1, $2, 'emergency', $3, $2, $4, $4)`,
          [IS, act, `${act}.${JP}`, iceland.parts.world.now()],
        ),
      );
    }),
  );
  const before = (await called()).length;
  await Promise.all([1, 2, 3, 4].map(() => look(iceland)));
  const rung = (await called()).slice(before);
  assert.equal(rung.filter((call) => call.endsWith('screen')).length, 12);
  const away = rung.length - 12;
  assert.ok(away >= 2 && away <= 8, `one telephone rings once and not a dozen times: ${away}`);
  seconds(60);
  await look(iceland);
  assert.equal(
    (await called()).length,
    before + rung.length + 12 + 2,
    'and again with the next rung',
  );
});

test('emergencies of one State are told apart: each by its name, who is in danger and since when, the oldest first', async () => {
  const why = 'The stream names 03:30 Manila.\nTwo children are in the room.';
  const long =
    'Sextortion of several children over two platforms by one account that also streams live';
  const cases = [
    { id: `first.${JP}`, title: 'Threat to a school', said: [why] },
    { id: `second.${JP}`, title: long, said: [long, why] },
    ...[3, 4, 5, 6].map((n) => ({ id: `more${n}.${JP}`, title: `Stream ${n}`, said: [why] })),
  ];
  for (const { id, title } of cases) {
    await ask(id, 'emergency', { title, urgency: { level: 'emergency', why } });
    seconds(1);
  }
  await look(iceland);
  const { alerts, alertsMore } = await iceland.service.cases.counts(ann);
  assert.deepEqual(
    alerts.map(({ title }) => title),
    [
      'Threat to a school',
      'Sextortion of several children over two platforms by one account that also…',
      'Stream 3',
    ],
  );
  assert.equal(alertsMore, 3, 'that there are more is said');
  const since = alerts.map(({ since: at }) => at);
  assert.deepEqual(since, since.toSorted());
  assert.equal(new Set(since).size, since.length);
  const rings = new Map((await alarms(ann)).map(({ about }) => [about?.caseId, about]));
  for (const { id, said } of cases) assert.deepEqual(rings.get(id)?.says, said);
  assert.deepEqual(rings.get(`first.${JP}`)?.basis, ['CETS185:29(1)', 'CETS185:35(1)']);
});
