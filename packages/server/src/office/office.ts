import { type Fault, type JsonObject, no, ok, type Result, spokenReference } from '@comity/base';
import { addElapsedDays, dayIn } from '@comity/law';
import type { CaseAtHome, DatedCase, Office, Session, WorkRow } from '@comity/service';
import { takeWatch } from '../alarms/index.ts';
import { appendAudit } from '../audit/index.ts';
import { dueHere } from '../cases/decided.ts';
import { rowToTake } from '../cases/use-limited.ts';
import { workList } from '../cases/work-list.ts';
import { officersById } from '../drafts/draft-rows.ts';
import { jsonAtRest } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { namedOf } from '../walls/named.ts';
import { openingsThrough } from '../walls/openings.ts';
import { caseOfficers, standInsOf } from './case-officers.ts';
import { historyOf } from './history.ts';
import { keepNote } from './keep-note.ts';
import { keepReview, reviewsOf } from './rights-reviews.ts';
import { type ShiftParts, shiftsOf, takeShift, writeShift } from './shifts.ts';
import { wrongStandIn } from './stand-in.ts';
import { dropView, keepView, viewsOf } from './views.ts';

const CASE_UNKNOWN: Fault = { code: 'case-unknown' };
const OFFICER_UNKNOWN: Fault = { code: 'officer-unknown', at: 'officer' };
/** Whoever may not see a case cannot have it. */
const UNNAMED: Fault = { code: 'wall-unnamed', at: 'officer' };
const NOTES_MAX = 200;
/** Rows that are taken out at once, and cases whose dates are. */
const ROWS_MAX = 5_000;
const DATED_MAX = 500;

/** What officers of one authority do among themselves: in their rows alone, journalled, audited. */
export function createOffice(parts: NodeParts): Office {
  const { store, keyring, world } = parts;

  const note = (tx: Tx, session: Session, kind: string, subject: string, content: unknown) =>
    parts.journal.write(tx, {
      authority: session.officer.authority,
      officer: session.officer.number,
      kind,
      subject,
      content,
    });
  const audit = (
    tx: Tx,
    { officer }: Session,
    what: { readonly kind: string; readonly subject: string; readonly detail?: JsonObject },
  ) =>
    appendAudit(
      tx,
      { keyring, world },
      { authority: officer.authority, officer: officer.number, detail: {}, ...what },
    );
  const on = <T>(
    session: Session,
    caseId: string,
    work: (tx: Tx, row: CaseRow) => Promise<Result<T>>,
  ): Promise<Result<T>> =>
    store.as(session.officer, async (tx) => {
      const [row] = await tx.query<CaseRow>(`${CASE} for update`, [caseId]);
      return row === undefined ? no(CASE_UNKNOWN) : work(tx, row);
    });
  const within = <T>(session: Session, work: (tx: Tx) => Promise<T>): Promise<T> =>
    store.as(session.officer, work);
  const isColleague = async (tx: Tx, session: Session, id: string): Promise<boolean> =>
    (await caseOfficers(tx, parts, session.officer.authority)).some((one) => one.id === id);

  return {
    colleagues: (session) =>
      within(session, async (tx) => {
        const { authority, zone } = session.officer;
        const officers = await caseOfficers(tx, parts, authority);
        const standIns = await standInsOf(tx, dayIn(world.now(), zone));
        const loads = new Map(
          (await tx.query<{ officer: string; n: number }>(LOADS, [authority])).map(
            ({ officer, n }) => [officer, n] as const,
          ),
        );
        return officers.map((one) => {
          const found = standIns.find(({ officer }) => officer === one.id);
          const by = officers.find(({ id }) => id === found?.stands_in);
          return {
            ...one,
            open: loads.get(one.id) ?? 0,
            standIn:
              found === undefined || by === undefined ? null : { officer: by, until: found.until },
          };
        });
      }),

    ofCase: (session, caseId) =>
      within(session, async (tx) => {
        const [row] = await tx.query<CaseRow>(CASE, [caseId]);
        if (row === undefined) return no(CASE_UNKNOWN);
        return ok(await atHome(tx, parts, { session, caseId, row }));
      }),

    assign: (session, caseId, officer) =>
      on(session, caseId, async (tx, row) => {
        if (officer !== '' && !(await isColleague(tx, session, officer)))
          return no(OFFICER_UNKNOWN);
        const named = await namedOf(tx, parts, {
          authority: session.officer.authority,
          subject: caseId,
        });
        if (officer !== '' && named?.some(({ id }) => id === officer) === false) return no(UNNAMED);
        if (row.officer === officer) return ok(null);
        await tx.query(ASSIGN, [[caseId], officer, world.now()]);
        await note(tx, session, 'case-assigned', caseId, { officer, before: row.officer });
        return ok(null);
      }),

    keepNote: (session, caseId, text) =>
      on(session, caseId, async (tx) => {
        const kept = await keepNote(tx, parts, { session, caseId, text });
        if (kept.ok) await note(tx, session, 'note-kept', caseId, { note: kept.value, text });
        return kept.ok ? ok(null) : kept;
      }),

    reviewRights: (session, caseId, content) =>
      within(session, async (tx) => {
        const [row] = await tx.query<CaseRow>(`${CASE} for update`, [caseId]);
        if (row === undefined) return no([CASE_UNKNOWN]);
        if (row.side !== 'requested') return no([{ code: 'not-answering' }]);
        const kept = await keepReview(tx, parts, { session, caseId, content });
        if (kept.ok) await note(tx, session, 'rights-reviewed', caseId, { review: kept.value });
        return kept.ok ? ok(null) : kept;
      }),

    standIn: (session, officer, until) =>
      within(session, async (tx) => {
        const { id, authority, zone } = session.officer;
        if (officer === '') {
          await tx.query('delete from stand_ins where officer = $1', [id]);
          await note(tx, session, 'stand-in-ended', id, {});
          return ok(null);
        }
        const wrong = wrongStandIn({ officer, until, id, today: dayIn(world.now(), zone) });
        if (wrong !== null) return no(wrong);
        if (!(await isColleague(tx, session, officer))) return no(OFFICER_UNKNOWN);
        const day = Temporal.PlainDate.from(until).toString();
        await tx.query(STAND_IN, [authority, id, officer, day]);
        await note(tx, session, 'stand-in-named', id, { officer, until });
        return ok(null);
      }),

    shifts: (session) => within(session, (tx) => shiftsOf(tx, parts, session)),

    handOver: (session, shift) =>
      within(session, async (tx) => {
        const written = await writeShift(tx, parts, { session, shift } satisfies ShiftParts);
        if (!written.ok) return written;
        const { id, left } = written.value;
        await note(tx, session, 'shift-handed-over', id, shift);
        return ok({ left });
      }),

    takeShift: (session, id) =>
      within(session, async (tx) => {
        const taken = await takeShift(tx, parts, { session, id });
        if (!taken.ok) return taken;
        await tx.query(ASSIGN, [taken.value, session.officer.id, world.now()]);
        await takeWatch(tx, parts, session);
        await note(tx, session, 'shift-taken', id, { cases: taken.value });
        await audit(tx, session, { kind: 'watch-taken', subject: session.officer.id });
        return ok(null);
      }),

    views: (session) => within(session, (tx) => viewsOf(tx, parts, session)),
    keepView: (session, view) => within(session, (tx) => keepView(tx, parts, { session, view })),
    dropView: (session, id) => within(session, (tx) => dropView(tx, session, id)),

    dates: (session, caseId) =>
      within(session, async (tx) => {
        const { authority, id } = session.officer;
        const rows =
          caseId === null
            ? await tx.query<DatedRow>(MINE, [authority, await officersFor(tx, session)])
            : await tx.query<DatedRow>('select id, head from cases where id = $1', [caseId]);
        if (caseId !== null && rows.length === 0) return no(CASE_UNKNOWN);
        const dated: DatedCase[] = [];
        for (const row of rows) {
          const { state } = await parts.open.read(tx, {
            authority,
            caseId: row.id,
            head: row.head,
          });
          dated.push({
            caseId: row.id,
            reference: spokenReference(row.id),
            due: await dueHere(tx, parts.law, { authority, state }),
          });
        }
        await audit(tx, session, { kind: 'dates-taken-out', subject: caseId ?? id });
        return ok(dated);
      }),

    takeList: (session, filter) =>
      within(session, async (tx) => {
        const rows: WorkRow[] = [];
        let after: string | null | undefined = filter.after;
        do {
          const { after: _, ...rest } = filter;
          const page = { ...rest, ...(after == null ? {} : { after }) };
          const found = await workList(tx, parts, { session, filter: page });
          rows.push(...found.rows);
          after = found.next;
        } while (after !== null && rows.length < ROWS_MAX);
        const detail = { rows: Math.min(rows.length, ROWS_MAX), ...filterDetail(filter.text) };
        await audit(tx, session, { kind: 'list-taken-out', subject: 'cases', detail });
        return rows.slice(0, ROWS_MAX).map(rowToTake);
      }),
  };

  /** The officer, and those whom the officer stands in for today. */
  async function officersFor(tx: Tx, { officer }: Session): Promise<readonly string[]> {
    const standIns = await standInsOf(tx, dayIn(world.now(), officer.zone));
    const others = standIns.filter(({ stands_in }) => stands_in === officer.id);
    return [officer.id, ...others.map((one) => one.officer)];
  }
}

interface CaseRow {
  readonly officer: string;
  readonly officer_since: Date | null;
  readonly side: string;
  readonly peer: string;
  readonly parts: readonly { readonly measure: string }[];
}
interface DatedRow {
  readonly id: string;
  readonly head: string;
}

const CASE = 'select officer, officer_since, side, peer, parts from cases where id = $1';
const LOADS = `select officer, count(*)::integer as n from cases
  where authority = $1 and officer <> '' and rank < 2 group by officer`;
const ASSIGN = `update cases c set officer = $2, officer_since = $3
  from (select id from cases where id = any($1::text[]) order by id for update) held
  where c.id = held.id`;
const STAND_IN = `insert into stand_ins (authority, officer, stands_in, until)
  values ($1, $2, $3, $4) on conflict (authority, officer)
  do update set stands_in = excluded.stands_in, until = excluded.until`;
const MINE = `select id, head from cases where authority = $1 and officer = any($2::text[])
  and rank < 2 order by rank, due_key, id limit ${DATED_MAX}`;
const NOTES = `select id, officer, at, sealed from case_notes where authority = $1 and case_id = $2
  order by at desc, id limit ${NOTES_MAX}`;

const filterDetail = (text: string | undefined): JsonObject => (text === undefined ? {} : { text });

/** So many days it stands on a case that officers who are not named came to it. */
const OPENED_DAYS = 30;

async function atHome(
  tx: Tx,
  parts: NodeParts,
  of: { readonly session: Session; readonly caseId: string; readonly row: CaseRow },
): Promise<CaseAtHome> {
  const { session, caseId, row } = of;
  const { authority } = session.officer;
  const notes = await tx.query<{ id: string; officer: string; at: Date; sealed: Buffer }>(NOTES, [
    authority,
    caseId,
  ]);
  const names = await officersById(tx, parts, [
    ...notes.map(({ officer }) => officer),
    ...(row.officer === '' ? [] : [row.officer]),
  ]);
  const officer = names.get(row.officer);
  const monthAgo = addElapsedDays(parts.world.now(), -OPENED_DAYS);
  return {
    assigned:
      officer === undefined || row.officer_since === null
        ? null
        : { officer, since: row.officer_since.toISOString() },
    reviews: await reviewsOf(tx, parts, { session, caseId }),
    named: await namedOf(tx, parts, { authority, subject: caseId }),
    opened: (await openingsThrough(tx, parts, { authority, subject: caseId })).filter(
      ({ at }) => at > monthAgo,
    ),
    history: await historyOf(tx, {
      ...{ authority, side: row.side, peer: row.peer },
      measure: row.parts[0]?.measure ?? '',
    }),
    notes: notes.map(({ id, officer: by, at, sealed }) => {
      const read = jsonAtRest(parts.keyring, { authority, sealed, aad: `case_notes/${id}` });
      const { text } = (read ?? {}) as { readonly text?: unknown };
      return {
        id,
        officer: names.get(by) ?? { id: by, number: '', name: '', role: '' },
        at: at.toISOString(),
        text: typeof text === 'string' ? text : null,
      };
    }),
  };
}
