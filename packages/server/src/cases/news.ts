import { ok, type Result } from '@comity/base';
import type { NewActs } from '@comity/service';
import type { Store, Tx } from '../store/index.ts';
import { type CursorParts, cursorsOf } from './news-cursor.ts';

/** Numbers are given in turns: whoever has the next one sees all that have a smaller one. */
const LOCK = `select pg_advisory_xact_lock(hashtextextended('comity/news/' || $1, 0))`;
const WAITING = 'select from act_news where authority = $1 and n is null limit 1';
const NUMBER = `with come as (
    select w.act_id, row_number() over (order by w.came) as nth
    from act_news w where w.authority = $1 and w.n is null)
  update act_news w set n = come.nth
    + (select coalesce(max(l.n), 0) from act_news l where l.authority = $1)
  from come where w.authority = $1 and w.act_id = come.act_id`;

const LAST = 'select coalesce(max(n), 0)::int as n from act_news where authority = $1';

/**
 * Numbers the acts of an authority that have come since, as the node does it by itself: past walls.
 *
 * @returns the highest number that was given so far
 */
export const numberNews = (store: Store, authority: string): Promise<number> =>
  store.asNode(authority, async (tx) => {
    if ((await tx.query(WAITING, [authority])).length > 0) {
      await tx.query(LOCK, [authority]);
      await tx.query(NUMBER, [authority]);
    }
    const [last] = await tx.query<{ n: number }>(LAST, [authority]);
    return last?.n ?? 0;
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

/** Where to look from, and how far. */
interface Looking {
  readonly authority: string;
  /** A cursor, or from the first act on. */
  readonly after: string | undefined;
  readonly limit: number;
  /** As {@link numberNews} gave it. */
  readonly last: number;
}

/**
 * The acts after a place that the reader may see. Nothing here counts: neither gaps nor cursors tell
 * of what is behind a wall. Codes: `cursor-unknown`, `cursor-before-restore`.
 */
export async function newsAfter(
  tx: Tx,
  parts: CursorParts,
  { authority, after, limit, last }: Looking,
): Promise<Result<NewActs>> {
  const cursors = await cursorsOf(tx, parts, { authority, last });
  const from = after === undefined ? ok(0) : cursors.read(after);
  if (!from.ok) return from;
  const rows = await tx.query<NewsRow>(AFTER, [authority, from.value, limit]);
  return ok({
    acts: rows.map((row) => ({
      ...{ act: row.act_id, caseId: row.case_id, ours: row.author === authority },
      storedAt: row.stored_at.toISOString(),
    })),
    cursor: cursors.at(rows.at(-1)?.n ?? from.value),
  });
}
