import { no, ok, type Result, type Said } from '@comity/base';
import { domainHash } from '@comity/seal';

/** The roads between two participants: emergencies have one of their own, with a log of its own. */
export const LANES = ['normal', 'emergency'] as const;
export type Lane = (typeof LANES)[number];

/** One step of a log that an ordered pair of participants shares, one for each lane. Spec: `spec/link-log.md`. */
export interface LinkEntry {
  /** Who sends. */
  readonly from: string;
  /** Who receives. */
  readonly to: string;
  readonly lane: Lane;
  /** Raised by the sender after a restore; begins with 1. */
  readonly epoch: number;
  /** Place in the epoch; begins with 1. */
  readonly seq: number;
  /** Hash of the entry before, of an earlier epoch too; null for the very first. */
  readonly prev: string | null;
  /** Hash of the envelope that took this place. */
  readonly envelope: string;
}

/** The newest entry; before the first one `seq` is 0 and `hash` null. */
export interface LinkHead {
  readonly epoch: number;
  readonly seq: number;
  readonly hash: string | null;
}

/** Why a place does not follow a head. */
export type LinkFault = Said<'problem', 'link-gap' | 'link-fork'>;

/** A place in a link log, as an envelope claims it. */
export type LinkClaim = Pick<LinkEntry, 'lane' | 'epoch' | 'seq' | 'prev'>;

/** Where every link log begins. */
export const LINK_START: LinkHead = { epoch: 1, seq: 0, hash: null };

/** The hash by which the next entry, receipts and heads refer to an entry. */
export const linkEntryHash = (entry: LinkEntry): string => {
  const { from, to, lane, epoch, seq, prev, envelope } = entry;
  return domainHash('link', { from, to, lane, epoch, seq, prev, envelope });
};

/** The head once `entry` is the newest. */
export const headOf = (entry: LinkEntry): LinkHead => ({
  epoch: entry.epoch,
  seq: entry.seq,
  hash: linkEntryHash(entry),
});

/** The place that comes next in a lane; with `newEpoch`, the first of the next epoch. */
export const nextClaim = (lane: Lane, head: LinkHead, newEpoch = false): LinkClaim =>
  newEpoch
    ? { lane, epoch: head.epoch + 1, seq: 1, prev: head.hash }
    : { lane, epoch: head.epoch, seq: head.seq + 1, prev: head.hash };

/**
 * Whether a place follows the head of its lane. Codes: `link-gap` (something in between has not arrived),
 * `link-fork` (the place is taken, or the two sides remember different pasts).
 */
export function follows(head: LinkHead, claim: LinkClaim): Result<LinkClaim, LinkFault> {
  const expected = nextClaim(claim.lane, head, claim.epoch > head.epoch);
  const { epoch, seq } = claim;
  if (claim.epoch < head.epoch || (claim.epoch === head.epoch && claim.seq < expected.seq)) {
    return no({ code: 'link-fork', params: { epoch, seq, how: 'taken' } });
  }
  if (claim.epoch > expected.epoch || claim.seq > expected.seq) {
    return no({ code: 'link-gap', params: { epoch, seq, ofEpoch: head.epoch, last: head.seq } });
  }
  if (claim.prev !== expected.prev) {
    return no({ code: 'link-fork', params: { epoch, seq, how: 'past' } });
  }
  return ok(claim);
}

/**
 * Walks a whole link log from `start`. Codes: `link-gap`, `link-fork`, `link-parties`; `at` names
 * the index of the first entry that does not fit.
 */
export function verifyLinkLog(
  entries: readonly LinkEntry[],
  start: LinkHead = LINK_START,
): Result<LinkHead> {
  let head = start;
  const first = entries[0];
  for (const [index, entry] of entries.entries()) {
    const { from, to, lane } = entry;
    if (from !== first?.from || to !== first.to || lane !== first.lane) {
      return no({
        code: 'link-parties',
        params: { entry: index, from, to },
        at: `/${index}`,
      });
    }
    const next = follows(head, entry);
    if (!next.ok) return no({ ...next.error, at: `/${index}` });
    head = headOf(entry);
  }
  return ok(head);
}

/** Where the other end of a link stands, seen from ours. */
export type Standing =
  | 'same'
  | 'ahead' // the other end lacks what we have
  | 'behind' // we lack what the other end has
  | 'forked'; // each has something that the other has not

/**
 * Compares our head of a link log with the other end's.
 *
 * @param knows whether we hold the entry with a hash, entries on their way included
 */
export function compareHeads(
  ours: LinkHead,
  theirs: LinkHead,
  knows: (hash: string) => boolean,
): Standing {
  if (ours.hash === theirs.hash) return 'same';
  if (theirs.hash === null) return 'ahead';
  if (knows(theirs.hash)) return isAfter(theirs, ours) ? 'same' : 'ahead';
  return isAfter(theirs, ours) ? 'behind' : 'forked';
}

/** Whether a place lies after a head, in its epoch or in a later one. */
export const isAfter = (
  place: Pick<LinkHead, 'epoch' | 'seq'>,
  head: Pick<LinkHead, 'epoch' | 'seq'>,
): boolean => place.epoch > head.epoch || (place.epoch === head.epoch && place.seq > head.seq);

/** What a link log was found to be, where it may hold entries that a later epoch has replaced. */
export interface LinkHistory {
  readonly head: LinkHead;
  /** Entries that stand beside the way to the head: the other end had lost them. */
  readonly replaced: number;
}

/**
 * Walks a link log as its sender keeps it: a new epoch may begin behind any earlier entry, because
 * the receiver had lost what came after. Codes and `at`: those of {@link verifyLinkLog}.
 */
export function verifyLinkHistory(entries: readonly LinkEntry[]): Result<LinkHistory> {
  const places = new Map<string | null, number>([[null, -1]]);
  let head = LINK_START;
  let replaced = 0;
  for (const [index, entry] of entries.entries()) {
    const from =
      entry.epoch === head.epoch + 1 && entry.seq === 1 ? places.get(entry.prev) : undefined;
    const isBranch = from !== undefined && entry.prev !== head.hash;
    if (isBranch) replaced += index - 1 - from;
    const start = isBranch ? { ...head, hash: entry.prev } : head;
    const next = follows(start, entry);
    if (!next.ok) return no({ ...next.error, at: `/${index}` });
    head = headOf(entry);
    places.set(head.hash, index);
  }
  return ok({ head, replaced });
}
