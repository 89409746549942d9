import type { Lane } from '@comity/log';
import type { RelayEvidence } from '@comity/wire';
import type { Tx } from '../store/index.ts';
import { daysAfter } from './days-after.ts';

/** What this node keeps of something that it gave to a relay. */
export interface GivenRow {
  readonly id: string;
  readonly relay: string;
  readonly given_at: Date;
  /**
   * `given`: no answer yet. `refused-there`: its recipient has said by it, sealed to us, that it does
   * not take it. `answered`: the recipient's own receipts came back by it.
   */
  readonly event:
    | 'given'
    | 'taken'
    | 'handed-over'
    | 'refused'
    | 'refused-there'
    | 'over'
    | 'answered';
}

const REMEMBERED_DAYS = 90;

const GIVEN = `select id, relay, given_at, event from consignments_given
  where peer = $1 and lane = $2 and envelopes = $3::text[] order by given_at desc, id`;
const INSERT = `insert into consignments_given (id, peer, lane, relay, envelopes, given_at, event)
  values ($1, $2, $3, $4, $5, $6, 'given')`;
const INSERT_ACTS = `insert into consigned_acts (given, authority, case_id, envelope)
  select $1, * from unnest($2::text[], $3::text[], $4::text[]) on conflict do nothing`;
const FORGET = 'delete from consignments_given where given_at < $1';

/** One act of a batch, by the hash of its envelope. */
export interface GivenAct {
  readonly authority: string;
  readonly case_id: string;
  readonly envelope_hash: string;
}

/** What is given, and to whom it goes. */
export interface GivenWhat {
  readonly peer: string;
  readonly lane: Lane;
  /** In the order of the batch. */
  readonly acts: readonly GivenAct[];
}

const envelopesOf = ({ acts }: GivenWhat): readonly string[] =>
  acts.map(({ envelope_hash }) => envelope_hash);

/** To which relays the same envelopes were given, the last first. */
export const givenOf = (tx: Pick<Tx, 'query'>, what: GivenWhat): Promise<readonly GivenRow[]> =>
  tx.query<GivenRow>(GIVEN, [what.peer, what.lane, envelopesOf(what)]);

/** Keeps that something is given to a relay, before it leaves. */
export function keepGiven(
  tx: Tx,
  what: GivenWhat,
  { id, relay, at }: { readonly id: string; readonly relay: string; readonly at: string },
): void {
  const { peer, lane, acts } = what;
  const of = (pick: (act: GivenAct) => string): string[] => acts.map(pick);
  tx.later(FORGET, [daysAfter(at, -REMEMBERED_DAYS)]);
  tx.later(INSERT, [id, peer, lane, relay, envelopesOf(what), at]);
  tx.later(INSERT_ACTS, [
    id,
    of(({ authority }) => authority),
    of(({ case_id }) => case_id),
    of(({ envelope_hash }) => envelope_hash),
  ]);
}

/** What a relay has said before is said again by whoever kept it: it changes nothing. */
const HEARD = `update consignments_given set event = $2, taken_at = $3, handed_at = $4, code = $5,
    heard_at = $6, until = $7, said_at = $8
  where id = $1 and event <> 'answered' and (said_at is null or said_at <= $8)`;

/**
 * What a relay has said of it; what it does not know of is given once more.
 *
 * @param isLeft it is given nothing more, which is why, whatever it says
 */
export function noteEvidence(
  tx: Tx,
  id: string,
  said: RelayEvidence,
  { at, isLeft }: { readonly at: string; readonly isLeft: boolean },
): void {
  const { taken = null, until = null } = 'taken' in said ? said : {};
  const handed = said.event === 'handed-over' ? said.handed : null;
  const theirs =
    said.event === 'refused' ? said.code : said.event === 'taken' ? said.trouble : null;
  const code = isLeft ? LEFT : theirs;
  const gone = isLeft ? 'refused' : 'given';
  const event = said.event === 'unknown' ? gone : said.event;
  tx.later(HEARD, [id, event, taken, handed, code, at, until, said.at]);
}

/** Why a relay gets nothing more: it is named no longer, or is not admitted here. */
const LEFT = 'relay-named-no-more';

const NOTE = `update consignments_given set event = coalesce($2, event), code = $3
  where id = $1 and event <> 'answered'`;

/** Why nothing is heard of it; what was said before stands. */
export const noteSilence = (tx: Tx, id: string, code: string, isLeft: boolean): void =>
  tx.later(NOTE, [id, null, isLeft ? LEFT : code]);

/** The recipient itself has answered by it. */
export const noteEnd = (
  tx: Tx,
  { id, event }: Pick<GivenRow, 'id' | 'event'>,
  code: string | null,
): void => tx.later(NOTE, [id, event, code]);
