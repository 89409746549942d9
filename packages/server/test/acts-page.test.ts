import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TimelineItem } from '@comity/case';
import { ACTS_ON_PAGE, pageOf } from '../src/cases/acts-page.ts';

const item = (act: string) => ({ act }) as TimelineItem;
const line = (count: number): readonly TimelineItem[] =>
  Array.from({ length: count }, (_, n) => item(`act-${n + 1}`));
const NEWEST = { acts: 'page' } as const;
const numbers = (page: ReturnType<typeof pageOf>) => page.shown.map(({ number }) => number);

describe('a page of acts', () => {
  test('is the whole where all fit, or all are asked for', () => {
    for (const page of [pageOf(line(50), NEWEST), pageOf(line(900), { acts: 'all' })]) {
      assert.deepEqual([page.earlier, page.later], [null, null]);
      assert.equal(page.shown.length, page.of);
    }
  });

  test('has each act once, from the newest back to the first', () => {
    const timeline = line(903);
    const seen: number[] = [];
    let page = pageOf(timeline, NEWEST);
    for (let turn = 0; turn < 100; turn += 1) {
      assert(page.shown.length <= ACTS_ON_PAGE);
      seen.unshift(...numbers(page));
      if (page.earlier === null) break;
      page = pageOf(timeline, { acts: 'page', before: page.earlier });
    }
    assert.deepEqual(
      seen,
      timeline.map((_, index) => index + 1),
    );
  });

  test('passes nothing over when an act comes into the middle or at the end meanwhile', () => {
    const timeline = [...line(120)];
    const first = pageOf(timeline, NEWEST);
    const grown = [...timeline.slice(0, 30), item('late'), ...timeline.slice(30), item('newest')];
    const next = pageOf(grown, { acts: 'page', before: first.earlier ?? '' });
    assert.equal(next.shown.at(-1)?.item.act, 'act-70');
    assert.deepEqual(next.later, { before: 'newest' });
  });

  test('leads back to the newest, and begins there for an act that is none', () => {
    const timeline = line(120);
    const second = pageOf(timeline, { acts: 'page', before: 'act-71' });
    assert.deepEqual(second.later, { before: null });
    const last = pageOf(timeline, { acts: 'page', before: 'act-21' });
    assert.deepEqual(last.later, { before: 'act-71' });
    assert.deepEqual(numbers(pageOf(timeline, { acts: 'page', before: '../etc' }))[0], 71);
  });
});
