import {
  type AnsweredRow,
  type SaidAgainRow,
  toldAgainRecord,
  toldRecord,
} from '../alarms/told-rows.ts';
import {
  type ActApprovalRow,
  actApprovalRecord,
  actProposalRecord,
  type ProposalRow,
} from '../approval/proposal-rows.ts';
import { type CallBackRow, callBackRecord } from '../cases/call-back-rows.ts';
import { type ReviewRow, reviewRecords } from '../cases/review-rows.ts';
import { type ApprovalRow, approvalRecord } from '../drafts/approval-rows.ts';
import { type ErasureRow, erasureRecord } from '../erase/erasure-rows.ts';
import { type FeedChoiceRow, feedChoiceRecord } from '../feeds/feed-choice-rows.ts';
import { type GlassRow, glassRecord, glassToldRecord } from '../identity/break-glass.ts';
import { type WishRow, wishRecord } from '../identity/officer-wishes.ts';
import { cameRecord, type OfficerRow, officerRecord, personRecord } from '../identity/officers.ts';
import type { Keyring } from '../keys/index.ts';
import { endingRecord, type HoldRow } from '../retention/holds.ts';
import type { Tx } from '../store/index.ts';
import { type StandingRow, standingRecord } from '../trust/standing-rows.ts';
import { isVouched, type VouchedRecord, type Vouching } from '../trust/vouched.ts';

/** One row that is not what this node wrote, or is missing where one must be. */
export interface RecordFault {
  /** `body-erased-without-record`, `record-not-vouched` ... */
  readonly code: string;
  /** Id of what it is about: an act, a draft, an officer, a case. */
  readonly subject: string;
}

/** What the check of an authority's records found. */
export interface RecordCheck {
  readonly checked: number;
  readonly faults: readonly RecordFault[];
}

/** Each gives the ids of rows that contradict one another. */
const CONTRADICTIONS: readonly (readonly [code: string, sql: string])[] = [
  [
    'body-erased-without-record',
    `select a.id as subject from acts a where a.authority = $1
       and not exists (select from body_keys k where k.authority = $1 and k.act_id = a.id)
       and not exists (select from erasures e
         where e.authority = $1 and e.kind = 'act-body' and e.subject = a.id)`,
  ],
  [
    'body-of-no-act',
    `select b.act_id as subject from bodies b where b.authority = $1
       and not exists (select from acts a where a.authority = $1 and a.id = b.act_id)`,
  ],
  [
    'body-key-of-no-body',
    `select k.act_id as subject from body_keys k where k.authority = $1
       and not exists (select from bodies b where b.authority = $1 and b.act_id = k.act_id)`,
  ],
  [
    'body-without-key',
    `select b.act_id as subject from bodies b where b.authority = $1
       and not exists (select from body_keys k where k.authority = $1 and k.act_id = b.act_id)`,
  ],
  [
    'journal-blanked-without-record',
    `select distinct j.entry->>'subject' as subject from journal j where j.authority = $1
       and j.sealed is null and not exists (select from erasures e
         where e.authority = $1 and e.kind in ('draft', 'proposal')
           and e.subject = j.entry->>'subject')`,
  ],
  [
    'proposal-blanked-without-record',
    `select p.id as subject from act_proposals p where p.authority = $1
       and p.sealed is null and not exists (select from erasures e
         where e.authority = $1 and e.kind = 'proposal' and e.subject = p.id)`,
  ],
  [
    'draft-sent-without-approvals',
    `select d.id as subject from drafts d where d.authority = $1 and d.state = 'sent'
       and (select count(*) from draft_approvals a where a.draft_id = d.id
         and a.version = d.version and a.content = d.released_content) < d.needed`,
  ],
  [
    'told-again-out-of-order',
    `select a.act as subject from told_again a join told_here t using (authority, act)
       where a.authority = $1 group by a.act
       having max(a.n) <> count(*) + 1 or bool_or(t.answer is null)`,
  ],
];

/** Tables of vouched rows: what each row says, with its id and MAC. */
const VOUCHED: readonly (readonly [string, (row: never) => readonly Claim[]])[] = [
  [
    'select * from erasures where authority = $1',
    (row: ErasureRow) => [{ id: row.subject, record: erasureRecord(row), mac: row.mac }],
  ],
  [
    'select * from officers where authority = $1',
    (row: OfficerRow) => [{ id: row.id, record: officerRecord(row), mac: row.mac }],
  ],
  [
    'select * from officers where authority = $1 and provider_mac is not null',
    (row: OfficerRow) => {
      const record = cameRecord(row);
      return record === undefined ? [] : [{ id: row.id, record, mac: row.provider_mac }];
    },
  ],
  [
    'select * from officers where authority = $1 and person is not null',
    (row: OfficerRow) => {
      const record = personRecord(row);
      return record === undefined ? [] : [{ id: row.id, record, mac: row.person_mac }];
    },
  ],
  [
    'select * from glass_uses where authority = $1',
    (row: GlassRow) => [{ id: row.id, record: glassRecord(row), mac: row.mac }],
  ],
  [
    'select * from glass_uses where authority = $1 and told_mac is not null',
    (row: GlassRow) => [{ id: row.id, record: glassToldRecord(row), mac: row.told_mac }],
  ],
  [
    'select * from officer_wishes where authority = $1',
    (row: WishRow) => [{ id: row.id, record: wishRecord(row), mac: row.mac }],
  ],
  [
    'select * from draft_approvals where authority = $1',
    (row: ApprovalRow) => [{ id: row.draft_id, record: approvalRecord(row), mac: row.mac }],
  ],
  [
    'select * from act_proposals where authority = $1',
    (row: ProposalRow) => [{ id: row.id, record: actProposalRecord(row), mac: row.mac }],
  ],
  [
    'select * from act_approvals where authority = $1',
    (row: ActApprovalRow) => [
      { id: row.proposal_id, record: actApprovalRecord(row), mac: row.mac },
    ],
  ],
  [
    'select * from reviews where authority = $1',
    (row: ReviewRow) =>
      reviewRecords(row).map(({ record, mac }) => ({ id: row.case_id, record, mac })),
  ],
  [
    'select * from holds where authority = $1 and ended_mac is not null',
    (row: HoldRow) => {
      const record = endingRecord(row);
      return record === undefined ? [] : [{ id: row.id, record, mac: row.ended_mac }];
    },
  ],
  [
    'select * from call_backs where authority = $1',
    (row: CallBackRow) => [{ id: row.id, record: callBackRecord(row), mac: row.mac }],
  ],
  [
    'select * from told_here where authority = $1 and answer is not null',
    (row: AnsweredRow) => [{ id: row.act, record: toldRecord(row), mac: row.mac }],
  ],
  [
    'select * from told_again where authority = $1',
    (row: SaidAgainRow) => [{ id: row.act, record: toldAgainRecord(row), mac: row.mac }],
  ],
  [
    // Of the node: looked at with the office of whoever spoke first.
    `select c.*, c.size::int as size from feed_choices c join officers o on o.id = c.first_officer
     where o.authority = $1`,
    (row: FeedChoiceRow) => [{ id: row.id, record: feedChoiceRecord(row), mac: row.mac }],
  ],
  [
    `select c.* from standing_changes c join officers o on o.id = c.first_officer
     where o.authority = $1`,
    (row: StandingRow) => [{ id: row.id, record: standingRecord(row), mac: row.mac }],
  ],
];

interface Claim {
  readonly id: string;
  readonly record: VouchedRecord;
  readonly mac: Uint8Array | null;
}

/**
 * Looks for what SQL has changed behind the node in an authority's records: rows without a valid
 * MAC, bodies and journal entries that are gone without a record of their erasure, keys and bodies
 * that belong to nothing, requests sent without the approvals they need. The transaction's scope is
 * the authority.
 */
export async function checkRecords(
  tx: Tx,
  keyring: Keyring,
  authority: string,
): Promise<RecordCheck> {
  const faults: RecordFault[] = [];
  const quiet: Vouching = { keyring, world: { log: () => undefined } };
  let checked = 0;
  for (const [sql, claimsOf] of VOUCHED) {
    for (const row of await tx.query<never>(sql, [authority])) {
      for (const { id, record, mac } of claimsOf(row)) {
        checked += 1;
        if (isVouched(quiet, record, { mac, id })) continue;
        faults.push({ code: `${record.record}-not-vouched`, subject: id });
      }
    }
  }
  for (const [code, sql] of CONTRADICTIONS) {
    const rows = await tx.query<{ subject: string }>(`${sql} limit 1000`, [authority]);
    faults.push(...rows.map(({ subject }) => ({ code, subject })));
  }
  return { checked, faults };
}
