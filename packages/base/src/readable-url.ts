const PART_MAX = 100;

/** An address under which nothing is. */
const NOWHERE = '/-';

/**
 * For the server's `rewriteUrl`: an address that the router could not read (broken escapes, a part
 * without end) leads to the page for what is not there, as any other wrong address does, and not to
 * the router's own words.
 */
export function readableUrl(request: { readonly url?: string | undefined }): string {
  const url = request.url ?? NOWHERE;
  const path = url.split('?')[0] ?? NOWHERE;
  try {
    decodeURIComponent(path);
  } catch {
    return NOWHERE;
  }
  return path.split('/').some((part) => part.length > PART_MAX) ? NOWHERE : url;
}
