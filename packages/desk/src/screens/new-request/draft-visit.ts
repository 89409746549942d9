import { checkFacts, type Facts } from '@comity/case';
import { nearMatches } from '@comity/law';
import type { Draft } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import { type Answer, notFound, type OfficerVisit, redirect } from '../../http/screen.ts';
import { damagedDraft } from '../drafts/damaged-draft.tsx';

/** The draft of the address; the answer instead where it is not there or already sent. */
export async function draftOf(visit: OfficerVisit): Promise<Draft | Answer> {
  const found = await visit.service.drafts.get(visit.session, visit.param('id'));
  if (!found.ok) return found.error.code === DRAFT_DAMAGED ? damagedDraft(visit) : notFound();
  return sentAnswer(found.value) ?? found.value;
}

/** Code of a draft whose row cannot be read. */
export const DRAFT_DAMAGED = 'draft-damaged';

/** Tells the two outcomes of {@link draftOf} apart. */
export const isAnswer = (found: object): found is Answer => 'kind' in found;

/** What was sent is read as a case. */
export const sentAnswer = (draft: Draft): Answer | null =>
  draft.caseId === null ? null : redirect(`/cases/${draft.caseId}`);

/** Every contradiction in the facts as typed; what is merely missing is not among them. */
export function wrongIn(visit: OfficerVisit, facts: Facts): readonly Spoken[] {
  const found = checkFacts({ ...facts, from: visit.service.node.participant }).map((fault) =>
    spoken(visit.words, fault),
  );
  const to = facts.to?.trim() ?? '';
  if (to === '' || found.some(({ at }) => at === 'to')) return found;
  const known = visit.service.law.law.jurisdictions;
  if (known.has(to)) return found;
  const near = nearMatches(to.slice(0, 20), [...known.keys()]);
  const text = visit.words.t('request.state-unknown', { code: to.slice(0, 40) });
  const next =
    near.length === 0
      ? visit.words.t('request.state-unknown-next')
      : visit.words.t('request.state-unknown-near', { near: near.join(', ') });
  return [{ code: 'state-unknown', text, at: 'to', next }, ...found];
}

/** The version that a form was opened with; 0 when it names none, which no draft has. */
export const versionIn = (visit: OfficerVisit): number => {
  const typed = visit.form.one('version');
  return /^[0-9]{1,9}$/.test(typed) ? Number(typed) : 0;
};
