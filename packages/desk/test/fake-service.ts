import { type Fault, type JsonObject, no, ok, type Result } from '@comity/base';
import { type ActDraft, decide, fold } from '@comity/case';
import {
  type Alert,
  type CaseView,
  type DirectoryEntry,
  guarded,
  type Officer,
  type Service,
  type Session,
  type Statement,
  type WorkCounts,
  type WorkRow,
} from '@comity/service';
import { fakeAdmissions } from './fake/admissions.ts';
import { caseFile, type Told } from './fake/case-file.ts';
import { caseView, onePage } from './fake/case-views.ts';
import { CASE_FILES } from './fake/cases.ts';
import { ADVICE, NO_LAW } from './fake/law.ts';
import { AUTHORITIES, NOW, OFFICERS } from './fake/places.ts';
import { fakeProposals } from './fake/proposals.ts';
import { USA_ROWS } from './fake/rows.ts';

/** A service in memory, with what a test asked of it. */
export interface FakeService extends Service {
  /** Statements that were made, in order. */
  readonly stated: readonly (Statement & { readonly caseId: string; readonly officer: string })[];
  readonly reviewed: readonly { readonly caseId: string; readonly remark: string }[];
  /** Sends an alert to every open page. */
  alert(alert: Alert): void;
  /** Makes the next calls of `what` throw, as a database that is gone. */
  breakDown(): void;
}

export interface FakeOptions {
  /** Whose node: `USA`, `ISL` or `JPN`. */
  readonly participant?: string;
  readonly training?: boolean;
  readonly rows?: readonly WorkRow[];
  /** Acts on one page of a case; 50 unless told. */
  readonly actsOnPage?: number;
}

const PASSWORD = 'correct horse';

const CASE_UNKNOWN: Fault = { code: 'case-unknown' };

const fingerprintOf = (participant: string): string =>
  Array.from({ length: 16 }, (_, index) =>
    ((participant.charCodeAt(index % 3) * 7919 * (index + 3)) % 65_536)
      .toString(16)
      .padStart(4, '0'),
  ).join(' ');

const officersOf = (participant: string): readonly Officer[] =>
  OFFICERS.filter((one) => AUTHORITIES[one.at].participant === participant).map((one) => {
    const { id, name, zone } = AUTHORITIES[one.at];
    return {
      id: one.id,
      number: one.number,
      name: one.name,
      role: one.role,
      authority: id,
      authorityName: name,
      zone,
    };
  });

const directory = (us: string): readonly DirectoryEntry[] =>
  [...new Set(Object.values(AUTHORITIES).map((one) => one.participant))].map((participant) => {
    const own = Object.values(AUTHORITIES).filter((one) => one.participant === participant);
    const self = participant === us;
    return {
      participant,
      name: own[0]?.participantName ?? participant,
      fingerprint: fingerprintOf(participant),
      self,
      link: {
        state: participant === 'BGR' ? 'down' : 'up',
        heardAt: '2024-11-21T14:19:40.000Z',
      },
      waiting: participant === 'BGR' ? 1 : 0,
      authorities: own.map(({ id, name, kind, zone }) => ({ id, name, kind, zone })),
    };
  });

const keyOf = (authority: string): Told['to'] => {
  const found = Object.entries(AUTHORITIES).find(([, one]) => one.id === authority);
  return (found?.[0] ?? 'dpp') as Told['to'];
};

const DRAFT_UNKNOWN: Fault = { code: 'draft-unknown' };
const unknown = async () => no(DRAFT_UNKNOWN);

/** An authority that has no drafts; the tests of the new request bring their own. */
const noDrafts: Service['drafts'] = {
  list: async () => [],
  create: () => Promise.reject(new Error('This service makes no drafts.')),
  get: unknown,
  save: unknown,
  avenues: unknown,
  contents: unknown,
  check: unknown,
  approve: unknown,
  giveBack: unknown,
  discard: unknown,
};

/** Makes a service that holds the invented network as one node sees it. */
export function fakeService(options: FakeOptions = {}): FakeService {
  const us = options.participant ?? 'USA';
  const officers = officersOf(us);
  const rows = options.rows ?? (us === 'USA' ? USA_ROWS : []);
  const stated: FakeService['stated'][number][] = [];
  const reviewed: FakeService['reviewed'][number][] = [];
  const sessions = new Map<string, Session>();
  const listeners = new Set<(alert: Alert) => void>();
  const files = new Map(CASE_FILES.map((one) => [one.caseId, one]));
  let broken = false;

  const begin = (officer: Officer): Session => {
    const token = `session-token-${officer.id}-${sessions.size}`;
    const session: Session = {
      token,
      formToken: `form-token-${officer.id}-${sessions.size}`,
      officer,
      expires: '2024-11-21T22:00:00.000Z',
    };
    sessions.set(token, session);
    return session;
  };
  const alive = (): void => {
    if (broken) throw new Error('The database at 10.0.0.7 said: secret detail.');
  };
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
    return found !== undefined && mine ? ok(caseView(found, session)) : no(CASE_UNKNOWN);
  };

  /** What the case makes of a statement, with what the law of the fakes says. */
  const decided = (
    session: Session,
    caseId: string,
    { kind, content, parts }: Statement,
  ): Result<ActDraft, readonly Fault[]> => {
    const view = viewOf(session, caseId);
    if (!view.ok) return no([view.error]);
    const { us: own, them, state } = view.value;
    const withPinpoint = <T extends { readonly pinpoint: string | null }>(rows: readonly T[]) =>
      rows.flatMap((row) => (row.pinpoint === null ? [] : [{ ...row, pinpoint: row.pinpoint }]));
    return decide(
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
        grounds: withPinpoint(ADVICE.grounds?.grounds ?? []),
        duties: withPinpoint(ADVICE.grounds?.duties ?? []),
      },
    );
  };

  return guarded({
    node: {
      participant: us,
      participantName: directory(us).find((entry) => entry.self)?.name ?? us,
      training: options.training ?? true,
    },
    now: () => NOW,
    stated,
    reviewed,
    alert: (alert) => {
      for (const listener of listeners) listener(alert);
    },
    breakDown: () => {
      broken = true;
    },
    identity: {
      trainingOfficers: async () => (options.training === false ? [] : officers),
      signInForTraining: async (id) => {
        const officer = officers.find((one) => one.id === id);
        return officer === undefined || options.training === false
          ? no({ code: 'sign-in-failed' })
          : ok(begin(officer));
      },
      signInByPassword: async ({ userName, password, code }) => {
        if (userName === 'locked') {
          return no({ code: 'sign-in-locked', params: { time: '14:35' } });
        }
        const officer = officers.find((one) => one.id === userName);
        return officer !== undefined && password === PASSWORD && code === '123456'
          ? ok(begin(officer))
          : no({ code: 'sign-in-failed' });
      },
      passkeySignInOptions: async () => ({ challenge: 'c1', options: { challenge: 'AAAA' } }),
      signInByPasskey: async () => no({ code: 'sign-in-failed' }),
      passkeyRegistrationOptions: async () => ok({ challenge: 'AAAA' }),
      registerPasskey: async () => ok(null),
      sessionOf: async (token) => sessions.get(token),
      keepLanguage: async (session, language) => {
        const officer = { ...session.officer, language };
        sessions.set(session.token, { ...session, officer });
      },
      signOut: async (session) => {
        sessions.delete(session.token);
      },
      isLive: async ({ token }) => sessions.has(token),
      isFresh: async () => true,
      sessions: async ({ officer, token }) =>
        [...sessions.values()]
          .filter((one) => one.officer.id === officer.id)
          .map((one) => ({
            id: one.token.replace('session-token-', 's-'),
            way: 'password' as const,
            startedAt: NOW,
            seenAt: NOW,
            here: one.token === token,
          })),
      endSession: async ({ officer }, id) => {
        const [found] = [...sessions.values()].filter(
          (one) =>
            one.officer.id === officer.id && one.token.replace('session-token-', 's-') === id,
        );
        if (found === undefined) return no({ code: 'session-unknown' });
        sessions.delete(found.token);
        return ok(null);
      },
    },
    admissions: fakeAdmissions(),
    drafts: noDrafts,
    cases: {
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
              row.title.toLowerCase().includes(filter.text.toLowerCase())) &&
            filter.open !== false,
        );
        return {
          at: NOW,
          rows: found,
          next: null,
          counts: countsOf(rows),
        };
      },
      counts: async () => {
        alive();
        return countsOf(rows);
      },
      view: async (session, caseId, which = { acts: 'all' }) => {
        const view = viewOf(session, caseId);
        const { actsOnPage = 50 } = options;
        return view.ok ? ok(onePage(view.value, { which, actsOnPage })) : view;
      },
      advice: async (session, caseId) => {
        const view = viewOf(session, caseId);
        return view.ok ? ok(ADVICE) : view;
      },
      check: async (session, caseId, statement) => decided(session, caseId, statement),
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
        return ok({ actId: 'x'.repeat(22), proposal: null, warnings });
      },
      review: async (session, caseId, remark) => {
        const view = viewOf(session, caseId);
        if (!view.ok) return view;
        reviewed.push({ caseId, remark });
        return ok(null);
      },
      exportBundle: async (session, caseId) => {
        const view = viewOf(session, caseId);
        return view.ok
          ? ok({ fileName: `${caseId}.comity.json`, bytes: Buffer.from('{"format":"test"}') })
          : view;
      },
    },
    proposals: fakeProposals(),
    directory: { entries: async () => directory(us) },
    alerts: {
      listen: (_session, listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    law: { version: '2024.11', law: NO_LAW },
  });
}

const countsOf = (rows: readonly WorkRow[]): WorkCounts => ({
  ours: rows.filter((row) => row.move === 'ours').length,
  theirs: rows.filter((row) => row.move === 'theirs').length,
  overdue: 2,
  drafts: 1,
  reviews: rows.length > 0 ? 1 : 0,
});
