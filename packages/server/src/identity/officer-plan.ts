import { type Fault, isKnownZone, no, ok, placed, type Result } from '@comity/base';
import { OFFICER_NAME_MAX, type OfficerWanted, PERSONS } from '@comity/service';
import type { Keyring } from '../keys/index.ts';
import { planFault } from './keep-officers.ts';
import { type OfficerPlan, type OfficerRow, officerOf } from './officers.ts';

interface PlanParts {
  readonly keyring: Keyring;
}

export const isThere = (id: string): Fault => ({
  code: 'officer-there',
  params: { id },
  at: 'number',
});

/** Somebody as they were typed, or what is wrong, each at its field. */
export function planOf(
  { keyring }: PlanParts,
  wanted: OfficerWanted,
): Result<OfficerPlan, readonly Fault[]> {
  const [authority, number, name] = [wanted.authority, wanted.number.trim(), wanted.name.trim()];
  const role = PERSONS.find((one) => one === wanted.role);
  const zone = wanted.zone.trim() || (keyring.find(authority)?.stated.zone ?? 'UTC');
  const fault = planFault(keyring, { authority, number });
  const isName = name.length <= OFFICER_NAME_MAX && !/\p{Cc}/u.test(name);
  const faults: readonly Fault[] = [
    ...(fault === undefined
      ? []
      : [placed(fault, { at: fault.code === 'authority-not-here' ? 'authority' : 'number' })]),
    ...(name === '' ? [{ code: 'missing', at: 'name' } as const] : []),
    ...(isName
      ? []
      : [{ code: 'name-form', params: { max: OFFICER_NAME_MAX }, at: 'name' } as const]),
    ...(role === undefined ? [{ code: 'not-allowed', at: 'role' } as const] : []),
    ...(isKnownZone(zone)
      ? []
      : [{ code: 'zone-unknown', params: { typed: zone.slice(0, 60) }, at: 'zone' } as const]),
  ];
  if (faults.length > 0 || role === undefined) return no(faults);
  return ok({ id: `${authority}.${number}`, authority, number, name, role, zone });
}

/** An officer as they are. */
export function planOfRow({ keyring }: PlanParts, row: OfficerRow): OfficerPlan {
  const { id, authority, number, role, zone, name } = officerOf(row, keyring);
  return { id, authority, number, role, zone, name };
}
