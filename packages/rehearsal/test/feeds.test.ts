// What a State says to everybody reaches every node once, and no node can be made to believe less,
// or something else, than it knows: T6 and T15 of the threat model.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DirectoryEntry, toCall } from '@comity/feed';
import {
  admitAll,
  type Berth,
  berthAt,
  OFFICERS,
  prepareSeat,
  signIn,
  type WholeCast,
  type WholeNode,
} from '@comity/rehearsal';
import { fingerprint } from '@comity/seal';
import { checkRecords, feedProof, proposeKeyChange, SHELL } from '@comity/server';
import type { ToPublish } from '@comity/service';
import { until } from '../../../test/wait.ts';
import { castFor, requestFrom, type TestStage, testStage } from './nodes-under-test.ts';

const {
  verifyFeedProof,
}: {
  verifyFeedProof(
    text: string,
    fingerprint?: string,
  ): { readonly verdict: string; readonly broken: string | null };
} = await import(new URL('../../../spec/verifier/verify-feed-proof.js', import.meta.url).href);

const STATES = ['JPN', 'USA', 'INTERPOL'] as const;
type State = (typeof STATES)[number];

let stage: TestStage;
let berths: Record<State, Berth>;
/** Posts to the feeds of others, since it was last emptied. */
const asked: string[] = [];

before(async () => {
  stage = await testStage('feeds');
  stage.network.fault((call, carry) => {
    if (call.url.endsWith('/feeds')) asked.push(`${call.from} ${new URL(call.url).hostname}`);
    return carry(call);
  });
  const made: [State, Berth][] = [];
  for (const [index, cast] of castFor(...STATES)
    .map(asItIs)
    .map(withSupervisors)
    .entries()) {
    made.push([STATES[index] ?? 'JPN', await berthAt(await prepareSeat(stage, cast))]);
  }
  berths = Object.fromEntries(made) as Record<State, Berth>;
  await admitAll(made.map(([, berth]) => berth.node));
});
after(async () => {
  await Promise.all(Object.values(berths).map((berth) => berth.close()));
  await stage.database.stop();
});

/** An organisation has a secretariat where a State has a desk. */
const asItIs = (cast: WholeCast): WholeCast =>
  cast.id === 'INTERPOL' ? { ...cast, authorities: cast.authorities.map(asSecretariat) } : cast;
const asSecretariat = (one: WholeCast['authorities'][number]) => ({
  ...one,
  name: 'INTERPOL General Secretariat',
  kind: 'secretariat',
});

/** Two who agree to changes of keys. */
const SUPERVISORS = ['0901', '0902'] as const;
const withSupervisors = (cast: WholeCast): WholeCast => ({
  ...cast,
  officers: [
    ...cast.officers,
    ...cast.officers.slice(0, 2).map((officer, index) => ({
      ...officer,
      id: `${officer.authority}.${SUPERVISORS[index]}`,
      ...{ number: SUPERVISORS[index] ?? '', role: 'supervisor' as const },
      userName: `${cast.id}-${SUPERVISORS[index]}`.toLowerCase(),
    })),
  ],
});

const nodeOf = (state: State): WholeNode => berths[state].node;

const desk = (state: State, change: Record<string, unknown> = {}): ToPublish => ({
  kind: 'authority-published',
  content: {
    authority: `${state}.desk`,
    names: [{ language: 'en', name: 'Duty desk' }],
    kinds: ['contact-point-24-7'],
    callBack: '+81355500142',
    zone: 'UTC',
    opening: 'always',
    accepts: ['en'],
    provisions: ['CETS185:35'],
    from: '2026-01-01',
    ...change,
  },
});

/** Has two officers publish; gives the first fault where it is refused. */
async function publish(state: State, what: ToPublish): Promise<string | null> {
  const node = nodeOf(state);
  const [one, two] = [
    await signIn(node, `${state}.desk`, OFFICERS[0]),
    await signIn(node, `${state}.desk`, OFFICERS[1]),
  ];
  const wanted = await node.service.directory.publish(one, what);
  if (!wanted.ok) return wanted.error[0]?.code ?? '';
  assert.equal(wanted.value.published, null, 'one person alone publishes no authority');
  const done = await node.service.proposals.approve(two, wanted.value.proposal ?? '');
  return done.ok ? null : (done.error[0]?.code ?? '');
}

async function directoryAt(state: State) {
  const node = nodeOf(state);
  return node.service.directory.published(await signIn(node, `${state}.desk`));
}

const remarks = (entries: readonly DirectoryEntry[], authority: string) =>
  entries.find((entry) => entry.authority === authority)?.content.remarks;

const beat = (from: State, to: State) => nodeOf(from).exchange.ask(to);

test('two people publish, every peer has it with its next beat, and nothing is asked when nothing is new', async () => {
  assert.equal(await publish('JPN', desk('JPN', { remarks: 'First' })), null);
  await beat('USA', 'JPN');
  await beat('INTERPOL', 'JPN');
  assert.deepEqual(asked, ['USA jpn.example', 'INTERPOL jpn.example']);
  asked.length = 0;
  await beat('USA', 'JPN');
  await beat('INTERPOL', 'USA');
  assert.deepEqual(asked, []);
  for (const state of STATES) {
    const { entries, faults } = await directoryAt(state);
    assert.equal(remarks(entries, 'JPN.desk'), 'First', state);
    assert.deepEqual(faults, []);
  }
});

test('a confirmation takes one person, and its day stands at every peer', async () => {
  const node = nodeOf('JPN');
  const session = await signIn(node, 'JPN.desk');
  const content = { authority: 'JPN.desk', on: '2026-11-23' };
  const done = await node.service.directory.publish(session, {
    kind: 'authority-confirmed',
    content,
  });
  assert.ok(done.ok && done.value.published !== null, JSON.stringify(done));
  await beat('USA', 'JPN');
  const [entry] = (await directoryAt('USA')).entries;
  assert.equal(entry?.history[0]?.what, 'confirmed');
  assert.equal(entry?.history[0]?.by.authority, 'JPN.desk');
  assert.ok(
    (entry?.history[0]?.takenAt ?? '') >= (entry?.history[0]?.at ?? 'z'),
    'when it came here',
  );
});

test('what is malformed, of others, or said by an administrator is not published', async () => {
  assert.equal(await publish('JPN', desk('USA')), 'authority-of-other');
  assert.equal(await publish('JPN', { kind: 'authority-published', content: 'x' }), 'not-allowed');
  assert.equal(await publish('JPN', desk('JPN', { opening: 'by-hours' })), 'missing');
});

test('a State that is down is heard through another that follows it', async () => {
  assert.equal(await publish('JPN', desk('JPN', { remarks: 'Second' })), null);
  await beat('USA', 'JPN');
  await beat('INTERPOL', 'USA');
  assert.equal(remarks((await directoryAt('INTERPOL')).entries, 'JPN.desk'), 'Second');
});

test('a node that was restored publishes nothing before it has taken back what it had said', async () => {
  await berths.JPN.backUp();
  assert.equal(await publish('JPN', desk('JPN', { remarks: 'Lost in the restore' })), null);
  await beat('USA', 'JPN');
  await berths.JPN.restore();
  assert.equal(await publish('JPN', desk('JPN', { remarks: 'Again' })), 'feed-not-whole');
  await beat('USA', 'JPN');
  await beat('JPN', 'USA');
  // What the first beat has shown may still be on its way.
  await until('what was lost is taken back', async () => {
    const { entries } = await directoryAt('JPN');
    assert.ok(
      entries.some(({ authority }) => authority === 'JPN.desk'),
      'never taken for damaged',
    );
    return remarks(entries, 'JPN.desk') === 'Lost in the restore';
  });
  assert.equal(await publish('JPN', desk('JPN', { remarks: 'Again' })), 'feed-not-whole');
  await beat('JPN', 'INTERPOL');
  assert.deepEqual((await directoryAt('JPN')).waitsFor, []);
  assert.equal(await publish('JPN', desk('JPN', { remarks: 'Again' })), null);
  await beat('USA', 'JPN');
  await beat('INTERPOL', 'JPN');
  for (const state of STATES) {
    const { entries, faults } = await directoryAt(state);
    assert.equal(remarks(entries, 'JPN.desk'), 'Again', state);
    assert.deepEqual(faults, [], state);
  }
});

const CUT = [
  'delete from comity.feed_entries where participant = $1 and seq > $2',
  'delete from comity.feed_heads where participant = $1 and size > $2',
  `update comity.feeds set size = $2, (hash, at) = (select hash, '2026-11-23T15:00:00Z'::timestamptz
     from comity.feed_entries where participant = $1 and seq = $2) where participant = $1`,
];

/** Puts the own feed of a node back to an earlier size, behind its back, without a restore. */
async function cutFeed(state: State, size: number): Promise<void> {
  for (const sql of CUT) await berths[state].tamper(sql, [state, size]);
  await berths[state].restart();
}

const sizeOf = async (state: State): Promise<number> => {
  const [row] = (await berths[state].tamper(
    'select size::int as size from comity.feeds where participant = $1',
    [state],
  )) as { size: number }[];
  return row?.size ?? 0;
};

test('T15: a feed that its own node shows as of before is refused; that it did is kept and shown', async () => {
  const full = await sizeOf('JPN');
  await cutFeed('JPN', 1);
  // The peers say that they have more, and it is taken back: until then they were shown less.
  await beat('USA', 'JPN');
  const seen = await directoryAt('USA');
  assert.equal(remarks(seen.entries, 'JPN.desk'), 'Again', 'what is known stays');
  assert.deepEqual(
    seen.faults.map(({ participant, kind, peer, settledAt }) => [
      participant,
      kind,
      peer,
      settledAt,
    ]),
    [['JPN', 'rolled-back', 'JPN', null]],
  );
  await beat('JPN', 'USA');
  assert.equal(await sizeOf('JPN'), full);
  await beat('USA', 'JPN');
  const settled = await directoryAt('USA');
  assert.notEqual(settled.faults[0]?.settledAt, null, 'and that it stands again where it stood');
});

test('T6: two States that are shown two feeds find it out between themselves, with a proof for others', async () => {
  const size = await sizeOf('USA');
  assert.equal(size, 0);
  assert.equal(await publish('USA', desk('USA', { remarks: 'For Japan' })), null);
  await beat('JPN', 'USA');
  for (const table of ['feeds', 'feed_entries', 'feed_heads']) {
    await berths.USA.tamper(`delete from comity.${table} where participant = 'USA'`);
  }
  await berths.USA.restart();
  assert.equal(await publish('USA', desk('USA', { remarks: 'For Iceland' })), null);
  await beat('INTERPOL', 'USA');
  assert.equal(remarks((await directoryAt('JPN')).entries, 'USA.desk'), 'For Japan');
  assert.equal(remarks((await directoryAt('INTERPOL')).entries, 'USA.desk'), 'For Iceland');
  await beat('JPN', 'INTERPOL');
  const found = (await directoryAt('JPN')).faults.filter(({ kind }) => kind === 'forked');
  assert.deepEqual(
    found.map(({ participant, peer, proof }) => [participant, peer, proof]),
    [['USA', 'INTERPOL', true]],
  );
  assert.equal(remarks((await directoryAt('JPN')).entries, 'USA.desk'), 'For Japan');
  // The proof goes on with the next beat, to whoever has not found it.
  await beat('INTERPOL', 'JPN');
  const told = (await directoryAt('INTERPOL')).faults.filter(({ kind }) => kind === 'forked');
  assert.ok(
    told.some(({ participant, proof }) => participant === 'USA' && proof),
    JSON.stringify(told),
  );
});

test('T6: the proof is taken out as a file, and holds without a node, by a verifier of its own', async () => {
  const { parts } = berths.JPN.node;
  assert.equal(await feedProof(parts, 'ISL'), null);
  const text = (await feedProof(parts, 'USA')) ?? '';
  const root = berths.USA.node.parts.keyring.statement.statement.root;
  const theirs = fingerprint(root);
  assert.deepEqual(verifyFeedProof(text, theirs), { verdict: 'valid', broken: null });
  assert.equal(verifyFeedProof(text).verdict, 'consistent', 'nobody compared the root');
  const others = fingerprint(parts.keyring.statement.statement.root);
  assert.equal(verifyFeedProof(text, others).broken, 'fingerprint');
  const size = verifyFeedProof(text.replaceAll(/"size":1\b/g, '"size":2'), theirs);
  assert.equal(size.broken, 'feed-head-signature', 'nothing in it can be changed');
  const proof = JSON.parse(text) as { heads: unknown[] };
  const once = JSON.stringify({ ...proof, heads: [proof.heads[0], proof.heads[0]] });
  assert.equal(verifyFeedProof(once, theirs).broken, 'feed-fork-none');
});

const NOTE = 'Asked at 09:10 by the number of note 12 of 2026.';
const openForks = async (state: State, whose: State = 'USA') =>
  (await directoryAt(state)).faults.filter(
    ({ participant, kind, settledAt }) =>
      participant === whose && kind === 'forked' && settledAt === null,
  ).length;
const forkAt = async (state: State, whose: State = 'USA') => {
  const node = nodeOf(state);
  return node.service.directory.fork(await signIn(node, `${state}.desk`), whose);
};
const choose = async (
  state: State,
  officer: string,
  hash: string,
  { note = NOTE, whose = 'USA' }: { readonly note?: string; readonly whose?: State } = {},
) => {
  const node = nodeOf(state);
  const session = await signIn(node, `${state}.desk`, officer);
  const done = await node.service.directory.chooseFeed(session, { participant: whose, hash, note });
  return done.ok ? done.value.step : done.error.code;
};

test('a fork is fetched: both sides stand beside each other, each publication proven, and neither counts', async () => {
  // Japan has what it was shown first; what the other State has is asked for once the two differ.
  await until('the other side is here', async () => {
    await beat('JPN', 'INTERPOL');
    return (await forkAt('JPN'))?.sides.every(({ said }) => said !== null) === true;
  });
  const fork = await forkAt('JPN');
  assert.deepEqual(
    fork?.sides.map(({ here, peer, said }) => [
      here,
      peer,
      said?.map(({ change }) => change.after.remarks),
    ]),
    [
      [true, null, ['For Japan']],
      [false, 'INTERPOL', ['For Iceland']],
    ],
  );
  assert.equal(fork?.common, 0);
  const [one, other] = fork?.sides ?? [];
  assert.equal(one?.groups.length, 8);
  assert.notDeepEqual(one?.groups, other?.groups);
  assert.equal(await openForks('JPN'), 1);
});

test('two officers say which side counts: it is followed from then on, the other is kept, and the news dies out', async () => {
  const fork = await forkAt('JPN');
  const [ours = '', theirs = ''] = fork?.sides.map(({ hash }) => hash) ?? [];
  const [first, second] = SUPERVISORS;
  assert.equal(await choose('JPN', first, 'nothing'), 'feed-side-unknown');
  assert.equal(await choose('JPN', first, theirs, { note: ' ' }), 'feed-note-missing');
  assert.equal(await choose('JPN', first, theirs), 'first-officer');
  assert.equal(remarks((await directoryAt('JPN')).entries, 'USA.desk'), 'For Japan', 'not by one');
  assert.equal((await forkAt('JPN'))?.asked?.note, NOTE);
  assert.equal(await choose('JPN', first, theirs), 'feed-choice-own-twice');
  assert.equal(await choose('JPN', second, ours), 'feed-choice-differs');
  assert.equal(
    await choose('JPN', second, theirs, { note: '' }),
    'feed-note-missing',
    'both say it',
  );
  assert.equal(await choose('JPN', second, theirs, { note: ' Asked by me, at 09:40. ' }), 'chosen');
  const notes = await berths.JPN.tamper('select note, second_note from comity.feed_choices');
  assert.deepEqual(notes, [{ note: NOTE, second_note: 'Asked by me, at 09:40.' }]);
  const shown = async () => {
    const node = nodeOf('JPN');
    return node.service.directory.feedChoices(await signIn(node, 'JPN.desk'), 'USA');
  };
  const [decided] = await shown();
  assert.deepEqual(
    decided?.by.map(({ officer, note }) => [officer.number, note]),
    [
      [first, NOTE],
      [second, 'Asked by me, at 09:40.'],
    ],
    'both officers and how each found out',
  );
  assert.deepEqual([decided?.hash, decided?.followed], [theirs, true]);
  // What SQL writes into a note is no word of an officer: the record does not hold, and is not shown.
  await berths.JPN.tamper(`update comity.feed_choices set note = 'Trust me'`);
  assert.deepEqual(await shown(), []);
  await berths.JPN.tamper('update comity.feed_choices set note = $1', [NOTE]);
  assert.equal((await shown()).length, 1);
  const seen = await directoryAt('JPN');
  assert.equal(remarks(seen.entries, 'USA.desk'), 'For Iceland');
  assert.equal(await openForks('JPN'), 0);
  const sought = { participant: 'USA', authority: 'USA.desk', now: stage.network.clock.now() };
  assert.equal(toCall(seen, sought).number, '+81355500142', 'its number is offered again');
  assert.equal(await forkAt('JPN'), null);
  assert.equal(await choose('JPN', first, ours), 'feed-fork-over');
  // Who has not decided goes on telling it; to who has, it is no news.
  await beat('JPN', 'INTERPOL');
  await beat('INTERPOL', 'JPN');
  assert.equal(await openForks('JPN'), 0);
  assert.equal(await openForks('INTERPOL'), 1);
  assert.ok((await feedProof(nodeOf('JPN').parts, 'USA')) !== null, 'the proof is kept');
  const rows = await berths.JPN.tamper('select hash from comity.feed_sides');
  assert.deepEqual(rows, [{ hash: ours }], 'and so is what was left');
  // The other State stays with what it has, and the participant itself says more on that side.
  const kept = (await forkAt('INTERPOL'))?.sides.find(({ here }) => here)?.hash ?? '';
  for (const officer of SUPERVISORS) await choose('INTERPOL', officer, kept);
  assert.equal(await openForks('INTERPOL'), 0);
  assert.equal(await publish('USA', desk('USA', { remarks: 'Said to all' })), null);
  for (const state of ['JPN', 'INTERPOL'] as const) {
    await beat(state, 'USA');
    await until(`${state} follows it`, async () => {
      const { entries } = await directoryAt(state);
      return remarks(entries, 'USA.desk') === 'Said to all';
    });
    assert.equal(await openForks(state), 0, state);
  }
});

test('a node that lost its end unseen and said other things: what it says now is taken, by it and by who follows it', async () => {
  const size = await sizeOf('JPN');
  for (const state of ['USA', 'INTERPOL'] as const) await beat(state, 'JPN');
  await cutFeed('JPN', size - 2);
  for (const n of ['one', 'two', 'three']) {
    assert.equal(await publish('JPN', desk('JPN', { remarks: `Other ${n}` })), null);
  }
  await beat('USA', 'JPN');
  const sideOf = async (state: State) =>
    (await forkAt(state, 'JPN'))?.sides.find(({ here }) => !here);
  await until('the other past is here', async () => ((await sideOf('USA'))?.said?.length ?? 0) > 0);
  const fork = await forkAt('USA', 'JPN');
  assert.equal(fork?.common, size - 2, 'from where the two part');
  assert.deepEqual(
    fork?.sides.map(({ size: n, said }) => [n, said?.length, said?.[0]?.change.after.remarks]),
    [
      [size, 2, 'Again'],
      [size + 1, 3, 'Other three'],
    ],
  );
  assert.equal(remarks((await directoryAt('USA')).entries, 'JPN.desk'), 'Again', 'as it was');
  const theirs = (await sideOf('USA'))?.hash ?? '';
  const [first, second] = SUPERVISORS;
  assert.equal(await choose('USA', first, theirs, { whose: 'JPN' }), 'first-officer');
  // Meanwhile the side grows: what the first officer heard of is part of what the second one hears of.
  stage.network.clock.advance(60_000);
  assert.equal(await publish('JPN', desk('JPN', { remarks: 'Other four' })), null);
  await beat('USA', 'JPN');
  await until('it has grown', async () => (await sideOf('USA'))?.size === size + 2);
  const grown = (await sideOf('USA'))?.hash ?? '';
  assert.equal(await choose('USA', second, grown, { whose: 'JPN' }), 'chosen');
  assert.equal(remarks((await directoryAt('USA')).entries, 'JPN.desk'), 'Other four');
  assert.equal(await openForks('USA', 'JPN'), 0);
  // It is followed again as any other, and to itself the other States' past is a side like any.
  assert.equal(await publish('JPN', desk('JPN', { remarks: 'Again' })), null);
  await beat('USA', 'JPN');
  await until('it is followed', async () => {
    const { entries } = await directoryAt('USA');
    return remarks(entries, 'JPN.desk') === 'Again' && (await sizeOf('JPN')) === size + 3;
  });
  await beat('JPN', 'INTERPOL');
  await until('it learns of it', async () => ((await sideOf('JPN'))?.said?.length ?? 0) === 2);
  for (const state of ['JPN', 'INTERPOL'] as const) {
    await beat('INTERPOL', 'JPN');
    await until(`${state} has both`, async () => (await sideOf(state))?.said != null);
    const sides = (await forkAt(state, 'JPN'))?.sides ?? [];
    const counts = sides.find((one) => one.size === size + 3)?.hash ?? '';
    for (const officer of SUPERVISORS) await choose(state, officer, counts, { whose: 'JPN' });
    assert.equal(await openForks(state, 'JPN'), 0, state);
  }
  await beat('INTERPOL', 'JPN');
  assert.equal(remarks((await directoryAt('INTERPOL')).entries, 'JPN.desk'), 'Again');
});

test('a third side that comes after the first officer spoke is judged by neither, and people are asked again', async () => {
  const size = await sizeOf('USA');
  for (const remarks of ['Second past', 'Third past']) {
    if (remarks === 'Third past') {
      const here = (await forkAt('JPN'))?.sides.find((one) => one.here)?.hash ?? '';
      assert.equal(await choose('JPN', SUPERVISORS[0], here), 'first-officer');
      stage.network.clock.advance(60_000);
    }
    await cutFeed('USA', size - 1);
    assert.equal(await publish('USA', desk('USA', { remarks })), null);
    await beat('JPN', 'USA');
    await until(`${remarks} is here`, async () => {
      const sides = (await forkAt('JPN'))?.sides ?? [];
      return sides.some(({ said }) => said?.some(({ change }) => change.after.remarks === remarks));
    });
  }
  const sides = (await forkAt('JPN'))?.sides ?? [];
  assert.equal(sides.length, 3);
  const here = sides.find((one) => one.here)?.hash ?? '';
  assert.equal(await choose('JPN', SUPERVISORS[1], here), 'chosen');
  assert.equal(await openForks('JPN'), 1, 'the third');
  const left = (await forkAt('JPN'))?.sides ?? [];
  assert.deepEqual(
    left.map(({ said }) => said?.map(({ change }) => change.after.remarks)),
    [['Said to all'], ['Third past']],
  );
  // A row that says that it is settled takes it out of nobody's sight.
  await berths.JPN.tamper('update comity.feed_faults set settled_at = now()');
  assert.equal(await openForks('JPN'), 1);
  for (const officer of SUPERVISORS) {
    assert.match(await choose('JPN', officer, here), /first-officer|chosen/);
  }
  assert.equal(await openForks('JPN'), 0);
  assert.equal(remarks((await directoryAt('JPN')).entries, 'USA.desk'), 'Said to all');
});

test('SQL alone turns no decided fork: what is followed has to be what two officers named', async () => {
  const { tamper } = berths.JPN;
  const [chosen] = (await tamper(
    `select * from comity.feed_choices where participant = 'USA' order by done_at desc limit 1`,
  )) as { hash: string; size: number }[];
  const [other] = (await tamper(
    `select hash, seq::int as seq from comity.feed_sides where participant = 'USA' order by stored_at desc limit 1`,
  )) as { hash: string; seq: number }[];
  await tamper(
    `insert into comity.feed_choices (id, participant, size, hash, note, first_officer, first_at,
       second_officer, done_at, settles, second_note, mac)
     select 'forged', participant, $1, $2, note, first_officer, first_at, second_officer, done_at, settles, second_note, '\\x00'
     from comity.feed_choices where participant = 'USA' order by done_at desc limit 1`,
    [other?.seq, other?.hash],
  );
  await tamper(`select comity.choose_feed('forged')`);
  await tamper(
    `insert into comity.feed_heads (participant, size, hash, statement)
     select participant, size, hash, theirs from comity.feed_faults
     where participant = 'USA' and hash = $1`,
    [other?.hash],
  );
  await tamper(`delete from comity.feed_choices where id = 'forged'`);
  assert.equal(remarks((await directoryAt('JPN')).entries, 'USA.desk'), 'Third past');
  assert.ok((await openForks('JPN')) > 0, 'nobody has judged that');
  const seen = await directoryAt('JPN');
  const sought = { participant: 'USA', authority: 'USA.desk', now: stage.network.clock.now() };
  assert.equal(toCall(seen, sought).number, undefined, 'and no number is offered');
  // Officers mend it as they decided it.
  for (const officer of SUPERVISORS) {
    assert.match(await choose('JPN', officer, chosen?.hash ?? ''), /first-officer|chosen/);
  }
  assert.equal(remarks((await directoryAt('JPN')).entries, 'USA.desk'), 'Said to all');
  assert.equal(await openForks('JPN'), 0);
});

test('who fills the room beside a feed keeps no true side out, and takes no other’s room', async () => {
  const size = await sizeOf('USA');
  const fill = (peer: string | null) =>
    berths.JPN.tamper(
      `insert into comity.feed_sides (participant, hash, seq, prev, entry, stored_at, peer)
       select 'USA', 'filler-' || coalesce($1, 'none') || n, 9, 'nowhere', '', now(), $1
       from generate_series(1, 4999) n`,
      [peer],
    );
  for (const peer of ['USA', 'ISL', null]) await fill(peer);
  await cutFeed('USA', size - 1);
  for (const remarks of ['True', 'True to the end']) {
    assert.equal(await publish('USA', desk('USA', { remarks })), null);
  }
  await beat('JPN', 'USA');
  await until('the true side is here', async () => {
    const sides = (await forkAt('JPN'))?.sides ?? [];
    return sides.some(({ said }) =>
      said?.some(({ change }) => change.after.remarks === 'True to the end'),
    );
  });
  const left = await berths.JPN.tamper(
    `select peer, count(*)::int as n from comity.feed_sides
     where hash like 'filler-%' group by peer order by peer`,
  );
  assert.deepEqual(left, [
    { peer: 'ISL', n: 4999 },
    { peer: null, n: 4999 },
  ]);
  // What one officer has named stays until it is decided, however much the same giver sends.
  const told = (remarks_: string) => async () =>
    (await forkAt('JPN'))?.sides.some(({ said }) =>
      said?.some(({ change }) => change.after.remarks === remarks_),
    ) === true;
  const named =
    (await forkAt('JPN'))?.sides.find(
      ({ said }) => said?.[0]?.change.after.remarks === 'True to the end',
    )?.hash ?? '';
  assert.equal(await choose('JPN', SUPERVISORS[0], named), 'first-officer');
  stage.network.clock.advance(60_000);
  await fill('USA');
  await cutFeed('USA', size - 1);
  for (const remarks of ['Flood', 'Flood to the end']) {
    assert.equal(await publish('USA', desk('USA', { remarks })), null);
  }
  await beat('JPN', 'USA');
  await until('the flood is here', told('Flood to the end'));
  const room = await berths.JPN.tamper(
    `select count(*)::int as n from comity.feed_sides where hash like 'filler-USA%'`,
  );
  assert.deepEqual(room, [{ n: 0 }], 'what it gave before has given way');
  assert.ok(await told('True to the end')(), 'but not what an officer has named');
  assert.equal(await choose('JPN', SUPERVISORS[1], named), 'chosen');
  assert.equal(remarks((await directoryAt('JPN')).entries, 'USA.desk'), 'True to the end');
  await berths.JPN.tamper(`delete from comity.feed_sides where hash like 'filler-%'`);

  const here = (await forkAt('JPN'))?.sides.find((one) => one.here)?.hash ?? '';

  for (const officer of SUPERVISORS) {
    assert.match(await choose('JPN', officer, here), /first-officer|chosen/);
  }
  assert.equal(await openForks('JPN'), 0);
});

test('no process of the node changes or deletes a choice that is done', async () => {
  const { store } = nodeOf('JPN').parts;
  for (const sql of [
    'delete from feed_choices where done_at is not null returning id',
    `update feed_choices set note = 'x' where done_at is not null returning id`,
  ]) {
    assert.deepEqual(await store.asGate((tx) => tx.query(sql)), [], sql);
  }
});

test('a settled fork is one that two officers of this node settled: a row that says so settles nothing', async () => {
  for (const sign of ['+', '-']) {
    await berths.JPN.tamper(
      sign === '+'
        ? `update comity.feed_choices set second_note = second_note || '+'`
        : `update comity.feed_choices set second_note = rtrim(second_note, '+')`,
    );
    const forks = (await directoryAt('JPN')).faults.filter(
      ({ participant, kind }) => participant === 'USA' && kind === 'forked',
    );
    assert.ok(forks.length > 1);
    const { keyring, store } = nodeOf('JPN').parts;
    const { faults } = await store.asNode('JPN.desk', (tx) =>
      checkRecords(tx, keyring, 'JPN.desk'),
    );
    const wrong = faults.filter(({ code }) => code === 'feed-choice-not-vouched');
    assert.equal(wrong.length > 0, sign === '+', 'and a check of the records finds it');
    assert.equal(await openForks('JPN'), sign === '+' ? forks.length : 0);
  }
  assert.equal(await openForks('JPN'), 0);
  await assert.rejects(
    berths.JPN.tamper(
      `update comity.feed_choices set second_officer = null, done_at = null
       where id = (select id from comity.feed_choices limit 1)`,
    ).then(() =>
      berths.JPN.tamper(
        'select comity.choose_feed((select id from comity.feed_choices where done_at is null))',
      ),
    ),
    /no record says/,
  );
});

test('what a revoked key dates before it was in doubt is in doubt where it came after, until it is published anew', async () => {
  const { clock } = stage.network;
  const doubts = async (state: State) =>
    (await directoryAt(state)).faults.filter(({ kind }) => kind === 'key-in-doubt');
  assert.equal(await publish('JPN', desk('JPN', { remarks: 'Dated before' })), null);
  await beat('INTERPOL', 'JPN');
  clock.advance(1_800_000);
  const since = clock.now();
  clock.advance(1_800_000);
  // It comes to this one only now: for all that is known here it was written a minute ago.
  await beat('USA', 'JPN');
  assert.deepEqual(await doubts('USA'), []);
  const { parts, service } = nodeOf('JPN');
  const wanted = await proposeKeyChange(parts, {
    ...{ kind: 'keys-revoked', authorities: ['JPN.desk'], node: false, by: SHELL },
    compromised: since,
  });
  for (const officer of SUPERVISORS) {
    const session = await signIn(nodeOf('JPN'), 'JPN.desk', officer);
    const done = await service.keys.confirm(session, wanted.ok ? wanted.value.id : '');
    assert.ok(done.ok, JSON.stringify(done));
  }
  const { version } = parts.keyring.statement.statement;
  const knownAt = (state: State) =>
    nodeOf(state).parts.trust.current().get('JPN')?.statements.at(-1)?.statement.version;
  for (const state of ['USA', 'INTERPOL'] as const) {
    await until(`${state} knows the new keys`, async () => {
      await beat('JPN', state);
      return knownAt(state) === version;
    });
  }
  const [found] = await doubts('USA');
  assert.deepEqual(found?.entry, { authority: 'JPN.desk', since });
  const { entries, holidays, faults } = await directoryAt('USA');
  const sought = { participant: 'JPN', authority: 'JPN.desk', now: clock.now() };
  const called = toCall({ entries, holidays, faults }, sought);
  assert.deepEqual([called.number, called.doubtful], [undefined, true]);
  assert.deepEqual(await doubts('INTERPOL'), [], 'it was here before');
  assert.deepEqual(await doubts('JPN'), []);
  assert.equal(await publish('JPN', desk('JPN', { remarks: 'By the new key' })), null);
  await beat('USA', 'JPN');
  assert.deepEqual(await doubts('USA'), []);
  await beat('INTERPOL', 'JPN');
});

test('rows that somebody wrote into the database are not believed', async () => {
  await berths.INTERPOL.tamper(
    `update comity.feed_entries
     set entry = convert_to(replace(convert_from(entry, 'UTF8'), '+81355500142', '+81355500199'), 'UTF8')
     where participant = 'JPN'`,
  );
  await berths.INTERPOL.restart();
  const { entries, faults } = await directoryAt('INTERPOL');
  assert.ok(faults.some(({ participant, kind }) => participant === 'JPN' && kind === 'damaged'));
  assert.equal(remarks(entries, 'JPN.desk'), undefined, 'nothing of a damaged feed is shown');
});

test('an organisation publishes its secretariat as a State does, and is called what it calls itself', async () => {
  const secretariat = desk('INTERPOL', {
    names: [{ language: 'en', name: 'General Secretariat' }],
    kinds: ['secretariat'],
  });
  assert.equal(await publish('INTERPOL', secretariat), null);
  await beat('JPN', 'INTERPOL');
  const { entries } = await directoryAt('JPN');
  const entry = entries.find(({ participant }) => participant === 'INTERPOL');
  assert.deepEqual(entry?.content.kinds, ['secretariat']);
  const { service } = nodeOf('JPN');
  const known = await service.directory.entries();
  for (const name of [
    service.named('INTERPOL').name,
    known.find(({ participant }) => participant === 'INTERPOL')?.name.name,
  ]) {
    assert.equal(
      name,
      'INTERPOL General Secretariat (INTERPOL)',
      'with its code: anybody can say a name',
    );
  }
  assert.equal(service.named('USA').name, 'United States');
});

test('no legal assistance is asked of an organisation or by it, and that is said at its field', async () => {
  await assert.rejects(requestFrom(nodeOf('JPN'), 'INTERPOL'), /draft-incomplete.*"n":1/);
  for (const [from, to, at] of [
    ['JPN', 'INTERPOL', 'to'],
    ['INTERPOL', 'JPN', 'from'],
  ] as const) {
    const { drafts } = nodeOf(from).service;
    const session = await signIn(nodeOf(from), `${from}.desk`);
    const facts = { to, toAuthority: `${to}.desk`, parts: [{ measure: 'preservation' }] };
    const draft = await drafts.create(session, facts);
    const checked = await drafts.check(session, draft.id);
    assert.ok(checked.ok);
    const said = checked.value.missing.filter(({ code }) => code === 'organisation-no-state');
    assert.deepEqual(said, [{ code: 'organisation-no-state', params: { typed: 'INTERPOL' }, at }]);
    const avenues = await drafts.avenues(session, draft.id, 0);
    assert.equal(avenues.ok ? '' : avenues.error.code, 'organisation-no-state');
  }
});
