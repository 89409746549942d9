import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('../../', import.meta.url));
const PROJECT = dirname(PACKAGES);

/** Packages of the project that go into the package as folders, so that it depends on nothing. */
const INSIDE = ['law', 'base'] as const;

/**
 * The engine as JavaScript and declarations, by the project's own compiler: nothing is bundled or
 * made smaller, so that a stack and a reader find the files they know.
 *
 * @returns texts by path in the package: `law/questions/avenues.js`, `law/index.d.ts`
 */
export function compiledEngine(): ReadonlyMap<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'comity-law-engine-'));
  try {
    const settings = join(out, 'tsconfig.json');
    writeFileSync(settings, JSON.stringify(settingsFor(join(out, 'made'))));
    execFileSync(process.execPath, [compiler(), '-p', settings], { stdio: ['ignore', 'pipe', 2] });
    const made = new Map<string, string>();
    for (const entry of readdirSync(join(out, 'made'), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const place = placeOf(relative(join(out, 'made'), path).replaceAll('\\', '/'));
      if (place !== undefined) made.set(place, withOwnAddresses(place, readFileSync(path, 'utf8')));
    }
    // A declaration that is itself a source: the compiler leaves it where it is.
    const codes = readFileSync(join(PACKAGES, 'base/src/said-codes.d.ts'), 'utf8');
    made.set('base/said-codes.d.ts', withOwnAddresses('base/said-codes.d.ts', codes));
    return new Map([...made].sort(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const compiler = (): string =>
  join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin/tsc');

const settingsFor = (outDir: string): unknown => ({
  extends: join(PROJECT, 'tsconfig.json'),
  compilerOptions: {
    noEmit: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    newLine: 'lf',
    // Straight to the sources: what is found through node_modules may be taken for a library, of
    // which nothing is written.
    paths: { '@comity/*': [join(PACKAGES, '*/src/index.ts')] },
    typeRoots: [join(PROJECT, 'node_modules/@types')],
    rootDir: PACKAGES,
    outDir,
  },
  files: [
    ...INSIDE.map((name) => join(PACKAGES, name, 'src/index.ts')),
    join(PACKAGES, 'law-package/src/published/index.ts'),
    join(PACKAGES, 'law-package/src/published/words.ts'),
  ],
  include: [],
});

/** Where a compiled file stands in the package; the sentences' code is bundled instead. */
function placeOf(file: string): string | undefined {
  const [, name = '', path = ''] = /^([a-z-]+)\/src\/(.*)$/.exec(file) ?? [];
  if (INSIDE.some((inside) => inside === name)) return `${name}/${path}`;
  const published = /^published\/(.*)$/.exec(path)?.[1];
  return published === 'words.js' ? undefined : published;
}

/** Imports of the project's packages become ways inside the package, and `.ts` in declarations `.js`. */
function withOwnAddresses(place: string, text: string): string {
  return text
    .replaceAll(
      /(from\s+)(['"])@comity\/(law|base)\2/g,
      (_all, before: string, mark: string, name: string) => {
        const way = posix.relative(posix.dirname(place), `${name}/index.js`);
        return `${before}${mark}${way.startsWith('.') ? way : `./${way}`}${mark}`;
      },
    )
    .replaceAll(/(from\s+)(['"])(\.[^'"]+?)(?:\.d)?\.ts\2/g, '$1$2$3.js$2');
}
