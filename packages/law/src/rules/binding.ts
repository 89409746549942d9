import { weaker } from '@comity/base';
import type { Instrument, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSentence, quoted, says, VERIFY } from '../law-says.ts';
import { namedInstrument, namedState } from '../named.ts';
import { hubsAllow } from './hubs.ts';
import { isWay } from './instrument-kinds.ts';
import { laidRules } from './laid-rules.ts';
import { betweenTheTwo, type Pair } from './pair.ts';
import type { Binding, Reason } from './reason.ts';
import type { Standing } from './standing.ts';

export type { Binding, Reason } from './reason.ts';

/**
 * Both must be bound: signature, consent before its effect and the other side's membership give
 * nothing. Ways without treaty bind nobody and are open to whoever has access to them.
 */
export function bindsBoth(pair: Pair, instrument: Instrument): Binding {
  const { law, states, sides } = pair;
  const apart = betweenTheTwo(pair, instrument);
  if (isWay(instrument)) return apart?.open === false ? apart : wayOpen(pair, instrument);
  const { hubs } = laidRules(law, instrument);
  if (hubs !== undefined && !hubsAllow(hubs, ...states)) {
    const named = namedInstrument(law, instrument.id);
    const text = says(
      ...hubs.map(
        (hub): LawSentence => ({
          code: 'hub-only',
          params: { instrument: named, hub: namedState(law, hub) },
        }),
      ),
    );
    const reasons = [{ code: 'not-party', text, pinpoint: null }];
    return { open: false, reasons, confidence: instrument.confidence };
  }
  const a = sides[0].under(instrument);
  const b = sides[1].under(instrument);
  if (a.bound === false || b.bound === false) {
    const before = apart?.open === false ? apart.reasons : [];
    return { open: false, ...saidOf(a, b, false, before) };
  }
  if (apart !== undefined) return apart;
  if (a.bound === 'uncertain' || b.bound === 'uncertain') {
    return { open: 'uncertain', ...saidOf(a, b, 'uncertain', []), confidence: 'low' };
  }
  return { open: true, ...saidOf(a, b, true, []) };
}

/** The verdict of `bindsBoth` for a treaty without its reasons: what a walk over many pairs needs. */
export function bindsBothBriefly(
  pair: Pair,
  instrument: Instrument,
): Pick<Binding, 'open' | 'confidence'> {
  const a = pair.sides[0].under(instrument);
  const b = pair.sides[1].under(instrument);
  if (a.bound === false || b.bound === false) return { open: false, confidence: 'high' };
  const { hubs } = laidRules(pair.law, instrument);
  if (!hubsAllow(hubs, ...pair.states)) return { open: false, confidence: 'high' };
  const apart = betweenTheTwo(pair, instrument);
  if (apart !== undefined) return apart;
  return a.bound === true && b.bound === true
    ? { open: true, confidence: weaker(a.confidence, b.confidence) }
    : { open: 'uncertain', confidence: 'low' };
}

/**
 * What the sides say that stand so, after what was said before. One reason per sentence: what both
 * share is said once, with what is apart after it.
 */
function saidOf(
  a: Standing,
  b: Standing,
  bound: Standing['bound'],
  before: readonly Reason[],
): Pick<Binding, 'reasons' | 'confidence'> {
  if (a.bound !== bound) return { reasons: joined(before, b.reasons), confidence: b.confidence };
  if (b.bound !== bound) return { reasons: joined(before, a.reasons), confidence: a.confidence };
  const confidence = weaker(a.confidence, b.confidence);
  if (a.text !== b.text) {
    return { reasons: [...before, ...a.reasons.map(unless(b.reasons)), ...b.reasons], confidence };
  }
  const { code, text, pinpoint } = a;
  const asides = [a.aside, b.aside].filter((one) => one !== undefined);
  const said = asides.length === 0 ? text : says(...text.says, ...asides);
  return { reasons: [...before, { code, text: said, pinpoint, confidence }], confidence };
}

/** What is to be done about both sides alike is said once, at the end. */
const unless =
  (later: readonly Reason[]) =>
  (reason: Reason): Reason => {
    const done = later.some(({ text }) => text.says.at(-1) === VERIFY);
    const { says: said } = reason.text;
    return done && said.length > 1 && said.at(-1) === VERIFY
      ? { ...reason, text: { says: said.slice(0, -1) } }
      : reason;
  };

const joined = (before: readonly Reason[], own: readonly Reason[]): readonly Reason[] =>
  before.length === 0 ? own : [...before, ...own];

/** A dated membership decides; without one, the list of those who have no access. */
function hasNoAccess(
  law: Law,
  instrument: Instrument,
  state: JurisdictionCode,
  on: LawDate,
): boolean {
  const memberships = law.jurisdictions
    .get(state)
    ?.memberOf?.filter(({ of }) => of === instrument.id);
  if (memberships !== undefined && memberships.length > 0) {
    return !memberships.some(
      ({ from, to }) => (from === null || from <= on) && (to === null || on < to),
    );
  }
  return laidRules(law, instrument).way?.without?.includes(state) === true;
}

/** Both stand in the data as members of this way; that a membership is over was looked at before. */
const areMembers = (law: Law, { id }: Instrument, states: readonly JurisdictionCode[]): boolean =>
  states.every(
    (state) => law.jurisdictions.get(state)?.memberOf?.some(({ of }) => of === id) === true,
  );

function wayOpen(pair: Pair, instrument: Instrument): Binding {
  const { law, states, on } = pair;
  const { way, confidence } = laidRules(law, instrument);
  const named = namedInstrument(law, instrument.id);
  if (way?.from !== undefined && on < way.from) {
    const params = { instrument: named, day: way.from };
    const text = says({ code: 'no-way-before', params });
    return { open: false, reasons: [{ code: 'not-in-force', text, pinpoint: null }], confidence };
  }
  const without = states.filter((state) => hasNoAccess(law, instrument, state, on));
  if (without.length > 0) {
    const organised = without.some((code) => law.jurisdictions.get(code)?.kind === 'organisation');
    const [state = '' as const, other = '' as const] = without.map((code) => namedState(law, code));
    const params = { n: without.length, state, other, instrument: named };
    const alone: LawSentence = { code: 'no-access', params };
    const text = organised ? says(alone, { code: 'turn-to-member' }) : says(alone);
    const code = organised ? 'outside-network' : 'not-party';
    return { open: false, reasons: [{ code, text, pinpoint: null }], confidence };
  }
  const sure = way?.sureFor === undefined ? undefined : law.instruments.get(way.sureFor);
  if (
    sure === undefined &&
    (way?.uncertainText === undefined || areMembers(law, instrument, states))
  ) {
    return { open: true, reasons: [], confidence };
  }
  if (sure !== undefined && bindsBothBriefly(pair, sure).open === true) {
    const params = { instrument: namedInstrument(law, sure.id) };
    const text = says({ code: 'both-have-point', params });
    return { open: true, reasons: [{ code: 'open', text, pinpoint: null }], confidence };
  }
  const earlier = way?.earlierName;
  const given =
    earlier !== undefined && on < earlier.before ? earlier.uncertainText : way?.uncertainText;
  const text = says(given === undefined ? { code: 'access-unknown' } : quoted(given));
  return {
    open: 'uncertain',
    reasons: [{ code: 'membership-unknown', text, pinpoint: null }],
    confidence: 'low',
  };
}
