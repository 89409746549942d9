import type { World } from '../world.ts';

/**
 * Seconds between half and one and a half times as many, evenly: nobody knows when a test comes, and
 * the nodes of a network do not all ask at one moment.
 */
export function jittered({ randomBytes }: Pick<World, 'randomBytes'>, seconds: number): number {
  const [high = 0, low = 0] = randomBytes(2);
  return Math.round(seconds * (0.5 + (high * 256 + low) / 65_536));
}
