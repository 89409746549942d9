import type { JsonObject } from '@comity/base';
import {
  ACT_KINDS,
  type ActKind,
  type DayClock,
  describedKind,
  everyField,
  expectedBy,
  type Field,
  hasField,
  isActKind,
  isOpen,
} from '@comity/statements';
import { partAsked } from './asked.ts';
import type { Due } from './due-row.ts';
import { endOfDay } from './end-of-day.ts';
import { actOf, allSaid, hasFollowed, standing, translationsOf } from './said.ts';
import { otherSide, type Side } from './side.ts';
import type { CaseState, TimelineItem } from './state.ts';
import { holdsAnswer } from './status.ts';

/** An act that names a day, and the day. */
interface Named {
  readonly item: TimelineItem & { readonly side: Side };
  readonly day: string;
}

const runs =
  (clock: DayClock) =>
  (field: Field): boolean =>
    field.as === 'day' && field.runs === clock;

/** The kinds that start a clock; those that ask something start that of the reply by asking. */
const kindsThat = (clock: DayClock): readonly ActKind[] =>
  ACT_KINDS.filter(
    (kind) => expectedBy(kind) === null && hasField(describedKind(kind).says, runs(clock)),
  );

/** What a content says for each clock; every date that is asked of a case looks into the same ones. */
const NAMED = new WeakMap<
  JsonObject,
  { readonly kind: ActKind; readonly days: ReadonlyMap<DayClock, unknown> }
>();

function daysNamed(kind: ActKind, content: JsonObject): ReadonlyMap<DayClock, unknown> {
  const known = NAMED.get(content);
  if (known?.kind === kind) return known.days;
  const days = new Map<DayClock, unknown>();
  for (const { field, value } of everyField(describedKind(kind).says, content)) {
    if (field.as !== 'day' || field.runs === undefined || value === undefined) continue;
    if (!days.has(field.runs)) days.set(field.runs, value);
  }
  NAMED.set(content, { kind, days });
  return days;
}

/** The day that an act names for a clock; `null` where it names none, or cannot be read. */
function dayNamed(item: TimelineItem | null | undefined, clock: DayClock): Named | null {
  if (item?.content == null || item.side === null || !isActKind(item.kind)) return null;
  const day = daysNamed(item.kind, item.content).get(clock);
  return typeof day === 'string' ? { item: { ...item, side: item.side }, day } : null;
}

type Dated = Pick<Due, 'what' | 'owedBy' | 'part'>;

/** A date that is good practice: the end of a day that was named. */
const dated = ({ item, day }: Named, { what, owedBy, part }: Dated): Due => ({
  what,
  owedBy,
  kind: 'target',
  ...endOfDay(day, item.zone),
  pinpoint: null,
  act: item.act,
  part,
});

/** What holds a slot, as the item of the timeline that it is, whatever its kind. */
const told = (said: { readonly content: unknown } | null): TimelineItem | null =>
  said as (TimelineItem & { content: JsonObject | null }) | null;

const FORECASTING = kindsThat('expected-result');

/** The days of results, for the parts that wait for one: of several, the one said last. */
export function expectedResults(state: CaseState): Due[] {
  const places = new Map(state.timeline.map(({ act }, place) => [act, place]));
  return state.parts.flatMap((part): readonly Due[] => {
    if (!isOpen(part.stage)) return [];
    const last = FORECASTING.flatMap(
      (kind) => dayNamed(told(standing(state, kind, part)), 'expected-result') ?? [],
    )
      .toSorted((one, other) => (places.get(one.item.act) ?? 0) - (places.get(other.item.act) ?? 0))
      .at(-1);
    if (last === undefined) return [];
    const { side } = last.item;
    const due = dated(last, { what: 'expected-result', owedBy: side, part: part.id });
    return [{ ...due, ...heldByQuestions(state) }];
  });
}

/** The day by which the answer on each open part is wanted, as whoever asks says: part by part. */
export function partsWanted(state: CaseState): Due[] {
  return state.parts.flatMap((part): readonly Due[] => {
    const item = actOf(state, part.asked);
    const day = partAsked(state, part)?.wantedBy;
    if (item?.side == null || day === undefined || !isOpen(part.stage)) return [];
    const of = { what: 'part-wanted', owedBy: otherSide(item.side), part: part.id } as const;
    return [dated({ item: { ...item, side: item.side }, day }, of)];
  });
}

/** As long as the requested side waits for answers, no clock of its result runs. */
export const heldByQuestions = (state: CaseState): Pick<Due, 'held'> =>
  state.waits.some(holdsAnswer) ? { held: { code: 'questions-open' } } : {};

/** What was asked and waits for a reply: by the day that the asking act names, if it names one. */
export const repliesDue = (state: CaseState): Due[] =>
  state.waits
    .filter(({ open }) => open)
    .map(({ ask, owedBy, kind }) => {
      const named = dayNamed(actOf(state, ask), 'reply');
      return {
        what: expectedBy(kind) === 'answer-questions' ? 'answer-to-questions' : 'reply',
        owedBy,
        kind: 'target',
        ...(named === null ? {} : endOfDay(named.day, named.item.zone)),
        pinpoint: null,
        act: ask,
        part: null,
      };
    });

/** Whose the clock is that runs while a part stands where an act brought it. */
const OF_STAGES = [
  { clock: 'reply', owedBy: otherSide, kinds: kindsThat('reply') },
  {
    clock: 'postponement-ends',
    owedBy: (side: Side) => side,
    kinds: kindsThat('postponement-ends'),
  },
] as const;

/** Days named by acts that asked nothing, for the parts that still stand where they brought them. */
export const stagesDue = (state: CaseState): Due[] =>
  OF_STAGES.flatMap(({ clock, owedBy, kinds }) =>
    state.parts.flatMap((part) =>
      kinds.flatMap((kind): readonly Due[] => {
        if (part.stage !== describedKind(kind).moves) return [];
        const named = dayNamed(told(standing(state, kind, part)), clock);
        if (named === null) return [];
        return [dated(named, { what: clock, owedBy: owedBy(named.item.side), part: part.id })];
      }),
    ),
  );

/** What was announced for a day, and what it takes until it has come. */
const ANNOUNCED = [
  {
    clock: 'follow-up',
    kinds: kindsThat('follow-up'),
    hasCome: (state: CaseState, _: Named) => hasFollowed(state),
  },
  {
    clock: 'translation',
    kinds: kindsThat('translation'),
    hasCome: (state: CaseState, { item: { act, side, content } }: Named) =>
      translationsOf(state, act).some(
        (added) => added.side === side && added.content?.language !== content?.['language'],
      ),
  },
] as const;

/**
 * The days by which somebody said that something of its own will come, as its next request, or a
 * translation: both sides see them run until it has. A translation has come with one of the act into
 * another language by the side that promised it; what the other side makes of it for itself is none.
 */
export const announcedDue = (state: CaseState): Due[] =>
  ANNOUNCED.flatMap(({ clock, kinds, hasCome }) =>
    kinds
      .flatMap((kind) => allSaid(state, kind))
      .flatMap((said): readonly Due[] => {
        const named = dayNamed(told(said), clock);
        if (named === null || hasCome(state, named)) return [];
        return [dated(named, { what: clock, owedBy: named.item.side, part: null })];
      }),
  );
