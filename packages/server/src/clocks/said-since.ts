import { onlyExplains, substanceAfter } from '@comity/case';
import type { MissedDeadline, SaidSince } from '@comity/service';
import { DamagedRow } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

/** A date that passed, with the case in which it did. */
interface Missed {
  readonly id: string;
  /** The head of the case's row in this transaction. */
  readonly head: string;
  readonly due_at: Date;
  readonly owed_by: MissedDeadline['owedBy'];
  readonly open: boolean;
}

/**
 * What whoever owes it has said since, of each of some dates that passed, in their order. Each case is
 * read once; of one that cannot be read nothing is known.
 */
export async function saidSince(
  tx: Tx,
  { open }: Pick<NodeParts, 'open'>,
  { authority, missed }: { readonly authority: string; readonly missed: readonly Missed[] },
): Promise<readonly (SaidSince | null)[]> {
  const said: (SaidSince | null)[] = [];
  const unread = new Set<string>();
  for (const row of missed) {
    const state = unread.has(row.id) ? null : await stateOf(row);
    if (state === null) unread.add(row.id);
    said.push(state === null ? null : saidOf(state, row));
  }
  return said;

  async function stateOf({ id: caseId, head }: Missed) {
    try {
      return (await open.read(tx, { authority, caseId, head })).state;
    } catch (error) {
      if (error instanceof DamagedRow) return null;
      throw error;
    }
  }
}

function saidOf(
  state: Parameters<typeof substanceAfter>[0],
  { due_at, owed_by: side, open }: Missed,
): SaidSince | null {
  const spoken = substanceAfter(state, { side, after: due_at.toISOString() });
  // What was owed, given late, is no word on why it was late.
  const item = open ? spoken.at(-1) : spoken.find(onlyExplains);
  if (item === undefined) return null;
  const text = item.content?.['text'];
  return {
    ...{ act: item.act, kind: item.kind, at: item.received ?? item.claimed },
    text: typeof text === 'string' && text.trim() !== '' ? text : null,
  };
}
