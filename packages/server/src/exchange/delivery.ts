import { compareHeads, type Lane, type LinkHead } from '@comity/log';
import { frameBatch, readBatchAnswer } from '@comity/wire';
import type { EmergencyFirst } from '../emergency-first.ts';
import type { RelayParts } from '../relay/carry.ts';
import { throughRelay } from '../relay/through-relay.ts';
import type { Tx } from '../store/index.ts';
import { canSendAgain, onLine } from '../sync/line.ts';
import type { SelfKnowledge } from '../sync/own-heads.ts';
import { reconcile } from '../sync/reconcile.ts';
import { recordRestore } from '../sync/restores.ts';
import { judge, settle, type Verdict } from './accept-receipts.ts';
import { originOf } from './address.ts';
import { alertLink } from './alerts.ts';
import type { ExchangeParts, Round } from './exchange.ts';
import type { LaneWork } from './lane-work.ts';
import { demandLease, type KeptLease, keepLease, type Lease, LeaseLost } from './lease.ts';
import { lineBroken } from './line-broken.ts';
import { noteHold } from './note-hold.ts';
import { postBatch, type Refusal } from './post-batch.ts';
import { raiseEpoch, unseal } from './resync.ts';
import { type Cargo, type OutLink, takeCargo } from './seal-batch.ts';
import { isStale } from './stale.ts';

const TIMEOUT_MS = 30_000;
const ANSWER_BYTES_MAX = 8 * 1_048_576;
/** Problems that a fresh seal with the keys of today can cure. */
const CURED_BY_SEALING: ReadonlySet<string> = new Set(['key-not-valid-at-time', 'signature']);

/** Who delivers to whom, and by which lane. */
export interface Route extends LaneWork {
  readonly peer: string;
  readonly lane: Lane;
  /** Name of this process among those of the node. */
  readonly holder: string;
  readonly self: SelfKnowledge;
  readonly first: EmergencyFirst;
  readonly relays: RelayParts;
}

/**
 * One round: fix what is sent (committed before it leaves), post it, check the receipts, store them
 * (committed). Killed at any point, the next round sends the same bytes again.
 */
export async function deliverOnce(parts: ExchangeParts, route: Route): Promise<Round> {
  try {
    return await deliver(parts, route);
  } catch (cause) {
    if (!(cause instanceof LeaseLost)) throw cause;
    // We stood still, and another process went on from what is in the database.
    parts.world.log({ level: 'warn', what: 'lease-lost', peer: route.peer, lane: route.lane });
    return 'held';
  }
}

/** Our own work on a batch; for what the peer does nobody stands aside. */
type OwnWork = <T>(write: (tx: Tx) => Promise<T>) => Promise<T>;

async function deliver(parts: ExchangeParts, route: Route): Promise<Round> {
  const work: OwnWork = (write) => route.inLane(route, () => parts.store.asWorker(write), 'more');
  const cargo = await work((tx) => takeCargo(parts, tx, route));
  if (cargo === 'idle' || cargo === 'held') return cargo;
  if ('lost' in cargo) return recover(parts, route, cargo.lost);
  // Everything that waits is stuck for a reason of its own, which was logged.
  if (cargo.flight.length === 0) return 'idle';
  const kept = keepLease(parts, cargo.link);
  /** The lease is kept until the turn has come to file what became of it. */
  const file: OwnWork = (write) =>
    work((tx) => {
      kept.end();
      return write(tx);
    });
  try {
    return await send(parts, route, { cargo, kept, file });
  } finally {
    kept.end();
  }
}

async function send(
  parts: ExchangeParts,
  route: Route,
  what: { readonly cargo: Cargo; readonly kept: KeptLease; readonly file: OwnWork },
): Promise<Round> {
  const { cargo, kept, file } = what;
  // What the peer would make of it now, it would make beside an emergency.
  if (route.lane === 'normal') await route.first.giveWay();
  const direct = await ask(parts, cargo, kept);
  const answer = await orCarried(parts, route, { cargo, kept, direct });
  if ('held' in answer) {
    await file((tx) => noteHold(parts, tx, { cargo, hold: answer.held }));
    return answer.carried ? 'carried' : 'idle';
  }
  if ('verdict' in answer) return file((tx) => conclude(parts, tx, answer));
  await file(async (tx) => {
    await demandLease(tx, cargo.link);
    if (isAnyStale(parts, cargo)) unseal(tx, cargo.link);
    await noteTrouble(parts, tx, { link: cargo.link, trouble: answer.trouble, silent: true });
  });
  return answer.carried ? 'carried' : 'failed';
}

/** Where the line fails, by a relay; what is to be sealed anew waits for that. */
async function orCarried(
  parts: ExchangeParts,
  { relays }: Route,
  what: { readonly cargo: Cargo; readonly kept: KeptLease; readonly direct: Answer },
): Promise<Answer> {
  const { cargo, kept, direct } = what;
  if ('verdict' in direct || isAnyStale(parts, cargo)) return direct;
  const carried = await throughRelay(parts, relays, { cargo, lease: kept });
  if (carried === 'not-carried') return direct;
  return carried === 'carried' ? { ...direct, carried: true } : { ...carried, carried: true };
}

const isAnyStale = (parts: ExchangeParts, { flight }: Cargo): boolean =>
  flight.some(({ envelope }) => isStale(parts, envelope));

/** Before anything is delivered, what the peer has and we have not is taken back. */
async function recover(
  parts: ExchangeParts,
  { peer, lane, self }: Route,
  lease: Lease,
): Promise<Round> {
  const kept = keepLease(parts, lease);
  const { round, trouble } = await reconcile(parts, peer, self).finally(kept.end);
  await parts.store.asWorker(async (tx) => {
    await demandLease(tx, lease);
    if (trouble === undefined) await tx.query(RELEASE, [peer, lane]);
    else {
      const link = { peer, lane, attempts: 0, state: 'unknown' } as const;
      await noteTrouble(parts, tx, { link, trouble, silent: true });
    }
  });
  return round;
}

const RELEASE = `update links set holder = null
  where peer = $1 and lane = $2 and direction = 'out'`;

/** What the peer's own receipts say, and of what; `carried` where a relay has brought them. */
interface Answered {
  readonly verdict: Verdict;
  readonly cargo: Cargo;
  readonly carried: boolean;
}

type Answer =
  | Answered
  /** Why nothing was taken directly, and whether it is at a relay. */
  | { readonly trouble: string; readonly carried: boolean }
  | { readonly held: Refusal; readonly carried: boolean };

async function ask(parts: ExchangeParts, cargo: Cargo, lease: KeptLease): Promise<Answer> {
  const { peer } = cargo.link;
  const origin = originOf(parts, peer);
  const failed = (trouble: string) => ({ trouble, carried: false });
  if (origin === undefined) return failed('peer-not-admitted');
  const batch = frameBatch({
    from: parts.keyring.participant,
    to: peer,
    envelopes: cargo.flight.map(({ envelope }) => envelope),
    receipts: cargo.earlier,
  });
  let answer: Awaited<ReturnType<typeof postBatch>>;
  await lease.demand();
  try {
    answer = await postBatch(parts, {
      ...{ peer, origin, lane: cargo.link.lane, body: batch },
      timeoutMs: TIMEOUT_MS,
      bytesMax: ANSWER_BYTES_MAX,
    });
  } catch (cause) {
    return failed(lineBroken(cause));
  }
  const { status, refusal } = answer;
  if (refusal !== undefined) {
    return status === 429 ? { held: refusal, carried: false } : failed(refusal.code);
  }
  if (status !== 200) return failed(`status-${status}`);
  const read = readBatchAnswer(answer.body);
  if (!read.ok) return failed('answer-unreadable');
  const verdict = judge(cargo, read.value.receipts, parts.trust.current());
  return verdict.ok
    ? { verdict: verdict.value, cargo, carried: false }
    : failed(verdict.error.code);
}

async function conclude(
  parts: ExchangeParts,
  tx: Tx,
  { cargo, verdict, carried }: Answered,
): Promise<Round> {
  const { link } = cargo;
  const { settled, earlier, stuck } = verdict;
  if (settled.length > 0) {
    await settle(parts, tx, { lease: link, carried, settled, earlier });
    if (link.state !== 'up' && !carried) await alertLink(tx, parts.keyring.authorities);
    return 'moved';
  }
  await demandLease(tx, link);
  if (stuck?.code === 'link-gap' || stuck?.code === 'link-fork') {
    return diverged(parts, tx, { cargo, theirs: stuck.peerHead });
  }
  if (stuck !== undefined && CURED_BY_SEALING.has(stuck.code)) unseal(tx, link);
  await noteTrouble(parts, tx, {
    ...{ link, silent: carried },
    trouble: stuck?.code ?? 'answer-without-receipts',
  });
  return 'failed';
}

/** So often a peer that has lost something may be asked to take it, before it is sent anew. */
const PATIENCE = 8;
const KNOWN = `select exists (select from link_log l where peer = $1 and lane = $2
  and direction = 'out' and hash = $3 and ${onLine('l')}) as known`;
/** What is lost in one lane makes the past with this peer not whole; both lanes begin a new epoch. */
const NOT_WHOLE = `update links set whole = false, raised = true,
    standing = case when lane = $2 then $3 else standing end,
    holder = case when lane = $2 then null else holder end
  where peer = $1 and direction = 'out'`;

/**
 * The peer's log is not where ours is. What it has and we have not is taken back first, and so is
 * its line where it is another than ours. What it has lost it takes back by itself; only where it
 * does not, a new epoch begins where it stands.
 */
async function diverged(
  parts: ExchangeParts,
  tx: Tx,
  { cargo, theirs }: { readonly cargo: Cargo; readonly theirs: LinkHead },
): Promise<Round> {
  const { link, flight } = cargo;
  const { peer, lane } = link;
  const [row] = await tx.query<{ known: boolean }>(KNOWN, [peer, lane, theirs.hash]);
  const isOnItsWay = flight.some(({ link_hash }) => link_hash === theirs.hash);
  const standing = compareHeads(link.head, theirs, () => row?.known === true || isOnItsWay);
  if (standing === 'behind' || standing === 'forked') {
    const what = standing === 'behind' ? 'behind-peer' : 'link-forked';
    parts.world.log({ level: 'error', what, peer, link: 'sent', lane });
    await tx.query(NOT_WHOLE, [peer, lane, standing]);
    await recordRestore(tx, parts, { cause: 'link', peer });
    return 'moved';
  }
  const isPatient = standing === 'ahead' && link.attempts < PATIENCE;
  if (!isPatient && (await canSendAgain(parts, tx, { peer, lane, after: theirs }))) {
    await raiseEpoch(parts, tx, { peer, lane, ours: link.head, theirs });
  }
  await noteTrouble(parts, tx, { link, trouble: 'peer-behind', silent: false });
  return 'failed';
}

const DOWN = `update links set state = 'down', trouble = $2, attempts = attempts + 1,
    next_try_at = $4, holder = null,
    failing_since = case when $5 then coalesce(failing_since, $6) end
  where peer = $1 and lane = $3 and direction = 'out'`;
const PAUSE_MS_MIN = 500;
const PAUSE_MS_MAX = 60_000;

/** How long to wait after so many failures: doubling, with half of it left to chance. */
export function pauseAfter(attempts: number, chance: Uint8Array): number {
  const full = Math.min(PAUSE_MS_MAX, PAUSE_MS_MIN * 2 ** Math.min(attempts, 16));
  const [a = 0, b = 0] = chance;
  return Math.round(full / 2 + (full / 2) * ((a * 256 + b) / 65_536));
}

async function noteTrouble(
  parts: ExchangeParts,
  tx: Tx,
  what: {
    readonly link: Pick<OutLink, 'peer' | 'lane' | 'attempts' | 'state'>;
    readonly trouble: string;
    /** Nothing that the peer has signed came back directly. */
    readonly silent: boolean;
  },
): Promise<void> {
  const { link, silent } = what;
  const { world } = parts;
  const pause = pauseAfter(link.attempts, world.randomBytes(2));
  const next = Temporal.Instant.from(world.now()).add({ milliseconds: pause }).toString();
  await tx.query(DOWN, [link.peer, what.trouble, link.lane, next, silent, world.now()]);
  if (link.state !== 'down') {
    world.log({ level: 'warn', what: 'link-down', peer: link.peer, trouble: what.trouble });
    await alertLink(tx, parts.keyring.authorities);
  }
}
