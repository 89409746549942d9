import type { JurisdictionCode } from '../law-data.ts';

/**
 * May an agreement bind these two at all? One with hubs is made between a hub and another Party:
 * exactly one of the two is a hub. One without binds whoever is a Party.
 */
export const hubsAllow = (
  hubs: readonly JurisdictionCode[] | undefined,
  a: JurisdictionCode,
  b: JurisdictionCode,
): boolean => hubs === undefined || hubs.includes(a) !== hubs.includes(b);
