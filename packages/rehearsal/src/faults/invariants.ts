import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { useLimitsIn } from '@comity/advice';
import { canonicalText } from '@comity/base';
import { bindsUse, type CaseEntry, type CaseState, fold } from '@comity/case';
import type { Tx } from '@comity/server';
import { verifyBundle } from '@comity/wire';
import type { Office } from '../scenarios/scenario.ts';
import { signIn } from '../stage.ts';
import type { WholeNode } from '../whole-node.ts';
import type { FaultScene as WholeScene } from './fault-run.ts';

type FaultScene = Pick<WholeScene, 'berths' | 'offices' | 'stated' | 'unsure'>;

/** What the healed network holds. */
export interface Held {
  readonly cases: number;
  readonly acts: number;
  /** Of every case as each side folds it: two runs with the same digest came to the same. */
  readonly digest: string;
}

interface CaseAt {
  readonly office: Office;
  readonly node: WholeNode;
  readonly caseId: string;
  readonly peerAuthority: string;
  readonly status: string;
  readonly entries: readonly CaseEntry[];
  readonly state: CaseState;
  /** Ids of the acts that are stored. */
  readonly acts: readonly string[];
}

/**
 * What must hold once the line is good and everything was delivered: nothing waits, both sides hold
 * the same acts and fold the same state, each act has one effect and one receipt, every bundle
 * verifies.
 *
 * @throws AssertionError naming the first thing that does not hold
 */
export async function checkInvariants(scene: FaultScene): Promise<Held> {
  await outboxesEmpty(scene);
  await linksAgree(scene);
  const all = await allCases(scene);
  const seen = new Set<string>();
  const acts = new Set<string>();
  for (const one of all) {
    const other = all.find((it) => it.caseId === one.caseId && it.office !== one.office);
    assert.ok(other !== undefined, `case ${one.caseId} is at both sides`);
    assert.equal(
      differenceBetween(one, other),
      null,
      `case ${one.caseId}: both sides fold the same`,
    );
    checkCase(one);
    await checkReceipts(one);
    await checkBundle(one);
    for (const act of one.acts) acts.add(act);
    seen.add(one.caseId);
  }
  assert.equal(all.length, 2 * seen.size, 'each case is at exactly two authorities');
  for (const act of scene.stated) assert.ok(acts.has(act), `act ${act} was stated and is lost`);
  const invented = acts.size - scene.stated.size;
  assert.ok(invented <= scene.unsure, `${invented} acts that nobody was told of`);
  return { cases: seen.size, acts: acts.size, digest: digestOf(all) };
}

const digestOf = (all: readonly CaseAt[]): string =>
  createHash('sha256')
    .update(
      canonicalText(
        all.map(({ office, caseId, status, state }) => [office.authority, caseId, status, state]),
      ),
    )
    .digest('hex');

async function outboxesEmpty({ berths }: FaultScene): Promise<void> {
  for (const { node } of berths) {
    const waiting = await node.parts.store.asWorker((tx) =>
      tx.query<{ act_id: string }>('select act_id from outbox'),
    );
    assert.deepEqual(waiting, [], `the outbox of ${node.id} is empty`);
  }
}

const LINK = `select lane, epoch, seq, head from links
  where peer = $1 and direction = $2 order by lane`;

async function linksAgree({ berths }: FaultScene): Promise<void> {
  for (const { node } of berths) {
    for (const { node: peer } of berths) {
      if (peer === node) continue;
      const out = await node.parts.store.asWorker((tx) => tx.query(LINK, [peer.id, 'out']));
      const into = await peer.parts.store.asWorker((tx) => tx.query(LINK, [node.id, 'in']));
      assert.deepEqual(out, into, `both lanes from ${node.id} to ${peer.id}`);
    }
  }
}

async function allCases(scene: FaultScene): Promise<readonly CaseAt[]> {
  const all: CaseAt[] = [];
  for (const office of scene.offices) {
    const node = scene.berths.find(({ id }) => id === office.participant)?.node;
    if (node === undefined) continue;
    await node.parts.store.asNode(office.authority, async (tx) => {
      for (const row of await caseRows(tx)) {
        const entries = await node.exchange.entriesOf(tx, office.authority, row.id);
        const stored = await tx.query<{ id: string }>(
          'select id from acts where case_id = $1 order by id',
          [row.id],
        );
        all.push({
          ...{ office, node, caseId: row.id, status: row.status },
          peerAuthority: row.peer_authority,
          entries,
          state: fold(entries),
          acts: stored.map(({ id }) => id),
        });
      }
    });
  }
  return all;
}

/**
 * Where the two sides' states differ, or null. What one side has erased the other may still have:
 * the bodies that either has erased are left out on both.
 */
function differenceBetween(one: CaseAt, other: CaseAt): string | null {
  const erased = new Set(
    [...one.entries, ...other.entries].flatMap((entry) =>
      entry.entry === 'act' && !('content' in entry.body) ? [entry.id] : [],
    ),
  );
  const texts = [one, other].map(({ entries }) =>
    canonicalText(
      fold(
        entries.map((entry) =>
          entry.entry === 'act' && erased.has(entry.id)
            ? { ...entry, body: { erased: true as const } }
            : entry,
        ),
      ),
    ),
  );
  const [a = '', b = ''] = texts;
  if (a === b) return null;
  const at = [...a].findIndex((letter, n) => letter !== b[n]);
  return `${one.office.authority} has ${a.slice(at - 80, at + 80)}, ${other.office.authority} has ${b.slice(at - 80, at + 80)}`;
}

const caseRows = (tx: Tx) =>
  tx.query<{ id: string; peer_authority: string; status: string }>(
    'select id, peer_authority, status from cases order by id',
  );

/** One effect each: every stored act is on the timeline once, received, and nothing waits. */
function checkCase({ office, caseId, state, acts, status }: CaseAt): void {
  const where = `${office.authority}, case ${caseId}`;
  assert.deepEqual(state.waiting, [], `${where}: nothing waits for what came before it`);
  const timeline = state.timeline.map(({ act }) => act);
  assert.deepEqual([...timeline].sort(), [...acts].sort(), `${where}: each act once`);
  for (const { act, kind, received } of state.timeline) {
    assert.ok(received !== null, `${where}: ${kind} ${act} has its receipt`);
  }
  assert.equal(status, state.status, `${where}: the clear columns follow the fold`);
}

const RECEIPTS = `select distinct act_id, direction from receipts
  where case_id = $1 and outcome = 'accepted' order by act_id`;

/**
 * Given for theirs, received for ours: for each, and for nothing else. An act that was lost and sent
 * again has one of then as well; that both sides know them all shows in what they fold.
 */
async function checkReceipts({ node, office, caseId, state }: CaseAt): Promise<void> {
  const rows = await node.parts.store.asNode(office.authority, (tx) =>
    tx.query<{ act_id: string; direction: string }>(RECEIPTS, [caseId]),
  );
  const expected = state.timeline
    .map(({ act, author }) => ({
      act_id: act,
      direction: author.participant === node.id ? 'received' : 'given',
    }))
    .sort((a, b) => (a.act_id < b.act_id ? -1 : 1));
  const found = rows
    .map(({ act_id, direction }) => ({ act_id, direction }))
    .sort((a, b) => (a.act_id < b.act_id ? -1 : 1));
  assert.deepEqual(found, expected, `${office.authority}, case ${caseId}: a receipt for each act`);
}

async function checkBundle({ node, office, caseId, state }: CaseAt): Promise<void> {
  const session = await signIn(node, office.authority);
  const bundle = await node.service.cases.exportBundle(session, caseId);
  if (!bundle.ok && bundle.error.code === 'use-limited') {
    // By right: who was given something under a limit does not take it out.
    assert.ok(
      bindsUse(useLimitsIn(node.parts.law, state)),
      `${office.authority}, case ${caseId}: a limit binds`,
    );
    return;
  }
  assert.ok(
    bundle.ok,
    `${office.authority} exports case ${caseId}: ${bundle.ok ? '' : JSON.stringify(bundle.error)}`,
  );
  const { verdict, broken } = verifyBundle(bundle.value.bytes);
  assert.equal(
    verdict,
    'consistent',
    `${office.authority}, case ${caseId}: ${JSON.stringify(broken)}`,
  );
}
