import { type Fault, worldFault } from '@comity/base';
import type { Finding, LookedAt } from '@comity/service';

export type { Finding, LookedAt } from '@comity/service';

export const fine = (check: LookedAt): Finding => ({ check, state: 'ok' });
/** Well, and what there is to say of it. */
export const wellAt = (check: LookedAt, why: Fault): Finding => ({ ...fine(check), why });
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
