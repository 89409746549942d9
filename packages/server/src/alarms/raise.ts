import {
  type CaseState,
  type Clock,
  isByPersonOf,
  requestOfCase,
  seenBy,
  unheardBy,
  urgencyOf,
} from '@comity/case';
import type { AlarmSort } from '@comity/duty';
import type { ChangedCase } from '../exchange/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { type Raised, raiseAll, WAKE } from './alarm-rows.ts';
import { askWhetherTold } from './told-here.ts';

/** Cases of an authority as a transaction has left them. */
export interface Folded {
  readonly authority: string;
  readonly changed: readonly Pick<ChangedCase, 'caseId' | 'peer' | 'head' | 'acts'>[];
  readonly cases: ReadonlyMap<string, { readonly state: CaseState }>;
}

interface RaisingParts {
  readonly world: Pick<World, 'now'>;
  readonly participant: string;
}

const END = `update alarms a set ended_at = $2, ended_by = g.by
  from unnest($3::text[], $4::text[], $5::text[]) g (case_id, sort, by)
  where a.authority = $1 and a.case_id = g.case_id and a.sort = g.sort and a.ended_at is null`;

/**
 * What cannot be placed or read yet rings by what its row says of the case: an act whose past is
 * missing here, a request whose body is damaged.
 */
const RAISE_UNREAD = `insert into alarms (authority, id, sort, case_id, act_id, raised_at, next_at,
    others)
  select authority, $2, case when urgency = 'emergency' and side = 'requesting' then 'answer'
      else urgency end, id, $4, $5::timestamptz, $5::timestamptz, $6::jsonb
    from cases where authority = $1 and id = $3 and urgency in ('urgent', 'emergency')
  on conflict do nothing`;

const OVER: ReadonlySet<string> = new Set(['closed', 'rejected']);
const ARRIVED: readonly AlarmSort[] = ['emergency', 'answer', 'urgent'];

/**
 * Raises and ends the alarms that follow from what a transaction has stored: an act of the other
 * side in a case that cannot wait rings until a person of ours has seen it, and an act of ours in an
 * emergency rings here when nobody there takes it in hand. All of it stands or falls with the acts.
 */
export function raiseAlarms(tx: Tx, parts: RaisingParts, folded: Folded): void {
  const { authority, changed, cases } = folded;
  const now = parts.world.now();
  const follows = changed.flatMap(({ caseId, peer, head, acts }) => {
    const state = cases.get(caseId)?.state;
    const isNew = head === null;
    return state === undefined || acts.length === 0 ? [] : [{ caseId, peer, isNew, acts, state }];
  });
  const settled = follows.map(({ isNew, ...each }) => {
    const { rings, ends } = settleCase(parts, { authority, ...each });
    // Nothing rings yet for a case that is opened here.
    return { rings, ends: isNew ? [] : ends };
  });
  const ended = settled.flatMap(({ ends }) => ends);
  if (ended.length > 0) {
    tx.later(END, [
      ...[authority, now],
      ended.map(({ caseId }) => caseId),
      ended.map(({ sort }) => sort),
      ended.map(({ by }) => by),
    ]);
  }
  const told = follows.flatMap((each) => askWhetherTold(tx, parts, { authority, ...each }));
  raiseAll(tx, { authority, now }, [...told, ...settled.flatMap(({ rings }) => rings)]);
  // After what is settled, which ends what rings where nothing that can be read waits.
  for (const each of follows) {
    const isRead = requestOfCase(each.state)?.content != null;
    ringUnread(tx, parts, { authority, ...each, isRead });
  }
}

/** What follows from what stands in a case. */
interface Settled {
  readonly rings: readonly Raised[];
  readonly ends: readonly {
    readonly caseId: string;
    readonly sort: AlarmSort;
    /** Number of an officer of ours; null where none has ended it. */
    readonly by: string | null;
  }[];
}

const NOTHING: Settled = { rings: [], ends: [] };

interface Changed extends Pick<Settling, 'caseId' | 'acts'> {
  readonly authority: string;
  readonly peer: string;
  readonly state: CaseState;
}

function settleCase(
  parts: RaisingParts,
  { authority, caseId, peer, acts, state }: Changed,
): Settled {
  const { claimed, now } = urgencyOf(state);
  if (claimed !== 'emergency' && claimed !== 'urgent') return NOTHING;
  const at = { caseId, acts, others: seenBy(state, authority) };
  const own = acts.find(({ act }) => isByPersonOf(parts.participant, act.header.author));
  const by = own?.act.header.author.officer ?? null;
  const closed = OVER.has(state.status);
  const isOurs = state.parties?.requesting.participant === parts.participant;
  // What is treated as less than it was asked still calls somebody when more is said of it.
  const arrived = now === 'emergency' ? now : 'urgent';
  const sort = !isOurs ? arrived : claimed === 'emergency' ? 'answer' : 'urgent';
  // Who closes a case alone does not decide that the other side has seen it.
  const over = closed && own !== undefined;
  const here = waiting(state, parts);
  const arrivals = settle({ ...at, by, sort, ends: ARRIVED, over, waits: here });
  if (claimed !== 'emergency') return arrivals;
  const there = waiting(state, { participant: peer });
  const done = closed || state.status === 'withdrawn';
  const unreached = settle({
    ...at,
    by,
    sort: 'unreached',
    ends: ['unreached'],
    over: done,
    waits: there,
  });
  return {
    rings: [...arrivals.rings, ...unreached.rings],
    ends: [...arrivals.ends, ...unreached.ends],
  };
}

interface Unread extends Pick<Settling, 'caseId' | 'acts'> {
  readonly authority: string;
  readonly state: CaseState;
  /** Whether the request says how urgent it is. */
  readonly isRead: boolean;
}

function ringUnread(
  tx: Tx,
  { world, participant }: RaisingParts,
  { authority, caseId, acts, state, isRead }: Unread,
): void {
  const placed = new Set(state.timeline.map(({ act }) => act));
  const opensOtherwise = state.parties !== null && requestOfCase(state) === null;
  const unread = acts.filter(
    ({ act: { header } }) =>
      header.author.participant !== participant &&
      (!placed.has(header.id) || (!isRead && !opensOtherwise)),
  );
  const newest = unread.at(-1)?.act.header.id;
  if (newest === undefined) return;
  const row = [authority, `${newest}.unread`, caseId, newest, world.now()];
  tx.later(RAISE_UNREAD, [...row, JSON.stringify(seenBy(state, authority))]);
  tx.later(WAKE, [authority]);
}

/** Acts that nobody of a participant has taken in hand, of those that wait for somebody. */
const waiting = (state: CaseState, { participant }: { readonly participant: string }) =>
  unheardBy(state, participant, 'calls').map(({ act }) => act);

interface Settling {
  readonly caseId: string;
  readonly acts: Folded['changed'][number]['acts'];
  readonly by: string | null;
  readonly sort: AlarmSort;
  readonly ends: readonly AlarmSort[];
  readonly over: boolean;
  readonly waits: readonly string[];
  readonly others: Clock;
}

function settle({ caseId, acts, by, sort, ends, over, waits, others }: Settling): Settled {
  // What waited for its past stands in the timeline only now, and rings now: the newest of what waits
  // is what an alarm is named after, and one that rang for it already is not raised again.
  const newest = waits.at(-1);
  if (over || newest === undefined) {
    return { rings: [], ends: ends.map((each) => ({ caseId, sort: each, by })) };
  }
  const fresh = acts.filter(({ act }) => waits.includes(act.header.id)).length;
  return { rings: [{ sort, caseId, act: newest, fresh, others }], ends: [] };
}
