import {
  assert,
  caseIdFor,
  type Fault,
  no,
  ok,
  type Result,
  spokenReference,
  toHex,
} from '@comity/base';
import { earlierCases } from '@comity/case';
import { releasesNow, type Session } from '@comity/service';
import { ringForSecond, stopRingingForSecond } from '../alarms/release-alarm.ts';
import { insertReview } from '../cases/review-rows.ts';
import type { NodeParts } from '../node-parts.ts';
import { keepNote } from '../office/keep-note.ts';
import { tellOffice } from '../referrals/tell-office.ts';
import type { Tx } from '../store/index.ts';
import { sameWall } from '../walls/same-wall.ts';
import { takeOverWall } from '../walls/wall-rows.ts';
import { REVIEW_WITHIN_HOURS } from './approval-policy.ts';
import { approvalsOf, insertApproval, releaseMark } from './approval-rows.ts';
import type { CheckedDraft } from './check-draft.ts';
import type { DraftBody, DraftRow } from './draft-rows.ts';
import { mayBeSecond, policyFor } from './release-state.ts';
import { tellEarlierCases } from './tell-earlier-cases.ts';

interface Approval {
  readonly session: Session;
  readonly row: DraftRow;
  readonly body: DraftBody;
  readonly checked: CheckedDraft;
}

/**
 * Records one approval; with the last one needed, signs the request and puts it into the outbox in
 * the same transaction. Returns the row as it is then.
 */
export async function approve(
  tx: Tx,
  parts: NodeParts,
  approval: Approval,
): Promise<Result<DraftRow>> {
  const { session, row, body, checked } = approval;
  const { facts } = body;
  const { officer } = session;
  if (checked.act === null || checked.to === null) return no(incomplete(checked.missing.length));
  const content = releaseMark(parts, row, checked.act);
  const before = await approvalsOf(tx, parts, row);
  const policy = await policyFor(tx, parts, { session, facts });
  const may = await mayBeSecond(tx, parts, { session, given: before, policy, facts });
  if (!may.ok) return may;
  const now = parts.world.now();
  await insertApproval(tx, parts, {
    draft_id: row.id,
    version: row.version,
    officer_id: officer.id,
    authority: row.authority,
    at: new Date(now),
    content,
  });
  await parts.journal.write(tx, {
    authority: row.authority,
    officer: officer.number,
    kind: 'release-approved',
    subject: row.id,
    content: { version: row.version, policy: policy.policy, because: policy.because },
  });
  // What a colleague approved counts for what is signed now, not for what has changed since.
  const same = before.filter((each) => each.content.equals(content));
  if (!releasesNow(same.length, policy.needed)) {
    if (facts.urgency?.level === 'emergency') {
      ringForSecond(tx, parts, { authority: row.authority, id: row.id, first: officer.id });
    }
    return ok(await awaitRelease(tx, row));
  }
  stopRingingForSecond(tx, parts, { authority: row.authority, id: row.id, by: officer.number });
  const caseId = caseIdFor(row.authority, toHex(parts.world.randomBytes(16)));
  takeOverWall(tx, { authority: row.authority, subject: caseId, from: [row.id] });
  const queued = await parts.exchange.enqueue(tx, {
    authority: row.authority,
    caseId,
    draft: checked.act,
    officer: { role: officer.role, number: officer.number },
    to: checked.to,
    zone: officer.zone,
  });
  assert(queued.ok, 'a checked draft to a listed authority can be queued');
  await tellEarlierCases(tx, parts, { officer, facts, to: checked.to, caseId });
  await linkAtHome(tx, parts, { session, body, caseId });
  await tellOffice(tx, parts, { session, id: row.id, version: row.version, facts, caseId });
  if (policy.policy === 'duty-officer-then-review') {
    const due = Temporal.Instant.from(now).add({ hours: REVIEW_WITHIN_HOURS }).toString();
    await insertReview(tx, parts.keyring, {
      case_id: caseId,
      authority: row.authority,
      released_by: officer.id,
      due_at: new Date(due),
    });
  }
  const { urgency } = facts;
  return ok(
    await markSent(tx, row, {
      caseId,
      content,
      measure: policy.measure,
      urgency: urgency?.level ?? 'routine',
    }),
  );
}

/** Hands a draft on without any approval: colleagues give them all. Code: `draft-incomplete`. */
export async function submitDraft(
  tx: Tx,
  parts: NodeParts,
  { session, row, body, checked }: Approval,
): Promise<Result<DraftRow>> {
  if (checked.act === null || checked.to === null) return no(incomplete(checked.missing.length));
  if (row.state === 'awaiting-release') return ok(row);
  const { authority, id, version } = row;
  await parts.journal.write(tx, {
    ...{ authority, officer: session.officer.number, kind: 'release-asked', subject: id },
    content: { version },
  });
  if (body.facts.urgency?.level === 'emergency') {
    ringForSecond(tx, parts, { authority, id, first: session.officer.id });
  }
  return ok(await awaitRelease(tx, row));
}

/**
 * Where the request does not name the case that it was begun from, a note on either tells of the other; not to
 * officers who may not see that one.
 */
async function linkAtHome(
  tx: Tx,
  parts: NodeParts,
  { session, body, caseId }: Pick<Approval, 'session' | 'body'> & { readonly caseId: string },
): Promise<void> {
  const { follows, facts } = body;
  if (follows === undefined || earlierCases(facts).some((one) => one.caseId === follows)) return;
  if (!(await sameWall(tx, session.officer.authority, [follows, caseId]))) return;
  const notes = [
    { caseId: follows, text: `→ ${spokenReference(caseId)}` },
    { caseId, text: `← ${spokenReference(follows)}` },
  ];
  for (const note of notes) await keepNote(tx, parts, { session, ...note });
}

async function awaitRelease(tx: Tx, row: DraftRow): Promise<DraftRow> {
  const [saved] = await tx.query<DraftRow>(
    `update drafts set state = 'awaiting-release' where id = $1 returning *`,
    [row.id],
  );
  return saved ?? row;
}

async function markSent(
  tx: Tx,
  row: DraftRow,
  sent: {
    readonly caseId: string;
    readonly content: Buffer;
    readonly measure: string;
    readonly urgency: string;
  },
): Promise<DraftRow> {
  const [saved] = await tx.query<DraftRow>(
    `update drafts set state = 'sent', case_id = $2, released_content = $3, measure = $4,
       urgency = $5 where id = $1 returning *`,
    [row.id, sent.caseId, sent.content, sent.measure, sent.urgency],
  );
  return saved ?? row;
}

const incomplete = (n: number): Fault => ({ code: 'draft-incomplete', params: { n } });
