import {
  composeHeartbeat,
  HEARTBEAT_LIMITS,
  type HeartbeatAnswer,
  type KeyNews,
  readHeartbeatAnswer,
} from '@comity/wire';
import { originOf } from '../exchange/address.ts';
import { alertLink } from '../exchange/alerts.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { HEADS_PATH, postBatch } from '../exchange/post-batch.ts';
import { hearNews, tellNews } from '../feeds/feed-news.ts';
import type { Beat } from './beat.ts';
import { checkAnchors } from './check-anchors.ts';
import { headsByKeysKnown, ownKeys } from './follow-keys.ts';
import { noteStanding } from './note-standing.ts';
import { type SelfKnowledge, stateOwnHeads } from './own-heads.ts';
import { keepHeads } from './peer-heads.ts';

const TIMEOUT_MS = 10_000;
/** So many heartbeats in a row without an answer, and the line counts as down. */
const MISSED_MAX = 3;

/** What this process knows, and who is told what a peer says of its keys. */
export interface Asking {
  readonly self: SelfKnowledge;
  readonly hearKeys?: (peer: string, news: KeyNews) => void;
}

/**
 * Asks a peer whether it is there and where it stands in both directions of the link, and says where
 * we stand. Notes the answer for the directory; one that does not come is not yet a line that is
 * down.
 */
export async function askHeads(
  parts: ExchangeParts,
  peer: string,
  { self, hearKeys }: Asking,
): Promise<Beat> {
  const origin = originOf(parts, peer);
  if (origin === undefined) return ABSENT;
  const told = await parts.store.asWorker(async (tx) => {
    const heads = await stateOwnHeads(parts, tx, { peer, self });
    return heads === undefined ? undefined : { heads, feeds: await tellNews(tx, parts, peer) };
  });
  if (told === undefined) return ABSENT;
  const from = parts.keyring.participant;
  const body = composeHeartbeat({ from, to: peer, ...told, keys: ownKeys(parts.keyring) });
  const answer = await postBatch(parts, {
    peer,
    origin,
    path: HEADS_PATH,
    lane: 'normal',
    body,
    timeoutMs: TIMEOUT_MS,
    bytesMax: HEARTBEAT_LIMITS.bytesMax,
  }).catch(() => undefined);
  if (answer?.status === 200) {
    const read = readHeartbeatAnswer(answer.body);
    if (read.ok && read.value.from === peer && read.value.to === from) {
      hearKeys?.(peer, read.value.keys);
      return noteAnswer(parts, { peer, self }, read.value);
    }
  }
  // Whoever holds us back is there.
  const there = answer?.status === 429;
  await noteBeat(parts, peer, there ? 'there' : 'missed');
  return { there, compared: undefined, feeds: [] };
}

const ABSENT: Beat = { there: false, compared: undefined, feeds: [] };

interface Asked {
  readonly peer: string;
  readonly self: SelfKnowledge;
}

async function noteAnswer(
  parts: ExchangeParts,
  { peer, self }: Asked,
  { heads, keys, kept, feeds: news }: HeartbeatAnswer,
): Promise<Beat> {
  const { store, world } = parts;
  const verified = headsByKeysKnown(parts, peer, { heads, keys });
  if (verified?.ok === false) {
    world.log({ level: 'error', what: 'heads-refused', peer, code: verified.error.code });
  }
  const feeds = await store.asWorker((tx) => hearNews(tx, parts, { peer, news }));
  const compared = await store.asWorker(async (tx) => {
    const faults = await checkAnchors(parts, tx, { peer, kept });
    for (const fault of faults) world.log({ level: 'error', what: 'log-cut', ...fault });
    if (faults.length > 0) self.cut = true;
    if (verified?.ok !== true) return undefined;
    const { sent, taken } = verified.value.heads;
    keepHeads(tx, verified.value);
    // What the peer has taken is what we have sent.
    return noteStanding(parts, tx, { peer, theirs: { sent: taken, taken: sent } });
  });
  self.compared.add(peer);
  await noteBeat(parts, peer, verified?.ok === true ? 'proven' : 'there');
  return { there: true, compared, feeds };
}

/** Only what a heartbeat can tell is changed by one: an act that is stuck keeps its reason. */
const UP = `update links set missed = 0,
    -- What is not signed could come from anybody on the line: by it nobody was heard.
    heard_at = case when $3 then $2::timestamptz else heard_at end,
    -- Where something waits, only its being taken shows that the line works.
    failing_since = case when not $3 or exists (select from outbox o
      where o.peer = links.peer and o.lane = links.lane) then failing_since end,
    state = case when trouble is null or trouble = 'no-answer' then 'up' else state end,
    trouble = nullif(trouble, 'no-answer')
  where peer = $1 and direction = 'out'
  returning (select state from links o
    where o.peer = $1 and o.direction = 'out' and o.lane = links.lane) as before, state`;
const MISSED = `update links set missed = least(missed + 1, 1000),
    state = case when missed + 1 >= ${MISSED_MAX} then 'down' else state end,
    trouble = case when missed + 1 >= ${MISSED_MAX} then 'no-answer' else trouble end
  where peer = $1 and direction = 'out'
  returning (select state from links o
    where o.peer = $1 and o.direction = 'out' and o.lane = links.lane) as before, state`;

/** `proven`: what came is signed by the peer; `there`: something came. */
async function noteBeat(
  parts: ExchangeParts,
  peer: string,
  heard: 'proven' | 'there' | 'missed',
): Promise<void> {
  const { store, world, keyring } = parts;
  await store.asWorker(async (tx) => {
    const [sql, values] =
      heard === 'missed' ? [MISSED, [peer]] : [UP, [peer, world.now(), heard === 'proven']];
    const rows = await tx.query<{ before: string; state: string }>(sql, values);
    const isOther = rows.some(({ before, state }) => before !== state);
    if (isOther) await alertLink(tx, keyring.authorities);
  });
}
