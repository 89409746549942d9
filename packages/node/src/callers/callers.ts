import type { Callers, World } from '@comity/server';
import type { CallingSettings } from './calling-settings.ts';
import { gatewayCaller } from './gateway-caller.ts';
import { mailCallers } from './mail-caller.ts';

/**
 * The ways out that this node was given.
 *
 * @param languages tags of those that the operator allows
 * @throws the system's error for a file that cannot be read, `GatewaySecretUnusable`
 */
export const callersOf = (
  { mail, gateway }: CallingSettings,
  world: Pick<World, 'now'>,
  languages: readonly string[],
): Callers => ({
  ...(mail === undefined ? {} : mailCallers(mail, languages)),
  ...(gateway === undefined
    ? {}
    : {
        gateway: gatewayCaller(gateway, {
          now: () => Date.parse(world.now()),
          offered: languages,
        }),
      }),
});
