import type { JsonObject } from '@comity/base';
import type { Session } from '@comity/service';
import { appendAudit } from '../audit/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

/** What an officer has done: its kind, to what, and what is told of it. */
export interface Doing {
  readonly kind: string;
  /** Id of the case, draft or other thing. */
  readonly subject: string;
  readonly detail: JsonObject;
}

/** Writes what an officer has done into the journal and the audit log, in the transaction that does it. */
export async function recordDoing(
  tx: Tx,
  { journal, keyring, world }: Pick<NodeParts, 'journal' | 'keyring' | 'world'>,
  { officer }: Session,
  { kind, subject, detail }: Doing,
): Promise<void> {
  const entry = { authority: officer.authority, officer: officer.number, kind, subject };
  await journal.write(tx, { ...entry, content: detail });
  await appendAudit(tx, { keyring, world }, { ...entry, detail });
}
