import { type AlarmSort, type Channel, LADDERS, rungAt } from '@comity/duty';
import {
  type BatchHeader,
  composeReach,
  REACH_RUNGS_MAX,
  type ReachedCase,
  readReachQuestion,
  stateReach,
} from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { ReceiveAnswer } from '../exchange/post.ts';
import { problemAnswer } from '../exchange/problem-answer.ts';

interface RungRow {
  readonly case_id: string;
  readonly sort: AlarmSort;
  readonly raised_at: Date;
  readonly climbed: number;
  readonly next_at: Date;
  readonly ended_at: Date | null;
  /** Null where no officer of ours ended it. */
  readonly ended_by: string | null;
  /** Null for an alarm that has called nobody yet. */
  readonly rung: number | null;
  readonly channel: Channel | null;
  readonly called_at: Date | null;
  readonly reached_at: Date | null;
}

/**
 * The newest alarm of each case that lies between this authority and the asker, by rung and way: when
 * it was called, and the first time that it reached somebody.
 */
const REACHED = `select a.case_id, a.sort, a.raised_at, a.climbed, a.next_at, a.ended_at, a.ended_by, k.rung,
    k.channel, k.called_at, k.reached_at
  from (select distinct on (alarms.case_id) alarms.* from alarms
    join cases on cases.authority = alarms.authority and cases.id = alarms.case_id
    where alarms.authority = $1 and cases.peer = $2 and alarms.case_id = any($3::text[])
      and alarms.sort in ('emergency', 'answer', 'urgent')
    order by alarms.case_id, alarms.raised_at desc) a
  left join lateral (select rung, channel, min(called_at) as called_at, min(reached_at) as reached_at
    from calls where calls.authority = a.authority and calls.alarm = a.id
    group by rung, channel) k on true
  order by a.case_id, k.rung, k.channel`;

/**
 * Answers whom this node has called in the asker's cases, signed; nothing is said of cases with
 * others, and no officer is named.
 */
export async function answerReach(
  parts: ExchangeParts,
  { header, body }: { readonly header: BatchHeader; readonly body: Uint8Array },
): Promise<ReceiveAnswer> {
  const read = readReachQuestion(body);
  if (!read.ok) return problemAnswer(400, read.error.code);
  const { from, to, cases } = read.value;
  if (from !== header.from || to !== header.to) return problemAnswer(400, 'header-body');
  const found: ReachedCase[] = [];
  for (const authority of parts.keyring.authorities) {
    const rows = await parts.store.asNode(authority, (tx) =>
      tx.query<RungRow>(REACHED, [authority, from, cases]),
    );
    for (const [id, each] of Map.groupBy(rows, ({ case_id }) => case_id)) {
      found.push(reachedCase(id, each));
    }
  }
  const said = { by: to, to: from, at: parts.world.now(), cases: found };
  return { status: 200, body: composeReach(stateReach(said, parts.keyring.node.receipt)) };
}

function reachedCase(id: string, rows: readonly RungRow[]): ReachedCase {
  const [alarm] = rows as [RungRow, ...RungRow[]];
  const ladder = LADDERS[alarm.sort];
  const rungs = Map.groupBy(
    rows.filter(({ rung }) => rung !== null),
    ({ rung }) => Number(rung),
  );
  return {
    case: id,
    raised: moment(alarm.raised_at),
    rungs: [...rungs].slice(-REACH_RUNGS_MAX).map(([rung, calls]) => ({
      whom: rungAt(ladder, rung).whom,
      at: moment(calls[0]?.called_at ?? alarm.raised_at),
      ways: calls.map(({ channel, reached_at: at }) => ({
        by: channel ?? 'screen',
        reached: at === null ? null : moment(at),
      })),
    })),
    next:
      alarm.ended_at === null
        ? { whom: rungAt(ladder, alarm.climbed).whom, at: moment(alarm.next_at) }
        : null,
    inHand: alarm.ended_at === null || alarm.ended_by === null ? null : moment(alarm.ended_at),
  };
}

const moment = (at: Date): string => at.toISOString();
