import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { packageFile } from './sources.ts';

/** One file of a family, for the characters of one script. */
export interface FontFile {
  /** Name under which pages load it. */
  readonly name: string;
  readonly path: string;
}

interface Family {
  /** As the style sheet calls it. */
  readonly name: string;
  readonly package: string;
  /** Prefix of the package's file names. */
  readonly id: string;
  readonly weights: string;
  readonly subsets: readonly string[];
  /** End of a file's name, after the subset. */
  readonly variant: string;
}

const EUROPEAN = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

const FAMILIES: readonly Family[] = [
  {
    name: 'Comity Sans',
    package: '@fontsource-variable/source-sans-3',
    id: 'source-sans-3',
    weights: '200 900',
    subsets: EUROPEAN,
    variant: 'wght-normal',
  },
  {
    name: 'Comity Serif',
    package: '@fontsource-variable/source-serif-4',
    id: 'source-serif-4',
    weights: '200 900',
    subsets: EUROPEAN,
    variant: 'wght-normal',
  },
  {
    name: 'Comity Mono',
    package: '@fontsource-variable/source-code-pro',
    id: 'source-code-pro',
    weights: '200 900',
    subsets: ['latin', 'latin-ext', 'cyrillic'],
    variant: 'wght-normal',
  },
  {
    name: 'Noto Sans Arabic',
    package: '@fontsource-variable/noto-sans-arabic',
    id: 'noto-sans-arabic',
    weights: '100 900',
    subsets: ['arabic'],
    variant: 'wght-normal',
  },
];

/** Japanese comes in two weights, each of them cut into slices by use. */
const JAPANESE = [
  { package: '@fontsource/noto-sans-jp', id: 'noto-sans-jp', file: 400, weights: '200 550' },
  { package: '@fontsource/noto-sans-jp', id: 'noto-sans-jp', file: 700, weights: '551 900' },
] as const;

/** Packages whose licence texts are shipped beside the files. */
export const FONT_PACKAGES: readonly string[] = [
  ...FAMILIES.map((family) => family.package),
  '@fontsource/noto-sans-jp',
];

/** The file that every page needs at once: the Latin letters of the interface. */
export const FIRST_FONT = 'fonts/source-sans-3-latin.woff2';

/** @returns an address that changes with the bytes: `/assets/<16 hex>/<name>`. */
export function hashedPath(name: string, bytes: Uint8Array | string): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return `/assets/${hash}/${name}`;
}

interface Face {
  readonly file: FontFile;
  readonly family: string;
  readonly weights: string;
  readonly range: string;
}

function ranges(name: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(packageFile(name, 'unicode.json'), 'utf8'));
}

const europeanFaces = (): readonly Face[] =>
  FAMILIES.flatMap((family) => {
    const range = ranges(family.package);
    return family.subsets.map((subset) => ({
      file: {
        name: `fonts/${family.id}-${subset}.woff2`,
        path: packageFile(family.package, `files/${family.id}-${subset}-${family.variant}.woff2`),
      },
      family: family.name,
      weights: family.weights,
      range: range[subset] ?? '',
    }));
  });

const japaneseFaces = (): readonly Face[] =>
  JAPANESE.flatMap((cut) =>
    Object.entries(ranges(cut.package))
      .filter(([slice]) => /^\[\d+\]$/.test(slice))
      .map(([slice, range]) => {
        const number = slice.slice(1, -1);
        return {
          file: {
            name: `fonts/${cut.id}-${number}-${cut.file}.woff2`,
            path: packageFile(cut.package, `files/${cut.id}-${number}-${cut.file}-normal.woff2`),
          },
          family: 'Noto Sans JP',
          weights: cut.weights,
          range,
        };
      }),
  );

function rule(face: Face): string {
  const href = hashedPath(face.file.name, readFileSync(face.file.path));
  return [
    `@font-face{font-family:"${face.family}";font-weight:${face.weights};font-display:swap;`,
    `src:url("${href}") format("woff2");unicode-range:${face.range}}`,
  ].join('');
}

/** A set of families: its files, and how the sheet names them once their bytes were read. */
export interface FontSet {
  readonly files: readonly FontFile[];
  rules(): string;
}

const setOf = (faces: readonly Face[]): FontSet => ({
  files: faces.map((face) => face.file),
  rules: () => faces.map(rule).join('\n'),
});

/** Latin, Greek, Cyrillic and Arabic: named by the main sheet, loaded only where they are used. */
export const mainFonts = (): FontSet => setOf(europeanFaces());

/** Japanese: some 240 slices, named by a sheet of their own that only Japanese pages load. */
export const japaneseFonts = (): FontSet => setOf(japaneseFaces());
