import { createHash } from 'node:crypto';
import { no, ok, toBase64Url } from '@comity/base';
import { isOver, rosterHeld } from '@comity/duty';
import { addElapsedDays, dayIn } from '@comity/law';
import type {
  CalendarLink,
  CalendarScope,
  Calendars,
  DutyCalendar,
  Identity,
  Session,
} from '@comity/service';
import { appendAudit } from '../audit/index.ts';
import { DUES_OF_CASE, REVIEWED_LATER, RUNS_UNTIL } from '../cases/dues-of-case.ts';
import { officersById } from '../drafts/draft-rows.ts';
import type { NodeParts } from '../node-parts.ts';
import { hereAt } from '../office/case-officers.ts';
import type { Tx } from '../store/index.ts';
import { linkBehind } from './link-behind.ts';
import { shiftsBetween } from './roster-rows.ts';

/** Addresses of one officer. */
const LINKS_MAX = 10;
const SHIFTS_MAX = 1_000;
const DEADLINES_MAX = 500;
const SECRET = /^[A-Za-z0-9_-]{43}$/;
/** So far back a calendar reaches. */
const PAST_DAYS = 31;

const OPEN = `select id, scope, made_at, read_on, officer from calendar_links
  where authority = $1 and ($2::text is null or officer = $2) and ended_at is null
  order by made_at, id`;
const MAKE = `insert into calendar_links (authority, id, officer, scope, hash, made_at)
  values ($1, $2, $3, $4, $5, $6)`;
const END = `update calendar_links set ended_at = $4
  where authority = $1 and ($2::text is null or officer = $2) and id = $3 and ended_at is null returning id`;
/** Once a day: a program asks every few minutes. */
const READ = `update calendar_links set read_on = $3
  where authority = $1 and id = $2 and read_on is distinct from $3`;
const LANGUAGE = 'select language from officers where id = $1';
/** What our side owes, of each State before a second of any: by whom is not said, nor in which case. */
const DEADLINES = `select id, peer, act, what, part, at from (select c.id, c.peer, d.due->>'act' as act, d.due->>'what' as what,
    coalesce(d.due->>'part', '') as part, ${RUNS_UNTIL} as at,
    row_number() over (partition by c.peer order by ${RUNS_UNTIL}, c.id) as turn
  from cases c ${DUES_OF_CASE}
  where c.authority = $1 and (c.dates <> '[]' or c.id in (${REVIEWED_LATER})) and ($2::text is null or c.officer = $2)
    and d.due->>'owedBy' = c.side and ${RUNS_UNTIL} is not null
  order by turn, at, c.id limit ${DEADLINES_MAX}) soonest order by at, id`;

interface LinkRow {
  readonly id: string;
  readonly scope: CalendarScope;
  readonly made_at: Date;
  readonly read_on: string | null;
  readonly officer: string;
}

const linkSaid = ({ id, scope, made_at, read_on }: LinkRow): CalendarLink => ({
  ...{ id, scope, madeAt: made_at.toISOString(), readOn: read_on },
});

interface DeadlineRow {
  readonly id: string;
  readonly peer: string;
  readonly act: string;
  readonly what: string;
  readonly part: string;
  readonly at: Date;
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Calendars of each authority, and the addresses at which they are read. */
export function createCalendars(
  parts: NodeParts,
  { isFresh }: Pick<Identity, 'isFresh'>,
): Calendars {
  const { store, world, keyring } = parts;
  const within = <T>(session: Session, work: (tx: Tx) => Promise<T>): Promise<T> =>
    store.as(session.officer, work);
  const audit = (tx: Tx, { officer }: Session, kind: string, subject: string) =>
    appendAudit(tx, parts, {
      ...{ authority: officer.authority, officer: officer.number, kind, subject, detail: {} },
    });

  return {
    take: (session, scope) =>
      within(session, async (tx) => {
        const { authority, id } = session.officer;
        await audit(tx, session, 'calendar-taken-out', scope);
        return calendarOf(tx, parts, { authority, officer: id, scope });
      }),

    links: (session) =>
      within(session, async (tx) => {
        const { authority, id } = session.officer;
        return (await tx.query<LinkRow>(OPEN, [authority, id])).map(linkSaid);
      }),

    othersLinks: (session) =>
      within(session, async (tx) => {
        const { authority, id: me } = session.officer;
        const rows = await tx.query<LinkRow>(OPEN, [authority, null]);
        const others = rows.filter(({ officer }) => officer !== me);
        const names = await officersById(
          tx,
          parts,
          others.map(({ officer }) => officer),
        );
        return others.map((row) => ({
          ...linkSaid(row),
          officer: names.get(row.officer) ?? { id: row.officer, number: '', name: '', role: '' },
        }));
      }),

    endOthersLink: (session, id) =>
      within(session, async (tx) => {
        const { authority } = session.officer;
        const ended = await tx.query(END, [authority, null, id, world.now()]);
        if (ended.length > 0) await audit(tx, session, 'calendar-link-ended', id);
      }),

    makeLink: async (session, scope) => {
      if (!(await isFresh(session))) return no({ code: 'calendar-sign-in-again' });
      return within(session, async (tx) => {
        const { authority, id: officer } = session.officer;
        const known = await tx.query(OPEN, [authority, officer]);
        if (known.length >= LINKS_MAX) {
          return no({ code: 'calendars-full', params: { max: LINKS_MAX } });
        }
        const secret = toBase64Url(world.randomBytes(32));
        const id = toBase64Url(world.randomBytes(12));
        await tx.query(MAKE, [authority, id, officer, scope, hashOf(secret), world.now()]);
        await audit(tx, session, 'calendar-link-made', id);
        return ok({ secret });
      });
    },

    endLink: (session, id) =>
      within(session, async (tx) => {
        const { authority, id: officer } = session.officer;
        const ended = await tx.query(END, [authority, officer, id, world.now()]);
        if (ended.length > 0) await audit(tx, session, 'calendar-link-ended', id);
      }),

    behind: async (secret) => {
      if (!SECRET.test(secret)) return null;
      const hash = hashOf(secret);
      for (const authority of keyring.authorities) {
        const link = await linkBehind(parts, { authority, hash });
        if (link === null) continue;
        const { officer, scope } = link;
        // As its officer, so that no date is told of what is walled off from them.
        return store.as({ authority, id: officer }, async (tx) => {
          const { zone } = keyring.authority(authority).stated;
          tx.later(READ, [authority, link.id, dayIn(world.now(), zone)]);
          return calendarOf(tx, parts, { authority, officer, scope });
        });
      }
      return null;
    },
  };
}

async function calendarOf(
  tx: Tx,
  parts: NodeParts,
  of: { readonly authority: string; readonly officer: string; readonly scope: CalendarScope },
): Promise<DutyCalendar> {
  const { authority, officer, scope } = of;
  const from = addElapsedDays(parts.world.now(), -PAST_DAYS);
  const isMine = scope === 'mine';
  const now = parts.world.now();
  const isHere = await hereAt(tx, parts, authority);
  const known = await shiftsBetween(tx, authority, { from });
  const ahead = known.filter((shift) => !isOver(shift, now));
  const shifts = [
    ...known.filter((shift) => isOver(shift, now)),
    ...rosterHeld({ shifts: ahead, fallback: null }, isHere).shifts,
  ].filter((shift) => !isMine || shift.officer === officer || shift.substitute === officer);
  const names = await officersById(
    tx,
    parts,
    shifts.map((shift) => shift.officer),
  );
  const { stated } = parts.keyring.authority(authority);
  const [row] = await tx.query<{ language: string | null }>(LANGUAGE, [officer]);
  const rows = await tx.query<DeadlineRow>(DEADLINES, [authority, isMine ? officer : null]);
  return {
    scope,
    language: row?.language ?? null,
    authorityName: stated.name,
    zone: stated.zone,
    shifts: shifts.slice(0, SHIFTS_MAX).map((shift) => ({
      ...{ id: shift.id, from: shift.from, until: shift.until },
      number: names.get(shift.officer)?.number ?? '',
      as: isMine && shift.officer !== officer ? 'substitute' : 'officer',
    })),
    deadlines: rows.map(({ id, peer, act, what, part, at }) => ({
      // A hash: the same for the same date, and it names no case.
      id: hashOf([authority, id, act, what, part].join('/')).toString('base64url'),
      at: at.toISOString(),
      peer,
    })),
  };
}
