import type { Confidence } from '@comity/base';
import type { Jurisdiction, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { OffenceRow, PowerRow, StateProfile } from '../state-profile.ts';

/** One fact of a head that is no row of its own: what, where read, how sure. */
export interface ProfileFact {
  readonly topic: string;
  readonly value: unknown;
  readonly source: string;
  readonly confidence: Confidence;
}

/** The law of a State under four heads, and prevention beside them. */
export interface ProfileAnswer {
  readonly state: JurisdictionCode;
  readonly name: string;
  /** The day asked for; `null` shows every row with its period. */
  readonly on: LawDate | null;
  /** False: nobody has researched this State; every head is empty and means "unknown". */
  readonly known: boolean;
  readonly updated: LawDate | null;
  readonly substantive: readonly OffenceRow[];
  readonly procedural: readonly PowerRow[];
  readonly cooperation: readonly ProfileFact[];
  readonly capacity: readonly ProfileFact[];
  readonly prevention: readonly ProfileFact[];
  readonly confidence: Confidence;
  readonly note?: string;
}

/** The profile of a jurisdiction; with a day, only the rows that apply on it. */
export function profileOn(law: Law, state: Jurisdiction, on: LawDate | null): ProfileAnswer {
  const profile = law.profiles.get(state.code);
  const head = { state: state.code, name: state.name, on };
  if (profile === undefined) {
    return {
      ...head,
      known: false,
      updated: null,
      substantive: [],
      procedural: [],
      cooperation: [],
      capacity: [],
      prevention: [],
      confidence: 'low',
      note: `The law of ${state.name} is unknown to Comity: nobody has researched it.`,
    };
  }
  const applies = (row: { readonly from: LawDate | null; readonly to: LawDate | null }): boolean =>
    on === null || ((row.from === null || row.from <= on) && (row.to === null || on < row.to));
  const facts = factsOf(profile);
  return {
    ...head,
    known: true,
    updated: profile.updated,
    substantive: profile.substantive.filter(applies),
    procedural: profile.procedural.filter(applies),
    cooperation: facts(profile.cooperation),
    capacity: facts(profile.capacity),
    prevention: facts(profile.prevention),
    confidence: profile.confidence,
  };
}

/** Facts carry their own source and confidence where they have them, else the profile's. */
const factsOf =
  (profile: StateProfile) =>
  (head: object): readonly ProfileFact[] => {
    const own = wordsOf(head);
    return Object.entries(head)
      .filter(([topic]) => topic !== 'confidence' && topic !== 'source')
      .map(([topic, value]) => ({
        topic,
        value,
        source: wordsOf(value).source ?? own.source ?? profile.sources.join('; '),
        confidence: wordsOf(value).confidence ?? own.confidence ?? profile.confidence,
      }));
  };

const wordsOf = (value: unknown): { source?: string; confidence?: Confidence } =>
  typeof value === 'object' && value !== null ? value : {};
