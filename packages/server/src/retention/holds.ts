import { canonicalBytes, type Fault, no, ok, type Result, toBase64Url } from '@comity/base';
import { addMonths, dayIn, daysBetween, endOfDay, lastWholeDay } from '@comity/law';
import { HOLD_WHY_MAX, type Hold, type Session } from '@comity/service';
import { officersById } from '../drafts/draft-rows.ts';
import { jsonAtRest, type Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { wrongReason } from '../wrong-reason.ts';

interface HoldRow {
  readonly id: string;
  readonly set_by: string;
  readonly set_at: Date;
  readonly until: Date;
  readonly sealed: Buffer;
  readonly ended_by: string | null;
  readonly ended_at: Date | null;
  readonly ended_sealed: Buffer | null;
}

const HOLDS = `select * from holds where authority = $1 and case_id = $2
  order by set_at desc, id limit 50`;
const STANDS = `select h.set_by, h.until from holds h where authority = $1 and case_id = $2
  and ended_at is null and until > $3 order by until desc limit 1`;
const SET = `insert into holds (authority, id, case_id, set_by, set_at, until, sealed)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const END = `update holds set ended_by = $3, ended_at = $4, ended_sealed = $5
  where authority = $1 and id = $2 and case_id = $6 and ended_at is null and until > $4 returning id`;

interface HoldParts {
  readonly keyring: Keyring;
  readonly world: World;
}

/** Which case of which authority. */
export interface HeldCase {
  readonly authority: string;
  readonly caseId: string;
}

const zoneOf = ({ keyring }: { readonly keyring: Keyring }, authority: string): string =>
  keyring.authority(authority).stated.zone;

/** The holds of a case, the newest first. */
export async function holdsOf(
  tx: Tx,
  parts: HoldParts,
  { authority, caseId }: HeldCase,
): Promise<readonly Hold[]> {
  const rows = await tx.query<HoldRow>(HOLDS, [authority, caseId]);
  const names = await officersById(
    tx,
    parts,
    rows.flatMap(({ set_by: set, ended_by: ended }) => (ended === null ? [set] : [set, ended])),
  );
  const named = (id: string) => names.get(id) ?? { id, number: '', name: '', role: '' };
  const why = (sealed: Buffer, aad: string): string | null => {
    const read = jsonAtRest(parts.keyring, { authority, sealed, aad });
    const { why: text } = (read ?? {}) as { readonly why?: unknown };
    return typeof text === 'string' ? text : null;
  };
  const now = Date.parse(parts.world.now());
  const zone = zoneOf(parts, authority);
  return rows.map(({ id, set_by, set_at, until, sealed, ended_by, ended_at, ended_sealed }) => ({
    id,
    setBy: named(set_by),
    setAt: set_at.toISOString(),
    until: lastWholeDay(until.toISOString(), zone),
    why: why(sealed, `holds/${id}`),
    ended:
      ended_by === null || ended_at === null || ended_sealed === null
        ? null
        : {
            by: named(ended_by),
            at: ended_at.toISOString(),
            why: why(ended_sealed, `holds/ended/${id}`),
          },
    stands: ended_at === null && until.getTime() > now,
  }));
}

/** Why nothing of a case may be erased now, with who says so and until when; null where nothing holds it. */
export async function heldBy(
  tx: Tx,
  parts: HoldParts,
  { authority, caseId }: HeldCase,
): Promise<Fault | null> {
  const rows = await tx.query<Pick<HoldRow, 'set_by' | 'until'>>(STANDS, [
    ...[authority, caseId, parts.world.now()],
  ]);
  const [row] = rows;
  if (row === undefined) return null;
  const names = await officersById(tx, parts, [row.set_by]);
  const day = lastWholeDay(row.until.toISOString(), zoneOf(parts, authority));
  return { code: 'case-held', params: { name: names.get(row.set_by)?.name ?? '', day } };
}

/** What is wrong with the reason of a hold, or of its end. */
export const wrongWhy = (why: string, at: string): readonly Fault[] =>
  wrongReason(why, { at, max: HOLD_WHY_MAX });

/** What is wrong with the last day of a hold. */
export function wrongDay(
  until: string,
  { today, months }: { readonly today: string; readonly months: number },
): readonly Fault[] {
  const typed = until.trim().slice(0, 20);
  if (typed === '') return [{ code: 'missing', at: 'until' }];
  try {
    if (daysBetween(today, typed) < 0) return [{ code: 'day-over', at: 'until' }];
    return daysBetween(typed, addMonths(today, months)) < 0
      ? [{ code: 'hold-long', params: { n: months }, at: 'until' }]
      : [];
  } catch {
    return [{ code: 'day-impossible', params: { typed }, at: 'until' }];
  }
}

/** Holds a case. @returns id of the hold, or what is wrong at which field */
export async function setHold(
  tx: Tx,
  { keyring, world }: HoldParts,
  of: {
    readonly session: Session;
    readonly caseId: string;
    readonly until: string;
    readonly why: string;
    readonly months: number;
  },
): Promise<Result<string, readonly Fault[]>> {
  const { session, caseId, until, why, months } = of;
  const { authority, id: by } = session.officer;
  const zone = zoneOf({ keyring }, authority);
  const now = world.now();
  const wrong = [...wrongDay(until, { today: dayIn(now, zone), months }), ...wrongWhy(why, 'why')];
  if (wrong.length > 0) return no(wrong);
  const id = toBase64Url(world.randomBytes(16));
  const end = endOfDay(Temporal.PlainDate.from(until.trim()).toString(), zone);
  const sealed = keyring.sealAtRest(authority, canonicalBytes({ why }), `holds/${id}`);
  await tx.query(SET, [authority, id, caseId, by, now, end, sealed]);
  return ok(id);
}

/** Ends one. Code: `hold-unknown`. */
export async function endHold(
  tx: Tx,
  { keyring, world }: HoldParts,
  of: {
    readonly session: Session;
    readonly caseId: string;
    readonly id: string;
    readonly why: string;
  },
): Promise<Result<null, readonly Fault[]>> {
  const { session, caseId, id, why } = of;
  const { authority, id: by } = session.officer;
  const wrong = wrongWhy(why, 'end');
  if (wrong.length > 0) return no(wrong);
  const sealed = keyring.sealAtRest(authority, canonicalBytes({ why }), `holds/ended/${id}`);
  const ended = await tx.query(END, [authority, id, by, world.now(), sealed, caseId]);
  return ended.length === 0 ? no([{ code: 'hold-unknown' }]) : ok(null);
}
