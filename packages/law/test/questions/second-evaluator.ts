import type {
  Condition,
  Instrument,
  InstrumentRules,
  LawData,
  Measure,
  PartyRow,
} from '@comity/law';

/**
 * A second, slow reading of the rules, by other code than the engine's: one cell without any stated
 * fact. 0 closed, 1 uncertain, 2 open. It shares nothing with the engine but the data.
 */
export function secondOpinion(
  data: LawData,
  cell: { from: string; to: string; on: string; measure: Measure; instrument: Instrument },
): number {
  const { from, to, on, measure, instrument } = cell;
  const own = data.rules.find((row) => row.instrument === instrument.id);
  const kind = data.rules.find((row) => row.instrumentKind === instrument.kind);
  if (own === undefined && kind === undefined)
    return Math.min(1, pair(data, instrument, from, to, on));
  const rule = own?.measures[measure] ?? kind?.measures[measure];
  const hubs = own?.hubs;
  if (hubs !== undefined && hubs.includes(from) === hubs.includes(to)) return 0;
  if (rule === undefined || rule.level === 'none' || rule.level === 'outside') return 0;
  const declared = (by: string, effects: readonly string[]) =>
    data.declarations.filter(
      (row) =>
        row.instrument === instrument.id &&
        row.state === by &&
        effects.includes(row.effect) &&
        (row.from ?? '0000') <= on &&
        on < (row.to ?? '9999'),
    );
  if (declared(to, rule.closedBy ?? []).length > 0) return 0;
  const reciprocal = (own ?? kind)?.reciprocity !== undefined;
  if (reciprocal && declared(from, rule.closedBy ?? []).length > 0) return 0;
  const treaty = (sort: 'assistance' | 'extradition'): number =>
    Math.max(
      0,
      ...data.instruments
        .filter(
          (row) => row.binding && (sort === 'assistance' ? row.mlaTreaty : row.extraditionTreaty),
        )
        .map((row) => pair(data, row, from, to, on)),
    );
  const value = (condition: Condition): number => {
    if ('all' in condition) return Math.min(...condition.all.map(value));
    if ('any' in condition) return Math.max(...condition.any.map(value));
    if ('not' in condition) return 2 - value(condition.not);
    if ('offence' in condition) return condition.offence === 'any' ? 2 : 1;
    if ('profile' in condition && condition.profile === 'extradition-without-treaty') {
      const known = [from, to].map((code) => {
        const fact = data.basics.find((row) => row.state === code)?.extradition;
        return fact === undefined || fact.confidence === 'low'
          ? 1
          : fact.withoutTreaty === 'yes'
            ? 2
            : 0;
      });
      return Math.min(...known);
    }
    if ('profile' in condition && condition.profile === 'extradition-by-treaty-only') {
      const fact = data.basics.find((row) => row.state === to)?.extradition;
      const known = fact !== undefined && fact.confidence !== 'low';
      if (known) return fact.withoutTreaty === 'no' ? 2 : 0;
      return condition.presumed === undefined ? 1 : condition.presumed ? 2 : 0;
    }
    if ('penalty' in condition || 'profile' in condition) return 1;
    if ('fact' in condition) {
      const stated =
        condition.fact === 'emergency' && measure === 'emergency-mla' ? true : undefined;
      const taken = stated ?? condition.presumed;
      return taken === undefined ? 1 : taken === condition.is ? 2 : 0;
    }
    if ('declared' in condition) {
      const found = declared(condition.by === 'requested' ? to : from, [condition.declared])[0];
      return found === undefined ? 0 : found.confidence === 'low' ? 1 : 2;
    }
    if ('treaty' in condition) return treaty(condition.treaty);
    if ('bound' in condition) {
      const other = data.instruments.find((row) => row.id === condition.bound);
      const effect = condition.unlessDeclared;
      const refused = data.declarations.some(
        (row) =>
          row.instrument === condition.bound &&
          row.effect === effect &&
          [from, to].includes(row.state) &&
          (row.from ?? '0000') <= on &&
          on < (row.to ?? '9999'),
      );
      return other === undefined || refused ? 0 : pair(data, other, from, to, on);
    }
    return condition.in.includes(condition.state === 'requested' ? to : from) ? 2 : 0;
  };
  const scope =
    rule.scope === undefined
      ? undefined
      : (own?.scopes?.[rule.scope] ?? kind?.scopes?.[rule.scope]);
  const alone = rule.onlyWithoutTreaty === true ? 2 - treaty('assistance') : 2;
  const reached = Math.min(alone, scope === undefined ? 2 : value(scope));
  const sure = (rule.confidence ?? (own ?? kind)?.confidence) === 'low' ? 1 : 2;
  return Math.min(pair(data, instrument, from, to, on), reached, sure);
}

/** Who is bound, of the two the less. */
function pair(data: LawData, instrument: Instrument, from: string, to: string, on: string): number {
  const rules = data.rules.find((row) => row.instrument === instrument.id);
  const hubs = rules?.hubs;
  if (hubs !== undefined && hubs.includes(from) === hubs.includes(to)) return 0;
  const home = (code: string): string =>
    data.jurisdictions.find((row) => row.code === code)?.of ?? code;
  if (from !== to && home(from) === home(to)) return 0;
  if (['comity', 'police', 'provider'].includes(instrument.kind))
    return way(data, rules, from, to, on);
  return Math.min(
    alone(data, instrument, from, on),
    alone(data, instrument, to, on),
    towards(data, instrument, from, to, on),
    towards(data, instrument, to, from, on),
  );
}

/** 0 where one side suspended the treaty towards the other alone, 1 where it perhaps did. */
function towards(data: LawData, instrument: Instrument, a: string, b: string, on: string): number {
  const spans = rowsOf(data, instrument.id)
    .filter((row) => row.state === a)
    .flatMap((row) => row.suspended ?? [])
    .filter((span) => span.towards?.includes(b) === true && (span.to === null || on < span.to));
  if (spans.some((span) => span.from !== null && span.from <= on)) return 0;
  return spans.some((span) => span.from === null && (span.fromNotBefore ?? '9') <= on) ? 1 : 2;
}

function way(
  data: LawData,
  rules: InstrumentRules | undefined,
  from: string,
  to: string,
  on: string,
): number {
  const { way: access } = rules ?? {};
  if (access?.from !== undefined && on < access.from) return 0;
  for (const state of [from, to]) {
    const rows = (data.jurisdictions.find((row) => row.code === state)?.memberOf ?? []).filter(
      (row) => row.of === rules?.instrument,
    );
    const inside = rows.some((row) => (row.from ?? '0') <= on && on < (row.to ?? '9'));
    if (rows.length > 0 ? !inside : access?.without?.includes(state)) return 0;
  }
  const sure = data.instruments.find((row) => row.id === access?.sureFor);
  if (sure !== undefined) return pair(data, sure, from, to, on) === 2 ? 2 : 1;
  const dated = [from, to].every((state) =>
    data.jurisdictions
      .find((row) => row.code === state)
      ?.memberOf?.some((row) => row.of === rules?.instrument),
  );
  return access?.uncertainText === undefined || dated ? 2 : 1;
}

const byInstrument = new WeakMap<LawData, ReadonlyMap<string, readonly PartyRow[]>>();

function rowsOf(data: LawData, instrument: string): readonly PartyRow[] {
  const known = byInstrument.get(data) ?? Map.groupBy(data.parties, (row) => row.instrument);
  byInstrument.set(data, known);
  return known.get(instrument) ?? [];
}

const standings = new WeakMap<LawData, Map<string, number>>();

function alone(data: LawData, instrument: Instrument, state: string, on: string): number {
  const known = standings.get(data) ?? new Map<string, number>();
  standings.set(data, known);
  const key = `${instrument.id} ${state} ${on}`;
  const found = known.get(key) ?? organised(data, instrument, state, on);
  known.set(key, found);
  return found;
}

/** An organisation sends and executes nothing under what it made for its members. */
function organised(data: LawData, instrument: Instrument, state: string, on: string): number {
  const own = standing(data, instrument, state, on);
  const { kind } = data.jurisdictions.find((row) => row.code === state) ?? {};
  if (kind !== 'organisation' || own === 0) return own;
  return instrument.mayJoin === 'listed' ? 0 : 1;
}

function standing(data: LawData, instrument: Instrument, state: string, on: string): number {
  const rows = rowsOf(data, instrument.id).filter((row) => row.state === state);
  const started =
    (instrument.inForce !== null && instrument.inForce <= on) ||
    (instrument.inForceNotAfter !== undefined && instrument.inForceNotAfter <= on);
  if (rows.length === 0) return unlisted(data, instrument, state, on, started);
  if (rows.some((row) => row.ended !== undefined && row.ended <= on)) return 0;
  const open = Math.max(...rows.map((row) => ofRow(instrument, row, on, started)));
  const spans = [
    ...(instrument.suspended ?? []),
    ...rows.flatMap((row) => row.suspended ?? []).filter((span) => span.towards === undefined),
  ].filter((span) => span.to === null || on < span.to);
  if (spans.some((span) => span.from !== null && span.from <= on)) return 0;
  const doubt = spans.length > 0 && spans.some((span) => (span.fromNotBefore ?? '9') <= on);
  const leaving = rows.some((row) => (row.endedNotBefore ?? '9') <= on);
  return doubt || leaving ? Math.min(1, open) : open;
}

function unlisted(
  data: LawData,
  instrument: Instrument,
  state: string,
  on: string,
  started: boolean,
): number {
  const rules = data.rules.find((row) => row.instrument === instrument.id);
  const bounded = instrument.inForce === null && instrument.inForceNotAfter !== undefined;
  const mayHaveStarted =
    started || startUnknown(instrument, on) || (bounded && (instrument.signed ?? '0') <= on);
  if (mayHaveStarted && rules?.partiesUnsure?.includes(state)) return 1;
  const jurisdiction = data.jurisdictions.find((row) => row.code === state);
  if (jurisdiction?.kind !== 'territory' || instrument.mayJoin === 'listed') return 0;
  const parent = data.parties.find(
    (row) => row.instrument === instrument.id && row.state === jurisdiction.of,
  );
  if (parent === undefined || (parent.ended !== undefined && parent.ended <= on)) return 0;
  const passed = (day: string | null): boolean => day !== null && day <= on;
  return passed(parent.inForce) ||
    passed(parent.consented) ||
    passed(parent.inForceNotAfter ?? null)
    ? 1
    : 0;
}

/** No day, no bound, no number awaited, nobody found it not in force; and it is open already. */
const startUnknown = (instrument: Instrument, on: string): boolean =>
  instrument.inForce === null &&
  instrument.inForceNotAfter === undefined &&
  instrument.quorum === undefined &&
  instrument.notInForce !== true &&
  instrument.binding &&
  (instrument.signed ?? '0') <= on;

/** Last seen signing, invited or no Party, on a day before this one, in a list that ends there. */
const staleWithoutStep = (instrument: Instrument, row: PartyRow, on: string): boolean => {
  if (instrument.listEnds === undefined) return false;
  const seen = [instrument.listEnds, row.shownOn ?? ''].sort().at(-1) ?? '';
  const steps = [row.consented, row.consentedNotBefore, row.inForce, row.inForceNotAfter];
  const asked = row.signed ?? row.signedNotAfter ?? row.invited ?? row.invitedNotAfter;
  const open = row.invitedUntil === undefined || on < row.invitedUntil || row.signed !== null;
  return (
    seen < on &&
    steps.every((day) => day === null || day === undefined) &&
    (row.kind === 'non-party' || (asked !== undefined && asked !== null && asked <= on && open))
  );
};

function ofRow(instrument: Instrument, row: PartyRow, on: string, started: boolean): number {
  if (['excluded-territory', 'not-participating', 'ineligible'].includes(row.kind)) return 0;
  const byItself =
    instrument.inForce === null && instrument.quorum === undefined && row.inForce !== null;
  if (startUnknown(instrument, on) && (row.inForce ?? '0') <= on && !byItself) {
    return ['signature-only', 'invited', 'non-party', 'extension', 'through'].includes(row.kind)
      ? 0
      : 1;
  }
  const inForce = started || byItself;
  const low = row.confidence === 'low';
  if (staleWithoutStep(instrument, row, on)) return inForce ? 1 : 0;
  if (row.inForceNotAfter !== undefined && row.inForceNotAfter <= on)
    return inForce ? (low ? 1 : 2) : 0;
  if (row.inForce !== null) {
    if (on < row.inForce || !inForce) return 0;
    if (instrument.appliesFrom !== undefined && on < instrument.appliesFrom) return 0;
    return low || row.dateConfidence?.inForce === 'low' ? 1 : 2;
  }
  const consent = row.consented ?? row.consentedNotBefore ?? row.signed ?? undefined;
  const bounded = row.inForceNotAfter === undefined ? undefined : consent;
  const notBefore = row.inForceNotBefore ?? bounded ?? row.consentedNotBefore;
  if (notBefore !== undefined || row.inForceNotAfter !== undefined) {
    if (notBefore !== undefined && on < notBefore) return 0;
    return inForce || row.kind === 'listed' ? 1 : 0;
  }
  const takesPart = !['signature-only', 'invited', 'non-party', 'extension', 'through'].includes(
    row.kind,
  );
  const consented = row.consented !== null && row.consented <= on;
  return takesPart && low && inForce && !consented ? 1 : 0;
}
