import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { allFiles, ROOT, read } from './project-files.ts';

const pages = allFiles.filter((file) => file.endsWith('.md'));

test('links between documents resolve', () => {
  const broken: string[] = [];
  for (const page of pages) {
    for (const [, target = ''] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?:|mailto:|#)/.test(target)) continue;
      const file = join(dirname(page), target.split('#')[0] ?? '');
      if (!existsSync(join(ROOT, file))) broken.push(`${page}: ${target}`);
    }
  }
  assert.deepEqual(broken, []);
});

test('every picture is shown on a page', () => {
  const shown = new Set(
    pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s#]+\.(?:png|jpe?g|svg))\)/g)].map(([, target = '']) =>
        join(dirname(page), target),
      ),
    ),
  );
  const pictures = allFiles.filter((file) => /^docs\/.*\.(?:png|jpe?g|svg)$/.test(file));
  assert.ok(pictures.length > 0);
  assert.deepEqual(
    pictures.filter((file) => !shown.has(file)),
    [],
    'show it on a page or delete it',
  );
});

test('ARCHITECTURE names every package, spec/README every page', () => {
  const architecture = read('ARCHITECTURE.md');
  for (const name of readdirSync(join(ROOT, 'packages'))) {
    assert.ok(architecture.includes(`packages/${name}`), `ARCHITECTURE.md does not name ${name}`);
  }
  const index = read('spec/README.md');
  for (const page of pages.filter((file) => /^spec\/[a-z-]+\.md$/.test(file))) {
    const name = page.slice('spec/'.length);
    assert.ok(index.includes(`(${name})`), `spec/README.md does not list ${name}`);
  }
});

test('a page has one title', () => {
  const wrong = pages.filter((page) => {
    const prose = read(page).replace(/```[\s\S]*?```/g, '');
    return (prose.match(/^# /gm) ?? []).length !== 1;
  });
  assert.deepEqual(wrong, []);
});
