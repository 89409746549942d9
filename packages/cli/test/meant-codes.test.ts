import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawCommand } from '../src/law/law-command.ts';

async function asked(...args: readonly string[]): Promise<Record<string, unknown>> {
  let stdout = '';
  let stderr = '';
  const status = await lawCommand([...args, '--json'], {
    out: { write: (text) => (stdout += text) },
    err: { write: (text) => (stderr += text) },
  });
  assert.deepEqual([status, stderr], [0, ''], args.join(' '));
  return JSON.parse(stdout);
}

test('UK and EL are taken for the United Kingdom and Greece, wherever a State is named', async () => {
  const of = ['status', '--instrument', 'CETS185', '--on', '2024-01-01', '--state'];
  assert.deepEqual(await asked(...of, 'UK'), await asked(...of, 'GBR'));
  assert.deepEqual(await asked(...of, 'EL'), await asked(...of, 'GRC'));
  const pair = ['avenues', '--on', '2024-01-01', '--measure', 'preservation'];
  const meant = await asked(...pair, '--from', 'UK', '--to', 'EL');
  const iso = await asked(...pair, '--from', 'GBR', '--to', 'GRC');
  assert.deepEqual(meant['avenues'], iso['avenues']);
});
