import type { Lane } from '@comity/log';
import type { RelayEvidence } from '@comity/wire';
import type { Tx } from '../store/index.ts';
import { daysAfter } from './days-after.ts';

/** What this node keeps of something that it gave to a relay. */
export interface GivenRow {
  readonly id: string;
  readonly relay: string;
  readonly given_at: Date;
  /** `given`: no answer yet. `answered`: the recipient's own receipts came back by it. */
  readonly event: 'given' | 'taken' | 'handed-over' | 'refused' | 'over' | 'answered';
}

const REMEMBERED_DAYS = 90;

const GIVEN = `select id, relay, given_at, event from consignments_given
  where peer = $1 and lane = $2 and envelopes = $3::text[] order by given_at desc`;
const INSERT = `insert into consignments_given (id, peer, lane, relay, envelopes, given_at, event)
  values ($1, $2, $3, $4, $5, $6, 'given')`;
const FORGET = 'delete from consignments_given where given_at < $1';

/** What these envelopes are, and to whom they go. */
export interface GivenWhat {
  readonly peer: string;
  readonly lane: Lane;
  /** Hashes in the order of the batch. */
  readonly envelopes: readonly string[];
}

/** To which relays the same envelopes were given, the last first. */
export const givenOf = (
  tx: Pick<Tx, 'query'>,
  { peer, lane, envelopes }: GivenWhat,
): Promise<readonly GivenRow[]> => tx.query<GivenRow>(GIVEN, [peer, lane, envelopes]);

/** Keeps that something is given to a relay, before it leaves. */
export function keepGiven(
  tx: Tx,
  { peer, lane, envelopes }: GivenWhat,
  { id, relay, at }: { readonly id: string; readonly relay: string; readonly at: string },
): void {
  tx.later(FORGET, [daysAfter(at, -REMEMBERED_DAYS)]);
  tx.later(INSERT, [id, peer, lane, relay, envelopes, at]);
}

const HEARD = `update consignments_given set event = $2, taken_at = $3, handed_at = $4, code = $5,
    heard_at = $6 where id = $1 and event <> 'answered'`;

/** What a relay has said of it; what it does not know of is given once more. */
export function noteEvidence(tx: Tx, id: string, said: RelayEvidence, at: string): void {
  const taken = 'taken' in said ? said.taken : null;
  const handed = said.event === 'handed-over' ? said.handed : null;
  const code = said.event === 'refused' ? said.code : said.event === 'taken' ? said.trouble : null;
  const event = said.event === 'unknown' ? 'given' : said.event;
  tx.later(HEARD, [id, event, taken, handed, code, at]);
}

const SILENT = 'update consignments_given set event = $2, code = $3 where id = $1';

/** A relay has not answered; one that lets us in no more is not asked again for a while. */
export const noteNoEvidence = (
  tx: Tx,
  { id, event }: Pick<GivenRow, 'id' | 'event'>,
  code: string,
): void => tx.later(SILENT, [id, event, code]);

/** The recipient's own receipts are here. */
export const noteAnswered = (tx: Tx, id: string): void =>
  tx.later(`update consignments_given set event = 'answered', code = null where id = $1`, [id]);
