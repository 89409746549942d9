import type { AuthorityRole, AuthorityRow, Declaration, LawDate, StateProfile } from '@comity/law';
import { cappedBy } from './surest.ts';

/**
 * Authorities that stand in other rows already, so that no name stands twice: those named by a
 * declaration, and those of a State's profile where nobody else fills the role.
 */
export function withDerivedAuthorities(
  rows: readonly AuthorityRow[],
  from: {
    readonly declarations: readonly Declared[];
    readonly profiles: readonly StateProfile[];
  },
): readonly AuthorityRow[] {
  const declared = from.declarations.flatMap(declaredAuthority);
  return [...rows, ...declared, ...from.profiles.flatMap(ofProfile)];
}

/** A declaration with the authority that it names, and the day on which a source showed it. */
export type Declared = Declaration & { readonly authority?: string; readonly asOf?: LawDate };

/** The effects of declarations that name an authority. */
const ROLE_OF: Readonly<Record<string, AuthorityRole>> = {
  'central-authority': 'central-authority',
  '24-7-contact-point': 'contact-point-24-7',
  'extradition-authority': 'extradition-authority',
};

function declaredAuthority(row: Declared): readonly AuthorityRow[] {
  const role = ROLE_OF[row.effect];
  if (role === undefined || row.authority === undefined) return [];
  const { state, instrument, authority, from, to, confidence, source, note } = row;
  return [
    {
      state,
      role,
      name: authority,
      under: [instrument],
      from,
      to,
      asOf: row.asOf ?? from,
      confidence: cappedBy(source, confidence),
      source,
      ...(note === undefined ? {} : { note }),
    },
  ];
}

/** Profiles say `unknown` where nobody was found: that is no name. */
const isName = (text: string): boolean => text !== '' && text !== 'unknown';

function ofProfile(profile: StateProfile): readonly AuthorityRow[] {
  const { centralAuthority, point24x7, extraditionAuthority } = profile.cooperation;
  return [
    profiled(profile, 'central-authority', centralAuthority),
    profiled(profile, 'contact-point-24-7', point24x7),
    profiled(profile, 'extradition-authority', extraditionAuthority),
  ].filter(({ name }) => isName(name));
}

/** As old as its own source says, and not as young as the profile in which it stands. */
function profiled(
  profile: StateProfile,
  role: AuthorityRole,
  from: StateProfile['cooperation']['extraditionAuthority'],
): AuthorityRow {
  const { name, asOf, source, confidence = profile.confidence, contactPublic = '', note } = from;
  return {
    ...{ state: profile.state, role, name, from: null, to: null, asOf, source },
    confidence,
    ...(contactPublic === '' ? {} : { address: contactPublic }),
    ...(note === undefined ? {} : { note }),
  };
}
