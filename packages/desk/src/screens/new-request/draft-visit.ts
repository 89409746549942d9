import type { Facts } from '@comity/case';
import type { Draft, DraftConsultation } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import { type Answer, notFound, type OfficerVisit, redirect } from '../../http/screen.ts';
import { damagedDraft } from '../drafts/damaged-draft.tsx';

/** The draft of the address; the answer instead where it is not there or already sent. */
export async function draftOf(visit: OfficerVisit): Promise<Draft | Answer> {
  const found = await visit.service.drafts.get(visit.session, visit.param('id'));
  if (!found.ok) return found.error.code === DRAFT_DAMAGED ? damagedDraft(visit) : elsewhere(visit);
  return sentAnswer(found.value) ?? found.value;
}

/** How a draft stands with the other side before it is sent; null where nothing can be said of it. */
export async function consultationOf(
  { service, session }: OfficerVisit,
  draft: Draft | null,
): Promise<DraftConsultation | null> {
  if (draft === null) return null;
  const found = await service.drafts.consultation(session, draft.id);
  return found.ok ? found.value : null;
}

/** One that lies at another office of the State, or is on its way, is read there. */
async function elsewhere(visit: OfficerVisit): Promise<Answer> {
  const id = visit.param('id');
  const referred = await visit.service.referrals.view(visit.session, id);
  return referred.ok ? redirect(`/referrals/${encodeURIComponent(id)}`) : notFound();
}

/** Code of a draft whose row cannot be read. */
export const DRAFT_DAMAGED = 'draft-damaged';

/** Tells the two outcomes of {@link draftOf} apart. */
export const isAnswer = (found: object): found is Answer => 'kind' in found;

/** What was sent is read as a case. */
export const sentAnswer = (draft: Draft): Answer | null =>
  draft.caseId === null ? null : redirect(`/cases/${draft.caseId}`);

/** Every contradiction in the facts as typed; what is merely missing is not among them. */
export const wrongIn = ({ service, words }: OfficerVisit, facts: Facts): readonly Spoken[] =>
  service.law
    .wrongInFacts({ ...facts, from: service.node.participant })
    .map((fault) => spoken(words, fault));

/** The version that a form was opened with; 0 when it names none, which no draft has. */
export const versionIn = (visit: OfficerVisit): number => {
  const typed = visit.form.one('version');
  return /^[0-9]{1,9}$/.test(typed) ? Number(typed) : 0;
};
