import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeFiles, importsOf, packageOf, ROOT, read } from './project-files.ts';

/** The file of the project that a specifier names, or undefined for a package from outside. */
export function targetOf(file: string, specifier: string): string | undefined {
  const own = /^@comity\/([a-z-]+)$/.exec(specifier)?.[1];
  if (own !== undefined) return `packages/${own}/src/index.ts`;
  if (!specifier.startsWith('.')) return undefined;
  const target = join(dirname(file), specifier);
  return existsSync(join(ROOT, target)) ? target : undefined;
}

/** Which files of the project each file imports, `import type` included. */
export const importsByFile: ReadonlyMap<string, readonly string[]> = new Map(
  codeFiles.map((file) => [
    file,
    importsOf(file).flatMap((specifier) => targetOf(file, specifier) ?? []),
  ]),
);

/** What is reached from the files, themselves included; `new URL('./x.ts', import.meta.url)` too. */
export function reachedFrom(roots: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...roots];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...(importsByFile.get(file) ?? []), ...startedBy(file));
  }
  return reached;
}

/** Files that a file starts as a process, a worker or a bundle: it names them by a path. */
function startedBy(file: string): readonly string[] {
  return [...read(file).matchAll(/['"`]((?:\.{1,2}\/)?[\w./-]+\.(?:tsx?|js))['"`]/g)].flatMap(
    ([, path = '']) =>
      codeFiles.filter((each) => {
        const plain = path.replace(/^(\.{1,2}\/)+/, '');
        return each === plain || each.endsWith(`/${plain}`);
      }),
  );
}

/**
 * Groups of files of one package that reach each other (strongly connected, two files or more),
 * each sorted, by Tarjan's algorithm.
 */
export function circlesWithinPackages(files: readonly string[]): readonly (readonly string[])[] {
  const within = new Set(files);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    const at = index.size;
    index.set(file, at);
    low.set(file, at);
    stack.push(file);
    for (const next of importsByFile.get(file) ?? []) {
      if (!within.has(next) || packageOf(next) !== packageOf(file)) continue;
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) {
        low.set(file, Math.min(low.get(file) ?? at, low.get(next) ?? at));
      }
    }
    if (low.get(file) === at) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
  };
  for (const file of files) if (!index.has(file)) visit(file);
  return circles;
}
