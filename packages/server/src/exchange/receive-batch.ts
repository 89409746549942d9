import { canonicalBytes, type Problem } from '@comity/base';
import { LINK_START, type LinkHead } from '@comity/log';
import {
  BATCH_ENVELOPES_MAX,
  BATCH_LIMITS,
  composeBatchAnswer,
  envelopeHashOfBytes,
  type ReadBatch,
  readBatch,
  type StoredReceipt,
} from '@comity/wire';
import type { Tx } from '../store/index.ts';
import type { Arrival } from './arrival.ts';
import { earlierReceipts } from './earlier-receipts.ts';
import type { ExchangeParts, ReceiveAnswer } from './exchange.ts';
import { fileArrivals, LinkMoved } from './file-arrivals.ts';
import { openArrivals } from './open-arrivals.ts';
import { receiptFromRow, type StoredReceiptRow } from './receipt-rows.ts';

/** One of our processes may move the link while another checks signatures; then we look again. */
const LOOKS_MAX = 100;

/**
 * Takes one batch, in this order:
 *
 * 1. read it within its limits, as canonical JSON of the format;
 * 2. is it for us, from a participant that we admitted?
 * 3. look up receipts: what was delivered before is answered with the receipt of then;
 * 4. open what is new: signatures, link, encryption, act, body - without holding any lock;
 * 5. lock the link; if it moved meanwhile, go back to 3;
 * 6. file acts, link entries and signed receipts, fold the cases, commit;
 * 7. answer.
 *
 * Nobody who cannot sign for the sender learns anything, a head of the link included: a batch
 * without one authentic envelope is answered with a problem.
 *
 * @param heardFrom told which peer has just proven to be there
 * @throws when the database does not take it: the caller answers 503 and no receipt exists
 */
export async function receiveBatch(
  parts: ExchangeParts,
  bytes: Uint8Array,
  heardFrom: (peer: string) => void = () => undefined,
): Promise<ReceiveAnswer> {
  const read = readBatch(bytes);
  if (!read.ok) {
    const tooLarge = bytes.length > BATCH_LIMITS.bytesMax;
    return problemAnswer(tooLarge ? 413 : 400, read.error);
  }
  const batch = read.value;
  const misdirected = checkParties(parts, batch);
  if (misdirected !== undefined) return misdirected;
  if (batch.envelopes.length === 0) return { status: 204, body: new Uint8Array() };
  const delivered = batch.envelopes.map((envelope) => ({
    bytes: envelope,
    hash: envelopeHashOfBytes(envelope),
  }));
  for (let look = 1; ; look += 1) {
    try {
      const answer = await take(parts, batch, delivered);
      if (answer.status === 200) heardFrom(batch.from);
      return answer;
    } catch (cause) {
      if (!(cause instanceof LinkMoved) || look === LOOKS_MAX) throw cause;
    }
  }
}

function checkParties(parts: ExchangeParts, batch: ReadBatch): ReceiveAnswer | undefined {
  const { participant } = parts.keyring;
  if (batch.to !== participant) {
    return problemAnswer(421, {
      code: 'recipient-unknown',
      text: `The batch is for ${batch.to}; this node is ${participant}'s.`,
      next: 'Fetch the current key statement of the recipient for its address.',
    });
  }
  if (batch.from === participant || !parts.trust.current().has(batch.from)) {
    return problemAnswer(403, {
      code: 'sender-unknown',
      text: `${batch.from} is not admitted here.`,
      next: 'Two officers of this node have to admit the participant first.',
    });
  }
  return undefined;
}

/** An envelope as it came. */
export interface Delivered {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

async function take(
  parts: ExchangeParts,
  batch: ReadBatch,
  delivered: readonly Delivered[],
): Promise<ReceiveAnswer> {
  const known = await lookUp(parts, batch.from, delivered);
  const fresh = delivered.filter(({ hash }) => !known.receipts.has(hash));
  if (fresh.length === 0) return receiptAnswer(delivered, known);
  const at = parts.world.now();
  const opened = openArrivals(parts, fresh, { from: batch.from, head: known.head, at });
  const authentic = known.receipts.size > 0 || opened.some(isAuthentic);
  const [first] = opened;
  if (!authentic && first !== undefined && 'rejection' in first) {
    const { code, text, next } = first.rejection;
    const log = { code, peer: batch.from, count: opened.length };
    parts.world.log({ level: 'warn', what: 'batch-refused', ...log });
    return problemAnswer(422, { code, text, next });
  }
  const filed = await parts.store.asWorker((tx) =>
    fileArrivals(parts, tx, {
      ...{ peer: batch.from, assumed: known.head, arrivals: opened, at },
      remembered: batch.receipts,
    }),
  );
  return receiptAnswer(delivered, {
    head: filed.head,
    receipts: new Map([...known.receipts, ...filed.receipts]),
    earlier: [...known.earlier, ...filed.earlier],
  });
}

/** Whether this could only come from somebody with a key of the sender's. */
const isAuthentic = (arrival: Arrival): boolean =>
  'received' in arrival ||
  arrival.rejection.entered ||
  arrival.rejection.code === 'link-gap' ||
  arrival.rejection.code === 'link-fork';

interface Known {
  readonly head: LinkHead;
  readonly receipts: ReadonlyMap<string, StoredReceipt>;
  /** Receipts from before a loss, for acts that were sent again. */
  readonly earlier: readonly StoredReceipt[];
}

const KNOWN = `select r.envelope, r.receipt, r.place, r.path, b.head from receipts r
  join receipt_batches b on b.hash = r.batch
  where r.envelope = any($1::text[]) and r.peer = $2 and r.direction = 'given'`;
const HEAD = `select epoch, seq, head as hash from links where peer = $1 and direction = 'in'`;

async function lookUp(
  parts: ExchangeParts,
  peer: string,
  delivered: readonly Delivered[],
): Promise<Known> {
  return parts.store.asWorker(async (tx: Tx) => {
    // The head first: a receipt that is committed in between is found by the second statement.
    const [[head], rows] = await Promise.all([
      tx.query<LinkHead>(HEAD, [peer]),
      tx.query<StoredReceiptRow & { envelope: string }>(KNOWN, [
        delivered.map(({ hash }) => hash),
        peer,
      ]),
    ]);
    const receipts = new Map(rows.map((row) => [row.envelope, receiptFromRow(row)]));
    const earlier = await earlierReceipts(tx, {
      ...{ peer, direction: 'given' },
      actIds: [...receipts.values()].flatMap(({ receipt }) => receipt.actId ?? []),
      envelopes: [...receipts.keys()],
    });
    return { head: head ?? LINK_START, receipts, earlier };
  });
}

/**
 * One receipt per envelope, in the order of the batch; an envelope sent twice has it twice. After
 * them, while there is room, receipts that the sender may have lost.
 */
function receiptAnswer(delivered: readonly Delivered[], known: Known): ReceiveAnswer {
  const ordered = delivered.flatMap(({ hash }) => known.receipts.get(hash) ?? []);
  const all = [...ordered, ...known.earlier].slice(0, BATCH_ENVELOPES_MAX);
  return { status: 200, body: composeBatchAnswer(all, known.head) };
}

/** A problem as RFC 9457 has it, with our code. */
export const problemAnswer = (
  status: Exclude<ReceiveAnswer['status'], 200 | 204>,
  problem: Problem,
): ReceiveAnswer => ({
  status,
  body: canonicalBytes({ title: problem.text, status, code: problem.code, next: problem.next }),
});
