import { ACT_KINDS, type CaseSort, describedKind, isActKind } from '@comity/statements';
import type { CaseState } from './state.ts';

/** The sort of case that a kind opens; `null` for one that opens none. */
export function opensWhat(kind: string): CaseSort | null {
  const fills = isActKind(kind) ? describedKind(kind).fills : null;
  return fills?.how === 'opens' ? fills.what : null;
}

/** The measure of the part that a kind opens by itself; `null` where it opens none, or what is asked. */
export function measureOpened(kind: string): string | null {
  const fills = isActKind(kind) ? describedKind(kind).fills : null;
  return fills?.how === 'opens' && fills.what === 'information' ? fills.measure : null;
}

/** Whether a case was opened without a request, by the measures of its parts. */
export const isOfInformation = (measures: readonly (string | null)[]): boolean =>
  ACT_KINDS.some((kind) => {
    const opened = measureOpened(kind);
    return opened !== null && measures.includes(opened);
  });

/** What a case was opened with; `null` as long as it was not. */
export function sortOf({ request, timeline }: CaseState): CaseSort | null {
  const opener = request === null ? undefined : timeline.find(({ act }) => act === request);
  return opener === undefined ? null : opensWhat(opener.kind);
}
