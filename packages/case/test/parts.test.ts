import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CaseEntry, decide, fold, nextMoves, openFold, partsFor } from '../src/index.ts';
import { act, asking, CONTENTS, outcomes, receipt, TWO_PARTS, UNITS } from './log.ts';

const request = act({
  unit: 'jp',
  kind: 'request-submitted',
  seq: 1,
  content: TWO_PARTS,
  parts: ['p1', 'p2'],
});
const about = (kind: string, seq: number, parts: readonly string[]) =>
  act({ unit: 'is', kind, seq, seen: { jp: 1 }, parts });
const log = (...acts: readonly ReturnType<typeof act>[]): CaseEntry[] =>
  acts.flatMap((entry) => [entry, receipt(entry)]);
const stages = (entries: readonly CaseEntry[]) => {
  const { status, parts } = fold(entries);
  return [status, ...parts.map(({ id, measure, stage }) => `${id} ${measure} ${stage}`)];
};

describe('a request of two parts', () => {
  test('opens both, each with its measure', () => {
    assert.deepEqual(stages(log(request)), [
      'submitted',
      'p1 preservation asked',
      'p2 stored-data-access asked',
    ]);
  });
  test('is open as long as one is, and the answers are told apart', () => {
    const confirmed = about('preservation-confirmed', 1, ['p1']);
    const refused = about('assistance-refused', 2, ['p2']);
    assert.deepEqual(stages(log(request, confirmed)), [
      'submitted',
      'p1 preservation preserved',
      'p2 stored-data-access asked',
    ]);
    assert.deepEqual(stages(log(request, confirmed, refused)), [
      'answered-in-part',
      'p1 preservation preserved',
      'p2 stored-data-access refused',
    ]);
  });
  test('whose header names other parts than its content does not open', () => {
    for (const parts of [['p1'], ['p2', 'p1'], ['p1', 'p2', 'p3'], []]) {
      const other = act({
        unit: 'jp',
        kind: 'request-submitted',
        seq: 1,
        content: TWO_PARTS,
        parts,
      });
      assert.equal(fold(log(other)).status, 'unopened', String(parts));
      assert.deepEqual(Object.values(outcomes(fold(log(other)))), ['content-malformed']);
    }
    const twice = asking({ id: 'p1' });
    const doubled = { ...TWO_PARTS, parts: [...(twice['parts'] as []), ...(twice['parts'] as [])] };
    const made = { unit: 'jp', kind: 'request-submitted', seq: 1, content: doubled } as const;
    assert.equal(fold(log(act({ ...made, parts: ['p1', 'p1'] }))).status, 'unopened');
  });
  test('is answered for the parts that wait for such an act, unless the author names others', () => {
    const state = fold(log(request));
    assert.deepEqual(partsFor('preservation-confirmed', state), ['p1']);
    assert.deepEqual(partsFor('assistance-refused', state), ['p1', 'p2']);
    assert.deepEqual(partsFor('message-sent', state), []);
    const confirmed = about('preservation-confirmed', 1, ['p1']);
    assert.deepEqual(partsFor('assistance-refused', fold(log(request, confirmed))), ['p2']);
    const command = {
      kind: 'assistance-refused',
      author: { ...UNITS.is, role: 'duty-officer', officer: '17' },
      to: UNITS.jp,
      content: CONTENTS['assistance-refused'],
    } as const;
    const both = decide(state, command, {});
    assert.deepEqual(both.ok && both.value.parts, ['p1', 'p2']);
    const one = decide(state, { ...command, parts: ['p2'] }, {});
    assert.deepEqual(one.ok && one.value.parts, ['p2']);
    const none = decide(state, { ...command, parts: ['p7'] }, {});
    assert.deepEqual(!none.ok && none.error.map(({ code }) => code), ['part-unknown']);
  });
});

describe('an act that the other node does not understand', () => {
  const refused = about('assistance-refused', 1, ['p2']);
  const unread = receipt(refused, { understood: false });

  test('is kept without effect at both, and all the rest agrees', () => {
    const state = fold([...log(request), refused, unread]);
    assert.deepEqual(outcomes(state)[refused.id], 'unknown-kind');
    assert.deepEqual(state.parts, fold(log(request)).parts);
    const old = fold([
      ...log(request),
      { ...refused, kind: 'kind-of-tomorrow' },
      receipt(refused, { understood: false }),
    ]);
    assert.deepEqual([old.status, old.parts, old.heads], [state.status, state.parts, state.heads]);
  });
  test('loses its effect when the receipt comes, also behind others', () => {
    const later = about('message-sent', 2, []);
    const folded = openFold();
    folded.add([...log(request), refused, later, receipt(later)]);
    assert.equal(folded.state().parts[1]?.stage, 'refused');
    folded.add([unread]);
    assert.deepEqual(
      folded.state(),
      fold([unread, receipt(later), later, refused, ...log(request)]),
    );
    assert.equal(folded.state().parts[1]?.stage, 'asked');
  });
  test('of a newer version of a known kind has none either', () => {
    const newer = act({
      unit: 'is',
      kind: 'assistance-refused',
      seq: 1,
      seen: { jp: 1 },
      parts: ['p2'],
      version: 2,
    });
    assert.deepEqual(outcomes(fold(log(request, newer)))[newer.id], 'unknown-kind');
  });
  test('is said to be so before it is sent', () => {
    const understands = { 'message-sent': 1 };
    const moves = nextMoves(fold(log(request)), 'requested', { understands });
    assert.deepEqual(
      moves.filter(({ understood }) => understood).map(({ kind }) => kind),
      ['message-sent'],
    );
  });
});
