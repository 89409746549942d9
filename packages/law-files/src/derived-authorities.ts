import type { AuthorityRole, AuthorityRow, Declaration, StateProfile } from '@comity/law';

/**
 * Authorities that stand in other rows already, so that no name stands twice: those named by a
 * declaration, and those of a State's profile where nobody else fills the role.
 */
export function withDerivedAuthorities(
  rows: readonly AuthorityRow[],
  from: {
    readonly declarations: readonly (Declaration & { readonly authority?: string })[];
    readonly profiles: readonly StateProfile[];
  },
): readonly AuthorityRow[] {
  const declared = from.declarations.flatMap(declaredAuthority);
  return [...rows, ...declared, ...from.profiles.flatMap(ofProfile)];
}

/** The effects of declarations that name an authority. */
const ROLE_OF: Readonly<Record<string, AuthorityRole>> = {
  'central-authority': 'central-authority',
  '24-7-contact-point': 'contact-point-24-7',
  'extradition-authority': 'extradition-authority',
};

function declaredAuthority(
  row: Declaration & { readonly authority?: string },
): readonly AuthorityRow[] {
  const role = ROLE_OF[row.effect];
  if (role === undefined || row.authority === undefined) return [];
  const { state, instrument, authority, from, to, confidence, source } = row;
  return [
    { state, role, name: authority, under: [instrument], from, to, asOf: from, confidence, source },
  ];
}

/** Profiles say `unknown` where nobody was found: that is no name. */
const isName = (text: string): boolean => text !== '' && text !== 'unknown';

function ofProfile(profile: StateProfile): readonly AuthorityRow[] {
  const { centralAuthority, point24x7, extraditionAuthority } = profile.cooperation;
  const row = (
    role: AuthorityRole,
    name: string,
    from: { readonly source: string; readonly confidence?: AuthorityRow['confidence'] },
  ): AuthorityRow => ({
    state: profile.state,
    role,
    name,
    from: null,
    to: null,
    asOf: profile.updated,
    source: from.source,
    confidence: from.confidence ?? profile.confidence,
  });
  return [
    {
      ...row('central-authority', centralAuthority.name, centralAuthority),
      ...(centralAuthority.contactPublic === '' ? {} : { address: centralAuthority.contactPublic }),
    },
    row('contact-point-24-7', point24x7.name, point24x7),
    row('extradition-authority', extraditionAuthority, {
      source: profile.sources.join('; ') || 'Profile of the State',
      confidence: profile.confidence,
    }),
  ].filter(({ name }) => isName(name));
}
