import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  composeFeedAnswer,
  composeFeedRequest,
  composePublication,
  extendFeed,
  feedStart,
  readFeedAnswer,
  readFeedRequest,
  SAMPLE_TIME,
} from '../src/index.ts';
import { oneByteChanged } from './every-byte.ts';
import { feedScenarios } from './scenarios/feed-scenarios.ts';
import { network, usa } from './scenarios/world.ts';

const { entries = [], head } = feedScenarios.find(({ name }) => name === 'extended')?.made() ?? {};
assert(head !== undefined);
const answer = {
  ...{ from: 'USA', to: 'ISL', feed: 'USA', head, known: null },
  ...{ entries: [...entries], more: false },
};

test('nobody signs a publication for an authority of another participant', () => {
  const made = composePublication(
    {
      ...{ participant: 'USA', seq: 1, prev: null, kind: 'authority-published', version: 1 },
      author: { authority: 'ISL.point-247', role: 'supervisor', officer: '1' },
      ...{ at: SAMPLE_TIME, content: {} },
    },
    usa.signing,
  );
  assert.equal(made.ok ? null : made.error.code, 'publication-author');
});

test('a request is read as it was written, and no other', () => {
  const request = { from: 'ISL', to: 'USA', feed: 'USA', after: 7 };
  const read = readFeedRequest(composeFeedRequest(request));
  assert.deepEqual(read.ok && read.value, { format: 'comity/2/feed-request', ...request });
  for (const wrong of [{ after: -1 }, { after: 1.5 }, { feed: 'us' }, { more: true }]) {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...request, ...wrong }));
    assert.equal(readFeedRequest(bytes).ok, false);
  }
});

test('whatever byte of an answer is changed, nothing of the feed is taken', () => {
  const bytes = composeFeedAnswer(answer);
  let tried = 0;
  for (const { at, changed } of oneByteChanged(bytes, { start: 0, step: 7 })) {
    tried += 1;
    const read = readFeedAnswer(changed);
    if (!read.ok) continue;
    const { from, to, feed, more, known } = read.value;
    if (from !== 'USA' || to !== 'ISL' || feed !== 'USA' || more || known !== null) continue;
    const grown = extendFeed(feedStart('USA'), read.value, network.trust);
    assert.equal(grown.ok, false, `byte ${at}`);
  }
  assert.ok(tried > 500, `${tried} changes were tried`);
});

test('an answer holds a bounded number of publications', () => {
  const many = Array.from({ length: 101 }, () => entries[0] as (typeof entries)[0]);
  const read = readFeedAnswer(composeFeedAnswer({ ...answer, entries: many }));
  assert.equal(read.ok ? null : read.error.code, 'schema');
});
