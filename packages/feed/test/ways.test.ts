import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NodeStanding, waysTo } from '../src/index.ts';
import { content } from './offices.ts';

const UP: NodeStanding = { line: 'up', heardAt: '2024-11-21T14:00:00Z', waits: false };
const DAY = '2024-11-21';
const declared = content({
  callBack: '+63255500142',
  telephone: '+63255500143',
  email: { address: 'point@ooc.example', certificate: 'AB', certificateUntil: '2024-11-21' },
  reachedThrough: 'Department of Foreign Affairs',
}) as unknown as Parameters<typeof waysTo>[0];

const names = (...asked: Parameters<typeof waysTo>): readonly string[] =>
  waysTo(...asked).map(({ way }) => way);

test('the ways stand in the order in which they are tried, the node first', () => {
  assert.deepEqual(names(declared, UP, DAY), [
    'node',
    'call-back',
    'telephone',
    'email',
    'through',
  ]);
});

test('what a State has not declared is no way; its node stands always', () => {
  assert.deepEqual(names(undefined, UP, DAY), ['node']);
  const same = { ...declared, telephone: '+63255500142' } as typeof declared;
  assert.deepEqual(
    names(same, UP, DAY),
    ['node', 'call-back', 'email', 'through'],
    'one number once',
  );
});

test('why the node is not the way is said, with when it was last heard', () => {
  const trouble = (node: Partial<NodeStanding>) => waysTo(undefined, { ...UP, ...node }, DAY)[0];
  const since = UP.heardAt;
  assert.deepEqual(trouble({}), { way: 'node', trouble: null, since });
  assert.deepEqual(trouble({ line: 'down' }), { way: 'node', trouble: 'down', since });
  assert.deepEqual(trouble({ waits: true }), { way: 'node', trouble: 'takes-nothing', since });
  const none = { way: 'node', trouble: 'none', since: null };
  assert.deepEqual(trouble({ line: 'none', heardAt: null, waits: true }), none);
  const unheard = { way: 'node', trouble: 'unheard', since: null };
  assert.deepEqual(trouble({ line: 'unknown', heardAt: null }), unheard);
  const heard = trouble({ line: 'unknown', heardAt: '2024-11-21T14:00:00.000Z', waits: false });
  const came = { way: 'node', trouble: null, since: '2024-11-21T14:00:00.000Z' };
  assert.deepEqual(heard, came, 'something came of it');
});

test('a certificate is good on its last day and over on the next; without one that is said', () => {
  const on = (day: string, who = declared) =>
    waysTo(who, UP, day).flatMap((one) => (one.way === 'email' ? [one.certificate] : []));
  assert.deepEqual(on('2024-11-21'), ['valid']);
  assert.deepEqual(on('2024-11-22'), ['over']);
  const bare = { ...declared, email: { address: 'point@ooc.example' } } as typeof declared;
  assert.deepEqual(on(DAY, bare), ['none']);
});
