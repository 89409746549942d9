import { canonicalBytes } from '@comity/base';
import {
  type FeedFork,
  type FeedTip,
  type SignedFeedHead,
  TOLD_FORKS_MAX,
  verifyFeedFork,
} from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { Tx } from '../store/index.ts';
import type { Vouching } from '../trust/vouched.ts';
import { hashAt, headAt, headIn, keepHead } from './feed-rows.ts';
import { isBeside } from './feed-sides.ts';
import { isJudged, readJudged } from './judged-heads.ts';

type Parts = Pick<ExchangeParts, 'keyring' | 'trust' | 'world'>;

/** A head whose signatures hold, and who showed it. */
export interface ShownHead {
  readonly signed: SignedFeedHead;
  readonly peer: string;
}

/**
 * So many contradictions of one feed are kept of each sort and from each peer, proofs apart: more would
 * prove nothing more, what is cheap to show takes no room from what proves, and no peer takes another's.
 */
const FAULTS_MAX = 20;

const ADD = `insert into feed_faults
    (participant, kind, size, hash, peer, noticed_at, ours, theirs, proof)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9
  where (select count(*) from feed_faults
    where participant = $1 and kind = $2 and proof = $9 and peer = $5 and settled_at is null) < ${FAULTS_MAX}
  on conflict (participant, kind, size, hash) do update
    set settled_at = null, noticed_at = excluded.noticed_at, peer = excluded.peer
    where feed_faults.settled_at is not null and feed_faults.kind = 'rolled-back'
  returning kind`;
const SETTLE = `update feed_faults set settled_at = $2
  where participant = $1 and kind = 'rolled-back' and settled_at is null`;

/** How a shown head stands to our copy of its feed. */
export type HeadStanding = 'same' | 'ahead' | 'behind' | 'forked';

/**
 * Holds a head against our copy of its feed. One that contradicts it is kept as evidence, with our
 * own head beside it: of one size the two prove by themselves that two feeds are shown. What is known
 * here stays as it is.
 */
export async function weighHead(
  parts: Parts,
  tx: Tx,
  { tip, shown }: { readonly tip: FeedTip; readonly shown: ShownHead },
): Promise<HeadStanding> {
  const { participant, size, hash } = shown.signed.head;
  if (size > tip.size) return 'ahead';
  if ((await hashAt(tx, { participant, size })) !== hash) {
    const ours = (await headAt(tx, { participant, size })) ?? (await newestHead(tx, tip));
    await addFault(parts, tx, { kind: 'forked', shown, ours });
    return 'forked';
  }
  keepHead(tx, shown.signed);
  if (size < tip.size) return 'behind';
  tx.later(SETTLE, [participant, parts.world.now()]);
  return 'same';
}

/** A participant's own node has shown a head that is older than what is known of its feed. */
export const noteRollback = async (
  parts: Parts,
  tx: Tx,
  { tip, shown }: { readonly tip: FeedTip; readonly shown: ShownHead },
): Promise<void> => {
  const ours = await newestHead(tx, tip);
  await addFault(parts, tx, { kind: 'rolled-back', shown, ours });
};

/** Publications were shown that lead to a signed head from another past than the one known here. */
export const noteOtherPast = async (
  parts: Parts,
  tx: Tx,
  { tip, shown }: { readonly tip: FeedTip; readonly shown: ShownHead },
): Promise<void> => {
  const ours = await newestHead(tx, tip);
  await addFault(parts, tx, { kind: 'forked', shown, ours });
};

const newestHead = (tx: Tx, { participant, size }: FeedTip): Promise<SignedFeedHead | undefined> =>
  headAt(tx, { participant, size });

interface NewFault {
  readonly kind: 'rolled-back' | 'forked';
  readonly shown: ShownHead;
  readonly ours: SignedFeedHead | undefined;
}

async function addFault(parts: Parts, tx: Tx, { kind, shown, ours }: NewFault): Promise<void> {
  const { signed, peer } = shown;
  const { participant, size, hash } = signed.head;
  if (kind === 'forked' && (await isJudged(tx, parts, { participant, hash: hash ?? '' }))) return;
  const proof =
    kind === 'forked' &&
    ours !== undefined &&
    verifyFeedFork([ours, signed], parts.trust.current()).ok;
  const added = await tx.query(ADD, [
    ...[participant, kind, size, hash ?? '', peer, parts.world.now()],
    ours === undefined ? null : canonicalBytes(ours),
    ...[canonicalBytes(signed), proof],
  ]);
  if (added.length === 0) return;
  parts.world.log({ level: 'error', what: `feed-${kind}`, participant, size, peer });
}

/** Keeps a proof that a peer passes on, once it was checked here. */
export async function keepFork(
  parts: Parts,
  tx: Tx,
  { fork, peer }: { readonly fork: FeedFork; readonly peer: string },
): Promise<void> {
  const verified = verifyFeedFork(fork, parts.trust.current());
  const { participant } = fork[0].head;
  if (!verified.ok) {
    // Of a participant that is not admitted here nothing can be checked, and nothing is wrong.
    if (parts.trust.current().has(participant)) {
      const { code } = verified.error;
      parts.world.log({ level: 'warn', what: 'feed-proof-refused', participant, peer, code });
    }
    return;
  }
  const [one, other] = fork;
  const ours = await hashAt(tx, { participant, size: one.head.size });
  const turned = other.head.hash === ours || (await isBeside(tx, one.head));
  const [first, second] = turned ? [other, one] : fork;
  await addFault(parts, tx, { kind: 'forked', shown: { signed: second, peer }, ours: first });
}

/** The newest proof against one participant. */
export async function forkAgainst(
  tx: Pick<Tx, 'query'>,
  participant: string,
): Promise<FeedFork | undefined> {
  const rows = await tx.query<ForkRow>(
    `select ours, theirs from feed_faults where proof and participant = $1
     order by noticed_at desc, size, hash limit 1`,
    [participant],
  );
  return rows.flatMap(forkIn)[0];
}

interface ForkRow {
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
}

function forkIn({ ours, theirs }: ForkRow): FeedFork[] {
  const [one, other] = [headIn(ours), headIn(theirs)];
  return one === undefined || other === undefined ? [] : [[one, other]];
}

/**
 * The newest proof against each participant, to be passed on until it was decided here which side
 * counts: one is enough, and hides no other.
 */
export async function forksToTell(
  tx: Pick<Tx, 'query'>,
  vouching: Vouching,
): Promise<readonly FeedFork[]> {
  const rows = await tx.query<ForkRow & { readonly participant: string; readonly hash: string }>(
    `select participant, hash, ours, theirs from feed_faults where proof
     order by noticed_at desc, participant, size, hash`,
  );
  if (rows.length === 0) return [];
  const judgedAt = await readJudged(tx, vouching);
  const open = rows.filter((row) => judgedAt(row) === null);
  const newest = open.filter(
    (row, index) => open.findIndex((one) => one.participant === row.participant) === index,
  );
  return newest.slice(0, TOLD_FORKS_MAX).flatMap(forkIn);
}
