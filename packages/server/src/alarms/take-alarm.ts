import {
  BrokenPromise,
  CodedFailure,
  type Fault,
  no,
  ok,
  type Result,
  toBase64Url,
} from '@comity/base';
import { type Clock, shownAmong, unheardBy } from '@comity/case';
import { LADDERS, rungAt } from '@comity/duty';
import type { Alarms, Session } from '@comity/service';
import type { ActKind } from '@comity/statements';
import { decideAct, stateAct } from '../approval/state-act.ts';
import { appendAudit } from '../audit/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { ALARM_COLUMNS, type AlarmRow, secondsAfter } from './alarm-rows.ts';

const UNKNOWN: Fault = { code: 'alarm-unknown' };
const OWN_RELEASE: Fault = { code: 'alarm-of-own-release' };
const UNTOLD: Fault = { code: 'alarm-untold' };
type Told = Promise<Result<{ readonly told: boolean }>>;

/** An alarm under its lock, and what ends it in this transaction. */
interface Taken {
  readonly caseId: string;
  readonly others: Clock;
  readonly end: () => Promise<void>;
}
type Telling = (tx: Tx, taken: Taken) => Told;

const ABOUT = 'select case_id from alarms where authority = $1 and id = $2 and ended_at is null';
const LOCK_CASE = 'select from cases where id = $1 for update';
const ONE = `select ${ALARM_COLUMNS} from alarms
  where authority = $1 and id = $2 and ended_at is null for update`;
const END =
  'update alarms set ended_at = $3, ended_by = $4 where authority = $1 and id = $2 and ended_at is null';

/** The State that tested whether a person answers is told so with its next question. */
const ANSWERED = `update tests_rung set answered_at = $3, answered_by = $4
  where authority = $1 and id = $2 and answered_at is null`;

/** As a page carries it back: what is no number was not shown. */
const counted = (shown: Clock): Clock =>
  Object.fromEntries(Object.entries(shown).filter(([, seq]) => Number.isSafeInteger(seq)));

/** Takes an alarm in hand, as `Alarms.acknowledge` says. */
export function takeAlarm(parts: NodeParts): Alarms['acknowledge'] {
  const { store, world, keyring } = parts;
  return async (session, { id, shown }) => {
    const { authority, number } = session.officer;
    const take = (tell: Telling) =>
      store.as(session.officer, async (tx) => {
        const at = [authority, id];
        // The case before its alarm, in the order in which whoever files an act locks them.
        const [about] = await tx.query<Pick<AlarmRow, 'case_id'>>(ABOUT, at);
        if (about?.case_id != null) await tx.query(LOCK_CASE, [about.case_id]);
        const [row] = await tx.query<AlarmRow>(ONE, at);
        if (row === undefined) return no(UNKNOWN);
        const end = async (): Promise<void> => {
          await tx.query(END, [...at, world.now(), number]);
          await appendAudit(
            tx,
            { keyring, world },
            {
              authority,
              officer: number,
              detail: {},
              kind: 'alarm-taken',
              subject: row.case_id ?? id,
            },
          );
        };
        if (row.sort === 'release' && row.officer === session.officer.id) return no(OWN_RELEASE);
        if (row.sort === 'lapse') {
          await end();
          return ok({ told: false });
        }
        if (row.case_id === null || row.sort === 'unreached' || row.sort === 'told') {
          await end();
          if (row.sort === 'ping') {
            await tx.query(ANSWERED, [authority, row.waits, world.now(), number]);
          }
          return row.sort === 'test' || row.sort === 'ping'
            ? ok({ told: false })
            : missAgain(tx, parts, { row, authority });
        }
        return tell(tx, { caseId: row.case_id, others: row.others, end });
      });
    try {
      return await take((tx, taken) =>
        sayRead(tx, parts, { ...taken, session, shown: counted(shown) }),
      );
    } catch (cause) {
      // The database is away, or others are before us: it rings on, and the officer tries again.
      if (!(cause instanceof CodedFailure || cause instanceof BrokenPromise)) throw cause;
      // A case that cannot be read rings nobody for ever: it is in hand, and nobody was told.
      world.log({ level: 'error', what: 'alarm-not-told', authority, because: cause.message });
      return take(async (_tx, { end }) => {
        await end();
        return no(UNTOLD);
      });
    }
  };
}

const MISS_AGAIN = `insert into alarms (authority, id, sort, case_id, act_id, officer, waits, raised_at,
    climbed, next_at)
  select authority, $3, sort, case_id, act_id, officer, waits, raised_at, greatest(climbed, 1),
    $4::timestamptz
  from alarms where authority = $1 and id = $2
  on conflict do nothing`;

/**
 * That an officer telephones reaches nobody there by itself, that one asks who was told answers nothing,
 * and that one reads what waits for a second does not send it: its ladder goes on here after some minutes, unless it is settled by then.
 */
async function missAgain(
  tx: Tx,
  { world }: NodeParts,
  { row, authority }: { readonly row: AlarmRow; readonly authority: string },
): Promise<Result<{ readonly told: boolean }>> {
  const now = world.now();
  const next = secondsAfter(now, rungAt(LADDERS[row.sort], 1).after);
  const again = toBase64Url(world.randomBytes(12));
  await tx.query(MISS_AGAIN, [authority, row.id, again, next]);
  return ok({ told: false });
}

interface Reading extends Taken {
  readonly session: Session;
  readonly shown: Clock;
}

/**
 * Tells the other State that an officer has read what was shown; nothing where all of it was
 * answered. The act has seen no more than that: what came since waits, and rings.
 */
async function sayRead(
  tx: Tx,
  parts: NodeParts,
  { session: { officer }, caseId, shown, others, end }: Reading,
): Told {
  const { authority } = officer;
  const [row] = await tx.query<{ head: string }>('select head from cases where id = $1', [caseId]);
  if (row === undefined) {
    await end();
    return no({ code: 'case-unknown' });
  }
  const { state } = await parts.open.read(tx, { authority, caseId, head: row.head });
  const unheard = unheardBy(state, parts.participant.id);
  // An alarm from before pages told what they show has shown what there was.
  const isOld = Object.keys(others).length === 0;
  const acts = (isOld ? unheard : shownAmong(unheard, shown)).map(({ act }) => act);
  const waits = unheardBy(state, parts.participant.id, 'calls').length;
  // A page that shows nothing of what rings takes nothing in hand.
  if (acts.length === 0 && waits > 0) return no({ code: 'came-meanwhile', params: { n: waits } });
  await end();
  if (acts.length === 0) return ok({ told: false });
  const statement = { kind: TAKEN_BY, content: { acts: acts.slice(-READ_MAX) } } as const;
  const ready = await decideAct(tx, parts, {
    ...{ officer, caseId, statement },
    ...(isOld ? {} : { shown }),
  });
  const done = ready.ok
    ? await stateAct(tx, parts, { act: ready.value, agreed: [officer.number] })
    : ready;
  return done.ok ? ok({ told: true }) : no(done.error[0] ?? { code: 'case-unknown' });
}

/** What the other State is told by. */
export const TAKEN_BY = 'receipt-read' satisfies ActKind;

/** Acts that one statement names at most; the newest, which its author has seen the others before. */
const READ_MAX = 50;
