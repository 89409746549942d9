import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent, describedKind, typedOfForm } from '../src/index.ts';

const costs = (amount: string) =>
  checkContent(describedKind('costs-announced').says, {
    estimate: { amount, currency: 'EUR' },
    text: 'An expert has to open the image.',
  }).ok;

test('costs are no less than nothing, and nothing is written in one way', () => {
  for (const amount of ['0', '0.50', '1250.00']) assert.ok(costs(amount), amount);
  for (const amount of ['-0', '-0.00', '-1250.00', '-1', '00', '1.', '.5', '+1', '1e3', '']) {
    assert.ok(!costs(amount), amount);
  }
});

test('the names of a form are gone through once, however many lists its rows hold', () => {
  const { says } = describedKind('request-submitted');
  const names = Array.from({ length: 30 }, (_, part) =>
    Array.from({ length: 20 }, (_, target) => `parts.${part}.targets.${target}.kind`),
  ).flat();
  let walks = 0;
  const typed = typedOfForm(says, {
    one: () => '',
    all: () => [],
    names: () => {
      walks += 1;
      return names;
    },
  });
  const { parts = [] } = typed as { parts?: readonly { readonly targets?: readonly unknown[] }[] };
  assert.equal(parts.length, 30);
  assert.ok(parts.every(({ targets }) => targets?.length === 20));
  assert.ok(walks <= 3, `${walks} walks`);
});
