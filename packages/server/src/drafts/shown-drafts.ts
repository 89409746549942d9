import { type Fault, no, ok, type Result } from '@comity/base';
import type { CheckedAct, DraftConsultation, Drafts, Offered, Session } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { checkShown, consultationOf, draftShownIn, showDraft } from './consultation.ts';
import type { DraftBody, DraftRow } from './draft-rows.ts';

/** Finds a draft of the session's authority and works on it in one transaction. */
type OnDraft = <T, E = Fault>(
  session: Session,
  id: string,
  work: (tx: Tx, row: DraftRow, body: DraftBody) => Promise<Result<T, E>>,
) => Promise<Result<T, E | Fault>>;

const DRAFT_SENT: Fault = { code: 'draft-sent' };

/** What is found wrong where a page shows several things that are. */
async function each<T>(
  found: Promise<Result<T, Fault | readonly Fault[]>>,
): Promise<Result<T, readonly Fault[]>> {
  const said = await found;
  if (said.ok) return said;
  return no('code' in said.error ? [said.error] : said.error);
}

/** What is done with a draft before anything is asked: shown, and talked over. */
export const shownDrafts = (
  parts: NodeParts,
  on: OnDraft,
): Pick<Drafts, 'consultation' | 'checkShown' | 'showDraft' | 'shownIn'> => ({
  consultation: (session, id) =>
    on<DraftConsultation | null>(session, id, async (tx, row, { facts }) =>
      ok(await consultationOf(tx, parts, { row, facts })),
    ),

  checkShown: (session, id, showing) =>
    each(
      on<CheckedAct, Fault | readonly Fault[]>(
        session,
        id,
        async (tx, row, { facts, follows, boundTo }) =>
          row.state === 'sent'
            ? no(DRAFT_SENT)
            : checkShown(tx, parts, { session, draft: { row, facts, follows, boundTo }, showing }),
      ),
    ),

  showDraft: (session, id, showing) =>
    each(
      on<Offered, Fault | readonly Fault[]>(
        session,
        id,
        async (tx, row, { facts, follows, boundTo }) =>
          row.state === 'sent'
            ? no(DRAFT_SENT)
            : showDraft(tx, parts, { session, draft: { row, facts, follows, boundTo }, showing }),
      ),
    ),

  shownIn: (session, caseId) =>
    parts.store.as(session.officer, (tx) =>
      draftShownIn(tx, { authority: session.officer.authority, caseId }),
    ),
});
