// Three nodes as processes of their own, over real HTTP: one is down, the third carries what is for it and
// cannot read it, and when it is back the record is completed on both sides.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { enterOfficer } from '@comity/server';
import type { Session, ToPublish } from '@comity/service';
import { until } from '../wait.ts';
import {
  bothStates,
  IS,
  type NodeProcess,
  type Processes,
  processes,
  REQUEST,
  say,
} from './two-processes.ts';

let all: Processes;
let japan: NodeProcess;
let iceland: NodeProcess;
let finland: NodeProcess;

before(async () => {
  all = await processes(['JPN', 'ISL', 'FIN'], { args: { FIN: ['--relay'] } });
  [japan, iceland, finland] = all.nodes as [NodeProcess, NodeProcess, NodeProcess];
});
after(() => all?.close());

/** An officer of Iceland, signed in at its hand in this process. */
async function come(number: string): Promise<Session> {
  const { parts, service } = iceland.hand;
  const id = `${IS}.${number}`;
  await parts.store.asGate((tx) =>
    enterOfficer(
      tx,
      {
        ...{ id, authority: IS, number, role: 'supervisor', name: `Officer ${number}` },
        ...{ zone: 'UTC', userName: id.toLowerCase(), password: 'correct horse battery' },
        codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      },
      parts,
    ),
  );
  const done = await service.identity.signInForTraining(id);
  assert.ok(done.ok);
  return done.value;
}

const PUBLISHED: readonly ToPublish[] = [
  {
    kind: 'authority-published',
    content: {
      ...{ authority: IS, names: [{ language: 'en', name: 'Police' }] },
      ...{ kinds: ['contact-point-24-7'], callBack: '+3545550142', zone: 'UTC' },
      ...{ opening: 'always', accepts: ['en'], from: '2026-01-01' },
    },
  },
  { kind: 'relays-named', content: { authority: IS, relays: ['FIN'] } },
];

/** Two officers of Iceland publish their office and name Finland's node as its relay; all read it. */
async function namesRelay(): Promise<void> {
  const [first, second] = [await come('0101'), await come('0102')];
  const { directory, proposals } = iceland.hand.service;
  for (const what of PUBLISHED) {
    const wanted = await directory.publish(first, what);
    assert.ok(wanted.ok, JSON.stringify(wanted));
    assert.equal(wanted.value.published, null, 'one officer alone names nobody');
    const done = await proposals.approve(second, wanted.value.proposal ?? '');
    assert.ok(done.ok, JSON.stringify(done));
  }
  for (const reader of [japan, finland]) {
    await reader.hand.exchange.ask('ISL');
    const read = `select count(*) as n from feed_entries where participant = 'ISL'`;
    const said = await iceland.count(read);
    await until('the feed is read', async () => (await reader.count(read)) === said);
  }
}

const HELD = 'select count(*) as n from consignments where body is not null';
const acts = (node: NodeProcess): Promise<number> => node.count('select count(*) as n from acts');

test('a node is down: a third one carries it, hands it over when it is back, and both records are whole', async () => {
  await namesRelay();
  const caseId = 'carried.JPN.npa-247';
  await iceland.kill();
  const urgency = { level: 'emergency', why: 'A child is in danger.' };
  await say(japan, { caseId, kind: 'request-submitted', content: { ...REQUEST, urgency } });
  const failing = `select count(*) as n from links
    where peer = 'ISL' and lane = 'emergency' and failing_since is not null`;
  await until('nothing is taken directly', async () => (await japan.count(failing)) === 1);
  // So long as a relay is not asked, made as if it had passed.
  await japan.rows(
    `update links set failing_since = failing_since - interval '5 minutes' where peer = 'ISL'`,
  );
  await until('Finland carries it', async () => (await finland.count(HELD)) === 1);
  const seen = `select count(*) as n from consignments
    where position('Silk Road' in encode(body, 'escape')) > 0
      or position('${caseId}' in encode(body, 'escape')) > 0`;
  assert.equal(
    await finland.count(seen),
    0,
    'it cannot read what it carries, nor of which case it is',
  );
  assert.equal(await acts(finland), 0);

  // Its sender goes away too: whatever arrives now, the relay has brought.
  await japan.kill();
  await iceland.start();
  await until('it is handed over', async () => (await acts(iceland)) === 1);
  await until('the relay keeps it no longer', async () => (await finland.count(HELD)) === 0);
  const receipts = 'select count(*) as n from receipts';
  assert.equal(await japan.count(receipts), 0, 'what the relay says is no receipt');

  await japan.start();
  await until('nothing waits', async () => {
    return (await japan.count('select count(*) as n from outbox')) === 0;
  });
  assert.equal(await acts(iceland), 1, 'once, whatever way it came');
  assert.equal(await japan.count(receipts), 1);
  const [ours, theirs] = await bothStates({ japan, iceland }, caseId);
  assert.equal(ours, theirs);
  for (const node of [japan, iceland]) {
    assert.equal(await node.count('select count(*) as n from forks'), 0, node.id);
  }
});
