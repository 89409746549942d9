/** Names of the desk's cookies. */
export interface CookieNames {
  readonly session: string;
  /** Ties the sign-in form to the browser that was shown it. */
  readonly visitor: string;
  /** The language that this browser chose. */
  readonly language: string;
  /** Day or night, where this browser chose one. */
  readonly theme: string;
}

/**
 * Cookies know hosts and no ports: the participant is in the name, so that several nodes of a
 * training network on one machine do not sign each other out.
 *
 * @param participant `JPN`
 * @param https a `__Host-` name can be set only over TLS and only for this very host
 */
export function cookieNames(participant: string, https: boolean): CookieNames {
  const prefix = https ? '__Host-' : '';
  const base = `${prefix}comity-${participant.toLowerCase()}`;
  const named = (what: string) => `${base}-${what}`;
  return {
    session: base,
    visitor: named('visitor'),
    language: named('language'),
    theme: named('theme'),
  };
}

/** Finds one cookie in the header of a request; '' when it is not there. */
export function readCookie(header: string | undefined, name: string): string {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return '';
}

/**
 * Writes a `Set-Cookie` value. Lax and not Strict: a link in a colleague's mail should open the
 * case and not the sign-in page; posts are guarded by the form token besides.
 *
 * @param value of base64url characters, the tag of a language, or a theme; '' takes the cookie away
 */
export function writeCookie(name: string, value: string, https: boolean): string {
  const end = value === '' ? '; Max-Age=0' : '';
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}${end}`;
}
