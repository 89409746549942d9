import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LIMIT_MS } from '../wait.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const git = (...words: readonly string[]): Buffer =>
  execFileSync('git', [...words], {
    cwd: ROOT,
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: LIMIT_MS,
  });

/** Why the tree of a release cannot be had here; undefined where it can. */
export function whyNoTree(tag: string): string | undefined {
  let asked: string;
  try {
    git('rev-parse', '--verify', '-q', `${tag}^{commit}`);
    asked = git('show', `${tag}:package-lock.json`).toString();
  } catch {
    return `no git here, or this checkout has no tag ${tag} (git fetch --tags)`;
  }
  const then = versionsIn(asked);
  const now = versionsIn(git('show', 'HEAD:package-lock.json').toString());
  const other = [...then].find(([name, version]) => now.get(name) !== version);
  return (
    other && `${tag} was made with ${other.join(' ')}, of which this checkout has another version`
  );
}

/** Packages of others by path and version, as a lock file names them. */
function versionsIn(lockfile: string): ReadonlyMap<string, string> {
  const { packages } = JSON.parse(lockfile) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  return new Map(
    Object.entries(packages).flatMap(([path, { version }]) =>
      path.startsWith('node_modules/') && version !== undefined ? [[path, version] as const] : [],
    ),
  );
}

/** Unpacks a release into a folder, with its own packages, and of others' those installed for today's. */
export function unpackRelease(tag: string, into: string): void {
  const modules = join(into, 'node_modules');
  mkdirSync(join(modules, '@comity'), { recursive: true });
  execFileSync('tar', ['-x', '-C', into], { input: git('archive', tag), timeout: LIMIT_MS });
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '@comity') symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  for (const name of readdirSync(join(into, 'packages'))) {
    symlinkSync(join(into, 'packages', name), join(modules, '@comity', name));
  }
}

/** Runs a few lines of a program with the code of an unpacked release; its arguments are `words`. */
export function runInRelease(
  tree: string,
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): void {
  const file = join(tree, 'as-of-then.mjs');
  writeFileSync(file, program);
  const hooks = pathToFileURL(join(tree, 'tools/hooks.js')).href;
  execFileSync(process.execPath, ['--import', hooks, file, ...words], {
    cwd: tree,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LIMIT_MS,
  });
}
