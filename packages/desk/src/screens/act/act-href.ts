import { saidByOthers } from '@comity/case';
import type { CaseView } from '@comity/service';

/** Field and parameter: how much others had said in the case when the page was shown. */
export const OTHERS_SAID_FIELD = 'others-said';

type Shown = Pick<CaseView, 'us' | 'state'>;

/** The parts that an act is about; and that its form asks for them. */
export const PARTS_FIELD = 'act-parts';
export const PARTS_ASKED_FIELD = 'act-parts-asked';

/** A button of a form that leads to another one of the same case, with the parts that are ticked. */
export const OTHER_FORM_FIELD = 'other-form';

/** Parameter: the decision that led to another form of the case. */
export const MATTER_FIELD = 'decides';

/** The act of the officer's own that was given back and is taken up again. */
export const BACK_FIELD = 'given-back';

/** How much others have said in a case as it is shown. */
export const othersSaid = ({ us, state }: Shown): number =>
  saidByOthers(state, us.participant).length;

/**
 * The form of an act, opened from a page of its case: it shows what came after that page. Where
 * parts are handed in, it asks for them and opens with these ticked.
 */
export function actHref(
  view: Shown & Pick<CaseView, 'caseId'>,
  slug: string,
  parts?: readonly string[],
): string {
  const query = new URLSearchParams({ [OTHERS_SAID_FIELD]: String(othersSaid(view)) });
  if (parts !== undefined) query.set(PARTS_ASKED_FIELD, 'yes');
  for (const part of parts ?? []) query.append(PARTS_FIELD, part);
  return `/cases/${view.caseId}/${slug}?${query}`;
}

/** The form of an act that a colleague gave back, with all that was typed. */
export function backHref(
  slug: string,
  {
    id,
    caseId,
    parts,
  }: { readonly id: string; readonly caseId: string; readonly parts: readonly string[] },
): string {
  const query = new URLSearchParams({ [BACK_FIELD]: id });
  if (parts.length > 0) query.set(PARTS_ASKED_FIELD, 'yes');
  for (const part of parts) query.append(PARTS_FIELD, part);
  return `/cases/${caseId}/${slug}?${query}`;
}
