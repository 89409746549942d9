import type { Confidence } from '@comity/base';
import { contactPointOn } from '../bound/basics.ts';
import type { Jurisdiction, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { authoritiesOn } from '../rules/authorities.ts';
import { profileAt } from '../rules/profile-at.ts';
import { researchOf } from '../rules/researched.ts';
import type { AuthorityRole, TreatySort } from '../vocabulary.ts';

/** How much is known of one jurisdiction. */
export interface CoverageRow {
  readonly state: JurisdictionCode;
  readonly name: string;
  readonly kind: Jurisdiction['kind'];
  /** `researched`: its law under four heads; `basics`: tradition, languages and the like. */
  readonly profile: 'researched' | 'basics' | 'none';
  /** How sure the name of a central authority is; `none`: nobody is named. */
  readonly authority: Known;
  /** The languages in which it takes requests, only its official ones, or none. */
  readonly language: 'accepted' | 'official' | 'none';
  /**
   * A contact point at any hour: `named` by a source, `recalled` and checked by nobody, `exists`
   * because an instrument obliges the State to have one, or not known.
   */
  readonly contactPoint24x7: 'named' | 'recalled' | 'exists' | 'unknown';
  readonly deathPenalty: Known;
  readonly nationals: Known;
  /** With how many other States treaties between the two were looked for. */
  readonly researchedWith: Readonly<Record<TreatySort, number>>;
}

/** The confidence of the surest row; `low` is recalled, `none` is unknown. */
export type Known = Confidence | 'none';

export interface CoverageAnswer {
  readonly on: LawDate;
  readonly rows: readonly CoverageRow[];
  /** Of States; territories and organisations are listed and not counted. */
  readonly states: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Pairs of States, and those looked at, by sort of treaty. */
  readonly pairs: number;
  readonly pairsResearched: Readonly<Record<TreatySort, number>>;
}

/** What the data knows of every jurisdiction on a day, counted: where research is to go next. */
export function coverage(law: Law, on: LawDate): CoverageAnswer {
  const states = law.data.jurisdictions.filter((row) => row.kind === 'state');
  const researched = {
    assistance: researchedWith(law, 'assistance', states),
    extradition: researchedWith(law, 'extradition', states),
  };
  const rows = law.data.jurisdictions
    .filter((row) => row.kind !== 'organisation')
    .map((row) => coverageOf(law, row, on, researched));
  const counted = rows.filter((row) => row.kind === 'state');
  const count = (holds: (row: CoverageRow) => boolean): number => counted.filter(holds).length;
  const half = (sort: TreatySort): number =>
    counted.reduce((sum, row) => sum + row.researchedWith[sort], 0) / 2;
  return {
    on,
    rows,
    states: counted.length,
    counts: {
      'profile: researched': count((row) => row.profile === 'researched'),
      'profile: basics': count((row) => row.profile === 'basics'),
      ...countKnown('authority', counted, (row) => row.authority),
      'language: accepted': count((row) => row.language === 'accepted'),
      'language: official': count((row) => row.language === 'official'),
      'contact point: named': count((row) => row.contactPoint24x7 === 'named'),
      'contact point: recalled': count((row) => row.contactPoint24x7 === 'recalled'),
      'contact point: exists': count((row) => row.contactPoint24x7 === 'exists'),
      ...countKnown('death penalty', counted, (row) => row.deathPenalty),
      ...countKnown('own nationals', counted, (row) => row.nationals),
    },
    pairs: (states.length * (states.length - 1)) / 2,
    pairsResearched: { assistance: half('assistance'), extradition: half('extradition') },
  };
}

type Researched = Readonly<Record<TreatySort, ReadonlyMap<JurisdictionCode, number>>>;

function coverageOf(law: Law, row: Jurisdiction, on: LawDate, researched: Researched): CoverageRow {
  const { code, name, kind } = row;
  const basics = law.basics.get(code);
  const profile = profileAt(law, code, on);
  const contacts = authoritiesOn(law, code, on);
  const surest = (role: AuthorityRole): Known =>
    knownBy(contacts.filter((contact) => contact.role === role));
  const accepted = basics?.languages.accepted ?? profile?.cooperation.languages ?? [];
  const official = basics?.languages.official ?? [];
  return {
    state: code,
    name,
    kind,
    profile: profile !== undefined ? 'researched' : basics !== undefined ? 'basics' : 'none',
    authority: surest('central-authority'),
    language: accepted.length > 0 ? 'accepted' : official.length > 0 ? 'official' : 'none',
    contactPoint24x7: pointOf(law, row, on, surest('contact-point-24-7')),
    deathPenalty: knownFact(basics?.deathPenalty, basics?.deathPenalty.status),
    nationals: knownFact(basics?.nationals, basics?.nationals.surrendered),
    researchedWith: {
      assistance: researched.assistance.get(code) ?? 0,
      extradition: researched.extradition.get(code) ?? 0,
    },
  };
}

function pointOf(
  law: Law,
  row: Jurisdiction,
  on: LawDate,
  named: Known,
): CoverageRow['contactPoint24x7'] {
  if (named === 'low') return 'recalled';
  if (named !== 'none') return 'named';
  return contactPointOn(law, row, on).member === 'yes' ? 'exists' : 'unknown';
}

const KNOWN = ['high', 'medium', 'low'] as const;

const countKnown = (
  what: string,
  rows: readonly CoverageRow[],
  of: (row: CoverageRow) => Known,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    KNOWN.map((known) => [`${what}: ${known}`, rows.filter((row) => of(row) === known).length]),
  );

const knownBy = (rows: readonly { readonly confidence: Confidence }[]): Known =>
  KNOWN.find((known) => rows.some((row) => row.confidence === known)) ?? 'none';

const knownFact = (
  fact: { readonly confidence: Confidence } | undefined,
  value: string | undefined,
): Known => (fact === undefined || value === 'unknown' ? 'none' : fact.confidence);

function researchedWith(
  law: Law,
  sort: TreatySort,
  states: readonly Jurisdiction[],
): ReadonlyMap<JurisdictionCode, number> {
  return new Map(
    states.map(({ code }) => [
      code,
      states.filter(
        (other) => other.code !== code && researchOf(law, sort, [code, other.code]) !== undefined,
      ).length,
    ]),
  );
}
