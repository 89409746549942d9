import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { canonicalText } from '@comity/base';
import { fold } from '@comity/case';
import { createExchange, createOpenCases, eraseBody, type Keyring, type Tx } from '@comity/server';
import { until } from '../../../test/wait.ts';
import { forgetErased } from '../src/cases/forget-erased.ts';
import { createShelf } from '../src/cases/shelf.ts';
import { ask, IS, JP, say, settle, type TwoNodes, twoNodes } from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('open-cases');
});
after(() => two.close());

const HEAD = 'select head from cases where authority = $1 and id = $2';
const headIn = async (tx: Tx, caseId: string): Promise<string> => {
  const [row] = await tx.query<{ head: string }>(HEAD, [JP, caseId]);
  assert(row !== undefined);
  return row.head;
};

/** A process of Japan's node with open cases of its own, and how many acts it has opened. */
function processOf(node: TwoNodes['japan']) {
  const opened: string[] = [];
  const keyring: Keyring = {
    ...node.keyring,
    openAtRest: (authority, sealed, aad) => {
      if (aad.startsWith('acts/sealed/')) opened.push(aad);
      return node.keyring.openAtRest(authority, sealed, aad);
    },
  };
  const open = createOpenCases({ keyring, world: node.world });
  const read = (caseId: string) =>
    node.store.asNode(JP, async (tx) =>
      open.read(tx, { authority: JP, caseId, head: await headIn(tx, caseId) }),
    );
  /** As folded from the rows, by nobody's memory. */
  const stored = async (caseId: string) =>
    canonicalText(
      fold(await node.store.asNode(JP, (tx) => node.exchange.entriesOf(tx, JP, caseId))),
    );
  return { open, opened, read, stored };
}

const talk = async (caseId: string): Promise<void> => {
  await say(two.iceland, {
    ...{ authority: IS, to: JP, caseId, kind: 'message-sent' as const },
    content: { text: 'A word.' },
  });
  await settle(two);
};

describe('an open case', () => {
  test('is opened once while nothing is added to it', async () => {
    await ask(two, 'once.JPN.npa-247');
    await settle(two);
    await talk('once.JPN.npa-247');
    const { read, opened, stored } = processOf(two.japan);
    const states = [
      await read('once.JPN.npa-247'),
      await read('once.JPN.npa-247'),
      await read('once.JPN.npa-247'),
    ];
    assert.equal(opened.length, 2);
    for (const { state } of states)
      assert.equal(canonicalText(state), await stored('once.JPN.npa-247'));
  });

  test('is another case as soon as any process has added to it', async () => {
    await ask(two, 'others.JPN.npa-247');
    await settle(two);
    const { read, stored } = processOf(two.japan);
    for (let n = 0; n < 3; n += 1) {
      assert.equal(
        canonicalText((await read('others.JPN.npa-247')).state),
        await stored('others.JPN.npa-247'),
      );
      await talk('others.JPN.npa-247');
    }
    assert.equal((await read('others.JPN.npa-247')).state.counts.acts, 4);
  });

  test('grows with what is stored, and not with what is not', async () => {
    await ask(two, 'grows.JPN.npa-247');
    await settle(two);
    const { open, read, opened, stored } = processOf(two.japan);
    const grow = (tx: Tx, newHead: string) =>
      headIn(tx, 'grows.JPN.npa-247').then((head) =>
        open.grow(
          tx,
          { authority: JP, caseId: 'grows.JPN.npa-247', head },
          {
            acts: [],
            receipts: [{ entry: 'receipt', act: 'x', by: 'ISL', at: NOON, outcome: 'accepted' }],
            newHead,
          },
        ),
      );
    await read('grows.JPN.npa-247');
    const failed = two.japan.store.asNode(JP, async (tx) => {
      const { state } = await grow(tx, 'never');
      assert.equal(state.counts.receipts, 2);
      throw new Error('given up');
    });
    await assert.rejects(failed, /given up/);
    assert.equal(
      canonicalText((await read('grows.JPN.npa-247')).state),
      await stored('grows.JPN.npa-247'),
    );
    assert.equal(opened.length, 1, 'readers go on with what they had');
    await two.japan.store.asNode(JP, async (tx) => {
      await grow(tx, 'later');
      await tx.query('update cases set head = $2 where id = $1', ['grows.JPN.npa-247', 'later']);
    });
    assert.equal(opened.length, 2, 'the fold of a transaction that failed is nobody’s');
    assert.equal((await read('grows.JPN.npa-247')).state.counts.receipts, 2);
    assert.equal(opened.length, 2);
  });

  test('is let go by every process when a body of it is erased', async () => {
    const actId = await ask(two, 'erased.JPN.npa-247');
    await settle(two);
    const { open, read, stored } = processOf(two.japan);
    const stop = await forgetErased(two.japan.store, open);
    try {
      assert.match(canonicalText((await read('erased.JPN.npa-247')).state), /Silk Road server/);
      assert.equal(open.held.count, 1);
      const erasure = {
        authority: JP,
        caseId: 'erased.JPN.npa-247',
        actId,
        reason: 'Retention is over.',
      };
      const officer = { role: 'supervisor', number: '0042' };
      const done = await two.japan.store.asNode(JP, (tx) =>
        eraseBody(tx, two.japan, { ...erasure, officer }),
      );
      assert.equal(done.ok, true);
      await until('it is held no more', () => open.held.count === 0);
      assert.deepEqual(open.held, { count: 0, bytes: 0 });
      const { state } = await read('erased.JPN.npa-247');
      assert.equal(canonicalText(state), await stored('erased.JPN.npa-247'));
      assert.doesNotMatch(canonicalText(state), /Silk Road server/);
    } finally {
      await stop();
    }
  });

  test('of the exchange is never opened again for what arrives', async () => {
    const { keyring, store, world, trust } = two.japan;
    const { open, opened } = processOf(two.japan);
    const exchange = createExchange({
      ...{ keyring, store, world, trust, lawVersion: 'rehearsal' },
      project: async (tx, authority, changed) => {
        for (const each of changed) {
          const newHead = `${each.caseId}-${opened.length}`;
          const { state } = await open.grow(tx, { authority, ...each }, { ...each, newHead });
          assert.equal(state.status, 'submitted');
        }
      },
    });
    const said = await store.asNode(JP, (tx) =>
      exchange.enqueue(tx, {
        ...{ authority: JP, caseId: 'new.JPN.npa-247', zone: 'Asia/Tokyo' },
        draft: {
          kind: 'request-submitted',
          parts: ['p1'],
          content: CONTENT,
          pinpoints: [],
          seen: {},
        },
        officer: { role: 'duty-officer', number: '0117' },
        to: { participant: 'ISL', authority: IS },
      }),
    );
    assert.equal(said.ok, true);
    assert.equal(opened.length, 0);
  });
});

const NOON = '2026-11-22T12:00:00.000Z';
const CONTENT = {
  ...{ title: 'A server', from: 'JPN', to: 'ISL' },
  parts: [
    {
      id: 'p1',
      measure: 'preservation',
      contents: {},
      basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }],
      targets: [{ kind: 'account', service: 'mail', identifier: 'operator@example.org' }],
    },
  ],
  offences: [{ kind: 'known', pinpoint: 'CETS185:8', provision: 'Penal Code 246-2' }],
  conduct: 'Fraud.',
  urgency: { level: 'urgent', why: 'It can be wiped.' },
  ...{ sensitivity: 'normal', confidentialityRequested: true, language: 'en' },
};

describe('a shelf', () => {
  const shelfOf = (limits: { countMax?: number; bytesMax?: number } = {}) => {
    let now = 0;
    const shelf = createShelf<{ weight: number }>(
      { countMax: 3, bytesMax: 100, idleMs: 1_000, ...limits },
      () => now,
    );
    return { shelf, wait: (ms: number) => (now += ms) };
  };

  test('lets go what was not used for the longest time', () => {
    const { shelf } = shelfOf();
    for (const name of ['a', 'b', 'c']) shelf.put(name, { weight: 1 });
    shelf.get('a');
    shelf.put('d', { weight: 1 });
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((name) => shelf.get(name) !== undefined),
      [true, false, true, true],
    );
    assert.equal(shelf.count, 3);
  });

  test('holds no more bytes than it may, and nothing that is too heavy', () => {
    const { shelf } = shelfOf();
    shelf.put('a', { weight: 60 });
    shelf.put('b', { weight: 60 });
    assert.equal(shelf.bytes, 60);
    assert.equal(shelf.get('a'), undefined);
    shelf.put('b', { weight: 101 });
    assert.deepEqual([shelf.count, shelf.bytes], [0, 0]);
  });

  test('lets go what was idle, and only that', () => {
    const { shelf, wait } = shelfOf();
    shelf.put('a', { weight: 1 });
    wait(600);
    shelf.put('b', { weight: 1 });
    wait(600);
    shelf.sweep();
    assert.equal(shelf.get('a'), undefined);
    assert.notEqual(shelf.get('b'), undefined);
    wait(-5_000);
    shelf.sweep();
    assert.equal(shelf.count, 0, 'a clock that was set back is not waited for');
  });
});
