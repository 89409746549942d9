import { type Confidence, weaker } from '@comity/base';
import type {
  InstrumentId,
  Jurisdiction,
  JurisdictionCode,
  LawDate,
  PinpointText,
} from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, says } from '../law-says.ts';
import { namedState } from '../named.ts';
import { sureOfContact } from '../rules/contact-age.ts';
import { profileAt } from '../rules/profile-at.ts';
import type { OffenceRow, PowerRow, StateProfile } from '../state-profile.ts';
import { type BasicsAnswer, basicsOn } from './basics.ts';

/** One fact of a head that is no row of its own: what, where read, how sure. */
export interface ProfileFact {
  readonly topic: string;
  readonly value: unknown;
  /** Where this fact was read; in words where only the sources of the whole profile are known. */
  readonly source: string | LawSays;
  readonly confidence: Confidence;
}

/** The law of a State under four heads, and prevention beside them. */
export interface ProfileAnswer {
  readonly state: JurisdictionCode;
  readonly name: string;
  /** The day asked for; `null` shows every row with its period. */
  readonly on: LawDate | null;
  /** What is said of every jurisdiction; `null` for an organisation. */
  readonly basics: BasicsAnswer | null;
  /** False: the four heads were not researched; each is empty and means "unknown". */
  readonly known: boolean;
  readonly updated: LawDate | null;
  readonly substantive: readonly Researched<OffenceRow>[];
  readonly procedural: readonly Researched<PowerRow>[];
  readonly cooperation: readonly ProfileFact[];
  readonly capacity: readonly ProfileFact[];
  readonly prevention: readonly ProfileFact[];
  /** What the profile as a whole rests on: for the facts that have no source of their own. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note?: LawSays;
}

/** A row with the source where it was read; where no row speaks, that is said in its place. */
export type Researched<Row> = Omit<Row, 'source'> & { readonly source: string | LawSays };

/** The profile of a jurisdiction; with a day, only the rows that apply on it. */
export function profileOn(law: Law, state: Jurisdiction, on: LawDate | null): ProfileAnswer {
  const profile = profileAt(law, state.code, on);
  const basics = basicsOn(law, state, on);
  const head = { state: state.code, name: state.name, on, basics };
  if (profile === undefined) {
    return {
      ...head,
      known: false,
      updated: law.basics.get(state.code)?.updated ?? null,
      substantive: [],
      procedural: [],
      cooperation: [],
      capacity: [],
      prevention: [],
      sources: [],
      confidence: 'low',
      note: says({
        code: 'law-unknown',
        params: {
          state: namedState(law, state.code),
          beyond: basics === null ? 'nothing' : 'facts',
        },
      }),
    };
  }
  const facts = factsOf(profile, on ?? profile.updated);
  const filed = `${filesProfiles(law)}:`;
  return {
    ...head,
    known: true,
    updated: profile.updated,
    substantive: withGaps(profile.substantive, offencesSpokenOf(law, filed), noOffence),
    procedural: withGaps(profile.procedural, powersSpokenOf(law, filed), noPower),
    cooperation: facts(profile.cooperation),
    capacity: facts(profile.capacity),
    prevention: facts(profile.prevention),
    sources: profile.sources,
    confidence: profile.confidence,
  };
}

type Names = ReadonlyMap<PinpointText, PinpointText | null>;

/**
 * Offences and powers of the convention under which profiles are filed that some profile speaks of,
 * with their name in the other convention.
 */
const offencesSpokenOf = (law: Law, filed: string): Names =>
  namesIn(
    filed,
    law.data.profiles.flatMap(({ substantive }) =>
      substantive.map(({ offence, uncc }) => [offence, uncc] as const),
    ),
  );
const powersSpokenOf = (law: Law, filed: string): Names =>
  namesIn(
    filed,
    law.data.profiles.flatMap(({ procedural }) =>
      procedural.map(({ power, uncc }) => [power, uncc] as const),
    ),
  );
const namesIn = (
  filed: string,
  names: readonly (readonly [PinpointText, PinpointText | null])[],
): Names => new Map(names.filter(([name]) => name.startsWith(filed)));

/** The instrument under whose articles the profiles are filed; others are extras. */
export const filesProfiles = (law: Law): InstrumentId | undefined =>
  law.data.instruments.find((instrument) => instrument.filesProfiles === true)?.id;

/** What no row speaks of stands there as unknown: a gap in the research is no "no". */
function withGaps<Row extends { readonly source: string }>(
  rows: readonly Row[],
  names: Names,
  gap: (name: PinpointText, uncc: PinpointText | null) => Researched<Row>,
): readonly Researched<Row>[] {
  const seen = new Set(rows.flatMap((row) => Object.values(row)));
  const left = [...names].filter(([name]) => !seen.has(name));
  return [...rows, ...left.map(([name, uncc]) => gap(name, uncc))];
}

const UNRESEARCHED = {
  statute: null,
  from: null,
  to: null,
  source: says({ code: 'source-no-row' }),
  confidence: 'low',
} as const;

const noOffence = (offence: PinpointText, uncc: PinpointText | null): Researched<OffenceRow> => ({
  offence,
  uncc,
  criminalised: 'unknown',
  maxPenaltyMonths: null,
  aggravatedMaxMonths: null,
  extraditable: null,
  ...UNRESEARCHED,
});

const noPower = (power: PinpointText, uncc: PinpointText | null): Researched<PowerRow> => ({
  power,
  uncc: uncc ?? power,
  available: 'unknown',
  limits: {},
  ...UNRESEARCHED,
});

/**
 * Facts carry their own source where they have one. Of several sources of a whole profile nobody can
 * tell which one a fact was read in: it says so, and is no more than medium. An authority is as sure
 * as it is among the contacts, on the same day.
 */
const factsOf =
  (profile: StateProfile, on: LawDate) =>
  (head: object): readonly ProfileFact[] => {
    const own = aboutOf(head);
    return Object.entries(head)
      .filter(([topic]) => topic !== 'confidence' && topic !== 'source')
      .map(([topic, value]) => {
        const fact = aboutOf(value);
        const ofItsOwn = fact.source ?? fact.cite ?? own.source ?? onlySource(profile);
        const source = ofItsOwn ?? WHOLE;
        const said = fact.confidence ?? own.confidence ?? profile.confidence;
        const confidence = ofItsOwn === undefined ? weaker(said, 'medium') : said;
        if (fact.asOf === undefined) return { topic, value, source, confidence };
        const sure = sureOfContact({ asOf: fact.asOf, confidence }, on);
        return { topic, value: { ...fact, confidence: sure }, source, confidence: sure };
      });
  };

const onlySource = ({ sources }: StateProfile): string | undefined =>
  sources.length === 1 ? sources[0] : undefined;

const WHOLE = says({ code: 'source-of-profile' });

interface About {
  readonly source?: string;
  /** The provision that says so, where every reader finds it. */
  readonly cite?: string | null;
  readonly confidence?: Confidence;
  readonly asOf?: LawDate | null;
}

const aboutOf = (value: unknown): About =>
  typeof value === 'object' && value !== null ? value : {};
