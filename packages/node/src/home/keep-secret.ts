import { canonicalText, no, ok, type Result, worldFault } from '@comity/base';
import { keepSecretBy, type SecretWay, waySecretIsKept } from '@comity/server';
import { systemWorld } from '../system-world.ts';
import { readHome } from './home-settings.ts';
import type { HomePlaces } from './places.ts';

/** How the secret of a node is kept now. */
export interface KeptSecret {
  readonly way: SecretWay;
  /** It was kept in another way before. */
  readonly changed: boolean;
}

/**
 * Keeps the secret of a node in the way that its settings say. Codes: of the home, and those of
 * reading and wrapping a secret.
 */
export async function keepSecret(places: HomePlaces): Promise<Result<KeptSecret>> {
  const home = readHome(places);
  if (!home.ok) return home;
  const { secret: way } = home.value.node;
  try {
    const changed = !isKeptSo(places, way);
    if (changed) {
      keepSecretBy(
        places.keys,
        way,
        systemWorld(() => undefined),
      );
    }
    return ok({ way, changed });
  } catch (cause) {
    const fault = worldFault(cause, places.keys);
    if (fault === undefined) throw cause;
    return no(fault);
  }
}

/** Whether the file of the secret is of that way, with its place. @throws KeyFolderUnusable */
export const isKeptSo = ({ keys }: HomePlaces, way: SecretWay): boolean =>
  canonicalText({ ...waySecretIsKept(keys) } as never) === canonicalText({ ...way } as never);
