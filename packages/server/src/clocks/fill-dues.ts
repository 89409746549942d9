import { clocksFor } from '@comity/advice';
import { due } from '@comity/case';
import { DECIDED_SINCE, decidedOf } from '../cases/decided.ts';
import { duesColumns, promptnessColumn } from '../cases/project-case.ts';
import { forEachAuthority } from '../for-each-authority.ts';
import { DamagedRow } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

/** Cases that one transaction works out, and transactions of one turn for each authority. */
const AT_ONCE = 10;
const TURNS = 20;

/** The next one that was known to be due stands first; what is known to be damaged waits until it is mended. */
const UNKNOWN = `select id, head from cases c where authority = $1
  and (dates is null or ${DECIDED_SINCE} or (claimed = 'emergency' and promptness is null)) and id <> all($2::text[]) and not exists (select from quarantine q
    where q.authority = $1 and q.case_id = c.id and q.mended_at is null)
  order by due_at nulls last, id limit ${AT_ONCE} for update skip locked`;
const FILL = `update cases c set dates = g.dates, due_at = g.due_at, due_what = g.due_what,
    promptness = g.promptness
  from unnest($2::text[], $3::jsonb[], $4::timestamptz[], $5::text[], $6::jsonb[])
    g (id, dates, due_at, due_what, promptness)
  where c.authority = $1 and c.id = g.id`;

type FillParts = Pick<NodeParts, 'store' | 'keyring' | 'world' | 'law' | 'open' | 'participant'>;

/**
 * Works out what is due in cases whose row does not say it, or waits for a request that was decided since, and how soon emergencies were taken up: of
 * before there were such columns, or put back from an older backup. Some at a time, so that others get their turn; the rest waits for the next
 * turn. A case that cannot be read keeps what its row says, and is not taken up again before it is
 * mended.
 *
 * @returns whether it went through without a fault
 */
export const fillDues = (parts: FillParts): Promise<boolean> =>
  forEachAuthority(parts, 'dues-not-filled', async (authority) => {
    const unread: string[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const some = await parts.store.asNode(authority, (tx) =>
        fillSome(tx, parts, authority, unread),
      );
      unread.push(...some.unread);
      if (some.n < AT_ONCE) return;
    }
  });

/** @param skipped ids of cases that could not be read in this run */
async function fillSome(
  tx: Tx,
  parts: FillParts,
  authority: string,
  skipped: readonly string[],
): Promise<{ readonly n: number; readonly unread: readonly string[] }> {
  const rows = await tx.query<{ id: string; head: string }>(UNKNOWN, [authority, skipped]);
  const filled: { readonly id: string; readonly columns: readonly unknown[] }[] = [];
  const unread: string[] = [];
  for (const { id, head } of rows) {
    const columns = await columnsOf(tx, parts, { authority, caseId: id, head });
    if (columns === null) unread.push(id);
    else filled.push({ id, columns });
  }
  tx.later(FILL, [
    authority,
    filled.map(({ id }) => id),
    ...[0, 1, 2, 3].map((place) => filled.map(({ columns }) => columns[place])),
  ]);
  return { n: rows.length, unread };
}

/** Null of a case that cannot be read: it is named, and its row is written anew once it is mended. */
async function columnsOf(
  tx: Tx,
  { open, law, participant }: FillParts,
  at: { readonly authority: string; readonly caseId: string; readonly head: string },
): Promise<readonly unknown[] | null> {
  try {
    const { state, whole } = await open.read(tx, at);
    if (!whole) return null;
    const clocks = { ...clocksFor(law, state), ...(await decidedOf(tx, at.authority, state)) };
    return [...duesColumns(due(state, clocks)), promptnessColumn(state, clocks, participant.id)];
  } catch (cause) {
    if (!(cause instanceof DamagedRow)) throw cause;
    return null;
  }
}
