import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedOn, howMuchCounts } from '@comity/service';

test('what nobody knows of is nothing to count on, and what is wrong is said before it', () => {
  const ok = ['database', 'peers', 'calls', 'timers', 'backups'] as const;
  const all = ok.map((check) => ({ check, state: 'ok' as const }));
  assert.equal(howMuchCounts(countedOn(all)), 'all');
  const none = all.map((each) =>
    each.check === 'backups' ? ({ check: 'backups', state: 'unknown' } as const) : each,
  );
  assert.equal(howMuchCounts(countedOn(none)), 'most');
  assert.equal(howMuchCounts(countedOn([])), 'most', 'nothing was looked at');
  const wrong = none.map((each) =>
    each.check === 'calls' ? ({ check: 'calls', state: 'wrong' } as const) : each,
  );
  assert.equal(howMuchCounts(countedOn(wrong)), 'some');
});
