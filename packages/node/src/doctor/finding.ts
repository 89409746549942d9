import type { Fault } from '@comity/base';

/** What the doctor looks at, in the order in which it is told. */
export const LOOKED_AT = [
  'settings',
  'home',
  'keys',
  'statement',
  'law',
  'database',
  'schema',
  'clock',
  'disk',
  'ports',
  'tls',
  'peers',
  'holds',
  'officers',
  'backups',
] as const;

export type LookedAt = (typeof LOOKED_AT)[number];

/** One line of the doctor's. */
export interface Finding {
  readonly check: LookedAt;
  /** `unknown`: nothing is known of it, which is no fault by itself. */
  readonly state: 'ok' | 'wrong' | 'unknown';
  /** What is wrong or not known, and what to do next; or what there is to say of what is well. */
  readonly why?: Fault;
}

export const fine = (check: LookedAt): Finding => ({ check, state: 'ok' });
export const wrongAt = (check: LookedAt, why: Fault): Finding => ({ check, state: 'wrong', why });
export const unknownAt = (check: LookedAt, why: Fault): Finding => ({
  ...{ check, state: 'unknown', why },
});
