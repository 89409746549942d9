import assert from 'node:assert/strict';
import { canonicalText, type Fault } from '@comity/base';
import type { CaseState, Due, Facts, WhoseMove } from '@comity/case';
import { addElapsedDays, indexLaw } from '@comity/law';
import type { ActView, CaseView } from '@comity/service';
import { verifyBundle } from '@comity/wire';
import { checkLaw, type LawFinding } from './check-law.ts';
import { daysOf, differences, type Standing, standingOf } from './ending.ts';
import { createNetwork, type Network } from './network.ts';
import type { Ending, Office, Play, PlaySide, Scenario, Step } from './scenarios/scenario.ts';
import { castOf, deliverAll, OFFICERS, type Platform, signIn } from './stage.ts';
import { castWholeNodes, type WholeNode } from './whole-node.ts';

/** One act as it was played, for the account. */
export interface PlayedAct {
  readonly office: Office;
  readonly other: Office;
  readonly act: ActView;
  readonly because: string;
  readonly warnings: readonly Fault[];
  /** As the author's side sees it once everything is delivered. */
  readonly whoseMove: WhoseMove;
  readonly due: readonly Due[];
  /** What both sides hold then, byte for byte. */
  readonly state: CaseState;
}

/** A scenario that went as it is written. */
export interface Played {
  readonly scenario: Scenario;
  readonly law: readonly LawFinding[];
  readonly acts: readonly PlayedAct[];
  readonly ends?: {
    readonly status: string;
    readonly caseId: string;
    /** Canonical state, the same on both sides. */
    readonly state: string;
    readonly stands: Standing;
    readonly recorded: Ending['recorded'];
    readonly bundles: Readonly<Record<PlaySide, Uint8Array | null>>;
  };
}

/**
 * Asks the law and plays the acts between two whole nodes.
 *
 * @throws AssertionError when the law, an act or the ending is not as the scenario states
 */
export async function playScenario(platform: Platform, scenario: Scenario): Promise<Played> {
  const law = checkLaw(indexLaw(platform.law), scenario.law);
  for (const { asked, differs } of law) {
    assert.deepEqual(differs, [], `${scenario.id}: ${asked}`);
  }
  if (scenario.play === undefined) return { scenario, law, acts: [] };
  const { play } = scenario;
  const network = createNetwork({ seed: platform.seed, start: dayBefore(play.asked) });
  const nodes = await castWholeNodes(
    { network, ...platform },
    castOf([play.requesting, play.requested]),
  );
  try {
    const [requesting, requested] = nodes;
    assert.ok(requesting !== undefined && requested !== undefined);
    const stage: Scene = { network, play, nodes: { requesting, requested } };
    return { scenario, law, ...(await playActs(stage)) };
  } finally {
    await Promise.all(nodes.map((node) => node.close()));
  }
}

interface Scene {
  readonly network: Network;
  readonly play: Play;
  readonly nodes: Readonly<Record<PlaySide, WholeNode>>;
}

interface Opened {
  readonly caseId: string;
  readonly by: PlaySide;
  readonly because: string;
}

const other = (side: PlaySide): PlaySide => (side === 'requesting' ? 'requested' : 'requesting');

const dayBefore = (at: string): string =>
  Temporal.Instant.from(addElapsedDays(at, -1)).toString({ smallestUnit: 'millisecond' });

function moveClock({ clock }: Network, to: string): void {
  const ms = Temporal.Instant.from(to)
    .since(Temporal.Instant.from(clock.now()))
    .total('milliseconds');
  assert.ok(ms >= 0, `${to} is before ${clock.now()}`);
  clock.advance(ms);
}

async function playActs(scene: Scene): Promise<Pick<Played, 'acts' | 'ends'>> {
  const { play } = scene;
  moveClock(scene.network, play.asked);
  const { caseId, by, because } = await open(scene);
  await deliverAll(Object.values(scene.nodes));
  const acts = [await told(scene, caseId, { by, because, warnings: [] })];
  for (const step of play.steps) {
    moveClock(scene.network, step.at);
    const warnings = await take(scene, caseId, step);
    await deliverAll(Object.values(scene.nodes));
    const played = await told(scene, caseId, { ...step, warnings });
    const listed = daysOf(played.due);
    for (const [what, day] of Object.entries(step.due ?? {})) {
      assert.equal(listed[what], day, `${what} once ${step.kind} is stated on ${step.at}`);
    }
    acts.push(played);
  }
  return { acts, ends: await conclude(scene, caseId) };
}

/** The act that opens the case: a request released by two officers, or information that is offered. */
async function open(scene: Scene): Promise<Opened> {
  const { play } = scene;
  if ('facts' in play) {
    const because = 'The request is released by two officers and sent.';
    return { caseId: await release(scene, play.facts), by: 'requesting', because };
  }
  const session = await signIn(scene.nodes.requested, play.requested.authority);
  const { participant, authority } = play.requesting;
  const offered = await scene.nodes.requested.service.cases.offer(session, {
    mark: 'offer',
    statement: {
      ...{ kind: 'information-offered', content: play.offer },
      to: { participant, authority },
    },
  });
  assert.ok(offered.ok, JSON.stringify(offered));
  const { caseId } = offered.value;
  return { caseId, by: 'requested', because: 'What was not asked for is offered.' };
}

/** Two officers of the requesting office draft, check and release the request. */
async function release({ nodes, play }: Scene, facts: Facts): Promise<string> {
  const { authority } = play.requesting;
  const { drafts } = nodes.requesting.service;
  const [first, second] = [
    await signIn(nodes.requesting, authority, OFFICERS[0]),
    await signIn(nodes.requesting, authority, OFFICERS[1]),
  ];
  const draft = await drafts.create(first, facts);
  const check = await drafts.check(first, draft.id);
  assert.ok(check.ok);
  assert.deepEqual(check.value.missing, [], 'the request is complete');
  const once = await drafts.approve(first, draft.id, draft.version);
  assert.ok(once.ok, JSON.stringify(once));
  const sent =
    once.value.state === 'sent' ? once : await drafts.approve(second, draft.id, draft.version);
  assert.ok(sent.ok, JSON.stringify(sent));
  assert.ok(sent.value.caseId !== null, 'the request is sent');
  return sent.value.caseId;
}

async function view(scene: Scene, side: PlaySide, caseId: string): Promise<CaseView> {
  const node = scene.nodes[side];
  const session = await signIn(node, scene.play[side].authority);
  const found = await node.service.cases.view(session, caseId);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}

async function take(scene: Scene, caseId: string, step: Step): Promise<readonly Fault[]> {
  const before = await view(scene, step.by, caseId);
  const node = scene.nodes[step.by];
  const session = await signIn(node, scene.play[step.by].authority);
  const content = typeof step.content === 'function' ? step.content(before) : step.content;
  const { kind, parts } = step;
  const said = { kind, content, ...(parts === undefined ? {} : { parts }) };
  const done = await node.service.cases.act(session, caseId, said);
  assert.ok(done.ok, `${kind} on ${step.at}: ${JSON.stringify(done)}`);
  if (done.value.proposal !== null) {
    const colleague = await signIn(node, scene.play[step.by].authority, OFFICERS[1]);
    const agreed = await node.service.proposals.approve(colleague, done.value.proposal);
    assert.ok(agreed.ok, `${kind} on ${step.at}: ${JSON.stringify(agreed)}`);
  }
  const codes = done.value.warnings.map(({ code }) => code);
  assert.deepEqual(codes, step.warned ?? [], `warnings of ${step.kind} on ${step.at}`);
  return done.value.warnings;
}

async function told(
  scene: Scene,
  caseId: string,
  what: { readonly by: PlaySide; readonly because: string; readonly warnings: readonly Fault[] },
): Promise<PlayedAct> {
  const { by, because, warnings } = what;
  const { acts, whoseMove, due, state, log } = await view(scene, by, caseId);
  const theirs = await view(scene, other(by), caseId);
  const text = canonicalText(state);
  assert.equal(canonicalText(theirs.state), text, 'both sides fold the same');
  assert.ok(log.valid && theirs.log.valid, log.broken?.code ?? '');
  const act = acts.findLast(({ ours }) => ours);
  assert.ok(act?.effect.took, `${act?.kind} has its effect`);
  assert.deepEqual(
    act.proofs.map(({ event }) => event).filter((event) => event !== 'opened'),
    ['queued', 'delivered'],
    `proofs of ${act.kind}`,
  );
  const office = scene.play[by];
  return { office, other: scene.play[other(by)], act, because, warnings, whoseMove, due, state };
}

async function conclude(scene: Scene, caseId: string): Promise<NonNullable<Played['ends']>> {
  const { ends } = scene.play;
  const views = [await view(scene, 'requesting', caseId), await view(scene, 'requested', caseId)];
  const [stands, theirs] = views.map(standingOf);
  assert.ok(stands !== undefined && theirs !== undefined);
  for (const each of [stands, theirs]) assert.deepEqual(differences(ends, each), []);
  for (const { state } of views) {
    assert.deepEqual(state.waiting, []);
    assert.equal(state.counts.withoutEffect, 0);
  }
  const bundles = {
    requesting: await bundle(scene, 'requesting', caseId),
    requested: await bundle(scene, 'requested', caseId),
  };
  const state = canonicalText(views[0]?.state ?? null);
  const { status, recorded } = ends;
  return { status, caseId, state, stands, recorded, bundles };
}

/** The case as one file that verifies offline; null where limits on its use keep it at that side. */
async function bundle(scene: Scene, side: PlaySide, caseId: string): Promise<Uint8Array | null> {
  const node = scene.nodes[side];
  const session = await signIn(node, scene.play[side].authority);
  const exported = await node.service.cases.exportBundle(session, caseId, { read: true });
  const stays = side === 'requesting' && scene.play.ends.staysThere === true;
  assert.equal(exported.ok, !stays, `the ${side} side may ${stays ? 'not ' : ''}export the case`);
  if (!exported.ok) return null;
  const { verdict, broken } = verifyBundle(exported.value.bytes);
  assert.equal(verdict, 'consistent', broken?.why.code ?? '');
  return exported.value.bytes;
}
