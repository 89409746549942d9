import { ok, spokenReference, toBase64Url } from '@comity/base';
import { isUnderstood } from '@comity/case';
import { ALARMS, LADDERS, rungAt } from '@comity/duty';
import type { Alarm, Alarms, Officerly, Session } from '@comity/service';
import { appendAudit } from '../audit/index.ts';
import { acquaintances } from '../cases/acquaintance.ts';
import { titleAtRest } from '../cases/case-title.ts';
import { authorityName, statedZone, understoodBy } from '../cases/case-view.ts';
import { type DueColumns, dueOfRow } from '../cases/due-now.ts';
import { digestHour, keepDigestHour } from '../digests/digest-hour.ts';
import { officersById } from '../drafts/draft-rows.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { participantName } from '../trust/participant-name.ts';
import { addressesOf, checkAddresses, keepAddresses } from './addresses.ts';
import { ALARM_CHANNEL, ALARM_COLUMNS, type AlarmRow, type CallRow } from './alarm-rows.ts';
import { type Callers, waysOf } from './callers.ts';
import { reachedThere } from './reached.ts';
import { readBeside } from './read-beside.ts';
import { TAKEN_BY, takeAlarm } from './take-alarm.ts';
import { toldHere } from './told-here.ts';
import { waitingOf } from './waiting-of.ts';
import { takeWatch, watchSeenBy } from './watch.ts';
import { referencesToOpen, whomToWake } from './whom-to-wake.ts';

/** Alarms that a page shows at most; more than that is another kind of trouble. */
const SHOWN_MAX = 50;

/**
 * What has called nobody yet does not ring yet; the gravest first, of these one of each State before
 * a second of any, the oldest first.
 */
const OPEN = `select ${ALARM_COLUMNS}, count(*) over ()::int as ringing from (
    select alarms.*, row_number() over (partition by alarms.sort, cases.peer
      order by alarms.raised_at, alarms.id) as turn
    from alarms left join cases on cases.authority = $1 and cases.id = alarms.case_id
    where alarms.authority = $1 and alarms.ended_at is null
      and (alarms.sort <> 'test' or alarms.officer = $2)
      and ($3::text is null or alarms.case_id = $3)
      and exists (select from calls c where c.authority = $1 and c.alarm = alarms.id)) rings
  order by array_position('{${ALARMS.join()}}'::text[], sort), turn, raised_at, id
  limit ${SHOWN_MAX}`;
const SHOWN = `update calls set reached_at = $4
  where authority = $1 and officer = $2 and channel = 'screen' and reached_at is null
    and alarm = any($3::text[])`;
const CALLS = `select alarm, rung, officer, channel, called_at, reached_at, trouble from calls
  where authority = $1 and alarm = any($2::text[]) order by called_at, rung, channel, officer`;
const CASES = `select id, side, peer, peer_authority, parts, urgency, head, due_at, due_what, review_due, dates,
    title_sealed
  from cases where authority = $1 and id = any($2::text[])`;
const TEST = `insert into alarms (authority, id, sort, officer, raised_at, next_at)
  values ($1, $2, 'test', $3, $4, $4)`;

interface CaseRow extends DueColumns {
  readonly id: string;
  readonly side: 'requesting' | 'requested';
  readonly peer: string;
  readonly peer_authority: string;
  readonly parts: readonly { readonly measure: string; readonly basis?: readonly string[] }[];
  readonly urgency: string;
  readonly head: string;
  readonly title_sealed: Buffer | null;
}

/** The alarms of each authority: shown, taken in hand, tried. */
export function createAlarms(parts: NodeParts, callers: Callers): Alarms {
  const { store, world, keyring } = parts;
  const within = <T>(session: Session, work: (tx: Tx) => Promise<T>): Promise<T> =>
    store.as(session.officer, work);
  const audit = (tx: Tx, { officer }: Session, kind: string, subject: string) =>
    appendAudit(
      tx,
      { keyring, world },
      { authority: officer.authority, officer: officer.number, detail: {}, kind, subject },
    );

  return {
    open: (session, caseId) =>
      within(session, async (tx) => {
        const { authority, id: officer } = session.officer;
        const about = [authority, officer, caseId ?? null];
        const rows = await tx.query<AlarmRow & { readonly ringing: number }>(OPEN, about);
        if (rows.length === 0) return { alarms: [], more: 0 };
        const ids = rows.map(({ id }) => id);
        await tx.query(SHOWN, [authority, officer, ids, world.now()]);
        const alarms = await alarmsOf(tx, parts, { session, rows });
        return { alarms, more: (rows[0]?.ringing ?? 0) - rows.length };
      }),

    acknowledge: takeAlarm(parts),
    ...toldHere(parts),

    reached: (session, caseId) =>
      within(session, (tx) => reachedThere(tx, parts, { session, caseId })),

    test: (session) =>
      within(session, async (tx) => {
        const { authority, id: officer } = session.officer;
        const id = toBase64Url(world.randomBytes(12));
        const now = world.now();
        await tx.query(TEST, [authority, id, officer, now]);
        await tx.query('select pg_notify($1, $2)', [ALARM_CHANNEL, authority]);
        await audit(tx, session, 'alarm-tested', id);
      }),

    watch: (session) => within(session, (tx) => watchSeenBy(tx, parts, session)),

    takeWatch: (session) =>
      within(session, async (tx) => {
        await takeWatch(tx, parts, session);
        await audit(tx, session, 'watch-taken', session.officer.id);
      }),

    addresses: (session) =>
      within(session, async (tx) => {
        const { authority, id } = session.officer;
        const found = await addressesOf(tx, parts, { authority, officers: [id] });
        const own = found.get(id) ?? { mail: '', telephone: '' };
        return { ...own, ways: waysOf(callers), digest: await digestHour(tx, session) };
      }),

    keepDigest: (session, hour) =>
      within(session, async (tx) => {
        const done = await keepDigestHour(tx, session, hour);
        if (done.ok) await audit(tx, session, 'digest-kept', session.officer.id);
        return done;
      }),

    keepAddresses: (session, given) =>
      within(session, async (tx) => {
        const { authority, id } = session.officer;
        const own = checkAddresses(given);
        if (!own.ok) return own;
        await keepAddresses(tx, parts, { authority, officer: id, own: own.value });
        await audit(tx, session, 'addresses-kept', id);
        return ok(null);
      }),
  };
}

async function alarmsOf(
  tx: Tx,
  parts: NodeParts,
  { session, rows }: { readonly session: Session; readonly rows: readonly AlarmRow[] },
): Promise<readonly Alarm[]> {
  const { authority, id: own } = session.officer;
  const calls = await tx.query<CallRow>(CALLS, [authority, rows.map(({ id }) => id)]);
  const caseIds = rows.flatMap(({ case_id: id }) => id ?? []);
  const cases = new Map(
    (await tx.query<CaseRow>(CASES, [authority, caseIds])).map((row) => [row.id, row]),
  );
  const says = await readBeside(tx, parts, { authority, rows: [...cases.values()] });
  const known = await acquaintances(tx, parts, { authority, cases: caseIds });
  const names = await officersById(tx, parts, [
    ...calls.map(({ officer }) => officer),
    ...rows.flatMap(({ officer }) => officer ?? []),
  ]);
  const waits = await waitingOf(tx, parts, { authority, rows, names });
  const wake = await whomToWake(tx, parts, { authority, rows });
  const opens = await referencesToOpen(tx, rows);
  return rows.map((row) => {
    const mine = calls.filter(({ alarm }) => alarm === row.id);
    const about = row.case_id === null ? undefined : cases.get(row.case_id);
    return {
      id: row.id,
      sort: row.sort,
      raisedAt: row.raised_at.toISOString(),
      about:
        about === undefined
          ? null
          : {
              ...aboutCase(parts, authority, about),
              ...toldOf(known.get(about.id)),
              says: says.get(about.id) ?? [],
            },
      waits: waits.get(row.id) ?? null,
      wake: wake.get(row.id) ?? null,
      opens: opens.get(row.id) ?? null,
      news: row.news,
      shown: row.others,
      calls: mine.map((call) => ({
        officer: names.get(call.officer) ?? nobody(call.officer),
        channel: call.channel,
        calledAt: call.called_at.toISOString(),
        reachedAt: call.reached_at?.toISOString() ?? null,
        trouble: call.trouble,
      })),
      next: {
        at: row.next_at.toISOString(),
        whom: rungAt(LADDERS[row.sort], row.climbed).whom,
      },
      mine: mine.some(({ officer }) => officer === own),
    };
  });
}

const nobody = (id: string): Officerly => ({ id, number: '', name: '', role: '' });

type About = NonNullable<Alarm['about']>;
type Told = Pick<About, 'callBackFirst' | 'keysSince'>;
/** What its row alone says. */
type OfRow = Omit<About, keyof Told | 'says'>;

const toldOf = (known: Told | undefined): Told => ({
  callBackFirst: known?.callBackFirst ?? [],
  keysSince: known?.keysSince ?? null,
});

function aboutCase(parts: NodeParts, authority: string, row: CaseRow): OfRow {
  const { keyring } = parts;
  const title = titleAtRest({ keyring }, { authority, id: row.id, sealed: row.title_sealed });
  return {
    caseId: row.id,
    reference: spokenReference(row.id),
    title,
    measures: [...new Set(row.parts.map(({ measure }) => measure))],
    basis: [...new Set(row.parts.flatMap(({ basis = [] }) => basis))],
    peer: row.peer,
    peerName: participantName(parts, row.peer),
    peerAuthority: row.peer_authority,
    peerAuthorityName: authorityName(parts, {
      ...{ participant: row.peer, authority: row.peer_authority },
    }),
    peerZone: statedZone(parts, row.peer, row.peer_authority),
    side: row.side,
    ...dueOfRow(row, parts.world.now()),
    understood: isUnderstood(TAKEN_BY, understoodBy(parts, row.peer)),
  };
}
