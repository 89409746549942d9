import { join } from 'node:path';
import { hashOf, kept } from './cache.ts';
import { ASSETS, sourceTexts, tool, versionOf } from './sources.ts';

function bundle(): string {
  const esbuild = tool<typeof import('esbuild')>('esbuild');
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [join(ASSETS, 'client/main.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

let made: string | undefined;

/**
 * The script of the desk as one module: live notices, countdowns, passkeys, counting characters.
 * Bundled at first use and kept under the hash of its sources. Every page works without it.
 */
export function script(): string {
  made ??= kept('desk.js', hashOf(versionOf('esbuild'), ...sourceTexts('client')), bundle);
  return made;
}
