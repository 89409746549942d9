import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DatabaseServer } from '@comity/postgres';
import type { WholeNode } from '@comity/rehearsal';
import type { Session } from '@comity/service';
import type { ActKind } from '@comity/statements';
import { type Counted, startCounting } from '../../../test/counted.ts';

const counter = await startCounting();
const { loadLaw } = await import('@comity/law-files');
const { castWholeNodes, createNetwork, deliverAll, signIn, startNodesDatabase } = await import(
  '@comity/rehearsal'
);
const { partsOf, REQUEST } = await import('./two-nodes.ts');

const JP = 'JPN.npa-247';
const IS = 'ISL.police-247';
const CASE = 'read.JPN.npa-247';
const ZONES: Readonly<Record<string, string>> = { [JP]: 'Asia/Tokyo', [IS]: 'Atlantic/Reykjavik' };

let server: DatabaseServer;
let japan: WholeNode;
let iceland: WholeNode;
let session: Session;

before(async () => {
  server = await startNodesDatabase();
  const network = createNetwork({ seed: 'reading', start: '2026-11-23T15:00:00.000Z' });
  const cast = ([JP, IS] as const).map((id) => ({
    id: id.slice(0, 3),
    authorities: [
      { id, name: 'Point', kind: 'contact-point-24-7' as const, zone: ZONES[id] ?? 'UTC' },
    ],
    officers: [
      {
        ...{ id: `${id}.0101`, authority: id, number: '0101', role: 'duty-officer' as const },
        ...{ zone: ZONES[id] ?? 'UTC', name: 'Officer', userName: id.toLowerCase() },
        ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
      },
    ],
  }));
  const nodes = await castWholeNodes(
    { network, server: server.connection, law: await loadLaw() },
    cast,
  );
  const [first, second] = nodes;
  assert.ok(first && second);
  [japan, iceland] = [first, second];
  session = await signIn(japan, JP, '0101');
});
after(async () => {
  await Promise.all([japan?.close(), iceland?.close()]);
  await server?.stop();
});

/** How many acts each authority has written. */
const written: Record<string, number> = { [JP]: 0, [IS]: 0 };

/** States an act that has seen all before it, and delivers it. */
async function say(node: WholeNode, kind: ActKind, content: object): Promise<void> {
  const [us, them] = node === japan ? [JP, IS] : [IS, JP];
  const { exchange, parts } = node;
  const seen = { [them]: written[them] ?? 0 };
  written[us] = (written[us] ?? 0) + 1;
  const queued = await parts.store.asNode(us, (tx) =>
    exchange.enqueue(tx, {
      ...{ authority: us, caseId: CASE, zone: ZONES[us] ?? 'UTC' },
      draft: { kind, parts: partsOf(kind), content: { ...content }, pinpoints: [], seen },
      officer: { role: 'duty-officer', number: '0101' },
      to: { participant: them.slice(0, 3), authority: them },
    }),
  );
  assert.ok(queued.ok);
  await deliverAll([japan, iceland]);
}

async function read(): Promise<void> {
  const view = await japan.service.cases.view(session, CASE);
  assert.ok(view.ok);
  assert.ok(view.value.log.valid);
}

/** What a reading may do once and no more. */
const work = (counted: Counted) => ({
  signatures: counted.calls('/packages/seal/src/signature.ts', 'sign'),
  verifications:
    counted.calls('/packages/seal/src/signature.ts', 'verifyEd25519') +
    counted.calls('/packages/seal/src/signature.ts', 'verifyMlDsa65'),
  decryptions: counted.calls('/packages/wire/src/body.ts', 'openBody'),
  opened:
    counted.calls('/packages/server/src/exchange/case-record.ts', 'openActRow') +
    counted.calls('/packages/server/src/keys/json-at-rest.ts', 'jsonAtRest'),
  folded: counted.calls('/packages/case/src/place.ts', 'judge'),
});
const NOTHING = { signatures: 0, verifications: 0, decryptions: 0, opened: 0, folded: 0 };

test('what was read once is neither verified, decrypted nor folded again', async () => {
  await say(japan, 'request-submitted', REQUEST);
  await say(iceland, 'request-acknowledged', {});

  const first = work(await counter.during(read));
  assert.ok(first.verifications > 0, 'the first reading proves the log as an outsider would');
  assert.ok(first.opened > 0, 'and opens each act');
  assert.deepEqual(work(await counter.during(read)), NOTHING);

  const [ours, theirs] = [2, 3];
  const counted = await counter.during(async () => {
    for (let n = 0; n < ours; n += 1) await say(japan, 'message-sent', { text: 'Our word.' });
    for (let n = 0; n < theirs; n += 1) await say(iceland, 'message-sent', { text: 'A word.' });
  });
  const verified = counted.calls('/packages/wire/src/act.ts', 'verifyAct');
  assert.equal(verified, ours + theirs, 'each act by its addressee alone');
  const arrival = work(counted);
  assert.equal(arrival.folded, 2 * (ours + theirs), 'each act once at each node');
  assert.equal(arrival.decryptions, ours + theirs, 'each act by its addressee alone');
  assert.deepEqual(work(await counter.during(read)), NOTHING);
});

test('nor is an act opened again to see whether its key was in other hands', async () => {
  const { trust } = japan.parts;
  const stated = trust.current().get('ISL')?.statements.at(-1)?.statement;
  const since = stated?.issued ?? '';
  assert.notEqual(since, '');
  const { current } = trust;
  Object.assign(trust, {
    current: () => {
      const list = new Map(current());
      const iceland = list.get('ISL');
      assert.ok(iceland);
      const statements = iceland.statements.map((one) => ({
        ...one,
        statement: {
          ...one.statement,
          authorities: one.statement.authorities.map((authority) => ({
            ...authority,
            signing: authority.signing.map((key) => ({ ...key, compromised: since })),
          })),
        },
      }));
      return list.set('ISL', { ...iceland, statements });
    },
  });
  try {
    const counted = await counter.during(read);
    assert.deepEqual(work(counted), NOTHING);
    const view = await japan.service.cases.view(session, CASE);
    assert.ok(view.ok);
    assert.equal(view.value.inDoubt?.acts, written[IS], 'and it is seen of all');
  } finally {
    Object.assign(trust, { current });
  }
});
