import {
  composeReachQuestion,
  REACH_CASES_MAX,
  REACH_LIMITS,
  type ReachedCase,
  readReach,
  verifyReach,
} from '@comity/wire';
import { originOf, postBatch, REACH_PATH } from '../exchange/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { secondsAfter } from './alarm-rows.ts';

/** What asking needs. */
export type AskParts = Pick<NodeParts, 'keyring' | 'store' | 'trust' | 'world'>;

/** How often the other node is asked while nobody there has answered: at first, and later on. */
const SOON_SECONDS = 3;
const LATER_SECONDS = 60;
/** And of what is no emergency, while an officer looks. */
const LOOKED_AT_SECONDS = 15;
const SOON_FOR_MS = 15 * 60_000;
const TIMEOUT_MS = 5_000;

/**
 * Emergencies of ours that nobody there has taken in hand, and then urgent cases at which an officer
 * looks, whose turn to be asked about it is: the turn is taken in the same statement, so that one
 * process asks.
 */
const CLAIM = `insert into reached (authority, case_id, peer, next_ask_at)
  select c.authority, c.id, c.peer, $3 from cases c
    left join alarms a on a.authority = c.authority and a.case_id = c.id and a.sort = 'unreached'
      and a.ended_at is null
    left join reached r on r.authority = c.authority and r.case_id = c.id
    where c.authority = $1 and (a.id is not null or r.wanted_until > $2)
      and coalesce(r.next_ask_at, a.raised_at) <= $2
    order by a.raised_at nulls last, r.next_ask_at limit ${REACH_CASES_MAX}
  on conflict (authority, case_id) do update set next_ask_at = excluded.next_ask_at
    where reached.next_ask_at <= $2
  returning case_id, peer,
    (select min(raised_at) from alarms a where a.authority = $1 and a.case_id = reached.case_id
      and a.ended_at is null) as raised_at`;
const KEEP = `update reached set asked_at = $3, trouble = $4, next_ask_at = $5,
    said = coalesce($6::jsonb, said), said_at = coalesce($7::timestamptz, said_at)
  where authority = $1 and case_id = $2`;

interface Claimed {
  readonly case_id: string;
  readonly peer: string;
  readonly raised_at: Date | null;
}

/** Asks each peer whom it has called for our emergencies; what it says is kept as it was signed. */
export async function askReach(parts: AskParts, authority: string): Promise<void> {
  const { store, world } = parts;
  const now = world.now();
  const claimed = await store.asNode(authority, (tx) =>
    tx.query<Claimed>(CLAIM, [authority, now, secondsAfter(now, SOON_SECONDS + 2)]),
  );
  const peers = Map.groupBy(claimed, ({ peer }) => peer);
  await Promise.all(
    [...peers].map(async ([peer, cases]) => {
      const answer = await askPeer(
        parts,
        peer,
        cases.map((each) => each.case_id),
      );
      await store.asNode(authority, async (tx) => {
        for (const { case_id: id, raised_at: raised } of cases) {
          const said = answer.cases?.find((each) => each.case === id);
          const isNew = raised !== null && Date.parse(now) - raised.getTime() < SOON_FOR_MS;
          const later = raised === null ? LOOKED_AT_SECONDS : LATER_SECONDS;
          const next = secondsAfter(world.now(), isNew ? SOON_SECONDS : later);
          const kept = said === undefined ? null : JSON.stringify(said);
          const at = said === undefined ? null : answer.at;
          await tx.query(KEEP, [authority, id, world.now(), answer.trouble, next, kept, at]);
        }
      });
    }),
  );
}

interface Answer {
  readonly trouble: 'reach-no-answer' | 'reach-not-said' | null;
  readonly at: string | null;
  readonly cases?: readonly ReachedCase[];
}

async function askPeer(parts: AskParts, peer: string, cases: readonly string[]): Promise<Answer> {
  const { keyring, trust, world } = parts;
  const origin = originOf(parts, peer);
  const from = keyring.participant;
  const posted =
    origin === undefined
      ? undefined
      : await postBatch(parts, {
          ...{ peer, origin, path: REACH_PATH, lane: 'emergency', timeoutMs: TIMEOUT_MS },
          body: composeReachQuestion({ from, to: peer, cases: [...cases] }),
          bytesMax: REACH_LIMITS.bytesMax,
        }).catch(() => undefined);
  if (posted === undefined) return { trouble: 'reach-no-answer', at: null };
  if (posted.status !== 200) return { trouble: 'reach-not-said', at: null };
  const read = readReach(posted.body);
  const said = read.ok
    ? verifyReach(read.value, { by: peer, to: from, trust: trust.current() })
    : read;
  if (!said.ok) {
    world.log({ level: 'error', what: 'reach-refused', peer, code: said.error.code });
    return { trouble: 'reach-not-said', at: null };
  }
  const { at, cases: told } = said.value.reach;
  return { trouble: null, at, cases: told };
}
