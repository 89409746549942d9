import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ChangedEntry, changesOf, laterThanUs, namedUnder } from '../src/index.ts';

type Entry = ChangedEntry['entry'];

test('changes of a State come newest first, over all its entries', () => {
  const entry = (participant: string, ...seqs: readonly number[]) =>
    ({ participant, history: seqs.map((seq) => ({ seq })) }) as unknown as Entry;
  const entries = [entry('ISL', 7, 2), entry('JPN', 9), entry('ISL', 5)];
  assert.deepEqual(
    changesOf(entries, 'ISL').map(({ change }) => change.seq),
    [7, 5, 2],
  );
});

test('only what a later version knows is later than us', () => {
  const aside = (participant: string, why: 'later-kind' | 'malformed') => ({
    ...{ participant, why, seq: 1, kind: 'x' },
  });
  const all = [aside('ISL', 'later-kind'), aside('ISL', 'malformed'), aside('JPN', 'later-kind')];
  assert.equal(laterThanUs(all, 'ISL'), 1);
});

test('an office is named under an instrument by a provision of it, not of one whose name begins alike', () => {
  const office = (...provisions: readonly string[]) => ({
    entry: { content: { provisions } } as unknown as Entry,
  });
  const [budapest, protocol] = [office('CETS185:35(1)'), office('CETS1850:1')];
  assert.deepEqual(namedUnder([budapest, protocol, office()], 'CETS185'), [budapest]);
});
