// A State that has decided so tells the others in which hours somebody is there, anew by itself while its
// roster changes; what is over is over, and nothing of it names a person.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { coverAt, coverGaps, type DirectoryEntry, officesOf } from '@comity/feed';
import {
  admitAll,
  type Berth,
  berthAt,
  OFFICERS,
  prepareSeat,
  signIn,
  type WholeCast,
} from '@comity/rehearsal';
import {
  createCoverTelling,
  createPublishedReader,
  proposeKeyChange,
  SHELL,
  suspendOfficer,
} from '@comity/server';
import { NotPermitted, type Session } from '@comity/service';
import { castFor, type TestStage, testStage } from './nodes-under-test.ts';

const DESK = 'JPN.desk';
const MINISTRY = 'JPN.moj';
const SUPERVISORS = ['0901', '0902'] as const;

let stage: TestStage;
let tokyo: Berth;
let washington: Berth;
let [first, second]: Session[] = [];

const withSupervisors = (cast: WholeCast): WholeCast => ({
  ...cast,
  officers: [
    ...cast.officers,
    ...cast.officers.slice(0, 2).map((officer, index) => ({
      ...officer,
      id: `${officer.authority}.${SUPERVISORS[index]}`,
      ...{ number: SUPERVISORS[index] ?? '', role: 'supervisor' as const },
      userName: `${cast.id}-${SUPERVISORS[index]}`.toLowerCase(),
    })),
  ],
});

before(async () => {
  stage = await testStage('cover');
  const [japan, states] = castFor('JPN', 'USA').map(withSupervisors);
  assert.ok(japan !== undefined && states !== undefined);
  tokyo = await berthAt(await prepareSeat(stage, japan));
  washington = await berthAt(await prepareSeat(stage, states));
  await admitAll([tokyo.node, washington.node]);
  look = looking();
  [first, second] = [
    await signIn(tokyo.node, DESK, SUPERVISORS[0]),
    await signIn(tokyo.node, DESK, SUPERVISORS[1]),
  ];
});
after(async () => {
  await tokyo?.close();
  await washington?.close();
  await stage?.database.stop();
});

const rosters = () => tokyo.node.service.rosters;
const as = (session: Session | undefined): Session => {
  assert.ok(session !== undefined);
  return session;
};

/** The other officer agrees to what waits. */
async function agreed(proposal: string | null): Promise<void> {
  assert.ok(proposal !== null, 'one person alone does not decide it');
  const done = await tokyo.node.service.proposals.approve(as(second), proposal);
  assert.ok(done.ok, JSON.stringify(done));
}

async function publishEntry(authority: string): Promise<void> {
  const { directory } = tokyo.node.service;
  const done = await directory.publish(as(first), {
    kind: 'authority-published',
    content: {
      ...{ authority, names: [{ language: 'en', name: authority }], accepts: ['en'] },
      ...{ kinds: ['contact-point-24-7'], callBack: '+81355500142', zone: 'Asia/Tokyo' },
      ...{ opening: 'always', from: '2026-01-01' },
    },
  });
  assert.ok(done.ok, JSON.stringify(done));
  await agreed(done.value.proposal);
}

const shifts = (
  officer: string,
  first_: string,
  days: readonly number[],
  [begins, ends] = ['08:00', '20:00'],
) =>
  rosters().enter(as(first), {
    ...{ days, begins, ends, first: first_, weeks: '2' },
    ...{ officer: `${DESK}.${officer}`, substitute: '' },
  });

const code = (done: { ok: boolean; error?: readonly { code: string }[] | { code: string } }) => {
  if (done.ok || done.error === undefined) return '';
  return 'code' in done.error ? done.error.code : done.error[0]?.code;
};

/** What the job of a process of the node does once a minute. */
function looking(): () => Promise<boolean> {
  const { parts } = tokyo.node;
  return createCoverTelling({ ...parts, readPublished: createPublishedReader(parts) });
}
let look: () => Promise<boolean>;

/** Nothing is told any more for having been told a moment ago, or for not standing still. */
async function settled(): Promise<void> {
  for (const minutes of [11, 6]) {
    stage.network.clock.advance(minutes * MINUTE);
    assert.ok(await look());
  }
}

async function entryAt(berth: Berth): Promise<DirectoryEntry> {
  await berth.node.exchange.ask(berth === tokyo ? 'USA' : 'JPN');
  const { entries } = await berth.node.service.directory.published(
    await signIn(berth.node, `${berth.node.id}.desk`),
  );
  const entry = entries.find(({ authority }) => authority === DESK);
  assert.ok(entry !== undefined);
  return entry;
}

/** It is decided by two with a fallback that is another office; what stands then. */
async function namedAnew(instead = '') {
  const porter = { officer: '', name: 'Ministry, night porter', telephone: '+81355500199' };
  assert.ok((await rosters().nameFallback(as(first), porter)).ok);
  const done = await rosters().tellCover(as(first), instead);
  assert.ok(done.ok, JSON.stringify(done));
  await agreed(done.value.proposal);
  const named = (await entryAt(tokyo)).cover;
  assert.ok(named !== null);
  return { named };
}

/** The key of the authority is revoked by two; it may have been in other hands since now. */
async function keyRevoked(): Promise<void> {
  const { parts, service } = tokyo.node;
  const wanted = await proposeKeyChange(parts, {
    ...{ kind: 'keys-revoked', authorities: [DESK], node: false, by: SHELL },
    compromised: now(),
  });
  for (const session of [as(first), as(second)]) {
    const done = await service.keys.confirm(session, wanted.ok ? wanted.value.id : '');
    assert.ok(done.ok, JSON.stringify(done));
  }
}

const now = (): string => stage.network.clock.now();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test('nothing is told before two officers have decided it, and nothing that the roster does not say', async () => {
  assert.equal(code(await rosters().tellCover(as(first), '')), 'cover-without-entry');
  await publishEntry(DESK);
  assert.equal(code(await rosters().tellCover(as(first), '')), 'cover-nothing-planned');
  assert.ok(
    (
      await rosters().nameFallback(as(first), {
        ...{ officer: '', name: 'Ministry, night porter', telephone: '+81355500199' },
      })
    ).ok,
  );
  assert.ok((await shifts(OFFICERS[0], '2026-11-24', [1, 2, 3, 4, 5])).ok);
  assert.equal(code(await rosters().tellCover(as(first), MINISTRY)), 'cover-office-unknown');
  assert.equal(code(await rosters().tellCover(as(first), DESK)), 'cover-office-unknown');
  assert.equal(code(await rosters().endCover(as(first))), 'cover-not-told');
  const duty = await signIn(tokyo.node, DESK, OFFICERS[0]);
  await assert.rejects(async () => rosters().tellCover(duty, ''), NotPermitted);
  assert.ok(await look());
  assert.equal((await entryAt(washington)).cover, null);
  const typed = { authority: DESK, from: now(), until: '2026-12-01T00:00:00.000Z' };
  const byHand = { kind: 'cover-published', content: typed } as const;
  assert.equal(
    code(await tokyo.node.service.directory.publish(as(first), byHand)),
    'publication-kind',
    'nobody types what the roster says',
  );
});

test('what two have decided is read at the other State, hour by hour and without a name', async () => {
  await publishEntry(MINISTRY);
  const done = await rosters().tellCover(as(first), MINISTRY);
  assert.ok(done.ok, JSON.stringify(done));
  assert.equal((await entryAt(washington)).cover, null, 'one has decided it');
  await agreed(done.value.proposal);
  const entry = await entryAt(washington);
  // Tuesday 00:00 in Tokyo, eight hours before the first shift.
  assert.deepEqual(coverAt(entry, now()), {
    ...{ said: 'instead', until: '2026-11-23T23:00:00.000Z', office: MINISTRY },
  });
  assert.deepEqual(coverAt(entry, '2026-11-24T02:00:00.000Z'), {
    ...{ said: 'duty', until: '2026-11-24T11:00:00.000Z' },
  });
  const { cover } = entry;
  const told = JSON.stringify(cover);
  for (const name of [OFFICERS[0], 'porter', '+81355500199', 'Officer']) {
    assert.ok(!told.includes(name), name);
  }
  assert.deepEqual(cover?.by, { authority: DESK, role: 'supervisor', officer: SUPERVISORS[1] });
  const [office] = officesOf(
    { entries: [entry], holidays: { nameOf: () => undefined, knows: () => true }, faults: [] },
    { state: 'JPN', now: now() },
  );
  assert.equal(office?.openness.open, true, 'at any hour, by its entry');
  assert.equal(office?.there, false, 'by its cover another office is called');
});

test('it is told anew where the roster changes, once, and not each minute', async () => {
  const before = (await entryAt(washington)).cover;
  assert.ok(await look());
  assert.equal((await entryAt(washington)).cover?.seq, before?.seq, 'nothing has changed');
  assert.ok((await shifts(OFFICERS[1], '2026-11-28', [6, 7])).ok);
  assert.ok(await look());
  assert.equal((await entryAt(washington)).cover?.seq, before?.seq, 'told a moment ago');
  stage.network.clock.advance(11 * MINUTE);
  const other = looking();
  await Promise.all([look(), other()]);
  assert.equal((await entryAt(washington)).cover?.seq, before?.seq, 'seen a moment ago');
  // Two changes within a few minutes are one: what stood between them is never told.
  stage.network.clock.advance(4 * MINUTE);
  assert.ok((await shifts(OFFICERS[0], '2026-11-30', [1], ['20:00', '22:00'])).ok);
  await Promise.all([look(), other()]);
  stage.network.clock.advance(4 * MINUTE);
  await Promise.all([look(), other()]);
  assert.equal((await entryAt(washington)).cover?.seq, before?.seq, 'it does not stand still yet');
  stage.network.clock.advance(2 * MINUTE);
  await Promise.all([look(), other()]);
  const entry = await entryAt(washington);
  assert.equal(entry.cover?.seq, (before?.seq ?? 0) + 1, 'of two processes one tells it');
  assert.deepEqual(entry.cover?.by, { authority: DESK, role: 'node', officer: 'node' });
  const page = await rosters().cover(as(first));
  assert.equal(page.decidedBy?.officer, SUPERVISORS[1], 'who decided it is known at home');
  assert.deepEqual(coverAt(entry, '2026-11-28T02:00:00.000Z').said, 'duty');
  assert.equal(entry.cover?.instead, MINISTRY);
  assert.deepEqual(
    entry.history.filter(({ what }) => what === 'cover').length,
    1,
    'only that it began is a change of the entry',
  );
});

test('a roster that somebody changes again and again is told after an hour at last', async () => {
  const before = (await entryAt(washington)).cover;
  stage.network.clock.advance(11 * MINUTE);
  const told = async () => ((await entryAt(washington)).cover?.seq ?? 0) - (before?.seq ?? 0);
  const hours = ['20:10', '20:20', '20:30', '20:40', '20:50', '21:00', '21:10', '21:20'] as const;
  const day = '2026-12-01';
  for (const [n, ends] of hours.entries()) {
    assert.ok((await shifts(OFFICERS[0], day, [2], ['20:00', ends])).ok);
    assert.ok(await look());
    assert.equal(await told(), 0, `change ${n}`);
    stage.network.clock.advance(4 * MINUTE);
  }
  const later = Array.from({ length: 28 }, (_, n) =>
    Temporal.PlainTime.from('21:25')
      .add({ minutes: 5 * n })
      .toString({ smallestUnit: 'minute' }),
  );
  const tellings: number[] = [];
  for (const [n, ends] of later.entries()) {
    assert.ok((await shifts(OFFICERS[0], day, [2], ['20:00', ends])).ok);
    const toldBefore = await told();
    assert.ok(await look());
    if ((await told()) > toldBefore) tellings.push((hours.length + n) * 4);
    stage.network.clock.advance(4 * MINUTE);
  }
  // After its hour; then an hour begins anew, at the first look after the pause.
  assert.deepEqual(
    tellings,
    [60, 132],
    'an old word does not stand for ever, nor each change told',
  );
});

test('an officer who is suspended is on duty no more, in what others read too', async () => {
  const done = await suspendOfficer(tokyo.node.parts, `${DESK}.${OFFICERS[1]}`, true);
  assert.ok(done.ok, JSON.stringify(done));
  await settled();
  const entry = await entryAt(washington);
  assert.equal(coverAt(entry, '2026-11-28T02:00:00.000Z').said, 'instead');
});

test('an entry can be changed while its cover is told, however often that is', async () => {
  const { directory } = tokyo.node.service;
  const { entries } = await directory.published(as(first));
  const own = entries.find(({ authority }) => authority === DESK);
  const base = Math.max(...entries.map(({ history }) => history[0]?.seq ?? 0));
  const content = { ...own?.content, remarks: 'New line' };
  const checked = await directory.check(as(first), {
    ...{ kind: 'authority-published', content, base },
  });
  assert.ok(checked.ok, JSON.stringify(checked));
});

test('it is told before it ends; where nobody tells it, it is over and says nothing of now', async () => {
  const before = (await entryAt(washington)).cover;
  stage.network.clock.advance(8 * DAY);
  const old = await entryAt(washington);
  assert.equal(old.cover?.seq, before?.seq);
  await settled();
  const entry = await entryAt(washington);
  assert.equal(entry.cover?.seq, (before?.seq ?? 0) + 1, 'less than a week was left');
  assert.ok((entry.cover?.until ?? '') > (before?.until ?? ''));
  const late = new Date(Date.parse(entry.cover?.until ?? '') + MINUTE).toISOString();
  assert.deepEqual(coverAt(entry, late), { said: 'over', until: entry.cover?.until });
  assert.equal(coverGaps(entry, late), null);
});

test('a roster that says nothing any more takes back what was told of hours to come', async () => {
  const gone = await rosters().week(as(first), '');
  assert.ok(gone.ok);
  for (let week = 0; week < 3; week++) {
    const day = new Date(Date.parse(now()) + week * 7 * DAY).toISOString().slice(0, 10);
    const found = await rosters().week(as(first), day);
    assert.ok(found.ok);
    for (const { id, until } of found.value.shifts.filter((one) => one.until > now())) {
      const dropped = await rosters().change(as(first), id, { officer: '', substitute: '' });
      assert.ok(dropped.ok, `${until} ${JSON.stringify(dropped)}`);
    }
  }
  await settled();
  const fallbackOnly = await entryAt(washington);
  assert.equal(coverAt(fallbackOnly, now()).said, 'instead', 'the fallback is called at any hour');
  await tokyo.tamper(`update comity.rosters set sealed = null where authority = '${DESK}'`);
  await settled();
  const empty = await entryAt(washington);
  assert.equal(empty.cover?.spans, undefined);
  stage.network.clock.advance(2 * MINUTE);
  assert.equal(coverAt(empty, now()).said, 'over', 'nothing is said, and not that nobody is there');
  assert.ok(await look());
  assert.equal((await entryAt(washington)).cover?.seq, empty.cover?.seq, 'and not again and again');
});

test('a fallback that cannot be read is not told as nobody, and nobody decides on it', async () => {
  const { named } = await namedAnew();
  await tokyo.tamper(
    `update comity.rosters set sealed = sealed || 'x'::bytea where authority = '${DESK}'`,
  );
  await settled();
  assert.equal((await entryAt(washington)).cover?.seq, named.seq);
  assert.equal(code(await rosters().tellCover(as(first), '')), 'roster-damaged');
  const page = await rosters().cover(as(first));
  assert.deepEqual([page.ahead, page.isDamaged], [null, true]);
});

test('an office is named of the fallback of its time, and of no other', async () => {
  const { named } = await namedAnew(MINISTRY);
  assert.equal(named.instead, MINISTRY);
  stage.network.clock.advance(MINUTE);
  const porter = { officer: '', name: 'Ministry, day porter', telephone: '+81355500198' };
  assert.ok((await rosters().nameFallback(as(first), porter)).ok);
  await settled();
  const { cover } = await entryAt(washington);
  assert.equal(cover?.instead, undefined);
  assert.ok(cover?.spans?.every(({ by }) => by === 'instead'));
  assert.ok((await rosters().cover(as(first))).isUnnamed, 'and the page says so');
});

test('the same fallback named once more is no other; one named while two decide is', async () => {
  const { named } = await namedAnew(MINISTRY);
  const porter = (telephone: string) => ({
    officer: '',
    name: 'Ministry, night porter',
    telephone,
  });
  stage.network.clock.advance(MINUTE);
  assert.ok((await rosters().nameFallback(as(first), porter('+81355500199'))).ok);
  await settled();
  const still = (await entryAt(washington)).cover;
  assert.deepEqual([still?.instead, still?.seq], [MINISTRY, named.seq]);
  const done = await rosters().tellCover(as(first), MINISTRY);
  assert.ok(done.ok, JSON.stringify(done));
  stage.network.clock.advance(MINUTE);
  assert.ok((await rosters().nameFallback(as(first), porter('+81355500197'))).ok);
  const shown = await tokyo.node.service.proposals.get(as(second), done.value.proposal ?? '');
  assert.ok(shown.ok && shown.value.content['instead'] === undefined, 'who agrees is shown that');
  await agreed(done.value.proposal);
  const { cover } = await entryAt(washington);
  assert.ok((cover?.seq ?? 0) > named.seq);
  assert.equal(cover?.instead, undefined);
});

test('who may not decide it does not agree to it, and two presses are one proposal', async () => {
  const once = await rosters().tellCover(as(first), '');
  stage.network.clock.advance(3 * MINUTE);
  const twice = await rosters().tellCover(as(first), '');
  assert.ok(once.ok && twice.ok && once.value.proposal !== null);
  assert.equal(twice.value.proposal, once.value.proposal);
  const duty = await signIn(tokyo.node, DESK, OFFICERS[0]);
  const { proposals } = tokyo.node.service;
  assert.equal(code(await proposals.approve(duty, once.value.proposal)), 'approval-other-task');
  const { waiting } = await proposals.list(duty);
  assert.deepEqual(
    waiting.map(({ mine }) => (mine.ok ? '' : mine.error.code)),
    ['approval-other-task'],
  );
  // What is told is the roster of when the second agrees.
  assert.ok((await shifts(OFFICERS[0], now().slice(0, 10), [1, 2, 3, 4, 5, 6, 7])).ok);
  await agreed(once.value.proposal);
  const { cover } = await entryAt(washington);
  assert.ok(cover?.spans?.some(({ by }) => by === 'duty'));
});

test('a clock that was ahead keeps nothing from being put right', async () => {
  const { clock } = stage.network;
  clock.advance(DAY);
  const { named } = await namedAnew(MINISTRY);
  clock.advance(-DAY);
  await settled();
  const { cover } = await entryAt(tokyo);
  assert.equal(cover?.seq, named.seq + 1);
  assert.ok((cover?.from ?? '') < named.from);
  assert.equal(cover?.instead, MINISTRY);
  // What is told carries the day of that clock still; the fallback is named anew by the one of now.
  assert.ok((cover?.at ?? '') > now());
  const porter = { officer: '', name: 'Ministry, third porter', telephone: '+81355500196' };
  assert.ok((await rosters().nameFallback(as(first), porter)).ok);
  assert.ok(await look());
  await settled();
  assert.equal((await entryAt(tokyo)).cover?.instead, undefined);
});

test('a key of its own that is revoked ends nothing: it is told anew with the next', async () => {
  const before = (await entryAt(tokyo)).cover;
  assert.ok(before !== null);
  await keyRevoked();
  assert.equal((await rosters().cover(as(first))).told?.seq, before.seq);
  assert.ok(await look(), 'at once');
  assert.equal((await entryAt(tokyo)).cover?.seq, before.seq + 1);
});

/** The entry of the office ends after so many days, by two. */
async function endsIn(days: number): Promise<void> {
  const { directory } = tokyo.node.service;
  const on = new Date(Date.parse(now()) + days * DAY).toISOString().slice(0, 10);
  const done = await directory.publish(as(first), {
    ...{ kind: 'authority-ended', content: { authority: DESK, on } },
  });
  assert.ok(done.ok, JSON.stringify(done));
  await agreed(done.value.proposal);
}

test('an office whose end is announced is told to its last day', async () => {
  await endsIn(3);
  const before = (await entryAt(tokyo)).cover;
  assert.ok(
    (await shifts(OFFICERS[0], now().slice(0, 10), [1, 2, 3, 4, 5], ['20:00', '23:00'])).ok,
  );
  await settled();
  const last = (await entryAt(tokyo)).cover?.seq ?? 0;
  assert.ok(last > (before?.seq ?? 0), 'it goes on');
  stage.network.clock.advance(5 * DAY);
  await settled();
  assert.equal((await entryAt(tokyo)).cover?.seq, last, 'it is over');
  assert.ok((await rosters().endCover(as(first))).ok, 'and can still be ended');
});

test('while the end of an office is announced what is told of it can be taken back', async () => {
  await publishEntry(DESK);
  await namedAnew();
  await endsIn(3);
  assert.ok((await entryAt(tokyo)).cover !== null);
  assert.ok((await rosters().endCover(as(first))).ok);
  assert.equal((await entryAt(tokyo)).cover, null);
});

test('an office that is published anew is told only where that is decided anew', async () => {
  await publishEntry(DESK);
  await namedAnew();
  await endsIn(0);
  await publishEntry(DESK);
  assert.equal((await entryAt(tokyo)).cover, null);
  await settled();
  assert.equal((await entryAt(tokyo)).cover, null);
  await namedAnew();
  // Somebody else decides it once more: that is whom the page names.
  const done = await rosters().tellCover(as(second), '');
  assert.ok(done.ok && done.value.proposal !== null);
  assert.ok((await tokyo.node.service.proposals.approve(as(first), done.value.proposal)).ok);
  assert.equal((await rosters().cover(as(first))).decidedBy?.officer, SUPERVISORS[0]);
});

test('what had to be so when it was proposed has to be so when it is agreed to, and is shown before', async () => {
  const { directory, proposals } = tokyo.node.service;
  const on = now().slice(0, 10);
  const end = async (authority: string) => {
    const done = await directory.publish(as(first), {
      ...{ kind: 'authority-ended', content: { authority, on } },
    });
    assert.ok(done.ok, JSON.stringify(done));
    await agreed(done.value.proposal);
  };
  const shownAndSaid = async (id: string) => {
    const shown = await proposals.get(as(second), id);
    assert.ok(shown.ok);
    const { mine } = shown.value;
    return [mine.ok ? '' : mine.error.code, code(await proposals.approve(as(second), id))];
  };
  const told = await namedAnew(MINISTRY);
  assert.equal(told.named.instead, MINISTRY);
  const waits = await rosters().tellCover(as(first), MINISTRY);
  const alone = await rosters().tellCover(as(first), '');
  assert.ok(waits.ok && waits.value.proposal !== null && alone.ok && alone.value.proposal !== null);
  const [other, own] = [waits.value.proposal, alone.value.proposal];
  await end(MINISTRY);
  assert.deepEqual(await shownAndSaid(other), ['cover-office-unknown', 'cover-office-unknown']);
  await settled();
  const { cover } = await entryAt(washington);
  assert.equal(cover?.instead, undefined, 'an office that has ended is told no more');
  assert.ok((await rosters().cover(as(first))).isUnnamed, 'and the page says so');
  assert.equal((await proposals.get(as(first), own)).ok, true);
  await end(DESK);
  assert.equal((await rosters().cover(as(first))).published, false);
  assert.deepEqual(await shownAndSaid(own), ['cover-without-entry', 'cover-without-entry']);
  await publishEntry(DESK);
  assert.deepEqual(await shownAndSaid(own), ['', ''], 'and then again it may');
});

test('one officer ends it, at once; from then on nothing is told by itself', async () => {
  const waits = await rosters().tellCover(as(first), '');
  assert.ok(waits.ok && waits.value.proposal !== null);
  assert.ok((await rosters().endCover(as(first))).ok);
  const late = await tokyo.node.service.proposals.approve(as(second), waits.value.proposal);
  assert.equal(code(late), 'proposal-unknown', 'what was proposed before is dropped');
  const entry = await entryAt(washington);
  assert.equal(entry.cover, null);
  assert.equal(entry.history[0]?.what, 'cover-end');
  stage.network.clock.advance(9 * DAY);
  assert.ok(await look());
  assert.equal((await entryAt(washington)).cover, null);
});
