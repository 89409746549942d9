/** Addresses of the desk's law pages, and the files in which the site has them. */

const LAW = '/law';

/** A part of an address as a name that every file system takes. */
const safe = (part: string): string => decodeURIComponent(part).replaceAll(/[^A-Za-z0-9.-]/g, '_');

/**
 * The file of a law page, from the root of the site: `/law/state/JPN` is `state/JPN.html`.
 *
 * @returns `undefined` for an address that is no page of the law
 */
export function fileOf(path: string): string | undefined {
  if (path === LAW || path === '/' || path === `${LAW}/`) return 'index.html';
  if (!path.startsWith(`${LAW}/`)) return undefined;
  const parts = path.slice(LAW.length + 1).split('/');
  return `${parts.map(safe).join('/')}.html`;
}

/** The way from a file of the site back to its root: `../` for each folder it lies in. */
export const rootFrom = (file: string): string => '../'.repeat(file.split('/').length - 1);

/**
 * A page with every address that begins at the root made relative to its file, so that the site
 * works under any path and from a disk.
 *
 * @param html the page as the desk renders it
 * @param file where the page lies
 */
export function relative(html: string, file: string): string {
  const root = rootFrom(file);
  return html.replaceAll(
    /( (?:href|action|src)=")(\/[^"#?]*)/g,
    (_whole, before: string, path: string) => {
      const page = fileOf(path);
      return `${before}${root}${page ?? path.slice(1)}`;
    },
  );
}
