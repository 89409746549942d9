import { canonicalBytes } from '@comity/base';
import {
  type BatchHeader,
  composeFeedAnswer,
  FEED_ENTRIES_MAX,
  FEED_UNKNOWN,
  readFeedRequest,
  type SignedPublication,
} from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { ReceiveAnswer } from '../exchange/post.ts';
import { problemAnswer } from '../exchange/problem-answer.ts';
import { entriesAfter, headAt, readTip } from './feed-rows.ts';
import { ownHead } from './own-feed.ts';

/** A post whose sender is proven, with its body. */
interface ProvenPost {
  readonly header: BatchHeader;
  readonly body: Uint8Array;
}

/** Bytes of publications in one answer: leaves room for the head and the frame. */
const BYTES_MAX = 6 * 1_048_576;

/** Gives a peer what is here of a feed after a number: of our own, or of one that we follow. */
export async function answerFeed(
  parts: ExchangeParts,
  { header, body }: ProvenPost,
): Promise<ReceiveAnswer> {
  const read = readFeedRequest(body);
  if (!read.ok) return problemAnswer(400, read.error.code);
  const { from, to, feed, after } = read.value;
  if (from !== header.from || to !== header.to) return problemAnswer(400, 'header-body');
  const answer = await parts.store.asWorker(async (tx) => {
    const tip = await readTip(tx, feed);
    const isOwn = feed === parts.keyring.participant;
    const head = isOwn ? await ownHead(tx, parts) : await headAt(tx, tip);
    if (head === null || head === undefined) return undefined;
    const found = await entriesAfter(tx, { participant: feed, after, max: FEED_ENTRIES_MAX });
    const entries = within(found);
    const known = (await headAt(tx, { participant: feed, size: after })) ?? null;
    const more = after + entries.length < tip.size;
    return { feed, head, known, entries: [...entries], more };
  });
  if (answer === undefined) return problemAnswer(422, FEED_UNKNOWN);
  return { status: 200, body: composeFeedAnswer({ from: to, to: from, ...answer }) };
}

function within(found: readonly SignedPublication[]): readonly SignedPublication[] {
  let bytes = 0;
  const many = found.findIndex((entry, index) => {
    bytes += canonicalBytes(entry).length;
    return bytes > BYTES_MAX && index > 0;
  });
  return many < 0 ? found : found.slice(0, many);
}
