import type { Callers, World } from '@comity/server';
import type { CallingSettings } from './calling-settings.ts';
import { gatewayCaller } from './gateway-caller.ts';
import { mailCallers } from './mail-caller.ts';

/**
 * The ways out that this node was given.
 *
 * @throws the system's error for a file that cannot be read, `GatewaySecretUnusable`
 */
export const callersOf = (
  { mail, gateway }: CallingSettings,
  world: Pick<World, 'now'>,
): Callers => ({
  ...(mail === undefined ? {} : mailCallers(mail)),
  ...(gateway === undefined
    ? {}
    : { gateway: gatewayCaller(gateway, () => Date.parse(world.now())) }),
});
