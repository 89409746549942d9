import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CONFIRM_DAYS,
  foldDirectory,
  freshnessOf,
  isCurrent,
  namesRelay,
  type Publication,
  relayStandings,
  relaysOf,
} from '../src/index.ts';
import { content, said } from './offices.ts';

const confirmed = (seq: number, at: string, on: string): Publication =>
  said(seq, at, { kind: 'authority-confirmed', content: { authority: 'PHL.ooc', on } });
const ended = (seq: number, at: string, more = {}): Publication =>
  said(seq, at, {
    kind: 'authority-ended',
    content: { authority: 'PHL.ooc', on: '2024-06-01', ...more },
  });

const only = (all: readonly Publication[]) => {
  const { entries } = foldDirectory(all);
  assert.equal(entries.length, 1);
  return entries[0] as NonNullable<(typeof entries)[0]>;
};

test('what was said last holds, and who changed what is kept, newest first', () => {
  const entry = only([
    said(1, '2024-01-01'),
    said(2, '2024-03-12', { content: content({ callBack: '+63255500143', remarks: 'New line' }) }),
    confirmed(3, '2024-11-10', '2024-11-10'),
  ]);
  assert.equal(entry.content.callBack, '+63255500143');
  assert.deepEqual(
    entry.history.map(({ seq, what, fields }) => [seq, what, fields]),
    [
      [3, 'confirmed', []],
      [2, 'changed', ['callBack', 'remarks']],
      [1, 'published', []],
    ],
  );
  assert.equal(entry.sureOn, '2024-11-10');
  const [, changed, first] = entry.history;
  assert.deepEqual(
    [changed?.before?.callBack, changed?.after.callBack, changed?.before?.remarks],
    ['+63255500142', '+63255500143', undefined],
  );
  assert.equal(first?.before, null, 'nothing stood there before');
});

test('an entry that ends and begins again says what is other than it was', () => {
  const entry = only([
    said(1, '2024-01-01'),
    ended(2, '2024-05-01'),
    said(3, '2024-05-02', { content: content({ callBack: '+63255500199' }) }),
  ]);
  const [again] = entry.history;
  assert.deepEqual([again?.what, again?.fields], ['published', ['callBack']]);
  assert.equal(again?.before?.callBack, '+63255500142');
});

test('the order in which feeds arrive changes nothing; each counts by its numbers', () => {
  const other = said(1, '2024-02-01', {
    participant: 'JPN',
    content: content({ authority: 'JPN.npa-247' }),
  });
  const feed = [said(1, '2024-01-01'), confirmed(2, '2024-02-01', '2024-02-01'), other];
  const one = foldDirectory(feed);
  assert.deepEqual(foldDirectory(feed.toReversed()), one);
  assert.deepEqual(
    one.entries.map(({ authority }) => authority),
    ['JPN.npa-247', 'PHL.ooc'],
  );
});

test('what a later version says, what is malformed and what is about others is set aside by name', () => {
  const { entries, aside } = foldDirectory([
    said(1, '2024-01-01', { kind: 'roster-published', content: { shifts: [] } }),
    said(2, '2024-01-01', { version: 2 }),
    said(3, '2024-01-01', { content: { authority: 'PHL.ooc' } }),
    said(4, '2024-01-01', { content: content({ authority: 'JPN.npa-247' }) }),
    confirmed(5, '2024-01-02', '2024-01-02'),
    said(6, '2024-01-03'),
  ]);
  assert.deepEqual(
    aside.map(({ seq, why }) => [seq, why]),
    [
      [1, 'later-kind'],
      [2, 'later-kind'],
      [3, 'malformed'],
      [4, 'malformed'],
      [5, 'no-entry'],
    ],
  );
  assert.deepEqual(
    entries.map(({ authority }) => authority),
    ['PHL.ooc'],
  );
});

test('nobody vouches for a day that has not come, and no confirmation makes an entry older', () => {
  assert.equal(
    only([said(1, '2024-01-01'), confirmed(2, '2024-02-01', '2030-01-01')]).sureOn,
    '2024-02-01',
  );
  assert.equal(
    only([said(1, '2024-01-01'), confirmed(2, '2024-02-01', '2023-01-01')]).sureOn,
    '2024-01-01',
  );
});

test('an entry is asked for again after 90 days', () => {
  const entry = only([said(1, '2024-01-01')]);
  assert.equal(CONFIRM_DAYS, 90);
  assert.deepEqual(freshnessOf(entry, '2024-03-31T15:59:59Z'), {
    days: 90,
    stale: false,
    confirmBy: '2024-03-31',
  });
  assert.equal(freshnessOf(entry, '2024-03-31T16:00:00Z').stale, true, 'it is the next day there');
});

test('an entry is stood by on the day that its office had, east and west of UTC', () => {
  const east = said(1, '2024-01-01', { at: '2024-01-01T17:00:00.000Z' });
  assert.equal(only([east]).sureOn, '2024-01-02', 'in Manila');
  const west = content({ zone: 'America/Los_Angeles' });
  const evening = said(1, '2024-01-01', { at: '2024-01-02T05:00:00.000Z', content: west });
  assert.equal(only([evening]).sureOn, '2024-01-01', 'in Los Angeles');
  const night = { ...confirmed(2, '2024-02-01', '2024-02-02'), at: '2024-02-01T17:00:00.000Z' };
  assert.equal(only([said(1, '2024-01-01'), night]).sureOn, '2024-02-02', 'its day had come there');
  const strange = said(1, '2024-01-01', { content: content({ zone: 'Mars/Base' }) });
  assert.equal(only([strange]).sureOn, '2024-01-01');
});

test('an authority that ended is there until its day, is not confirmed any more, and may begin again', () => {
  const gone = only([
    said(1, '2024-01-01'),
    ended(2, '2024-05-01', { successor: 'PHL.new' }),
    confirmed(3, '2024-05-02', '2024-05-02'),
  ]);
  assert.deepEqual(gone.ended, { on: '2024-06-01', successor: 'PHL.new' });
  assert.equal(gone.history.length, 2);
  assert.equal(isCurrent(gone, '2024-05-31T15:59:59Z'), true);
  assert.equal(isCurrent(gone, '2024-05-31T16:00:00Z'), false);
  const back = only([said(1, '2024-01-01'), ended(2, '2024-05-01'), said(3, '2024-07-01')]);
  assert.equal(back.ended, null);
  assert.deepEqual(
    back.history.map(({ what }) => what),
    ['published', 'ended', 'published'],
  );
});

test('an entry counts from the day that it names until the day that it ends, by the clock of its office', () => {
  const entry = only([said(1, '2024-01-01', { content: content({ until: '2024-12-31' }) })]);
  assert.equal(entry.content.zone, 'Asia/Manila');
  assert.deepEqual(
    [
      ...['2023-12-31T15:59:59Z', '2023-12-31T16:00:00Z'],
      ...['2024-12-30T15:59:59Z', '2024-12-30T16:00:00Z'],
    ].map((now) => isCurrent(entry, now)),
    [false, true, true, false],
  );
  const strange = only([said(1, '2024-01-01', { content: content({ zone: 'Mars/Base' }) })]);
  assert.deepEqual(
    ['2023-12-31T23:59:59Z', '2024-01-01T00:00:00Z'].map((now) => isCurrent(strange, now)),
    [false, true],
  );
});

/** How often a node of another State was there. */
const NODE = { participant: 'JPN', looks: 12_960, answered: 12_931 };
const FIGURES = {
  ...{ authority: 'PHL.ooc', first: '2024-01-01', last: '2024-03-30', askers: 3 },
  ...{ tests: 5, answered: 4, inTime: 3, median: 95, ninth: 400 },
  byHour: [
    { hour: 2, tests: 3, answered: 2, inTime: 1, median: 400, ninth: 400 },
    { hour: 14, tests: 2, answered: 2, median: 30 },
  ],
};
const figures = (seq: number, at: string, change: object = {}): Publication =>
  said(seq, at, { kind: 'answers-published', content: { ...FIGURES, ...change } });

test('how tests were answered stands beside the entry, the last figures, and changes nothing else', () => {
  const entry = only([
    said(1, '2024-01-01'),
    figures(2, '2024-03-30', {
      tests: 2,
      ...{ answered: 1, inTime: 1 },
      byHour: [{ hour: 2, tests: 2, answered: 1, median: 9 }],
    }),
    figures(3, '2024-04-02'),
    said(4, '2024-05-01', { content: content({ remarks: 'New line' }) }),
  ]);
  assert.deepEqual(entry.answers, FIGURES);
  assert.deepEqual(
    entry.history.map(({ what }) => what),
    ['changed', 'figures', 'figures', 'published'],
  );
  assert.equal(entry.sureOn, '2024-05-01');
  const old = {
    ...FIGURES,
    inTime: undefined,
    byHour: [{ ...FIGURES.byHour[1], tests: 5, answered: 4 }],
  };
  const before = only([said(1, '2024-01-01'), figures(2, '2024-04-02', old)]);
  assert.equal(before.answers?.tests, 5, 'figures of an earlier version are read');
  const seen = only([said(1, '2024-01-01'), figures(2, '2024-04-02', { nodes: [NODE] })]);
  assert.deepEqual(seen.answers?.nodes, [NODE]);
  const more = only([said(1, '2024-01-01'), figures(2, '2024-04-02', { officer: '0101' })]);
  assert.deepEqual(more.answers, FIGURES, 'what it does not know is left aside');
  const { aside } = foldDirectory([figures(1, '2024-04-02')]);
  assert.deepEqual(aside[0]?.why, 'no-entry');
});

test('figures that cannot all be right are set aside, whoever let them through', () => {
  const wrong: readonly object[] = [
    { answered: 6 },
    { tests: 6 },
    { first: '2024-04-01' },
    { median: 500 },
    { median: undefined },
    { inTime: 5 },
    { byHour: [{ hour: 2, tests: 5, answered: 4, median: 95, ninth: 90 }] },
    { byHour: [FIGURES.byHour[0], FIGURES.byHour[0]] },
    { byHour: [{ hour: 2, tests: 5, answered: 4 }] },
    { byHour: [{ hour: 24, tests: 5, answered: 4, median: 1 }] },
    { nodes: [{ participant: 'JPN', looks: 2, answered: 3 }] },
    { nodes: [NODE, NODE] },
    { authority: 'JPN.npa-247' },
  ];
  for (const change of wrong) {
    const { entries, aside } = foldDirectory([
      said(1, '2024-01-01'),
      figures(2, '2024-04-02', change),
    ]);
    assert.deepEqual(
      [entries[0]?.answers, aside[0]?.why],
      [null, 'malformed'],
      JSON.stringify(change),
    );
  }
});

const named = (seq: number, at: string, relays?: readonly string[], change = {}): Publication =>
  said(seq, at, {
    kind: 'relays-named',
    content: { authority: 'PHL.ooc', ...(relays === undefined ? {} : { relays }), ...change },
  });

test('relays stand beside the entry, the last that were named; none once none is', () => {
  const one = [said(1, '2024-01-01'), named(2, '2024-02-01', ['INTERPOL', 'EUROPOL'])];
  const entry = only(one);
  assert.deepEqual(entry.relays, ['INTERPOL', 'EUROPOL']);
  assert.equal(entry.history[0]?.what, 'relays');
  const changed = only([...one, said(3, '2024-03-01', { content: content({ remarks: 'New' }) })]);
  assert.deepEqual(changed.relays, entry.relays, 'a new entry leaves them');
  assert.deepEqual(only([...one, named(3, '2024-03-01')]).relays, []);
  const { aside } = foldDirectory([
    said(1, '2024-01-01'),
    named(2, '2024-02-01', ['PHL']),
    named(3, '2024-02-01', ['INTERPOL'], { authority: 'PHL.moj' }),
  ]);
  assert.deepEqual(
    aside.map(({ why }) => why),
    ['malformed', 'no-entry'],
  );
});

test('relays of an entry that is not in force, or of a feed in doubt, are none', () => {
  const { entries } = foldDirectory([
    said(1, '2024-01-01', { content: content({ until: '2024-12-31' }) }),
    named(2, '2024-02-01', ['INTERPOL']),
  ]);
  const at = (now: string) => ({ participant: 'PHL', authority: 'PHL.ooc', now });
  const noon = '2024-06-01T12:00:00.000Z';
  assert.deepEqual(relaysOf({ entries, faults: [] }, at(noon)), ['INTERPOL']);
  assert.deepEqual(relaysOf({ entries, faults: [] }, at('2025-06-01T12:00:00.000Z')), []);
  const faults = [{ participant: 'PHL', kind: 'forked', settledAt: null }] as const;
  assert.deepEqual(relaysOf({ entries, faults }, at(noon)), []);
  const sought = { relay: 'INTERPOL', now: noon };
  assert.ok(namesRelay({ entries, faults: [] }, 'PHL', sought));
  assert.ok(!namesRelay({ entries, faults }, 'PHL', sought));
  assert.ok(!namesRelay({ entries, faults: [] }, 'PHL', { ...sought, relay: 'EUROPOL' }));
});

test('what was given to a relay is shown with it, also where it is named no longer', () => {
  const given = {
    ...({ relay: 'EUROPOL', event: 'taken' } as const),
    ...{ givenAt: '2024-06-01T12:00:00.000Z', until: '2024-06-04T12:00:00.000Z' },
    ...{ takenAt: '2024-06-01T12:00:00.000Z', handedAt: null, code: null },
  };
  assert.deepEqual(
    relayStandings(['INTERPOL', 'EUROPOL'], [given]).map(({ relay, event }) => [relay, event]),
    [
      ['INTERPOL', 'none'],
      ['EUROPOL', 'taken'],
    ],
  );
  assert.deepEqual(relayStandings([], [given]), [given]);
});
