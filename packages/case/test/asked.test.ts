import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CaseState,
  due,
  fold,
  partAsked,
  partsAsked,
  requestAsked,
  requestOfCase,
} from '../src/index.ts';
import { act, receipt, story, TWO_PARTS } from './log.ts';

const WANTED = { ...TWO_PARTS, parts: (TWO_PARTS['parts'] as object[]).map(wantedOn) };
const request = act({
  unit: 'jp',
  kind: 'request-submitted',
  seq: 1,
  content: WANTED,
  parts: ['p1', 'p2'],
});
const state = fold([request, receipt(request)]);

function wantedOn(part: object, index: number) {
  return { ...part, wantedBy: `2013-06-2${index}` };
}

test('what is asked is what the request says of each part that it opens', () => {
  assert.deepEqual(partsAsked(state), WANTED.parts);
  assert.deepEqual(requestAsked(state), requestOfCase(state)?.content);
  assert.deepEqual(
    state.parts.map((part) => partAsked(state, part)?.wantedBy),
    ['2013-06-20', '2013-06-21'],
  );
});

test('each part is read in the act that asked for it, whichever that is', () => {
  const other = { ...WANTED.parts[1], wanted: 'The records of the sales.', wantedBy: '2013-07-01' };
  const [opener] = state.timeline;
  assert.ok(opener);
  const later = { ...opener, act: 'later', content: { ...WANTED, parts: [other] } };
  const asked: CaseState = {
    ...state,
    timeline: [opener, later],
    parts: state.parts.map((part) => (part.id === 'p2' ? { ...part, asked: 'later' } : part)),
  };
  assert.deepEqual(partsAsked(asked), [WANTED.parts[0], other]);
  assert.deepEqual(requestAsked(asked)?.parts, [WANTED.parts[0], other]);
  assert.deepEqual(
    requestOfCase(asked)?.content?.parts,
    WANTED.parts,
    'the opener as it was signed',
  );
  const wanted = due(asked, {}).filter(({ what }) => what === 'part-wanted');
  assert.deepEqual(
    wanted.map((one) => [one.part, one.act, one.day]),
    [
      ['p1', opener.act, '2013-06-20'],
      ['p2', 'later', '2013-07-01'],
    ],
  );
});

test('what cannot be read, and what was told and not asked, is not there', () => {
  const unread = {
    ...state,
    timeline: state.timeline.map((item) => ({ ...item, content: null })),
  };
  assert.deepEqual([partsAsked(unread), requestAsked(unread)], [[], null]);
  const told = fold(story(['is', 'information-disclosed', { text: 'From Kobe.' }])[1]);
  assert.equal(told.parts.length, 1);
  assert.deepEqual([partsAsked(told), requestAsked(told)], [[], null]);
  assert.deepEqual(partsAsked(fold([])), []);
});
