import { saidByOthers } from '@comity/case';
import type { CaseView } from '@comity/service';

/** Field and parameter: how much others had said in the case when the page was shown. */
export const OTHERS_SAID_FIELD = 'others-said';

type Shown = Pick<CaseView, 'us' | 'state'>;

/** How much others have said in a case as it is shown. */
export const othersSaid = ({ us, state }: Shown): number =>
  saidByOthers(state, us.participant).length;

/** The form of an act, opened from a page of its case: it shows what came after that page. */
export const actHref = (view: Shown & Pick<CaseView, 'caseId'>, slug: string): string =>
  `/cases/${view.caseId}/${slug}?${OTHERS_SAID_FIELD}=${othersSaid(view)}`;
