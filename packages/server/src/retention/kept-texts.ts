import { type CaseState, endsCase, openerOf } from '@comity/case';
import { addMonths, dayIn } from '@comity/law';
import { isBodyKept } from '@comity/statements';
import { periodFor, type RetentionPeriod, type RetentionRules } from './retention-rules.ts';

/** What an act says, while this node keeps it. */
export interface KeptText {
  readonly act: string;
  readonly kind: string;
  /** Its author's authority. */
  readonly by: string;
  /** Its last day; it is due the day after. */
  readonly until: string;
  readonly period: RetentionPeriod;
}

const OVER: ReadonlySet<string> = new Set(['closed', 'rejected']);

/** When a case came to its end, by the receipt of the act that closed it; null while it is open. */
export function closedAt(state: CaseState): string | null {
  if (!OVER.has(state.status)) return null;
  const closing = state.timeline.findLast(
    ({ kind, withoutEffect }) => endsCase(kind) && withoutEffect === null,
  );
  const last = closing ?? openerOf(state) ?? state.timeline.at(-1);
  return last === undefined ? null : (last.received ?? last.claimed);
}

/** Acts whose texts are here and could go: what records an erasure or a receipt stays. */
const textsOf = ({ timeline }: CaseState) =>
  timeline.filter(({ content, kind }) => content !== null && !isBodyKept(kind));

/** Whether there is one. */
export const hasTexts = (state: CaseState): boolean => textsOf(state).length > 0;

/**
 * Through which day each text of a closed case is kept; none of a case that is open.
 *
 * @param zone of the office, by whose clock days are days
 */
export function keptTexts(
  rules: RetentionRules,
  state: CaseState,
  { authority, zone }: { readonly authority: string; readonly zone: string },
): readonly KeptText[] {
  const closed = closedAt(state);
  if (closed === null) return [];
  const day = dayIn(closed, zone);
  const measures = state.parts.flatMap(({ measure }) => measure ?? []);
  return textsOf(state).map(({ act, kind, author }) => {
    const period = periodFor(rules, { authority, kind, measures });
    return { act, kind, by: author.authority, period, until: addMonths(day, period.months) };
  });
}

/** Whether a text is due on a day. */
export const isDue = ({ until }: Pick<KeptText, 'until'>, today: string): boolean => until < today;
