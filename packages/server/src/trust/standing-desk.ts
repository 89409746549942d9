import { type Fault, no, ok } from '@comity/base';
import {
  type Admissions,
  type AdmittedLine,
  may,
  type Officerly,
  type Session,
  type StandingChange,
  type WaitingStanding,
} from '@comity/service';
import { alertLink } from '../exchange/alerts.ts';
import { loadOfficers } from '../identity/officers.ts';
import { auditSignIn } from '../identity/sign-in-audit.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { participantName } from './participant-name.ts';
import {
  openStandings,
  reasonIn,
  type StandingRow,
  standingsOf,
  suspendedIn,
} from './standing-rows.ts';
import {
  agreeStanding,
  askStanding,
  peopleForStanding,
  type StandingDone,
  stopStanding,
} from './standings.ts';

type StandingCalls = Pick<
  Admissions,
  'admitted' | 'standing' | 'askStanding' | 'agreeStanding' | 'stopStanding'
>;

interface PeerRow {
  readonly id: string;
  readonly fingerprint: string;
  readonly admitted_at: Date;
}

const PEERS = 'select id, fingerprint, admitted_at from participants where not self order by id';
const HELD = 'select count(*)::integer as held from outbox where peer = $1';

/** The use cases of the standing of who is admitted, for officers who are signed in. */
export function createStandings(parts: NodeParts): StandingCalls {
  const { store } = parts;
  const note = async (
    tx: Tx,
    { officer }: Session,
    kind: string,
    { id, participant, wanted }: StandingRow,
  ): Promise<void> =>
    auditSignIn(tx, parts, {
      ...{ who: officer, kind, subject: participant },
      detail: { participant, change: id, wanted },
    });
  /** It stands in the audit; where it is so from now on, every process and every open page is told. */
  const conclude = async (session: Session, { step, row }: StandingDone): Promise<void> => {
    const isDone = step === 'done';
    const isSuspended = row.wanted === 'suspended';
    const kind = !isDone
      ? `standing-${step === 'asked' ? 'asked' : 'agreed'}`
      : isSuspended
        ? 'participant-suspended'
        : 'participant-let-in';
    await store.asGate((tx) => note(tx, session, kind, row));
    if (!isDone) return;
    await parts.trust.reload();
    await store.asWorker((tx) => alertLink(tx, parts.keyring.authorities));
    if (!isSuspended) parts.exchange.tellPeers();
  };
  return {
    admitted: (session) =>
      store.asGate(async (tx) => {
        const peers = await tx.query<PeerRow>(PEERS);
        const open = await openStandings(tx, parts);
        const officers = await officersOf(tx, parts, open);
        return peers.map((peer) => lineOf(parts, peer, { open, officers, session }));
      }),

    standing: async (session, participant) => {
      if (participant.includes('\u0000')) return no(strange(participant));
      const [waits] = await store.asWorker((tx) => tx.query<{ held: number }>(HELD, [participant]));
      return store.asGate(async (tx) => {
        const peer = (await tx.query<PeerRow>(PEERS)).find(({ id }) => id === participant);
        if (peer === undefined) return no(strange(participant));
        const rows = await standingsOf(tx, parts, participant);
        const officers = await officersOf(tx, parts, rows);
        const open = rows.filter(({ done_at }) => done_at === null);
        return ok({
          ...lineOf(parts, peer, { open, officers, session }),
          ...{ fingerprint: peer.fingerprint, held: waits?.held ?? 0 },
          changes: rows
            .filter(({ done_at }) => done_at !== null)
            .map((row) => changeOf(parts, row, officers))
            .toReversed(),
        });
      });
    },

    askStanding: async (session, asked) => {
      const { id: by, role } = session.officer;
      const agrees = may(role, 'admissions.agreeStanding');
      const done = await askStanding(parts, { ...asked, by, agrees });
      if (!done.ok) return done;
      await conclude(session, done.value);
      return ok({ step: done.value.step });
    },

    agreeStanding: async (session, id) => {
      const done = await agreeStanding(parts, { id, officer: session.officer.id });
      if (!done.ok) return done;
      await conclude(session, done.value);
      return ok({ step: done.value.step });
    },

    stopStanding: async (session, id) => {
      const done = await stopStanding(parts, id);
      if (!done.ok) return done;
      await store.asGate((tx) => note(tx, session, 'standing-stopped', done.value));
      return ok(null);
    },
  };
}

const strange = (participant: string): Fault => ({
  code: 'participant-not-admitted',
  params: { participant: participant.slice(0, 8) },
});

type People = ReadonlyMap<string, Officerly>;

async function officersOf(tx: Tx, parts: NodeParts, rows: readonly StandingRow[]): Promise<People> {
  const ids = rows.flatMap((row) => [
    ...[row.proposed_by, row.first_officer ?? '', row.second_officer ?? ''],
  ]);
  const officers = await loadOfficers(tx, parts, [...new Set(ids)]);
  return new Map(officers.map(({ id, number, name, role }) => [id, { id, number, name, role }]));
}

interface Around {
  readonly open: readonly StandingRow[];
  readonly officers: People;
  readonly session: Session;
}

function lineOf(
  parts: NodeParts,
  { id, admitted_at: at }: PeerRow,
  { open, officers, session }: Around,
): AdmittedLine {
  const row = open.find(({ participant }) => participant === id);
  return {
    ...{ participant: id, name: participantName(parts, id), admittedAt: at.toISOString() },
    suspended: suspendedIn(parts.trust.standingOf(id)),
    waiting: row === undefined ? null : waitingOf(parts, row, { officers, session }),
  };
}

function waitingOf(
  parts: NodeParts,
  row: StandingRow,
  { officers, session }: Omit<Around, 'open'>,
): WaitingStanding {
  const { id, role } = session.officer;
  return {
    ...changeOf(parts, row, officers),
    people: peopleForStanding(parts.rules, row.wanted),
    mine: !may(role, 'admissions.agreeStanding')
      ? no(ROLE)
      : row.first_officer === id
        ? no(OWN_TWICE)
        : ok(null),
  };
}

function changeOf({ keyring }: NodeParts, row: StandingRow, officers: People): StandingChange {
  const { first_officer: first, second_officer: second } = row;
  return {
    ...{ id: row.id, wanted: row.wanted, reason: reasonIn(keyring, row) },
    doubtFrom: row.doubt_from?.toISOString() ?? null,
    proposedAt: row.proposed_at.toISOString(),
    proposedBy: officers.get(row.proposed_by) ?? null,
    agreed: [first, second].flatMap((id) => officers.get(id ?? '') ?? []),
    doneAt: row.done_at?.toISOString() ?? null,
  };
}

const OWN_TWICE: Fault = { code: 'approval-own-twice' };
const ROLE: Fault = { code: 'admission-role' };
