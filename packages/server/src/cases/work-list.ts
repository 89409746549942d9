import type { Session, WorkCounts, WorkList, WorkListFilter, WorkRow } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { casesWithWords } from './index-words.ts';

const PAGE = 50;
/** Rows without a date sort behind all others, at the end of time. */
const NEVER = '9999-12-31T00:00:00Z';

interface CaseRow {
  readonly id: string;
  readonly peer: string;
  readonly side: WorkRow['side'];
  readonly measure: string;
  readonly status: string;
  readonly urgency: WorkRow['urgency'];
  readonly priority: string | null;
  readonly move: WorkRow['move'];
  readonly move_what: string;
  readonly due_at: Date | null;
  readonly due_what: string | null;
  readonly opened_at: Date | null;
  readonly updated_at: Date;
  readonly unread: boolean;
  readonly closed: boolean;
  readonly title_sealed: Buffer | null;
}

/** Emergencies first, then by what is due next; 50 rows to a page, keyed, never by offset. */
export async function workList(
  tx: Tx,
  parts: NodeParts,
  question: { readonly session: Session; readonly filter: WorkListFilter },
): Promise<WorkList> {
  const { session, filter } = question;
  const now = parts.world.now();
  const { authority } = session.officer;
  const among = await casesWithWords(tx, { ...parts, authority }, filter.text ?? '');
  const rows = await tx.query<CaseRow>(ROWS, [
    authority,
    filter.peer ?? null,
    filter.side ?? null,
    filter.measure ?? null,
    filter.move ?? null,
    filter.open ?? null,
    among,
    ...afterKey(filter.after),
    PAGE + 1,
    filter.review ?? false,
  ]);
  const counts = await workCounts(tx, authority, now);
  const page = rows.slice(0, PAGE);
  return {
    at: now,
    rows: page.map((row) => rowOf(row, parts, authority)),
    next: rows.length > PAGE ? keyOf(page[page.length - 1]) : null,
    counts,
  };
}

/** How much waits at an authority. */
export async function workCounts(tx: Tx, authority: string, now: string): Promise<WorkCounts> {
  const [counts] = await tx.query<WorkCounts>(COUNTS, [authority, now]);
  return counts ?? { ours: 0, theirs: 0, overdue: 0, drafts: 0, reviews: 0 };
}

const RANK = `case when closed then 2 when urgency = 'emergency' then 0 else 1 end`;
const ROWS = `select * from cases where authority = $1
  and ($2::text is null or peer = $2) and ($3::text is null or side = $3)
  and ($4::text is null or measure = $4) and ($5::text is null or move = $5)
  and ($6::boolean is null or closed = not $6) and ($7::text[] is null or id = any($7))
  and (not $12::boolean or id in (select case_id from reviews where reviewed_by is null))
  and (${RANK}, coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), id) > ($8::int, $9::timestamptz, $10::text)
  order by ${RANK}, coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), id limit $11`;
const COUNTS = `select
  (select count(*)::int from cases where authority = $1 and move = 'ours' and not closed) as ours,
  (select count(*)::int from cases where authority = $1 and move = 'theirs' and not closed) as theirs,
  (select count(*)::int from cases where authority = $1 and due_at < $2 and not closed) as overdue,
  (select count(*)::int from drafts where authority = $1 and state <> 'sent') as drafts,
  (select count(*)::int from reviews where authority = $1 and reviewed_by is null) as reviews`;

function rowOf(row: CaseRow, { keyring, law }: NodeParts, authority: string): WorkRow {
  const title =
    row.title_sealed === null
      ? ''
      : new TextDecoder().decode(
          keyring.openAtRest(authority, row.title_sealed, `cases/title/${row.id}`),
        );
  return {
    caseId: row.id,
    title,
    side: row.side,
    peer: row.peer,
    peerName: law.jurisdictions.get(row.peer)?.name ?? row.peer,
    measure: row.measure,
    status: row.status,
    urgency: row.urgency,
    priority: row.priority,
    move: row.move,
    moveWhat: row.move_what,
    dueAt: row.due_at?.toISOString() ?? null,
    dueWhat: row.due_what,
    openedAt: row.opened_at?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
    unread: row.unread,
  };
}

function keyOf(row: CaseRow | undefined): string | null {
  if (row === undefined) return null;
  const rank = row.closed ? 2 : row.urgency === 'emergency' ? 0 : 1;
  return `${rank}~${row.due_at?.toISOString() ?? NEVER}~${row.id}`;
}

const KEY = /^([012])~(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([A-Za-z0-9][A-Za-z0-9._-]{0,63})$/;

/** The place to go on from; a key that is none begins at the top. */
function afterKey(key: string | undefined): readonly [number, string, string] {
  const [, rank, due, id] = KEY.exec(key ?? '') ?? [];
  if (rank === undefined || due === undefined || id === undefined || !isInstant(due)) {
    return [-1, NEVER, ''];
  }
  return [Number(rank), due, id];
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}
