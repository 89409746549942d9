import { isToldAnew } from '@comity/duty';
import type { StatedCover } from '@comity/feed';
import { lockFeed, type PublishedReader, publish } from '../feeds/index.ts';
import { forEachAuthority } from '../for-each-authority.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { coverContent, ownEntry, readCoverAhead } from './cover-ahead.ts';

/** Told so often at most: a roster is changed shift by shift, and each telling stays in the feed for ever. */
const PAUSE = { minutes: 10 };

/** A roster that says nothing any more is told as a moment of which nobody is named, and no more. */
const SHORTEST = { minutes: 1 };

type Parts = Pick<NodeParts, 'store' | 'keyring' | 'trust' | 'world' | 'journal' | 'exchange'>;

/**
 * Tells other States anew in which hours somebody is there, for each authority that has decided so: where
 * its roster has changed, and before what was told comes to its end. In the name of the officer who
 * decided it last; the journal says that the node did it.
 *
 * @returns whether it failed for no authority
 */
export const tellCover = (parts: Parts, readPublished: PublishedReader): Promise<boolean> =>
  forEachAuthority(parts, 'cover-not-told', async (authority) => {
    const told = ownEntry(await parts.store.lookAsWorker(readPublished), authority)?.cover;
    if (told == null || waits(told, parts.world.now())) return;
    await parts.store.asNode(authority, (tx) =>
      tellAgain(tx, parts, { authority, told, readPublished }),
    );
  });

/** Whether it was told a short while ago; what is over does not wait. */
function waits({ at, until }: StatedCover, now: string): boolean {
  const [before, over] = [Temporal.Instant.from(at).add(PAUSE), Temporal.Instant.from(until)];
  return Temporal.Instant.compare(before, now) > 0 && Temporal.Instant.compare(over, now) > 0;
}

interface Telling {
  readonly authority: string;
  readonly told: StatedCover;
  readonly readPublished: PublishedReader;
}

async function tellAgain(
  tx: Tx,
  parts: Parts,
  { authority, told, readPublished }: Telling,
): Promise<void> {
  const now = parts.world.now();
  const ahead = await readCoverAhead(tx, parts, authority);
  const { from, until, spans = [], instead = '', by } = told;
  if (!isToldAnew({ from, until, spans }, ahead, now)) return;
  // Another process may have told it meanwhile, or an officer ended it.
  lockFeed(tx, parts.keyring.participant);
  if (ownEntry(await readPublished(tx), authority)?.cover?.seq !== told.seq) return;
  const soon = Temporal.Instant.from(now).add(SHORTEST).toString({ fractionalSecondDigits: 3 });
  const is = ahead ?? { from: now, until: soon, spans: [] };
  const content = coverContent(authority, is, instead);
  const officer = { role: by.role, number: by.officer };
  const kind = 'cover-published';
  const done = await publish(tx, parts, { authority, officer, kind, content });
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
