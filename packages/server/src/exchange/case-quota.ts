import type { Tx } from '../store/index.ts';
import { type Hold, secondsUntil } from './peer-usage.ts';

/** The peer has to wait; what was begun for its batch is given up. */
export class HeldBack extends Error {
  override readonly name = 'HeldBack';
  readonly hold: Hold;

  constructor(hold: Hold) {
    super(hold.code);
    this.hold = hold;
  }
}

/** Whose cases, when, and how many acts of the other side one of them bears in an hour. */
export interface CaseRoom {
  readonly authority: string;
  /** RFC 3339. */
  readonly at: string;
  readonly inOneCase: number;
}

/** A case to which acts of the other side come. */
interface FillingCase {
  readonly id: string;
  readonly peer_authority: string;
  /** Acts of the other side that are on file. */
  readonly their_acts: number;
  readonly filed: readonly unknown[];
}

const NEWEST = `select stored_at from acts where authority = $1 and case_id = $2 and author = $3
  order by seq desc offset $4 limit 1`;

/**
 * Sees to it that no case gets more acts of the other side within an hour than it bears: people have
 * to read them. Cases whose whole length is below that cost no statement.
 *
 * @throws HeldBack with the time at which there is room again
 */
export async function demandRoom(
  tx: Tx,
  { authority, at, inOneCase }: CaseRoom,
  cases: Iterable<FillingCase>,
): Promise<void> {
  for (const { id, peer_authority, their_acts, filed } of cases) {
    if (filed.length === 0 || their_acts + filed.length <= inOneCase) continue;
    // With the acts that came, this one would be the first beyond the hour's.
    const offset = Math.max(0, inOneCase - filed.length);
    const [row] = await tx.query<{ stored_at: Date }>(NEWEST, [
      authority,
      id,
      peer_authority,
      offset,
    ]);
    if (row === undefined) continue;
    const seconds = secondsUntil(row.stored_at, at);
    if (seconds > 0) throw new HeldBack({ code: 'quota-in-case', seconds });
  }
}
