import type { JsonObject } from '@comity/base';
import type { ContentOf } from '@comity/statements';
import { endOfDay } from '../end-of-day.ts';
import type { Effective } from '../ledger.ts';
import type { PartState } from '../state.ts';
import type { Measure } from './measure.ts';

type Confirmed = ContentOf<'preservation-confirmed'>;

const isConfirmation = (act: Effective): boolean => act.kind === 'preservation-confirmed';

const confirmed = (act: Effective): Confirmed | null => act.content as Confirmed | null;

/** Data kept on the ground of a request, until a day. */
export interface LivePreservation {
  /** The confirmation that holds. */
  readonly act: string;
  readonly since: string | null;
  /** Last day on which the data is kept, in `zone`. */
  readonly lastDay: string | null;
  readonly zone: string;
  /** Why execution has stopped; the confirmation stands all the same. */
  readonly stopped: { readonly act: string; readonly because: 'withdrawn' | 'refused' } | null;
}

/**
 * Preservation: what is kept, until when (CETS185:29(7), 35). Of two confirmations that crossed the
 * one with the later last day holds, and a confirmation outlasts a refusal that did not see it:
 * the data stays until the side says which of its answers it means.
 */
export const preservation: Measure = {
  prefer: (one, other) => {
    if (isConfirmation(one) !== isConfirmation(other)) return isConfirmation(one) ? -1 : 1;
    if (!isConfirmation(one)) return 0;
    const [a, b] = [confirmed(one)?.lastDay ?? '', confirmed(other)?.lastDay ?? ''];
    if (a !== b) return a > b ? -1 : 1;
    return `${one.authority} ${one.act}` < `${other.authority} ${other.act}` ? -1 : 1;
  },
  live: ({ acts, holds, ended }) => {
    const confirmation =
      holds !== null && isConfirmation(holds) ? holds : acts.findLast(isConfirmation);
    if (confirmation === undefined) return null;
    const content = confirmed(confirmation);
    const stopped =
      ended !== null
        ? { act: ended.act, because: 'withdrawn' }
        : holds !== null && holds !== confirmation
          ? { act: holds.act, because: 'refused' }
          : null;
    return {
      act: confirmation.act,
      since: content?.since ?? null,
      lastDay: content?.lastDay ?? null,
      zone: confirmation.ordered.entry.zone,
      stopped,
    };
  },
  due: (part, { advice }) => {
    const live = liveOf(part);
    if (live === null) return [];
    const { act, zone, since, lastDay, stopped } = live;
    const held = stopped === null ? {} : { held: { code: stopped.because } };
    const minimum = advice.minimumPreservation;
    const least = minimum !== undefined && since !== null ? minimum.lastDay(since) : null;
    return [
      ...(minimum === undefined || least === null
        ? []
        : [
            {
              what: 'preservation-minimum' as const,
              owedBy: 'requested' as const,
              kind: 'minimum' as const,
              ...endOfDay(least, zone),
              params: { days: minimum.days },
              pinpoint: minimum.pinpoint,
              ...held,
              act,
              part: part.id,
            },
          ]),
      {
        what: 'preservation-ends' as const,
        owedBy: part.stage === 'preserved' ? ('requesting' as const) : null,
        kind: 'effect-date' as const,
        ...(lastDay === null ? {} : endOfDay(lastDay, zone)),
        pinpoint: null,
        ...held,
        act,
        part: part.id,
      },
    ];
  },
  next: (part) => (part.stage === 'preserved' ? 'send-request-for-disclosure' : null),
};

/** What a part of this measure keeps alive; `null` before a confirmation. */
export const liveOf = (part: PartState): LivePreservation | null =>
  part.measure === 'preservation' ? (part.live as (JsonObject & LivePreservation) | null) : null;
