import { type Fault, no, ok, type Result } from '@comity/base';
import type { Facts } from '@comity/case';
import { REFERRAL_LINES_MAX, REFERRAL_TEXT_MAX, type Session } from '@comity/service';
import { given } from '@comity/statements';
import { stopRingingForSecond } from '../alarms/release-alarm.ts';
import { boundToGiver } from '../drafts/bound-elsewhere.ts';
import { type DraftRow, openDraft } from '../drafts/draft-rows.ts';
import { recordDoing } from '../journal/record-doing.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { wallAtOffice } from '../walls/wall-by-rule.ts';
import { isOfAnotherOffice, OF_ANOTHER_OFFICE } from './of-another-office.ts';
import {
  lineOf,
  officeOf,
  openReferral,
  type ReferralRow,
  sealedForBoth,
  tellOffices,
} from './referral-rows.ts';

/** A draft, to whom, and what is said beside it. */
interface Referring {
  readonly id: string;
  readonly version: number;
  readonly to: string;
  readonly text: string;
}

const DRAFT = 'select * from drafts where id = $1 for update';
const BEFORE = 'select * from referrals where id = $1 for update';
const REFER = `insert into referrals (id, drafted_by, referred_to, state, urgency, version, referred_by,
    referred_at, changed_at, sealed_there, sealed_here, held_by)
  values ($1, $2, $3, 'referred', $4, $5, $6, $7, $7, $8, $9, array[$3])
  on conflict (id) do update set referred_to = excluded.referred_to, state = 'referred',
    urgency = excluded.urgency, version = excluded.version, referred_by = excluded.referred_by,
    referred_at = excluded.referred_at, changed_at = excluded.changed_at,
    sealed_there = excluded.sealed_there, sealed_here = excluded.sealed_here,
    held_by = array(select distinct unnest(referrals.held_by || excluded.held_by))`;

/**
 * Hands a draft to another office. What is for named officers only stands behind a wall there from the
 * moment on at which it is there.
 */
export async function refer(
  parts: NodeParts,
  session: Session,
  referring: Referring,
): Promise<Result<null, Fault | readonly Fault[]>> {
  const { id, to, text } = referring;
  const wrong = wrongReferring(parts, session, { to, text });
  if (wrong.length > 0) return no(wrong);
  return parts.store.as(session.officer, async (tx) => {
    const [row] = await tx.query<DraftRow>(DRAFT, [id]);
    if (row === undefined) return no({ code: 'draft-unknown' });
    if (row.state === 'sent') return no({ code: 'draft-sent' });
    if (row.version !== referring.version) return no({ code: 'draft-changed-meanwhile' });
    if (await isOfAnotherOffice(tx, row)) return no(OF_ANOTHER_OFFICE);
    return handOver(tx, parts, { session, row, referring });
  });
}

function wrongReferring(
  { keyring }: NodeParts,
  { officer }: Session,
  { to, text }: Pick<Referring, 'to' | 'text'>,
): readonly Fault[] {
  const wrong: Fault[] = [];
  if (to === officer.authority || !keyring.authorities.includes(to)) {
    wrong.push({ code: 'office-unknown', at: 'to' });
  }
  if (text.length > REFERRAL_TEXT_MAX) {
    wrong.push({ code: 'note-long', params: { max: REFERRAL_TEXT_MAX }, at: 'text' });
  }
  return wrong;
}

async function handOver(
  tx: Tx,
  parts: NodeParts,
  {
    session,
    row,
    referring,
  }: { readonly session: Session; readonly row: DraftRow; readonly referring: Referring },
): Promise<Result<null>> {
  const { keyring, world } = parts;
  const { officer } = session;
  const { id, authority, version } = row;
  const body = openDraft(parts, row);
  if (body === undefined) return no({ code: 'draft-damaged' });
  const [before] = await tx.query<ReferralRow>(BEFORE, [id]);
  // What two offices said to each other is none of a third.
  const said = before?.referred_to === referring.to ? openReferral(parts, before, authority) : null;
  const lines = [...(said?.lines ?? []), lineOf(parts, session, 'referred', referring.text)];
  const facts = inCharge(body.facts, officeOf(keyring, authority).name);
  const offices = { id, drafted_by: authority, referred_to: referring.to };
  const { follows } = body;
  const boundTo = await boundToGiver(tx, parts, { ...body, authority });
  const sealed = sealedForBoth(keyring, offices, {
    ...(follows === undefined ? {} : { follows }),
    ...(boundTo === null ? {} : { boundTo }),
    ...{ facts, choice: body.choice, lines: lines.slice(-REFERRAL_LINES_MAX) },
  });
  const urgency = facts.urgency?.level ?? 'routine';
  const from = [id, authority, referring.to, urgency, version, officer.id, world.now()];
  await tx.query(REFER, [...from, ...sealed]);
  await wallAtOffice(tx, parts, { authority: referring.to, subject: id });
  await tx.query('delete from drafts where id = $1', [id]);
  stopRingingForSecond(tx, parts, { authority, id, by: officer.number });
  tellOffices(tx, offices);
  const detail = { to: referring.to, text: referring.text };
  await recordDoing(tx, parts, session, { kind: 'draft-referred', subject: id, detail });
  return ok(null);
}

/** Who transmits names who has the matter: the office that drafted, unless it names another one. */
const inCharge = (facts: Facts, office: string): Facts =>
  given(facts.investigation?.authority) === undefined
    ? { ...facts, investigation: { ...facts.investigation, authority: office } }
    : facts;
