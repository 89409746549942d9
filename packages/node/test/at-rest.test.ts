import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LIMIT_MS } from '../../../test/wait.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Of the packages from outside that the project names: what a node has in memory before anybody asks. */
const FROM_OUTSIDE = ['@fluent/bundle', '@noble/hashes', 'otpauth', 'pg', 'zod'];

/** Of ours, what is read for the first who asks: pages, what looks after a machine, what a training plays. */
const WHEN_ASKED =
  /^packages\/(?:cli|desk|design|law-package|law-site|rehearsal)\/|^packages\/node\/src\/(?:(?:doctor|metrics|training)\/|provider\/openid|listeners\/answers)|^packages\/(?:law-files\/src\/(?:compile|check)|server\/src\/api\/programs)/;

test('a node at rest has read nothing that only a page, a look or a training needs', () => {
  const hooks = pathToFileURL(join(ROOT, 'tools/hooks.js')).href;
  const child = join(ROOT, 'packages/node/test/at-rest.ts');
  const said = execFileSync(process.execPath, ['--import', hooks, child], { timeout: LIMIT_MS });
  const { files, made } = JSON.parse(said.toString()) as { files: string[]; made: string[] };
  assert.ok(files.includes('packages/server/src/node.ts'), 'it has read the node');
  const read = new Set(
    files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  );
  assert.deepEqual(
    named().filter((name) => read.has(name)),
    FROM_OUTSIDE,
    'what is needed seldom is imported where it is used, by `await import()`',
  );
  assert.deepEqual(
    files.filter((file) => WHEN_ASKED.test(file)),
    [],
  );
  assert.deepEqual(made, [], 'what `Intl` makes is made when it is first asked for');
});

/** The packages that the project and its packages name. */
function named(): readonly string[] {
  const places = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/`);
  const all = ['', ...places].flatMap((place) => {
    const { dependencies = {} } = JSON.parse(
      readFileSync(join(ROOT, place, 'package.json'), 'utf8'),
    ) as { dependencies?: Readonly<Record<string, string>> };
    return Object.keys(dependencies);
  });
  return [...new Set(all)].sort();
}
