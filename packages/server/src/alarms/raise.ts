import {
  type CaseState,
  type Clock,
  isByPersonOf,
  requestOfCase,
  seenBy,
  unheardBy,
  urgencyOf,
} from '@comity/case';
import { type AlarmSort, LADDERS, rungAt } from '@comity/duty';
import type { ChangedCase } from '../exchange/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { RAISE, secondsAfter, WAKE } from './alarm-rows.ts';
import { askWhetherTold } from './told-here.ts';

/** Cases of an authority as a transaction has left them. */
export interface Folded {
  readonly authority: string;
  readonly changed: readonly Pick<ChangedCase, 'caseId' | 'peer' | 'acts'>[];
  readonly cases: ReadonlyMap<string, { readonly state: CaseState }>;
}

interface RaisingParts {
  readonly world: Pick<World, 'now'>;
  readonly participant: string;
}

const END = `update alarms set ended_at = $3, ended_by = $4
  where authority = $1 and case_id = $2 and sort = any($5::text[]) and ended_at is null`;

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
  for (const { caseId, peer, acts } of changed) {
    const state = cases.get(caseId)?.state;
    if (state === undefined || acts.length === 0) continue;
    askWhetherTold(tx, parts, { authority, caseId, acts, state });
    const isRead = requestOfCase(state)?.content != null;
    settleCase(tx, parts, { authority, caseId, peer, acts, state });
    // After what is settled, which ends what rings where nothing that can be read waits.
    ringUnread(tx, parts, { authority, caseId, acts, state, isRead });
  }
}

interface Changed extends Pick<Settling, 'authority' | 'caseId' | 'acts'> {
  readonly peer: string;
  readonly state: CaseState;
}

/** Raises and ends what follows from what stands in a case. */
function settleCase(
  tx: Tx,
  parts: RaisingParts,
  { authority, caseId, peer, acts, state }: Changed,
): void {
  const { claimed, now } = urgencyOf(state);
  if (claimed !== 'emergency' && claimed !== 'urgent') return;
  const at = { authority, caseId, acts, others: seenBy(state, authority) };
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
  settle(tx, parts, { ...at, by, sort, ends: ARRIVED, over, waits: here });
  if (claimed !== 'emergency') return;
  const there = waiting(state, { participant: peer });
  const done = closed || state.status === 'withdrawn';
  settle(tx, parts, {
    ...at,
    by,
    sort: 'unreached',
    ends: ['unreached'],
    over: done,
    waits: there,
  });
}

interface Unread extends Pick<Settling, 'authority' | 'caseId' | 'acts'> {
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
  readonly authority: string;
  readonly caseId: string;
  readonly acts: Folded['changed'][number]['acts'];
  readonly by: string | null;
  readonly sort: AlarmSort;
  readonly ends: readonly AlarmSort[];
  readonly over: boolean;
  readonly waits: readonly string[];
  readonly others: Clock;
}

function settle(tx: Tx, { world }: RaisingParts, what: Settling): void {
  const { authority, caseId, acts, by, sort, ends, over, waits, others } = what;
  const now = world.now();
  if (over || waits.length === 0) {
    tx.later(END, [authority, caseId, now, by, ends]);
    return;
  }
  // What waited for its past stands in the timeline only now, and rings now: the newest of what waits
  // is what an alarm is named after, and one that rang for it already is not raised again.
  const newest = waits.at(-1);
  if (newest === undefined) return;
  const fresh = acts.filter(({ act }) => waits.includes(act.header.id)).length;
  const next = secondsAfter(now, rungAt(LADDERS[sort], 0).after);
  const row = [
    authority,
    `${newest}.${sort}`,
    sort,
    caseId,
    newest,
    now,
    next,
    fresh,
    JSON.stringify(others),
  ];
  tx.later(RAISE, row);
  tx.later(WAKE, [authority]);
}
