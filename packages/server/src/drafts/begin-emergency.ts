import { emergencyRequests } from '@comity/advice';
import { type Fault, ok, type Result } from '@comity/base';
import { type Facts, saysTheSame } from '@comity/case';
import type { Draft, EmergencyForm, Session } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import { noteOfDraft } from '../spoken/index.ts';
import type { Tx } from '../store/index.ts';
import { addressees } from '../trust/index.ts';
import { type DraftBody, type DraftRow, openDraft } from './draft-rows.ts';

/** How rows become drafts, and facts a draft. */
interface Making {
  readonly show: (tx: Tx, row: DraftRow, body: DraftBody) => Promise<Draft>;
  readonly create: (tx: Tx, session: Session, facts: Facts) => Promise<Draft>;
}

/**
 * Begins the drafts that a short form means. Two clicks wait for each other, so that the second finds
 * what the first has made.
 */
export async function beginEmergency(
  tx: Tx,
  parts: NodeParts,
  asked: { readonly session: Session; readonly form: EmergencyForm } & Making,
): Promise<Result<readonly Draft[], readonly Fault[]>> {
  const { session, form, show, create } = asked;
  const { officer } = session;
  const meant = emergencyRequests(parts.law, form, {
    from: parts.participant.id,
    now: parts.world.now(),
    zone: officer.zone,
    addressees: addressees(parts),
  });
  if (!meant.ok) return meant;
  await tx.query(LOCK, [officer.id]);
  const rows = await tx.query<DraftRow>(
    `select * from drafts where created_by = $1 and state = 'drafting'
     order by saved_at desc limit $2`,
    [officer.id, LOOKED_AT],
  );
  const known = rows.flatMap((row) => {
    const body = openDraft(parts, row);
    return body === undefined ? [] : [{ row, body }];
  });
  const drafts: Draft[] = [];
  for (const facts of meant.value) {
    const same = known.find(({ body }) => saysTheSame(body.facts, facts));
    const draft =
      same === undefined ? await create(tx, session, facts) : await show(tx, same.row, same.body);
    await noteOfDraft(tx, parts, session, draft);
    drafts.push(draft);
  }
  return ok(drafts);
}

/** One short form of an officer at a time. */
const LOCK = `select pg_advisory_xact_lock(hashtextextended('comity/emergency/' || $1, 0))`;
/** What was pressed twice lies among the last. */
const LOOKED_AT = 50;
