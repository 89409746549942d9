/**
 * The closed word lists of the law data and of the contract. A word is added here first, then in
 * `treaties/`; the loader refuses any other.
 */

/**
 * Every measure. What is true of each whatever the instrument stands in `treaties/measures.yaml`,
 * and the loader refuses one that has no row there.
 */
export const MEASURES = [
  'preservation',
  'preserved-traffic-disclosure',
  'stored-data-access',
  'subscriber-info',
  'domain-registration-data',
  'realtime-traffic',
  'interception',
  'search-and-seizure',
  'examination-of-objects-and-sites',
  'testimony',
  'service-of-documents',
  'information-and-records',
  'bank-account-identification',
  'locate-or-identify-person',
  'tracing',
  'freezing',
  'confiscation',
  'asset-return',
  'extradition',
  'provisional-arrest',
  'spontaneous-information',
  'emergency-mla',
  'joint-investigation',
  'transfer-of-sentenced-person',
  'transfer-of-proceedings',
  'emergency-disclosure-by-provider',
] as const;
export type Measure = (typeof MEASURES)[number];
/** What a list of measures shows before one is chosen: the first of it. */
export const MEASURE_SHOWN_FIRST: Measure = MEASURES[0];

/** Assistance and surrender have treaties, conditions and grounds of their own. */
export const TREATY_SORTS = ['assistance', 'extradition'] as const;
export type TreatySort = (typeof TREATY_SORTS)[number];

/** What sort of basis an instrument is; decides rank and which coverage table applies by default. */
export const INSTRUMENT_KINDS = [
  'convention',
  'protocol',
  'mlat',
  'regional-mlat',
  'extradition',
  'regional-cybercrime',
  'regional-instrument',
  'cloud-act',
  'scheme',
  'channel',
  'comity',
  'police',
  'provider',
  'model',
  'statute',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/**
 * How a jurisdiction stands to an instrument in one row. `listed`: named by the instrument itself
 * (bilateral treaties, EU acts). `extension`: a territory to which a Party extended the instrument.
 * `excluded-territory`: a territory its Party left out. `through`: bound through another Party.
 */
export const PARTY_KINDS = [
  'ratification',
  'accession',
  'acceptance',
  'approval',
  'succession',
  'signature-only',
  'invited',
  'non-party',
  'listed',
  'extension',
  'excluded-territory',
  'not-participating',
  'ineligible',
  'through',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Answers of the status question. */
export const STATUSES = [
  'none',
  'invited',
  'signatory',
  'consented',
  'party',
  'extension-pending',
  'excluded-territory',
  'not-participating',
  'ineligible',
  'suspended',
  'ended',
] as const;
export type Status = (typeof STATUSES)[number];

/** Who has to act before a clock ends; `nobody`: a right ends or begins with it. */
export const CLOCK_DEBTORS = ['requested', 'requesting', 'both', 'provider', 'nobody'] as const;
export type ClockDebtor = (typeof CLOCK_DEBTORS)[number];

/** Codes of grounds for refusal, as the contract lists them. */
export const GROUND_CODES = [
  'dual-criminality',
  'political-offence',
  'essential-interests',
  'domestic-law-prohibits-action',
  'contrary-to-legal-system',
  'not-in-conformity',
  'de-minimis',
  'available-otherwise',
  'nationality',
  'own-jurisdiction',
  'discrimination',
  'death-penalty',
  'ne-bis-in-idem',
  'penalty-threshold',
  'offence-not-covered',
  'data-protection',
  'fiscal',
  'bank-secrecy',
  'domestic-law-or-treaty',
] as const;
export type GroundCode = (typeof GROUND_CODES)[number];

/** Codes of grounds beyond those, as the instruments since read needed them. */
export const FURTHER_GROUND_CODES = [
  'time-bar',
  'insufficient-evidence',
  'military-offence',
  'pending-case',
  'trial-in-absence',
  'amnesty',
  'age',
  'serve-at-home',
  'immunity',
  'fundamental-rights',
] as const;

export const DUTY_CODES = [
  'give-reasons',
  'consult-first',
  'inform-promptly',
  'submit-for-prosecution',
  'consider-partial-or-conditional',
  'warn-requesting-state',
] as const;
export type DutyCode = (typeof DUTY_CODES)[number];

/** On what a duty falls due. */
export const DUTY_OCCASIONS = ['refusal', 'postponement', 'partial', 'any'] as const;
export type DutyOccasion = (typeof DUTY_OCCASIONS)[number];

/** Who may write to whom, or by what way. */
export const CHANNELS = [
  'central-authority',
  'contact-point-24-7',
  'judicial-authority',
  'competent-authority',
  'diplomatic',
  'interpol',
  'direct-to-provider',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a clock is: somebody owes; at least so long; from then on; good practice. */
export const CLOCK_KINDS = ['deadline', 'minimum', 'effect-date', 'target'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/**
 * How a length is counted.
 * - `first-of-month-after-months`: the months run from the day, then the next first of a month.
 * - `nth-day-after`: the day itself is not counted; the n-th day after it.
 * - `calendar-days`: as `nth-day-after`, up to the end of that day, holidays make no difference.
 * - `eu-1182-71`: Regulation (EEC, Euratom) 1182/71: the hour or day of the event is not counted;
 *   days end with their last hour and roll off Saturdays, Sundays and holidays; hours never roll.
 * - `roll-off-holidays`: days without the first one, rolled off the State's non-working days.
 * - `months-same-day`: ends on the day of the same number, or the month's last.
 * - `on-receipt`: at once.
 */
export const COUNTING_RULES = [
  'first-of-month-after-months',
  'nth-day-after',
  'calendar-days',
  'eu-1182-71',
  'roll-off-holidays',
  'months-same-day',
  'on-receipt',
] as const;
export type CountingRule = (typeof COUNTING_RULES)[number];

/** How far an instrument reaches a measure: `Y`, `G`, `E`, `D` and `N` of the avenue tables. */
export const COVERAGES = ['own-rule', 'general', 'endeavour', 'domestic', 'none'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** Families of law; a jurisdiction may belong to several. */
export const LEGAL_TRADITIONS = ['civil', 'common', 'islamic', 'customary', 'socialist'] as const;
export type LegalTradition = (typeof LEGAL_TRADITIONS)[number];

/**
 * - `abolished`: for every crime; `ordinary-abolished`: kept for exceptional crimes only, as in war;
 * - `unused`: in the law, and by established practice not carried out; `retained`: in the law.
 */
export const DEATH_PENALTIES = [
  'abolished',
  'ordinary-abolished',
  'unused',
  'retained',
  'unknown',
] as const;
export type DeathPenalty = (typeof DEATH_PENALTIES)[number];

/** Whether own nationals are surrendered; `conditional`: by treaty or on terms that its law sets. */
export const SURRENDERS_NATIONALS = ['yes', 'conditional', 'no', 'unknown'] as const;
export type SurrendersNationals = (typeof SURRENDERS_NATIONALS)[number];

/** What bars the surrender of an own national: then it must be refused, and not only may. */
export const NATIONALS_BARS = ['constitution', 'statute'] as const;
export type NationalsBar = (typeof NATIONALS_BARS)[number];

/** What lifts that bar: a treaty that provides for it, the person's consent, terms of the law. */
export const BAR_EXCEPTIONS = ['treaty', 'consent', 'terms'] as const;
export type BarException = (typeof BAR_EXCEPTIONS)[number];

export const AUTHORITY_ROLES = [
  'central-authority',
  'contact-point-24-7',
  'extradition-authority',
  'asset-recovery-office',
] as const;
export type AuthorityRole = (typeof AUTHORITY_ROLES)[number];

/** Offices that every State has, whoever fills them; a territory has them only where that is said. */
export const COUNTERPART_OFFICES = ['foreign-ministry', 'national-central-bureau'] as const;
export type CounterpartOffice = (typeof COUNTERPART_OFFICES)[number];

/** `directory`: a list of authorities that somebody keeps; the others are people who know people. */
export const NETWORK_KINDS = ['directory', 'practitioners', 'asset-recovery', 'platform'] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

/** What an article is about. */
export const ARTICLE_DOMAINS = [
  'general',
  'substantive',
  'criminalization',
  'liability',
  'jurisdiction',
  'procedural',
  'cooperation',
  'cooperation-general',
  'mla',
  'preservation',
  'network',
  'extradition',
  'asset-recovery',
  'law-enforcement',
  'data-protection',
  'prevention',
  'technical-assistance',
  'mechanism',
  'final',
] as const;
export type ArticleDomain = (typeof ARTICLE_DOMAINS)[number];

/** Says whether a text names a measure. */
export const isMeasure = (text: string): text is Measure =>
  (MEASURES as readonly string[]).includes(text);
