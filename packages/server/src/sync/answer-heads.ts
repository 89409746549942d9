import {
  type BatchHeader,
  composeHeartbeatAnswer,
  type KeyNews,
  readHeartbeat,
} from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { ReceiveAnswer } from '../exchange/post.ts';
import { problemAnswer } from '../exchange/problem-answer.ts';
import { hearNews, tellNews } from '../feeds/feed-news.ts';
import type { WantedFeed } from '../feeds/wanted-feed.ts';
import { headsByKeysKnown, ownKeys } from './follow-keys.ts';
import { noteStanding } from './note-standing.ts';
import { type SelfKnowledge, stateOwnHeads } from './own-heads.ts';
import { keepHeads, keptHeads } from './peer-heads.ts';

/** A post whose sender is proven, with its body. */
interface ProvenPost {
  readonly header: BatchHeader;
  readonly body: Uint8Array;
}

/**
 * Answers a heartbeat: compares the heads that the peer states with ours, keeps them, and says where
 * we stand and what of the peer's was kept before.
 *
 * @param lost told when the peer has something that we have not, or no more
 * @param how `wanted` is told which feeds it has more of, `hearKeys` what it says of its keys
 */
export async function answerHeads(
  parts: ExchangeParts,
  { header, body }: ProvenPost,
  how: {
    readonly self: SelfKnowledge;
    readonly lost: () => void;
    readonly wanted: (feeds: readonly WantedFeed[]) => void;
    readonly hearKeys: (peer: string, news: KeyNews) => void;
  },
): Promise<ReceiveAnswer> {
  const read = readHeartbeat(body);
  if (!read.ok) return problemAnswer(400, read.error.code);
  const { from, to, heads, feeds: news, keys } = read.value;
  if (from !== header.from || to !== header.to) return problemAnswer(400, 'header-body');
  // The peer is asked for its keys beside this answer, which holds a turn that others wait for.
  how.hearKeys(from, keys);
  const verified = headsByKeysKnown(parts, from, { heads, keys });
  if (verified?.ok === false) return problemAnswer(422, verified.error.code);
  const { self, lost, wanted } = how;
  const answer = await parts.store.asWorker(async (tx) => {
    const kept = await keptHeads(tx, from);
    if (verified !== undefined) {
      const { sent, taken } = verified.value.heads;
      keepHeads(tx, verified.value);
      const theirs = { sent: taken, taken: sent };
      const compared = await noteStanding(parts, tx, { peer: from, theirs });
      if (compared?.whole === false || compared?.ends === true) tx.afterCommit(lost);
    }
    const feeds = await hearNews(tx, parts, { peer: from, news });
    if (feeds.length > 0) tx.afterCommit(() => wanted(feeds));
    const ours = (await stateOwnHeads(parts, tx, { peer: from, self })) ?? null;
    return { heads: ours, kept: [...kept], feeds: await tellNews(tx, parts, from) };
  });
  return {
    status: 200,
    body: composeHeartbeatAnswer({ from: to, to: from, ...answer, keys: ownKeys(parts.keyring) }),
  };
}
