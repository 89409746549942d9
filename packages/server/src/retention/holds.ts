import {
  canonicalBytes,
  type Fault,
  no,
  ok,
  type Result,
  spokenReference,
  toBase64Url,
} from '@comity/base';
import { addMonths, dayIn, daysBetween, endOfDay, lastWholeDay } from '@comity/law';
import { type AskedEnd, HOLD_WHY_MAX, type Hold, type Session } from '@comity/service';
import { secondFault } from '../approval/two-of-house.ts';
import { officersById } from '../drafts/draft-rows.ts';
import { jsonAtRest, type Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import { isVouched, macOf, recordBytes, recordTime, type VouchedRecord } from '../trust/vouched.ts';
import type { World } from '../world.ts';
import { wrongReason } from '../wrong-reason.ts';

/** A row of `holds`. */
export interface HoldRow {
  readonly authority: string;
  readonly id: string;
  readonly set_by: string;
  readonly set_at: Date;
  readonly until: Date;
  readonly sealed: Buffer;
  readonly ended_by: string | null;
  readonly ended_at: Date | null;
  readonly ended_sealed: Buffer | null;
  readonly end_asked_by: string | null;
  readonly end_asked_at: Date | null;
  readonly end_asked_sealed: Buffer | null;
  readonly end_asked_mac: Buffer | null;
  /** Null of what ended before ends were vouched for: the database lets nothing end without one since. */
  readonly ended_mac: Buffer | null;
}

const HOLDS = `select * from holds where authority = $1 and case_id = $2
  order by set_at desc, id limit 50`;
const ENDS_ASKED = `select * from holds where authority = $1 and end_asked_by is not null
  and until > $2 order by end_asked_at, id limit 50`;
const RUNNING = `select * from holds where authority = $1 and case_id = $2 and until > $3
  order by until desc`;
const SET = `insert into holds (authority, id, case_id, set_by, set_at, until, sealed)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const TO_END = `select * from holds where authority = $1 and id = $2 and case_id = $3
  and until > $4 for update`;
const ASK = `update holds set end_asked_by = $3, end_asked_at = $4, end_asked_sealed = $5,
    end_asked_mac = $6 where authority = $1 and id = $2`;
const END = `update holds set ended_by = $3, ended_at = $4, ended_sealed = $5, ended_mac = $6
  where authority = $1 and id = $2`;

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
  const whose = rows.flatMap(({ set_by: set, ended_by: ended, end_asked_by: asked }) =>
    [set, ended, asked].filter((id) => id !== null),
  );
  const names = await officersById(tx, parts, whose);
  const named = (id: string) => names.get(id) ?? { id, number: '', name: '', role: '' };
  const why = (sealed: Buffer, aad: string) => whyIn(parts, { authority, sealed, aad });
  const now = Date.parse(parts.world.now());
  const zone = zoneOf(parts, authority);
  return rows.map((row): Hold => {
    const { id, set_by, set_at, until, sealed } = row;
    const asked = askedOf(parts, authority, row);
    const ended = endOf(parts, row);
    return {
      id,
      setBy: named(set_by),
      setAt: set_at.toISOString(),
      until: lastWholeDay(until.toISOString(), zone),
      why: why(sealed, `holds/${id}`),
      endAsked:
        asked === undefined
          ? null
          : { by: named(asked.by), at: asked.at.toISOString(), why: asked.why },
      ended:
        ended === undefined
          ? null
          : {
              by: named(ended.by),
              at: ended.at.toISOString(),
              why: why(ended.sealed, `holds/ended/${id}`),
            },
      stands: ended === undefined && until.getTime() > now,
    };
  });
}

/** The holds that somebody asked to end and that still stand, whoever asked first. */
export async function endsAskedOf(
  tx: Tx,
  parts: HoldParts,
  { officer }: Session,
): Promise<readonly Omit<AskedEnd, 'mine'>[]> {
  const { authority } = officer;
  const rows = await tx.query<HoldRow & { readonly case_id: string }>(ENDS_ASKED, [
    authority,
    parts.world.now(),
  ]);
  const asked = rows.flatMap((row) => {
    const wish = endOf(parts, row) === undefined ? askedOf(parts, authority, row) : undefined;
    return wish === undefined ? [] : [{ row, wish }];
  });
  const whose = asked.map(({ wish }) => wish.by);
  const names = await officersById(tx, parts, whose);
  const zone = zoneOf(parts, authority);
  return asked.map(({ row, wish }) => ({
    caseId: row.case_id,
    reference: spokenReference(row.case_id),
    by: names.get(wish.by) ?? { id: wish.by, number: '', name: '', role: '' },
    at: wish.at.toISOString(),
    until: lastWholeDay(row.until.toISOString(), zone),
  }));
}

/** Why nothing of a case may be erased now, with who says so and until when; null where nothing holds it. */
export async function heldBy(
  tx: Tx,
  parts: HoldParts,
  { authority, caseId }: HeldCase,
): Promise<Fault | null> {
  const rows = await tx.query<HoldRow>(RUNNING, [authority, caseId, parts.world.now()]);
  const row = rows.find((each) => endOf(parts, each) === undefined);
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

interface Wanted {
  readonly session: Session;
  readonly caseId: string;
  readonly why: string;
}

/** Holds a case. @returns id of the hold, or what is wrong at which field */
export async function setHold(
  tx: Tx,
  { keyring, world }: HoldParts,
  of: Wanted & { readonly until: string; readonly months: number },
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

/**
 * Asks for the end of a hold; where a colleague has asked before, agrees to that, and it ends. Codes:
 * `hold-unknown`, those of {@link wrongWhy} and of {@link secondFault}.
 */
export async function endHold(
  tx: Tx,
  parts: HoldParts,
  of: Wanted & { readonly id: string },
): Promise<Result<{ readonly ended: boolean }, readonly Fault[]>> {
  const { keyring, world } = parts;
  const { session, caseId, id, why } = of;
  const { authority, id: by } = session.officer;
  const now = world.now();
  const [row] = await tx.query<HoldRow>(TO_END, [authority, id, caseId, now]);
  if (row === undefined || endOf(parts, row) !== undefined) return no([{ code: 'hold-unknown' }]);
  const seal = (text: string, aad: string): Buffer =>
    keyring.sealAtRest(authority, canonicalBytes({ why: text }), aad);
  const asked = askedOf(parts, authority, row);
  if (asked !== undefined) {
    const fault = await secondFault(tx, by, { before: [asked.by] });
    if (fault !== undefined) return no([fault]);
    const sealed = seal(asked.why ?? '', `holds/ended/${id}`);
    const mac = macOf(keyring, endedRecord({ authority, id, by, at: new Date(now), sealed }));
    await tx.query(END, [authority, id, by, now, sealed, mac]);
    return ok({ ended: true });
  }
  const wrong = wrongWhy(why, 'end');
  if (wrong.length > 0) return no(wrong);
  const sealed = seal(why, askedAt(id));
  const mac = macOf(keyring, endRecord({ authority, id, by, at: new Date(now), sealed }));
  await tx.query(ASK, [authority, id, by, now, sealed, mac]);
  return ok({ ended: false });
}

const askedAt = (id: string): string => `holds/end-asked/${id}`;

/** Who says of which hold that it is to end, or has ended, when and why. */
interface Ending {
  readonly authority: string;
  readonly id: string;
  readonly by: string;
  readonly at: Date;
  readonly sealed: Buffer;
}

const recordOf = (record: 'hold-end' | 'hold-ended', ending: Ending): VouchedRecord => ({
  record,
  authority: ending.authority,
  hold: ending.id,
  by: ending.by,
  at: recordTime(ending.at),
  why: recordBytes(ending.sealed),
});

/** What the MAC of a wish to end a hold is over. */
const endRecord = (asked: Ending): VouchedRecord => recordOf('hold-end', asked);

/** And that of its end. */
const endedRecord = (ended: Ending): VouchedRecord => recordOf('hold-ended', ended);

/** What an ended hold says of its end, for who checks records; none where it was ended before ends were vouched for. */
export function endingRecord(row: HoldRow): VouchedRecord | undefined {
  const { authority, id, ended_by: by, ended_at: at, ended_sealed: sealed } = row;
  if (by === null || at === null || sealed === null || row.ended_mac === null) return undefined;
  return endedRecord({ authority, id, by, at, sealed });
}

/** Who ended a hold; what this node did not write is alarmed, and the hold stands. */
function endOf(
  parts: HoldParts,
  row: HoldRow,
): { readonly by: string; readonly at: Date; readonly sealed: Buffer } | undefined {
  const { id, ended_by: by, ended_at: at, ended_sealed: sealed, ended_mac: mac } = row;
  if (by === null || at === null || sealed === null) return undefined;
  const record = endingRecord(row);
  if (record !== undefined && !isVouched(parts, record, { mac, id })) return undefined;
  return { by, at, sealed };
}

/** Who asks for the end of a hold, and why; what this node did not write is alarmed, and nobody has asked. */
function askedOf(
  parts: HoldParts,
  authority: string,
  row: HoldRow,
): { readonly by: string; readonly at: Date; readonly why: string | null } | undefined {
  const { id, end_asked_by: by, end_asked_at: at, end_asked_sealed: sealed } = row;
  if (by === null || at === null || sealed === null) return undefined;
  const record = endRecord({ authority, id, by, at, sealed });
  if (!isVouched(parts, record, { mac: row.end_asked_mac, id })) return undefined;
  return { by, at, why: whyIn(parts, { authority, sealed, aad: askedAt(id) }) };
}

/** A reason as it was sealed; null where the row is damaged. */
function whyIn(
  { keyring }: Pick<HoldParts, 'keyring'>,
  at: { readonly authority: string; readonly sealed: Buffer; readonly aad: string },
): string | null {
  const { why } = (jsonAtRest(keyring, at) ?? {}) as { readonly why?: unknown };
  return typeof why === 'string' ? why : null;
}
