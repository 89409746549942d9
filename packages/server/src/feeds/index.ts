export { answerFeed } from './answer-feed.ts';
export { feedProof } from './feed-proof.ts';
export { entriesAfter, lockFeed } from './feed-rows.ts';
export { createFollower } from './follow-feed.ts';
export { publish, type ToPublish, waitForAll, waitsFor } from './own-feed.ts';
export {
  createPublishedReader,
  type PublishedReader,
  publishedNow,
  type ReadPublished,
} from './read-published.ts';
export type { WantedFeed } from './wanted-feed.ts';
