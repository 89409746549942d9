import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lapsingSoon, type RunningClock, type Session } from '@comity/service';
import { wordsFor } from '@comity/words';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { KeptData } from '../../src/screens/case/kept-data.tsx';
import { DueWhen } from '../../src/screens/clocks/due-when.tsx';
import { caseView } from '../fake/case-views.ts';
import { CASE_FILES } from '../fake/cases.ts';
import { NO_LAW } from '../fake/law.ts';
import { stateOf } from '../fake/places.ts';
import { USA_ROWS } from '../fake/rows.ts';
import { openDesk } from './desk-client.ts';

const file = CASE_FILES.find(({ caseId }) => caseId === 'silkroad-preserved');
assert.ok(file !== undefined);
const VIEW = caseView(file, { officer: { authority: 'USA.doj-oia' } } as Session);
const words = wordsFor('en');
const plain = (html: string): string => html.replace(/<[^>]*>|[\u2066-\u2069]/g, '');

const panel = (now: string): string => {
  const here = { words, us: 'USA', place: { zone: 'America/New_York' }, now };
  return plain(renderToString(h(KeptData, { here, law: NO_LAW, view: VIEW })));
};

test('what is kept stands with its holder, its last day as a whole day, and a week before that it lapses', () => {
  const early = panel('2024-12-01T12:00:00.000Z');
  assert.match(early, /Held by.*Hosting provider in Reykjavík/);
  assert.match(early, /End of Tuesday 18 February 2025, Reykjav/);
  assert.doesNotMatch(early, /Lapses/);
  assert.match(panel('2025-02-12T12:00:00.000Z'), /Lapses within 7 days/);
  assert.doesNotMatch(panel('2025-02-20T12:00:00.000Z'), /Lapses/);
});

test('a day that was named is read as that day, and never as midnight of the next', () => {
  const when = (due: { day?: string; zone?: string }): string =>
    plain(
      renderToString(
        h(DueWhen, { words, due, at: '2025-02-19T00:00:00.000Z', zone: 'Asia/Tokyo' }),
      ),
    );
  assert.equal(
    when({ day: '2025-02-18', zone: 'Atlantic/Reykjavik' }),
    'End of Tuesday 18 February 2025, Reykjavík',
  );
  assert.match(when({}), /19 Feb/);
});

const clock = (at: string, more: Partial<RunningClock['due']> = {}): RunningClock => ({
  ...{ caseId: 'c', reference: '482-719-3604', title: '', side: 'requesting', measures: [] },
  ...{ peer: 'ISL', peerName: stateOf('ISL'), peerZone: 'Atlantic/Reykjavik' },
  since: null,
  due: {
    ...{ what: 'preservation-ends', owedBy: 'requesting', kind: 'effect-date', pinpoint: null },
    ...{ act: 'a', part: null, at, ...more },
  },
});

test('the digest counts what lapses at either side, and nothing else that ends', async () => {
  const soon = clock('2024-11-26T00:00:00.000Z');
  const theirs = clock('2024-11-27T00:00:00.000Z', { owedBy: null });
  const running = [
    soon,
    theirs,
    clock('2024-12-26T00:00:00.000Z'),
    clock('2024-11-20T00:00:00.000Z'),
    clock('2024-11-26T00:00:00.000Z', { held: { code: 'until-decision' } }),
    clock('2024-11-26T00:00:00.000Z', { what: 'reply' }),
  ];
  const all = { running, missed: [], more: false, unknown: 0, freeDays: [] };
  const now = '2024-11-21T14:00:00.000Z';
  assert.deepEqual(lapsingSoon(all, { now, zone: 'America/New_York' }), [soon, theirs]);
});

test('the work list says of a row which day what is kept lapses', async () => {
  const rows = USA_ROWS.filter(({ caseId }) => caseId === 'silkroad-preserved').map((row) => ({
    ...row,
    lapses: { day: '2024-11-26', zone: 'Atlantic/Reykjavik' },
  }));
  const desk = await openDesk({ participant: 'USA', rows });
  try {
    await desk.signIn('usa-1');
    assert.match(plain((await desk.get('/')).body), /kept data lapses Tue 26 Nov/);
  } finally {
    await desk.close();
  }
});

test('the deadlines of a case say a whole day as that day, and elsewhere the moment of its end', async () => {
  const desk = await openDesk({ participant: 'USA' });
  try {
    await desk.signIn('usa-1');
    const said = plain((await desk.get('/cases/silkroad-preserved')).body);
    const [, deadlines = ''] = said.split('Open deadlines');
    assert.match(deadlines, /End of Tuesday 18 February 2025, Reykjavík/);
    assert.doesNotMatch(said, /Wed 19 Feb 2025, 00:00/);
    assert.match(deadlines, /Washington *Tue 18 Feb 2025, 19:00/);
  } finally {
    await desk.close();
  }
});
