import { type Fault, no, ok, type Result, toBase64Url } from '@comity/base';
import type { Shift } from '@comity/duty';
import type { Session } from '@comity/service';
import { appendAudit } from '../audit/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { caseOfficers } from '../office/case-officers.ts';
import type { Tx } from '../store/index.ts';
import { giveShift, isThere, lockRoster } from './roster-rows.ts';

/** A row of `roster_swaps` that waits for its answer. */
export interface SwapRow {
  readonly id: string;
  readonly asked_by: string;
  readonly asked: string;
  readonly shift: string;
  readonly instead: string | null;
  readonly asked_at: Date;
}

/** What was asked of a shift that is over, or that is not of who asked any more, is not in the way. */
const OPEN = `select w.id, w.asked_by, w.asked, w.shift, w.instead, w.asked_at from roster_swaps w
  join roster_shifts s on s.authority = w.authority and s.id = w.shift and s.officer = w.asked_by
  where w.authority = $1 and w.answered_at is null and s.ends > $2
  order by w.asked_at, w.id limit 100`;
const ASKED = `select from roster_swaps where authority = $1 and shift = $2 and asked_by = $3
  and asked = $4 and answered_at is null`;
const ONE = `select id, asked_by, asked, shift, instead, asked_at from roster_swaps
  where authority = $1 and id = $2 and answered_at is null for update`;
const ASK = `insert into roster_swaps (authority, id, asked_by, asked, shift, instead, asked_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const ANSWER = `update roster_swaps set answered_at = $3, accepted = $4
  where authority = $1 and id = $2`;

const GONE: Fault = { code: 'swap-gone' };
const THERE: Fault = { code: 'shift-there', at: 'officer' };

/** What was asked and waits for an answer; whether it can still be granted is seen from the shifts. */
export const openSwaps = (tx: Tx, authority: string, now: string): Promise<SwapRow[]> =>
  tx.query<SwapRow>(OPEN, [authority, now]);

/** Whether the roster is still as it was asked about. */
export const isGrantable = (row: SwapRow, shifts: readonly Shift[]): boolean =>
  shifts.some(({ id, officer }) => id === row.shift && officer === row.asked_by) &&
  (row.instead === null ||
    shifts.some(({ id, officer }) => id === row.instead && officer === row.asked));

/** A swap as it was typed. */
export interface AskedSwap {
  readonly shift: string;
  readonly officer: string;
  readonly instead: string;
}

/** Asks a colleague. Spec: `Rosters.askSwap`. */
export async function askSwap(
  tx: Tx,
  parts: NodeParts,
  { session, swap }: { readonly session: Session; readonly swap: AskedSwap },
): Promise<Result<null>> {
  const { authority, id: me, number } = session.officer;
  const now = parts.world.now();
  const { shifts } = await lockRoster(tx, parts, { authority, from: now });
  const shift = shifts.find(({ id }) => id === swap.shift);
  if (shift === undefined) return no({ code: 'shift-gone' });
  if (shift.officer !== me) return no({ code: 'swap-not-yours' });
  if (swap.officer === me) return no({ code: 'swap-self', at: 'officer' });
  const known = await caseOfficers(tx, parts, authority);
  if (!known.some(({ id }) => id === swap.officer)) {
    return no({ code: 'officer-unknown', at: 'officer' });
  }
  if (isThere(shifts, { ...shift, officer: swap.officer })) return no(THERE);
  if (swap.instead !== '') {
    const theirs = shifts.find(({ id }) => id === swap.instead);
    if (theirs?.officer !== swap.officer) return no({ code: 'swap-not-theirs', at: 'instead' });
    if (isThere(shifts, { ...theirs, officer: me })) return no({ ...THERE, at: 'instead' });
  }
  const asked = await tx.query(ASKED, [authority, shift.id, me, swap.officer]);
  if (asked.length > 0) return no({ code: 'swap-asked', at: 'officer' });
  const id = toBase64Url(parts.world.randomBytes(12));
  const instead = swap.instead === '' ? null : swap.instead;
  await tx.query(ASK, [authority, id, me, swap.officer, shift.id, instead, now]);
  await appendAudit(tx, parts, {
    ...{ authority, officer: number, kind: 'swap-asked', subject: id },
    detail: { asked: swap.officer, shift: shift.id, instead },
  });
  return ok(null);
}

/** Answers what a colleague asked; the roster is as it was asked, or nothing is swapped. */
export async function answerSwap(
  tx: Tx,
  parts: NodeParts,
  of: { readonly session: Session; readonly id: string; readonly accept: boolean },
): Promise<Result<null>> {
  const { session, id, accept } = of;
  const { authority, id: me, number } = session.officer;
  const now = parts.world.now();
  const { shifts } = await lockRoster(tx, parts, { authority, from: now });
  const [row] = await tx.query<SwapRow>(ONE, [authority, id]);
  if (row?.asked !== me) return no(GONE);
  if (accept) {
    const shift = shifts.find((one) => one.id === row.shift && one.officer === row.asked_by);
    const instead = shifts.find((one) => one.id === row.instead && one.officer === me);
    if (shift === undefined || (row.instead !== null && instead === undefined)) return no(GONE);
    const taken = takenBy(shift, me);
    const given = instead === undefined ? undefined : takenBy(instead, row.asked_by);
    const known = await caseOfficers(tx, parts, authority);
    if (given !== undefined && !known.some((one) => one.id === given.officer)) return no(GONE);
    const isDouble = [taken, given].some((one) => one !== undefined && isThere(shifts, one));
    if (isDouble) return no(THERE);
    await giveShift(tx, authority, taken);
    if (given !== undefined) await giveShift(tx, authority, given);
  }
  await tx.query(ANSWER, [authority, id, now, accept]);
  await appendAudit(tx, parts, {
    ...{ authority, officer: number, kind: accept ? 'swap-accepted' : 'swap-declined' },
    ...{ subject: id, detail: { by: row.asked_by, shift: row.shift, instead: row.instead } },
  });
  return ok(null);
}

/** Who takes a shift is no substitute in it any more. */
const takenBy = (shift: Shift, officer: string): Shift => ({
  ...shift,
  officer,
  substitute: shift.substitute === officer ? null : shift.substitute,
});
