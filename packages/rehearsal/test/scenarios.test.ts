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
  type Ending,
  type Played,
  playScenario,
  SCENARIOS,
  type Scenario,
  startNodesDatabase,
} from '@comity/rehearsal';
import { differences, type Standing } from '../src/ending.ts';

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
  const bytes = ends?.bundles.requested ?? undefined;
  const bundle: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return canonicalText((bundle as { readonly acts: Json }).acts);
}

const named = (id: string): Scenario => {
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  assert.ok(found);
  return found;
};

/** How each scenario was written to end and did, and what was stated in it, as it was played. */
const ended = new Map<string, { readonly ends: Ending; readonly stands: Standing }>();
const acts = new Map<string, string>();

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
    const { acts: told, ends } = played;
    assert.equal(told.length, scenario.play === undefined ? 0 : scenario.play.steps.length + 1);
    assert.equal(ends?.status, scenario.play?.ends.status);
    const account = accountOf(played);
    assert.ok(account.includes(scenario.title));
    for (const { act } of told) assert.ok(account.includes(`${act.kind}\n`), act.kind);
    for (const { url } of scenario.sources) assert.ok(account.includes(url), url);
    written[scenario.id] = goldenOf(played);
    if (scenario.play !== undefined && ends !== undefined) {
      ended.set(scenario.id, { ends: scenario.play.ends, stands: ends.stands });
      acts.set(scenario.id, actsIn(played));
    }
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

test('ten cases or more of eight measures come to the end that is recorded of them', () => {
  const played = SCENARIOS.flatMap(({ id, play }) => (play === undefined ? [] : [{ id, play }]));
  assert.ok(played.length >= 10, `${played.length}`);
  const measures = played.map(({ play }) =>
    'facts' in play ? (play.facts.parts ?? [])[0]?.measure : 'spontaneous-information',
  );
  assert.ok(new Set(measures).size >= 8, [...new Set(measures)].join(' '));
  for (const { id, sources, play } of SCENARIOS) {
    if (play === undefined) continue;
    const { source, outcome } = play.ends.recorded;
    assert.ok(
      sources.some(({ url }) => url === source),
      `${id}: no such source`,
    );
    assert.ok(outcome.length > 20, id);
  }
});

test('whatever is written otherwise of how a case ends is found', () => {
  assert.ok(ended.size >= 10, 'those that were played before');
  for (const [id, { ends, stands }] of ended) {
    assert.deepEqual(differences(ends, stands), [], id);
    const others: readonly Partial<Ending>[] = [
      { status: ends.status === 'refused' ? 'answered' : 'refused' },
      { expected: ends.expected === 'nothing' ? 'answer' : 'nothing' },
      { parts: [...ends.parts, 'asked'] },
      { refusedOn: [...(ends.refusedOn ?? []), 'CETS185:27(4)(a)'] },
      { due: { ...ends.due, acknowledgement: '2001-01-01' } },
      { preservedUntil: '2001-01-01' },
    ];
    for (const other of others) {
      const [name] = Object.keys(other);
      const found = differences({ ...ends, ...other }, stands);
      assert.equal(found.length, 1, `${id}: ${name}`);
      assert.match(found[0] ?? '', new RegExp(`^${name} is `));
    }
  }
});

test('the same seed states the same acts, byte for byte; another one does not', async () => {
  const scenario = named('estonia-2007');
  const [again, other] = [await play(scenario), await play(scenario, 'two')];
  const first = acts.get(scenario.id);
  // Envelopes differ: their encapsulation draws on the system's own randomness.
  assert.ok(first !== undefined && first.length > 1_000);
  assert.ok(actsIn(again) === first, 'acts, signatures and bodies are the same');
  assert.ok(actsIn(other) !== first, 'another seed gives other acts');
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
