import type { StatedAuthority } from './directory.ts';

/** How the node of another State stands, seen from here. */
export interface NodeStanding {
  /** `none`: it has no node that is admitted here. */
  readonly line: 'up' | 'down' | 'unknown' | 'none';
  /** When it was last heard, RFC 3339; null for never. */
  readonly heardAt: string | null;
  /** Whether something of ours waits that it has not accepted. */
  readonly waits: boolean;
}

/** Ways to another State, in the order in which they are tried. */
export const CONTACT_WAYS = ['node', 'call-back', 'telephone', 'email', 'through'] as const;

/** Why a node is not the way just now. */
export type NodeTrouble = 'none' | 'down' | 'unheard' | 'takes-nothing';

/** One way to an authority, as its State has declared it. */
export type ContactWay =
  | { readonly way: 'node'; readonly trouble: NodeTrouble | null; readonly since: string | null }
  | { readonly way: 'call-back' | 'telephone' | 'through'; readonly to: string }
  | {
      readonly way: 'email';
      readonly to: string;
      /** Whether what is sent can be encrypted: `over` where the certificate has run out. */
      readonly certificate: 'valid' | 'over' | 'none';
    };

/**
 * The ways to an authority, first to last: its node, the number that is called back, its telephone,
 * its e-mail, whoever passes things on to it. What its State has not declared is not among them.
 *
 * @param declared what its State publishes of it; undefined where nothing is in force, or in doubt
 * @param on the day, for the certificate
 */
export function waysTo(
  declared: StatedAuthority | undefined,
  node: NodeStanding,
  on: string,
): readonly ContactWay[] {
  const { callBack, telephone, email, reachedThrough } = declared ?? {};
  return [
    { way: 'node', trouble: troubleOf(node), since: node.heardAt },
    ...(callBack === undefined ? [] : [{ way: 'call-back', to: callBack } as const]),
    ...(telephone === undefined || telephone === callBack
      ? []
      : [{ way: 'telephone', to: telephone } as const]),
    ...(email === undefined
      ? []
      : [{ way: 'email', to: email.address, certificate: certificateOn(email, on) } as const]),
    ...(reachedThrough === undefined ? [] : [{ way: 'through', to: reachedThrough } as const]),
  ];
}

function troubleOf({ line, heardAt, waits }: NodeStanding): NodeTrouble | null {
  if (line === 'none' || line === 'down') return line;
  // What came of it is heard, though no word of ours went there yet.
  if (line === 'unknown' && heardAt === null) return 'unheard';
  return waits ? 'takes-nothing' : null;
}

function certificateOn(
  { certificate, certificateUntil }: NonNullable<StatedAuthority['email']>,
  on: string,
): 'valid' | 'over' | 'none' {
  if (certificate === undefined) return 'none';
  return certificateUntil !== undefined && certificateUntil < on ? 'over' : 'valid';
}
