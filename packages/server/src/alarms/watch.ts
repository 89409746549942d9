import { type Watch as Held, isOver, rosterHeld, watchEnds } from '@comity/duty';
import type { Session, Watch } from '@comity/service';
import { officersById } from '../drafts/draft-rows.ts';
import type { NodeParts } from '../node-parts.ts';
import { hereAt } from '../office/case-officers.ts';
import { rosterOf } from '../rosters/index.ts';
import type { Tx } from '../store/index.ts';

interface WatchRow {
  readonly officer: string;
  readonly since: Date;
  readonly until: Date;
}

const WATCH = 'select officer, since, until from watches where authority = $1';
const TAKE = `insert into watches (authority, officer, since, until) values ($1, $2, $3, $4)
  on conflict (authority) do update set officer = excluded.officer, until = excluded.until,
    since = case when watches.officer = excluded.officer and watches.until > excluded.since
      then watches.since else excluded.since end`;

/** Who took the watch of an authority last; null where nobody ever did. */
export async function watchOf(tx: Tx, authority: string): Promise<Held | null> {
  const [row] = await tx.query<WatchRow>(WATCH, [authority]);
  return row === undefined
    ? null
    : {
        officer: row.officer,
        since: row.since.toISOString(),
        until: row.until.toISOString(),
      };
}

/** The same with the officer's name, as a colleague sees it; null where the officer is gone since. */
export async function watchSeenBy(
  tx: Tx,
  parts: NodeParts,
  { officer: { authority, id } }: Session,
): Promise<Watch | null> {
  const held = await watchOf(tx, authority);
  const isHere = await hereAt(tx, parts, authority);
  if (held === null || !isHere(held.officer)) return null;
  const officer = (await officersById(tx, parts, [held.officer])).get(held.officer);
  const over = isOver(held, parts.world.now());
  return officer === undefined ? null : { ...held, officer, over, mine: officer.id === id };
}

/**
 * From then on alarms ring at this officer's first, until the watch ends by the roster; who has the
 * watch already keeps its beginning.
 */
export async function takeWatch(
  tx: Tx,
  parts: Pick<NodeParts, 'keyring' | 'world'>,
  { officer: { authority, id } }: Session,
): Promise<void> {
  const now = parts.world.now();
  const isHere = await hereAt(tx, parts, authority);
  const roster = rosterHeld(await rosterOf(tx, parts, { authority, from: now }), isHere);
  await tx.query(TAKE, [authority, id, now, watchEnds(roster, id, now)]);
}
