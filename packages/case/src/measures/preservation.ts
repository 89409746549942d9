import type { JsonObject } from '@comity/base';
import type { ContentOf } from '@comity/statements';
import type { Due } from '../due-row.ts';
import { endOfDay } from '../end-of-day.ts';
import type { Effective } from '../ledger.ts';
import { allSaid } from '../said.ts';
import type { CaseState, PartState } from '../state.ts';
import type { Measure, SettledPart } from './measure.ts';

/** The measure, as requests name it. */
export const PRESERVATION = 'preservation';

type Kept = Partial<ContentOf<'preservation-confirmed'> & ContentOf<'preservation-extended'>>;

/** Acts of these kinds say that the data is kept, until a day. */
const KEEPING = ['preservation-confirmed', 'preservation-extended'] as const;

const keeps = ({ kind }: Effective): boolean => KEEPING.some((keeping) => keeping === kind);

const kept = (act: Effective | undefined): Kept | null => (act?.content ?? null) as Kept | null;

/** Data kept on the ground of a request, until a day. */
export interface LivePreservation {
  /** The confirmation or extension that holds. */
  readonly act: string;
  readonly since: string | null;
  /** Last day on which the data is kept, in `zone`. */
  readonly lastDay: string | null;
  readonly zone: string;
  /** Why it goes on no longer; the confirmation stands all the same. */
  readonly stopped: {
    readonly act: string;
    readonly because: 'withdrawn' | 'refused' | 'ended';
  } | null;
  /** The act that says that the request for the data has been sent, once there is one. */
  readonly followed?: string;
}

/**
 * Preservation: what is kept, until when (CETS185:29(7), 35). Of two confirmations or extensions
 * that crossed the one with the later last day holds, and either outlasts a refusal or an end that
 * did not see it: the data stays until the side says which of its answers it means.
 */
export const preservation: Measure = {
  prefer: (one, other) => {
    if (keeps(one) !== keeps(other)) return keeps(one) ? -1 : 1;
    if (!keeps(one)) return 0;
    const [a, b] = [kept(one)?.lastDay ?? '', kept(other)?.lastDay ?? ''];
    if (a !== b) return a > b ? -1 : 1;
    return `${one.authority} ${one.act}` < `${other.authority} ${other.act}` ? -1 : 1;
  },
  live: ({ acts, holds, ended }) => {
    const last = holds !== null && keeps(holds) ? holds : lastKept(acts);
    if (last === undefined) return null;
    const begun = acts('preservation-confirmed').findLast(({ place }) => place <= last.place);
    return {
      act: last.act,
      since: kept(begun)?.since ?? null,
      lastDay: kept(last)?.lastDay ?? null,
      zone: last.ordered.entry.zone,
      stopped: stoppedBy({ last, holds, ended }),
      ...followedBy(acts),
    };
  },
  due: (part, { state, advice }) => {
    const live = liveOf(part);
    if (live === null) return [];
    const { act, zone, since, lastDay, stopped } = live;
    if (stopped?.because === 'ended') return [];
    const held = stopped === null ? {} : { held: { code: stopped.because } };
    const minimum = advice.minimumPreservation;
    const keeps = advice.provisions?.dues?.[UNTIL_DECISION];
    const followed = stopped === null && keeps !== undefined ? casesAfter(state, part) : [];
    const awaits = followed.filter((id) => advice.decided?.[id] === undefined);
    const untilDecision = awaits.length > 0;
    const decided = untilDecision ? [] : followed.flatMap((id) => advice.decided?.[id] ?? []);
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
        ...laterOf(lastDay === null ? {} : endOfDay(lastDay, zone), decided),
        pinpoint: untilDecision || decided.length > 0 ? (keeps ?? null) : null,
        ...(untilDecision ? { held: { code: UNTIL_DECISION }, awaits } : held),
        act,
        part: part.id,
      },
    ];
  },
  next: (part) => {
    if (part.stage !== 'preserved') return null;
    return liveOf(part)?.followed === undefined ? 'send-request-for-disclosure' : 'nothing';
  },
};

/** Among the dates of a case the day through which the data of a part is kept. */
export const keptUntil = (dues: readonly Due[], { id }: Pick<PartState, 'id'>): Due | undefined =>
  dues.find(({ what, part }) => what === 'preservation-ends' && part === id);

/**
 * Where the law data says so, what is preserved is kept until the request for it is decided, once
 * that is in (CETS185:29(7)): the last day does not run out before. In is what has a case of this network;
 * the word that another one was sent stops no day, as nobody would see it decided.
 */
const UNTIL_DECISION = 'until-decision';

/** The last act of those that say that the data is kept. */
const lastKept = (acts: SettledPart['acts']): Effective | undefined =>
  KEEPING.flatMap((kind) => acts(kind).at(-1) ?? []).sort(
    (one, other) => other.place - one.place,
  )[0];

function followedBy(acts: SettledPart['acts']): Pick<LivePreservation, 'followed'> {
  const [first] = acts('request-followed');
  return first === undefined ? {} : { followed: first.act };
}

/** The cases of this network that requests for the data of a part opened, by which their end is seen. */
const casesAfter = (state: CaseState, part: PartState): readonly string[] => [
  ...new Set(
    allSaid(state, 'request-followed', part).flatMap(({ content }) => content?.case ?? []),
  ),
];

/** The cases of this network that followed what is preserved in a case; none where nothing is. */
export const followedByCases = (state: CaseState): readonly string[] => [
  ...new Set(state.parts.flatMap((part) => (liveOf(part) === null ? [] : casesAfter(state, part)))),
];

/** What was kept until the decision ends with it, where its last day went by meanwhile. */
function laterOf(last: Pick<Due, 'at' | 'day' | 'zone'>, decided: readonly string[]): typeof last {
  const [newest] = decided.toSorted((a, b) => Date.parse(b) - Date.parse(a));
  if (newest === undefined || last.at === undefined) return last;
  return Date.parse(newest) > Date.parse(last.at) ? { at: newest } : last;
}

function stoppedBy(of: {
  readonly last: Effective;
  readonly holds: Effective | null;
  readonly ended: Effective | null;
}): LivePreservation['stopped'] {
  const { last, holds, ended } = of;
  if (ended !== null) return { act: ended.act, because: 'withdrawn' };
  if (holds === null || holds === last) return null;
  return { act: holds.act, because: holds.kind === 'preservation-ended' ? 'ended' : 'refused' };
}

/** What a part of this measure keeps alive; `null` before a confirmation. */
export const liveOf = (part: PartState): LivePreservation | null =>
  part.measure === PRESERVATION ? (part.live as (JsonObject & LivePreservation) | null) : null;
