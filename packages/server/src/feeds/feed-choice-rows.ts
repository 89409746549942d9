import type { Tx } from '../store/index.ts';
import { isVouched, recordTime, type VouchedRecord, type Vouching } from '../trust/vouched.ts';

/** A row of `feed_choices`. */
export interface FeedChoiceRow {
  readonly id: string;
  readonly participant: string;
  /** Of the head that is to count. */
  readonly size: number;
  readonly hash: string;
  /** How each of the two found out; null until the second one has. */
  readonly note: string;
  readonly second_note: string | null;
  readonly first_officer: string;
  readonly first_at: Date;
  readonly second_officer: string | null;
  readonly done_at: Date | null;
  /** Hashes of the heads that were judged, and of the last publication seen on each side that was left. */
  readonly settles: readonly string[] | null;
  readonly mac: Uint8Array;
}

/** A choice of two, and whether what it names is followed. */
export interface JudgedFeed extends FeedChoiceRow {
  readonly done_at: Date;
  readonly followed: boolean;
}

/** What the MAC of a choice is over. */
export const feedChoiceRecord = (row: Omit<FeedChoiceRow, 'mac'>): VouchedRecord => ({
  record: 'feed-choice',
  id: row.id,
  participant: row.participant,
  size: row.size,
  hash: row.hash,
  note: row.note,
  officers: [row.first_officer, row.second_officer],
  firstAt: recordTime(row.first_at),
  doneAt: row.done_at === null ? null : recordTime(row.done_at),
  ...(row.second_note === null ? {} : { secondNote: row.second_note }),
  ...(row.settles === null ? {} : { settles: row.settles }),
});

const COLUMNS = `id, participant, size::int as size, hash, note, second_note, first_officer, first_at,
  second_officer, done_at, settles, mac`;
const WAITING = `select ${COLUMNS} from feed_choices where participant = $1 and done_at is null`;
const DONE = `select ${COLUMNS}, exists (select from feed_entries e where e.seq = feed_choices.size
    and e.participant = feed_choices.participant and e.hash = feed_choices.hash) as followed
  from feed_choices where done_at is not null and ($1::text is null or participant = $1)
  order by done_at`;

/** What one officer has chosen and a second one is asked for; what this node did not write is alarmed and none. */
export async function waitingChoice(
  look: Pick<Tx, 'query'>,
  vouching: Vouching,
  { participant, lock }: { readonly participant: string; readonly lock?: 'lock' },
): Promise<FeedChoiceRow | undefined> {
  const [row] = await look.query<FeedChoiceRow>(
    `${WAITING}${lock === undefined ? '' : ' for update'}`,
    [participant],
  );
  return row !== undefined && isOurs(vouching, row) ? row : undefined;
}

/** What two officers have chosen, of one participant or of all, the oldest first. */
export const doneChoices = async (
  look: Pick<Tx, 'query'>,
  vouching: Vouching,
  participant?: string,
): Promise<readonly JudgedFeed[]> =>
  (await look.query<JudgedFeed>(DONE, [participant ?? null])).filter((row) =>
    isOurs(vouching, row),
  );

const isOurs = (vouching: Vouching, row: FeedChoiceRow): boolean =>
  isVouched(vouching, feedChoiceRecord(row), { mac: row.mac, id: row.id });
