import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkPublication,
  coverAt,
  coverGaps,
  foldDirectory,
  officesOf,
  type Publication,
  type Published,
  watchedOffices,
  withoutCoverInDoubt,
} from '../src/index.ts';
import { content, said } from './offices.ts';

const at = (day: number, hour = 0): string =>
  `2024-02-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;

const COVER = {
  authority: 'PHL.ooc',
  from: at(1),
  until: at(10),
  instead: 'PHL.doj',
  spans: [
    { from: at(1), until: at(1, 12), by: 'duty' },
    { from: at(1, 12), until: at(2), by: 'on-call' },
    { from: at(3), until: at(4), by: 'instead' },
    { from: at(4), until: at(5), by: 'duty' },
  ],
};

const told = (seq: number, day: string, change: object = {}, more: Partial<Publication> = {}) =>
  said(seq, day, {
    kind: 'cover-published',
    content: { ...COVER, ...change } as unknown as Publication['content'],
    ...more,
  });
const withdrawn = (seq: number, day: string) =>
  said(seq, day, { kind: 'cover-withdrawn', content: { authority: 'PHL.ooc' } });

const only = (...all: readonly Publication[]) => {
  const [entry] = foldDirectory(all).entries;
  assert.ok(entry);
  return entry;
};

test('cover says who is there now, until when that stays so, and never that nobody is once it is over', () => {
  const entry = only(said(1, '2024-01-01'), told(2, '2024-02-01'));
  const now = (moment: string) => coverAt(entry, moment);
  assert.deepEqual(now(at(1, 6)), { said: 'duty', until: at(2) }, 'on call after that');
  assert.deepEqual(now(at(1, 12)), { said: 'on-call', until: at(2) });
  assert.deepEqual(now(at(2)), { said: 'nobody', until: at(3) });
  assert.deepEqual(now(at(3)), { said: 'instead', until: at(4), office: 'PHL.doj' });
  assert.deepEqual(now(at(5)), { said: 'nobody', until: null });
  assert.deepEqual(now(at(10)), { said: 'over', until: at(10) }, 'its end is not in it');
  assert.deepEqual(now('2024-01-31T23:57:59.999Z'), { said: 'nothing' }, 'it has not begun');
  assert.deepEqual(
    now('2024-01-31T23:58:00.000Z'),
    now('2024-02-01T00:00:00.000Z'),
    'a clock that is two minutes behind reads it',
  );
  assert.deepEqual(coverAt(only(said(1, '2024-01-01')), at(1)), { said: 'nothing' });
});

test('the gaps ahead are told, those that are over not, and nothing of what is over', () => {
  const entry = only(said(1, '2024-01-01'), told(2, '2024-02-01'));
  const gaps = (moment: string) =>
    coverGaps(entry, moment)?.map(({ from, until, said: is }) => [from, until, is]);
  const LAST = [at(5), at(10), 'nobody'];
  const INSTEAD = [at(3), at(4), 'instead'];
  assert.deepEqual(gaps(at(1)), [[at(2), at(3), 'nobody'], INSTEAD, LAST]);
  assert.deepEqual(gaps(at(2, 6)), [[at(2, 6), at(3), 'nobody'], INSTEAD, LAST]);
  assert.deepEqual(gaps(at(3, 6)), [[at(3, 6), at(4), 'instead'], LAST]);
  assert.deepEqual(gaps(at(6)), [[at(6), at(10), 'nobody']]);
  assert.equal(coverGaps(entry, at(10)), null);
});

const published = (all: readonly Publication[], faults: Published['faults'] = []): Published => ({
  entries: foldDirectory(all).entries,
  holidays: { nameOf: () => undefined, knows: () => true },
  faults,
});
const hours = [{ days: ['monday'], from: '09:00', to: '10:00' }];
const byHours = content({ authority: 'PHL.doj', opening: 'by-hours', hours });

test('where cover is published it counts, else the hours: which of both, is said', () => {
  const all = [
    said(1, '2024-01-01'),
    told(2, '2024-02-01'),
    said(3, '2024-02-01', { content: byHours }),
  ];
  const there = (moment: string, from = published(all)) =>
    officesOf(from, { state: 'PHL', now: moment }).map(
      ({ entry, there: is, cover }) => [entry.authority, is, cover.said] as const,
    );
  assert.deepEqual(there(at(1, 6))[0], ['PHL.ooc', true, 'duty']);
  // Open at any hour by its entry, and by its cover with nobody: on a Friday both are closed.
  assert.deepEqual(there(at(2, 6)), [
    ['PHL.ooc', false, 'nobody'],
    ['PHL.doj', false, 'nothing'],
  ]);
  assert.deepEqual(there(at(12, 6))[0], ['PHL.ooc', true, 'over'], 'stale: by its hours again');
  const forked = { participant: 'PHL', kind: 'forked', settledAt: null } as const;
  assert.deepEqual(
    there(at(2, 6), published(all, [forked]))[0],
    ['PHL.ooc', true, 'nothing'],
    'what is in doubt tells nothing',
  );
});

test('each office that tells its duty is looked at, and the one that is written to first', () => {
  const all = [
    said(1, '2024-01-01'),
    told(3, '2024-02-01', { authority: 'PHL.doj', instead: 'PHL.ooc' }),
  ];
  const entries = [
    ...all,
    said(2, '2024-01-01', { content: content({ authority: 'PHL.doj' }) }),
    said(4, '2024-01-01', { content: content({ authority: 'PHL.court' }) }),
  ];
  const holidays = { nameOf: () => undefined, knows: () => true };
  const offices = officesOf(
    { entries: foldDirectory(entries).entries, holidays, faults: [] },
    { state: 'PHL', now: at(2, 6) },
  );
  const watched = watchedOffices(offices).map(({ entry }) => entry.authority);
  assert.equal(offices.length, 3);
  assert.deepEqual(watched.length, 2);
  assert.ok(watched.includes('PHL.doj'), 'nobody is there, by its own word: that is to be seen');
  assert.equal(watched[0], offices[0]?.entry.authority);
});

test('the last one holds; only that it began and was ended is a change of the entry', () => {
  const all = [
    said(1, '2024-01-01'),
    told(2, '2024-02-01'),
    told(3, '2024-02-02', { until: at(12) }),
    withdrawn(4, '2024-02-03'),
    withdrawn(5, '2024-02-03'),
  ];
  assert.equal(only(...all.slice(0, 3)).cover?.until, at(12));
  assert.equal(only(...all).cover, null);
  assert.deepEqual(
    only(...all).history.map(({ seq, what }) => [seq, what]),
    [
      [4, 'cover-end'],
      [2, 'cover'],
      [1, 'published'],
    ],
  );
  const again = said(6, '2024-02-04', { content: content({ remarks: 'New line' }) });
  assert.equal(only(...all.slice(0, 3), again).cover?.seq, 3, 'an entry anew leaves it as it is');
  const { entries, aside } = foldDirectory([told(1, '2024-02-01')]);
  assert.deepEqual([entries, aside.map(({ why }) => why)], [[], ['no-entry']]);
});

test('who decides it anew is named, with what is decided; the node, and who told it anew before, is not', () => {
  const by = (officer: string, role = 'supervisor') => ({ authority: 'PHL.ooc', role, officer });
  const all = [
    said(1, '2024-01-01'),
    told(2, '2024-02-01', {}, { by: by('12') }),
    told(3, '2024-02-02', {}, { by: by('node', 'node') }),
    told(4, '2024-02-03', {}, { by: by('12') }),
    told(5, '2024-02-04', { instead: 'PHL.dict' }, { by: by('12') }),
    told(6, '2024-02-05', { instead: 'PHL.dict' }, { by: by('13') }),
  ];
  const decided = only(...all).history.filter(({ what }) => what === 'cover');
  assert.deepEqual(
    decided.map(({ seq, by: { officer } }) => [seq, officer]),
    [
      [6, '13'],
      [5, '12'],
      [2, '12'],
    ],
  );
});

test('an entry that ran out and is published anew tells nothing that was decided before', () => {
  const lastly = (day: string) => ({ content: content({ until: day }) });
  const all = [said(1, '2024-01-01', lastly('2024-02-03')), told(2, '2024-02-01')];
  const anew = (day: string) => only(...all, said(3, day, lastly('2024-12-31'))).cover?.seq;
  assert.equal(anew('2024-02-02'), 2, 'it held still');
  assert.equal(anew('2024-02-03'), undefined, 'its last day was over');
});

test('hours that cannot all be so are refused, and set aside by whoever reads them', () => {
  const codes = (change: object) => {
    const one = told(1, '2024-02-01', change);
    const checked = checkPublication('PHL', one);
    return checked.ok ? [] : checked.error.map(({ code }) => code);
  };
  assert.deepEqual(codes({}), []);
  const DISAGREES = ['cover-disagrees'];
  assert.deepEqual(codes({ until: at(1) }), DISAGREES);
  assert.deepEqual(codes({ until: '2024-03-04T00:00:00.000Z' }), DISAGREES, 'too far ahead');
  assert.deepEqual(codes({ until: at(4, 12) }), DISAGREES, 'a stretch beyond its end');
  assert.deepEqual(codes({ spans: COVER.spans.toReversed() }), DISAGREES);
  const [first] = COVER.spans;
  assert.deepEqual(codes({ spans: [first, { ...first, by: 'on-call' }] }), DISAGREES, 'twice');
  assert.deepEqual(codes({ spans: [{ ...first, until: first?.from }] }), DISAGREES);
  assert.deepEqual(codes({ instead: 'PHL.ooc' }), DISAGREES, 'itself instead of itself');
  assert.deepEqual(codes({ instead: 'JPN.npa-247' }), DISAGREES, 'of another State');
  assert.deepEqual(codes({ spans: [{ ...first, by: 'ito' }] }), ['not-allowed']);
  assert.deepEqual(codes({ officer: 'ito' }), ['unknown-field'], 'nobody is named');
  const wrong = told(3, '2024-02-02', { until: at(4, 12) });
  const fold = foldDirectory([said(1, '2024-01-01'), told(2, '2024-02-01'), wrong]);
  assert.equal(fold.entries[0]?.cover?.seq, 2);
  assert.deepEqual(
    fold.aside.map(({ seq, why }) => [seq, why]),
    [[3, 'malformed']],
  );
});

test('a kind of a later version says nothing of cover, and all else stays as it is', () => {
  const before = [said(1, '2024-01-01'), told(2, '2024-02-01')];
  const later = [
    told(3, '2024-02-02', {}, { kind: 'cover-of-persons' }),
    told(4, '2024-02-02', {}, { version: 2 }),
  ];
  const grown = foldDirectory([...before, ...later]);
  assert.deepEqual(grown.entries, foldDirectory(before).entries);
  assert.deepEqual(
    grown.aside.map(({ why }) => why),
    ['later-kind', 'later-kind'],
  );
});

test('cover told with a key that was in other hands is not read; nothing else of the entry is in doubt', () => {
  const publications = [
    said(1, '2024-01-01', { signedWith: 'new' }),
    told(2, '2024-02-01', {}, { signedWith: 'old', takenAt: at(1) }),
  ];
  const { entries } = foldDirectory(publications);
  const none = { revoked: new Map<string, string>(), taken: [] };
  const read = (since: string) =>
    withoutCoverInDoubt({ entries, publications }, () => ({
      ...none,
      revoked: new Map([['old', since]]),
    }));
  assert.deepEqual(
    read(at(1)).map(({ cover, content: said_ }) => [cover, said_.callBack]),
    [[null, '+63255500142']],
  );
  assert.equal(read(at(2))[0]?.cover?.seq, 2, 'it was here before');
  assert.equal(
    withoutCoverInDoubt({ entries, publications }, () => none),
    entries,
  );
  const taken = [{ from: '2024-01-31T00:00:00.000Z', to: at(2) }];
  const meanwhile = withoutCoverInDoubt({ entries, publications }, () => ({ ...none, taken }));
  assert.equal(meanwhile[0]?.cover, null, 'taken in while the State was suspended here');
});
