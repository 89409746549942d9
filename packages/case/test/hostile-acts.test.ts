import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decide, fold } from '../src/index.ts';
import { act, CONTENTS, outcomes, receipt, TWO_PARTS, UNITS } from './log.ts';

type Entry = ReturnType<typeof act>;
const log = (...acts: readonly Entry[]) => acts.flatMap((entry) => [entry, receipt(entry)]);
const request = act({
  unit: 'jp',
  kind: 'request-submitted',
  seq: 1,
  content: TWO_PARTS,
  parts: ['p1', 'p2'],
});
const codeOf = (entries: ReturnType<typeof log>, one: Entry) => outcomes(fold(entries))[one.id];

describe('what an act names', () => {
  for (const [unit, kind] of [
    ['jp', 'use-notified'],
    ['jp', 'use-consent-asked'],
    ['jp', 'evidence-returned'],
    ['jp', 'outcome-reported'],
    ['is', 'message-sent'],
  ] as const) {
    test(`${kind} about a part that there is not`, () => {
      const seq = unit === 'jp' ? 2 : 1;
      const one = act({ unit, kind, seq, seen: { jp: 1 }, parts: ['p9'] });
      assert.equal(codeOf(log(request, one), one), 'part-unknown');
    });
  }
  test('an act about the case that names a part', () => {
    const one = act({
      unit: 'is',
      kind: 'request-acknowledged',
      seq: 1,
      seen: { jp: 1 },
      parts: ['p1'],
    });
    const state = fold(log(request, one));
    assert.equal(state.status, 'acknowledged');
    const again = decide(
      state,
      {
        kind: 'request-acknowledged',
        author: { ...UNITS.is, role: 'duty-officer', officer: '7' },
        to: UNITS.jp,
        content: CONTENTS['request-acknowledged'],
      },
      {},
    );
    const two = act({ unit: 'is', kind: 'request-acknowledged', seq: 2, seen: { jp: 1 } });
    assert.equal(again.ok, codeOf(log(request, one, two), two) === null);
  });
  test('a reply about one part leaves a question about the other open', () => {
    const kept = act({
      unit: 'is',
      kind: 'preservation-confirmed',
      seq: 1,
      seen: { jp: 1 },
      parts: ['p1', 'p2'],
    });
    const a = act({
      unit: 'jp',
      kind: 'extension-requested',
      seq: 2,
      seen: { is: 1 },
      parts: ['p1'],
    });
    const b = act({
      unit: 'jp',
      kind: 'extension-requested',
      seq: 3,
      seen: { is: 1 },
      parts: ['p2'],
    });
    const no = act({
      unit: 'is',
      kind: 'extension-declined',
      seq: 2,
      seen: { jp: 3 },
      parts: ['p1'],
    });
    const { waits } = fold(log(request, kept, a, b, no));
    assert.deepEqual(
      waits.map(({ open }) => open),
      [false, true],
    );
  });
});
