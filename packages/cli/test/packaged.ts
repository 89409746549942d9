import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Program } from './made-node.ts';

const NOBODY = { uid: 65_534, gid: 65_534 };

/** What is kept beside the sources, so that no start has to make it. */
export const keptBeside = (root: string): readonly string[] =>
  readdirSync(join(root, '.cache'), { recursive: true }).map(String).sort();

/** A package as it is unpacked on a machine that has nothing of ours. */
export interface Unpacked {
  readonly root: string;
  /** `comity` of the package, for an account that may write nothing in it and has no npm. */
  readonly program: Program;
}

/** A package, and one of an older version beside it. */
export interface TwoPackages extends Unpacked {
  /** The same with an older number, and without a step of the tables that the newer one makes. */
  readonly older: Program;
}

/** A step that only adds: what is older works as well without it. */
const STEP = '0355-reach-of-urgent.sql';
const OLDER = '0.0.9';

/** Makes the package of this checkout and unpacks it below `folder`, with an older one beside it. */
export async function unpacked(folder: string): Promise<TwoPackages> {
  const tool = new URL('../../../tools/package.js', import.meta.url).href;
  const { makePackage } = (await import(tool)) as {
    makePackage(to: string, level?: number): Promise<{ file: string; folder: string }>;
  };
  const made = await makePackage(join(folder, 'made'), 1);
  mkdirSync(join(folder, 'opt'));
  execFileSync('tar', ['-xzf', made.file, '-C', join(folder, 'opt')]);
  const root = join(folder, 'opt', made.folder);
  const older = olderThan(root);
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) execFileSync('chmod', ['-R', 'a-w', root, older]);
  chmodSync(folder, 0o755);
  const env = { PATH: pathWithout(join(folder, 'path')) };
  const programIn = (place: string): Program => ({
    ...{ file: join(place, 'bin/comity'), words: [], env },
    ...(isRoot ? { account: NOBODY } : {}),
  });
  return { root, program: programIn(root), older: programIn(older) };
}

/** Programs of the machine that the package needs; no other is found: no runtime, no npm. */
const NEEDED = ['dirname', 'readlink'];

function pathWithout(folder: string): string {
  mkdirSync(folder);
  for (const name of NEEDED) {
    const place = ['/usr/bin', '/bin'].map((each) => join(each, name)).find(existsSync);
    assert.ok(place !== undefined, name);
    symlinkSync(place, join(folder, name));
  }
  return folder;
}

/** A package that is the same but for its number and one step of the tables. */
function olderThan(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const older = root.replace(`comity-${version}`, `comity-${OLDER}`);
  assert.notEqual(older, root);
  execFileSync('cp', ['-al', root, older]);
  rmSync(join(older, 'packages/server/src/store/migrations', STEP));
  const file = join(older, 'package.json');
  const text = readFileSync(file, 'utf8').replace(
    `"version": "${version}"`,
    `"version": "${OLDER}"`,
  );
  rmSync(file);
  writeFileSync(file, text);
  return older;
}
