import { answerAdvice, useLimitsIn } from '@comity/advice';
import {
  caseIdFor,
  type Fault,
  type JsonObject,
  no,
  ok,
  type Result,
  toBase64Url,
  toHex,
} from '@comity/base';
import { USE_BOUND } from '@comity/case';
import { dayIn } from '@comity/law';
import {
  type AnswerAdvice,
  CASE_SYSTEM,
  type Cases,
  type CaseView,
  type CheckedAct,
  type Offer,
  type Session,
  type Statement,
} from '@comity/service';
import { TAKEN_BY } from '../alarms/take-alarm.ts';
import { undertake } from '../approval/act-proposals.ts';
import type { ReadyAct, WantedAct } from '../approval/ready-act.ts';
import { decideAct } from '../approval/state-act.ts';
import { appendAudit } from '../audit/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { contentMark } from '../trust/index.ts';
import { insertCallBack } from './call-back-rows.ts';
import { type CaseColumns, caseView } from './case-view.ts';
import { emergenciesWith, ownEmergencies } from './emergencies.ts';
import { exportCase } from './export-case.ts';
import { newsAfter, numberNews } from './news.ts';
import { sideIn } from './project-case.ts';
import { markReviewed } from './review.ts';
import { mayTakeOut, textToTake } from './use-limited.ts';
import { workCounts } from './work-counts.ts';
import { workList } from './work-list.ts';

const UNKNOWN: Fault = { code: 'case-unknown' };
const SEEN = 'update cases set unread = false where id = $1 and unread';

/** An erasure is stated by the node that destroys the key. */
const NO_FORM: Fault = { code: 'not-allowed', at: 'kind' };

/**
 * An offer as an act of the case that it opens. The name of the case follows from who says what to
 * whom from which form, under a key of this node: nobody guesses it, and a second click names the
 * same case.
 */
function wantedOffer(
  { keyring }: Pick<NodeParts, 'keyring'>,
  { officer }: Session,
  { statement, mark }: Offer,
): WantedAct {
  const { kind, to, content } = statement;
  const { authority, id } = officer;
  const said = JSON.stringify([mark, authority, id, kind, to ?? null, content ?? null]);
  const name = contentMark(keyring, { said }).subarray(0, CASE_ID_BYTES);
  return { officer, caseId: caseIdFor(authority, toHex(name)), statement };
}

const CASE_ID_BYTES = 16;

/** Only an offer says whom it goes to: its case gets its name from here, never from who asks. */
const NO_ADDRESSEE: Fault = { code: 'not-allowed', at: 'to' };

/** What is asked for in a case that is there. That somebody has read is said by who has. */
async function decideInCase(
  tx: Tx,
  parts: NodeParts,
  { session: { officer }, caseId, statement }: InCase,
): Promise<Result<ReadyAct, readonly Fault[]>> {
  if (statement?.to !== undefined) return no([NO_ADDRESSEE]);
  if (officer.role === CASE_SYSTEM && statement?.kind === TAKEN_BY) return no([NO_FORM]);
  return decideAct(tx, parts, { officer, caseId, statement });
}

interface InCase {
  readonly session: Session;
  readonly caseId: string;
  readonly statement: Statement;
}

/** What would be signed, with how many people it takes. */
const checkedOf = ({ decided, needed }: ReadyAct): Result<CheckedAct, readonly Fault[]> =>
  decided === null ? no([NO_FORM]) : ok({ ...decided, people: needed });

/** The cases of each authority: read, answered, reviewed, taken out. */
export function createCases(parts: NodeParts): Cases {
  const { store, exchange, world } = parts;

  const on = <T>(
    session: Session,
    caseId: string,
    work: (tx: Tx, row: CaseColumns) => Promise<Result<T>>,
  ): Promise<Result<T>> =>
    store.as(session.officer, async (tx) => {
      const [row] = await tx.query<CaseColumns>(
        'select peer, peer_authority, head from cases where id = $1',
        [caseId],
      );
      return row === undefined ? no(UNKNOWN) : work(tx, row);
    });

  const note = (tx: Tx, session: Session, kind: string, subject: string, content: unknown) =>
    parts.journal.write(tx, {
      authority: session.officer.authority,
      officer: session.officer.number,
      kind,
      subject,
      content,
    });

  /** Who saw and who took out: the node's own record, apart from the journal of decisions. */
  const audit = (
    tx: Tx,
    { officer }: Session,
    what: { readonly kind: string; readonly subject: string; readonly detail?: JsonObject },
  ) =>
    appendAudit(
      tx,
      { keyring: parts.keyring, world },
      { authority: officer.authority, officer: officer.number, detail: {}, ...what },
    );

  return {
    workList: (session, filter) =>
      store.as(session.officer, async (tx) => {
        const { text } = filter;
        if (text !== undefined) {
          await audit(tx, session, { kind: 'cases-searched', subject: 'cases', detail: { text } });
        }
        return workList(tx, parts, { session, filter });
      }),

    counts: (session) => store.as(session.officer, (tx) => workCounts(tx, parts, session.officer)),

    emergencies: (session, peer) =>
      store.as(session.officer, (tx) =>
        emergenciesWith(tx, { authority: session.officer.authority, peer, now: world.now() }),
      ),

    ownEmergencies: (session) =>
      store.as(session.officer, (tx) => ownEmergencies(tx, parts, session.officer.authority)),

    view: (session, caseId, which = { acts: 'all' }) =>
      on<CaseView>(session, caseId, async (tx, row) => {
        // What a system has fetched nobody has read yet.
        if (session.officer.role !== CASE_SYSTEM) await tx.query(SEEN, [caseId]);
        await audit(tx, session, { kind: 'case-viewed', subject: caseId });
        return ok(await caseView(tx, parts, { session, caseId, row, which }));
      }),

    takeText: (session, caseId, act) =>
      on<CaseView>(session, caseId, async (tx, row) => {
        const view = await caseView(tx, parts, { session, caseId, row, which: { acts: 'all' } });
        const taken = textToTake(view, act);
        if (!taken.ok) return taken;
        const detail = act === undefined ? {} : { act };
        await audit(tx, session, { kind: 'case-text-taken-out', subject: caseId, detail });
        return taken;
      }),

    advice: (session, caseId) =>
      on<AnswerAdvice>(session, caseId, async (tx, { head }) => {
        const { authority, zone } = session.officer;
        const { state } = await parts.open.read(tx, { authority, caseId, head });
        return ok(answerAdvice(parts.law, state, dayIn(world.now(), zone)));
      }),

    check: (session, caseId, statement) =>
      store.as(session.officer, async (tx) => {
        const ready = await decideInCase(tx, parts, { session, caseId, statement });
        if (!ready.ok) return ready;
        return checkedOf(ready.value);
      }),

    act: (session, caseId, statement) =>
      store.as(session.officer, async (tx) => {
        const ready = await decideInCase(tx, parts, { session, caseId, statement });
        return ready.ok ? undertake(tx, parts, ready.value) : ready;
      }),

    news: async (session, after, limit) => {
      const { authority } = session.officer;
      const last = await numberNews(store, authority);
      const looking = { authority, after, limit, last };
      return store.as(session.officer, (tx) => newsAfter(tx, parts, looking));
    },

    checkOffer: (session, offer) =>
      store.as(session.officer, async (tx) => {
        const ready = await decideAct(tx, parts, wantedOffer(parts, session, offer));
        if (!ready.ok) return ready;
        return checkedOf(ready.value);
      }),

    offer: (session, offer) =>
      store.as(session.officer, async (tx) => {
        const wanted = wantedOffer(parts, session, offer);
        const ready = await decideAct(tx, parts, wanted);
        const done = ready.ok ? await undertake(tx, parts, ready.value) : ready;
        return done.ok ? ok({ ...done.value, caseId: wanted.caseId }) : done;
      }),

    review: (session, caseId, remark) =>
      on<null>(session, caseId, async (tx) => {
        const done = await markReviewed(tx, parts, { session, caseId });
        if (done.ok) await note(tx, session, 'night-release-reviewed', caseId, { remark });
        return done;
      }),

    calledBack: (session, caseId) =>
      on<null>(session, caseId, async (tx, row) => {
        const { authority, id: officer } = session.officer;
        await insertCallBack(tx, parts.keyring, {
          ...{ authority, officer, case_id: caseId, at: new Date(world.now()) },
          ...{ id: toBase64Url(world.randomBytes(12)) },
          ...{ peer: row.peer, peer_authority: row.peer_authority },
        });
        const detail = { peer: row.peer, authority: row.peer_authority };
        await note(tx, session, 'called-back', caseId, detail);
        await audit(tx, session, { kind: 'called-back', subject: caseId, detail });
        return ok(null);
      }),

    exportBundle: (session, caseId, taken = {}) =>
      on<{ readonly fileName: string; readonly bytes: Uint8Array }>(
        session,
        caseId,
        async (tx, { head }) => {
          const { authority } = session.officer;
          const { state } = await parts.open.read(tx, { authority, caseId, head });
          const use = useLimitsIn(parts.law, state);
          // Whoever gave the information under a limit decides where it goes; who gave it is free.
          const isOurs = sideIn(state, parts.participant.id) === USE_BOUND;
          const allowed = isOurs ? mayTakeOut(use, taken) : ok(null);
          if (!allowed.ok) return allowed;
          const record = await exchange.record(tx, authority, caseId);
          const at = world.now();
          const bundle = exportCase(parts.keyring, parts.trust.current(), {
            caseId,
            authority,
            at,
            record,
          });
          if (!bundle.ok) return bundle;
          const stated = allowed.value;
          await audit(tx, session, {
            ...{ kind: 'case-exported', subject: caseId },
            ...(stated === null ? {} : { detail: { ...stated } as JsonObject }),
          });
          if (stated !== null) await note(tx, session, 'case-exported-for', caseId, { ...stated });
          const fileName = `comity-${parts.participant.id}-${caseId}-${dayIn(at, 'UTC')}.json`;
          return ok({ fileName, bytes: bundle.value });
        },
      ),
  };
}
