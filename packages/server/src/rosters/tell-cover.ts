import { type CoverAhead, isToldAnew } from '@comity/duty';
import { entryNow, outOfPlace, type StatedCover } from '@comity/feed';
import { lockFeed, publish } from '../feeds/index.ts';
import { forEachAuthority } from '../for-each-authority.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { coverContent, readCoverAhead } from './cover-ahead.ts';

/** Told so often at most: a roster is changed shift by shift, and each telling stays in the feed for ever. */
const PAUSE = { minutes: 10 };

/** A roster is told once it has stood still for so long: between two changes it has gaps that nobody means. */
const SETTLED = { minutes: 5 };

/** Somebody who changes it again and again keeps others waiting so long at most. */
const AT_LAST = { hours: 1 };

/** A roster that says nothing any more is told as a moment of which nobody is named, and no more. */
const SHORTEST = { minutes: 1 };

/** Who tells it anew: the node, for the authority that has decided it, and no officer for ever. */
const BY_NODE = { role: 'node', number: 'node' } as const;

type Parts = Pick<
  NodeParts,
  'store' | 'keyring' | 'trust' | 'world' | 'journal' | 'exchange' | 'readPublished'
>;

/**
 * Tells other States anew in which hours somebody is there, for each authority that has decided so: where
 * its roster has changed and stands still again, where a key that told it is in doubt, and before what was
 * told comes to its end. Without an officer's number; the journal says that the node did it.
 *
 * @returns looks once; gives whether it failed for no authority
 */
export function createCoverTelling(parts: Parts): () => Promise<boolean> {
  const waiting = unsettled(parts.world);
  return () =>
    forEachAuthority(parts, 'cover-not-told', async (authority) => {
      const told = toldOf(parts, await parts.store.lookAsWorker(parts.readPublished), authority);
      if (told === null || waits(told, parts.world.now())) return;
      await parts.store.asNode(authority, (tx) =>
        tellAgain(tx, parts, { authority, told, waiting }),
      );
    });
}

/** What was told, and whether others have a reason to doubt it. */
interface Told extends StatedCover {
  readonly inDoubt: boolean;
  /** The office that it names is in the directory no more. */
  readonly isGone: boolean;
}

type Published = Awaited<ReturnType<NodeParts['readPublished']>>;

function toldOf(
  { world, keyring: { participant } }: Pick<Parts, 'world' | 'keyring'>,
  { asTold: entries, toldInDoubt }: Published,
  authority: string,
): Told | null {
  const met = { entries, now: world.now() };
  const told = entryNow(met, { participant, authority })?.cover ?? null;
  if (told === null) return null;
  const wanted = { participant, kind: 'cover-published', content: { ...told, authority } } as const;
  const isGone = outOfPlace(met, wanted) !== undefined;
  return { ...told, inDoubt: toldInDoubt.has(authority), isGone };
}

/**
 * Whether it was told a short while ago; what is over or in doubt does not wait, and nothing waits for a
 * moment that a clock was ahead of.
 */
function waits({ at, until, inDoubt }: Told, now: string): boolean {
  const { compare } = Temporal.Instant;
  const before = Temporal.Instant.from(at).add(PAUSE);
  const isRecent = compare(at, now) <= 0 && compare(before, now) > 0;
  return isRecent && compare(until, now) > 0 && !inDoubt;
}

/** What a roster says that is to be told, until it has stood still for a while. */
interface Unsettled {
  /** Whether it is told now. @param since number of the telling since when it says something else */
  isSettled(authority: string, since: number, ahead: CoverAhead | null): boolean;
  /** There is nothing to be told. */
  forget(authority: string): void;
}

/** Kept by each process for itself: one that begins anew waits anew. */
function unsettled({ now }: Parts['world']): Unsettled {
  const seen = new Map<
    string,
    { readonly says: string; readonly since: string; readonly first: string; readonly told: number }
  >();
  const isPast = (at: string, more: Temporal.DurationLike): boolean =>
    Temporal.Instant.compare(Temporal.Instant.from(at).add(more), now()) <= 0;
  return {
    isSettled(authority, told, ahead) {
      // Where it begins and ends by the moment of the look is no change.
      const ends = (until: string): string => (until === ahead?.until ? '' : until);
      const says = JSON.stringify(ahead?.spans.map(({ until, by }) => [ends(until), by]) ?? null);
      const before = seen.get(authority);
      // What was told meanwhile, by whichever process, begins the waiting anew.
      const last = before?.told === told ? before : undefined;
      if (last !== undefined && isPast(last.first, AT_LAST)) return true;
      if (last?.says === says) return isPast(last.since, SETTLED);
      seen.set(authority, { says, since: now(), first: last?.first ?? now(), told });
      return false;
    },
    forget: (authority) => {
      seen.delete(authority);
    },
  };
}

interface Telling {
  readonly authority: string;
  readonly told: Told;
  readonly waiting: Unsettled;
}

async function tellAgain(
  tx: Tx,
  parts: Parts,
  { authority, told, waiting }: Telling,
): Promise<void> {
  const now = parts.world.now();
  const { ahead, isDamaged, isToldOfOther } = await readCoverAhead(tx, parts, authority);
  if (isDamaged) {
    parts.world.log({ level: 'error', what: 'row-damaged', part: 'roster', authority });
    return;
  }
  const { from, until, spans = [], instead = '', inDoubt } = told;
  const isOther = instead !== '' && (told.isGone || isToldOfOther);
  if (!inDoubt && !isOther && !isToldAnew({ from, until, spans }, ahead, now)) {
    waiting.forget(authority);
    return;
  }
  const isOver = Temporal.Instant.compare(until, now) <= 0;
  if (!inDoubt && !isOver && !waiting.isSettled(authority, told.seq, ahead)) return;
  // Another process may have told it meanwhile, or an officer ended it.
  lockFeed(tx, parts.keyring.participant);
  if (toldOf(parts, await parts.readPublished(tx), authority)?.seq !== told.seq) return;
  const soon = Temporal.Instant.from(now).add(SHORTEST).toString({ fractionalSecondDigits: 3 });
  const is = ahead ?? { from: now, until: soon, spans: [] };
  const content = coverContent(authority, is, isOther ? '' : instead);
  const kind = 'cover-published';
  const done = await publish(tx, parts, { authority, officer: BY_NODE, kind, content });
  if (!done.ok) {
    const because = done.error[0]?.code;
    parts.world.log({ level: 'warn', what: 'cover-not-told', authority, because });
    return;
  }
  const { hash, seq } = done.value;
  await parts.journal.write(tx, {
    ...{ authority, officer: 'system', kind: 'cover-told', subject: hash },
    content: { publication: kind, seq, content },
  });
  tx.afterCommit(() => parts.exchange.tellPeers());
}
