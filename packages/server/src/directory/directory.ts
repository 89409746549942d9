import type { Directory, DirectoryEntry } from '@comity/service';
import { linkTo, participantName } from '../cases/case-view.ts';
import type { NodeParts } from '../node-parts.ts';
import { lastRestore } from '../sync/index.ts';

const WAITING = 'select peer, count(*)::int as waiting from outbox group by peer';

/** The participants this node has admitted, their authorities, and how the lines stand. */
export function createDirectory(parts: NodeParts): Directory {
  return {
    entries: () =>
      parts.store.asWorker(async (tx) => {
        const rows = await tx.query<{ peer: string; waiting: number }>(WAITING);
        const waiting = new Map(rows.map((row) => [row.peer, row.waiting]));
        const entries: DirectoryEntry[] = [];
        for (const [id, admitted] of parts.trust.current()) {
          const statement = admitted.statements.at(-1)?.statement;
          if (statement === undefined) continue;
          entries.push({
            participant: id,
            name: participantName(parts, id),
            fingerprint: admitted.fingerprint,
            self: id === parts.participant.id,
            link: await linkTo(tx, id),
            waiting: waiting.get(id) ?? 0,
            authorities: statement.authorities.map(({ id: authority, name, kind, zone }) => ({
              id: authority,
              name,
              kind,
              zone,
            })),
          });
        }
        return entries;
      }),
    restored: () => parts.store.asGate((tx) => lastRestore(tx, parts.world.now())),
  };
}
