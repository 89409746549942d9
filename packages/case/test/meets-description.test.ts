import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetsDescription } from '../src/index.ts';
import { REQUEST } from './log.ts';

test('a content is judged for each kind and header by itself, however often', () => {
  const one = { parts: ['p1'] };
  const content = { ...REQUEST };
  for (let n = 0; n < 2; n += 1) {
    assert.equal(meetsDescription(one, 'request-submitted', content), true);
    assert.equal(meetsDescription({ parts: ['p2'] }, 'request-submitted', content), false);
    assert.equal(meetsDescription(one, 'message-sent', content), false);
    assert.equal(meetsDescription({ parts: [] }, 'message-sent', { text: 'Soon.' }), true);
    assert.equal(meetsDescription({ parts: [] }, 'message-sent', { text: 3 }), false);
    assert.equal(meetsDescription(one, 'request-submitted', { text: 'Soon.' }), false);
  }
});
