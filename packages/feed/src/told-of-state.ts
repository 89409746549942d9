import type { Change, DirectoryEntry, SetAside } from './directory.ts';

/** A change of an entry, with the entry as it is now. */
export interface ChangedEntry {
  readonly entry: DirectoryEntry;
  readonly change: Change;
}

/** What a State has changed of its entries, the newest first. */
export const changesOf = (
  entries: readonly DirectoryEntry[],
  state: string,
): readonly ChangedEntry[] =>
  entries
    .filter(({ participant }) => participant === state)
    .flatMap((entry) => entry.history.map((change) => ({ entry, change })))
    .toSorted((a, b) => b.change.seq - a.change.seq);

/** How many publications of a State only a later version of the node can read. */
export const laterThanUs = (aside: readonly SetAside[], state: string): number =>
  aside.filter(({ participant, why }) => participant === state && why === 'later-kind').length;

/**
 * Of some offices those whom the State itself has named under an instrument: it has published a
 * provision of it beside them.
 */
export const namedUnder = <O extends { readonly entry: Pick<DirectoryEntry, 'content'> }>(
  offices: readonly O[],
  instrument: string,
): readonly O[] =>
  offices.filter(({ entry: { content } }) =>
    (content.provisions ?? []).some((pinpoint) => pinpoint.startsWith(`${instrument}:`)),
  );
