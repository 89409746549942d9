import { heardReference, spokenReference } from '@comity/base';
import type { Officerly, Session, WorkList, WorkListFilter, WorkRow } from '@comity/service';
import { officersById } from '../drafts/draft-rows.ts';
import type { NodeParts } from '../node-parts.ts';
import { casesWithReference, casesWithWords } from '../search/index.ts';
import type { Tx } from '../store/index.ts';
import { participantName } from '../trust/participant-name.ts';
import { titleAtRest } from './case-title.ts';
import { type DueColumns, dueOfRow, lapsesOfRow } from './due-now.ts';
import {
  type ListQuestion,
  type Looked,
  lookInOrder,
  needsLook,
  type Place,
  rowsInOrder,
  type Statement,
} from './list-query.ts';
import { workCounts } from './work-counts.ts';

/** Rows of a page. */
export const PAGE = 50;
/** Up to so many cases a search gives by number; more are met by walking the list. */
const FEW = 1_000;

interface CaseRow extends DueColumns {
  readonly id: string;
  readonly peer: string;
  readonly side: WorkRow['side'];
  readonly parts: WorkRow['parts'];
  readonly status: string;
  readonly urgency: WorkRow['urgency'];
  readonly priority: string | null;
  readonly move: WorkRow['move'];
  readonly move_what: string;
  readonly opened_at: Date | null;
  readonly updated_at: Date;
  readonly unread: boolean;
  readonly bound: boolean;
  readonly title_sealed: Buffer | null;
  readonly rank: number;
  readonly harm: number;
  readonly due_key: Date;
  readonly age_key: Date;
  readonly officer: string;
}

/**
 * Emergencies first, then by what is due next, by harm or by age; 50 rows to a page, keyed, never by offset. A page
 * may have fewer rows and still go on: it then has looked through as many as it may.
 */
export async function workList(
  tx: Tx,
  parts: NodeParts,
  question: { readonly session: Session; readonly filter: WorkListFilter },
): Promise<WorkList> {
  const { session, filter } = question;
  const now = parts.world.now();
  const { authority, zone } = session.officer;
  const text = filter.text ?? '';
  const heard = heardReference(text);
  const [said, referred] = await Promise.all([
    casesWithWords(tx, { ...parts, authority }, text),
    heard === null ? null : casesWithReference(tx, authority, heard.digits),
  ]);
  const found = said === null || referred === null ? (said ?? referred) : said.union(referred);
  const list = { authority, filter, after: placeOf(filter.after) };
  const [{ rows, next }, counts] = await Promise.all([
    found !== null && found.size > FEW
      ? walked(tx, { ...list, among: null }, found)
      : listed(tx, { ...list, among: found === null ? null : [...found] }),
    workCounts(tx, parts, session.officer),
  ]);
  const officers = await officersById(
    tx,
    parts,
    rows.flatMap(({ officer }) => (officer === '' ? [] : officer)),
  );
  return {
    at: now,
    rows: rows.map((row) => rowOf(row, parts, { authority, officers, now, zone })),
    next: next === null ? null : keyOf(next),
    counts,
    mistaken: heard?.mistaken === true,
  };
}

interface Page {
  readonly rows: readonly CaseRow[];
  /** The place that the next page goes on from. */
  readonly next: (Omit<Place, 'time'> & { readonly time: Date }) | null;
}

/** A page straight from the index that has its order. */
async function listed(tx: Tx, question: ListQuestion): Promise<Page> {
  if (question.among === null && needsLook(question.filter)) return walked(tx, question, null);
  const rows = await run<CaseRow>(tx, rowsInOrder(question, PAGE + 1));
  return pageOf(rows, question);
}

/** A page of what is among so many rows of the list: of these cases, or of all that pass. */
async function walked(
  tx: Tx,
  question: ListQuestion,
  wanted: ReadonlySet<number> | null,
): Promise<Page> {
  const seen = await run<Looked>(tx, lookInOrder(question));
  const hits = seen
    .flatMap(({ n, passes }) => (passes && (wanted === null || wanted.has(n)) ? n : []))
    .slice(0, PAGE + 1);
  const rows = await run<CaseRow>(tx, rowsInOrder({ ...question, among: hits }, PAGE + 1));
  return hits.length > PAGE ? pageOf(rows, question) : { rows, next: placeIn(seen.at(-1)) };
}

function placeIn(last: Looked | undefined): Page['next'] {
  const { rank, harm, time, id } = last ?? {};
  if (rank == null || harm == null || time == null || id == null) return null;
  return { rank, harm, time, id };
}

function pageOf(found: readonly CaseRow[], { filter }: ListQuestion): Page {
  const rows = found.slice(0, PAGE);
  const last = rows.at(-1);
  if (found.length <= PAGE || last === undefined) return { rows, next: null };
  const { rank, harm, due_key, age_key, id } = last;
  return { rows, next: { rank, harm, time: filter.order === 'age' ? age_key : due_key, id } };
}

const run = <T>(tx: Tx, { sql, params }: Statement): Promise<T[]> => tx.query<T>(sql, params);

function rowOf(
  row: CaseRow,
  parts: NodeParts,
  {
    authority,
    officers,
    now,
    zone,
  }: {
    authority: string;
    officers: ReadonlyMap<string, Officerly>;
    now: string;
    zone: string;
  },
): WorkRow {
  const title = titleAtRest(parts, { authority, id: row.id, sealed: row.title_sealed });
  return {
    caseId: row.id,
    reference: spokenReference(row.id),
    title,
    side: row.side,
    peer: row.peer,
    peerName: participantName(parts, row.peer),
    parts: row.parts,
    status: row.status,
    urgency: row.urgency,
    priority: row.priority,
    move: row.move,
    moveWhat: row.move_what,
    ...dueOfRow(row, now),
    lapses: lapsesOfRow(row, { now, zone }),
    openedAt: row.opened_at?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
    unread: row.unread,
    bound: row.bound,
    officer: officers.get(row.officer) ?? null,
  };
}

const keyOf = ({ rank, harm, time, id }: NonNullable<Page['next']>): string =>
  `${rank}${harm}~${time.toISOString()}~${id}`;

const KEY =
  /^([012])([0-3])~(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([A-Za-z0-9][A-Za-z0-9._-]{0,96})$/;

/** The place to go on from; a key that is none begins at the top. */
function placeOf(key: string | undefined): Place | null {
  const [, rank, harm, time, id] = KEY.exec(key ?? '') ?? [];
  if (rank === undefined || time === undefined || id === undefined || !isInstant(time)) return null;
  return { rank: Number(rank), harm: Number(harm), time, id };
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}
