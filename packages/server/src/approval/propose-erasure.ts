import { type Fault, ok, type Result } from '@comity/base';
import { NODE_KEEPER } from '@comity/service';
import { ERASURE } from '../erase/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { SHELL } from '../trust/index.ts';
import { propose } from './act-proposals.ts';
import { decideAct } from './state-act.ts';

/** Which body should go, and why. */
export interface WantedErasure {
  readonly authority: string;
  readonly caseId: string;
  readonly actId: string;
  /** Stands in the act that tells the other side; no personal data. */
  readonly reason: string;
}

/**
 * Proposes an erasure from the command line, where nobody is signed in: the proposal counts as
 * nobody's, and officers agree at the desk. Codes: `case-unknown`
 * (also of a case behind a wall: its officers erase at the desk), and those of deciding the act.
 */
export async function proposeErasure(
  parts: NodeParts,
  wanted: WantedErasure,
): Promise<Result<{ readonly proposal: string; readonly needed: number }, readonly Fault[]>> {
  const { authority, caseId, actId, reason } = wanted;
  const { name, zone } = parts.keyring.authority(authority).stated;
  return parts.store.asOperator(authority, async (tx) => {
    const act = await decideAct(tx, parts, {
      officer: {
        ...{ id: SHELL, number: SHELL, name: SHELL, role: NODE_KEEPER },
        ...{ authority, authorityName: name, zone },
      },
      caseId,
      statement: { kind: ERASURE, content: { act: actId, reason } },
    });
    if (!act.ok) return act;
    const { row } = await propose(tx, parts, { act: act.value, by: SHELL });
    return ok({ proposal: row.id, needed: row.needed });
  });
}
