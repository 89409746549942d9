import { type DirectoryEntry, foldDirectory } from '@comity/feed';
import type { Store } from '../store/index.ts';
import { createFeedReader } from './read-feeds.ts';

type Parts = Parameters<typeof createFeedReader>[0] & { readonly store: Store };

/** What all participants have published of their authorities, as this node has followed them. */
export async function publishedEntries(parts: Parts): Promise<readonly DirectoryEntry[]> {
  const read = createFeedReader(parts);
  const { publications } = await parts.store.lookAsWorker(read);
  return foldDirectory(publications).entries;
}
