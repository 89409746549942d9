import { spokenReference } from '@comity/base';
import { LAPSE, lapsesBy, todayEnds } from '@comity/case';
import type { OutgoingDigest } from '../alarms/index.ts';
import {
  DUES_OF_CASE,
  endsBetween,
  isLateAt,
  REVIEWED_LATER,
  RUNS_UNTIL,
} from '../cases/dues-of-case.ts';
import { waitsFor } from '../rosters/index.ts';
import type { Tx } from '../store/index.ts';

/** References that a mail names, of what is late and of what is due. */
const NAMED_MAX = 10;

/** Of an own date that runs: before now it is late, until the end of the day it is due today. */
const OWN = `select c.id, ${isLateAt('$2')} as late, count(*) over (
    partition by ${isLateAt('$2')})::int as n
  from cases c ${DUES_OF_CASE}
  where c.authority = $1 and (c.dates <> '[]' or c.id in (${REVIEWED_LATER})) and d.due->>'owedBy' = c.side
    and (${isLateAt('$2')} or ${endsBetween('$2', '$3')})
  order by ${RUNS_UNTIL}, c.id limit 1000`;

/** Kept data of either side that is gone within a week unless somebody does something. */
const LAPSING = `select c.id, count(*) over ()::int as n from cases c ${DUES_OF_CASE}
  where c.authority = $1 and c.dates <> '[]' and d.due->>'what' = $4 and ${endsBetween('$2', '$3')}
  order by ${RUNS_UNTIL}, c.id limit 1000`;

/** What the digest of an officer says: numbers, and references of the own cases. */
export type DigestCounts = Pick<
  OutgoingDigest,
  | 'late'
  | 'today'
  | 'lapsing'
  | 'alarms'
  | 'swaps'
  | 'handOvers'
  | 'spoken'
  | 'spokenLate'
  | 'unknown'
>;

/** Counts it, by the officer's clock. */
export async function digestCounts(
  tx: Tx,
  of: {
    readonly authority: string;
    readonly officer: string;
    readonly zone: string;
    readonly now: string;
  },
): Promise<DigestCounts> {
  const { authority, officer, zone, now } = of;
  const rows = await tx.query<{ id: string; late: boolean; n: number }>(OWN, [
    ...[authority, now, todayEnds({ now, zone })],
  ]);
  const [unknown] = await tx.query<{ n: number }>(
    'select count(*)::int as n from cases where authority = $1 and dates is null',
    [authority],
  );
  const lapsing = await tx.query<{ id: string; n: number }>(LAPSING, [
    ...[authority, now, lapsesBy({ now, zone }), LAPSE],
  ]);
  const told = (
    found: readonly { readonly id: string; readonly n: number }[],
  ): OutgoingDigest['late'] => {
    const ids = [...new Set(found.map(({ id }) => id))].slice(0, NAMED_MAX);
    return { n: found[0]?.n ?? 0, references: ids.map(spokenReference) };
  };
  const { emergencies: alarms, ...waits } = await waitsFor(tx, { authority, officer, now });
  return {
    ...{ late: told(rows.filter(({ late }) => late)) },
    ...{ today: told(rows.filter(({ late }) => !late)), lapsing: told(lapsing) },
    ...{ unknown: unknown?.n ?? 0 },
    ...{ alarms, ...waits },
  };
}
