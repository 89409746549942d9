import type {
  Clock,
  Condition,
  ContentRow,
  Declaration,
  Instrument,
  InstrumentRules,
  Law,
  PinpointText,
} from '@comity/law';

/** One rule of the engine that rests on a provision. */
export interface HangingRule {
  /** Of the words `law-rule.*`. */
  readonly sort: string;
  /** Measure, ground or duty: what the rule is about. */
  readonly about: string | null;
  readonly text: string | null;
  readonly pinpoint: PinpointText;
  /** The instrument whose rule it is; `null` for the rules of a kind of instrument. */
  readonly instrument: string | null;
}

/** All that rests on a provision or on one of its paragraphs. */
export interface Hanging {
  readonly rules: readonly HangingRule[];
  readonly clocks: readonly Clock[];
  readonly contents: readonly ContentRow[];
  readonly declarations: readonly Declaration[];
  /** Jurisdictions whose profile speaks of the provision. */
  readonly profiles: readonly string[];
}

/** Whether a citation is of the provision itself or of a part of it. */
const isWithin = (at: PinpointText | null | undefined, whole: PinpointText): at is PinpointText =>
  at !== null && at !== undefined && (at === whole || at.startsWith(`${whole}(`));

/** Collects the rows of the law data that cite a provision or what is inside it. */
export function hangingOn(law: Law, pinpoint: PinpointText): Hanging {
  const { data } = law;
  const cites = (row: { readonly pinpoint: PinpointText | null }): boolean =>
    isWithin(row.pinpoint, pinpoint);
  return {
    rules: allRules(law).filter((rule) => isWithin(rule.pinpoint, pinpoint)),
    clocks: data.clocks.filter(cites),
    contents: data.contents.filter(cites),
    declarations: data.declarations
      .filter(cites)
      .toSorted((a, b) => (a.state < b.state ? -1 : a.state > b.state ? 1 : 0)),
    profiles: data.profiles
      .filter(
        (row) =>
          row.substantive.some(
            (one) => isWithin(one.offence, pinpoint) || isWithin(one.uncc, pinpoint),
          ) ||
          row.procedural.some(
            (one) => isWithin(one.power, pinpoint) || isWithin(one.uncc, pinpoint),
          ),
      )
      .map((row) => row.state),
  };
}

/** The rules of a law: the same for each of its thousands of provisions. */
const rulesOf = new WeakMap<Law, readonly HangingRule[]>();

function allRules(law: Law): readonly HangingRule[] {
  const known = rulesOf.get(law);
  if (known !== undefined) return known;
  const { rules, instruments } = law.data;
  const all = [...rules.flatMap(rulesIn), ...instruments.flatMap(effectsOf)];
  rulesOf.set(law, all);
  return all;
}

type Loose = Omit<HangingRule, 'instrument' | 'pinpoint'> & {
  readonly pinpoint: PinpointText | null | undefined;
};

const kept = (rows: readonly Loose[], instrument: string | null): readonly HangingRule[] =>
  rows.flatMap(({ pinpoint, ...row }) =>
    pinpoint === null || pinpoint === undefined ? [] : [{ ...row, pinpoint, instrument }],
  );

function rulesIn(rules: InstrumentRules): readonly HangingRule[] {
  const rows: Loose[] = [
    ...measuresOf(rules),
    ...Object.values(rules.regimes ?? {}).flatMap((regime) => [
      ...regime.grounds.map((row) => ({ sort: 'ground', about: row.code, ...cited(row) })),
      ...(regime.notGrounds ?? []).map((row) => ({
        sort: 'not-ground',
        about: row.code,
        ...cited(row),
      })),
      ...(regime.duties ?? []).map((row) => ({ sort: 'duty', about: row.code, ...cited(row) })),
      ...(regime.postponement ?? []).map((row) => ({
        sort: 'postponement',
        about: null,
        ...cited(row),
      })),
      ...(regime.domesticLaw === undefined
        ? []
        : [{ sort: 'domestic-law', about: null, ...cited(regime.domesticLaw) }]),
    ]),
    ...(rules.channels ?? []).map((row) => ({ sort: 'channel', about: null, ...cited(row) })),
    ...(rules.useLimits ?? []).map((row) => ({ sort: 'use-limit', about: null, ...cited(row) })),
    ...one('precedence', rules.stepsBack),
    ...one('prosecute', rules.prosecuteInstead),
    ...one('threshold', rules.extraditionThreshold),
    ...one('competing', rules.competingRequests),
    ...(rules.offences ?? []).map((pinpoint) => ({
      sort: 'offence',
      about: null,
      text: null,
      pinpoint,
    })),
    ...Object.values(rules.scopes ?? {}).flatMap(leavesOf),
  ];
  return distinct(kept(rows, rules.instrument ?? null));
}

const cited = (row: {
  readonly pinpoint: PinpointText | null;
  readonly text: string;
}): Pick<Loose, 'text' | 'pinpoint'> => ({ text: row.text, pinpoint: row.pinpoint });

const one = (
  sort: string,
  row: { readonly pinpoint?: PinpointText; readonly text?: string } | undefined,
): readonly Loose[] =>
  row === undefined ? [] : [{ sort, about: null, text: row.text ?? null, pinpoint: row.pinpoint }];

const measuresOf = (rules: InstrumentRules): readonly Loose[] =>
  Object.entries(rules.measures).flatMap(([measure, rule]) =>
    rule.pinpoints.map((pinpoint) => ({
      sort: rule.level,
      about: measure,
      text: rule.text ?? null,
      pinpoint,
    })),
  );

function leavesOf(condition: Condition): readonly Loose[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [
    {
      sort: 'condition',
      about: null,
      text: condition.text ?? condition.otherwise ?? condition.why ?? null,
      pinpoint: condition.pinpoint,
    },
  ];
}

/** The clauses by which an instrument binds, grows and ends. */
const effectsOf = (instrument: Instrument): readonly HangingRule[] =>
  kept(
    [
      ...one('entry', instrument.entry),
      ...one('entry', { ...optional(instrument.entry?.accessionPinpoint) }),
      ...one('quorum', instrument.quorum),
      ...one('denunciation', instrument.denunciation),
      ...one('withdrawal', instrument.reservationWithdrawal),
      ...one('extension', instrument.extension),
      ...one('eligibility', { ...optional(instrument.eligibilityPinpoint) }),
      ...one('territory', { ...optional(instrument.territoryPinpoint) }),
    ],
    instrument.id,
  );

const optional = (pinpoint: PinpointText | undefined): { readonly pinpoint?: PinpointText } =>
  pinpoint === undefined ? {} : { pinpoint };

function distinct(rows: readonly HangingRule[]): readonly HangingRule[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
