import type { AuthorityRole } from '@comity/law';
import { namedState } from '@comity/law';
import type { KnownParticipant } from '@comity/service';
import { stateName } from '@comity/words';
import type { OfficerVisit } from '../../http/screen.ts';
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
  /** The role of whom a request for a measure usually goes to. */
  usualRole(measure: string): AuthorityRole;
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
  const network = others.filter(({ participant }) => law.jurisdictions.has(participant));
  const addressees = others.flatMap((entry) =>
    entry.authorities.map((one) => ({ ...one, participant: entry.participant })),
  );
  return {
    us: visit.service.node.participant,
    network,
    outside: [...law.jurisdictions.values()]
      .filter(({ code }) => !inNetwork.has(code))
      .map(({ code }) => ({ code, name: stateNamed(words, law, code) }))
      .sort((a, b) => a.name.localeCompare(b.name, words.locale.numbers)),
    addressees,
    usualRole: visit.service.law.usualAddressee,
    stateName: (code) =>
      stateName(
        words,
        entries.find((entry) => entry.participant === code)?.name ?? namedState(law, code),
      ),
    addressee: (id) => addressees.find((one) => one.id === id?.trim()),
  };
}

/** The authority that a request usually goes to; '' where the State has no node. */
export function usualAddressee(places: Places, to: string, measure: string): string {
  const theirs = places.addressees.filter((one) => one.participant === to.trim());
  const first = places.usualRole(measure);
  return (theirs.find((one) => one.kind === first) ?? theirs[0])?.id ?? '';
}
