import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOfTarget, targetOfLine } from '../src/index.ts';

test('a target that a line can say is read from its line again', () => {
  for (const line of [
    '198.51.100.7',
    '198.51.100.7:443',
    '2001:db8::7',
    '[2001:db8::7]:443',
    'https://haven.example/a?b=c',
    '+12025550143',
    'haven@example.org',
    'kuro_haru_0322 on the streaming service',
    'the red van',
  ]) {
    const target = targetOfLine(line);
    assert.equal(lineOfTarget(target), line);
    assert.deepEqual(targetOfLine(lineOfTarget(target)), target);
  }
});

test('what no line can say stands in its own words', () => {
  assert.equal(lineOfTarget({ kind: 'wallet', currency: 'BTC', wallet: 'bc1qxy' }), 'bc1qxy');
  assert.equal(
    lineOfTarget({ kind: 'device', description: 'a telephone', deviceNumber: '490154203237518' }),
    'a telephone, 490154203237518',
  );
  assert.equal(lineOfTarget({ kind: 'other' }), '');
});
