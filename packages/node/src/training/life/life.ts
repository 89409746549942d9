import { setTimeout as pause } from 'node:timers/promises';
import type { Node } from '@comity/server';
import { DELAY, type Manner, mannerOf, nextAnswer } from './answers.ts';
import { askAll, heldAt, type StoryPart, takeTurn } from './live-through.ts';
import { officersAt } from './stand-in.ts';
import { STORIES } from './stories.ts';

/** What goes on by itself at a node of the training network. */
export interface Life {
  /** The desks had cases when the node was started. */
  readonly cases: boolean;
  begin(): void;
  stop(): Promise<void>;
}

export interface LifeOf {
  readonly node: Node;
  readonly participant: string;
  /** Whether the desk begins with the stories, or empty. */
  readonly stories: boolean;
}

/** Between two looks at the cases, in milliseconds. */
const LOOK = 700;
/** After so many looks without an end the stories are left as they are. */
const LOOKS_MAX = 300;

/**
 * Plays this node's part of the stories, where the desk is empty or they had begun and were cut off;
 * and answers, as long as the node runs, at the desks that answer by themselves. What goes wrong is logged and tried again at
 * the next look: nothing here may disturb the node. To be called before the node takes anything in:
 * whether its desk is empty is judged then.
 */
export async function lifeOf({ node, participant, stories }: LifeOf): Promise<Life> {
  const ending = new AbortController();
  const part: StoryPart = { node, participant, stories: STORIES };
  const { cases, tell } = await heldAt(part);
  const told = stories && tell;
  let over: Promise<unknown> = Promise.resolve();
  return {
    cases,
    begin: () => {
      over = Promise.all([
        told ? playStories(part, ending.signal) : undefined,
        answerAlways({ node, participant }, ending.signal),
      ]);
    },
    stop: async () => {
      ending.abort();
      await over;
    },
  };
}

async function playStories(part: StoryPart, signal: AbortSignal): Promise<void> {
  const { node } = part;
  let asked = false;
  for (let looks = 0; looks < LOOKS_MAX && !signal.aborted; looks += 1) {
    asked ||= (await tried(node, () => askAll(part))) === true;
    const turn = await tried(node, () => takeTurn(part));
    if (asked && turn?.over === true) return;
    await rest(signal);
  }
}

async function answerAlways(
  { node, participant }: Omit<LifeOf, 'stories'>,
  signal: AbortSignal,
): Promise<void> {
  const desks = (await node.service.identity.trainingOfficers())
    .map(({ authority }) => authority)
    .filter((authority) => authority.startsWith(`${participant}.`));
  const answering = [...new Set(desks)].flatMap((authority) => {
    const manner = mannerOf(authority);
    return manner === null ? [] : [{ authority, manner }];
  });
  while (answering.length > 0 && !signal.aborted) {
    for (const { authority, manner } of answering) {
      await tried(node, () => answerAt(node, authority, manner));
    }
    await rest(signal);
  }
}

/** One look at the cases of a desk that answers by itself. */
async function answerAt(node: Node, authority: string, manner: Manner): Promise<void> {
  const [session] = await officersAt(node, authority);
  if (session === undefined) return;
  const { cases } = node.service;
  const { rows } = await cases.workList(session, { open: true });
  for (const { caseId, side, updatedAt } of rows) {
    if (side !== 'requested') continue;
    const seconds = (Date.parse(node.service.now()) - Date.parse(updatedAt)) / 1000;
    if (seconds < DELAY[manner]) continue;
    const view = await cases.view(session, caseId);
    const answer = view.ok ? nextAnswer(manner, view.value) : null;
    if (answer !== null) await cases.act(session, caseId, answer);
  }
}

async function tried<T>(node: Node, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    node.parts.world.log({ level: 'error', what: 'training-life', reason });
    return undefined;
  }
}

const rest = (signal: AbortSignal): Promise<void> =>
  pause(LOOK, undefined, { signal, ref: false }).catch(() => undefined);
