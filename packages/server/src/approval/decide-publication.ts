import { type Fault, type JsonObject, ok, type Result } from '@comity/base';
import { checkPublication, type PublicationKind } from '@comity/feed';
import type { NodeParts } from '../node-parts.ts';
import { ruleFor } from './approval-rules.ts';
import type { ReadyAct, WantedAct } from './ready-act.ts';

/** A publication belongs to no case, no measure and no hurry. */
const OUTSIDE = { caseId: '', measure: '', urgency: 'routine' } as const;

/** Decides what is to be said to everybody. Codes: of `checkPublication`. */
export function decidePublication(
  { rules, participant }: Pick<NodeParts, 'rules' | 'participant'>,
  kind: PublicationKind,
  { officer, statement }: WantedAct,
): Result<ReadyAct, readonly Fault[]> {
  const content = statement.content as JsonObject;
  const checked = checkPublication(participant.id, { kind, content });
  if (!checked.ok) return checked;
  const undertaking = { subject: kind, measure: OUTSIDE.measure, urgency: OUTSIDE.urgency };
  return ok({
    ...{ officer, caseId: OUTSIDE.caseId, statement: { kind, content } },
    to: { participant: participant.id, authority: officer.authority },
    ...{ decided: null, content, saidAlready: null, undertaking },
    needed: ruleFor(rules, undertaking).people,
  });
}
