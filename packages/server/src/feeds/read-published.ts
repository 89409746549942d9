import {
  type Directory,
  type DirectoryEntry,
  type Doubts,
  type EntryInDoubt,
  entriesInDoubt,
  foldDirectory,
  type Publication,
  type RevokedKeys,
  withoutCoverInDoubt,
  withoutQuestionsInDoubt,
} from '@comity/feed';
import type { FeedFault } from '@comity/service';
import type { Store, Tx } from '../store/index.ts';
import { revokedKeys } from '../trust/revoked-keys.ts';
import type { Vouching } from '../trust/vouched.ts';
import { createFeedReader, faultsOf, type ReadFeeds } from './read-feeds.ts';

/** What all feeds together say, and what is wrong with some of them. */
export interface ReadPublished extends Directory {
  readonly faults: readonly FeedFault[];
  /** The entries as their feeds say them, with cover that is in doubt: who said it may still end it. */
  readonly asTold: readonly DirectoryEntry[];
  /** Authorities whose cover was told with a key that was revoked since: somebody may doubt it. */
  readonly toldInDoubt: ReadonlySet<string>;
}

/** Reads the directory as it stands for a connection. */
export type PublishedReader = (look: Pick<Tx, 'query'>) => Promise<ReadPublished>;

/** Reads the directory as the feeds make it; what was read and folded once is held in memory. */
export function createPublishedReader(
  parts: Parameters<typeof createFeedReader>[0] & Vouching,
): PublishedReader {
  const readFeeds = createFeedReader(parts);
  const directoryOf = foldedOnce();
  return async (look) => {
    const { publications, damaged } = await readFeeds(look);
    const faults = await faultsOf(look, parts);
    const directory = directoryOf(publications);
    const trust = parts.trust.current();
    const doubtsOf = (whose: string): Doubts => ({
      revoked: revokedKeys(trust, whose),
      taken: parts.trust.standingOf(whose).doubts,
    });
    const doubts = entriesInDoubt({ ...directory, publications }, doubtsOf);
    return {
      ...directory,
      entries: withoutCoverInDoubt({ ...directory, publications }, doubtsOf),
      asTold: directory.entries,
      questions: believed(withoutQuestionsInDoubt({ ...directory, publications }, doubtsOf), [
        ...damaged.map(damagedFeed),
        ...faults,
      ]),
      toldInDoubt: toldWithRevoked({ ...directory, publications }, (whose) =>
        revokedKeys(trust, whose),
      ),
      faults: [...damaged.map(damagedFeed), ...doubts.map(keyInDoubt), ...faults],
    };
  };
}

/** The same once, for whoever does not stay: a command. */
export const publishedNow = (
  parts: Parameters<typeof createPublishedReader>[0] & { readonly store: Store },
): Promise<ReadPublished> => parts.store.lookAsWorker(createPublishedReader(parts));

/** The authorities whose cover was told with a key that has been revoked, whoever knew it before. */
function toldWithRevoked(
  {
    entries,
    publications,
  }: Pick<Directory, 'entries'> & { readonly publications: readonly Publication[] },
  revokedOf: (participant: string) => RevokedKeys,
): ReadonlySet<string> {
  const told = entries.filter(
    ({ cover, participant }) => cover !== null && revokedOf(participant).size > 0,
  );
  const keyOf = ({ participant, cover }: DirectoryEntry): string | undefined =>
    publications.find((one) => one.participant === participant && one.seq === cover?.seq)
      ?.signedWith;
  return new Set(
    told
      .filter((entry) => revokedOf(entry.participant).has(keyOf(entry) ?? ''))
      .map(({ authority }) => authority),
  );
}

/** The directory that publications make, made anew only where there are other publications. */
function foldedOnce(): (publications: ReadFeeds['publications']) => Directory {
  let last: { readonly of: ReadFeeds['publications']; readonly folded: Directory } | undefined;
  return (publications) => {
    if (last?.of !== publications) last = { of: publications, folded: foldDirectory(publications) };
    return last.folded;
  };
}

/** Nobody is heard on others while its own feed contradicts itself or cannot be read. */
const believed = (
  questions: Directory['questions'],
  faults: readonly FeedFault[],
): Directory['questions'] =>
  questions.filter(
    ({ participant }) =>
      !faults.some(
        (one) =>
          one.participant === participant && one.kind !== 'rolled-back' && one.settledAt === null,
      ),
  );

const damagedFeed = (participant: string): FeedFault => ({
  ...({ participant, kind: 'damaged', peer: null, noticedAt: null, settledAt: null } as const),
  proof: false,
});

const keyInDoubt = ({ participant, authority, since }: EntryInDoubt): FeedFault => ({
  ...({ participant, kind: 'key-in-doubt', peer: null, noticedAt: null, settledAt: null } as const),
  proof: false,
  entry: { authority, since },
});
