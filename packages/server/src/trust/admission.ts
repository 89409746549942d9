import { canonicalBytes, type Fault, no, ok, type Result } from '@comity/base';
import { fingerprint } from '@comity/seal';
import {
  admit,
  keyStatementHash,
  readKeyStatement,
  type TrustList,
  type VerifiedStatement,
} from '@comity/wire';
import { secondFault } from '../approval/two-of-house.ts';
import type { Keyring } from '../keys/index.ts';
import type { Store, Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import {
  insertAdmission,
  type ProposalRow,
  proposalRecord,
  storeStatement,
  TRUST_CHANNEL,
} from './admission-rows.ts';
import { isMadeAnew } from './earlier-self.ts';
import { checkExchangeUrl } from './exchange-address.ts';
import { isVouched, macOf, type Vouching } from './vouched.ts';

/** What one officer brings to an admission. */
export interface Compared {
  /** Canonical bytes of the participant's signed key statement. */
  readonly statement: Uint8Array;
  /** The fingerprint as it came by another way, a diplomatic note as a rule. */
  readonly fingerprint: string;
  /** Number and date of that note. */
  readonly note?: string;
  /** Id of the officer who compared. */
  readonly officer: string;
  /** Who brought the statement, where it is not the officer who compared. */
  readonly proposedBy?: string;
}

/** What admissions are made with. */
export interface AdmissionParts {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly world: Pick<World, 'now' | 'log'>;
  readonly trust: TrustList;
  /** In training nodes may be on this machine; outside, their addresses are public ones. */
  readonly training: boolean;
  /** So in a closed network of States. */
  readonly privatePeers?: boolean;
}

/** Who brings a statement when nobody has compared anything yet. */
export const SHELL = 'shell';

/**
 * Proposes a participant; with an officer who compared, that is the first of the two. A proposal
 * makes nobody believe anything. Codes: those of reading a statement, of `admit` and of
 * {@link checkExchangeUrl}.
 */
export async function proposeAdmission(
  parts: AdmissionParts,
  compared: Compared,
): Promise<Result<{ readonly participant: string }>> {
  const checked = checkStatement(parts, compared.statement, compared.fingerprint);
  if (!checked.ok) return checked;
  const { statement } = checked.value;
  const at = new Date(parts.world.now());
  const isShell = compared.officer === SHELL;
  const row = {
    participant: statement.participant,
    statement_hash: keyStatementHash(statement),
    fingerprint: compared.fingerprint,
    proposed_by: compared.proposedBy ?? compared.officer,
    proposed_at: at,
    note: compared.note ?? '',
    first_officer: isShell ? null : compared.officer,
    first_at: isShell ? null : at,
  };
  await parts.store.asGate((tx) =>
    tx.query(
      `insert into admission_proposals (participant, statement_hash, fingerprint, statement,
         proposed_by, proposed_at, note, first_officer, first_at, mac)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
      [
        row.participant,
        row.statement_hash,
        row.fingerprint,
        canonicalBytes(checked.value),
        row.proposed_by,
        row.proposed_at.toISOString(),
        row.note,
        row.first_officer,
        row.first_at?.toISOString() ?? null,
        macOf(parts.keyring, proposalRecord(row)),
      ],
    ),
  );
  return ok({ participant: statement.participant });
}

/** How far an admission is. */
export type AdmissionStep = 'first-officer' | 'admitted';

/**
 * An officer compares for themselves. The first is written into the proposal; with the second, another
 * person, the participant is believed by every process of the node. Codes: `admission-unknown`,
 * `admission-own-twice`, and those of proposing.
 */
export async function confirmAdmission(
  parts: AdmissionParts,
  compared: Compared,
): Promise<Result<{ readonly participant: string; readonly step: AdmissionStep }>> {
  const checked = checkStatement(parts, compared.statement, compared.fingerprint);
  if (!checked.ok) return checked;
  const { participant } = checked.value.statement;
  const hash = keyStatementHash(checked.value.statement);
  return parts.store.asGate(async (tx) => {
    const proposal = await proposalOf(tx, parts, { participant, hash });
    if (proposal === undefined) return no(NOT_PROPOSED);
    if (proposal.first_officer === null) {
      await writeFirst(tx, parts, { proposal, compared });
      return ok({ participant, step: 'first-officer' as const });
    }
    if (proposal.first_officer === compared.officer) return no(SAME_OFFICER);
    const before = [proposal.first_officer];
    const fault = await secondFault(tx, compared.officer, { before });
    if (fault !== undefined) return no(fault);
    await enter(tx, parts, { signed: checked.value, proposal, compared });
    return ok({ participant, step: 'admitted' as const });
  });
}

/** The proposals that this node wrote; others are alarmed and left out. */
export async function vouchedProposals(
  tx: Tx,
  vouching: Vouching,
): Promise<readonly ProposalRow[]> {
  const rows = await tx.query<ProposalRow>(
    'select * from admission_proposals order by proposed_at, participant limit 200',
  );
  return rows.filter((row) =>
    isVouched(vouching, proposalRecord(row), { mac: row.mac, id: row.statement_hash }),
  );
}

/** Takes a proposal back: the words differ, or nobody wants it any more. */
export const dropProposal = (
  tx: Tx,
  which: { readonly participant: string; readonly hash: string },
): Promise<unknown> =>
  tx.query('delete from admission_proposals where participant = $1 and statement_hash = $2', [
    which.participant,
    which.hash,
  ]);

/** Reads a statement and checks that it may be admitted here under that fingerprint. */
export function checkStatement(
  parts: Pick<AdmissionParts, 'trust' | 'training' | 'privatePeers'>,
  bytes: Uint8Array,
  fingerprint: string,
): Result<VerifiedStatement> {
  const read = readKeyStatement(bytes);
  if (!read.ok) return read;
  const isAny = parts.training || parts.privatePeers === true;
  const address = isAny ? ok(null) : checkExchangeUrl(read.value.statement.node.url);
  if (!address.ok) return address;
  const admitted = admit(parts.trust, read.value, fingerprint);
  return admitted.ok ? read : admitted;
}

async function proposalOf(
  tx: Tx,
  parts: AdmissionParts,
  { participant, hash }: { readonly participant: string; readonly hash: string },
): Promise<ProposalRow | undefined> {
  const [row] = await tx.query<ProposalRow>(
    `select * from admission_proposals where participant = $1 and statement_hash = $2
     for update`,
    [participant, hash],
  );
  if (row === undefined) return undefined;
  return isVouched(parts, proposalRecord(row), { mac: row.mac, id: hash }) ? row : undefined;
}

interface Confirming {
  readonly proposal: ProposalRow;
  readonly compared: Compared;
}

async function writeFirst(
  tx: Tx,
  parts: AdmissionParts,
  { proposal, compared }: Confirming,
): Promise<void> {
  const first_at = new Date(parts.world.now());
  const note = compared.note ?? proposal.note;
  const next = { ...proposal, note, first_officer: compared.officer, first_at };
  await tx.query(
    `update admission_proposals set first_officer = $3, first_at = $4, note = $5, mac = $6
     where participant = $1 and statement_hash = $2`,
    [
      proposal.participant,
      proposal.statement_hash,
      next.first_officer,
      first_at.toISOString(),
      note,
      macOf(parts.keyring, proposalRecord(next)),
    ],
  );
}

async function enter(
  tx: Tx,
  { keyring, world, trust }: AdmissionParts,
  { signed, proposal, compared }: Confirming & { readonly signed: VerifiedStatement },
): Promise<void> {
  const { statement } = signed;
  const at = world.now();
  const [first, second] = [proposal.first_officer ?? SHELL, compared.officer];
  const hash = keyStatementHash(statement);
  await storeStatement(tx, signed, at);
  await insertAdmission(tx, keyring, {
    participant: statement.participant,
    statement_hash: hash,
    fingerprint: compared.fingerprint,
    note: compared.note ?? proposal.note,
    first_officer: first,
    second_officer: second,
    at: new Date(at),
  });
  await tx.query(
    `insert into participants (id, fingerprint, statement_hash, url, admitted_at,
       first_officer, second_officer)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update set fingerprint = excluded.fingerprint,
       statement_hash = excluded.statement_hash, url = excluded.url,
       admitted_at = excluded.admitted_at, first_officer = excluded.first_officer,
       second_officer = excluded.second_officer, keys_trouble = null, keys_trouble_at = null`,
    [statement.participant, compared.fingerprint, hash, statement.node.url, at, first, second],
  );
  // A node that was made anew may have said things to it that it knows no more of: they come back first.
  await tx.query(
    `insert into links (peer, lane, direction, whole, raised)
     select $1, lane, direction, not ($2 and direction = 'out'), $2 and direction = 'out'
     from unnest(array['normal', 'emergency']) lane, unnest(array['out', 'in']) direction
     on conflict do nothing`,
    [statement.participant, isMadeAnew(trust, keyring.participant)],
  );
  const known = trust.get(statement.participant)?.fingerprint;
  if (known !== undefined && known !== fingerprint(statement.root)) {
    await tx.query('select begin_links_anew($1)', [statement.participant]);
  }
  await dropProposal(tx, { participant: statement.participant, hash });
  await tx.query('select pg_notify($1, $2)', [TRUST_CHANNEL, statement.participant]);
}

const NOT_PROPOSED: Fault = { code: 'admission-unknown' };

const SAME_OFFICER: Fault = { code: 'admission-own-twice' };
