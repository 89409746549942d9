import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';

/** A row that is not what this node wrote. */
export interface Damage {
  /** Ours; an empty text for what belongs to the node. */
  readonly authority: string;
  readonly part: 'act' | 'body' | 'receipt' | 'key-statement';
  /** Id of the act, hash of the envelope or of the statement. */
  readonly subject: string;
  readonly caseId: string | null;
  /** Who may have a copy, where it is known. */
  readonly peer: string | null;
}

const NOTE = `insert into quarantine (authority, part, subject, case_id, peer, noticed_at)
  values ($1, $2, $3, $4, coalesce($5,
    (select peer from cases where authority = $1 and id = $4), ''), $6)
  on conflict (authority, part, subject) do nothing`;
/** Damaged a second time after it was mended. */
const AGAIN = `update quarantine set noticed_at = $4, mended_at = null, asked_at = null,
    answer = null
  where authority = $1 and part = $2 and subject = $3 and mended_at is not null`;

/** Names a damaged row, in the transaction that met it: its case waits until it is mended. */
export function noteDamage(
  { world }: { readonly world: Pick<World, 'now' | 'log'> },
  tx: Tx,
  damage: Damage,
): void {
  const { authority, part, subject, caseId, peer } = damage;
  world.log({ level: 'error', what: 'row-damaged', ...{ part, subject, authority, case: caseId } });
  const at = world.now();
  tx.later(NOTE, [authority, part, subject, caseId ?? '', peer, at]);
  tx.later(AGAIN, [authority, part, subject, at]);
}
