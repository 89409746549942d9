import type { NodeParts } from './node-parts.ts';

/**
 * Does something for each authority of a node, one after the other: where it fails for one, that is in
 * the log, and the others have their turn.
 *
 * @param failed what the log calls it
 * @returns whether it failed for none
 */
export async function forEachAuthority(
  { keyring, world }: Pick<NodeParts, 'keyring' | 'world'>,
  failed: string,
  work: (authority: string) => Promise<unknown>,
): Promise<boolean> {
  let isWhole = true;
  for (const authority of keyring.authorities) {
    try {
      await work(authority);
    } catch (cause) {
      isWhole = false;
      const because = cause instanceof Error ? cause.message : String(cause);
      world.log({ level: 'error', what: failed, authority, because });
    }
  }
  return isWhole;
}
