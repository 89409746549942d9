import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  appendJournal,
  follows,
  headOf,
  JOURNAL_START,
  type JournalEntry,
  LINK_START,
  type LinkEntry,
  linkEntryHash,
  nextClaim,
  verifyJournal,
  verifyLinkLog,
} from '../src/index.ts';

const parties = { from: 'USA', to: 'ISL' };
const lane = 'normal';

/** A link log of `count` entries; after every entry in `restores` the sender was restored. */
function linkLog(count: number, restores: readonly number[] = []): LinkEntry[] {
  const entries: LinkEntry[] = [];
  let head = LINK_START;
  for (let i = 0; i < count; i += 1) {
    const claim = nextClaim(lane, head, restores.includes(i) ? head.epoch + 2 : undefined);
    const entry = { ...parties, ...claim, envelope: `envelope-${i}` };
    entries.push(entry);
    head = headOf(entry);
  }
  return entries;
}

const codeOf = (result: ReturnType<typeof follows> | ReturnType<typeof verifyLinkLog>) =>
  result.ok ? 'ok' : result.error.code;

test('a link log runs over restores without a break', () => {
  const entries = linkLog(6, [2, 4]);
  const result = verifyLinkLog(entries);
  assert.ok(result.ok);
  assert.deepEqual([result.value.epoch, result.value.seq], [5, 2]);
  const second = entries[2];
  assert.deepEqual([second?.epoch, second?.seq], [3, 1]);
  assert.ok(second?.prev, 'the new epoch hangs on the old one');
});

test('places that do not follow', () => {
  const head = { epoch: 2, seq: 5, hash: 'h' };
  const lines: [number, number, string | null, string][] = [
    [2, 6, 'h', 'ok'],
    [3, 1, 'h', 'ok'],
    [2, 7, 'h', 'link-gap'],
    [3, 2, 'h', 'link-gap'],
    [9, 1, 'h', 'ok'],
    [9, 2, 'h', 'link-gap'],
    [3, 1, 'other', 'link-gap'],
    [2, 5, 'h', 'link-fork'],
    [1, 9, 'h', 'link-fork'],
    [2, 6, 'other', 'link-fork'],
    [3, 1, null, 'link-gap'],
    [1, 1, 'h', 'link-fork'],
  ];
  for (const [epoch, seq, prev, expected] of lines) {
    assert.equal(
      codeOf(follows(head, { lane, epoch, seq, prev })),
      expected,
      `${epoch}/${seq}/${prev}`,
    );
  }
});

test('dropping, swapping or changing any entry of a link log is found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), (count, draw) => {
      const entries = linkLog(count, [3]);
      const at = draw % (count - 1);
      const dropped = entries.filter((_, i) => i !== at);
      assert.notEqual(codeOf(verifyLinkLog(dropped)), 'ok');
      const changed = entries.map((e, i) => (i === at ? { ...e, envelope: 'other' } : e));
      const result = verifyLinkLog(changed);
      assert.ok(!result.ok);
      assert.equal(result.error.at, `/${at + 1}`, 'the entry after no longer follows');
    }),
  );
  const [first] = linkLog(1);
  assert.ok(first);
  assert.notEqual(linkEntryHash(first), linkEntryHash({ ...first, to: 'JPN' }));
  assert.notEqual(linkEntryHash(first), linkEntryHash({ ...first, lane: 'emergency' }));
  for (const other of [{ to: 'JPN' }, { from: 'JPN' }, { lane: 'emergency' } as const]) {
    const mixed: LinkEntry[] = [...linkLog(1), { ...first, ...other }];
    assert.equal(codeOf(verifyLinkLog(mixed)), 'link-parties');
  }
});

function journal(count: number): JournalEntry[] {
  const entries: JournalEntry[] = [];
  let head = JOURNAL_START;
  for (let i = 0; i < count; i += 1) {
    const step = appendJournal(head, {
      authority: 'ISL.police-247',
      at: '2013-05-20T09:30:00.000Z',
      officer: '4711',
      kind: 'note',
      subject: `case-${i}`,
      body: 'commitment',
    });
    entries.push(step.entry);
    head = step.head;
  }
  return entries;
}

test('a journal is one chain per authority', () => {
  const entries = journal(5);
  const whole = verifyJournal(entries);
  assert.ok(whole.ok);
  assert.equal(whole.value.n, 5);
  const code = (changed: readonly JournalEntry[]) => {
    const result = verifyJournal(changed);
    return result.ok ? 'ok' : `${result.error.code} ${result.error.at}`;
  };
  assert.equal(code(entries.filter((_, i) => i !== 2)), 'journal-gap /2');
  const altered = entries.map((e, i) => (i === 1 ? { ...e, officer: '0000' } : e));
  assert.equal(code(altered), 'journal-broken /2');
  const foreign = entries.map((e, i) => (i === 3 ? { ...e, authority: 'ISL.other' } : e));
  assert.equal(code(foreign), 'journal-authority /3');
  const part = verifyJournal(entries.slice(2), { n: 2, hash: entries[2]?.prev ?? null });
  assert.ok(part.ok, 'a part verifies from a head that is remembered');
});
