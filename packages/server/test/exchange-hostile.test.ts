import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { canonicalBytes, type JsonObject, toBase64Url } from '@comity/base';
import { type LinkHead, nextClaim } from '@comity/log';
import { plainProjection } from '@comity/rehearsal';
import { domainBytes } from '@comity/seal';
import { createExchange } from '@comity/server';
import {
  type ActDraft,
  composeAct,
  findEncryptionKey,
  frameBatch,
  readBatchAnswer,
  type SealedEnvelope,
  type SignedAct,
  sealBody,
  sealEnvelope,
} from '@comity/wire';
import {
  adminQuery,
  ask,
  bothStates,
  countRows,
  IS,
  JP,
  JP2,
  postOf,
  REQUEST,
  say,
  settle,
  type TwoNodes,
  twoNodes,
} from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('hostile');
});
after(() => two.close());

/** What a node with Japan's keys can make that no honest node would. */
interface Forgery {
  readonly act?: Partial<ActDraft>;
  /** Whose key signs the act, whose the envelope. */
  readonly signs?: string;
  readonly seals?: string;
  /** What its signed header claims against what it was composed with. */
  readonly claims?: string;
  readonly head: LinkHead;
}

let made = 0;
function forge(forgery: Forgery): SealedEnvelope {
  const { keyring, world, trust } = two.japan;
  made += 1;
  const draft: ActDraft = {
    id: toBase64Url(world.randomBytes(16)),
    case: `forged-${made}.JPN.npa-247`,
    kind: 'request-submitted',
    version: 1,
    parts: ['p1'],
    author: { participant: 'JPN', authority: JP, role: 'duty-officer', officer: '0117' },
    to: { participant: 'ISL', authority: IS },
    seq: 1,
    prev: null,
    seen: {},
    claimed: world.now(),
    zone: 'Asia/Tokyo',
    law: { data: 'x', pinpoints: [] },
    ...forgery.act,
  };
  const salt = world.randomBytes(32);
  const content: JsonObject = { ...REQUEST, title: `forged ${made}` };
  const composed = composeAct(
    draft,
    { content, salt },
    keyring.authority(forgery.signs ?? JP).signing,
  );
  assert(composed.ok, composed.ok ? '' : composed.error.code);
  const { act: honest, body } = composed.value;
  const act = forgery.claims === undefined ? honest : claiming(honest, forgery.claims);
  const dataKey = world.randomBytes(32);
  const recipient = findEncryptionKey(trust.current(), {
    ...{ participant: 'ISL', authority: IS, at: world.now() },
  });
  assert(recipient.ok);
  const sealed = sealEnvelope(
    {
      ...{ act, dataKey, link: nextClaim('normal', forgery.head) },
      body: sealBody(act.header, body, { dataKey, nonce: world.randomBytes(12) }),
    },
    {
      signing: keyring.authority(forgery.seals ?? draft.author.authority).signing,
      recipient: recipient.value,
    },
  );
  assert(sealed.ok);
  return sealed.value;
}

/** The act as a node would sign it that writes moments otherwise than we do. */
function claiming({ header: honest }: SignedAct, claimed: string): SignedAct {
  const header = { ...honest, claimed };
  const key = two.japan.keyring.authority(JP).signing;
  return { header, signature: key.sign(domainBytes('act', header)) };
}

async function inHead(): Promise<LinkHead> {
  const [head] = await adminQuery<LinkHead>(
    two,
    two.iceland,
    "select epoch::int as epoch, seq::int as seq, head as hash from links where direction = 'in' and lane = 'normal'",
  );
  assert(head !== undefined);
  return head;
}

async function deliver(...envelopes: readonly SealedEnvelope[]): Promise<readonly string[]> {
  const { status, body } = await two.iceland.exchange.receive(
    postOf(
      two.japan,
      'ISL',
      frameBatch({
        ...{ from: 'JPN', to: 'ISL', receipts: [] },
        envelopes: envelopes.map(({ bytes }) => bytes),
      }),
    ),
  );
  if (status !== 200) return [`${status} ${JSON.parse(new TextDecoder().decode(body)).code}`];
  const read = readBatchAnswer(body);
  assert(read.ok);
  return read.value.receipts.map(({ receipt }) =>
    receipt.outcome === 'accepted' ? 'accepted' : receipt.code,
  );
}

test('an act that another authority signed is rejected; what follows it is taken', async () => {
  const bad = forge({ head: await inHead(), signs: JP2, seals: JP });
  const good = forge({ head: bad.head });
  assert.deepEqual(await deliver(bad, good), ['key-unknown', 'accepted']);
  assert.deepEqual(await deliver(bad), ['key-unknown'], 'the same rejection again');
  assert.deepEqual(await inHead(), good.head);
});

for (const claims of [
  '2016-12-31T23:59:60.000Z',
  '2016-12-31T23:59:60Z',
  '2016-12-31T24:00:00.000Z',
  '2026-11-22T02:14:05.123+00:00',
]) {
  test(`T16: an act that claims ${claims}, well signed, is rejected for its form; what follows it is taken`, async () => {
    const bad = forge({ head: await inHead(), claims });
    const good = forge({ head: bad.head });
    assert.deepEqual(await deliver(bad, good), ['schema', 'accepted']);
    assert.deepEqual(await deliver(bad), ['schema'], 'the same rejection again');
    assert.deepEqual(await inHead(), good.head);
  });
}

test('an envelope that another authority signed is refused without a trace', async () => {
  const head = await inHead();
  assert.deepEqual(await deliver(forge({ head, seals: JP2 })), ['422 key-unknown']);
  assert.deepEqual(await inHead(), head);
});

test('nobody can write into a case between others', async () => {
  await ask(two, 'private.JPN.npa-247');
  await settle(two);
  const author = { participant: 'JPN', authority: JP2, role: 'x', officer: '1' };
  const intruder = forge({
    head: await inHead(),
    ...{ act: { case: 'private.JPN.npa-247', author }, signs: JP2 },
  });
  assert.deepEqual(await deliver(intruder), ['authority-scope']);
  const acts = "select count(*) as n from acts where case_id = 'private.JPN.npa-247'";
  assert.equal(await countRows(two, two.iceland, acts), 1);
});

test('two acts with one id: the first stands, the second is evidence', async () => {
  const first = forge({ head: await inHead() });
  const id = toBase64Url(new Uint8Array(16).fill(9));
  const one = forge({ head: await inHead(), act: { id } });
  assert.deepEqual(await deliver(one), ['accepted']);
  const other = forge({ head: one.head, act: { id } });
  assert.deepEqual(await deliver(other), ['act-envelope-mismatch']);
  const kept = `select count(*) as n from forks where envelope = '${other.hash}'`;
  assert.equal(await countRows(two, two.iceland, kept), 1);
  assert.deepEqual(await deliver(first), ['link-fork'], 'its place was taken meanwhile');
});

test('two acts for one place in the author’s chain are both kept and flagged', async () => {
  const one = forge({ head: await inHead(), act: { case: 'forked.JPN.npa-247' } });
  const other = forge({ head: one.head, act: { case: 'forked.JPN.npa-247' } });
  assert.deepEqual(await deliver(one, other), ['accepted', 'accepted']);
  const state = await two.iceland.state(IS, 'forked.JPN.npa-247');
  assert.deepEqual(
    state.flags.map(({ code }) => code),
    ['equivocation'],
  );
});

test('an act in another envelope has its effect once', async () => {
  const id = toBase64Url(new Uint8Array(16).fill(11));
  const act = { id, case: 'same-act.JPN.npa-247' };
  const one = forge({ head: await inHead(), act });
  assert.deepEqual(await deliver(one), ['accepted']);
  assert.deepEqual(await deliver(one), ['accepted']);
  const rows = "select count(*) as n from acts where case_id = 'same-act.JPN.npa-247'";
  assert.equal(await countRows(two, two.iceland, rows), 1);
});

test('a participant cannot deliver for another, nor learn how its link stands', async () => {
  const { envelope } = forge({ head: await inHead() });
  const foreign = {
    ...envelope,
    from: { participant: 'ISL', authority: IS },
  };
  const { status, body } = await two.iceland.exchange.receive(
    postOf(
      two.japan,
      'ISL',
      frameBatch({
        ...{ from: 'JPN', to: 'ISL', receipts: [] },
        envelopes: [canonicalBytes(foreign)],
      }),
    ),
  );
  assert.equal(status, 422);
  assert.doesNotMatch(new TextDecoder().decode(body), /head|receipt/);
});

test('what a recipient cannot decrypt is shown as rejected, and can be sent again', async () => {
  const { store, keyring, world, trust } = two.iceland;
  const keyless = createExchange({
    ...{ store, world, trust, lawVersion: 'x', project: plainProjection({ keyring, world }) },
    keyring: { ...keyring, authority: (id) => ({ ...keyring.authority(id), encryption: [] }) },
  });
  await ask(two, 'after-the-forgeries.JPN.npa-247');
  await settle(two);
  const actId = await ask(two, 'lost-key.JPN.npa-247');
  two.network.attach(two.iceland.url, (post) => keyless.receive(post));
  assert.equal(await two.japan.exchange.deliver('ISL'), 'moved');
  two.network.attach(two.iceland.url, (post) => two.iceland.exchange.receive(post));
  assert.equal((await two.japan.state(JP, 'lost-key.JPN.npa-247')).status, 'rejected');
  const again = await two.japan.store.asNode(JP, (tx) =>
    two.japan.exchange.resend(tx, { authority: JP, actId }),
  );
  assert.deepEqual(again, { ok: true, value: { peer: 'ISL', lane: 'normal' } });
  await settle(two);
  const twice = await two.japan.store.asNode(JP, (tx) =>
    two.japan.exchange.resend(tx, { authority: JP, actId }),
  );
  assert.equal(twice.ok ? '' : twice.error.code, 'act-not-rejected');
  await say(two.iceland, {
    ...{ authority: IS, to: JP, caseId: 'lost-key.JPN.npa-247', kind: 'request-acknowledged' },
    content: { reference: 'ISL-1' },
  });
  await settle(two);
  const [ours, theirs] = await bothStates(two, 'lost-key.JPN.npa-247');
  assert.equal(ours, theirs);
  assert.equal((await two.japan.state(JP, 'lost-key.JPN.npa-247')).status, 'acknowledged');
});
