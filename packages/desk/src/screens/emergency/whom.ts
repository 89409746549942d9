import { toCall } from '@comity/feed';
import { type Askable, whomToAsk } from '@comity/service';
import type { OfficerVisit } from '../../http/screen.ts';
import { placesOf } from '../new-request/places.ts';

/** A State that can be asked, with its name. */
export interface Whom extends Askable {
  readonly name: string;
}

/** Whom this node can ask, and whom there is no open way to. */
export interface KnownToAsk {
  readonly open: readonly Whom[];
  readonly closed: readonly { readonly participant: string; readonly name: string }[];
  /** Our own published number, for whoever calls back. */
  readonly own: string;
}

/** Reads who can be asked now, in the order in which they are offered. */
export async function askable(visit: OfficerVisit): Promise<KnownToAsk> {
  const { service, session, now } = visit;
  const [places, entries, published] = await Promise.all([
    placesOf(visit),
    service.directory.entries(),
    service.directory.published(session),
  ]);
  const us = service.node.participant;
  const { authority, zone } = session.officer;
  const whom = whomToAsk(service.law, { entries, published }, { us, now, zone });
  return {
    open: whom.open.map((one) => ({ ...one, name: places.stateName(one.participant) })),
    closed: whom.closed.map((participant) => ({
      participant,
      name: places.stateName(participant),
    })),
    own: toCall(published, { participant: us, authority, now }).number ?? '',
  };
}
