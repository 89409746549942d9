import type { TrustList } from '@comity/wire';

/**
 * The signing keys that a participant says may have been in other hands, by id, each with the moment
 * from which: the earliest that any of its statements names, also one under earlier root keys.
 */
export const revokedKeys = (trust: TrustList, participant: string): ReadonlyMap<string, string> =>
  new Map(
    (trust.get(participant)?.statements ?? [])
      .flatMap(({ statement }) => statement.authorities)
      .flatMap(({ signing }) => signing)
      .flatMap(({ id, compromised }) =>
        compromised === undefined ? [] : [[id, compromised] as const],
      )
      .toSorted(([, one], [, other]) => (one < other ? 1 : -1)),
  );
