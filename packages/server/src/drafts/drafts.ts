import { avenuesOfPart, contentsOfParts } from '@comity/advice';
import { type Fault, no, ok, type Result, toBase64Url } from '@comity/base';
import { earlierCases, type Facts, saysTheSame } from '@comity/case';
import { dayIn } from '@comity/law';
import {
  type Draft,
  type DraftCheck,
  type Drafts,
  NotPermitted,
  type PartAvenues,
  type PartContents,
  type Session,
} from '@comity/service';
import { stopRingingForSecond } from '../alarms/release-alarm.ts';
import { appendAudit } from '../audit/index.ts';
import { understoodBy } from '../cases/case-view.ts';
import { peersOfCases } from '../cases/held-cases.ts';
import type { NodeParts } from '../node-parts.ts';
import { forgetTalk } from '../referrals/erase-referral.ts';
import {
  isOfAnotherOffice,
  OF_ANOTHER_OFFICE,
  officesOfDrafts,
} from '../referrals/of-another-office.ts';
import type { Tx } from '../store/index.ts';
import { addressees, contentMark } from '../trust/index.ts';
import { adviceFromCases } from './advice-from-cases.ts';
import { approve, submitDraft } from './approve-draft.ts';
import { beginEmergency } from './begin-emergency.ts';
import { boundElsewhere } from './bound-elsewhere.ts';
import { type CheckedDraft, checkDraft } from './check-draft.ts';
import { namingConsultation } from './consultation.ts';
import {
  type DraftBody,
  type DraftRow,
  draftOf,
  NOBODY,
  officersById,
  openDraft,
  sameChoice,
  sealDraft,
} from './draft-rows.ts';
import { followWall } from './follow-wall.ts';
import { listDrafts } from './list-drafts.ts';
import { isSealedAndOpen, releaseState } from './release-state.ts';
import { shownDrafts } from './shown-drafts.ts';

export const DRAFT_UNKNOWN: Fault = { code: 'draft-unknown' };
export const DRAFT_SENT: Fault = { code: 'draft-sent' };
const CHANGED: Fault = { code: 'draft-changed-meanwhile' };
const DAMAGED: Fault = { code: 'draft-damaged' };

/** Also one behind a wall, or at another office. */
const isBegun = async (tx: Tx, id: string): Promise<boolean> => {
  const [row] = await tx.query<{ is: boolean }>('select draft_begun($1) as is', [id]);
  return row?.is === true;
};

const EMPTY: DraftBody = { facts: {}, choice: {}, returnedWhy: null };

/** Drafts of requests: kept at every step, sealed under the authority's key, in the journal. */
export function createDrafts(parts: NodeParts): Drafts {
  const { store, keyring, world, law } = parts;

  const show = async (tx: Tx, row: DraftRow, body: DraftBody): Promise<Draft> => {
    const officers = await officersById(tx, parts, [row.created_by]);
    const office = (await officesOfDrafts(tx, keyring, [row.id]))(row.id);
    return draftOf(row, body, { creator: officers.get(row.created_by) ?? NOBODY, office });
  };

  /** Finds a draft of the session's authority and works on it in one transaction. */
  const on = <T, E = Fault>(
    session: Session,
    id: string,
    work: (tx: Tx, row: DraftRow, body: DraftBody) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | Fault>> =>
    store.as(session.officer, async (tx) => {
      const [row] = await tx.query<DraftRow>('select * from drafts where id = $1 for update', [id]);
      if (row === undefined) return no(DRAFT_UNKNOWN);
      const body = openDraft(parts, row);
      return body === undefined ? no(DAMAGED) : work(tx, row, body);
    });

  /** The draft as it is sent: with the case in which it was talked over. */
  const asSent = async (tx: Tx, row: DraftRow, body: DraftBody): Promise<DraftBody> => ({
    ...body,
    facts: await namingConsultation(tx, { row, facts: body.facts }),
  });

  const write = async (
    tx: Tx,
    { officer }: Session,
    change: { row: DraftRow; body: DraftBody; state: Draft['state']; kind: string },
  ): Promise<Draft> => {
    const { row, body, state, kind } = change;
    const [saved] = await tx.query<DraftRow>(
      `update drafts set version = version + 1, state = $2, saved_at = $3, sealed = $4
       where id = $1 returning *`,
      [row.id, state, world.now(), sealDraft(keyring, row, body)],
    );
    followWall(tx, row, body);
    stopRingingForSecond(tx, parts, { authority: row.authority, id: row.id, by: officer.number });
    await parts.journal.write(tx, {
      authority: row.authority,
      officer: officer.number,
      kind,
      subject: row.id,
      content: body,
    });
    return show(tx, saved ?? row, body);
  };

  const create = async (
    tx: Tx,
    { officer }: Session,
    facts: Facts,
    { follows, mark }: { readonly follows?: string; readonly mark?: string } = {},
  ): Promise<Draft> => {
    const held = follows === undefined ? false : (await peersOfCases(tx, [follows])).has(follows);
    const { authority } = officer;
    const id = idOf(officer.id, mark);
    if (mark !== undefined && (await isBegun(tx, id))) return begun(tx, officer, id);
    const body = { ...EMPTY, facts, ...(held && follows !== undefined ? { follows } : {}) };
    const [row] = await tx.query<DraftRow>(
      `insert into drafts
         (id, authority, version, state, created_by, created_at, saved_at, sealed)
       values ($1, $2, 1, 'drafting', $3, $4, $4, $5) on conflict (id) do nothing returning *`,
      [id, authority, officer.id, world.now(), sealDraft(keyring, { id, authority }, body)],
    );
    if (row === undefined) return begun(tx, officer, id);
    followWall(tx, row, body);
    await parts.journal.write(tx, {
      authority,
      officer: officer.number,
      kind: 'draft-begun',
      subject: id,
      content: body,
    });
    return show(tx, row, body);
  };

  /** What was begun with a mark has it in its name, so that the same mark begins no second. */
  const idOf = (officer: string, mark: string | undefined): string =>
    toBase64Url(
      mark === undefined
        ? world.randomBytes(16)
        : contentMark(keyring, { draft: mark, officer }).subarray(0, 16),
    );

  /** The draft that the same mark began; where it lies elsewhere or is not for this officer any more, as if it were not allowed. */
  const begun = async (tx: Tx, { role }: Session['officer'], id: string): Promise<Draft> => {
    const [row] = await tx.query<DraftRow>('select * from drafts where id = $1', [id]);
    const body = row === undefined ? undefined : openDraft(parts, row);
    if (row === undefined || body === undefined) throw new NotPermitted('drafts.create', role);
    return show(tx, row, body);
  };

  const asking = ({ officer }: Session) => ({
    from: parts.participant.id,
    on: dayIn(world.now(), officer.zone),
  });

  const check = async (tx: Tx, session: Session, body: DraftBody): Promise<CheckedDraft> =>
    checkDraft(body.facts, {
      held: await peersOfCases(
        tx,
        earlierCases(body.facts).map(({ caseId }) => caseId),
      ),
      law,
      bound: await boundElsewhere(tx, parts, { ...body, authority: session.officer.authority }),
      participant: parts.participant.id,
      officer: session.officer,
      on: dayIn(world.now(), session.officer.zone),
      addressees: addressees(parts),
      understoodBy: (participant) => understoodBy(parts, participant),
    });

  return {
    list: (session) => store.as(session.officer, (tx) => listDrafts(tx, parts)),

    create: (session, facts, follows, mark) =>
      store.as(session.officer, (tx) =>
        create(tx, session, facts, {
          ...(follows === undefined ? {} : { follows }),
          ...(mark === undefined ? {} : { mark }),
        }),
      ),

    beginEmergency: (session, form) =>
      store.as(session.officer, (tx) => beginEmergency(tx, parts, { session, form, show, create })),

    get: (session, id) =>
      on<Draft>(session, id, async (tx, row, body) => {
        const { authority, number } = session.officer;
        const note = { authority, officer: number, kind: 'draft-viewed', subject: id, detail: {} };
        await appendAudit(tx, { keyring, world }, note);
        return ok(await show(tx, row, body));
      }),

    save: (session, id, changes) =>
      on<Draft>(session, id, async (tx, row, body) => {
        if (row.state === 'sent') return no(DRAFT_SENT);
        if (row.version !== changes.version) return no(CHANGED);
        const next: DraftBody = {
          ...body,
          facts: { ...body.facts, ...changes.facts },
          choice: changes.choice ?? body.choice,
        };
        if (saysTheSame(next.facts, body.facts) && sameChoice(next.choice, body.choice)) {
          return ok(await show(tx, row, body));
        }
        return ok(
          await write(tx, session, { row, body: next, state: 'drafting', kind: 'draft-saved' }),
        );
      }),

    avenues: (session, id, part) =>
      on<PartAvenues>(session, id, async (_tx, _row, { facts, choice }) =>
        avenuesOfPart(law, facts, { ...asking(session), part, stated: choice.stated }),
      ),

    contents: (session, id) =>
      on<readonly PartContents[]>(session, id, async (_tx, _row, { facts }) =>
        ok(contentsOfParts(law, facts, asking(session))),
      ),

    check: (session, id) =>
      on<DraftCheck>(session, id, async (tx, row, saved) => {
        const body = await asSent(tx, row, saved);
        const { missing, advice, content } = await check(tx, session, body);
        const release = await releaseState(tx, parts, { session, row, facts: body.facts });
        const before = await adviceFromCases(tx, parts, { session, body });
        const wantsWall = await isSealedAndOpen(tx, row, body);
        return ok({ missing, advice: [...advice, ...before], content, release, wantsWall });
      }),

    submit: (session, id, version) =>
      on<Draft>(session, id, async (tx, row, body) => {
        if (row.state === 'sent') return no(DRAFT_SENT);
        if (row.version !== version) return no(CHANGED);
        const checked = await check(tx, session, await asSent(tx, row, body));
        const saved = await submitDraft(tx, parts, { session, row, body, checked });
        return saved.ok ? ok(await show(tx, saved.value, body)) : saved;
      }),

    approve: (session, id, version) =>
      on<Draft>(session, id, async (tx, row, drafted) => {
        if (row.state === 'sent') return no(DRAFT_SENT);
        if (row.version !== version) return no(CHANGED);
        const body = await asSent(tx, row, drafted);
        const checked = await check(tx, session, body);
        const saved = await approve(tx, parts, { session, row, body, checked });
        return saved.ok ? ok(await show(tx, saved.value, body)) : saved;
      }),

    ...shownDrafts(parts, on),

    giveBack: (session, id, why) =>
      on<Draft>(session, id, async (tx, row, body) => {
        if (row.state === 'sent') return no(DRAFT_SENT);
        if (why.trim() === '') return no(WHY_MISSING);
        const next = { ...body, returnedWhy: why };
        return ok(
          await write(tx, session, { row, body: next, state: 'returned', kind: 'draft-returned' }),
        );
      }),

    discard: (session, id) =>
      store.as(session.officer, async (tx) => {
        const [row] = await tx.query<DraftRow>('select * from drafts where id = $1 for update', [
          id,
        ]);
        if (row === undefined) return no(DRAFT_UNKNOWN);
        if (row.state === 'sent') return no(DRAFT_SENT);
        if (await isOfAnotherOffice(tx, row)) return no(OF_ANOTHER_OFFICE);
        await tx.query('delete from drafts where id = $1', [id]);
        await forgetTalk(tx, id);
        const by = session.officer.number;
        stopRingingForSecond(tx, parts, { authority: row.authority, id, by });
        await parts.journal.write(tx, {
          authority: row.authority,
          officer: session.officer.number,
          kind: 'draft-discarded',
          subject: id,
          content: null,
        });
        return ok(null);
      }),
  };
}

const WHY_MISSING: Fault = { code: 'return-reason-missing', at: 'why' };
