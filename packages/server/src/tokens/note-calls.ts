import { auditSignIn } from '../identity/sign-in-audit.ts';
import type { NodeParts } from '../node-parts.ts';
import { recordTime } from '../trust/vouched.ts';

/** Lines that one transaction writes under the lock of the audit. */
const AT_ONCE = 200;
const PORTIONS = 20;

/** Of two processes that take the same, the second waits and gets none of them. */
const TAKE = `with oldest as (select id from token_calls where authority = $1
    order by id limit ${AT_ONCE}),
  gone as (delete from token_calls c using oldest where c.id = oldest.id returning c.*)
  select g.*, o.number from gone g join tokens t on t.id = g.token
  left join officers o on o.id = t.officer order by g.id`;

interface CallRow {
  readonly token: string;
  readonly use: string;
  readonly refused: string | null;
  readonly at: Date;
  readonly number: string | null;
}

/** Writes the uses of an authority's tokens into its audit, a line each, as far as they wait. */
export async function noteCalls(
  parts: Pick<NodeParts, 'store' | 'keyring' | 'world'>,
  authority: string,
): Promise<void> {
  for (let n = 0; n < PORTIONS; n += 1) {
    const written = await parts.store.asNode(authority, async (tx) => {
      const rows = await tx.query<CallRow>(TAKE, [authority]);
      for (const { token, use, refused, at, number } of rows) {
        await auditSignIn(tx, parts, {
          who: { id: token, authority, number: number ?? 'system' },
          ...{ kind: refused === null ? 'token-used' : 'token-refused', subject: token },
          detail: { use, at: recordTime(at), ...(refused === null ? {} : { because: refused }) },
        });
      }
      return rows.length;
    });
    if (written < AT_ONCE) return;
  }
}
