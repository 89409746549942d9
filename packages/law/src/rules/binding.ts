import { weakest } from '@comity/base';
import type { Instrument, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { laidRules } from './laid-rules.ts';
import { betweenTheTwo } from './pair.ts';
import type { Binding, Reason } from './reason.ts';
import { type Standing, standingFor } from './standing.ts';

export type { Binding, Reason } from './reason.ts';

/**
 * Both must be bound: signature, consent before its effect and the other side's membership give
 * nothing. Ways without treaty bind nobody and are open to whoever has access to them.
 */
export function bindsBoth(
  law: Law,
  instrument: Instrument,
  states: readonly [JurisdictionCode, JurisdictionCode],
  on: LawDate,
): Binding {
  const apart = betweenTheTwo(law, instrument, states, on);
  if (isWay(instrument)) {
    return apart?.open === false ? apart : wayOpen(law, instrument, states, on);
  }
  const { hub } = laidRules(law, instrument);
  if (hub !== undefined && !states.includes(hub)) {
    const text = `${instrument.shortTitle} binds ${hub} and each other Party, not those among themselves.`;
    const reasons = [{ code: 'not-party', text, pinpoint: null }];
    return { open: false, reasons, confidence: instrument.confidence };
  }
  const standings = states.map((state) => standingFor(law, instrument, state, on));
  const closed = standings.filter((standing) => standing.bound === false);
  if (apart?.open === false || closed.length > 0) {
    if (apart?.open === false && closed.length === 0) return apart;
    return {
      open: false,
      reasons: [...(apart?.open === false ? apart.reasons : []), ...reasonsOf(closed)],
      confidence: weakest(closed.map((standing) => standing.confidence)),
    };
  }
  if (apart !== undefined) return apart;
  const doubtful = standings.filter((standing) => standing.bound === 'uncertain');
  if (doubtful.length > 0) {
    return { open: 'uncertain', reasons: reasonsOf(doubtful), confidence: 'low' };
  }
  return {
    open: true,
    reasons: reasonsOf(standings),
    confidence: weakest(standings.map((standing) => standing.confidence)),
  };
}

/** The verdict of `bindsBoth` for a treaty without its reasons: what a walk over many pairs needs. */
export function bindsBothBriefly(
  law: Law,
  instrument: Instrument,
  states: readonly [JurisdictionCode, JurisdictionCode],
  on: LawDate,
): Pick<Binding, 'open' | 'confidence'> {
  const a = standingFor(law, instrument, states[0], on);
  const b = standingFor(law, instrument, states[1], on);
  if (a.bound === false || b.bound === false) return { open: false, confidence: 'high' };
  const { hub } = laidRules(law, instrument);
  if (hub !== undefined && !states.includes(hub)) return { open: false, confidence: 'high' };
  const apart = betweenTheTwo(law, instrument, states, on);
  if (apart !== undefined) return apart;
  return a.bound === true && b.bound === true
    ? { open: true, confidence: weakest([a.confidence, b.confidence]) }
    : { open: 'uncertain', confidence: 'low' };
}

/** Comity, police and providers: no treaty, so nobody is or is not bound. */
export const isWay = (instrument: Instrument): boolean =>
  instrument.kind === 'comity' || instrument.kind === 'police' || instrument.kind === 'provider';

/** One reason per sentence: what both sides share is said once, with what is apart after it. */
function reasonsOf(standings: readonly Standing[]): readonly Reason[] {
  return [...Map.groupBy(standings, (standing) => standing.text).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { code, text, pinpoint } = first;
    const asides = same.flatMap((standing) => standing.aside ?? []);
    const confidence = weakest(same.map((standing) => standing.confidence));
    return [{ code, text: [text, ...asides].join(' '), pinpoint, confidence }];
  });
}

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

function wayOpen(
  law: Law,
  instrument: Instrument,
  states: readonly [JurisdictionCode, JurisdictionCode],
  on: LawDate,
): Binding {
  const { way, confidence } = laidRules(law, instrument);
  if (way?.from !== undefined && on < way.from) {
    const text = `There is no ${instrument.shortTitle} before ${way.from}.`;
    return { open: false, reasons: [{ code: 'not-in-force', text, pinpoint: null }], confidence };
  }
  const without = states.filter((state) => hasNoAccess(law, instrument, state, on));
  if (without.length > 0) {
    const organised = without.some((code) => law.jurisdictions.get(code)?.kind === 'organisation');
    const text =
      `${without.join(' and ')} has no access to ${instrument.shortTitle}.` +
      (organised ? ' Turn to the central authority of a member State.' : '');
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
  if (sure !== undefined && bindsBoth(law, sure, states, on).open === true) {
    const text = `Both have a contact point under ${sure.shortTitle}.`;
    return { open: true, reasons: [{ code: 'open', text, pinpoint: null }], confidence };
  }
  const earlier = way?.earlierName;
  const text =
    (earlier !== undefined && on < earlier.before ? earlier.uncertainText : way?.uncertainText) ??
    'Whether both have access to it is not in the data.';
  return {
    open: 'uncertain',
    reasons: [{ code: 'membership-unknown', text, pinpoint: null }],
    confidence: 'low',
  };
}
