import { FEED_LENGTH_MAX, hashAt } from '../feeds/feed-rows.ts';
import {
  type BesideEntry,
  besideUpTo,
  type ForkHead,
  headsOf,
  type OpenFork,
  openForks,
} from '../feeds/feed-sides.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

type Look = Pick<Tx, 'query'>;

/** A head of a fork that is no part of a longer one, with what leads to it from where the two part. */
export interface Side extends ForkHead {
  readonly hash: string;
  readonly path: readonly BesideEntry[];
}

/** The number of a publication. */
export const placeOf = ({ signed }: BesideEntry): number => signed.publication.seq;

/** The heads beside the feed that nobody has judged, the newest of each line. */
export async function sidesOf(
  look: Look,
  parts: NodeParts,
  participant: string,
): Promise<readonly Side[]> {
  const sides: Side[] = [];
  for (const one of headsOf(await openForks(look, parts, participant))) {
    const { size, hash } = one.signed.head;
    if (hash === null || (await hashAt(look, { participant, size })) === hash) continue;
    sides.push({ ...one, hash, path: await besideUpTo(look, { participant, hash }) });
  }
  return sides.filter(
    ({ hash }) =>
      !sides.some((other) => other.hash !== hash && other.path.some((one) => one.hash === hash)),
  );
}

const LEFT = `select hash from feed_entries where participant = $1 and seq >= $2 and stored_at <= $3
  order by seq desc limit 1`;
const SEEN = `select from feed_entries
    where participant = $1 and hash = $2 and (seq < $3 or stored_at <= $4)
  union all
  select from feed_sides where participant = $1 and hash = $2 and stored_at <= $4`;

/** Two officers, and the side that both have named; none: the feed that is followed. */
interface Judging {
  readonly participant: string;
  readonly sides: readonly Side[];
  readonly named: Side | undefined;
  /** When the first of them spoke. */
  readonly firstAt: Date;
}

/**
 * What two officers have judged: whatever was here when the first one spoke, and what was added since to
 * the side that both name. A third side that came between the two is judged by nobody.
 *
 * @returns hashes of the heads, and of the last publication on each side that is left
 */
export async function judgedHeads(
  look: Look,
  parts: NodeParts,
  { participant, sides, named, firstAt }: Judging,
): Promise<readonly string[]> {
  const [begin] = named?.path ?? [];
  const since = begin === undefined ? FEED_LENGTH_MAX + 1 : placeOf(begin);
  const path = new Set(named?.path.map(({ hash }) => hash));
  const isSeen = async (hash: string): Promise<boolean> =>
    path.has(hash) ||
    (await look.query(SEEN, [participant, hash, since, firstAt.toISOString()])).length > 0;
  const judges = async ({ hash, ours, noticedAt }: OpenFork): Promise<boolean> =>
    noticedAt.getTime() <= firstAt.getTime() ||
    (path.has(hash) && (ours?.head.hash == null || (await isSeen(ours.head.hash))));
  const judged: (string | null | undefined)[] = [];
  for (const fork of await openForks(look, parts, participant)) {
    if (await judges(fork)) judged.push(fork.hash, fork.ours?.head.hash);
  }
  for (const side of sides) {
    if (side === named) continue;
    const seen = side.path.filter(({ storedAt }) => new Date(storedAt) <= firstAt);
    judged.push(seen.findLast(({ hash }) => !path.has(hash))?.hash);
  }
  const [left] = await look.query<{ hash: string }>(LEFT, [
    ...[participant, since, firstAt.toISOString()],
  ]);
  judged.push(left?.hash);
  return [...new Set(judged.filter((hash) => typeof hash === 'string'))];
}
