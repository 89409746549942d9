import type { NamedState } from '@comity/base';
import type { Role } from '@comity/service';

/** An authority of the invented network, with the city whose clock it reads. */
export interface FakeAuthority {
  readonly id: string;
  readonly participant: string;
  readonly participantName: NamedState;
  readonly name: string;
  readonly kind: string;
  readonly zone: string;
}

/** The States of the invented network, as the law data names them. */
const STATES: Readonly<Record<string, readonly [string, string]>> = {
  BGR: ['Bulgaria', 'BG'],
  CZE: ['Czechia', 'CZ'],
  GBR: ['United Kingdom', 'GB'],
  ISL: ['Iceland', 'IS'],
  JPN: ['Japan', 'JP'],
  KIR: ['Kiribati', 'KI'],
  PHL: ['Philippines', 'PH'],
  ROU: ['Romania', 'RO'],
  UKR: ['Ukraine', 'UA'],
  USA: ['United States', 'US'],
};

/** A State by its code. */
export function stateOf(id: string): NamedState {
  const [name, alpha2] = STATES[id] ?? [id];
  return { named: 'state', id, name, ...(alpha2 === undefined ? {} : { alpha2 }) };
}

const authority = (
  id: string,
  rest: { readonly name: string; readonly kind: string; readonly zone: string },
): FakeAuthority => ({
  ...{ id, participant: id.slice(0, 3) },
  participantName: stateOf(id.slice(0, 3)),
  ...rest,
});

export const AUTHORITIES = {
  oia: authority('USA.doj-oia', {
    name: 'Department of Justice, Office of International Affairs',
    kind: 'central-authority',
    zone: 'America/New_York',
  }),
  fbi: authority('USA.fbi-247', {
    name: 'FBI, 24/7 point of contact',
    kind: 'contact-point-24-7',
    zone: 'America/New_York',
  }),
  dpp: authority('ISL.dpp', {
    name: 'Director of Public Prosecutions',
    kind: 'central-authority',
    zone: 'Atlantic/Reykjavik',
  }),
  npa: authority('JPN.npa-247', {
    name: 'National Police Agency, 24/7 point of contact',
    kind: 'contact-point-24-7',
    zone: 'Asia/Tokyo',
  }),
  bgr: authority('BGR.sccpo', {
    name: 'Supreme Cassation Prosecutor’s Office',
    kind: 'central-authority',
    zone: 'Europe/Sofia',
  }),
} as const;

/** One who acts: authority, role and number; the name is for the own node only. */
export interface FakeOfficer {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly role: Role;
  readonly at: keyof typeof AUTHORITIES;
}

export const OFFICERS: readonly FakeOfficer[] = [
  { id: 'usa-1', number: '0117', name: 'Dana Whitfield', role: 'prosecutor', at: 'oia' },
  { id: 'usa-2', number: '0118', name: 'Luis Ortega', role: 'supervisor', at: 'oia' },
  { id: 'usa-3', number: '2204', name: 'Kim Avery', role: 'duty-officer', at: 'fbi' },
  { id: 'isl-1', number: '0031', name: 'Sigrún Jónsdóttir', role: 'prosecutor', at: 'dpp' },
  { id: 'isl-2', number: '0032', name: 'Árni Þórsson', role: 'duty-officer', at: 'dpp' },
  { id: 'isl-9', number: '0090', name: 'Einar Helgason', role: 'administrator', at: 'dpp' },
  { id: 'jpn-1', number: '0406', name: 'Mori Haruka', role: 'duty-officer', at: 'npa' },
];

/** The moment at which the invented network stands still. */
export const NOW = '2024-11-21T14:20:00.000Z';
