import type { UseLimits } from './limits.ts';

/** What something is taken out for: anything, or what the request states and nothing else. */
export type TakenFor = 'anything' | 'what-was-requested';

/**
 * Whether what a case holds may go no further as it stands: a limit binds and nothing allows it. One
 * that a treaty measures by the request does not forbid what the request states (UNCAC:46(19)); what a
 * side has written as its limit, no machine reads.
 */
export const bindsUse = (
  use: Pick<UseLimits, 'limits' | 'byLaw'>,
  takenFor: TakenFor = 'anything',
): boolean => bindingNow(use, takenFor) > 0;

/** How many limits bind as it stands, of both sorts. */
export const bindingNow = (
  { limits, byLaw }: Pick<UseLimits, 'limits' | 'byLaw'>,
  takenFor: TakenFor = 'anything',
): number =>
  limits.filter(({ lifted }) => !lifted).length +
  byLaw.filter(
    ({ lifted, binds, byRequest }) =>
      !lifted && binds === 'surely' && !(takenFor === 'what-was-requested' && byRequest === true),
  ).length;

/** Conditions that an officer has to read before anything of the case goes further. */
export const toReadNow = ({ toRead }: Pick<UseLimits, 'toRead'>): UseLimits['toRead'] =>
  toRead.filter(({ lifted }) => !lifted);
