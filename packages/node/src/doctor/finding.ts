import { type Fault, worldFault } from '@comity/base';

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
  'relay',
  'officers',
  'sign-ins',
  'timers',
  'calls',
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

/** What a look finds; what the system refuses it is a finding too. @param place the folder looked into */
export async function looked(
  check: LookedAt,
  place: string,
  look: () => Finding | readonly Finding[] | Promise<Finding | readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    const found = await look();
    return 'check' in found ? [found] : found;
  } catch (cause) {
    const fault = worldFault(cause, place);
    if (fault === undefined) throw cause;
    return [wrongAt(check, fault)];
  }
}
