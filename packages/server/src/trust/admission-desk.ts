import { createHmac } from 'node:crypto';
import type { NamedState } from '@comity/base';
import { type Fault, no, ok, type Result } from '@comity/base';
import { namedState } from '@comity/law';
import { fingerprint, spokenFingerprint } from '@comity/seal';
import {
  type AdmissionLine,
  type Admissions,
  type AdmissionView,
  may,
  type NoteReading,
  type Officerly,
  type Session,
} from '@comity/service';
import { type KeyStatement, keyStatementHash, readKeyStatement } from '@comity/wire';
import { loadOfficers } from '../identity/officers.ts';
import { auditSignIn } from '../identity/sign-in-audit.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import {
  type AdmissionParts,
  confirmAdmission,
  dropProposal,
  proposeAdmission,
  SHELL,
  vouchedProposals,
} from './admission.ts';
import type { ProposalRow } from './admission-rows.ts';
import { calledBy, participantName } from './participant-name.ts';
import { createStandings } from './standing-desk.ts';
import { changedSince } from './statement-changes.ts';

/** How many of the sixteen groups an officer types from the note. */
const ASKED = 3;
const NOTE_MAX = 120;

/** The use cases of admission, for officers who are signed in. */
export function createAdmissions(parts: NodeParts): Admissions {
  const { store, keyring } = parts;
  const admissionParts = (): AdmissionParts => ({ ...parts, trust: parts.trust.current() });

  const find = async (
    tx: Tx,
    which: { readonly participant: string; readonly statement: string },
  ): Promise<ProposalRow | undefined> =>
    (await vouchedProposals(tx, parts)).find(
      (row) => row.participant === which.participant && row.statement_hash === which.statement,
    );

  const note = (tx: Tx, { officer }: Session, kind: string, row: ProposalRow): Promise<void> =>
    auditSignIn(tx, parts, {
      who: officer,
      kind,
      subject: row.participant,
      detail: { participant: row.participant, statement: row.statement_hash },
    });

  return {
    ...createStandings(parts),

    proposals: () =>
      store.asGate(async (tx) => {
        const rows = await vouchedProposals(tx, parts);
        const officers = await officersOf(tx, parts, rows);
        return rows.map((row) => lineOf(parts, row, officers));
      }),

    propose: async (session, statement) => {
      const read = readKeyStatement(statement);
      if (!read.ok) return read;
      const proposed = await proposeAdmission(admissionParts(), {
        statement,
        fingerprint: fingerprint(read.value.statement.root),
        officer: SHELL,
        proposedBy: session.officer.id,
      });
      if (!proposed.ok) return proposed;
      const which = {
        participant: proposed.value.participant,
        statement: keyStatementHash(read.value.statement),
      };
      await store.asGate(async (tx) => {
        const row = await find(tx, which);
        if (row !== undefined) await note(tx, session, 'admission-proposed', row);
      });
      return ok(which);
    },

    view: (session, participant, statement) =>
      store.asGate(async (tx) => {
        const row = await find(tx, { participant, statement });
        if (row === undefined) return no(UNKNOWN);
        const officers = await officersOf(tx, parts, [row]);
        return ok(viewOf(parts, { row, officers, session }));
      }),

    confirm: async (session, which, reading) => {
      const { officer } = session;
      const row = await store.asGate((tx) => find(tx, which));
      if (row === undefined) return no(UNKNOWN);
      if (row.first_officer === officer.id) return no(OWN_TWICE);
      const readTheNote = checkReading(keyring, { row, session, reading });
      if (!readTheNote.ok) {
        const kind = 'admission-differs';
        if (readTheNote.error.code === kind) {
          await store.asGate((tx) => note(tx, session, kind, row));
          alarm(parts, kind, row);
        }
        return readTheNote;
      }
      const done = await confirmAdmission(admissionParts(), {
        statement: row.statement,
        fingerprint: row.fingerprint,
        note: reading.note.trim(),
        officer: officer.id,
      });
      if (!done.ok) return done;
      const kind = done.value.step === 'admitted' ? 'participant-admitted' : 'admission-compared';
      await store.asGate((tx) => note(tx, session, kind, row));
      await parts.trust.reload();
      return ok({ step: done.value.step });
    },

    stop: (session, which) =>
      store.asGate(async (tx) => {
        const row = await find(tx, which);
        if (row === undefined) return no(UNKNOWN);
        await dropProposal(tx, { participant: which.participant, hash: which.statement });
        await note(tx, session, 'admission-stopped', row);
        alarm(parts, 'admission-stopped', row);
        return ok(null);
      }),
  };
}

const alarm = ({ world }: NodeParts, what: string, { participant }: ProposalRow): void =>
  world.log({ level: 'warn', what, participant });

type People = ReadonlyMap<string, Officerly>;

async function officersOf(tx: Tx, parts: NodeParts, rows: readonly ProposalRow[]): Promise<People> {
  const ids = rows.flatMap((row) => [row.proposed_by, row.first_officer ?? '']);
  const officers = await loadOfficers(tx, parts, [...new Set(ids)]);
  return new Map(officers.map(({ id, number, name, role }) => [id, { id, number, name, role }]));
}

/** Before an organisation is admitted, nothing but its proposal says what it is called. */
const nameOf = (parts: NodeParts, row: ProposalRow): NamedState =>
  parts.law.jurisdictions.has(row.participant)
    ? participantName(parts, row.participant)
    : calledBy(namedState(parts.law, row.participant), statementIn(row).authorities);

function lineOf(parts: NodeParts, row: ProposalRow, officers: People): AdmissionLine {
  const first = officers.get(row.first_officer ?? '');
  return {
    participant: row.participant,
    name: nameOf(parts, row),
    statement: row.statement_hash,
    proposedAt: row.proposed_at.toISOString(),
    proposedBy: officers.get(row.proposed_by) ?? null,
    first:
      first === undefined || row.first_at === null
        ? null
        : { officer: first, at: row.first_at.toISOString() },
  };
}

interface Viewing {
  readonly row: ProposalRow;
  readonly officers: People;
  readonly session: Session;
}

function viewOf(parts: NodeParts, { row, officers, session }: Viewing): AdmissionView {
  const stated = statementIn(row);
  const { node, version, issued, authorities } = stated;
  const asked = askedGroups(parts.keyring, row, session.officer.id);
  const believed = parts.trust.current().get(row.participant);
  const known = believed?.fingerprint;
  const newest = believed?.statements.at(-1)?.statement;
  return {
    ...lineOf(parts, row, officers),
    ...{ url: node.url, version, issued, note: row.note },
    authorities: authorities.map(({ id, name, kind }) => ({ id, name, kind })),
    groups: spokenFingerprint(row.fingerprint).map((group, index) =>
      asked.has(index + 1) ? { asked: true } : { asked: false, ...group },
    ),
    replaces:
      known === undefined || plain(known) === plain(row.fingerprint)
        ? null
        : { fingerprint: known },
    changed: newest === undefined ? null : changedSince(newest, stated),
    mine:
      row.first_officer === session.officer.id
        ? no(OWN_TWICE)
        : may(session.officer.role, 'admissions.confirm')
          ? ok(null)
          : no(ROLE),
  };
}

const plain = (text: string): string => text.replace(/\s/g, '').toLowerCase();

function statementIn(row: ProposalRow): KeyStatement {
  const read = readKeyStatement(row.statement);
  if (!read.ok) throw new Error('a vouched proposal holds a key statement');
  return read.value.statement;
}

/**
 * The places that an officer is asked for: the same each time, others for each officer, so that what
 * the first has typed does not help the second.
 */
function askedGroups(
  keyring: Pick<NodeParts['keyring'], 'derived'>,
  row: ProposalRow,
  officer: string,
): ReadonlySet<number> {
  const first = row.first_officer;
  const taken =
    first === null || first === officer
      ? new Set<number>()
      : askedGroups(keyring, { ...row, first_officer: null }, first);
  const draw = createHmac('sha256', keyring.derived('asked-groups'))
    .update(`${row.statement_hash}\n${officer}`)
    .digest();
  const places = Array.from({ length: 16 }, (_, n) => n + 1).filter((place) => !taken.has(place));
  const weight = (place: number): number => draw.readUInt16BE((place - 1) * 2);
  return new Set(places.toSorted((a, b) => weight(a) - weight(b)).slice(0, ASKED));
}

function checkReading(
  keyring: NodeParts['keyring'],
  what: { readonly row: ProposalRow; readonly session: Session; readonly reading: NoteReading },
): Result<null> {
  const { row, session, reading } = what;
  const groups = spokenFingerprint(row.fingerprint);
  for (const place of askedGroups(keyring, row, session.officer.id)) {
    const typed = (reading.digits[String(place)] ?? '').replace(/\s/g, '');
    const at = `group-${place}`;
    if (typed === '') return no({ ...DIGITS_MISSING, at });
    if (typed !== groups[place - 1]?.digits) return no({ ...DIFFERS, at });
  }
  const { length } = reading.note.trim();
  return length > 0 && length <= NOTE_MAX ? ok(null) : no(NOTE_MISSING);
}

const UNKNOWN: Fault = { code: 'admission-unknown' };
const OWN_TWICE: Fault = { code: 'admission-own-twice' };
const ROLE: Fault = { code: 'admission-role' };
const DIFFERS: Fault = { code: 'admission-differs' };
const DIGITS_MISSING: Fault = { code: 'digits-missing' };
const NOTE_MISSING: Fault = { code: 'note-missing', at: 'note' };
