import type { CaseAtHome } from '@comity/service';
import type { Tx } from '../store/index.ts';

/** Fewer answers say nothing of the next one; more than so many, the oldest do not count. */
const ANSWERS_MIN = 20;
const ANSWERS_MAX = 500;

const HISTORY = `select count(*)::integer as answers,
    percentile_cont(0.5) within group (order by seconds) as median,
    percentile_cont(0.9) within group (order by seconds) as most
  from (select extract(epoch from answered_at - opened_at)::double precision as seconds
    from cases where authority = $1 and side = $2 and peer = $3 and answered_at is not null
      and opened_at is not null and parts @> $4::jsonb
    order by answered_at desc limit ${ANSWERS_MAX}) last`;

/**
 * How long answers took in cases like this one: same side, same State, same measure. It is what this
 * node has seen, and no promise.
 *
 * @returns milliseconds; `null` for fewer than twenty answers
 */
export async function historyOf(
  tx: Tx,
  like: {
    readonly authority: string;
    readonly side: string;
    readonly peer: string;
    readonly measure: string;
  },
): Promise<CaseAtHome['history']> {
  const asked = JSON.stringify([{ measure: like.measure }]);
  const [row] = await tx.query<{ answers: number; median: number; most: number }>(HISTORY, [
    like.authority,
    like.side,
    like.peer,
    asked,
  ]);
  if (row === undefined || row.answers < ANSWERS_MIN) return null;
  const { answers, median, most } = row;
  return { measure: like.measure, answers, median: median * 1_000, most: most * 1_000 };
}
