import { no, ok, placed, type Result, type Said } from '@comity/base';
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
  /** Begins with 1; the sender goes on with a higher one after a restore, and takes none twice. */
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

/** The place that comes next in a lane; in an epoch other than the head's, its first. */
export const nextClaim = (lane: Lane, head: LinkHead, epoch = head.epoch): LinkClaim => ({
  lane,
  epoch,
  seq: epoch === head.epoch ? head.seq + 1 : 1,
  prev: head.hash,
});

/**
 * Whether a place follows the head of its lane. Codes: `link-gap` (something in between has not
 * arrived: the place is later, or begins an epoch behind an entry that is not the head), `link-fork`
 * (the place is taken, or the two sides remember different pasts).
 */
export function follows(head: LinkHead, claim: LinkClaim): Result<LinkClaim, LinkFault> {
  const { epoch, seq } = claim;
  const expected = nextClaim(claim.lane, head, epoch);
  if (epoch < head.epoch || seq < expected.seq) {
    return no({ code: 'link-fork', params: { epoch, seq, how: 'taken' } });
  }
  const isOther = claim.prev !== expected.prev;
  if (seq > expected.seq || (epoch > head.epoch && isOther)) {
    return no({ code: 'link-gap', params: { epoch, seq, ofEpoch: head.epoch, last: head.seq } });
  }
  if (isOther) {
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
    if (!next.ok) return no(placed(next.error, { at: `/${index}` }));
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
 * @param knows whether our line holds the entry with a hash, entries on their way included
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
