import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { LIMIT_MS } from './wait.ts';

const SETTINGS = new URL('../.npmrc', import.meta.url);

/** npm as it is installed, without a network and without settings but those of the folder. */
function npm(folder: string, ...args: readonly string[]): string {
  const own = ['--offline', '--no-audit', '--no-fund', `--cache=${join(folder, 'cache')}`];
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.toLowerCase().startsWith('npm_config_'),
  );
  return execFileSync('npm', [...args, ...own], {
    cwd: folder,
    encoding: 'utf8',
    env: Object.fromEntries(inherited),
    timeout: LIMIT_MS,
  });
}

test('a package that would run at installation is installed and does not run [T47]', () => {
  const root = mkdtempSync(join(tmpdir(), 'comity-planted-'));
  try {
    const mark = join(root, 'ran');
    const planted = join(root, 'planted');
    mkdirSync(planted);
    const run = `node -e "require('fs').writeFileSync('${mark}', '')"`;
    const scripts = { preinstall: run, install: run, postinstall: run };
    writeFileSync(
      join(planted, 'package.json'),
      JSON.stringify({ name: 'planted', version: '1.0.0', scripts }),
    );
    npm(planted, 'pack', '--pack-destination', root, '--ignore-scripts');
    const install = (name: string, ...more: readonly string[]): boolean => {
      const house = join(root, name);
      mkdirSync(house);
      copyFileSync(SETTINGS, join(house, '.npmrc'));
      writeFileSync(join(house, 'package.json'), JSON.stringify({ name, version: '1.0.0' }));
      npm(house, 'install', join(root, 'planted-1.0.0.tgz'), ...more);
      assert.ok(existsSync(join(house, 'node_modules/planted/package.json')), 'it is installed');
      const ran = existsSync(mark);
      rmSync(mark, { force: true });
      return ran;
    };
    assert.equal(install('ours'), false, 'with the settings of this project nothing runs');
    assert.equal(install('others', '--ignore-scripts=false'), true, 'without them it would');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
