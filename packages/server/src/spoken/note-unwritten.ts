import { appendAudit } from '../audit/index.ts';
import { forEachAuthority } from '../for-each-authority.ts';
import type { NodeParts } from '../node-parts.ts';

const NOTE = `update spoken set missed_at = $2
  where authority = $1 and ended_at is null and missed_at is null and due_at < $2
  returning id, due_at`;

/**
 * Puts on record, once, what was asked by voice and is not written by the limit of the house.
 *
 * @returns whether it failed for no authority
 */
export const noteUnwritten = (
  parts: Pick<NodeParts, 'store' | 'keyring' | 'world' | 'journal'>,
): Promise<boolean> =>
  forEachAuthority(parts, 'unwritten-not-noted', (authority) =>
    parts.store.asNode(authority, async (tx) => {
      const late = await tx.query<{ id: string; due_at: Date }>(NOTE, [
        ...[authority, parts.world.now()],
      ]);
      for (const { id: subject, due_at: due } of late) {
        const entry = { authority, officer: 'system', kind: 'spoken-not-written', subject };
        const detail = { due: due.toISOString() };
        await parts.journal.write(tx, { ...entry, content: detail });
        await appendAudit(tx, parts, { ...entry, detail });
      }
    }),
  );
