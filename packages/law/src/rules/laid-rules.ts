import type { Confidence } from '@comity/base';
import type { Condition } from '../condition-data.ts';
import type { Instrument, InstrumentId, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { once } from '../memory.ts';
import type {
  GroundRule,
  InstrumentRules,
  MeasureRule,
  Regime,
  SameConduct,
} from '../rule-data.ts';
import type { Measure } from '../vocabulary.ts';
import { isMarked } from './measures.ts';

/** The rules that hold for one instrument: those of its kind with its own laid over them. */
export interface LaidRules extends InstrumentRules {
  readonly of: InstrumentId;
  readonly order: number;
  /** No file speaks of this instrument or its kind. */
  readonly unknown: boolean;
}

interface RuleIndex {
  readonly byInstrument: ReadonlyMap<string, InstrumentRules>;
  readonly byKind: ReadonlyMap<string, InstrumentRules>;
  readonly laid: Map<InstrumentId, LaidRules>;
  readonly conduct: ReadonlyMap<PinpointText, ReadonlySet<PinpointText>>;
}

/** The rules of an instrument, laid once per law data. */
export function laidRules(law: Law, instrument: Instrument): LaidRules {
  const index = ruleIndex(law);
  const known = index.laid.get(instrument.id);
  if (known !== undefined) return known;
  const kind = index.byKind.get(instrument.kind);
  const own = index.byInstrument.get(instrument.id);
  const laid: LaidRules = {
    ...layOver(kind, own, instrument),
    of: instrument.id,
    order: own?.order ?? kind?.order ?? 50,
    unknown: kind === undefined && own === undefined,
  };
  index.laid.set(instrument.id, laid);
  return laid;
}

/** An offence and every other name of the same conduct in the data. */
export function namesOfConduct(law: Law, offence: PinpointText): readonly PinpointText[] {
  return [offence, ...(ruleIndex(law).conduct.get(articleOf(offence)) ?? [])];
}

/** `CETS185:9(1)(a)` is under `CETS185:9`. */
export const articleOf = (pinpoint: PinpointText): PinpointText => {
  const bracket = pinpoint.indexOf('(');
  return bracket === -1 ? pinpoint : pinpoint.slice(0, bracket);
};

/** The rule for a measure, or `undefined` where the instrument says nothing on it. */
export const measureRule = (rules: LaidRules, measure: Measure): MeasureRule | undefined =>
  rules.measures[measure];

/**
 * The regime a measure stands under; `undefined`: none is known. What is told unasked stands under
 * its own alone: nothing that is said of requests is said of it.
 */
export function regimeOf(law: Law, rules: LaidRules, measure: Measure): Regime | undefined {
  const { measures, regimes, unknown } = rules;
  const named = regimes?.[measures[measure]?.regime ?? 'general'];
  if (!isMarked(law, measure, 'unasked')) return named ?? regimes?.['general'];
  if (unknown) return undefined;
  return measures[measure]?.regime === undefined ? NOTHING : (named ?? NOTHING);
}

const NOTHING: Regime = { grounds: [] };

/** The scope condition of a measure; `undefined` means the instrument sets none. */
export function scopeOf(rules: LaidRules, measure: Measure): Condition | undefined {
  const name = rules.measures[measure]?.scope;
  return name === undefined ? undefined : rules.scopes?.[name];
}

/** How sure the rule of a measure is: its own word, else that of the file. */
export const ruleConfidence = (rules: LaidRules, rule: MeasureRule | undefined): Confidence =>
  rule?.confidence ?? rules.confidence;

const ruleIndex = once((law: Law): RuleIndex => {
  const rules = law.data.rules ?? [];
  return {
    byInstrument: new Map(rules.flatMap((row) => (row.instrument ? [[row.instrument, row]] : []))),
    byKind: new Map(
      rules.flatMap((row) => (row.instrumentKind ? [[row.instrumentKind as string, row]] : [])),
    ),
    laid: new Map(),
    conduct: conductGroups(rules.flatMap((row) => row.sameConduct ?? [])),
  };
});

function conductGroups(
  rows: readonly SameConduct[],
): ReadonlyMap<PinpointText, ReadonlySet<PinpointText>> {
  const groups = new Map<PinpointText, Set<PinpointText>>();
  for (const row of rows) {
    for (const other of row.as) {
      (groups.get(row.own) ?? put(groups, row.own)).add(other);
      (groups.get(other) ?? put(groups, other)).add(row.own);
    }
  }
  return groups;
}

function put(groups: Map<string, Set<string>>, key: string): Set<string> {
  const group = new Set<string>();
  groups.set(key, group);
  return group;
}

function layOver(
  kind: InstrumentRules | undefined,
  own: InstrumentRules | undefined,
  instrument: Instrument,
): InstrumentRules {
  if (own === undefined || kind === undefined) {
    return (
      own ?? kind ?? { source: instrument.source, confidence: instrument.confidence, measures: {} }
    );
  }
  return {
    ...kind,
    ...own,
    scopes: { ...kind.scopes, ...own.scopes },
    measures: { ...kind.measures, ...own.measures },
    regimes: layRegimes(kind.regimes ?? {}, own.regimes ?? {}),
    useLimits: own.useLimits ?? kind.useLimits ?? [],
    channels: own.channels ?? kind.channels ?? [],
  };
}

function layRegimes(
  kind: Readonly<Record<string, Regime>>,
  own: Readonly<Record<string, Regime>>,
): Readonly<Record<string, Regime>> {
  const laid: Record<string, Regime> = { ...kind };
  for (const [name, regime] of Object.entries(own)) {
    const below = kind[name];
    laid[name] = below === undefined ? regime : layRegime(below, regime);
  }
  return laid;
}

const layRegime = (below: Regime, above: Regime): Regime => ({
  ...below,
  ...above,
  grounds: above.complete === true ? above.grounds : groundsOver(below.grounds, above.grounds),
  notGrounds: byCode(below.notGrounds ?? [], above.notGrounds ?? []),
  duties: byCode(below.duties ?? [], above.duties ?? []),
  postponement: byCode(below.postponement ?? [], above.postponement ?? []),
});

/** What says that the text is not in the data stands only where nothing of the text does. */
function groundsOver(
  below: readonly GroundRule[],
  above: readonly GroundRule[],
): readonly GroundRule[] {
  const rows = byCode(below, above);
  if (above.length === 0) return rows;
  const gaps = rows.flatMap(({ beside, ...row }) =>
    beside === undefined ? [] : [{ ...row, text: beside }],
  );
  return [...rows.filter((row) => row.beside === undefined), ...gaps];
}

function byCode<Row extends { readonly code: string }>(
  below: readonly Row[],
  above: readonly Row[],
): readonly Row[] {
  const codes = new Set(above.map((row) => row.code));
  return [...below.filter((row) => !codes.has(row.code)), ...above];
}
