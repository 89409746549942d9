import { adviceFor } from '@comity/advice';
import type { Fault } from '@comity/base';
import { type CaseState, nextMoves, type Side } from '@comity/case';
import { eraseBody } from '@comity/server';
import type { Session } from '@comity/service';
import { LineDown } from '../network.ts';
import type { Office } from '../scenarios/scenario.ts';
import { OFFICERS, type Platform, signIn } from '../stage.ts';
import type { WholeNode } from '../whole-node.ts';
import type { Berth } from './berth.ts';
import type { Chance } from './chance.ts';
import { DatabaseGone, Killed } from './mortal-store.ts';
import { type CaseNow, erasableActs, randomContent, randomRequest } from './random-acts.ts';

/** Nodes under way, and what they were seen to state. */
export interface FaultScene {
  readonly chance: Chance;
  readonly offices: readonly Office[];
  readonly berths: readonly Berth[];
  /** Ids of acts whose author was told that they are stated. */
  readonly stated: Set<string>;
  /** Statements whose process died before it could say whether they stand. */
  unsure: number;
}

/** Refusals that chance may meet by right: somebody else was faster, or the act is on its way. */
const BY_RIGHT: ReadonlySet<string> = new Set([
  'act-on-its-way',
  'body-erased-already',
  'body-is-record',
]);

/** A case of a restored node, or with a damaged row, waits until it is whole. */
const isHeldUp = (error: Fault | readonly Fault[]): boolean =>
  [error].flat().some(({ code }) => HELD_UP.has(code));
const HELD_UP: ReadonlySet<string> = new Set(['case-not-whole', 'case-damaged', 'act-not-here']);

/** One random office does one random thing that it may do. */
export async function randomAct(scene: FaultScene, casesMax: number): Promise<void> {
  const { chance } = scene;
  const office = chance.one(scene.offices);
  const cases = await casesOf(scene, office);
  if (cases.length === 0 || (cases.length < casesMax && chance.percent(10))) {
    return ask(scene, office);
  }
  const caseId = chance.one(cases);
  if (chance.percent(8)) return erase(scene, office, caseId);
  if (chance.percent(8)) {
    // Two officers at once: the second decides on what the first has done.
    await Promise.allSettled([
      state(scene, office, { caseId, officer: OFFICERS[0], atOnce: true }),
      state(scene, office, { caseId, officer: OFFICERS[1], atOnce: true }),
    ]).then((done) => {
      for (const each of done) if (each.status === 'rejected') throw each.reason;
    });
    return;
  }
  return state(scene, office, { caseId, officer: chance.one(OFFICERS), atOnce: false });
}

const nodeOf = (scene: FaultScene, { participant }: Office) => {
  const berth = scene.berths.find(({ id }) => id === participant);
  if (berth === undefined) throw new Error(`${participant} has no node`);
  return scene.chance.one(berth.replicas);
};

async function casesOf(scene: FaultScene, office: Office): Promise<readonly string[]> {
  const { parts } = nodeOf(scene, office);
  const rows = await parts.store.asNode(office.authority, (tx) =>
    tx.query<{ id: string }>('select id from cases order by id'),
  );
  return rows.map(({ id }) => id);
}

/** Notes a statement that may have been made although its process died. */
async function perhaps<T>(scene: FaultScene, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Killed || cause instanceof DatabaseGone) scene.unsure += 1;
    throw cause;
  }
}

async function ask(scene: FaultScene, office: Office): Promise<void> {
  const { chance } = scene;
  const to = chance.one(
    scene.offices.filter(({ participant }) => participant !== office.participant),
  );
  const node = nodeOf(scene, office);
  const { drafts } = node.service;
  const [first, second] = [
    await signIn(node, office.authority, OFFICERS[0]),
    await signIn(node, office.authority, OFFICERS[1]),
  ];
  const draft = await drafts.create(first, randomRequest(chance, to.participant, to.authority));
  const sent = await perhaps(scene, async () => {
    const once = await drafts.approve(first, draft.id, draft.version);
    if (!once.ok || once.value.state === 'sent') return once;
    return drafts.approve(second, draft.id, draft.version);
  });
  if (!sent.ok) throw new Error(`a whole request is not released: ${JSON.stringify(sent.error)}`);
  const caseId = sent.value.caseId ?? '';
  const view = await perhaps(scene, () => node.service.cases.view(first, caseId));
  if (view.ok) for (const act of view.value.acts) if (act.ours) scene.stated.add(act.id);
}

const sessions = new WeakMap<WholeNode, Map<string, Session>>();

/** An officer's session at a process, made with his first act there. */
async function sessionOf(node: WholeNode, authority: string, officer: string): Promise<Session> {
  const held = sessions.get(node) ?? new Map<string, Session>();
  sessions.set(node, held);
  const name = `${authority} ${officer}`;
  const session = held.get(name) ?? (await signIn(node, authority, officer));
  held.set(name, session);
  return session;
}

interface Seen extends CaseNow {
  readonly node: WholeNode;
  readonly session: Session;
}

const HEAD = 'select head from cases where authority = $1 and id = $2';

/** A case as an officer decides on it: its state alone, not the page with all its proofs. */
async function look(
  scene: FaultScene,
  office: Office,
  { caseId, officer }: { readonly caseId: string; readonly officer: string },
): Promise<Seen> {
  const node = nodeOf(scene, office);
  const { authority } = office;
  const session = await sessionOf(node, authority, officer);
  const { store, open, world } = node.parts;
  const state = await store.asNode(authority, async (tx) => {
    const [row] = await tx.query<{ head: string }>(HEAD, [authority, caseId]);
    if (row === undefined) throw new Error(`the case ${caseId} that is listed is not there`);
    return (await open.read(tx, { authority, caseId, head: row.head })).state;
  });
  const acts = state.timeline.map(({ act, kind, author }) => ({
    ...{ id: act, kind },
    own: author.authority === authority,
  }));
  const side = sideOf(state, office.participant);
  return { node, session, state, side, acts, at: world.now() };
}

const sideOf = ({ parties }: CaseState, participant: string): Side =>
  parties?.requested.participant === participant ? 'requested' : 'requesting';

async function state(
  scene: FaultScene,
  office: Office,
  how: { readonly caseId: string; readonly officer: string; readonly atOnce: boolean },
): Promise<void> {
  const { caseId, officer, atOnce } = how;
  const seen = await look(scene, office, { caseId, officer });
  const { node, session, state: now } = seen;
  const { law } = node.parts;
  const may = nextMoves(now, sideOf(now, office.participant), adviceFor(law, now)).filter(
    ({ mayNow, kind }) => mayNow && kind !== 'body-erased',
  );
  if (may.length === 0) return;
  const kind = scene.chance.one(may).kind;
  // Rare moves end a case: most of the time something else is said.
  const ends = kind === 'case-closed' || kind === 'request-withdrawn';
  const content =
    ends && !scene.chance.percent(25) ? undefined : randomContent(scene.chance, kind, seen);
  if (content === undefined) return;
  const done = await perhaps(scene, () =>
    node.service.cases.act(session, caseId, { kind, content }),
  );
  if (done.ok && done.value.actId !== null) scene.stated.add(done.value.actId);
  else if (!done.ok && !atOnce && !isHeldUp(done.error)) {
    throw new Error(`${kind} may be made and was refused: ${JSON.stringify(done.error)}`);
  }
}

async function erase(scene: FaultScene, office: Office, caseId: string): Promise<void> {
  const { node, acts } = await look(scene, office, { caseId, officer: OFFICERS[0] });
  const act = erasureOf(scene, acts);
  if (act === undefined) return;
  const { store, keyring, world, exchange } = node.parts;
  const done = await perhaps(scene, () =>
    store.asNode(office.authority, async (tx) => {
      const erased = await eraseBody(
        tx,
        { exchange, keyring, world },
        {
          authority: office.authority,
          ...{ caseId, actId: act, reason: 'The time to keep it is over.' },
          officer: { role: 'supervisor', number: OFFICERS[0] },
        },
      );
      return erased;
    }),
  );
  if (done.ok) scene.stated.add(done.value.actId);
  else if (!BY_RIGHT.has(done.error.code) && !isHeldUp(done.error)) {
    throw new Error(`an erasure was refused: ${JSON.stringify(done.error)}`);
  }
}

const erasureOf = ({ chance }: FaultScene, acts: CaseNow['acts']): string | undefined => {
  const known = erasableActs(acts);
  return known.length === 0 ? undefined : chance.one(known).id;
};

/** Whether an error is a fault that was played, and no fault of ours. */
export const isPlayed = (cause: unknown): boolean =>
  cause instanceof Killed || cause instanceof LineDown || cause instanceof DatabaseGone;

export type { Platform };
