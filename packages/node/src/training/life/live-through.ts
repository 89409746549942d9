import { addDays, dayIn } from '@comity/law';
import { hasCases, type Node } from '@comity/server';
import type { Session, WorkRow } from '@comity/service';
import { contentsTold } from './contents-told.ts';
import { officersAt } from './stand-in.ts';
import type { Story, StoryStep } from './story.ts';

/** What one node does for the stories of the network. */
export interface StoryPart {
  readonly node: Node;
  /** The participant that the node speaks for. */
  readonly participant: string;
  readonly stories: readonly Story[];
}

/** Whether something was stated, or everything that this node has to say is said. */
export interface Turn {
  readonly stated: number;
  readonly over: boolean;
}

/** Pages of a work list that are looked through. */
const PAGES_MAX = 20;

/** Titles of all cases of an authority, open or closed; undefined where there are too many. */
async function titlesAt(node: Node, authority: string): Promise<readonly string[] | undefined> {
  // Nobody is signed in to look at nothing.
  if (!(await hasCases(node.parts.store, authority))) return [];
  const [session] = await officersAt(node, authority);
  if (session === undefined) return [];
  const titles: string[] = [];
  for (const open of [true, false]) {
    let after: string | null | undefined;
    for (let page = 0; after !== null; page += 1) {
      if (page === PAGES_MAX) return undefined;
      const list = await node.service.cases.workList(session, {
        open,
        ...(after === undefined ? {} : { after }),
      });
      titles.push(...list.rows.map(({ title }) => title));
      after = list.next;
    }
  }
  return titles;
}

/** What a node's desks hold before it takes anything in. */
export interface Held {
  /** There is a case, open or closed. */
  readonly cases: boolean;
  /**
   * The stories are to be told: nothing is there yet, or they had begun and the node ended in their
   * midst. They are not mixed into the cases of a desk that had begun without them.
   */
  readonly tell: boolean;
}

/** Looks through the desks at which stories take place. */
export async function heldAt({ node, stories, participant }: StoryPart): Promise<Held> {
  const told = new Set(stories.map(({ title }) => title));
  let cases = false;
  let begun = false;
  for (const authority of authoritiesOf(stories, participant)) {
    const titles = await titlesAt(node, authority);
    if (titles === undefined) return { cases: true, tell: false };
    cases ||= titles.length > 0;
    begun ||= titles.some((title) => told.has(title));
  }
  return { cases, tell: !cases || begun };
}

/**
 * Releases those requests of this node's stories, and makes those offers, that are not there yet.
 *
 * @returns whether all were there before
 */
export async function askAll(part: StoryPart): Promise<boolean> {
  let all = true;
  for (const story of part.stories) {
    if (participantOf(story.from) !== part.participant) continue;
    const titles = await titlesAt(part.node, story.from);
    if (titles?.includes(story.title) !== false) continue;
    all = false;
    await release(part.node, story);
  }
  return all;
}

/** States what this node has to say next in each story, as far as the other sides have come. */
export async function takeTurn(part: StoryPart): Promise<Turn> {
  let stated = 0;
  let over = true;
  for (const story of part.stories) {
    const ours = sideOf(story, part.participant);
    const last = story.steps.findLastIndex(({ by }) => by === ours);
    if (ours === null || last < 0) continue;
    const done = await sayNext(part.node, story, ours);
    stated += done.stated;
    over &&= done.said > last;
  }
  return { stated, over };
}

const participantOf = (authority: string): string => authority.slice(0, 3);

const authoritiesOf = (stories: readonly Story[], participant: string): readonly string[] =>
  [...new Set(stories.flatMap(({ from, to }) => [from, to]))].filter(
    (authority) => participantOf(authority) === participant,
  );

/** Who offers information has what the other side uses: it is the requested one. */
function sideOf(story: Story, participant: string): StoryStep['by'] | null {
  const opens = 'offer' in story ? 'requested' : 'requesting';
  const receives = opens === 'requested' ? 'requesting' : 'requested';
  if (participantOf(story.from) === participant) return opens;
  return participantOf(story.to) === participant ? receives : null;
}

async function release({ service }: Node, story: Story): Promise<void> {
  const [first, second] = await officersAt({ service }, story.from);
  if (first === undefined) return;
  const { drafts } = service;
  const today = dayIn(service.now(), first.officer.zone);
  const day = (days: number): string => addDays(today, days);
  if ('offer' in story) {
    const { to, title } = story;
    const content = { title, ...story.offer(day) };
    await service.cases.offer(first, {
      mark: title,
      statement: {
        ...{ kind: 'information-offered', content },
        to: { participant: participantOf(to), authority: to },
      },
    });
    return;
  }
  const facts = story.facts(day);
  const named = { ...facts, title: story.title, toAuthority: story.to };
  // One that was begun when the node ended is gone on with.
  const before = (await drafts.list(first)).drafts.find(({ title }) => title === story.title);
  const draft = before ?? (await drafts.create(first, named));
  await fillContents({ service }, first, draft.id);
  const current = await drafts.get(first, draft.id);
  const version = current.ok ? current.value.version : draft.version;
  const once = await drafts.approve(first, draft.id, version);
  // The first may have agreed before the node ended: then only the second is wanted.
  const isSent = once.ok && once.value.state === 'sent';
  if (!isSent && second !== undefined) {
    await drafts.approve(second, draft.id, version);
  }
}

/** What an instrument asks for beyond the facts. */
async function fillContents(
  { service }: Pick<Node, 'service'>,
  session: Session,
  id: string,
): Promise<void> {
  const { drafts } = service;
  const { missing } = await drafts
    .check(session, id)
    .then((checked) => (checked.ok ? checked.value : { missing: [] }));
  const fields = missing.flatMap(({ at }) => {
    const [, part, name] = /^parts\.(\d+)\.contents\.(.+)$/.exec(at ?? '') ?? [];
    return name === undefined ? [] : [{ part: Number(part), name }];
  });
  if (fields.length === 0) return;
  const draft = await drafts.get(session, id);
  if (!draft.ok) return;
  const { facts } = draft.value;
  const parts = (facts.parts ?? []).map((part, index) => ({
    ...part,
    contents: {
      ...part.contents,
      ...Object.fromEntries(
        fields.flatMap((one) =>
          one.part === index ? [[one.name, contentsTold(facts, index, one.name)]] : [],
        ),
      ),
    },
  }));
  await drafts.save(session, id, {
    version: draft.value.version,
    facts: { ...facts, parts },
  });
}

async function sayNext(
  node: Node,
  story: Story,
  ours: StoryStep['by'],
): Promise<{ readonly said: number; readonly stated: number }> {
  const opener = 'offer' in story ? 'requested' : 'requesting';
  const [session, second] = await officersAt(node, ours === opener ? story.from : story.to);
  if (session === undefined) return { said: 0, stated: 0 };
  const row = await rowOf(node, session, story);
  if (row === undefined) return { said: 0, stated: 0 };
  const view = await node.service.cases.view(session, row.caseId);
  if (!view.ok) return { said: 0, stated: 0 };
  // The act that opened the case is the first; each step is one more.
  const { timeline } = view.value.state;
  const said = timeline.length - 1;
  // Somebody else has taken the case over: it is told no further.
  const isStory = timeline.slice(1).every(({ kind }, at) => kind === story.steps[at]?.kind);
  if (!isStory) return { said: story.steps.length, stated: 0 };
  const next = story.steps[said];
  if (next === undefined || next.by !== ours) return { said, stated: 0 };
  const { kind, content, parts } = next;
  const done = await node.service.cases.act(session, row.caseId, {
    kind,
    content: content(view.value),
    ...(parts === undefined ? {} : { parts }),
  });
  const proposal = done.ok ? done.value.proposal : null;
  // What takes two people is agreed to by the colleague.
  if (proposal !== null && second !== undefined) {
    await node.service.proposals.approve(second, proposal);
  }
  return { said: said + (done.ok ? 1 : 0), stated: done.ok ? 1 : 0 };
}

async function rowOf(node: Node, session: Session, story: Story): Promise<WorkRow | undefined> {
  for (const open of [true, false]) {
    const { rows } = await node.service.cases.workList(session, { open });
    const row = rows.find(({ title }) => title === story.title);
    if (row !== undefined) return row;
  }
  return undefined;
}
