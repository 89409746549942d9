import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the desk's sources for browsers. */
export const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

const require = createRequire(import.meta.url);

/** @returns where a file of an installed package lies. */
export function packageFile(name: string, file: string): string {
  const manifest = findPackageJSON(name, import.meta.url);
  if (manifest === undefined) throw new Error(`The package ${name} is not installed.`);
  return join(dirname(manifest), file);
}

/** @returns the version of a package, for the hashes of what is made with it. */
export function versionOf(name: string): string {
  const manifest = readFileSync(packageFile(name, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return `${name}@${version}`;
}

/** Loads a tool only when it is needed: at the first start, or after a change. */
export function tool<T>(name: string): T {
  return require(name) as T;
}

/** @returns the texts of a folder of `assets/`, by name, in order. */
export function sourceTexts(folder: string): readonly string[] {
  const path = join(ASSETS, folder);
  return readdirSync(path)
    .sort()
    .map((name) => `${name}\n${readFileSync(join(path, name), 'utf8')}`);
}
