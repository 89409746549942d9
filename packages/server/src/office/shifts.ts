import {
  canonicalBytes,
  type Fault,
  isBlank,
  no,
  ok,
  type Result,
  spokenReference,
  toBase64Url,
} from '@comity/base';
import type { Session, Shift } from '@comity/service';
import { titleAtRest } from '../cases/case-title.ts';
import { officersById } from '../drafts/draft-rows.ts';
import { jsonAtRest } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { NOTE_MAX } from './keep-note.ts';

/** Cases that one shift hands over. */
const CASES_MAX = 200;
const UNKNOWN: Fault = { code: 'shift-unknown' };
const OWN: Fault = { code: 'shift-own' };

interface ShiftRow {
  readonly id: string;
  readonly handed_by: string;
  readonly at: Date;
  readonly sealed: Buffer;
}

/** What the authority's key opens. */
interface Body {
  readonly note: string;
  readonly cases: readonly { readonly caseId: string; readonly note: string }[];
}

/** A shift to hand over. */
export interface ShiftParts {
  readonly session: Session;
  readonly shift: Body;
}

const WAITING = `select id, handed_by, at, sealed from shifts where authority = $1
  and taken_by is null order by at, id limit 50`;
const TITLES = 'select id, title_sealed from cases where authority = $1 and id = any($2::text[])';
const INSERT =
  'insert into shifts (authority, id, handed_by, at, sealed) values ($1, $2, $3, $4, $5)';
const TAKE = `update shifts set taken_by = $3, taken_at = $4
  where authority = $1 and id = $2 and taken_by is null and handed_by <> $3`;

const bodyOf = (
  { keyring }: NodeParts,
  { authority, id, sealed }: { authority: string; id: string; sealed: Buffer },
): Body | undefined =>
  jsonAtRest(keyring, { authority, sealed, aad: `shifts/${id}` }) as Body | undefined;

/** Shifts that wait for the next officer; one that is damaged waits without its text, and says so. */
export async function shiftsOf(
  tx: Tx,
  parts: NodeParts,
  { officer }: Session,
): Promise<readonly Shift[]> {
  const { authority } = officer;
  const rows = await tx.query<ShiftRow>(WAITING, [authority]);
  const officers = await officersById(
    tx,
    parts,
    rows.map(({ handed_by }) => handed_by),
  );
  const bodies = rows.map((row) => bodyOf(parts, { authority, ...row }));
  for (const [index, { id: subject }] of rows.entries()) {
    if (bodies[index] !== undefined) continue;
    parts.world.log({ level: 'error', what: 'row-damaged', part: 'shift', subject, authority });
  }
  const ids = bodies.flatMap((body) => (body?.cases ?? []).map(({ caseId }) => caseId));
  const titles = await titlesOf(tx, parts, { authority, ids });
  return rows.map((row, index) => ({
    id: row.id,
    from: officers.get(row.handed_by) ?? { id: row.handed_by, number: '', name: '', role: '' },
    at: row.at.toISOString(),
    note: bodies[index]?.note ?? '',
    damaged: bodies[index] === undefined,
    // What is walled off from whoever asks has no title here, and is not handed over to them.
    cases: (bodies[index]?.cases ?? []).flatMap(({ caseId, note }) => {
      const title = titles.get(caseId);
      return title === undefined
        ? []
        : [{ caseId, reference: spokenReference(caseId), title, note }];
    }),
    mine: row.handed_by === officer.id ? no(OWN) : ok(null),
  }));
}

async function titlesOf(
  tx: Tx,
  { keyring }: NodeParts,
  { authority, ids }: { readonly authority: string; readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; title_sealed: Buffer | null }>(TITLES, [
    authority,
    ids,
  ]);
  return new Map(
    rows.map(({ id, title_sealed: sealed }) => [
      id,
      titleAtRest({ keyring }, { authority, id, sealed }),
    ]),
  );
}

/** Which of these are for named officers only, as far as whoever reads may see them. */
const WALLED = 'select subject from walls where authority = $1 and subject = any($2::text[])';

/** A shift that was kept, and how many of its cases were left out of it. */
interface Written {
  readonly id: string;
  readonly left: number;
}

/** Keeps a shift for the next officer, without the cases that the next one may not see. */
export async function writeShift(
  tx: Tx,
  parts: NodeParts,
  { session, shift }: ShiftParts,
): Promise<Result<Written>> {
  const { authority, id: officer } = session.officer;
  const chosen = shift.cases.slice(0, CASES_MAX);
  const walls = await tx.query<{ subject: string }>(WALLED, [
    ...[authority, chosen.map(({ caseId }) => caseId)],
  ]);
  const walled = new Set(walls.map(({ subject }) => subject));
  const cases = chosen.filter(({ caseId }) => !walled.has(caseId));
  if (cases.length === 0 && walled.size > 0 && isBlank(shift.note)) {
    return no({ code: 'shift-walled', at: 'note' });
  }
  if (cases.length === 0 && isBlank(shift.note)) return no({ code: 'shift-empty', at: 'note' });
  const long = [shift.note, ...cases.map(({ note }) => note)].some(
    ({ length }) => length > NOTE_MAX,
  );
  if (long) return no({ code: 'note-long', params: { max: NOTE_MAX }, at: 'note' });
  const ids = cases.map(({ caseId }) => caseId);
  const held = await titlesOf(tx, parts, { authority, ids });
  if (ids.some((id) => !held.has(id))) return no({ code: 'case-unknown' });
  const { keyring, world } = parts;
  const id = toBase64Url(world.randomBytes(16));
  const body: Body = {
    note: shift.note,
    cases: cases.map(({ caseId, note }) => ({ caseId, note })),
  };
  const sealed = keyring.sealAtRest(authority, canonicalBytes(body), `shifts/${id}`);
  await tx.query(INSERT, [authority, id, officer, world.now(), sealed]);
  return ok({ id, left: walled.size });
}

/** Takes a shift that somebody else handed over. @returns ids of its cases */
export async function takeShift(
  tx: Tx,
  parts: NodeParts,
  { session, id }: { readonly session: Session; readonly id: string },
): Promise<Result<readonly string[]>> {
  const { authority, id: officer } = session.officer;
  const [row] = await tx.query<ShiftRow>(
    'select id, handed_by, at, sealed from shifts where id = $1 and taken_by is null for update',
    [id],
  );
  if (row === undefined) return no(UNKNOWN);
  if (row.handed_by === officer) return no(OWN);
  await tx.query(TAKE, [authority, id, officer, parts.world.now()]);
  const ids = (bodyOf(parts, { authority, ...row })?.cases ?? []).map(({ caseId }) => caseId);
  const seen = await titlesOf(tx, parts, { authority, ids });
  return ok(ids.filter((one) => seen.has(one)));
}
