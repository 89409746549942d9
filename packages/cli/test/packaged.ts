import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './made-node.ts';

const NOBODY = { uid: 65_534, gid: 65_534 };
const BASIC = { PATH: '/usr/bin:/bin' };

/** What is kept beside the sources, so that no start has to make it. */
export const keptBeside = (root: string): readonly string[] =>
  readdirSync(join(root, '.cache'), { recursive: true }).map(String).sort();

/** A package as it is unpacked on a machine that has nothing of ours. */
export interface Unpacked {
  readonly root: string;
  /** `comity` of the package, for an account that may write nothing in it and has no npm. */
  readonly program: Program;
}

/** Makes the package of this checkout and unpacks it below `folder`. */
export async function unpacked(folder: string): Promise<Unpacked> {
  const tool = new URL('../../../tools/package.js', import.meta.url).href;
  const { makePackage } = (await import(tool)) as {
    makePackage(to: string, level?: number): Promise<{ file: string; folder: string }>;
  };
  const made = await makePackage(join(folder, 'made'), 1);
  mkdirSync(join(folder, 'opt'));
  execFileSync('tar', ['-xzf', made.file, '-C', join(folder, 'opt')]);
  const root = join(folder, 'opt', made.folder);
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) execFileSync('chmod', ['-R', 'a-w', root]);
  chmodSync(folder, 0o755);
  return {
    root,
    program: {
      ...{ file: join(root, 'bin/comity'), words: [], env: { ...BASIC } },
      ...(isRoot ? { account: NOBODY } : {}),
    },
  };
}
