import type { EmergencyWay, LawLibrary } from '@comity/advice';
import { type OfficeNow, officesOf, openInstead, type ToCall, toCall } from '@comity/feed';
import { dayIn, type Law } from '@comity/law';
import type { KnownParticipant, PublishedDirectory } from './directory.ts';

/** The other participants of the network that are States: an organisation is asked for nothing. */
export const statesToAsk = (
  entries: readonly KnownParticipant[],
  { jurisdictions }: Pick<Law, 'jurisdictions'>,
): readonly KnownParticipant[] =>
  entries.filter(({ self, participant }) => !self && jurisdictions.has(participant));

/**
 * The authority of a State that a request for a measure usually goes to: of the role that the law says,
 * else the first of those with keys; '' where the State has no node.
 */
export function usualAuthority(
  { usualAddressee }: Pick<LawLibrary, 'usualAddressee'>,
  entries: readonly KnownParticipant[],
  { to, measure }: { readonly to: string; readonly measure: string },
): string {
  const theirs = entries.flatMap(({ self, participant, authorities }) =>
    !self && participant === to ? authorities : [],
  );
  const role = usualAddressee(measure);
  return (theirs.find(({ kind }) => kind === role) ?? theirs[0])?.id ?? '';
}

/** A State that can be asked in an emergency, by its authority that answers at any hour. */
export interface Askable {
  readonly participant: string;
  readonly authority: string;
  readonly authorityName: string;
  readonly way: EmergencyWay;
  readonly office: OfficeNow | undefined;
  /** The office of that State that is called while nobody is at this one. */
  readonly instead: OfficeNow | undefined;
  readonly call: ToCall;
}

/** Who can be asked, and whom there is no open way to: codes of participants. */
export interface WhomToAsk {
  readonly open: readonly Askable[];
  readonly closed: readonly string[];
}

/**
 * Whom a node can ask in an emergency at a moment: where somebody is comes first, of these who can be called.
 *
 * @param now RFC 3339; the day of the law is that of the zone
 */
export function whomToAsk(
  law: LawLibrary,
  directory: {
    readonly entries: readonly KnownParticipant[];
    readonly published: PublishedDirectory;
  },
  { us, now, zone }: { readonly us: string; readonly now: string; readonly zone: string },
): WhomToAsk {
  const { entries, published } = directory;
  const on = dayIn(now, zone);
  const open: Askable[] = [];
  const closed: string[] = [];
  for (const { participant, authorities } of statesToAsk(entries, law.law)) {
    const way = law.emergencyWay({ from: us, to: participant, on });
    const authority =
      way === null ? '' : usualAuthority(law, entries, { to: participant, measure: way.measure });
    if (way === null || authority === '') {
      closed.push(participant);
      continue;
    }
    const offices = officesOf(published, { state: participant, now });
    const office = offices.find(({ entry }) => entry.authority === authority);
    open.push({
      ...{ participant, authority, way },
      authorityName: authorities.find(({ id }) => id === authority)?.name ?? authority,
      office,
      instead: office === undefined ? undefined : openInstead(offices, office),
      call: toCall(published, { participant, authority, now }),
    });
  }
  return { open: open.toSorted((a, b) => rank(a) - rank(b)), closed };
}

const rank = ({ office, call }: Askable): number =>
  (office?.there === true ? 0 : 2) + (call.number === undefined ? 1 : 0);
