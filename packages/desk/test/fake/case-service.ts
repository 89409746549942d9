import { type AdvisedAct, decideAdvised } from '@comity/advice';
import { type Fault, type JsonObject, no, ok, type Result } from '@comity/base';
import { bindsUse, fold, toReadNow, useLimitsOf } from '@comity/case';
import {
  type Cases,
  type CaseView,
  type CheckedAct,
  type Offer,
  priorityOf,
  type Session,
  type Statement,
  type WorkCounts,
  type WorkRow,
} from '@comity/service';
import { caseFile, type Told } from './case-file.ts';
import { caseView, onePage } from './case-views.ts';
import { CASE_FILES } from './cases.ts';
import { EMERGENCIES, OWN_EMERGENCIES } from './emergencies.ts';
import { ADVICE } from './law.ts';
import { AUTHORITIES, NOW } from './places.ts';

const HARM = ['emergency', 'urgent', 'high', 'routine'];
const CASE_UNKNOWN: Fault = { code: 'case-unknown' };

/** What a test asked of the cases, in order. */
export interface AskedOfCases {
  readonly stated: (Statement & { readonly caseId: string; readonly officer: string })[];
  readonly reviewed: { readonly caseId: string; readonly remark: string }[];
}

export interface FakeCases {
  readonly rows: readonly WorkRow[];
  /** Acts on one page of a case. */
  readonly actsOnPage: number;
  readonly asked: AskedOfCases;
  /** Throws where the database is gone. */
  alive(): void;
}

const AUTHORITY_IDS: ReadonlySet<string> = new Set(Object.values(AUTHORITIES).map(({ id }) => id));

const keyOf = (authority: string): Told['to'] => {
  const found = Object.entries(AUTHORITIES).find(([, one]) => one.id === authority);
  return (found?.[0] ?? 'dpp') as Told['to'];
};

/** The cases of the invented network; what is stated in them is kept in memory. */
export function fakeCases({ rows, actsOnPage, asked, alive }: FakeCases): Cases {
  const { stated, reviewed } = asked;
  const files = new Map(CASE_FILES.map((one) => [one.caseId, one]));
  const calledBack = new Map<string, CaseView['calledBack']>();
  const record = (caseId: string, act: Told): void => {
    const file = files.get(caseId);
    if (file !== undefined) {
      files.set(caseId, caseFile(caseId, file.title, [...file.told, act]));
    }
  };
  const viewOf = (session: Session, caseId: string): Result<CaseView> => {
    alive();
    const found = files.get(caseId);
    const parties = found === undefined ? null : fold(found.entries).parties;
    const mine = [parties?.requesting, parties?.requested].some((party) =>
      party?.authorities.includes(session.officer.authority),
    );
    return found !== undefined && mine
      ? ok(caseView(found, session, calledBack.get(caseId)))
      : no(CASE_UNKNOWN);
  };

  /** The policy of the invented house: telling another State takes two, everything else one. */
  const checked = (
    kind: Statement['kind'],
    made: Result<AdvisedAct, readonly Fault[]>,
  ): Result<CheckedAct, readonly Fault[]> =>
    made.ok ? ok({ ...made.value, people: kind === 'information-disclosed' ? 2 : 1 }) : made;

  /** What the case makes of a statement, with what the law of the fakes says. */
  const decided = (
    session: Session,
    caseId: string,
    { kind, content, parts }: Statement,
  ): Result<AdvisedAct, readonly Fault[]> => {
    const view = viewOf(session, caseId);
    if (!view.ok) return no([view.error]);
    const { us: own, them, state } = view.value;
    const withPinpoint = <T extends { readonly pinpoint: string | null }>(rows: readonly T[]) =>
      rows.flatMap((row) => (row.pinpoint === null ? [] : [{ ...row, pinpoint: row.pinpoint }]));
    return decideAdvised(
      state,
      {
        kind,
        author: {
          participant: own.participant,
          authority: own.authority,
          role: session.officer.role,
          officer: session.officer.number,
        },
        to: { participant: them.participant, authority: them.authority },
        ...(parts === undefined ? {} : { parts }),
        content,
      },
      {
        ...(ADVICE.preservationMinimum === null
          ? {}
          : { minimumPreservation: ADVICE.preservationMinimum }),
        grounds: withPinpoint(ADVICE.grounds[0]?.answer.grounds ?? []),
        duties: withPinpoint(ADVICE.grounds[0]?.answer.duties ?? []),
      },
    );
  };

  /** What an offer would say; the invented law has nothing to remark. */
  const offered = (
    session: Session,
    { statement }: Offer,
  ): Result<AdvisedAct, readonly Fault[]> => {
    const { kind, content, to } = statement;
    if (to === undefined || !AUTHORITY_IDS.has(to.authority)) {
      return no([{ code: 'addressee-missing', at: 'to' }]);
    }
    const { authority, role, number: officer } = session.officer;
    const [participant = ''] = authority.split('.');
    return decideAdvised(
      fold([]),
      { kind, author: { participant, authority, role, officer }, to, content },
      {},
    );
  };

  return {
    workList: async (_session, filter) => {
      alive();
      const found = rows.filter(
        (row) =>
          (filter.move === undefined || row.move === filter.move) &&
          (filter.peer === undefined || row.peer === filter.peer) &&
          (filter.side === undefined || row.side === filter.side) &&
          (filter.measure === undefined ||
            row.parts.some(({ measure }) => measure === filter.measure)) &&
          (filter.text === undefined ||
            `${row.title} ${row.reference}`.toLowerCase().includes(filter.text.toLowerCase())) &&
          filter.open !== false,
      );
      return {
        at: NOW,
        rows:
          filter.order === 'age'
            ? found.toSorted((a, b) => (a.openedAt ?? '9999').localeCompare(b.openedAt ?? '9999'))
            : filter.order === 'harm'
              ? found.toSorted((a, b) => HARM.indexOf(priorityOf(a)) - HARM.indexOf(priorityOf(b)))
              : found,
        next: null,
        counts: countsOf(rows),
        mistaken: filter.text === '000-000-0000',
      };
    },
    emergencies: async () => EMERGENCIES,
    ownEmergencies: async () => OWN_EMERGENCIES,
    counts: async () => {
      alive();
      return countsOf(rows);
    },
    view: async (session, caseId, which = { acts: 'all' }) => {
      const view = viewOf(session, caseId);
      return view.ok ? ok(onePage(view.value, { which, actsOnPage })) : view;
    },
    advice: async (session, caseId) => {
      const view = viewOf(session, caseId);
      return view.ok ? ok(ADVICE) : view;
    },
    check: async (session, caseId, statement) =>
      checked(statement.kind, decided(session, caseId, statement)),
    act: async (session, caseId, statement) => {
      const made = decided(session, caseId, statement);
      const view = viewOf(session, caseId);
      if (!made.ok || !view.ok) return made.ok ? no([]) : made;
      const { kind, parts, pinpoints, warnings } = made.value;
      const said = made.value.content as JsonObject;
      const own = view.value.acts.filter(({ ours }) => ours).slice(statement.ownActs);
      const same = (one: unknown) => JSON.stringify(one) === JSON.stringify(said);
      if (statement.ownActs === undefined || !own.some(({ content }) => same(content))) {
        stated.push({ kind, content: said, caseId, officer: session.officer.id });
        record(caseId, {
          by: session.officer.id,
          to: keyOf(view.value.them.authority),
          kind,
          parts,
          at: NOW,
          content: said,
          pinpoints,
        });
      }
      return ok({ actId: 'x'.repeat(22), proposal: null, needs: 0, warnings });
    },
    checkOffer: async (session, offer) => checked(offer.statement.kind, offered(session, offer)),
    offer: async (session, offer) => {
      const made = offered(session, offer);
      if (!made.ok) return made;
      const caseId = `offered-${offer.mark.replace(/[^0-9]/g, '')}`;
      if (!files.has(caseId)) {
        const { kind } = offer.statement;
        const content = made.value.content as JsonObject;
        stated.push({ kind, content, caseId, officer: session.officer.id });
        const told: Told = {
          by: session.officer.id,
          to: keyOf(offer.statement.to?.authority ?? ''),
          kind,
          parts: made.value.parts,
          at: NOW,
          content,
          pinpoints: made.value.pinpoints,
        };
        files.set(caseId, caseFile(caseId, String(content['title'] ?? ''), [told]));
      }
      return ok({
        caseId,
        actId: 'x'.repeat(22),
        proposal: null,
        needs: 0,
        warnings: made.value.warnings,
      });
    },
    review: async (session, caseId, remark) => {
      const view = viewOf(session, caseId);
      if (!view.ok) return view;
      reviewed.push({ caseId, remark });
      return ok(null);
    },
    takeText: async (session, caseId, act) => {
      const view = viewOf(session, caseId);
      if (!view.ok) return view;
      const acts = view.value.acts.filter(({ number }) => act === undefined || number === act);
      const { use } = view.value;
      if (use.binds && (act === undefined || acts.some(({ ours }) => !ours))) {
        return no({ code: 'use-limited', params: { n: use.limits.length } });
      }
      return ok({ ...view.value, acts });
    },
    calledBack: async (session, caseId) => {
      const view = viewOf(session, caseId);
      if (!view.ok) return view;
      const { id, number, name, role } = session.officer;
      calledBack.set(caseId, { by: { id, number, name, role }, at: NOW });
      return ok(null);
    },
    news: async (_session, after = 'start') => ok({ acts: [], cursor: after }),
    exportBundle: async (session, caseId, { purpose, read } = {}) => {
      if (purpose !== undefined && purpose.trim() === '') {
        return no({ code: 'missing', at: 'purpose' });
      }
      const view = viewOf(session, caseId);
      if (view.ok && view.value.side === 'requesting') {
        const use = useLimitsOf(view.value.state);
        if (bindsUse(use)) return no({ code: 'use-limited', params: { n: use.limits.length } });
        if (toReadNow(use).length > 0 && read !== true) {
          return no({ code: 'conditions-unread', at: 'read' });
        }
      }
      return view.ok
        ? ok({ fileName: `${caseId}.comity.json`, bytes: Buffer.from('{"format":"test"}') })
        : view;
    },
  };
}

const countsOf = (rows: readonly WorkRow[]): WorkCounts => ({
  ours: rows.filter((row) => row.move === 'ours').length,
  theirs: rows.filter((row) => row.move === 'theirs').length,
  drafts: 1,
  reviews: rows.length > 0 ? 1 : 0,
  called: false,
  alarms: rows.some(({ urgency }) => urgency === 'emergency') ? 1 : 0,
  alerts: rows
    .filter(
      ({ urgency, unread, status }) => urgency === 'emergency' && unread && status !== 'closed',
    )
    .map(({ caseId, peer, title, reference }) => ({
      ...{ caseId, peer, title, reference, sort: 'emergency' },
      since: '2024-11-21T14:18:40.000Z',
    })),
  alertsMore: 0,
});
