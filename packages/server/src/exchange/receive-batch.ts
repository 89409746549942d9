import { type Lane, LINK_START, type LinkHead } from '@comity/log';
import { BATCH_ENVELOPES_MAX, composeBatchAnswer, type StoredReceipt } from '@comity/wire';
import { type Damage, noteDamage } from '../quarantine/note-damage.ts';
import { noteGap } from '../sync/note-gap.ts';
import { isSuspended } from './address.ts';
import { holdAnswer, SUSPENDED } from './admit-post.ts';
import { alertLink } from './alerts.ts';
import type { Arrival, Delivered } from './arrival.ts';
import { HeldBack } from './case-quota.ts';
import { earlierReceipts } from './earlier-receipts.ts';
import type { ExchangeParts } from './exchange.ts';
import { fileArrivals, LinkMoved, PeerSuspended } from './file-arrivals.ts';
import { openArrivals } from './open-arrivals.ts';
import { PEER_QUOTA } from './peer-quota.ts';
import { type Hold, holdFor, type UsageOf, type UsageSlot, usageOf } from './peer-usage.ts';
import type { ReceiveAnswer } from './post.ts';
import { problemAnswer } from './problem-answer.ts';
import type { BatchRead } from './read-batch.ts';
import { type StoredReceiptRow, wholeReceipt } from './receipt-rows.ts';

/** One of our processes may move the link while another checks signatures; then we look again. */
const LOOKS_MAX = 100;

/** A batch whose sender is proven, and the lane that its header names. */
export interface LanedBatch {
  readonly batch: BatchRead;
  readonly lane: Lane;
  /** A relay brought it. */
  readonly carried?: boolean;
  /** Called between pieces of the work. */
  readonly giveWay: () => Promise<void>;
}

/** Who is told what a batch has shown: that its sender is there; that it has sent more than we hold. */
export interface Tell {
  readonly heard: (peer: string) => void;
  readonly lost: () => void;
}

/**
 * Takes one batch whose sender {@link admitPost} has proven and whose body `readBody` has read, in
 * this order:
 *
 * 1. look up receipts: what was delivered before is answered with the receipt of then;
 * 2. is there room in the peer's hour for what is new? Then open it: signatures, link, encryption, act, body - without holding any lock;
 * 3. lock the link; if it moved meanwhile, go back to 1;
 * 4. file acts, link entries and signed receipts, fold the cases, commit;
 * 5. answer.
 *
 * An envelope that was delivered before gets its stored receipt and moves nothing; a batch in which
 * nothing new is authentic reaches no lock and no signing key.
 *
 * @throws when the database does not take it: the caller answers 503 and no receipt exists
 */
export async function receiveBatch(
  parts: ExchangeParts,
  what: LanedBatch,
  tell: Tell = { heard: () => undefined, lost: () => undefined },
): Promise<ReceiveAnswer> {
  const { batch } = what;
  if (batch.delivered.length === 0) return { status: 204, body: new Uint8Array() };
  for (let look = 1; ; look += 1) {
    try {
      const answer = await take(parts, what, tell);
      if (answer.status === 200 && what.carried !== true) tell.heard(batch.from);
      return answer;
    } catch (cause) {
      if (!(cause instanceof LinkMoved) || look === LOOKS_MAX) throw cause;
    }
  }
}

async function take(
  parts: ExchangeParts,
  { batch, lane, giveWay, carried = false }: LanedBatch,
  { lost }: Tell,
): Promise<ReceiveAnswer> {
  const { delivered } = batch;
  if (isSuspended(parts, batch.from)) return problemAnswer(403, SUSPENDED.code);
  const at = parts.world.now();
  const whose = { peer: batch.from, lane, at };
  const known = await lookUp(parts, whose, delivered);
  if (known.damaged.length > 0) {
    // Their acts come once more in other envelopes, and get other receipts.
    await parts.store.asWorker(async (tx) => {
      for (const damage of known.damaged) noteDamage(parts, tx, damage);
    });
  }
  const fresh = delivered.filter(({ hash }) => !known.receipts.has(hash));
  if (fresh.length === 0) {
    await parts.store.asWorker((tx) => tx.query(CONFIRM));
    return receiptAnswer(delivered, known);
  }
  const bytes = fresh.reduce((sum, each) => sum + each.bytes.length, 0);
  const quota = (parts.quota ?? PEER_QUOTA)[lane];
  const hold = holdFor(known.usage, quota, { acts: fresh.length, bytes, at });
  if (hold !== undefined) return heldBack(parts, whose, hold);
  const opened = await openArrivals(parts, fresh, {
    ...{ from: batch.from, lane, at, giveWay },
    head: known.head,
  });
  const [first] = opened;
  if (!opened.some(isAuthentic) && first !== undefined && 'rejection' in first) {
    const { code } = first.rejection;
    const log = { code, peer: batch.from, count: opened.length };
    parts.world.log({ level: 'warn', what: 'batch-refused', ...log });
    // What was delivered before has its receipt all the same, and nothing else comes of it.
    if (known.receipts.size === 0) return problemAnswer(422, code);
    await parts.store.asWorker((tx) => tx.query(CONFIRM));
    return receiptAnswer(delivered, known);
  }
  const filing = {
    ...{ ...whose, assumed: known.head, arrivals: opened, remembered: batch.receipts },
    carried,
  };
  await giveWay();
  const isGap = opened.some((each) => 'rejection' in each && each.rejection.code === 'link-gap');
  const filed = await parts.store
    .asWorker(async (tx) => {
      if (isGap) {
        await noteGap(parts, tx, { peer: batch.from, lane });
        tx.afterCommit(lost);
      }
      return fileArrivals(parts, tx, filing);
    })
    .catch((cause: unknown) => {
      if (cause instanceof HeldBack) return cause.hold;
      if (cause instanceof PeerSuspended) return SUSPENDED;
      throw cause;
    });
  if ('code' in filed && !('seconds' in filed)) return problemAnswer(403, filed.code);
  if ('seconds' in filed) return heldBack(parts, whose, filed);
  return receiptAnswer(delivered, {
    head: filed.head,
    receipts: new Map([...known.receipts, ...filed.receipts]),
    earlier: [...known.earlier, ...filed.earlier],
  });
}

/** Nothing is taken, the peer is told, and so are the people of this node. */
async function heldBack(
  parts: ExchangeParts,
  { peer, lane }: UsageOf,
  hold: Hold,
): Promise<ReceiveAnswer> {
  const { world, store, keyring } = parts;
  world.log({ level: 'error', what: 'peer-held-back', peer, lane, ...hold });
  await store.asWorker((tx) => alertLink(tx, keyring.authorities));
  return holdAnswer(hold);
}

/** Whether this could only come from somebody with a key of the sender's. */
const isAuthentic = (arrival: Arrival): boolean =>
  'received' in arrival ||
  arrival.rejection.entered ||
  arrival.rejection.code === 'link-gap' ||
  arrival.rejection.code === 'link-fork';

/**
 * Where commits wait for a standby, what was read may not have reached it: a server that came back from
 * a crash shows what it had written alone. What is written now waits for all before it.
 */
const CONFIRM = `select case when current_setting('synchronous_standby_names') <> ''
  then pg_logical_emit_message(true, 'comity', '') end`;

interface Answered {
  readonly head: LinkHead;
  readonly receipts: ReadonlyMap<string, StoredReceipt>;
  /** Receipts from before a loss, for acts that were sent again. */
  readonly earlier: readonly StoredReceipt[];
}

interface KnownRow extends StoredReceiptRow {
  readonly envelope: string;
  readonly authority: string | null;
  readonly case_id: string | null;
}

interface Known extends Answered {
  readonly usage: readonly UsageSlot[];
  readonly damaged: readonly Damage[];
}

const KNOWN = `select r.envelope, r.authority, r.case_id, r.receipt, r.place, r.path, b.head from receipts r
  join receipt_batches b on b.hash = r.batch
  where r.envelope = any($1::text[]) and r.peer = $2 and r.direction = 'given'`;
const HEAD = `select epoch, seq, head as hash from links
  where peer = $1 and lane = $2 and direction = 'in'`;

async function lookUp(
  parts: ExchangeParts,
  whose: UsageOf,
  delivered: readonly Delivered[],
): Promise<Known> {
  const { peer, lane } = whose;
  return parts.store.lookAsWorker(async (tx) => {
    // The head first: a receipt that is committed in between is found by the second statement.
    const [[head], rows, usage] = await Promise.all([
      tx.query<LinkHead>(HEAD, [peer, lane]),
      tx.query<KnownRow>(KNOWN, [delivered.map(({ hash }) => hash), peer]),
      usageOf(tx, whose),
    ]);
    const receipts = new Map<string, StoredReceipt>();
    const damaged: Damage[] = [];
    for (const row of rows) {
      const { envelope: subject, authority, case_id: caseId } = row;
      const receipt = wholeReceipt(row);
      if (receipt !== undefined) receipts.set(subject, receipt);
      else damaged.push({ authority: authority ?? '', part: 'receipt', subject, caseId, peer });
    }
    const earlier = await earlierReceipts(tx, {
      ...{ peer, direction: 'given' },
      actIds: [...receipts.values()].flatMap(({ receipt }) => receipt.actId ?? []),
      envelopes: [...receipts.keys()],
    });
    return { head: head ?? LINK_START, receipts, earlier, usage, damaged };
  });
}

/**
 * One receipt per envelope, in the order of the batch; an envelope sent twice has it twice. After
 * them, while there is room, receipts that the sender may have lost.
 */
function receiptAnswer(delivered: readonly Delivered[], known: Answered): ReceiveAnswer {
  const ordered = delivered.flatMap(({ hash }) => known.receipts.get(hash) ?? []);
  const all = [...ordered, ...known.earlier].slice(0, BATCH_ENVELOPES_MAX);
  return { status: 200, body: composeBatchAnswer(all, known.head) };
}
