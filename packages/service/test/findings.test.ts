import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedOn, type Finding, howMuchCounts, toldApart } from '@comity/service';

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

test('what is in order and says nothing more is told apart from what there is to read', () => {
  const found: readonly Finding[] = [
    { check: 'settings', state: 'ok' },
    { check: 'disk', state: 'ok', why: { code: 'backup-none' } },
    { check: 'clock', state: 'unknown' },
    { check: 'peers', state: 'wrong', why: { code: 'no-peers' } },
    { check: 'ports', state: 'ok' },
  ];
  const { told, quiet } = toldApart(found);
  assert.deepEqual(
    [told, quiet].map((list) => list.map(({ check }) => check)),
    [
      ['disk', 'clock', 'peers'],
      ['settings', 'ports'],
    ],
  );
});
