import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeRuntime } from '@comity/node';
import { LIMIT_MS } from './wait.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const tool = (name: string): string => new URL(`../tools/${name}.js`, import.meta.url).href;
const { LAUNCHER } = (await import(tool('package'))) as { readonly LAUNCHER: string };
const { YOUNG_SPACE } = (await import(tool('runtime'))) as { readonly YOUNG_SPACE: string[] };

test('whoever starts a node or a command starts the runtime in the same frame', () => {
  const { flags } = nodeRuntime(ROOT);
  assert.deepEqual(YOUNG_SPACE, flags);
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  assert.ok(scripts['comity']?.startsWith(`node ${flags.join(' ')} tools/run.js`));
  assert.ok(LAUNCHER.includes(`exec "$here/node" ${flags.join(' ')} "$here`));
});

test('a program that takes the place of another has that frame', () => {
  const program = `
    const { become } = await import(${JSON.stringify(tool('runtime'))});
    become(['-p', 'JSON.stringify(process.execArgv)']);`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    timeout: LIMIT_MS,
  });
  assert.deepEqual(JSON.parse(said.toString()).slice(0, YOUNG_SPACE.length), YOUNG_SPACE);
});
