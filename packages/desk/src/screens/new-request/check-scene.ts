import { type RequestContent, requestOf } from '@comity/case';
import type { AvenuesAnswer } from '@comity/law';
import type { Draft, DraftCheck, DraftConsultation } from '@comity/service';
import type { Spoken } from '@comity/words';
import type { OfficerVisit } from '../../http/screen.ts';
import { consultationOf } from './draft-visit.ts';
import { type Places, placesOf } from './places.ts';
import { wantSaid } from './want-said.ts';

/** A draft with all that stands between it and its release. */
export interface CheckScene {
  readonly visit: OfficerVisit;
  readonly places: Places;
  readonly draft: Draft;
  readonly check: DraftCheck;
  /** How it stands with the other side before it is sent. */
  readonly consultation: DraftConsultation | null;
  /** Of each part, in their order; null where nothing can be asked yet. */
  readonly avenues: readonly (AvenuesAnswer | null)[];
  /** What would be signed: also where only the addressee is missing, so that it can be printed. */
  readonly content: RequestContent | null;
  /** Wants of form, each at the field where it is mended. */
  readonly missing: readonly Spoken[];
}

/** Asks the service for the check of a draft; `null` when the draft has gone meanwhile. */
export async function checkScene(visit: OfficerVisit, draft: Draft): Promise<CheckScene | null> {
  const { drafts } = visit.service;
  const check = await drafts.check(visit.session, draft.id);
  if (!check.ok) return null;
  const places = await placesOf(visit);
  const formed = requestOf({ ...draft.facts, from: visit.service.node.participant });
  const avenues = await Promise.all(
    (draft.facts.parts ?? []).map((_, part) => drafts.avenues(visit.session, draft.id, part)),
  );
  const missing = check.value.missing.map((fault) => wantSaid(visit.words, fault));
  return {
    visit,
    avenues: avenues.map((answer) => (answer.ok ? answer.value : null)),
    places,
    draft,
    check: check.value,
    consultation: await consultationOf(visit, draft),
    content: check.value.content ?? (formed.ok ? formed.value : null),
    missing: missing.map((problem) => outside(visit, places, { draft, problem })),
  };
}

/** Where the State has no node there is nobody to choose: what to do instead. */
function outside(
  { words }: OfficerVisit,
  places: Places,
  { draft, problem }: { readonly draft: Draft; readonly problem: Spoken },
): Spoken {
  const to = draft.facts.to?.trim() ?? '';
  const alone = problem.at === 'toAuthority' && places.outside.some(({ code }) => code === to);
  if (!alone) return problem;
  return { ...problem, text: words.t('request.no-node-here', { state: places.stateName(to) }) };
}
