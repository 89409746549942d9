import type { TrustStore } from './trust-store.ts';

/** Authorities of other participants: whom one can write to, by id. */
export const addressees = ({
  trust,
  participant,
}: {
  readonly trust: Pick<TrustStore, 'current'>;
  readonly participant: { readonly id: string };
}): ReadonlySet<string> =>
  new Set(
    [...trust.current().values()]
      .filter((peer) => peer.participant !== participant.id)
      .flatMap((peer) => peer.statements.at(-1)?.statement.authorities.map(({ id }) => id) ?? []),
  );
