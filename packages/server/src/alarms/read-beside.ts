import { besideTitleOf } from '@comity/case';
import { titleAtRest } from '../cases/case-title.ts';
import { DamagedRow } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

/** The row of a case that rings. */
interface RingingRow {
  readonly id: string;
  readonly head: string;
  readonly urgency: string;
  readonly title_sealed: Buffer | null;
}

/**
 * What is to be read beside the titles of cases, by case: who is in danger, and the whole of a title that
 * was cut. Only of emergencies and of what was cut: a case is opened for it. Nothing of one that cannot be
 * read.
 */
export async function readBeside(
  tx: Tx,
  { keyring, open }: Pick<NodeParts, 'keyring' | 'open'>,
  { authority, rows }: { readonly authority: string; readonly rows: readonly RingingRow[] },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const read = rows.map(async ({ id, head, urgency, title_sealed: sealed }) => {
    const title = titleAtRest({ keyring }, { authority, id, sealed });
    if (urgency !== 'emergency' && !title.endsWith('…')) return [id, []] as const;
    try {
      const { state } = await open.read(tx, { authority, caseId: id, head });
      return [id, besideTitleOf(state, title)] as const;
    } catch (cause) {
      if (!(cause instanceof DamagedRow)) throw cause;
      return [id, []] as const;
    }
  });
  return new Map(await Promise.all(read));
}
