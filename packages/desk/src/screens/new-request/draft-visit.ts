import { type Fault, no, type Result } from '@comity/base';
import { checkFacts, type Facts } from '@comity/case';
import { nearMatches } from '@comity/law';
import type { Draft, DraftChanges } from '@comity/service';
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

/**
 * Saves what is new; a save that changes nothing is none, so that looking again takes no approval
 * away. Codes: those of `drafts.save`.
 */
export async function saveChanges(
  visit: OfficerVisit,
  draft: Draft,
  changes: DraftChanges,
): Promise<Result<Draft>> {
  if (changes.version === draft.version && !isNews(draft, changes))
    return { ok: true, value: draft };
  if (changes.version > draft.version) return no(VERSION_UNKNOWN);
  return visit.service.drafts.save(visit.session, draft.id, changes);
}

const VERSION_UNKNOWN: Fault = { code: 'draft-changed-meanwhile' };

function isNews(draft: Draft, { facts = {}, choice }: DraftChanges): boolean {
  const changed = Object.entries(facts).some(
    ([name, value]) => plain(value) !== plain(draft.facts[name as keyof Facts]),
  );
  return changed || (choice !== undefined && plain(choice.why) !== plain(draft.choice.why));
}

/** A value without blanks in a text that compares. */
const plain = (value: unknown): string => JSON.stringify(ordered(value)) ?? '';

function ordered(value: unknown): unknown {
  if (value === '') return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value)
    .map(([name, member]) => [name, ordered(member)] as const)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

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
