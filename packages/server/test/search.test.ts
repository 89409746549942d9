import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { eraseBody } from '../src/erase/index.ts';
import { casesWithWords, mergeWords, tokensOf, wordsIn } from '../src/search/index.ts';
import { lockLists } from '../src/search/merge-words.ts';
import { bucketOf, lookUp, readPage, tokensIn, writePage } from '../src/search/page-form.ts';
import { adminQuery, ask, IS, JP, settle, type TwoNodes, twoNodes } from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('search');
});
after(() => two.close());

/** Files the words of one act for each number, in cases of their own, past the exchange. */
async function fileWords(numbers: readonly number[], text: (n: number) => string): Promise<void> {
  const { search } = two.japan.keyring.authority(JP);
  await two.japan.store.asNode(JP, async (tx) => {
    await tx.query(
      `insert into cases (authority, id, peer, peer_authority, side, updated_at)
       select $1, id, 'ISL', $2, 'requesting', now() from unnest($3::text[]) id
       on conflict do nothing`,
      [JP, IS, numbers.map((n) => `filed-${n}`)],
    );
    for (const n of numbers) {
      await tx.query('insert into search_fresh values ($1, $2, $3, $4)', [
        JP,
        `act-${n}-${text(n).length}`,
        `filed-${n}`,
        tokensOf(wordsIn(text(n)), search),
      ]);
    }
  });
}

const find = async (text: string): Promise<number> => {
  const { keyring, store } = two.japan;
  const found = await store.asNode(JP, (tx) =>
    casesWithWords(tx, { keyring, authority: JP }, text),
  );
  return found?.size ?? -1;
};
const segments = async (): Promise<readonly number[]> => {
  const rows = await adminQuery<{ level: number; n: number }>(
    two,
    two.japan,
    'select level, count(*)::int as n from search_segments group by level order by level',
  );
  return rows.flatMap(({ level, n }) => [level, n]);
};
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, n) => from + n);

test('a page gives back what was written, and finds each list', () => {
  const number = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  const lists = fc.dictionary(
    fc.integer({ min: 0, max: 2 ** 48 - 1 }).map(String),
    fc.uniqueArray(number, { minLength: 1 }).map((list) => list.sort((a, b) => a - b)),
  );
  fc.assert(
    fc.property(lists, (given) => {
      const postings = new Map(Object.entries(given).map(([token, list]) => [Number(token), list]));
      const page = writePage(postings);
      const back = new Map<number, readonly number[]>();
      readPage(page, (token, list) => back.set(token, list));
      assert.deepEqual(back, new Map([...postings].sort(([a], [b]) => a - b)));
      for (const [token, list] of postings) {
        assert.deepEqual(lookUp(page, token), list);
        assert.equal(bucketOf(token, 10), Math.floor(bucketOf(token, 13) / 8));
      }
    }),
  );
  assert.deepEqual(lookUp(writePage(new Map([[7, [1]]])), 8), []);
});

test('words are found before they are merged, after it, and after segments are', async () => {
  await fileWords(range(0, 300), (n) => `market needle${n}`);
  assert.deepEqual(
    [await find('Market'), await find('needle7'), await find('market needle7')],
    [300, 1, 1],
  );
  assert.equal(await mergeWords(two.japan.store, JP), 1);
  assert.deepEqual(await segments(), [0, 1]);
  // The rest waits for more; the word of another act of the case counts, too.
  await fileWords([7], () => 'a later remark');
  assert.deepEqual(
    [await find('market'), await find('needle7 later'), await find('needle299')],
    [300, 1, 1],
  );
  await fileWords(range(300, 2_100), (n) => `market needle${n} even${n % 2}`);
  await mergeWords(two.japan.store, JP);
  assert.deepEqual(await segments(), [1, 1], 'eight segments became one');
  assert.deepEqual(
    [
      await find('market'),
      await find('even1'),
      await find('needle7 later'),
      await find('needle1999'),
    ],
    [2_100, 900, 1, 1],
  );
  assert.deepEqual(
    [await find('nowhere'), await find('market nowhere'), await find(' . ')],
    [0, 0, -1],
  );
});

test('two processes that merge at once write each list once', async () => {
  await fileWords(range(3_000, 3_600), (n) => `twice pair${n}`);
  await Promise.all(range(0, 4).map(() => mergeWords(two.japan.store, JP)));
  const [left] = await adminQuery<{ n: number }>(
    two,
    two.japan,
    'select count(*)::int n from search_fresh',
  );
  assert((left?.n ?? 256) < 256, 'what is enough is merged');
  assert.deepEqual([await find('twice'), await find('pair3123')], [600, 1]);
});

test('who finds another at the merging leaves at once, and keeps nobody from what is left', async () => {
  const { store } = two.japan;
  let looks = 0;
  const counted: typeof store = {
    ...store,
    asNode: (authority, work) => {
      looks += 1;
      return store.asNode(authority, work);
    },
  };
  await store.asNode(JP, async (tx) => {
    await lockLists(tx, JP);
    assert.equal(await mergeWords(counted, JP), 0);
  });
  assert.equal(looks, 1);
});

test('an erased act leaves the search, merged or not; what others say stays', async () => {
  for (const caseId of ['fresh-erased.JPN.npa-247', 'merged-erased.JPN.npa-247']) {
    const act = await ask(two, caseId, { conduct: `zanzibar ${caseId.slice(0, 5)}only` });
    await settle(two);
    assert.equal(await find(`zanzibar ${caseId.slice(0, 5)}only`), 1);
    if (caseId === 'merged-erased.JPN.npa-247') {
      await fileWords(range(4_000, 4_260), (n) => `filler${n}`);
      assert((await mergeWords(two.japan.store, JP)) > 0);
    }
    const erased = await two.japan.store.asNode(JP, (tx) =>
      eraseBody(tx, two.japan, {
        ...{ authority: JP, caseId, actId: act, reason: 'Retention is over.' },
        officer: { role: 'supervisor', number: '0042' },
      }),
    );
    assert(erased.ok);
    assert.equal(await find(`${caseId.slice(0, 5)}only`), 0, caseId);
    await settle(two);
  }
  const { search } = two.japan.keyring.authority(JP);
  const [token] = tokensIn(tokensOf(['mergeonly'], search));
  const pages = await adminQuery<{ entries: Buffer }>(
    two,
    two.japan,
    'select entries from search_pages',
  );
  for (const { entries } of pages) assert.deepEqual(lookUp(entries, token ?? 0), []);
  assert.equal(await find('filler4100'), 1);
});
