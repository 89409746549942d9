import { createHash } from 'node:crypto';
import type { PageAssets } from '../design/index.ts';

/** One file that pages load: style sheet, font, picture or script. */
export interface Asset {
  /** Name with extension, `comity.css`; may hold folders, `fonts/latin.woff2`. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The files by the address that pages use. */
export interface AssetShelf {
  /** What every page loads. */
  readonly page: PageAssets;
  at(path: string): Asset | undefined;
}

/**
 * Shelves assets under `/assets/<first 16 hex digits of SHA-256 over all of them>/<name>`. One hash
 * for all, so that a style sheet names its fonts by relative addresses.
 */
export function shelve(assets: readonly Asset[]): AssetShelf {
  const hash = createHash('sha256');
  for (const { name, bytes } of assets) hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  const folder = `/assets/${hash.digest('hex').slice(0, 16)}/`;
  const byPath = new Map(assets.map((asset) => [`${folder}${asset.name}`, asset]));
  const href = (name: string): string => `${folder}${name}`;
  return {
    page: {
      styles: [href('comity.css')],
      script: href('desk.js'),
      font: href('font.woff2'),
      icon: href('icon.svg'),
    },
    at: (path) => byPath.get(path),
  };
}
