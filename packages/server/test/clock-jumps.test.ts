import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { clocksFor } from '@comity/advice';
import { toBase64Url } from '@comity/base';
import { type CaseState, type Due, due } from '@comity/case';
import { indexLaw, type Law } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import type { ExchangeNode } from '@comity/rehearsal';
import { composeAct } from '@comity/wire';
import {
  ask,
  bothStates,
  IS,
  JP,
  JP2,
  REQUEST,
  say,
  settle,
  type TwoNodes,
  twoNodes,
} from './two-nodes.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;

let two: TwoNodes;
let law: Law;
before(async () => {
  law = indexLaw(await loadLaw());
  two = await twoNodes('clock jumps');
  // No clock goes back to before the two knew each other.
  two.network.clock.advance(7 * DAY);
});
afterEach(() => {
  for (const id of ['ISL', 'JPN']) two.network.skew(id, 0);
});
after(() => two.close());

const at = (node: ExchangeNode, caseId: string): Promise<CaseState> =>
  node.state(node === two.japan ? JP : IS, caseId);
const duesIn = (state: CaseState): readonly Due[] => due(state, clocksFor(law, state));
/** The dates of a case as both ends have them, which are the same. */
async function dates(caseId: string): Promise<readonly Due[]> {
  const [here, there] = [await at(two.japan, caseId), await at(two.iceland, caseId)];
  assert.deepEqual(duesIn(here), duesIn(there));
  return duesIn(here);
}
const dateOf = (dues: readonly Due[], what: Due['what']): number =>
  Date.parse(dues.find((one) => one.what === what)?.at ?? '');
const wrote = async (node: ExchangeNode, caseId: string, text: string): Promise<string> => {
  const [authority, to] = node === two.japan ? [JP, IS] : [IS, JP];
  const id = await say(node, { authority, to, caseId, kind: 'message-sent', content: { text } });
  await settle(two);
  return id;
};
const flagged = async (caseId: string, act: string): Promise<readonly string[]> =>
  (await at(two.japan, caseId)).flags.flatMap(({ code, acts }) =>
    acts.includes(act) ? [code] : [],
  );

for (const [name, back] of [
  ['an hour', HOUR],
  ['a day', DAY],
] as const) {
  test(`T16: a clock set back by ${name} in the run moves no date, and no act from its place`, async () => {
    const caseId = `back-${back}.${JP}`;
    const asked = await ask(two, caseId);
    await settle(two);
    const before = await dates(caseId);
    assert.ok(before.filter(({ at }) => at !== undefined).length >= 2);
    const said = [asked];
    for (const [node, id] of [
      [two.iceland, 'ISL'],
      [two.japan, 'JPN'],
    ] as const) {
      two.network.clock.advance(10 * SECOND);
      said.push(await wrote(node, caseId, 'Before the jump.'));
      two.network.skew(id, -back);
      const jumped = await wrote(node, caseId, 'After the jump.');
      said.push(jumped);
      assert.deepEqual(await dates(caseId), before);
      assert.deepEqual(await flagged(caseId, jumped), ['claimed-behind']);
      const { timeline } = await at(two.japan, caseId);
      assert.deepEqual(
        timeline.map(({ act }) => act),
        said,
        'in the order of the log, whatever the claims',
      );
      const [last, earlier] = [timeline.at(-1), timeline.at(-2)];
      assert.ok((last?.claimed ?? '') < (earlier?.claimed ?? ''), 'though it claims to be earlier');
      two.network.skew(id, 0);
      assert.deepEqual(await dates(caseId), before, 'nor when the clock is right again');
    }
    const [here, there] = await bothStates(two, caseId);
    assert.equal(here, there);
  });
}

test('T16: what a node receives while its clock is a day behind is due from the receipt, flagged, and stays', async () => {
  const caseId = `behind.${JP}`;
  two.network.skew('ISL', -DAY);
  const asked = await ask(two, caseId);
  await settle(two);
  const before = await dates(caseId);
  const { timeline } = await at(two.japan, caseId);
  const received = Date.parse(timeline[0]?.received ?? '');
  assert.equal(received, Date.parse(two.network.clock.now()) - DAY);
  assert.equal(dateOf(before, 'acknowledgement') - received, 4 * HOUR);
  assert.deepEqual(await flagged(caseId, asked), ['claimed-ahead']);
  two.network.skew('ISL', 0);
  await wrote(two.iceland, caseId, 'Our clock was wrong.');
  assert.deepEqual(await dates(caseId), before);
});

test('T16: a node whose clock is a day ahead takes what comes, flagged, and holds nothing up', async () => {
  const [earlier, caseId] = [`earlier.${JP}`, `ahead.${JP}`];
  await ask(two, earlier);
  await settle(two);
  const standing = await dates(earlier);
  two.network.skew('ISL', DAY);
  const asked = await ask(two, caseId);
  // Of another case of another authority, in the same batch and after it.
  await say(two.japan, {
    ...{ authority: JP2, to: IS, caseId: `beside.${JP2}`, kind: 'request-submitted' },
    content: REQUEST,
  });
  await settle(two);
  const before = await dates(caseId);
  const { timeline } = await at(two.japan, caseId);
  const received = Date.parse(timeline[0]?.received ?? '');
  assert.equal(received, Date.parse(two.network.clock.now()) + DAY);
  assert.equal(dateOf(before, 'acknowledgement') - received, 4 * HOUR);
  assert.deepEqual(await flagged(caseId, asked), ['claimed-behind']);
  assert.equal((await two.iceland.state(IS, `beside.${JP2}`)).timeline.length, 1);
  assert.deepEqual(await dates(earlier), standing, 'what stood there before does not move');
  // Both write on, with the wrong clock and with the right one.
  await wrote(two.iceland, earlier, 'Our clock is a day ahead.');
  two.network.skew('ISL', 0);
  await wrote(two.iceland, caseId, 'Our clock was wrong.');
  await wrote(two.japan, earlier, 'It arrived.');
  assert.deepEqual(await dates(caseId), before);
  assert.deepEqual(await dates(earlier), standing);
  for (const one of [earlier, caseId]) {
    const [here, there] = await bothStates(two, one);
    assert.equal(here, there);
  }
});

test('T16: hours are hours over a change of the clocks, and a day ends as the zone has it', async () => {
  // The clocks of New York go from 02:00 to 03:00 on 2027-03-14.
  const eve = Date.parse('2027-03-13T20:00:00.000Z');
  two.network.clock.advance(eve - Date.parse(two.network.clock.now()));
  const caseId = `summer.${JP}`;
  const zone = 'America/New_York';
  const queued = await two.japan.store.asNode(JP, (tx) =>
    two.japan.exchange.enqueue(tx, {
      ...{ authority: JP, caseId, zone },
      draft: {
        ...{ kind: 'request-submitted', parts: ['p1'], pinpoints: [], seen: {} },
        content: { ...REQUEST, translationBy: '2027-03-14' },
      },
      officer: { role: 'duty-officer', number: '0117' },
      to: { participant: 'ISL', authority: IS },
    }),
  );
  assert.ok(queued.ok, JSON.stringify(queued));
  await settle(two);
  const before = await dates(caseId);
  const received = Date.parse((await at(two.iceland, caseId)).timeline[0]?.received ?? '');
  assert.equal(dateOf(before, 'acknowledgement') - received, 4 * HOUR);
  assert.equal(dateOf(before, 'first-answer') - received, 72 * HOUR);
  assert.equal(
    before.find(({ what }) => what === 'translation')?.at,
    '2027-03-15T04:00:00.000Z',
    'a day of 23 hours',
  );
  for (const hours of [11, 1, 12]) {
    two.network.clock.advance(hours * HOUR);
    await wrote(two.iceland, caseId, `${hours} hours on.`);
    assert.deepEqual(await dates(caseId), before);
  }
});

test('T16: nobody signs 23:59:60; what is said within the last second of a day is an act like any other', async () => {
  const caseId = `leap.${JP}`;
  await ask(two, caseId);
  await settle(two);
  const before = await dates(caseId);
  const { keyring, world } = two.japan;
  const claiming = (claimed: string) =>
    composeAct(
      {
        ...{ id: toBase64Url(world.randomBytes(16)), case: caseId, kind: 'message-sent' },
        ...{ version: 1, parts: [], seq: 2, prev: null, seen: {}, zone: 'UTC' },
        author: { participant: 'JPN', authority: JP, role: 'duty-officer', officer: '0117' },
        to: { participant: 'ISL', authority: IS },
        law: { data: 'x', pinpoints: [] },
        claimed,
      },
      { content: { text: 'x' }, salt: world.randomBytes(32) },
      keyring.authority(JP).signing,
    );
  const [leap, last] = ['2016-12-31T23:59:60.000Z', '2016-12-31T23:59:59.999Z'].map(claiming);
  assert.equal(leap?.ok, false, 'as little as a receiver reads it: the form of a moment is one');
  assert.equal(last?.ok, true);
  const midnight = Math.ceil(Date.parse(two.network.clock.now()) / DAY) * DAY;
  two.network.clock.advance(midnight - 1 - Date.parse(two.network.clock.now()));
  const act = await wrote(two.japan, caseId, 'In the last millisecond of the day.');
  assert.deepEqual(await flagged(caseId, act), []);
  assert.deepEqual(await dates(caseId), before);
});
