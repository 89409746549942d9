import type { JsonObject } from '@comity/base';
import { type ContentOf, isOpen } from '@comity/statements';
import { endOfDay } from '../end-of-day.ts';
import type { Effective } from '../ledger.ts';
import type { PartState } from '../state.ts';
import type { Measure, SettledPart } from './measure.ts';

type Started = ContentOf<'collection-started'>;
type Ended = ContentOf<'collection-ended'>;

/** Data collected while it is sent, until a day. */
export interface LiveCollection {
  /** The act that says until when: the start, or what prolonged it. */
  readonly act: string;
  readonly began: string | null;
  /** Last day of the collection, in `zone`. */
  readonly until: string | null;
  readonly zone: string;
  /** How often what came in is handed over; a code. */
  readonly instalments: string | null;
  /** Why it goes on no longer. */
  readonly stopped: {
    readonly act: string;
    readonly because: 'ended' | 'withdrawn' | 'over';
    /** The day on which it ended, as that act says it. */
    readonly day?: string;
  } | null;
}

const said = <C>(act: Effective | undefined): Partial<C> => (act?.content ?? {}) as Partial<C>;

/**
 * Collection in real time, of traffic data and of content alike (CETS185:33 and 34): alive from its
 * start until it is ended, the request is withdrawn, or the part has its answer. Said again it is
 * prolonged, or begun anew after an end.
 */
export const liveCollection: Measure = {
  live: ({ acts, holds, ended }) => {
    const started = acts('collection-started');
    const last = started.at(-1);
    if (last === undefined) return null;
    const over = acts('collection-ended').findLast(({ place }) => place > last.place);
    const first = started.find(({ place }) => place > lastEndBefore(acts, last)) ?? last;
    const { until = null, instalments = null } = said<Started>(last);
    return {
      act: last.act,
      began: said<Started>(first).began ?? null,
      until,
      zone: last.ordered.entry.zone,
      instalments,
      stopped: stoppedBy({ over, holds, ended }),
    };
  },
  due: (part) => {
    const live = collectionOf(part);
    if (live === null || live.stopped !== null || live.until === null) return [];
    return [
      {
        ...({ what: 'collection-ends', owedBy: 'requested', kind: 'effect-date' } as const),
        ...endOfDay(live.until, live.zone),
        ...{ pinpoint: null, act: live.act, part: part.id },
      },
    ];
  },
};

/** The place of the end before a start; -1 where nothing ended before it. */
const lastEndBefore = (acts: SettledPart['acts'], { place }: Effective): number =>
  acts('collection-ended').findLast((one) => one.place < place)?.place ?? -1;

function stoppedBy(of: {
  readonly over: Effective | undefined;
  readonly holds: Effective | null;
  readonly ended: Effective | null;
}): LiveCollection['stopped'] {
  const { over, holds, ended } = of;
  if (ended !== null) return { act: ended.act, because: 'withdrawn' };
  if (over !== undefined) {
    const { ended: day } = said<Ended>(over);
    return { act: over.act, because: 'ended', ...(day === undefined ? {} : { day }) };
  }
  return holds === null || holds.stage === null || isOpen(holds.stage)
    ? null
    : { act: holds.act, because: 'over' };
}

/** What a part of such a measure collects; `null` before it has begun. */
export const collectionOf = ({ live }: PartState): LiveCollection | null =>
  live !== null && 'instalments' in live ? (live as JsonObject & LiveCollection) : null;
