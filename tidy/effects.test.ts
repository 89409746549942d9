import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFiles, read } from './project-files.ts';

// A program that is put together from the sources leaves out what nothing of it uses, as long as no file
// does anything by being read: docs/decisions/0333-what-reads-requests-is-made-after-a-start.md.
const sources = allFiles.filter((file) => /^packages\/[a-z-]+\/src\/.*\.tsx?$/.test(file));

test('no file is imported for what it does when it is read, and each package says so', () => {
  const forEffect = sources.filter((file) => /^import ['"]/m.test(read(file)));
  assert.deepEqual(forEffect, []);
  const silent = allFiles
    .filter((file) => /^packages\/[a-z-]+\/package\.json$/.test(file))
    .filter((file) => JSON.parse(read(file)).sideEffects !== false);
  assert.deepEqual(silent, [], '"sideEffects": false');
});

test('zod is imported as a whole by name, so that what nothing uses of it is left out', () => {
  const asValue = sources.filter((file) =>
    /^import (?:type )?\{[^}]*\} from 'zod';/m.test(read(file)),
  );
  assert.deepEqual(asValue, [], "import * as z from 'zod';");
});
