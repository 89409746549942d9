import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageAssets } from '../page/page.tsx';
import { FIRST_FONT, FONT_PACKAGES, hashedPath, japaneseFonts, mainFonts } from './fonts.ts';
import { script } from './script.ts';
import { ASSETS, packageFile } from './sources.ts';
import { japaneseStyles, styles } from './styles.ts';

/** One file that pages load. Its address changes with its bytes, so it may be kept for ever. */
export interface DeskAsset {
  /** Name with extension; a font's holds its folder. */
  readonly name: string;
  /** Content type with charset. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
};

function asset(name: string, bytes: Uint8Array | string): DeskAsset {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return { name, type, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes };
}

const licence = (name: string): DeskAsset =>
  asset(
    `fonts/licence-${name.replace(/^.*\//, '')}.txt`,
    readFileSync(packageFile(name, 'LICENSE')),
  );

let shelf: ReadonlyMap<string, DeskAsset> | undefined;
let addresses: ReadonlyMap<string, string> | undefined;

function shelved(): {
  byPath: ReadonlyMap<string, DeskAsset>;
  byName: ReadonlyMap<string, string>;
} {
  if (shelf && addresses) return { byPath: shelf, byName: addresses };
  const all = [
    asset('comity.css', styles().css),
    asset('comity-ja.css', japaneseStyles().css),
    asset('desk.js', script()),
    asset('mark.svg', readFileSync(join(ASSETS, 'mark.svg'))),
    ...[...mainFonts().files, ...japaneseFonts().files].map((font) =>
      asset(font.name, readFileSync(font.path)),
    ),
    ...FONT_PACKAGES.map(licence),
  ];
  const placed = all.map((one) => [hashedPath(one.name, one.bytes), one] as const);
  shelf = new Map(placed);
  addresses = new Map(placed.map(([path, one]) => [one.name, path]));
  return { byPath: shelf, byName: addresses };
}

/** @returns every file that pages may load, by its address `/assets/<16 hex>/<name>`. */
export function assets(): ReadonlyMap<string, DeskAsset> {
  return shelved().byPath;
}

/** @returns the address of a file; throws on a name that there is none of. */
export function assetHref(name: string): string {
  const href = shelved().byName.get(name);
  if (href === undefined) throw new Error(`There is no asset called ${name}.`);
  return href;
}

/**
 * @param language tag of the page
 * @returns the addresses that a page in this language loads
 */
export function deskAssets(language = 'en'): PageAssets {
  const japanese = assetHref('comity-ja.css');
  const own = language.startsWith('ja');
  return {
    styles: [assetHref('comity.css'), ...(own ? [japanese] : [])],
    script: assetHref('desk.js'),
    font: assetHref(FIRST_FONT),
    icon: assetHref('mark.svg'),
    japanese: own ? undefined : japanese,
  };
}
