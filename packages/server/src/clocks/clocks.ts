import { spokenReference } from '@comity/base';
import type { Due } from '@comity/case';
import { addDays, dayIn } from '@comity/law';
import type { AllClocks, ClockedCase, Clocks, MissedDeadline, Session } from '@comity/service';
import { appendAudit } from '../audit/index.ts';
import { titleAtRest } from '../cases/case-title.ts';
import { statedZone } from '../cases/case-view.ts';
import { DUES_OF_CASE, REVIEWED_LATER } from '../cases/dues-of-case.ts';
import type { NodeParts } from '../node-parts.ts';
import { freeDaysAmong } from '../rosters/index.ts';
import { openNotes } from '../spoken/index.ts';
import type { Tx } from '../store/index.ts';
import { participantName } from '../trust/participant-name.ts';
import { saidSince } from './said-since.ts';

/** Clocks that a page shows at most, and dates that were missed. */
const RUNNING_MAX = 500;
const MISSED_MAX = 100;
/** Days ahead of which it is said whether the office works. */
const DAYS_AHEAD = 14;

const CASE_COLUMNS = 'c.id, c.side, c.peer, c.peer_authority, c.parts, c.title_sealed';
/** One of each State before a second of any: no State hides the others. */
const OF_PEER = (order: string): string =>
  `row_number() over (partition by c.peer order by ${order})`;
const SOONEST = "d.due ? 'held', (d.due->>'at')::timestamptz nulls last, c.id";
/** When the act was stored that a date names; of the rows that are shown, so that only these are looked up. */
const SINCE = `(select a.stored_at from acts a
  where a.authority = $1 and a.id = c.due->>'act') as since`;
const RUNNING = `select c.*, ${SINCE} from (
    select ${CASE_COLUMNS}, d.due, ${OF_PEER(SOONEST)} as turn from cases c
      ${DUES_OF_CASE}
      where c.authority = $1 and (c.dates <> '[]' or c.id in (${REVIEWED_LATER}))
      order by turn, ${SOONEST} limit ${RUNNING_MAX + 1}) c
  order by due ? 'held', (due->>'at')::timestamptz nulls last, id`;
/** Cases whose dates are not worked out yet. */
const UNKNOWN = 'select count(*)::int as n from cases where authority = $1 and dates is null';
/** What is still owed before what is no longer due. */
const MISSED = `select ${CASE_COLUMNS}, c.head, m.act, m.what, m.part, m.due_at, m.owed_by, m.noted_at,
    coalesce(m.day, o.due->>'day') as day, coalesce(m.zone, o.due->>'zone') as zone,
    o.due is not null as open
  from missed_deadlines m join cases c on c.authority = m.authority and c.id = m.case_id
  left join lateral (select d.due from (select c.*) c ${DUES_OF_CASE}
    where d.due->>'act' = m.act and d.due->>'what' = m.what
      and coalesce(d.due->>'part', '') = m.part
      and (d.due->>'at')::timestamptz = m.due_at limit 1) o on true
  where m.authority = $1 order by o.due is null, m.due_at desc, m.case_id, m.what limit ${MISSED_MAX}`;

interface CaseRow {
  readonly id: string;
  readonly side: ClockedCase['side'];
  readonly peer: string;
  readonly peer_authority: string;
  readonly parts: readonly { readonly measure: string }[];
  readonly title_sealed: Buffer | null;
}
interface RunningRow extends CaseRow {
  readonly due: Due;
  readonly since: Date | null;
}
interface MissedRow extends CaseRow {
  readonly head: string;
  readonly act: string;
  readonly what: Due['what'];
  readonly part: string;
  readonly due_at: Date;
  readonly owed_by: MissedDeadline['owedBy'];
  readonly noted_at: Date;
  readonly day: string | null;
  readonly zone: string | null;
  readonly open: boolean;
}

/** All clocks of each authority. */
export function createClocks(parts: NodeParts): Clocks {
  const within = <T>(session: Session, work: (tx: Tx) => Promise<T>): Promise<T> =>
    parts.store.as(session.officer, work);
  return {
    all: (session) => within(session, (tx) => allClocks(tx, parts, session.officer)),
    take: (session) =>
      within(session, async (tx) => {
        const { authority, number } = session.officer;
        const all = await allClocks(tx, parts, session.officer);
        const notes = await openNotes(tx, parts, authority);
        await appendAudit(tx, parts, {
          ...{ authority, officer: number, kind: 'clocks-taken-out', subject: 'cases' },
          detail: { clocks: all.running.length, notes: notes.length },
        });
        return { ...all, notes };
      }),
  };
}

async function allClocks(
  tx: Tx,
  parts: NodeParts,
  { authority, zone }: Session['officer'],
): Promise<AllClocks> {
  const today = dayIn(parts.world.now(), zone);
  const days = Array.from({ length: DAYS_AHEAD }, (_, n) => addDays(today, n));
  const freeDays = await freeDaysAmong(tx, { days, zone });
  const rows = await tx.query<RunningRow>(RUNNING, [authority]);
  const missed = await tx.query<MissedRow>(MISSED, [authority]);
  const said = await saidSince(tx, parts, { authority, missed });
  const [unknown] = await tx.query<{ n: number }>(UNKNOWN, [authority]);
  const named = caseNames(parts, authority);
  return {
    running: rows.slice(0, RUNNING_MAX).map((row) => ({
      ...named(row),
      due: row.due,
      since: row.since?.toISOString() ?? null,
    })),
    missed: missed.map((row, n) => ({
      ...named(row),
      what: row.what,
      owedBy: row.owed_by,
      dueAt: row.due_at.toISOString(),
      ...(row.day === null || row.zone === null ? {} : { day: row.day, zone: row.zone }),
      notedAt: row.noted_at.toISOString(),
      open: row.open,
      said: said[n] ?? null,
    })),
    more: rows.length > RUNNING_MAX,
    unknown: unknown?.n ?? 0,
    freeDays,
  };
}

/** A case as lists name it; its title is opened once, however many clocks it has. */
function caseNames(parts: NodeParts, authority: string): (row: CaseRow) => ClockedCase {
  const { keyring } = parts;
  const known = new Map<string, ClockedCase>();
  return (row) => {
    const named = known.get(row.id) ?? {
      caseId: row.id,
      reference: spokenReference(row.id),
      title: titleAtRest({ keyring }, { authority, id: row.id, sealed: row.title_sealed }),
      side: row.side,
      measures: [...new Set(row.parts.map(({ measure }) => measure))],
      peer: row.peer,
      peerName: participantName(parts, row.peer),
      peerZone: statedZone(parts, row.peer, row.peer_authority),
    };
    known.set(row.id, named);
    return named;
  };
}
