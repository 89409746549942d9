import type { ToCall } from '@comity/feed';
import type { CaseView, Reached } from '@comity/service';

/** Another State that was asked by the same form, and how far that has come. */
export interface AlsoAsked {
  readonly view: CaseView;
  readonly reached: Reached;
  readonly toCall: ToCall;
}

/** Field of the address: the other cases that are looked at beside one. */
export const AND_FIELD = 'and';

/** Where it is seen who has been reached in a case, with other cases beside it. */
export function reachHref(
  caseId: string,
  also: readonly { readonly view: Pick<CaseView, 'caseId'> }[],
): string {
  const query = new URLSearchParams(
    also.map(({ view }): [string, string] => [AND_FIELD, view.caseId]),
  ).toString();
  const path = `/cases/${encodeURIComponent(caseId)}/reach`;
  return query === '' ? path : `${path}?${query}`;
}
