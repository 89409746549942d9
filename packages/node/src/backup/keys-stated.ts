import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKeyStatement } from '@comity/wire';
import type { HomePlaces } from '../home/places.ts';

/** When a home last stated its keys, RFC 3339; undefined where no statement can be read. */
export function keysStated({ keys }: Pick<HomePlaces, 'keys'>): string | undefined {
  try {
    const read = readKeyStatement(readFileSync(join(keys, 'statement.json')));
    return read.ok ? read.value.statement.issued : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a backup is from before the key statement of now: put back from it, the node would have keys
 * that its peers take no more, or state something else under a number that they know. A statement that is
 * dated ahead says nothing yet.
 */
export const isBeforeKeys = (
  made: string,
  { stated, now }: { readonly stated: string | undefined; readonly now: string },
): boolean =>
  stated !== undefined &&
  Temporal.Instant.compare(stated, now) <= 0 &&
  Temporal.Instant.compare(made, stated) < 0;
