import type { NamedState } from '@comity/base';
import type { ChangedSince } from '@comity/service';
import { keyStatementHash } from '@comity/wire';
import type { NodeParts } from '../node-parts.ts';
import { participantName } from './participant-name.ts';
import { changedSince } from './statement-changes.ts';

/** A peer whose key statement is another one than before a moment. */
export interface ChangedPeer {
  readonly participant: string;
  readonly name: NamedState;
  readonly version: number;
  /** When it says that it signed the newest, and when this node took that up. */
  readonly issued: string;
  readonly taken: string;
  /** What the newest says otherwise; null where nothing of it was known before. */
  readonly changed: ChangedSince | null;
}

interface TakenRow {
  readonly hash: string;
  readonly stored_at: Date;
}

/** Peers of which this node has taken up a newer key statement since a moment. @param since RFC 3339 */
export async function peersChanged(
  parts: Pick<NodeParts, 'store' | 'trust' | 'participant' | 'law'>,
  since: string,
): Promise<readonly ChangedPeer[]> {
  const rows = await parts.store.asGate((tx) =>
    tx.query<TakenRow>('select hash, stored_at from key_statements'),
  );
  const taken = new Map(rows.map(({ hash, stored_at }) => [hash, stored_at.getTime()] as const));
  const moment = Temporal.Instant.from(since).epochMilliseconds;
  return [...parts.trust.current().values()]
    .filter(({ participant }) => participant !== parts.participant.id)
    .flatMap(({ participant, statements }): ChangedPeer[] => {
      const timed = statements.map(({ statement }) => {
        return { statement, at: taken.get(keyStatementHash(statement)) ?? 0 };
      });
      const newest = timed.at(-1);
      if (newest === undefined || newest.at < moment) return [];
      const before = timed.findLast(({ at }) => at < moment);
      const { version, issued } = newest.statement;
      return [
        {
          ...{ participant, name: participantName(parts, participant), version, issued },
          taken: new Date(newest.at).toISOString(),
          changed: before === undefined ? null : changedSince(before.statement, newest.statement),
        },
      ];
    })
    .toSorted((a, b) => (a.participant < b.participant ? -1 : 1));
}
