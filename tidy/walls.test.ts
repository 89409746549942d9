import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, sourceFiles } from './project-files.ts';

/**
 * Files that serve somebody who signed in, and open a transaction in which no wall stands. A wall is
 * passed for what the node does by itself, and for no officer.
 */
const MAY: Readonly<Record<string, string>> = {
  'packages/server/src/rosters/calendars.ts': 'an address without sign-in; rosters name no case',
};

test('no call of an officer reads as the node, past a wall', () => {
  const files = sourceFiles.filter((file) => /^packages\/(?:server|node|cli)\/src\//.test(file));
  const reading = files.filter((file) => read(file).includes('.asNode('));
  assert.ok(reading.length > 10, 'the node does things by itself');
  const wrong = reading.filter((file) => /\bSession\b/.test(read(file)) && !(file in MAY));
  assert.deepEqual(wrong, []);
  const stale = Object.keys(MAY).filter((file) => !reading.includes(file));
  assert.deepEqual(stale, []);
});
