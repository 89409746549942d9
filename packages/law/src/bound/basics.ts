import type { Confidence } from '@comity/base';
import type { InstrumentId, Jurisdiction, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, says } from '../law-says.ts';
import { namedInstrument } from '../named.ts';
import { authoritiesOn } from '../rules/authorities.ts';
import { laidRules } from '../rules/laid-rules.ts';
import { standingFor } from '../rules/standing-for.ts';
import type { AuthorityRow, StateBasics } from '../state-basics.ts';
import type { Status } from '../vocabulary.ts';
import { standingOn } from './standing.ts';

/** What is said of every jurisdiction, with what follows from the rows of the instruments. */
export interface BasicsAnswer extends Omit<StateBasics, 'state' | 'name' | 'updated'> {
  /** The day asked about; without one, the day on which the facts were last gone through. */
  readonly asOf: LawDate;
  readonly contactPoint24x7: ContactPointFact;
  /** Instruments that name it, by its standing on the day; none of them decides alone. */
  readonly instruments: readonly InstrumentOfState[];
  readonly authorities: readonly AuthorityRow[];
}

/** `yes` follows from an instrument that obliges its Parties to have a point. */
export interface ContactPointFact {
  readonly member: 'yes' | 'unknown';
  readonly under: InstrumentId | null;
  readonly since: LawDate | null;
  readonly pinpoint: PinpointText | null;
  readonly text: LawSays;
  readonly confidence: Confidence;
}

export interface InstrumentOfState {
  readonly instrument: InstrumentId;
  readonly title: string;
  readonly status: Status;
  /** What the status comes to for an avenue. */
  readonly binds: boolean | 'uncertain';
  readonly inForce: LawDate | null;
  /** First day of application, where it is later than entry into force. */
  readonly appliesFrom?: LawDate;
  readonly confidence: Confidence;
}

/** The basics of a jurisdiction on a day; `null` where the data has none (an organisation). */
export function basicsOn(law: Law, state: Jurisdiction, on: LawDate | null): BasicsAnswer | null {
  const found = law.basics.get(state.code);
  if (found === undefined) return null;
  const { state: _state, name: _name, updated, ...facts } = found;
  const day = on ?? updated;
  return {
    ...facts,
    asOf: day,
    contactPoint24x7: contactPointOn(law, state, day),
    instruments: instrumentsOf(law, state, day),
    authorities: authoritiesOn(law, state.code, day),
  };
}

function instrumentsOf(law: Law, state: Jurisdiction, on: LawDate): readonly InstrumentOfState[] {
  const ids = new Set((law.partyRows.get(state.code) ?? []).map((row) => row.instrument));
  return [...ids].flatMap((id) => {
    const instrument = law.instruments.get(id);
    if (instrument === undefined) return [];
    const { status, inForce, confidence, binds } = standingFor(law, instrument, state.code, on);
    const { title, appliesFrom } = instrument;
    const applies = appliesFrom === undefined ? {} : { appliesFrom };
    return status === 'none'
      ? []
      : [{ instrument: id, title, status, binds, inForce, ...applies, confidence }];
  });
}

/** Networks of contact points: who is bound by the instrument behind one has a point. */
export function contactPointOn(law: Law, state: Jurisdiction, on: LawDate): ContactPointFact {
  for (const way of law.data.instruments) {
    if (way.kind !== 'police') continue;
    const rules = laidRules(law, way);
    const sure = rules.way?.sureFor;
    const instrument = sure === undefined ? undefined : law.instruments.get(sure);
    if (instrument === undefined) continue;
    const standing = standingOn(law, instrument, state.code, on);
    if (!standing.bound) continue;
    const channel = rules.channels?.find((row) => row.channel === 'contact-point-24-7');
    return {
      member: 'yes',
      under: instrument.id,
      since: standing.inForce,
      pinpoint: channel?.pinpoint ?? null,
      text: says({
        code: 'point-obliged',
        params: { instrument: namedInstrument(law, instrument.id) },
      }),
      confidence: standing.confidence,
    };
  }
  return {
    member: 'unknown',
    under: null,
    since: null,
    pinpoint: null,
    text: says({ code: 'point-unknown' }),
    confidence: 'low',
  };
}
