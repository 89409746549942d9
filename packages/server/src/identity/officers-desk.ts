import { type Fault, no, ok, type Result } from '@comity/base';
import {
  type KeptOfficer,
  may,
  OFFICERS_ON_PAGE,
  type OfficerSearch,
  type OfficerStep,
  type Officers,
  type OfficerWish,
  PERSONS,
  type Session,
  standingOf,
  widens,
} from '@comity/service';
import { endCalendarsOf } from '../rosters/end-calendars.ts';
import type { Tx } from '../store/index.ts';
import { isGlass } from './break-glass.ts';
import { declarePerson } from './declare-person.ts';
import { noSuchOfficer, officersKept, onOfficer } from './keep-officers.ts';
import {
  type AgreementParts,
  askForSecond,
  doWish,
  everybody,
  inTurn,
  isAsked,
  isLastKeeper,
  isLastWhoAgrees,
  LAST,
  LOCK,
  linkIn,
  UNKNOWN_WISH,
  type Way,
  wayFor,
} from './officer-agreement.ts';
import { type By, enterNew, note, setRole, setSuspended } from './officer-changes.ts';
import { isThere, planOf, planOfRow } from './officer-plan.ts';
import {
  lockedWish,
  mayAgreeTo,
  openWishes,
  type Person,
  settleWish,
  type WishRow,
} from './officer-wishes.ts';
import { linesOf } from './sessions.ts';
import { sessionsOfAll } from './sessions-of-all.ts';
import { wishLine } from './waiting-officers.ts';

const SELF: Fault = { code: 'officer-self' };
const LAST_WHO_AGREES: Fault = { code: 'officer-last-agrees' };
const NOT_YOURS: Fault = { code: 'officer-wish-not-yours' };

/** The use cases of officers, for whoever keeps the node and for who agrees. */
export function createOfficers(parts: AgreementParts): Officers {
  const { store, keyring } = parts;

  const wishesFor = async (
    tx: Tx,
    session: Session,
    kept: readonly KeptOfficer[],
  ): Promise<readonly OfficerWish[]> => {
    const there = await everybody(tx, kept);
    return (await openWishes(tx, parts)).map((row) => shown(parts, row, { session, kept, there }));
  };

  return {
    list: (session, search) =>
      store.asGate(async (tx) => {
        const kept = await officersKept(tx, parts);
        const found = kept.filter((one) => isSought(one, search));
        const first = (pageOf(search.page) - 1) * OFFICERS_ON_PAGE;
        return {
          officers: found.slice(first, first + OFFICERS_ON_PAGE),
          total: found.length,
          authorities: keyring.authorities.map((id) => ({
            ...{ id, name: keyring.authority(id).stated.name },
          })),
          wishes: await wishesFor(tx, session, kept),
          sessions: await sessionsOfAll(tx, parts, { kept, here: session.token }),
        };
      }),

    view: (session, id) =>
      store.asGate(async (tx) => {
        const kept = await officersKept(tx, parts);
        const officer = kept.find((one) => one.id === id);
        if (officer === undefined) return no(noSuchOfficer(id));
        const sessions = await linesOf(tx, parts, { officer: id, here: session.token });
        const wishes = await wishesFor(tx, session, kept);
        return ok({ officer, sessions, wishes: wishes.filter((one) => one.officer === id) });
      }),

    add: async (session, wanted) => {
      const read = planOf(parts, wanted);
      if (!read.ok) return read;
      const plan = read.value;
      const done = await store.asGate(async (tx): Promise<Result<OfficerStep>> => {
        await tx.query(LOCK);
        const there = await tx.query('select from officers where id = $1', [plan.id]);
        if (there.length > 0) return no(isThere(plan.id));
        const way = await wayFor(tx, parts, {
          ...{ by: session.officer, about: plan },
          ...{ change: 'added', row: null, role: plan.role },
        });
        if (!way.ok) return way;
        if (way.value === 'ask')
          return askForSecond(tx, parts, { by: session.officer, plan, change: 'added' });
        const by = byOf(session, way.value);
        await enterNew(tx, parts, plan, { by });
        return ok({ step: 'done', link: await linkIn(tx, parts, plan, by) });
      });
      return done.ok ? done : no([done.error]);
    },

    suspend: async ({ officer: who }, id) => {
      await endCalendarsOf(parts, id);
      const done = await inTurn(parts, id, async (tx, row) => {
        if (await isLastKeeper(tx, parts, row)) return no(LAST);
        await setSuspended(tx, parts, row, { suspended: true, by: who });
        return ok(null);
      });
      await endCalendarsOf(parts, id);
      return done;
    },

    letIn: (session, id) =>
      inTurn(parts, id, async (tx, row) => {
        if (id === session.officer.id) return no(SELF);
        const way = await wayFor(tx, parts, {
          ...{ by: session.officer, about: row, change: 'let-in', row, role: row.role },
        });
        if (!way.ok) return way;
        if (way.value === 'ask') {
          return askForSecond(tx, parts, {
            by: session.officer,
            plan: planOfRow(parts, row),
            change: 'let-in',
          });
        }
        await setSuspended(tx, parts, row, { suspended: false, by: byOf(session, way.value) });
        return ok(DONE);
      }),

    changeRole: async (session, id, wanted) => {
      const role = PERSONS.find((one) => one === wanted);
      if (role === undefined) return no({ code: 'not-allowed', at: 'role' });
      const done = await inTurn(parts, id, async (tx, row): Promise<Result<OfficerStep>> => {
        if (id === session.officer.id) return no(SELF);
        if (row.role === role) return ok(DONE);
        if (isGlass(row)) return no({ code: 'not-allowed', at: 'role' });
        if (await isLastKeeper(tx, parts, row)) return no(LAST);
        const agreesNoMore = !may(role, 'officers.agree');
        if (agreesNoMore && (await isLastWhoAgrees(tx, parts, row))) return no(LAST_WHO_AGREES);
        const way = widens(row.role, role)
          ? await wayFor(tx, parts, {
              by: session.officer,
              about: row,
              change: 'role',
              row,
              role,
            })
          : ok('alone-always' as const);
        if (!way.ok) return way;
        const plan = { ...planOfRow(parts, row), role };
        if (way.value === 'ask')
          return askForSecond(tx, parts, { by: session.officer, plan, change: 'role' });
        await setRole(tx, parts, row, { role, by: byOf(session, way.value) });
        return ok(DONE);
      });
      await endCalendarsOf(parts, id);
      return done;
    },

    makeLink: (session, id) =>
      inTurn(parts, id, async (tx, row) => {
        if (row.suspended_at !== null) return no({ code: 'officer-suspended', params: { id } });
        const way = await wayFor(tx, parts, {
          ...{ by: session.officer, about: row, change: 'link', row, role: row.role },
        });
        if (!way.ok) return way;
        if (way.value === 'ask') {
          return askForSecond(tx, parts, {
            by: session.officer,
            plan: planOfRow(parts, row),
            change: 'link',
          });
        }
        return ok({ step: 'done', link: await linkIn(tx, parts, row, byOf(session, way.value)) });
      }),

    declarePerson: (session, id, other) => declarePerson(parts, session, { id, other }),

    endSession: ({ officer: by }, id, line) =>
      onOfficer(parts, id, async (tx, row) => {
        const sql = 'delete from sessions where id = $1 and officer_id = $2 returning 1';
        const ended = line.includes('\u0000') ? [] : await tx.query(sql, [line, id]);
        if (ended.length === 0) return no({ code: 'session-unknown' });
        await note(tx, parts, row, { by, kind: 'session-ended' });
        return ok(null);
      }),

    wishes: (session) =>
      store.asGate(async (tx) => {
        const all = await wishesFor(tx, session, await officersKept(tx, parts));
        return may(session.officer.role, 'officers.list') ? all : all.filter(({ mine }) => mine.ok);
      }),

    agree: async ({ officer: who }, id) => {
      const done = await store.asGate(async (tx) => {
        await tx.query(LOCK);
        const row = await lockedWish(tx, parts, id);
        if (row === undefined) return no(UNKNOWN_WISH);
        const kept = await officersKept(tx, parts);
        if (!isAsked(row, kept)) return no(UNKNOWN_WISH);
        if (!mayAgreeTo(row, who, await everybody(tx, kept))) return no(NOT_YOURS);
        const { number } = who;
        return doWish(tx, parts, row, { id: who.id, number, askedBy: row.asked_by });
      });
      if (done.ok) await endCalendarsOf(parts, done.value.officer);
      return done.ok ? ok({ link: done.value.link }) : done;
    },

    stop: ({ officer: who }, id) =>
      store.asGate(async (tx) => {
        const row = await lockedWish(tx, parts, id);
        if (row === undefined) return no(UNKNOWN_WISH);
        const there = await everybody(tx, await officersKept(tx, parts));
        const isTheirs = may(who.role, 'officers.list') || mayAgreeTo(row, who, there);
        if (!isTheirs) return no(UNKNOWN_WISH);
        await settleWish(tx, parts, row, null);
        const subject = { id: row.officer, authority: row.authority };
        await note(tx, parts, subject, { by: who, kind: 'officer-wish-stopped', role: row.role });
        return ok(null);
      }),
  };
}

const DONE: OfficerStep = { step: 'done', link: null };

const byOf = ({ officer: { id, number } }: Session, way: Way): By => ({
  ...{ id, number },
  ...(way === 'alone-first' ? { alone: true } : {}),
});

const pageOf = (page: number): number => (Number.isInteger(page) && page > 1 ? page : 1);

function isSought(one: KeptOfficer, { words, authority, role, standing }: OfficerSearch): boolean {
  const sought = words.trim().toLowerCase();
  const text = `${one.name} ${one.number} ${one.id} ${one.authorityName}`.toLowerCase();
  return (
    text.includes(sought) &&
    (authority === '' || one.authority === authority) &&
    (role === '' || one.role === role) &&
    (standing === '' || standingOf(one) === standing)
  );
}

function shown(
  parts: AgreementParts,
  row: WishRow,
  { session, kept, there }: Looking,
): OfficerWish {
  const mine = isAsked(row, kept) && mayAgreeTo(row, session.officer, there);
  return { ...wishLine(parts, row, kept), mine: mine ? ok(null) : no(NOT_YOURS) };
}

interface Looking {
  readonly session: Session;
  readonly kept: readonly KeptOfficer[];
  readonly there: readonly Person[];
}
