import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ACT_KINDS,
  CONDITIONS,
  choice,
  conditionsSaid,
  describedKind,
  group,
  limitFieldsOf,
  limitsSaid,
  list,
  long,
  optional,
  short,
} from '../src/index.ts';

test('a kind sets limits by what it says, whatever it is called', () => {
  const copyHanded = limitFieldsOf({ what: long, limits: optional(long) });
  assert.deepEqual(copyHanded, { conditions: [], limits: true });
  assert.deepEqual(limitsSaid(copyHanded, { what: 'A copy.', limits: 'For this trial.' }), [
    { index: 0, sort: 'use-limit', text: 'For this trial.' },
  ]);
  assert.deepEqual(limitsSaid(copyHanded, { what: 'A copy.' }), []);

  const row = group({ what: choice('condition', CONDITIONS), name: short, words: long });
  const termed = limitFieldsOf({ text: long, terms: optional(list(row, 5)) });
  assert.deepEqual(termed, {
    conditions: [{ field: 'terms', sort: 'what', text: 'words' }],
    limits: false,
  });
  const terms = [
    { what: 'costs', name: 'a', words: 'Each its own.' },
    { what: 'confidentiality', name: 'b', words: 'Told to nobody.' },
  ];
  assert.deepEqual(conditionsSaid(termed, { text: 'A name.', terms }), [
    { index: 0, sort: 'costs', text: 'Each its own.' },
    { index: 1, sort: 'confidentiality', text: 'Told to nobody.' },
  ]);
  assert.deepEqual(conditionsSaid(termed, { text: 'A name.' }), []);
});

test('no condition and no limit stands where it is not found', () => {
  for (const kind of ACT_KINDS) {
    const { says } = describedKind(kind);
    const written = JSON.stringify(says);
    const { conditions, limits } = limitFieldsOf(says);
    assert.equal(conditions.length, written.split('"set":"condition"').length - 1, kind);
    assert.equal(limits ? 1 : 0, written.split('"limits":').length - 1, kind);
  }
});
