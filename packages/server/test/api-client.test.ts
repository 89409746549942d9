import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadPrograms } from '@comity/server';
import { clientText } from './client-text.ts';

const { apiDocument, OPERATIONS } = await loadPrograms();

const FILE = new URL('../../../spec/api/comity-client.ts', import.meta.url);
const FRAME = new URL('./client-frame.txt', import.meta.url);
const BIOME = fileURLToPath(
  new URL('../../../node_modules/@biomejs/biome/bin/biome', import.meta.url),
);

test('the client stands in spec/api as the operations and descriptions make it', () => {
  const made = clientText(apiDocument(), readFileSync(FRAME, 'utf8'));
  const laidOut = execFileSync(
    process.execPath,
    [BIOME, 'format', '--stdin-file-path', 'spec/api/comity-client.ts'],
    { input: made, encoding: 'utf8', maxBuffer: 16_777_216 },
  );
  if (process.env['COMITY_WRITE'] === '1') writeFileSync(FILE, laidOut);
  const kept = readFileSync(FILE, 'utf8');
  assert.equal(kept, laidOut, 'COMITY_WRITE=1 npm test -- api-client writes it anew');
  for (const { id } of OPERATIONS) assert.match(kept, new RegExp(`\\n  ${id}\\(`), id);
  assert.doesNotMatch(kept, /^import /m, 'it needs no other file');
});
