import { type Fault, no, ok, type Result, toBase64Url } from '@comity/base';
import { changesOf, foldDirectory, type Publication } from '@comity/feed';
import { spokenFingerprint } from '@comity/seal';
import {
  FEED_NOTE_MAX,
  type FeedChoice,
  type FeedFork,
  type FeedSide,
  type Session,
} from '@comity/service';
import { secondFault } from '../approval/two-of-house.ts';
import {
  doneChoices,
  type FeedChoiceRow,
  feedChoiceRecord,
  waitingChoice,
} from '../feeds/feed-choice-rows.ts';
import {
  entriesAfter,
  FEED_LENGTH_MAX,
  hashAt,
  headAt,
  keepHead,
  lockFeed,
  readTip,
} from '../feeds/feed-rows.ts';
import { proveFeed } from '../feeds/prove-feed.ts';
import { publicationOf } from '../feeds/read-feeds.ts';
import { loadOfficers } from '../identity/officers.ts';
import { auditSignIn } from '../identity/sign-in-audit.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { macOf } from '../trust/vouched.ts';
import { judgedHeads, placeOf, type Side, sidesOf } from './fork-sides.ts';

/** So many groups of a head are compared: whoever makes two feeds cannot make them alike in these. */
const GROUPS = 8;

/**
 * How a feed contradicts itself, and what each side says; null where nothing is to be decided.
 */
export async function forkOf(
  look: Tx,
  parts: NodeParts,
  participant: string,
): Promise<FeedFork | null> {
  const sides = await sidesOf(look, parts, participant);
  if (sides.length === 0) return null;
  const tip = await readTip(look, participant);
  const head = await headAt(look, tip);
  const main = await entriesAfter(look, { participant, after: 0, max: FEED_LENGTH_MAX });
  const ours = main.map((signed) => publicationOf(signed, undefined));
  const starts = sides.flatMap(({ path }) => path.slice(0, 1)).map(placeOf);
  const first = starts.length === 0 ? tip.size + 1 : Math.min(...starts);
  const here: FeedSide = {
    ...{ here: true, peer: null, size: tip.size, hash: tip.hash ?? '' },
    groups: groupsOf(tip.hash ?? ''),
    signedAt: head?.head.at ?? null,
    said: saidFrom(ours, { participant, first }),
  };
  const others = sides.map(({ signed, hash, path, peer }): FeedSide => {
    const [begin] = path;
    const from = begin === undefined ? 0 : placeOf(begin);
    const all = [
      ...ours.filter(({ seq }) => seq < from),
      ...path.map((one) => publicationOf(one.signed, one.storedAt)),
    ];
    return {
      ...{ here: false, peer, size: signed.head.size, hash, groups: groupsOf(hash) },
      signedAt: signed.head.at,
      said: path.length === 0 ? null : saidFrom(all, { participant, first: from }),
    };
  });
  const asked = await waitingChoice(look, parts, { participant });
  const [by] = asked === undefined ? [] : await loadOfficers(look, parts, [asked.first_officer]);
  return {
    participant,
    common: first - 1,
    sides: [here, ...others],
    asked:
      asked === undefined
        ? null
        : {
            by: {
              ...{ id: asked.first_officer, number: by?.number ?? '', name: by?.name ?? '' },
              role: by?.role ?? '',
            },
            at: asked.first_at.toISOString(),
            ...{ hash: asked.hash, note: asked.note },
          },
  };
}

/**
 * What two officers of this node have decided of a feed, the newest first: whom each has asked, as they
 * wrote it. What is not under the node's mark is not theirs.
 */
export async function feedChoicesOf(
  look: Tx,
  parts: NodeParts,
  participant: string,
): Promise<readonly FeedChoice[]> {
  const rows = (await doneChoices(look, parts, participant)).toReversed();
  const ids = rows.flatMap((row) => [row.first_officer, row.second_officer ?? row.first_officer]);
  const known = new Map(
    (await loadOfficers(look, parts, [...new Set(ids)])).map((one) => [one.id, one]),
  );
  const officer = (id: string) => {
    const { number = '', name = '', role = '' } = known.get(id) ?? {};
    return { id, number, name, role };
  };
  return rows.map((row): FeedChoice => {
    const { size, hash, done_at, followed, note, second_note, first_officer, second_officer } = row;
    return {
      ...{ size, hash, groups: groupsOf(hash), at: done_at.toISOString(), followed },
      by: [
        { officer: officer(first_officer), note },
        { officer: officer(second_officer ?? ''), note: second_note ?? '' },
      ],
    };
  });
}

const saidFrom = (
  publications: readonly Publication[],
  { participant, first }: { readonly participant: string; readonly first: number },
): FeedSide['said'] =>
  changesOf(foldDirectory(publications).entries, participant).filter(
    ({ change }) => change.seq >= first,
  );

const groupsOf = (hash: string): FeedSide['groups'] =>
  spokenFingerprint(Buffer.from(hash, 'base64url').toString('hex')).slice(0, GROUPS);

/** Which side an officer takes, and how it was found out. */
export interface ChosenFeed {
  readonly participant: string;
  /** Of the head that is to count, as {@link forkOf} shows it. */
  readonly hash: string;
  /** Each of the two says it. */
  readonly note: string;
}

const INSERT = `insert into feed_choices (id, participant, size, hash, note, first_officer, first_at, mac)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const DONE = `update feed_choices set size = $2, hash = $3, second_officer = $4, done_at = $5, settles = $6,
  second_note = $7, mac = $8
  where id = $1`;
const DROP = 'delete from feed_choices where participant = $1 and done_at is null returning id';

/**
 * An officer says which side of a fork counts; with the second one who says the same, that side is
 * followed from then on, the other is kept beside it, and what both saw is settled. Codes:
 * `feed-fork-over`, `feed-side-unknown`, `feed-side-missing` (nobody has given it), `feed-note-missing`,
 * `feed-choice-own-twice`, `feed-choice-differs`.
 */
export async function chooseFeed(
  parts: NodeParts,
  { officer }: Session,
  { participant, hash, note }: ChosenFeed,
): Promise<Result<{ readonly step: 'first-officer' | 'chosen' }>> {
  const { store, keyring, world } = parts;
  return store.asGate(async (tx) => {
    lockFeed(tx, participant);
    const sides = await sidesOf(tx, parts, participant);
    if (sides.length === 0) return no(OVER);
    const tip = await readTip(tx, participant);
    const isHere = tip.hash === hash;
    const side = sides.find((one) => one.hash === hash);
    if (!isHere && side === undefined) return no(UNKNOWN);
    if (side !== undefined && !(await leadsThere(tx, parts, side))) return no(MISSING);
    const now = new Date(world.now());
    const audit = (kind: string): Promise<void> =>
      auditSignIn(tx, parts, {
        ...{ who: officer, kind, subject: participant },
        detail: { participant, hash, size: side?.signed.head.size ?? tip.size },
      });
    const asked = await waitingChoice(tx, parts, { participant, lock: 'lock' });
    const size = side?.signed.head.size ?? tip.size;
    const found = note.trim();
    const isNote = found.length > 0 && found.length <= FEED_NOTE_MAX;
    if (asked === undefined) {
      if (!isNote) return no(NOTE_MISSING);
      await tx.query(DROP, [participant]);
      const row: Omit<FeedChoiceRow, 'mac'> = {
        ...{ id: toBase64Url(world.randomBytes(12)), participant, size, hash, note: found },
        ...{ first_officer: officer.id, first_at: now, second_officer: null, done_at: null },
        ...{ second_note: null, settles: null },
      };
      await tx.query(INSERT, [
        ...[row.id, participant, size, hash, row.note, officer.id, now.toISOString()],
        macOf(keyring, feedChoiceRecord(row)),
      ]);
      await audit('feed-choice-asked');
      return ok({ step: 'first-officer' as const });
    }
    if (asked.first_officer === officer.id) return no(OWN_TWICE);
    const fault = await secondFault(tx, officer.id, { before: [asked.first_officer] });
    if (fault !== undefined) return no(fault);
    if (!(await contains(tx, { participant, side, hash: asked.hash, size: asked.size }))) {
      return no(DIFFERS);
    }
    if (!isNote) return no(NOTE_MISSING);
    const firstAt = asked.first_at;
    const settles = await judgedHeads(tx, parts, { participant, sides, named: side, firstAt });
    const done: FeedChoiceRow = {
      ...{ ...asked, size, hash, second_officer: officer.id, done_at: now },
      ...{ second_note: found, settles },
    };
    await tx.query(DONE, [
      ...[asked.id, size, hash, officer.id, now.toISOString(), settles, found],
      macOf(keyring, feedChoiceRecord(done)),
    ]);
    await tx.query('select choose_feed($1)', [asked.id]);
    if (side !== undefined) keepHead(tx, side.signed);
    await audit('feed-chosen');
    world.log({ level: 'warn', what: 'feed-chosen', participant, size });
    return ok({ step: 'chosen' as const });
  });
}

/** Whether what was seen by the first officer is part of what the second one takes: it may have grown. */
async function contains(
  tx: Tx,
  of: {
    readonly participant: string;
    readonly side: Side | undefined;
    readonly hash: string;
    readonly size: number;
  },
): Promise<boolean> {
  const { participant, side, hash, size } = of;
  if (side !== undefined) return side.path.some((one) => one.hash === hash);
  return (await hashAt(tx, { participant, size })) === hash;
}

/** Proves a side anew, from our feed to its head: rows are no proof. */
async function leadsThere(tx: Tx, parts: NodeParts, { signed, path }: Side): Promise<boolean> {
  const [begin] = path;
  if (begin === undefined) return false;
  const { participant, seq, prev } = begin.signed.publication;
  const [before] = await entriesAfter(tx, { participant, after: Math.max(0, seq - 2), max: 1 });
  const ours = await hashAt(tx, { participant, size: seq - 1 });
  if (ours !== prev) return false;
  const at = seq === 1 ? null : (before?.publication.at ?? null);
  const from = { participant, size: seq - 1, hash: prev, at };
  const entries = path.map((one) => one.signed);
  return (await proveFeed(parts, from, { entries, head: signed })).ok;
}

/** Takes back what one officer has chosen. Code: `feed-fork-over`. */
export async function stopFeedChoice(
  parts: NodeParts,
  { officer }: Session,
  participant: string,
): Promise<Result<null>> {
  return parts.store.asGate(async (tx) => {
    const rows = await tx.query(DROP, [participant]);
    if (rows.length === 0) return no(OVER);
    const kind = 'feed-choice-stopped';
    await auditSignIn(tx, parts, {
      ...{ who: officer, kind, subject: participant },
      detail: { participant },
    });
    return ok(null);
  });
}

const OVER: Fault = { code: 'feed-fork-over' };
const UNKNOWN: Fault = { code: 'feed-side-unknown', at: 'side' };
const MISSING: Fault = { code: 'feed-side-missing', at: 'side' };
const NOTE_MISSING: Fault = {
  ...{ code: 'feed-note-missing', at: 'note' },
  params: { max: FEED_NOTE_MAX },
};
const OWN_TWICE: Fault = { code: 'feed-choice-own-twice' };
const DIFFERS: Fault = { code: 'feed-choice-differs', at: 'side' };
