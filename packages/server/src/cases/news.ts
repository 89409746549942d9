import type { NewActs } from '@comity/service';
import type { Store, Tx } from '../store/index.ts';

/** Numbers are given in turns: whoever has the next one sees all that have a smaller one. */
const LOCK = `select pg_advisory_xact_lock(hashtextextended('comity/news/' || $1, 0))`;
const WAITING = 'select from act_news where authority = $1 and n is null limit 1';
const NUMBER = `with come as (
    select w.act_id, row_number() over (order by w.came) as nth
    from act_news w where w.authority = $1 and w.n is null)
  update act_news w set n = come.nth
    + (select coalesce(max(l.n), 0) from act_news l where l.authority = $1)
  from come where w.authority = $1 and w.act_id = come.act_id`;

/** Numbers the acts of an authority that have come since, as the node does it by itself: past walls. */
export const numberNews = (store: Store, authority: string): Promise<void> =>
  store.asNode(authority, async (tx) => {
    if ((await tx.query(WAITING, [authority])).length === 0) return;
    await tx.query(LOCK, [authority]);
    await tx.query(NUMBER, [authority]);
  });

interface NewsRow {
  readonly n: number;
  readonly act_id: string;
  readonly case_id: string;
  readonly author: string;
  readonly stored_at: Date;
}

const AFTER = `select w.n::int as n, w.act_id, w.case_id, a.author, a.stored_at
  from act_news w join acts a on a.authority = w.authority and a.id = w.act_id
  where w.authority = $1 and w.n > $2 order by w.n limit $3`;

/** The numbered acts after a place that the reader may see. */
export async function newsAfter(
  tx: Tx,
  authority: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<NewActs> {
  const rows = await tx.query<NewsRow>(AFTER, [authority, after, limit]);
  return {
    acts: rows.map((row) => ({
      ...{ n: row.n, act: row.act_id, caseId: row.case_id, ours: row.author === authority },
      storedAt: row.stored_at.toISOString(),
    })),
    cursor: rows.at(-1)?.n ?? after,
  };
}
