import type { Tx } from '../store/index.ts';
import type { Vouching } from '../trust/vouched.ts';
import { doneChoices, type JudgedFeed } from './feed-choice-rows.ts';

type Look = Pick<Tx, 'query'>;

interface Head {
  readonly participant: string;
  readonly hash: string;
}

/**
 * The choices by which a node goes: written by it, and the newest one of each participant is what is
 * followed. Where it is not, somebody moved rows past the officers, and none of that participant counts.
 */
async function standingChoices(
  look: Look,
  vouching: Vouching,
  participant?: string,
): Promise<readonly JudgedFeed[]> {
  const done = await doneChoices(look, vouching, participant);
  const stands = new Map<string, { readonly at: number; readonly followed: boolean }>();
  for (const { participant: whose, done_at, followed } of done) {
    const at = done_at.getTime();
    const known = stands.get(whose);
    if (known === undefined || known.at < at) stands.set(whose, { at, followed });
    else if (known.at === at && followed) stands.set(whose, { at, followed });
  }
  return done.filter((one) => stands.get(one.participant)?.followed === true);
}

/**
 * Reads what two officers of this node have judged.
 *
 * @returns says since when a head of a fork is judged, RFC 3339; null where it is to be decided
 */
export async function readJudged(
  look: Look,
  vouching: Vouching,
  participant?: string,
): Promise<(head: Head) => string | null> {
  const choices = await standingChoices(look, vouching, participant);
  return (head) =>
    choices
      .find((one) => one.participant === head.participant && one.settles?.includes(head.hash))
      ?.done_at.toISOString() ?? null;
}

const LEADS_TO = `with recursive path as (
    select hash, prev, seq from feed_sides where participant = $1 and hash = any($2)
    union
    select s.hash, s.prev, s.seq from path p join feed_sides s
      on s.participant = $1 and s.hash = p.prev and s.seq = p.seq - 1
  ) select from path where hash = $3`;

/**
 * Whether a head is no news: two officers saw it, or it lies on a side that they left, as far as they saw
 * that. What comes on that side afterwards is.
 */
export async function isJudged(look: Look, vouching: Vouching, head: Head): Promise<boolean> {
  const choices = await standingChoices(look, vouching, head.participant);
  const judged = choices.flatMap(({ settles }) => settles ?? []);
  if (judged.length === 0) return false;
  if (judged.includes(head.hash)) return true;
  return (await look.query(LEADS_TO, [head.participant, judged, head.hash])).length > 0;
}
