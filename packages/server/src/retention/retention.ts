import { type Fault, no, ok, type Result, spokenReference } from '@comity/base';
import { dayIn } from '@comity/law';
import type { CaseKept, KeptAct, Retention, Session } from '@comity/service';
import { undertake } from '../approval/act-proposals.ts';
import { agreeTo } from '../approval/agree-to.ts';
import { decideAct } from '../approval/state-act.ts';
import { ERASURE } from '../erase/index.ts';
import { inFields } from '../in-fields.ts';
import { recordDoing } from '../journal/record-doing.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { agreedToAll, dueCases, shownTexts, waitingErasures } from './due-cases.ts';
import { endHold, endsAskedOf, heldBy, holdsOf, setHold } from './holds.ts';
import { closedAt, keptTexts } from './kept-texts.ts';

const UNKNOWN: Fault = { code: 'case-unknown' };
const NOT_YOURS: Fault = { code: 'hold-not-yours' };
const NOTHING_DUE: Fault = { code: 'nothing-due' };
const OWN_TWICE: Fault = { code: 'approval-own-twice' };
/** Texts that one press erases: each is an act of its own, and all stand or fall together. */
const AT_ONCE = 25;

const CASE = 'select head from cases where id = $1 for update';

/** How long each authority keeps what it was told. */
export function createRetention(parts: NodeParts): Retention {
  const { store, keyring, world } = parts;

  const on = <T, E>(
    session: Session,
    caseId: string,
    work: (tx: Tx, head: string) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | Fault>> =>
    store.as(session.officer, async (tx) => {
      const [row] = await tx.query<{ head: string }>(CASE, [caseId]);
      return row === undefined ? no(UNKNOWN) : work(tx, row.head);
    });

  const mayEnd = ({ officer }: Session): Result<null> =>
    parts.retention.holds.endedBy.includes(officer.role) ? ok(null) : no(NOT_YOURS);

  const kept = async (
    tx: Tx,
    session: Session,
    { caseId, head }: { readonly caseId: string; readonly head: string },
  ): Promise<CaseKept> => {
    const { authority } = session.officer;
    const { zone } = keyring.authority(authority).stated;
    const { state } = await parts.open.read(tx, { authority, caseId, head });
    const at = { authority, caseId };
    const texts = keptTexts(parts.retention, state, { authority, zone });
    const acts = shownTexts(texts, await waitingErasures(tx, parts, at), dayIn(world.now(), zone));
    const closed = closedAt(state);
    return {
      caseId,
      reference: spokenReference(caseId),
      closedOn: closed === null ? null : dayIn(closed, zone),
      acts,
      holds: await holdsOf(tx, parts, at),
      mayEnd: mayEnd(session),
      mayErase: mayErase(session, acts, await heldBy(tx, parts, at)),
    };
  };

  return {
    due: (session) => store.as(session.officer, (tx) => dueCases(tx, parts, session)),

    endsAsked: (session) =>
      store.as(session.officer, async (tx) => {
        const mine = (by: string): Result<null> =>
          by === session.officer.id ? no(OWN_TWICE) : mayEnd(session);
        const asked = await endsAskedOf(tx, parts, session);
        return asked.map((one) => ({ ...one, mine: mine(one.by.id) }));
      }),

    ofCase: (session, caseId) =>
      on<CaseKept, Fault>(session, caseId, async (tx, head) =>
        ok(await kept(tx, session, { caseId, head })),
      ),

    hold: (session, caseId, { until, why }) =>
      inFields(
        on<null, readonly Fault[]>(session, caseId, async (tx) => {
          const months = parts.retention.holds.longestMonths;
          const set = await setHold(tx, parts, { session, caseId, until, why, months });
          if (!set.ok) return set;
          const detail = { hold: set.value, until, why };
          await recordDoing(tx, parts, session, { kind: 'hold-set', subject: caseId, detail });
          return ok(null);
        }),
      ),

    endHold: (session, caseId, { id, why }) =>
      inFields(
        on<{ readonly ended: boolean }, readonly Fault[]>(session, caseId, async (tx) => {
          const may = mayEnd(session);
          if (!may.ok) return no([may.error]);
          const ended = await endHold(tx, parts, { session, caseId, id, why });
          if (!ended.ok) return ended;
          const kind = ended.value.ended ? 'hold-ended' : 'hold-end-asked';
          const detail = { hold: id, ...(ended.value.ended ? {} : { why }) };
          await recordDoing(tx, parts, session, { kind, subject: caseId, detail });
          return ended;
        }),
      ),

    erase: (session, caseId) =>
      inFields(
        on<Erased, readonly Fault[]>(session, caseId, async (tx, head) => {
          const { acts, mayErase: may } = await kept(tx, session, { caseId, head });
          if (!may.ok) return no([may.error]);
          const due = acts.filter((one) => one.due).slice(0, AT_ONCE);
          // All or none: an erasure that cannot be stated leaves no half of them behind.
          await tx.query('savepoint retention');
          const done = await eraseDue(tx, { session, caseId, due });
          if (!done.ok) await tx.query('rollback to savepoint retention');
          return done;
        }),
      ),
  };

  async function eraseDue(
    tx: Tx,
    of: { readonly session: Session; readonly caseId: string; readonly due: readonly KeptAct[] },
  ): Promise<Result<Erased, readonly Fault[]>> {
    const { session, caseId, due } = of;
    const { officer } = session;
    const waiting = await waitingErasures(tx, parts, { authority: officer.authority, caseId });
    let erased = 0;
    for (const { act } of due) {
      const waits = waiting.get(act);
      if (waits?.agreed.some(({ id }) => id === officer.id)) continue;
      if (waits !== undefined) {
        const step = await agreeTo(tx, parts, { session, id: waits.proposal });
        if (!step.ok) return step;
        if (step.value.actId !== null) erased += 1;
        continue;
      }
      const statement = { kind: ERASURE, content: { act, because: 'period-ended' } } as const;
      const ready = await decideAct(tx, parts, { officer, caseId, statement });
      const done = ready.ok ? await undertake(tx, parts, ready.value) : ready;
      if (!done.ok) return done;
      if (done.value.actId !== null) erased += 1;
    }
    return ok({ erased, waiting: due.length - erased });
  }
}

/** How many bodies are erased, and how many wait for a second officer. */
interface Erased {
  readonly erased: number;
  readonly waiting: number;
}

/** What an officer may do about what is due. */
function mayErase(
  { officer }: Session,
  acts: readonly KeptAct[],
  held: Fault | null,
): Result<null> {
  if (held !== null) return no(held);
  if (!acts.some(({ due }) => due)) return no(NOTHING_DUE);
  return agreedToAll(acts).some(({ id }) => id === officer.id) ? no(OWN_TWICE) : ok(null);
}
