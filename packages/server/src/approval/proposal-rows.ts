import { canonicalBytes, type JsonObject } from '@comity/base';
import type { Statement } from '@comity/service';
import { jsonAtRest, type Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import {
  contentMark,
  isVouched,
  macOf,
  recordBytes,
  recordTime,
  type VouchedRecord,
  type Vouching,
} from '../trust/vouched.ts';

/** A row of `act_proposals`. */
export interface ProposalRow {
  readonly id: string;
  readonly authority: string;
  readonly case_id: string;
  readonly kind: string;
  readonly measure: string;
  readonly urgency: string;
  /** An officer's id, or `shell`. */
  readonly proposed_by: string;
  readonly proposed_at: Date;
  readonly state: 'drafting' | 'returned' | 'sent';
  readonly needed: number;
  readonly act_id: string | null;
  /** Keyed hash of what would be stated. */
  readonly content: Buffer;
  readonly sealed: Buffer;
  readonly mac: Buffer;
}

type Proposed = Omit<ProposalRow, 'mac' | 'state' | 'needed' | 'act_id' | 'sealed'>;

/** What the MAC of a proposal is over; its state follows from its approvals. */
export const actProposalRecord = (row: Proposed): VouchedRecord => ({
  record: 'act-proposal',
  id: row.id,
  authority: row.authority,
  case: row.case_id,
  kind: row.kind,
  measure: row.measure,
  urgency: row.urgency,
  proposedBy: row.proposed_by,
  proposedAt: recordTime(row.proposed_at),
  content: recordBytes(row.content),
});

/** A row of `act_approvals`. */
export interface ActApprovalRow {
  readonly proposal_id: string;
  readonly officer_id: string;
  readonly authority: string;
  readonly at: Date;
  readonly content: Buffer;
  readonly mac: Buffer;
}

/** What the MAC of an approval of an act is over. */
export const actApprovalRecord = (row: Omit<ActApprovalRow, 'mac'>): VouchedRecord => ({
  record: 'act-approval',
  proposal: row.proposal_id,
  officer: row.officer_id,
  authority: row.authority,
  at: recordTime(row.at),
  content: recordBytes(row.content),
});

const place = (id: string): string => `act_proposals/${id}`;

/** What somebody wants to state, with where it stands. */
export interface NewProposal extends Omit<Proposed, 'content'> {
  readonly statement: JsonObject;
}

/** Writes a proposal; gives the row as the database took it. */
export async function insertProposal(
  tx: Tx,
  keyring: Keyring,
  { statement, ...proposal }: NewProposal,
): Promise<ProposalRow> {
  const { id, authority, case_id, kind } = proposal;
  const content = contentMark(keyring, { id, authority, case: case_id, kind, statement });
  const row = { ...proposal, content };
  const [saved] = await tx.query<ProposalRow>(
    `insert into act_proposals (id, authority, case_id, kind, measure, urgency, proposed_by,
       proposed_at, content, sealed, mac)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning *`,
    [
      ...[id, authority, case_id, kind, row.measure, row.urgency, row.proposed_by],
      recordTime(row.proposed_at),
      content,
      keyring.sealAtRest(authority, canonicalBytes(statement), place(id)),
      macOf(keyring, actProposalRecord(row)),
    ],
  );
  if (saved === undefined) throw new Error('the new proposal was not returned');
  return saved;
}

/** What a proposal would state; undefined when it is not what was proposed. */
function statementOf(keyring: Keyring, row: ProposalRow): Statement | undefined {
  const { id, authority, case_id, kind, sealed } = row;
  const statement = jsonAtRest(keyring, { authority, sealed, aad: place(id) }) as
    | JsonObject
    | undefined;
  if (statement === undefined) return undefined;
  const mark = contentMark(keyring, { id, authority, case: case_id, kind, statement });
  const isSame = mark.equals(row.content) && statement['kind'] === row.kind;
  return isSame ? (statement as unknown as Statement) : undefined;
}

/** A proposal that waits, as far as its row can be believed and read. */
export type WaitingProposal =
  | { readonly row: ProposalRow; readonly statement: Statement }
  | { readonly row: Pick<ProposalRow, 'id'>; readonly statement: null };

/** Proposals that wait, of a case or of all, or the one with that id; a row that is not what this node wrote is alarmed. */
export async function waitingProposals(
  tx: Tx,
  parts: Reading,
  which: {
    readonly authority: string;
    readonly proposal?: string;
    readonly caseId?: string;
    readonly lock?: boolean;
  },
): Promise<readonly WaitingProposal[]> {
  const rows = await tx.query<ProposalRow>(
    `select * from act_proposals where authority = $1 and state = 'drafting'
       and ($2::text is null or id = $2) and ($3::text is null or case_id = $3) order by proposed_at, id limit 200 ${which.lock === true ? 'for update' : ''}`,
    [which.authority, which.proposal ?? null, which.caseId ?? null],
  );
  return rows.map((row) => proposalOf(parts, row));
}

type Reading = Vouching & { readonly keyring: Keyring };

/** A proposal as far as its row is what this node wrote. */
function proposalOf(parts: Reading, row: ProposalRow): WaitingProposal {
  const { id, authority } = row;
  if (!isVouched(parts, actProposalRecord(row), { mac: row.mac, id })) {
    return { row: { id }, statement: null };
  }
  const statement = statementOf(parts.keyring, row);
  if (statement !== undefined) return { row, statement };
  parts.world.log({
    ...{ level: 'error', what: 'row-damaged', part: 'proposal', subject: id, authority },
  });
  return { row: { id }, statement: null };
}

/** What was proposed anew since is no loss, and an old one is no news. */
const GIVEN_BACK = `select * from act_proposals p where authority = $1 and state = 'returned'
    and proposed_by = $2 and sealed is not null and case_id <> '' and proposed_at > $3
    and not exists (select from act_proposals n where n.authority = p.authority
      and n.case_id = p.case_id and n.kind = p.kind and n.proposed_by = p.proposed_by
      and n.proposed_at > p.proposed_at)
  order by proposed_at desc, id limit 20`;

/** What an officer proposed since a moment and was given back, and stands as it was written. */
export async function givenBackTo(
  tx: Tx,
  parts: Reading,
  of: { readonly authority: string; readonly officer: string; readonly since: string },
): Promise<readonly Exclude<WaitingProposal, { readonly statement: null }>[]> {
  const rows = await tx.query<ProposalRow>(GIVEN_BACK, [of.authority, of.officer, of.since]);
  return rows.map((row) => proposalOf(parts, row)).filter((one) => one.statement !== null);
}

/** The approvals of a proposal's content that this node wrote. */
export async function actApprovals(
  tx: Tx,
  vouching: Vouching,
  proposal: ProposalRow,
): Promise<readonly ActApprovalRow[]> {
  const rows = await tx.query<ActApprovalRow>(
    'select * from act_approvals where proposal_id = $1 order by at',
    [proposal.id],
  );
  return rows.filter(
    (row) =>
      row.content.equals(proposal.content) &&
      isVouched(vouching, actApprovalRecord(row), { mac: row.mac, id: row.proposal_id }),
  );
}

/** Writes one officer's agreement. */
export async function insertActApproval(
  tx: Tx,
  keyring: Keyring,
  row: Omit<ActApprovalRow, 'mac'>,
): Promise<void> {
  await tx.query(
    `insert into act_approvals (proposal_id, officer_id, authority, at, content, mac)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      row.proposal_id,
      row.officer_id,
      row.authority,
      recordTime(row.at),
      row.content,
      macOf(keyring, actApprovalRecord(row)),
    ],
  );
}
