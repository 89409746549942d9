import { type Fault, no, ok, type Result } from '@comity/base';
import type { Session, Wall, WallOpening } from '@comity/service';
import { secondFault } from '../approval/two-of-house.ts';
import { officersById } from '../drafts/draft-rows.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { nobody } from './nobody.ts';
import { spokenDigits } from './spoken-digits.ts';
import { whyAtRest } from './wall-rows.ts';

const OPENING_UNKNOWN: Fault = { code: 'opening-unknown' };
const OPENING_OWN: Fault = { code: 'opening-own' };

interface OpeningRow {
  readonly id: string;
  readonly reference: string;
  readonly asked_by: string;
  readonly asked_at: Date;
  readonly answered_by: string | null;
  readonly answered_at: Date | null;
  readonly sealed: Buffer;
}

const WAITING = `select * from wall_openings where authority = $1 and answered_by is null
  order by asked_at, id limit 50`;
const ONE = `select * from wall_openings where authority = $1 and id = $2 and answered_by is null
  for update`;
const ANSWER = `update wall_openings set answered_by = $3, answered_at = $4, agreed = $5
  where authority = $1 and id = $2`;
const NEWS = 'update cases set unread = true where authority = $1 and id = $2';
const THROUGH = `select * from wall_openings where authority = $1 and opened = $2
  order by answered_at desc, id limit 50`;

/** What waits for a second officer. */
export async function openingsOf(
  tx: Tx,
  parts: NodeParts,
  { officer }: Session,
): Promise<readonly WallOpening[]> {
  const { authority } = officer;
  const rows = await tx.query<OpeningRow>(WAITING, [authority]);
  const names = await officersById(
    tx,
    parts,
    rows.map((row) => row.asked_by),
  );
  return rows.map(({ id, reference, asked_by: by, asked_at: at, sealed }) => ({
    id,
    reference: spokenDigits(reference),
    askedBy: names.get(by) ?? nobody(by),
    askedAt: at.toISOString(),
    why: whyAtRest(parts.keyring, { authority, place: `wall_openings/${id}`, sealed }),
    mine: by === officer.id ? no(OPENING_OWN) : ok(null),
  }));
}

/**
 * Answers one; with the second agreement the database names both officers. @returns the case that was
 * opened, null for none
 */
export async function answerOpening(
  tx: Tx,
  parts: NodeParts,
  answer: { readonly session: Session; readonly id: string; readonly agrees: boolean },
): Promise<Result<string | null>> {
  const { session, id, agrees } = answer;
  const { authority, id: by } = session.officer;
  const [row] = await tx.query<OpeningRow>(ONE, [authority, id]);
  if (row === undefined) return no(OPENING_UNKNOWN);
  if (row.asked_by === by) return no(OPENING_OWN);
  const fault = agrees ? await secondFault(tx, by, { before: [row.asked_by] }) : undefined;
  if (fault !== undefined) return no(fault);
  await tx.query(ANSWER, [authority, id, by, parts.world.now(), agrees]);
  if (!agrees) return ok(null);
  const [opened] = await tx.query<{ id: string | null }>('select open_wall($1) as id', [id]);
  // Its officers find it as new in their lists, with who came to it.
  if (opened?.id != null) await tx.query(NEWS, [authority, opened.id]);
  return ok(opened?.id ?? null);
}

/** By which openings officers came to see something, the newest first. */
export async function openingsThrough(
  tx: Tx,
  parts: NodeParts,
  { authority, subject }: { readonly authority: string; readonly subject: string },
): Promise<Wall['openings']> {
  const rows = await tx.query<OpeningRow>(THROUGH, [authority, subject]);
  const names = await officersById(
    tx,
    parts,
    rows.flatMap((row) => [row.asked_by, row.answered_by ?? '']),
  );
  return rows.flatMap(({ id, asked_by: first, answered_by: second, answered_at: at, sealed }) =>
    second === null || at === null
      ? []
      : [
          {
            by: [names.get(first) ?? nobody(first), names.get(second) ?? nobody(second)] as const,
            at: at.toISOString(),
            why: whyAtRest(parts.keyring, { authority, place: `wall_openings/${id}`, sealed }),
          },
        ],
  );
}
