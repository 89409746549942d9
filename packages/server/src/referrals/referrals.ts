import { type Fault, no, ok, type Result } from '@comity/base';
import {
  REFERRAL_LINES_MAX,
  REFERRAL_TEXT_MAX,
  type ReferralLine,
  type Referrals,
  type Session,
} from '@comity/service';
import { appendAudit } from '../audit/index.ts';
import { type DraftBody, type DraftRow, openDraft, sealDraft } from '../drafts/draft-rows.ts';
import { inFields } from '../in-fields.ts';
import { recordDoing } from '../journal/record-doing.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { wrongReason } from '../wrong-reason.ts';
import { refer } from './refer.ts';
import {
  lineOf,
  officeOf,
  openReferral,
  outcomeOf,
  type ReferralRow,
  type ReferralText,
  referralOf,
  tellOffices,
  waitsFor,
  writeReferral,
} from './referral-rows.ts';

const UNKNOWN: Fault = { code: 'referral-unknown' };
const MOVED: Fault = { code: 'referral-moved' };
const ERASED: Fault = { code: 'referral-erased' };
const DAMAGED: Fault = { code: 'draft-damaged' };
const FULL: Fault = { code: 'referral-full', params: { n: REFERRAL_LINES_MAX }, at: 'text' };

/** What was taken up lies among the drafts; what is sent is a case to the office that sent it; what an office has put away is over for it. */
const LIST = `select * from referrals
  where (drafted_by = $1 and state <> 'home' and not put_away)
    or (referred_to = $1 and state in ('referred', 'returned'))
  order by changed_at desc, id limit 200`;
/** A draft is locked before its referral, as everybody locks them. */
const DRAFT = 'select * from drafts where id = $1 for update';
const LOCK = 'select from referrals where id = $1 for update';
/** After the lock: a wall that came with the text that was waited for is seen by a new statement only. */
const ONE = `select * from referrals where id = $1 and state <> 'home'
  and not (drafted_by = $2 and put_away)`;
const TAKE_UP = `insert into drafts
    (id, authority, version, state, created_by, created_at, saved_at, sealed)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const PUT_AWAY = 'update referrals set put_away = true, sealed_here = null where id = $1';

/** At home it follows its case again; another office has not got that case, and is told what binds. */
const begunFrom = ({ follows }: ReferralText) => (follows === undefined ? {} : { follows });
const boundBy = ({ boundTo }: ReferralText) => (boundTo === undefined ? {} : { boundTo });

/** A referral as it is worked on, and whose officer does it. */
interface Working {
  readonly row: ReferralRow;
  readonly session: Session;
  readonly draft: DraftRow | undefined;
}

/** Drafts that go between the offices of the node. */
export function createReferrals(parts: NodeParts): Referrals {
  const { store, keyring, world } = parts;

  const on = <T, E = Fault>(
    session: Session,
    id: string,
    work: (tx: Tx, at: Working) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | Fault>> =>
    store.as(session.officer, async (tx) => {
      const [draft] = await tx.query<DraftRow>(DRAFT, [id]);
      await tx.query(LOCK, [id]);
      const [row] = await tx.query<ReferralRow>(ONE, [id, session.officer.authority]);
      return row === undefined ? no(UNKNOWN) : work(tx, { row, session, draft });
    });

  /** With one line more. */
  const grown = (text: ReferralText, line: ReferralLine): ReferralText => ({
    ...text,
    lines: [...text.lines, line].slice(-REFERRAL_LINES_MAX),
  });

  /** It lies at the officer's office from now on. */
  const takeUp = async (
    tx: Tx,
    { row, session }: Working,
    what: 'taken' | 'asked-back',
  ): Promise<Result<{ readonly id: string }>> => {
    const { officer } = session;
    const { authority } = officer;
    const text = openReferral(parts, row, authority);
    if (text === undefined) return no(ERASED);
    const isHome = authority === row.drafted_by;
    const returnedWhy = text.lines.findLast((line) => line.what === 'returned')?.text ?? null;
    const isReturned = isHome && what === 'taken';
    const { facts, choice } = text;
    const body: DraftBody = {
      ...{ facts, choice, returnedWhy: isReturned ? returnedWhy : null },
      ...(isHome ? begunFrom(text) : boundBy(text)),
    };
    const version = row.version + 1;
    const now = world.now();
    const begun = isHome ? row.referred_by : officer.id;
    const sealed = sealDraft(keyring, { authority, id: row.id }, body);
    const state = isReturned ? 'returned' : 'drafting';
    const created = [begun, row.referred_at, now];
    await tx.query(TAKE_UP, [row.id, authority, version, state, ...created, sealed]);
    await writeReferral(tx, parts, {
      ...{ row, by: authority, version, text: grown(text, lineOf(parts, session, what)) },
      state: isHome ? 'home' : 'taken',
    });
    await parts.journal.write(tx, {
      ...{ authority, officer: officer.number, kind: 'draft-taken-up', subject: row.id },
      content: body,
    });
    await audit(tx, session, row.id, what === 'taken' ? 'draft-taken-up' : 'draft-asked-back');
    return ok({ id: row.id });
  };

  const audit = (tx: Tx, { officer }: Session, subject: string, kind: string): Promise<void> =>
    appendAudit(
      tx,
      { keyring, world },
      { ...{ authority: officer.authority, officer: officer.number, kind, subject }, detail: {} },
    );

  return {
    offices: async ({ officer }) =>
      keyring.authorities
        .filter((id) => id !== officer.authority)
        .map((id) => officeOf(keyring, id)),

    list: (session) =>
      store.as(session.officer, async (tx) => {
        const { authority } = session.officer;
        const rows = await tx.query<ReferralRow>(LIST, [authority]);
        const all = rows.flatMap((row) => referralOf(parts, row, authority) ?? []);
        return all.toSorted((a, b) => Number(b.waits) - Number(a.waits));
      }),

    view: (session, id) =>
      on(session, id, async (tx, { row }) => {
        const { authority } = session.officer;
        const referral = referralOf(parts, row, authority);
        if (referral === null) return no(UNKNOWN);
        await audit(tx, session, id, 'draft-viewed');
        return ok({ referral, outcome: await outcomeOf(tx, id) });
      }),

    refer: (session, id, how) => inFields(refer(parts, session, { id, ...how })),

    takeUp: (session, id) =>
      on(session, id, async (tx, at) =>
        waitsFor(at.row, session.officer.authority) ? takeUp(tx, at, 'taken') : no(MOVED),
      ),

    askBack: (session, id) =>
      on(session, id, async (tx, at) => {
        const { state, drafted_by: drafted } = at.row;
        const mine = state === 'referred' && drafted === session.officer.authority;
        return mine ? takeUp(tx, at, 'asked-back') : no(MOVED);
      }),

    say: (session, id, said) =>
      inFields(
        on<null, readonly Fault[]>(session, id, async (tx, { row }) => {
          const wrong = wrongReason(said, { at: 'text', max: REFERRAL_TEXT_MAX });
          if (wrong.length > 0) return no(wrong);
          const by = session.officer.authority;
          const text = openReferral(parts, row, by);
          if (text === undefined) return no([ERASED]);
          if (text.lines.length >= REFERRAL_LINES_MAX) return no([FULL]);
          const { state, version } = row;
          const more = grown(text, lineOf(parts, session, 'said', said));
          await writeReferral(tx, parts, { row, by, state, version, text: more });
          const doing = { kind: 'referral-said', subject: id, detail: { text: said } };
          await recordDoing(tx, parts, session, doing);
          return ok(null);
        }),
      ),

    giveBack: (session, id, why) =>
      inFields(
        on<null, readonly Fault[]>(session, id, async (tx, { row, draft }) => {
          const wrong = wrongReason(why, { at: 'why', max: REFERRAL_TEXT_MAX });
          if (wrong.length > 0) return no(wrong);
          const { authority, number } = session.officer;
          const isHere = row.referred_to === authority;
          if (!isHere || (row.state !== 'referred' && row.state !== 'taken')) return no([MOVED]);
          const text = openReferral(parts, row, authority);
          if (text === undefined) return no([ERASED]);
          const body = draft === undefined ? undefined : openDraft(parts, draft);
          if (draft !== undefined && body === undefined) return no([DAMAGED]);
          await tx.query('delete from drafts where id = $1', [id]);
          // What was changed here goes back with it: nothing that was typed is lost.
          const { facts, choice } = body ?? text;
          await writeReferral(tx, parts, {
            ...{ row, by: authority, state: 'returned', version: draft?.version ?? row.version },
            text: grown({ ...text, facts, choice }, lineOf(parts, session, 'returned', why)),
          });
          await parts.journal.write(tx, {
            ...{ authority, officer: number, kind: 'draft-handed-back', subject: id },
            content: { facts, choice, why },
          });
          await audit(tx, session, id, 'draft-handed-back');
          return ok(null);
        }),
      ),

    putAway: (session, id) =>
      on<null>(session, id, async (tx, { row }) => {
        const mine = row.state === 'sent' && row.drafted_by === session.officer.authority;
        if (!mine) return no(MOVED);
        await tx.query(PUT_AWAY, [id]);
        tellOffices(tx, row);
        await audit(tx, session, id, 'referral-put-away');
        return ok(null);
      }),
  };
}
