import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { canonicalText, type Json } from '@comity/base';
import type { CaseState } from '@comity/case';
import type { LawData } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import {
  accountOf,
  type Played,
  playScenario,
  SCENARIOS,
  type Scenario,
  startNodesDatabase,
} from '@comity/rehearsal';

let law: LawData;
before(async () => {
  law = await loadLaw();
});

/** Each on a server of its own: there the nodes find their databases made. */
async function play(scenario: Scenario, seed = 'test'): Promise<Played> {
  const server = await startNodesDatabase();
  try {
    return await playScenario(
      { server: server.connection, law, databases: 'play', seed },
      scenario,
    );
  } finally {
    await server.stop();
  }
}

/** The acts of a bundle with their signatures and bodies, as canonical text. */
function actsIn({ ends }: Played): string {
  const bundle: unknown = JSON.parse(new TextDecoder().decode(ends?.bundles.requesting));
  return canonicalText((bundle as { readonly acts: Json }).acts);
}

const named = (id: string): Scenario => {
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  assert.ok(found);
  return found;
};

/** What stood after each act of each scenario: its kind, the status, and the digest of the state. */
const GOLDEN = new URL('./golden-states.json', import.meta.url);
type Golden = Readonly<Record<string, readonly string[]>>;

const written: Record<string, readonly string[]> = {};

/** Which law data an author relied on says no more than the day of the run. */
const digestOf = ({ timeline, ...state }: CaseState): string =>
  createHash('sha256')
    .update(
      canonicalText({ ...state, timeline: timeline.map((item) => ({ ...item, lawData: '' })) }),
    )
    .digest('base64url')
    .slice(0, 22);

const goldenOf = ({ acts }: Played): readonly string[] =>
  acts.map(({ act, state }) => `${act.kind} ${state.status} ${digestOf(state)}`);

const WRITES = process.env['COMITY_WRITE'] === '1';
for (const scenario of SCENARIOS) {
  test(`${scenario.id}: ${scenario.title}`, async () => {
    const played = await play(scenario);
    const { acts, ends } = played;
    assert.equal(acts.length, scenario.play === undefined ? 0 : scenario.play.steps.length + 1);
    assert.equal(ends?.status, scenario.play?.ends.status);
    const account = accountOf(played);
    assert.ok(account.includes(scenario.title));
    for (const { act } of acts) assert.ok(account.includes(`${act.kind}\n`), act.kind);
    for (const { url } of scenario.sources) assert.ok(account.includes(url), url);
    written[scenario.id] = goldenOf(played);
    if (WRITES) return;
    const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Golden;
    assert.deepEqual(
      written[scenario.id],
      golden[scenario.id],
      'a state is another than it was: COMITY_WRITE=1 npm test -- rehearsal/test/scenarios',
    );
  });
}

test('no state is kept of a scenario that is not there', () => {
  if (WRITES) writeFileSync(GOLDEN, `${JSON.stringify(written, null, 2)}\n`);
  const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Golden;
  assert.deepEqual(Object.keys(golden).sort(), SCENARIOS.map(({ id }) => id).sort());
});

test('the same seed states the same acts, byte for byte; another one does not', async () => {
  const scenario = named('estonia-2007');
  const [first, again, other] = [
    await play(scenario, 'one'),
    await play(scenario, 'one'),
    await play(scenario, 'two'),
  ];
  // Envelopes differ: their encapsulation draws on the system's own randomness.
  assert.ok(actsIn(first).length > 1_000);
  assert.ok(actsIn(again) === actsIn(first), 'acts, signatures and bodies are the same');
  assert.ok(again.ends?.state === first.ends?.state, 'the state is the same');
  assert.ok(actsIn(other) !== actsIn(first), 'another seed gives other acts');
});

test('a scenario that states the law wrongly is not played', async () => {
  const { law: _, ...scenario } = named('estonia-2007');
  const question = {
    from: 'EST',
    to: 'RUS',
    on: '2007-05-10',
    measure: 'subscriber-info',
    offences: ['CETS185:5'],
  } as const;
  const says = { CETS185: { open: true }, ETS030: { open: true, naming: '1871-01-01' } };
  await assert.rejects(
    play({ ...scenario, law: [{ asks: 'avenues', question, first: 'comity', says }] }),
    (failed: { readonly actual?: readonly string[] }) => {
      assert.equal(failed.actual?.length, 3, JSON.stringify(failed.actual));
      assert.equal(failed.actual[0], 'first is ETS030, not comity');
      assert.equal(failed.actual[1], 'CETS185 is closed, not open');
      assert.match(failed.actual[2] ?? '', /^ETS030 does not name 1871-01-01/);
      return true;
    },
  );
});

test('an ending that is not the one of the scenario fails', async () => {
  const scenario = named('silk-road-2013');
  assert.ok(scenario.play);
  const ends = { ...scenario.play.ends, preservedUntil: '2013-11-09' };
  await assert.rejects(play({ ...scenario, play: { ...scenario.play, ends } }), {
    name: 'AssertionError',
    actual: '2013-11-10',
  });
});
