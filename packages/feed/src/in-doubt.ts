import type { Change, DirectoryEntry } from './directory.ts';
import type { EntryQuestion } from './entry-questions.ts';
import type { Publication } from './publication.ts';

/** An entry that rests on a key which may have been in other hands. */
export interface EntryInDoubt {
  readonly participant: string;
  readonly authority: string;
  /** Since when the key may have been in other hands, RFC 3339. */
  readonly since: string;
}

/** Keys that a participant has revoked, by id, each with the moment from which it is in doubt. */
export type RevokedKeys = ReadonlyMap<string, string>;

/** Two moments, RFC 3339, the second not in it; null while it goes on. */
export interface Span {
  readonly from: string;
  readonly to: string | null;
}

/** What there is to doubt of a participant. */
export interface Doubts {
  readonly revoked: RevokedKeys;
  /** Whatever this node took in of it meanwhile: its own officers have said so. */
  readonly taken: readonly Span[];
}

/** The doubt in which a moment is, if any. */
export const doubtAt = (spans: readonly Span[], moment: string): Span | undefined =>
  spans.find(({ from, to }) => moment >= from && (to === null || moment < to));

/**
 * The entries whose content, end or relays were published with a key that their State has revoked
 * since, and of which nothing but that key says that they are from before it was in doubt. Days that
 * were signed with it count for nothing: what was here before, or what another key of that State has
 * followed before, is what it was. A confirmation or figures in doubt reach nobody, and change nothing.
 * An entry that is published anew with another key is in doubt no more. So is what was taken in while
 * officers of this node had reason to doubt all that came of the State.
 */
export function entriesInDoubt(
  {
    entries,
    publications,
  }: {
    readonly entries: readonly DirectoryEntry[];
    readonly publications: readonly Publication[];
  },
  doubtsOf: (participant: string) => Doubts,
): readonly EntryInDoubt[] {
  const feeds = Map.groupBy(publications, ({ participant }) => participant);
  const doubts = new Map(
    [...feeds].map(([participant, feed]) => [participant, doubtsIn(feed, doubtsOf(participant))]),
  );
  return entries.flatMap(({ participant, authority, ended, history }) => {
    const found = doubts.get(participant);
    if (found === undefined || found.size === 0) return [];
    const [since] = standing(history, ended !== null)
      .flatMap(({ seq }) => found.get(seq) ?? [])
      .sort();
    return since === undefined ? [] : [{ participant, authority, since }];
  });
}

/**
 * The entries as they are to be read: without cover that was told with a key that may have been in other
 * hands, or while all that came of the State was doubted. The hours of the entry stand in its place; nothing else of it is in doubt for that.
 */
export function withoutCoverInDoubt(
  {
    entries,
    publications,
  }: {
    readonly entries: readonly DirectoryEntry[];
    readonly publications: readonly Publication[];
  },
  doubtsOf: (participant: string) => Doubts,
): readonly DirectoryEntry[] {
  const told = entries.filter(({ cover, participant }) => {
    const { revoked, taken } = doubtsOf(participant);
    return cover !== null && revoked.size + taken.length > 0;
  });
  if (told.length === 0) return entries;
  const feeds = Map.groupBy(publications, ({ participant }) => participant);
  const doubtful = new Set(
    told.filter(({ participant, cover }) =>
      doubtsIn(feeds.get(participant) ?? [], doubtsOf(participant)).has(cover?.seq ?? 0),
    ),
  );
  return entries.map((entry) => (doubtful.has(entry) ? { ...entry, cover: null } : entry));
}

/** What States say of the entries of others, without what rests on a key that may have been in other hands. */
export function withoutQuestionsInDoubt(
  {
    questions,
    publications,
  }: {
    readonly questions: readonly EntryQuestion[];
    readonly publications: readonly Publication[];
  },
  doubtsOf: (participant: string) => Doubts,
): readonly EntryQuestion[] {
  const doubts = new Map(
    [...new Set(questions.map(({ participant }) => participant))].map((asker) => [
      asker,
      doubtsIn(
        publications.filter(({ participant }) => participant === asker),
        doubtsOf(asker),
      ),
    ]),
  );
  return questions.filter(({ participant, seq }) => doubts.get(participant)?.has(seq) !== true);
}

/** The publications of one feed that are in doubt, by number, with the moment. */
function doubtsIn(
  feed: readonly Publication[],
  { revoked, taken }: Doubts,
): ReadonlyMap<number, string> {
  const doubts = new Map<number, string>();
  if (revoked.size === 0 && taken.length === 0) return doubts;
  /** When a key that nobody doubts has followed, at the earliest. */
  let followed: string | undefined;
  for (const { seq, at, signedWith, takenAt } of feed.toSorted((a, b) => b.seq - a.seq)) {
    const since = revoked.get(signedWith ?? '');
    if (since === undefined) followed = at;
    else if (![takenAt, followed].some((known) => known !== undefined && known < since)) {
      doubts.set(seq, since);
    }
    const meanwhile = takenAt === undefined ? undefined : doubtAt(taken, takenAt);
    if (meanwhile !== undefined) doubts.set(seq, meanwhile.from);
  }
  return doubts;
}

/** The changes by which an entry stands as it does. */
function standing(history: readonly Change[], isEnded: boolean): readonly Change[] {
  const newest = (...whats: readonly Change['what'][]): readonly Change[] =>
    history.filter(({ what }) => whats.includes(what)).slice(0, 1);
  return [
    ...newest('published', 'changed'),
    ...newest('relays'),
    ...(isEnded ? newest('ended') : []),
  ];
}
