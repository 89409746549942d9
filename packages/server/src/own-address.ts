const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a host is this machine: the one place where a line without encryption is no risk. */
export const isThisMachine = (host: string): boolean => LOOPBACK.has(host);

/**
 * Reads the address of a program of the own State that this node posts to: `https`, or `http` on this
 * machine; no user name in it. Undefined for any other.
 */
export function ownAddress(text: string | undefined): string | undefined {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && isThisMachine(url.hostname));
  return isSafe && url?.username === '' && url.password === '' ? url.href : undefined;
}
