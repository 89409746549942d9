import type { Fault } from '@comity/base';
import type { Facts } from '@comity/case';
import type { AuthorityRole, Law, LawDate, Standing } from '@comity/law';
import {
  type EmergencyWay,
  emergencyWay,
  type InformQuestion,
  type SaidInEmergency,
  saidInEmergency,
  treatiesToInform,
  usualAddressee,
} from './before-asking.ts';
import { treatiesServed } from './treaties-served.ts';
import { wrongInFacts } from './wrong-facts.ts';

/**
 * The law that a node answers with. Pages of the law ask the pure functions of `@comity/law` over it;
 * what it says to a case or a draft comes from the use cases, and from here.
 */
export interface LawLibrary {
  /** Version string, as acts cite it. */
  readonly version: string;
  readonly law: Law;
  /** The instruments under which one State may hand the other information that nobody asked for. */
  treatiesToInform(question: InformQuestion): readonly string[];
  /** Whom a request for a measure usually goes to. */
  usualAddressee(measure: string): AuthorityRole;
  /** Every contradiction in facts as typed, each with its field. */
  wrongInFacts(facts: Facts): readonly Fault[];
  /** The first open way in an emergency; null where none is. */
  emergencyWay(question: InformQuestion): EmergencyWay | null;
  /** The provisions behind what is said to whoever asks in one. */
  saidInEmergency(what: SaidInEmergency): readonly string[];
  /** How a State stands to each treaty whose provisions its offices say that they serve. */
  treatiesServed(of: {
    readonly provisions: readonly string[];
    readonly state: string;
    readonly on: LawDate;
  }): readonly Standing[];
}

/** The library over one state of the law data. */
export const lawLibrary = (law: Law): LawLibrary => ({
  version: law.data.version,
  law,
  treatiesToInform: (question) => treatiesToInform(law, question),
  usualAddressee: (measure) => usualAddressee(law, measure),
  wrongInFacts: (facts) => wrongInFacts(law, facts),
  emergencyWay: (question) => emergencyWay(law, question),
  saidInEmergency: (what) => saidInEmergency(law, what),
  treatiesServed: (of) => treatiesServed(law, of),
});
