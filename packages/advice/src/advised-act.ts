import { type Fault, isBlank, ok, parsePinpoint, type Result } from '@comity/base';
import {
  type ActDraft,
  type Advice,
  type AdvisedDuty,
  actOf,
  allSaid,
  type CaseState,
  type Command,
  contradicted,
  decide,
  isUnderstood,
  partsAsked,
  urgencyOf,
} from '@comity/case';
import {
  ACT_KINDS,
  type ActKind,
  type ContentOf,
  describedKind,
  expectedBy,
} from '@comity/statements';

/** An act that may be stated, with what its author is told before. */
export interface AdvisedAct extends ActDraft {
  /** What the law and the other node have against it. None of it stops the act. */
  readonly warnings: readonly Fault[];
}

/** What `decide` of the case says; where it makes an act, with what is to be said of that. */
export function decideAdvised(
  state: CaseState,
  command: Command,
  advice: Advice,
): Result<AdvisedAct, readonly Fault[]> {
  const decided = decide(state, command, advice);
  if (!decided.ok) return decided;
  return ok({ ...decided.value, warnings: warningsOn(decided.value, state, advice) });
}

type Told = Pick<ActDraft, 'kind' | 'content' | 'parts'>;

function warningsOn({ kind, content, parts }: Told, state: CaseState, advice: Advice): Fault[] {
  const said = WARNINGS[kind] as
    | ((content: unknown, context: WarningContext) => readonly Fault[])
    | undefined;
  const context = { state, advice, parts };
  return [
    ...notUnderstood(kind, advice),
    ...(said?.(content, context) ?? []),
    // A refusal has fields of its own for it.
    ...(decisionOf(kind) === 'postponement' ? notConsulted('postponement', context) : []),
  ];
}

/** What the other node would keep without giving it an effect. */
export const notUnderstood = (
  kind: ActKind,
  advice: Pick<Advice, 'understands'>,
): readonly Fault[] => (isUnderstood(kind, advice) ? [] : [{ code: 'kind-not-understood' }]);

interface WarningContext {
  readonly state: CaseState;
  readonly advice: Advice;
  readonly parts: readonly string[];
}

/** Whether a kind belongs to a measure, as its description says. */
const isOf = (kind: ActKind, measure: string): boolean =>
  describedKind(kind).measures?.includes(measure) !== false;

/** Most kinds have nothing here. */
const WARNINGS: {
  readonly [Kind in ActKind]?: (
    content: ContentOf<Kind>,
    context: WarningContext,
  ) => readonly Fault[];
} = {
  /** A file that is said to be the same, or another one, against its own digest. */
  'files-received': ({ asked, files }, { state }) => {
    const sent = actOf(state, asked)?.content as Partial<ContentOf<'evidence-delivered'>> | null;
    return contradicted(sent?.items ?? [], files).map((place) => ({
      code: 'file-against-digest',
      params: { name: files[place]?.name.slice(0, 80) ?? '' },
      at: `files.${place}.found`,
    }));
  },
  /** A period under the minimum, or a measure that nobody asked: the State that preserves answers for it. */
  'preservation-confirmed': ({ since, lastDay }, { state, advice, parts }) => [
    ...underMinimum({ since, lastDay }, advice),
    ...state.parts.flatMap(({ id, measure }): readonly Fault[] =>
      !parts.includes(id) || measure === null || isOf('preservation-confirmed', measure)
        ? []
        : [{ code: 'not-asked-for', params: { measure } }],
    ),
  ],
  /** Longer than the period that the request names, or a measure that nobody asked. */
  'collection-started': ({ until }, { state, parts }) => longerThanAsked(until, state, parts),
  /** The claim itself stands, and is the most that it can be treated as. */
  'urgency-assessed': ({ level }, { state }) => {
    const { claimed, now } = urgencyOf(state);
    const isMore = claimed !== 'emergency' && (level === 'emergency' || claimed === 'routine');
    return level === now || isMore ? [{ code: 'urgency-unchanged', at: 'level' }] : [];
  },
  /** What the law data thinks of the ground: the State decides. */
  'assistance-refused': (content, context) => [
    ...onGround(content, context.advice),
    ...onProvision(content, context.advice),
    ...onDuties(content, context),
  ],
};

function underMinimum(
  { since, lastDay }: Pick<ContentOf<'preservation-confirmed'>, 'since' | 'lastDay'>,
  { minimumPreservation: minimum }: Advice,
): readonly Fault[] {
  const enough = minimum?.lastDay(since);
  if (minimum === undefined || enough === undefined || lastDay >= enough) return [];
  return [
    {
      code: 'preservation-under-minimum',
      params: { days: minimum.days, enough },
      at: 'lastDay',
      pinpoint: minimum.pinpoint,
    },
  ];
}

/** The last day on which a part is still asked to be collected; null where no target names an end. */
function lastDayAsked(state: CaseState, parts: readonly string[]): string | null {
  const asked = partsAsked(state).filter(({ id }) => parts.includes(id));
  const ends = asked.flatMap(({ targets }) =>
    targets.flatMap(({ period }) => period?.to?.split(/[T ]/).slice(0, 1) ?? []),
  );
  return ends.toSorted().at(-1) ?? null;
}

function longerThanAsked(
  until: string,
  state: CaseState,
  parts: readonly string[],
): readonly Fault[] {
  const asked = lastDayAsked(state, parts);
  return asked === null || until <= asked
    ? []
    : [{ code: 'collection-longer', params: { asked }, at: 'until' }];
}

type Refused = ContentOf<'assistance-refused'>;

function onGround({ ground }: Refused, advice: Advice): readonly Fault[] {
  if (ground.kind === 'other') return [{ code: 'ground-not-in-law-data', at: 'ground' }];
  if (advice.grounds === undefined) return [];
  const known = advice.grounds.find((one) => one.code === ground.code);
  if (known === undefined) return [{ code: 'ground-not-in-law-data', at: 'ground.code' }];
  return known.available === false
    ? [
        {
          code: 'ground-not-available',
          params: { law: known.text },
          at: 'ground.code',
          pinpoint: known.pinpoint,
        },
      ]
    : [];
}

/**
 * Reasons that the law demands name the provision: asked for where a ground is of a treaty whose
 * articles the data does not have, and none was written.
 */
function onProvision({ ground }: Refused, { duties = [] }: Advice): readonly Fault[] {
  if (ground.kind !== 'known' || parsePinpoint(ground.source).ok) return [];
  if (!isBlank(ground.article ?? '')) return [];
  return dutiesOn(duties)
    .filter(({ code }) => code === 'give-reasons')
    .slice(0, 1)
    .map(({ text, pinpoint }) => ({
      code: 'refusal-without-provision',
      params: { law: text },
      at: 'ground.article',
      pinpoint,
    }));
}

/** What an instrument may want to be talked over first. */
export type Decision = 'refusal' | 'postponement';

/** What an act of a kind decides, by where it brings its parts; null where nothing is asked first. */
export function decisionOf(kind: ActKind): Decision | null {
  const { moves } = describedKind(kind);
  if (moves === 'refused') return 'refusal';
  return moves === 'postponed' ? 'postponement' : null;
}

/** The duties that come with a decision, of all that come with an answer. */
export const dutiesOn = <D extends Pick<AdvisedDuty, 'on'>>(
  duties: readonly D[],
  decision: Decision = 'refusal',
): readonly D[] => duties.filter(({ on }) => on === decision || on === 'any');

/** The field of a refusal in which a duty is fulfilled. */
const FIELD_OF: Readonly<Record<'give-reasons' | 'consult-first', 'reasons' | 'consultedFirst'>> = {
  'give-reasons': 'reasons',
  'consult-first': 'consultedFirst',
};

/**
 * The duties on a decision by where they are fulfilled: in a field of it, and of these `first` what comes
 * before the decision; each once, whatever the number of parts.
 */
export function dutiesByField<
  D extends Pick<AdvisedDuty, 'on' | 'code'> & { readonly pinpoint: string | null },
>(
  duties: readonly D[],
  decision: Decision = 'refusal',
): {
  readonly first: readonly D[];
  readonly inField: (field: string) => readonly D[];
  /** What comes with any answer and stands in no field. */
  readonly others: readonly D[];
} {
  const once = duties.filter(
    ({ code, pinpoint }, index) =>
      duties.findIndex((one) => one.code === code && one.pinpoint === pinpoint) === index,
  );
  const field = ({ code }: D): string | undefined =>
    code === 'give-reasons' || code === 'consult-first' ? FIELD_OF[code] : undefined;
  const onDecision = dutiesOn(once, decision);
  return {
    first: onDecision.filter(({ code }) => code === 'consult-first'),
    inField: (name) => onDecision.filter((duty) => field(duty) === name),
    others: once.filter((duty) => field(duty) === undefined),
  };
}

/** Not consulted; or said to have been, where no act shows it and no word says how. */
function onDuties(
  { consultedFirst, consultation }: Refused,
  { state, advice: { duties = [] }, parts }: WarningContext,
): readonly Fault[] {
  const shown = !isBlank(consultation ?? '') || hasConsulted(state, parts);
  if (consultedFirst && shown) return [];
  return dutiesOn(duties)
    .filter((duty) => duty.code === 'consult-first')
    .map(({ text, pinpoint }) => ({
      code: consultedFirst ? 'consulted-off-record' : 'not-consulted',
      params: { law: text },
      at: consultedFirst ? 'consultation' : 'consultedFirst',
      pinpoint,
    }));
}

/** What the instrument wants to be talked over first, where no act shows that it was. */
function notConsulted(
  decision: Decision,
  { state, advice: { duties = [] }, parts }: WarningContext,
): readonly Fault[] {
  if (hasConsulted(state, parts)) return [];
  return dutiesOn(duties, decision)
    .filter((duty) => duty.code === 'consult-first')
    .map(({ text, pinpoint }) => ({ code: 'not-consulted', params: { law: text }, pinpoint }));
}

/** Whether a consultation on each of the parts, or on the case, stands on the record. */
function hasConsulted(state: CaseState, parts: readonly string[]): boolean {
  const about = CONSULTING.flatMap((kind) => allSaid(state, kind)).map((said) => said.parts);
  return (
    about.some((named) => named.length === 0) ||
    (parts.length > 0 && parts.every((part) => about.some((named) => named.includes(part))))
  );
}

/** The kinds that ask the other side into a consultation. */
const CONSULTING = ACT_KINDS.filter((kind) => expectedBy(kind) === 'answer-consultation');
