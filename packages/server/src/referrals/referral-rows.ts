import { canonicalBytes, spokenReference } from '@comity/base';
import { type Facts, isFacts } from '@comity/case';
import type {
  AvenueChoice,
  NodeOffice,
  Referral,
  ReferralLine,
  ReferralOutcome,
  Session,
} from '@comity/service';
import { ALARM_CHANNEL } from '../alarms/alarm-rows.ts';
import { ALERT_CHANNEL } from '../alerts/alerts.ts';
import { type BoundTo, titleOf } from '../drafts/draft-rows.ts';
import { jsonAtRest, type Keyring } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { wallAtOffice } from '../walls/wall-by-rule.ts';

/** A row of `referrals`. */
export interface ReferralRow {
  readonly id: string;
  readonly drafted_by: string;
  readonly referred_to: string;
  /** `home`: the drafting office has it again. */
  readonly state: Referral['state'] | 'home';
  readonly urgency: string;
  readonly version: number;
  readonly referred_by: string;
  readonly referred_at: Date;
  readonly changed_at: Date;
  readonly case_id: string | null;
  readonly put_away: boolean;
  readonly sealed_there: Buffer | null;
  readonly sealed_here: Buffer | null;
}

/** What both offices read of it. */
export interface ReferralText {
  readonly facts: Facts;
  readonly choice: AvenueChoice;
  readonly lines: readonly ReferralLine[];
  /** The case of the drafting office that it was begun from, for when it comes back. */
  readonly follows?: string;
  /** What bound it there when it was handed over. */
  readonly boundTo?: BoundTo;
}

const place = (id: string): string => `referrals/${id}`;

/** The text under the keys of both offices: first of who reviews, then of who drafted. */
export const sealedForBoth = (
  keyring: Keyring,
  {
    id,
    drafted_by: here,
    referred_to: there,
  }: Pick<ReferralRow, 'id' | 'drafted_by' | 'referred_to'>,
  text: ReferralText,
): readonly [Buffer, Buffer] => {
  const bytes = canonicalBytes(text);
  return [keyring.sealAtRest(there, bytes, place(id)), keyring.sealAtRest(here, bytes, place(id))];
};

/** Opens an office's copy; undefined, and alarmed, where it cannot be read, and undefined where it was erased. */
export function openReferral(
  { keyring, world }: Pick<NodeParts, 'keyring' | 'world'>,
  row: ReferralRow,
  authority: string,
): ReferralText | undefined {
  const sealed = authority === row.drafted_by ? row.sealed_here : row.sealed_there;
  if (sealed === null) return undefined;
  const text = jsonAtRest(keyring, { authority, sealed, aad: place(row.id) });
  const read = text as ReferralText | undefined;
  if (read !== undefined && isFacts(read.facts) && Array.isArray(read.lines)) return read;
  world.log({ level: 'error', what: 'row-damaged', part: 'referral', subject: row.id, authority });
  return undefined;
}

/** An authority of this node, by its own name. */
export const officeOf = (keyring: Keyring, id: string): NodeOffice => ({
  id,
  name: keyring.find(id)?.stated.name ?? id,
});

/** One line of an officer. */
export const lineOf = (
  { keyring, world }: Pick<NodeParts, 'keyring' | 'world'>,
  { officer }: Session,
  what: ReferralLine['what'],
  text = '',
): ReferralLine => ({
  ...{ what, text, at: world.now(), office: officeOf(keyring, officer.authority) },
  ...{ number: officer.number, name: officer.name },
});

/** Whether it waits for an office to take it up. */
export const waitsFor = (row: ReferralRow, authority: string): boolean =>
  row.state === 'referred'
    ? row.referred_to === authority
    : row.state === 'returned' && row.drafted_by === authority;

/** The referral as an officer of either office sees it. */
export function referralOf(
  parts: Pick<NodeParts, 'keyring' | 'world'>,
  row: ReferralRow,
  authority: string,
): Referral | null {
  const { state } = row;
  if (state === 'home') return null;
  const text = openReferral(parts, row, authority);
  return {
    ...{ id: row.id, state, waits: waitsFor(row, authority) },
    side: authority === row.drafted_by ? 'drafted' : 'reviews',
    draftedBy: officeOf(parts.keyring, row.drafted_by),
    referredTo: officeOf(parts.keyring, row.referred_to),
    title: text === undefined ? '' : titleOf(text.facts),
    referredAt: row.referred_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    facts: text?.facts ?? null,
    lines: text?.lines ?? [],
    sent:
      row.case_id === null
        ? null
        : { caseId: row.case_id, reference: spokenReference(row.case_id) },
  };
}

const UPDATE = `update referrals set state = $2, version = $3, changed_at = $4, case_id = $5,
    sealed_there = $6, sealed_here = $7 where id = $1`;

/**
 * Writes where it stands now and what both read; pages of both offices are told. What the office that
 * writes has walled off is behind a wall at the other one too.
 */
export async function writeReferral(
  tx: Tx,
  parts: Pick<NodeParts, 'keyring' | 'world'>,
  change: {
    readonly row: ReferralRow;
    /** The office that writes. */
    readonly by: string;
    readonly text: ReferralText;
    readonly state: ReferralRow['state'];
    readonly version: number;
    readonly caseId?: string;
  },
): Promise<void> {
  const { row, by, text, state, version, caseId = row.case_id } = change;
  const { keyring, world } = parts;
  const isHome = state === 'home';
  // At home the draft has the text again, and the other office nothing; what was said is kept there.
  const sealed = sealedForBoth(keyring, row, isHome ? { ...text, facts: {}, choice: {} } : text);
  const there = isHome ? null : sealed[0];
  // What an office has put away it does not have again.
  const here = row.put_away ? null : sealed[1];
  await tx.query(UPDATE, [row.id, state, version, world.now(), caseId, there, here]);
  // Who took it up is no text, and what goes home is there no more.
  if (state !== 'taken' && !isHome) {
    const authority = by === row.drafted_by ? row.referred_to : row.drafted_by;
    await wallAtOffice(tx, parts, { authority, subject: row.id });
  }
  tellOffices(tx, row);
}

const TELL = `select pg_notify('${ALERT_CHANNEL}', $1)`;
const WAKE = `select pg_notify('${ALARM_CHANNEL}', $1)`;

/** Tells the open pages of both offices that a draft has changed, and no more; the alarms of the other are looked at. */
export function tellOffices(
  tx: Tx,
  { drafted_by: here, referred_to: there }: Pick<ReferralRow, 'drafted_by' | 'referred_to'>,
): void {
  for (const authority of [here, there]) {
    tx.later(TELL, [JSON.stringify({ authority, kind: 'draft-changed' })]);
  }
  tx.later(WAKE, [there]);
}

interface OutcomeRow {
  readonly status: string;
  readonly parts: ReferralOutcome['parts'];
  readonly closed: boolean;
  readonly answered_at: Date | null;
  readonly updated_at: Date;
}

/** What became of it, for the office that drafted; null for any other, or where it is not sent. */
export async function outcomeOf(tx: Tx, id: string): Promise<ReferralOutcome | null> {
  const [row] = await tx.query<OutcomeRow>('select * from referred_outcome($1)', [id]);
  return row === undefined
    ? null
    : {
        status: row.status,
        parts: row.parts.map(({ id: part, measure, stage }) => ({ id: part, measure, stage })),
        closed: row.closed,
        answeredAt: row.answered_at?.toISOString() ?? null,
        updatedAt: row.updated_at.toISOString(),
      };
}
