import { namedState } from '@comity/law';
import { type KnownParticipant, statesToAsk, usualAuthority } from '@comity/service';
import { stateName } from '@comity/words';
import type { OfficerVisit } from '../../http/screen.ts';
import { byName } from '../by-name.ts';
import { stateNamed } from '../law-names.ts';

/** One who can be written to. */
export interface Addressee {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly zone: string;
  readonly participant: string;
}

/** Whom a request can be about and whom it can go to. */
export interface Places {
  readonly us: string;
  /** The other participants of the network that are States: an organisation is asked for nothing. */
  readonly network: readonly KnownParticipant[];
  /** Jurisdictions of the law data that have no node here, by name. */
  readonly outside: readonly { readonly code: string; readonly name: string }[];
  readonly addressees: readonly Addressee[];
  /** The authority of a State that a request for a measure usually goes to; '' without a node there. */
  usualAuthority(to: string, measure: string): string;
  /** Name of a State in the reader's language; its code where it is unknown. */
  stateName(code: string): string;
  addressee(id: string | undefined): Addressee | undefined;
}

/** Reads the directory and the law data for the places of a request. */
export async function placesOf(visit: OfficerVisit): Promise<Places> {
  const entries = await visit.service.directory.entries();
  const { law } = visit.service.law;
  const { words } = visit;
  const inNetwork = new Set(entries.map((entry) => entry.participant));
  const others = entries.filter((entry) => !entry.self);
  const network = statesToAsk(entries, law);
  const addressees = others.flatMap((entry) =>
    entry.authorities.map((one) => ({ ...one, participant: entry.participant })),
  );
  return {
    us: visit.service.node.participant,
    network,
    outside: [...law.jurisdictions.values()]
      .filter(({ code }) => !inNetwork.has(code))
      .map(({ code }) => ({ code, name: stateNamed(words, law, code) }))
      .sort(byName(words)),
    addressees,
    usualAuthority: (to, measure) =>
      usualAuthority(visit.service.law, entries, { to: to.trim(), measure }),
    stateName: (code) =>
      stateName(
        words,
        entries.find((entry) => entry.participant === code)?.name ?? namedState(law, code),
      ),
    addressee: (id) => addressees.find((one) => one.id === id?.trim()),
  };
}
