import { addHours } from '@comity/law';
import { ACT_KINDS, describedKind, everyField, type Field, hasField } from '@comity/statements';
import type { AdvisedTarget } from './advice.ts';
import { instantText } from './end-of-day.ts';
import { allSaid, type Said } from './said.ts';
import type { CaseState, TimelineItem } from './state.ts';
import { urgencyOf } from './urgency.ts';

/**
 * Hours by urgency from the receipt of the request. Where it is treated as less, from the receipt of
 * that; but nobody gets out of being late by saying so afterwards.
 *
 * @returns RFC 3339 UTC; `null` before the receipt is here
 */
export function targetAt(
  state: CaseState,
  { received, content }: Said<'request-submitted'>,
  { hours }: AdvisedTarget,
): string | null {
  if (received === null) return null;
  const { now, lowered } = urgencyOf(state);
  const asked = instantText(addHours(received, hours[content?.urgency.level ?? 'routine']));
  const from = lowered === null ? null : (lowered.received ?? lowered.claimed);
  if (from === null || asked <= from) return asked;
  return instantText(addHours(from, hours[now]));
}

/**
 * The acts by which the requested side says that the request came: in form, or by the word of an
 * officer there that it was read. What the target asks for.
 */
export const acknowledgementsOf = (
  state: CaseState,
  { act }: Said<'request-submitted'>,
): readonly TimelineItem[] =>
  RECEIPTS.flatMap((kind) => allSaid(state, kind)).filter(({ kind, author, content }) => {
    if (author.participant !== state.parties?.requested.participant) return false;
    const { says } = describedKind(kind);
    const names = hasField(says, isAct);
    return !names || everyField(says, content).some((one) => isAct(one.field) && one.value === act);
  });

/** Acts by which somebody says that something came: of those they name, or of the request. */
const RECEIPTS = ACT_KINDS.filter((kind) => describedKind(kind).receipt === true);
const isAct = ({ as }: Field): boolean => as === 'act';
