import { spokenReference } from '@comity/base';
import { addElapsedDays } from '@comity/law';
import type { GivenBack, Session } from '@comity/service';
import { jsonAtRest } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { givenBackTo } from './proposal-rows.ts';

/** Who has not taken it up again within so many days does not mean it any more. */
const DAYS_KEPT = 30;

const WHY = `select n, entry->>'subject' as subject, sealed from journal
  where authority = $1 and entry->>'subject' = any($2::text[]) and entry->>'kind' = 'act-given-back'
    and sealed is not null order by n`;
interface WhyRow {
  readonly n: number;
  readonly subject: string;
  readonly sealed: Buffer;
}

/** What an officer proposed in cases and was given back, with the reason that the journal keeps. */
export async function givenBack(
  tx: Tx,
  parts: NodeParts,
  { officer }: Session,
): Promise<readonly GivenBack[]> {
  const { authority, id } = officer;
  const since = addElapsedDays(parts.world.now(), -DAYS_KEPT);
  const found = await givenBackTo(tx, parts, { authority, officer: id, since });
  const rows = await tx.query<WhyRow>(WHY, [authority, found.map(({ row }) => row.id)]);
  const why = new Map(rows.map((row) => [row.subject, whyOf(parts, authority, row)]));
  return found.map(({ row, statement }) => ({
    id: row.id,
    caseId: row.case_id,
    reference: spokenReference(row.case_id),
    kind: row.kind,
    parts: statement.parts ?? [],
    content: statement.content as GivenBack['content'],
    at: row.proposed_at.toISOString(),
    why: why.get(row.id) ?? null,
  }));
}

/** The reason in an entry of the journal; null where the row is damaged. */
function whyOf({ keyring }: NodeParts, authority: string, { n, sealed }: WhyRow): string | null {
  const read = jsonAtRest(keyring, { authority, sealed, aad: `journal/${authority}/${n}` });
  const body = (read ?? {}) as {
    readonly content?: { readonly content?: { readonly why?: unknown } };
  };
  const why = body.content?.content?.why;
  return typeof why === 'string' ? why : null;
}
