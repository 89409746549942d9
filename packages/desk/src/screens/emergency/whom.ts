import { type OfficeNow, officesOf, type ToCall, toCall } from '@comity/feed';
import { dayIn } from '@comity/law';
import type { EmergencyWay } from '@comity/service';
import type { OfficerVisit } from '../../http/screen.ts';

import { placesOf, usualAddressee } from '../new-request/places.ts';

/** A State that can be asked in an emergency, by its authority that answers at any hour. */
export interface Whom {
  readonly participant: string;
  readonly name: string;
  readonly authority: string;
  readonly authorityName: string;
  readonly way: EmergencyWay;
  readonly office: OfficeNow | undefined;
  readonly call: ToCall;
}

/** Whom this node can ask, and whom there is no open way to. */
export interface Askable {
  readonly open: readonly Whom[];
  readonly closed: readonly { readonly participant: string; readonly name: string }[];
  /** Our own published number, for whoever calls back. */
  readonly own: string;
}

/** Reads who can be asked now: who is open and can be called comes first. */
export async function askable(visit: OfficerVisit): Promise<Askable> {
  const { service, session, now } = visit;
  const [places, published] = await Promise.all([
    placesOf(visit),
    service.directory.published(session),
  ]);
  const us = service.node.participant;
  const on = dayIn(now, session.officer.zone);
  const open: Whom[] = [];
  const closed: { participant: string; name: string }[] = [];
  for (const { participant } of places.network) {
    const name = places.stateName(participant);
    const way = service.law.emergencyWay({ from: us, to: participant, on });
    const authority = way === null ? '' : usualAddressee(places, participant, way.measure);
    if (way === null || authority === '') {
      closed.push({ participant, name });
      continue;
    }
    const offices = officesOf(published, { state: participant, now });
    open.push({
      ...{ participant, name, authority, way },
      authorityName: places.addressee(authority)?.name ?? authority,
      office: offices.find(({ entry }) => entry.authority === authority),
      call: toCall(published, { participant, authority, now }),
    });
  }
  const own = toCall(published, {
    ...{ participant: us, authority: session.officer.authority, now },
  });
  return { open: open.toSorted((a, b) => rank(a) - rank(b)), closed, own: own.number ?? '' };
}

const rank = ({ office, call }: Whom): number =>
  (office?.openness.open === true ? 0 : 2) + (call.number === undefined ? 1 : 0);
