import type { Span } from '@comity/feed';
import type { StandingWanted, Suspended } from '@comity/service';
import { DamagedRow, openFromRest, sealForRest } from '../keys/at-rest.ts';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import {
  isVouched,
  recordBytes,
  recordTime,
  type VouchedRecord,
  type Vouching,
} from './vouched.ts';

/** A row of `standing_changes`. */
export interface StandingRow {
  readonly id: string;
  readonly participant: string;
  readonly wanted: StandingWanted;
  /** What came from then on is in doubt; null where nothing is. */
  readonly doubt_from: Date | null;
  readonly sealed: Uint8Array;
  /** An officer's id, or `shell`. */
  readonly proposed_by: string;
  readonly proposed_at: Date;
  readonly first_officer: string | null;
  readonly first_at: Date | null;
  readonly second_officer: string | null;
  readonly done_at: Date | null;
  readonly mac: Uint8Array;
}

const timeOrNull = (at: Date | null): string | null => (at === null ? null : recordTime(at));

/** What the MAC of a change is over. */
export const standingRecord = (row: Omit<StandingRow, 'mac'>): VouchedRecord => ({
  record: 'standing-change',
  id: row.id,
  participant: row.participant,
  wanted: row.wanted,
  doubtFrom: timeOrNull(row.doubt_from),
  why: recordBytes(row.sealed),
  proposedBy: row.proposed_by,
  proposedAt: recordTime(row.proposed_at),
  officers: [row.first_officer, row.second_officer],
  firstAt: timeOrNull(row.first_at),
  doneAt: timeOrNull(row.done_at),
});

const placeOf = (keyring: Pick<Keyring, 'derived'>, id: string) => ({
  key: keyring.derived('standing-changes'),
  aad: `standing_changes/sealed/${id}`,
});

/** Seals why. */
export const sealReason = (
  keyring: Pick<Keyring, 'derived'>,
  {
    id,
    reason,
    nonce,
  }: { readonly id: string; readonly reason: string; readonly nonce: Uint8Array },
): Buffer => sealForRest(placeOf(keyring, id), nonce, new TextEncoder().encode(reason));

/** Why; '' where the row is damaged. */
export function reasonIn(keyring: Pick<Keyring, 'derived'>, { id, sealed }: StandingRow): string {
  try {
    return new TextDecoder().decode(openFromRest(placeOf(keyring, id), sealed));
  } catch (cause) {
    if (cause instanceof DamagedRow) return '';
    throw cause;
  }
}

const DONE = `select * from standing_changes where done_at is not null order by participant, done_at`;
const OPEN = 'select * from standing_changes where done_at is null order by proposed_at';
const OF = 'select * from standing_changes where participant = $1 order by done_at, proposed_at';
const LOCKED = 'select * from standing_changes where id = $1 and done_at is null for update';

type Look = Pick<Tx, 'query'>;

/** What was agreed, the oldest of each participant first; not looked at yet. */
export const doneStandings = (look: Look): Promise<readonly StandingRow[]> =>
  look.query<StandingRow>(DONE);

/** What waits for officers; rows that this node did not write are alarmed and left out. */
export const openStandings = async (
  look: Look,
  vouching: Vouching,
): Promise<readonly StandingRow[]> =>
  (await look.query<StandingRow>(OPEN)).filter((row) => isOurs(vouching, row));

/** All of one participant, what was agreed first. */
export const standingsOf = async (
  look: Look,
  vouching: Vouching,
  participant: string,
): Promise<readonly StandingRow[]> =>
  (await look.query<StandingRow>(OF, [participant])).filter((row) => isOurs(vouching, row));

/** One that waits, for whoever changes it. */
export async function lockStanding(
  tx: Tx,
  vouching: Vouching,
  id: string,
): Promise<StandingRow | undefined> {
  const [row] = id.includes('\u0000') ? [] : await tx.query<StandingRow>(LOCKED, [id]);
  return row !== undefined && isOurs(vouching, row) ? row : undefined;
}

const isOurs = (vouching: Vouching, row: StandingRow): boolean =>
  isVouched(vouching, standingRecord(row), { mac: row.mac, id: row.id });

/** How an admitted participant stands here. */
export interface Standing {
  /** Since when nothing of it is accepted and nothing is sent to it; null while it is not suspended. */
  readonly suspended: { readonly since: string; readonly by: StandingRow } | null;
  /** What came within these times is in doubt. */
  readonly doubts: readonly Span[];
}

const IN_ORDER: Standing = { suspended: null, doubts: [] };

/**
 * How each participant stands whose standing was ever changed. Who is let in again with a day of doubt
 * leaves in doubt what came from that day until then; without one, nothing.
 *
 * @param rows as {@link doneStandings} reads them; those that this node did not write are alarmed
 */
export function standingsIn(
  rows: readonly StandingRow[],
  vouching: Vouching,
): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const row of rows) {
    if (row.done_at === null || !isOurs(vouching, row)) continue;
    const before = standings.get(row.participant) ?? IN_ORDER;
    const at = row.done_at.toISOString();
    const closed = before.doubts.filter(({ to }) => to !== null);
    const from = timeOrNull(row.doubt_from);
    const isSuspended = row.wanted === 'suspended';
    const doubt = from === null ? [] : [{ from, to: isSuspended ? null : at }];
    standings.set(row.participant, {
      suspended: isSuspended ? { since: at, by: row } : null,
      doubts: [...closed, ...doubt],
    });
  }
  return standings;
}

/** How a participant stands. */
export const standingAmong = (
  standings: ReadonlyMap<string, Standing>,
  participant: string,
): Standing => standings.get(participant) ?? IN_ORDER;

/** A suspension as officers see it. */
export const suspendedIn = ({ suspended }: Standing): Suspended | null =>
  suspended === null
    ? null
    : { since: suspended.since, doubtFrom: suspended.by.doubt_from?.toISOString() ?? null };
