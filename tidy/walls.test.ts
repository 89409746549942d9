import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, sourceFiles } from './project-files.ts';

/** A wall is passed for what the node does by itself, and for no officer. */
test('no call of an officer reads as the node, past a wall', () => {
  const files = sourceFiles.filter((file) => /^packages\/(?:server|node|cli)\/src\//.test(file));
  const reading = files.filter((file) => read(file).includes('.asNode('));
  assert.ok(reading.length > 10, 'the node does things by itself');
  const wrong = reading.filter((file) => /\bSession\b/.test(read(file)));
  assert.deepEqual(wrong, []);
});
