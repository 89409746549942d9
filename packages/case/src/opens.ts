import { type CaseSort, describedKind, isActKind } from '@comity/statements';
import type { CaseState } from './state.ts';

/** The sort of case that a kind opens; `null` for one that opens none. */
export function opensWhat(kind: string): CaseSort | null {
  const fills = isActKind(kind) ? describedKind(kind).fills : null;
  return fills?.how === 'opens' ? fills.what : null;
}

/** What a case was opened with; `null` as long as it was not. */
export function sortOf({ request, timeline }: CaseState): CaseSort | null {
  const opener = request === null ? undefined : timeline.find(({ act }) => act === request);
  return opener === undefined ? null : opensWhat(opener.kind);
}
