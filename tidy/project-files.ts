import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** All files that git tracks or would track, relative to the root. */
export const allFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));

/** Our code: TypeScript of the packages, tools, benches and checks. */
export const codeFiles: readonly string[] = allFiles.filter(
  (file) => /\.(ts|tsx)$/.test(file) && !file.endsWith('.d.ts'),
);

/** Code that ships, without tests. */
export const sourceFiles: readonly string[] = codeFiles.filter((file) =>
  /^packages\/[a-z-]+\/src\//.test(file),
);

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** `packages/law/src/x.ts` -> `law`. */
export const packageOf = (file: string): string => file.split('/')[1] ?? '';

/** Specifiers that a file imports, `import type` included. */
export function importsOf(file: string): readonly string[] {
  const text = read(file);
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? '');
}
