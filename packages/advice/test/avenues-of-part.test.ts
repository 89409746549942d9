import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avenueState, indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { avenuesOfPart } from '../src/index.ts';

const law = indexLaw(await loadLaw());
const facts = {
  to: 'BRA',
  parts: [{ measure: 'testimony' }, { measure: 'search-and-seizure' }],
  offences: [{ kind: 'known' as const, pinpoint: 'CETS185:2', maxPenalty: '5 years' }],
};
const asked = (part: number, stated?: Readonly<Record<string, string>>) => {
  const found = avenuesOfPart(law, facts, { from: 'KAZ', on: '2026-11-30', part, stated });
  assert.ok(found.ok);
  return found.value;
};
const untoc = (part: number, stated?: Readonly<Record<string, string>>) => {
  const found = asked(part, stated).avenues.find(({ instrument }) => instrument === 'UNTOC');
  assert.ok(found !== undefined);
  return avenueState(found);
};

test('what is stated of the case decides for every part', () => {
  const group = { transnational: 'yes', 'organized-criminal-group': 'yes' };
  for (const part of [0, 1]) {
    assert.equal(untoc(part), 'uncertain');
    assert.equal(untoc(part, group), 'open');
    assert.equal(untoc(part, { ...group, 'organized-criminal-group': 'no' }), 'closed');
  }
});

test('that one measure is taken without coercion says nothing of another', () => {
  const gentle = { 'coercive:testimony': 'no' };
  assert.equal(asked(0, gentle).question.coercive, false);
  assert.equal(asked(1, gentle).question.coercive, undefined);
  assert.deepEqual(asked(1, gentle).avenues, asked(1).avenues);
});

test('a row that holds no text states nothing', () => {
  const odd = { transnational: 7, 'organized-criminal-group': null, coercive: 'no' } as unknown;
  assert.deepEqual(asked(0, odd as Record<string, string>), asked(0));
});
