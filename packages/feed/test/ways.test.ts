import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ContactWay,
  type NodeStanding,
  nodeAway,
  personsWays,
  type StatedAuthority,
  usableRelays,
  waysAt,
} from '../src/index.ts';
import { content } from './offices.ts';

const UP: NodeStanding = { line: 'up', heardAt: '2024-11-21T14:00:00Z', waits: false };
const DAY = '2024-11-21';
const declared = content({
  callBack: '+63255500142',
  telephone: '+63255500143',
  email: { address: 'point@ooc.example', certificate: 'AB', certificateUntil: '2024-11-21' },
  reachedThrough: 'Department of Foreign Affairs',
}) as unknown as StatedAuthority;

/** The ways at noon of a day to an authority that declares this, in a feed with these faults. */
function waysTo(
  content: StatedAuthority | undefined,
  node: NodeStanding,
  day: string,
  faults: Parameters<typeof waysAt>[0]['faults'] = [],
  hour = 'T12:00:00.000Z',
): readonly ContactWay[] {
  const at = { participant: 'PHL', authority: 'PHL.doj-ooc' };
  const entry = {
    ...at,
    sureOn: day,
    ended: null,
    answers: null,
    relays: [],
    cover: null,
    history: [],
  };
  const entries = content === undefined ? [] : [{ ...entry, content }];
  return waysAt(
    { entries, faults, holidays: { nameOf: () => undefined, knows: () => false } },
    { ...at, now: `${day}${hour}` },
    node,
  );
}

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

test('relays stand behind the node and before the telephone, and carry for no State without a node', () => {
  const relay = {
    ...({ relay: 'INTERPOL', event: 'none' } as const),
    ...{ givenAt: null, takenAt: null, handedAt: null, until: null, code: null },
  };
  const away = { ...UP, line: 'down', relays: [relay] } as const satisfies NodeStanding;
  assert.deepEqual(names(declared, away, DAY).slice(0, 3), ['node', 'relay', 'call-back']);
  assert.equal(personsWays(waysTo(declared, away, DAY))[0]?.way, 'call-back');
  assert.ok(!names(declared, { ...away, line: 'none' }, DAY).includes('relay'));
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

test('nothing of a feed in doubt is a way, until the doubt is settled; another State is none of its matter', () => {
  const doubt = { participant: 'PHL', kind: 'forked', settledAt: null } as const;
  assert.deepEqual(names(declared, UP, DAY, [doubt]), ['node']);
  assert.deepEqual(names(declared, UP, DAY, [{ ...doubt, kind: 'damaged' }]), ['node']);
  assert.equal(names(declared, UP, DAY, [{ ...doubt, settledAt: DAY }]).length, 5);
  const older = { ...doubt, kind: 'rolled-back' } as const;
  assert.equal(names(declared, UP, DAY, [older]).length, 5, 'the newer state stands');
  assert.equal(names(declared, UP, DAY, [{ ...doubt, participant: 'JPN' }]).length, 5);
});

test('nor is an entry that is not in force yet', () => {
  assert.deepEqual(names({ ...declared, from: '2024-11-22' } as StatedAuthority, UP, DAY), [
    'node',
  ]);
});

test('last comes the number of another office there, named: the successor of one that was ended, else who is there', () => {
  const at = { participant: 'PHL', authority: 'PHL.doj-ooc' };
  const kept = { sureOn: DAY, answers: null, relays: [], cover: null, history: [] };
  const other = (name: string, change: Record<string, unknown>) => ({
    ...{ ...kept, participant: 'PHL', authority: `PHL.${name}`, ended: null },
    content: content({ authority: `PHL.${name}`, ...change }) as unknown as StatedAuthority,
  });
  const point = other('point', { callBack: '+63255500111' });
  const central = other('central', {
    ...{ callBack: '+63255500222', kinds: ['central-authority'] },
  });
  const dumb = other('dumb', { callBack: undefined });
  const ended = { on: DAY, successor: 'PHL.central' };
  const lastOf = (sought: readonly Parameters<typeof waysAt>[0]['entries'][number][]) => {
    const entries = [...sought, dumb, central, point];
    const published = {
      ...{ entries, faults: [] },
      holidays: { nameOf: () => undefined, knows: () => false },
    };
    const last = waysAt(published, { ...at, now: `${DAY}T12:00:00.000Z` }, UP).at(-1);
    return last?.way === 'call-back' ? [last.to, last.at?.authority] : [];
  };
  assert.deepEqual(lastOf([]), ['+63255500111', 'PHL.point']);
  const own = { ...kept, ...at, content: declared, ended: null };
  assert.deepEqual(lastOf([own]), ['+63255500111', 'PHL.point'], 'behind all of its own');
  assert.deepEqual(lastOf([{ ...own, ended }]), ['+63255500222', 'PHL.central']);
  const shared = { ...declared, telephone: '+63255500111' } as StatedAuthority;
  assert.deepEqual(lastOf([{ ...own, content: shared }]), ['+63255500222', 'PHL.central']);
});

test('what is left to a person is all but the node; another way is wanted before sending where it is away', () => {
  assert.equal(personsWays(waysTo(declared, UP, DAY))[0]?.way, 'call-back');
  const away = (['up', 'down', 'unknown', 'none'] as const).filter((line) => nodeAway({ line }));
  assert.deepEqual(away, ['down', 'none']);
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
  const on = (day: string, who = declared, hour?: string) =>
    waysTo(who, UP, day, [], hour).flatMap((one) => (one.way === 'email' ? [one.certificate] : []));
  assert.deepEqual(on('2024-11-21'), ['valid']);
  assert.deepEqual(on('2024-11-22'), ['over']);
  // Its last day ends in Manila at 16:00 UTC.
  assert.deepEqual(on('2024-11-21', declared, 'T15:59:00.000Z'), ['valid']);
  assert.deepEqual(on('2024-11-21', declared, 'T16:01:00.000Z'), ['over']);
  const text = {
    ...declared,
    email: { address: 'a@b.example', certificateText: 'PEM' },
  } as typeof declared;
  assert.deepEqual(on(DAY, text), ['valid'], 'the certificate itself, without its fingerprint');
  const bare = { ...declared, email: { address: 'point@ooc.example' } } as typeof declared;
  assert.deepEqual(on(DAY, bare), ['none']);
});

test('a node gives to the relays that it has admitted, and never to itself', () => {
  const isAdmitted = (participant: string): boolean => participant !== 'FRA';
  const named = ['JPN', 'FRA', 'INTERPOL'];
  assert.deepEqual(usableRelays(named, { us: 'JPN', isAdmitted }), ['INTERPOL']);
  assert.deepEqual(usableRelays(named, { us: 'USA', isAdmitted }), ['JPN', 'INTERPOL']);
});
