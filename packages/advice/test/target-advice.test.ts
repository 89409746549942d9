import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedFaults } from '@comity/statements';
import { targetAdvice } from '../src/index.ts';

test('checksums warn and never stop', () => {
  const codes = (target: Readonly<Record<string, string>>) =>
    targetAdvice(target).map(({ code }) => code);
  const wallet = (currency: string, address: string) =>
    codes({ kind: 'wallet', currency, wallet: address });
  assert.deepEqual(wallet('BTC', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'), []);
  assert.deepEqual(wallet('BTC', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb'), ['wallet-checksum']);
  assert.deepEqual(wallet('ETH', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'), []);
  assert.deepEqual(wallet('ETH', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD'), [
    'wallet-checksum',
  ]);
  assert.deepEqual(
    wallet('BTC', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'),
    [],
  );
  assert.deepEqual(wallet('ETH', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'), ['wallet-other-currency']);
  assert.deepEqual(wallet('XRP', 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh'), []);
  const device = (deviceNumber: string) => codes({ kind: 'device', deviceNumber });
  assert.deepEqual(device('490154203237518'), []);
  assert.deepEqual(device('490154203237519'), ['device-check-digit']);
  assert.deepEqual(device('02:00:00:00:00:01'), ['device-mac-made-up']);
  assert.deepEqual(codes({ kind: 'telephone', telephone: '+2101234567' }), [
    'telephone-code-unknown',
  ]);
  const half = { kind: 'wallet', wallet: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb' } as const;
  const fields = { target: { as: 'wallet', max: 200 } } as const;
  assert.deepEqual(typedFaults(fields, { target: half.wallet }), []);
});

test('an account that is written harmless is offered back as it is meant', () => {
  const advised = (identifier: string) =>
    targetAdvice({ kind: 'account', service: 'A clinic', identifier }).map(({ code, params }) => [
      code,
      params?.['meant'],
    ]);
  assert.deepEqual(advised('records(at)example-clinic[.]jp'), [
    ['defanged', 'records@example-clinic.jp'],
  ]);
  assert.deepEqual(advised('hxxps://example[.]org/user'), [
    ['defanged', 'https://example.org/user'],
  ]);
  assert.deepEqual(advised('records@example-clinic.jp'), []);
  assert.deepEqual(advised('user(x)name'), [], 'a name of its own is left alone');
});
