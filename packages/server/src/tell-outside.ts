import { everyToTheEnd } from './exchange/index.ts';
import { type TellGlass, tellOfGlass } from './identity/break-glass.ts';
import type { Keyring } from './keys/index.ts';
import type { Store } from './store/index.ts';
import { type TellSystem, tellSystems } from './tokens/index.ts';
import type { World } from './world.ts';

/** Whom a node tells outside of its pages, besides those whom alarms call; nobody unless told. */
export interface Tellers {
  /** Posts to the State's own case systems that there is something new. */
  readonly tellSystem?: TellSystem;
  /** Tells that the account in the envelope was used. */
  readonly tellGlass?: TellGlass;
}

/** How often it is looked whether somebody is to be told. */
const LOOK_MS = 2_000;

/** Looks again and again whether somebody is to be told; the result ends it, and waits for the look. */
export function startTelling(
  parts: { readonly store: Store; readonly keyring: Keyring; readonly world: World },
  { tellSystem, tellGlass }: Tellers,
): () => Promise<void> {
  const again = (failed: string, work: () => Promise<void>) =>
    everyToTheEnd(parts.world, { ms: LOOK_MS, failed, work });
  const ends = [
    ...(tellSystem === undefined
      ? []
      : [again('systems-not-told', async () => void (await tellSystems(parts, tellSystem)))]),
    ...(tellGlass === undefined
      ? []
      : [again('break-glass-not-told', () => tellOfGlass(parts, tellGlass))]),
  ];
  return async () => {
    for (const end of ends) await end();
  };
}
