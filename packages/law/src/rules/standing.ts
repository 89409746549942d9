import type { Confidence } from '@comity/base';
import { momentOn } from '../bound/moment.ts';
import { earliestForce } from '../bound/row-status.ts';
import { type Standing as Bound, instrumentStart, standingOn } from '../bound/standing.ts';
import type { Instrument, JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { known, ofDay } from '../memory.ts';
import { laidRules } from './laid-rules.ts';
import type { Reason } from './reason.ts';

/** How one jurisdiction stands to one instrument on one day, as an avenue needs it. */
export interface Standing {
  readonly bound: boolean | 'uncertain';
  /** The contract's code of why not, or `bound`. */
  readonly code: string;
  readonly text: string;
  /** A sentence on this side only, after a reason that both sides share. */
  readonly aside?: string;
  readonly pinpoint: PinpointText | null;
  readonly confidence: Confidence;
  /** What is said where this side alone decides. */
  readonly reasons: readonly Reason[];
}

type Verdict = Omit<Standing, 'reasons'>;

/** One jurisdiction on one day: its standings, each worked out when it is first asked for. */
export class Side {
  readonly state: JurisdictionCode;
  readonly #law: Law;
  readonly #on: LawDate;
  readonly #standings = new Map<Instrument, Standing>();

  constructor(law: Law, state: JurisdictionCode, on: LawDate) {
    this.#law = law;
    this.state = state;
    this.#on = on;
  }

  under(instrument: Instrument): Standing {
    const found = this.#standings.get(instrument);
    if (found !== undefined) return found;
    const made = this.#standing(instrument);
    this.#standings.set(instrument, made);
    return made;
  }

  #standing(instrument: Instrument): Standing {
    const bound = standingOn(this.#law, instrument, this.state, this.#on);
    const found = verdict(this.#law, instrument, bound);
    const { code, text, aside, pinpoint, confidence } = found;
    const said = aside === undefined ? text : `${text} ${aside}`;
    return { ...found, reasons: [{ code, text: said, pinpoint, confidence }] };
  }
}

const sides = ofDay(() => new Map<JurisdictionCode, Side>());

/** A jurisdiction on a day; the same for every question on that day. */
export const sideOn = (law: Law, state: JurisdictionCode, on: LawDate): Side =>
  known(sides(law, on), state, () => new Side(law, state, on));

/** What a standing means for an avenue: bound, not bound and why, or not certain. */
function verdict(law: Law, instrument: Instrument, bound: Bound): Verdict {
  const says = (open: Standing['bound'], code: string, text: string): Verdict => ({
    bound: open,
    code,
    text,
    pinpoint: bound.pinpoint,
    confidence: open === 'uncertain' ? 'low' : bound.confidence,
  });
  const { state, on } = bound;
  const title = instrument.shortTitle;
  if (bound.status === 'party' && bound.instrumentInForce) {
    if (instrument.appliesFrom !== undefined && on < instrument.appliesFrom) {
      const text = `${title} is in force but applies only from ${instrument.appliesFrom}.`;
      return says(false, 'not-yet-applicable', text);
    }
    const organisation = asOrganisation(law, instrument, state);
    if (organisation !== undefined) return says(...organisation);
    if (bound.confidence === 'low' && bound.note !== undefined) {
      const text = `${title}: ${bound.note} Verify with the depositary.`;
      return says('uncertain', 'undated', text);
    }
    return bound.confidence === 'low'
      ? doubtful(bound, instrument, says)
      : says(true, 'bound', boundText(bound, instrument));
  }
  if (bound.status === 'suspended') {
    return says(false, 'suspended', `${title}: ${bound.note ?? 'Suspended.'}`);
  }
  if (SET_APART.has(bound.status)) return says(false, bound.status, apartText(bound, title));
  if (bound.row === null && mayBind(instrument, bound) && unsureOf(law, instrument, state)) {
    const text = `Whether ${state} is bound by ${title} is not in Comity's data: verify with the depositary.`;
    return says('uncertain', 'parties-unknown', text);
  }
  if (perhapsBound(bound)) {
    const why = bound.note ?? `${state} is perhaps bound by ${title} on ${on}.`;
    return says('uncertain', 'undated', `${title}: ${why} Verify with the depositary.`);
  }
  if (perhapsStarted(instrument, bound)) {
    const text = `From when ${title} is in force was not found: verify with the depositary.`;
    return says('uncertain', 'undated', text);
  }
  if (!startedFor(instrument, bound)) {
    const standing = says(false, 'not-in-force', notInForceText(law, instrument, on));
    const aside = asideOf(bound);
    return aside === undefined ? standing : { ...standing, aside };
  }
  if (bound.status === 'extension-pending') {
    const text = `The extension to ${state} was received and takes effect on ${bound.inForce ?? 'a later day'}.`;
    return says(false, 'extension-pending', text);
  }
  if (bound.status === 'consented') {
    const from = bound.inForce === null ? '' : ` and is bound only from ${bound.inForce}`;
    return says(
      false,
      'consented-not-bound',
      `${state} consented on ${bound.consented ?? 'an earlier day'}${from}.`,
    );
  }
  return says(false, 'not-party', notPartyText(instrument, bound));
}

/**
 * An organisation may be a Party and yet send and execute nothing itself: what it concluded for its
 * members is worked by their authorities, and in a convention its part is not in the data.
 */
function asOrganisation(
  law: Law,
  instrument: Instrument,
  state: JurisdictionCode,
): [Standing['bound'], string, string] | undefined {
  if (law.jurisdictions.get(state)?.kind !== 'organisation') return undefined;
  const title = instrument.shortTitle;
  if (instrument.mayJoin === 'listed') {
    const text = `${state} made ${title} for its member States: turn to the central authority of one of them.`;
    return [false, 'outside-network', text];
  }
  const text = `${state} is a Party to ${title} within its own competence; which of its bodies sends or executes is not in Comity's data. Turn to the central authority of a member State.`;
  return ['uncertain', 'through-member-states', text];
}

const unsureOf = (law: Law, instrument: Instrument, state: JurisdictionCode): boolean =>
  laidRules(law, instrument).partiesUnsure?.includes(state) === true;

/** In force, or perhaps: its start was not found. */
const mayBind = (instrument: Instrument, bound: Bound): boolean =>
  bound.instrumentInForce || instrumentStart(instrument, bound.on).passed === 'perhaps';

const SET_APART: ReadonlySet<string> = new Set([
  'excluded-territory',
  'not-participating',
  'ineligible',
]);

function apartText(bound: Bound, title: string): string {
  switch (bound.status) {
    case 'excluded-territory':
      return `${bound.row?.by ?? 'Its State'} left ${bound.state} out of ${title}.`;
    case 'not-participating':
      return `${bound.state} does not take part in ${title}.`;
    default:
      return `${bound.state} cannot itself be a Party to ${title}.`;
  }
}

const boundText = (bound: Bound, { shortTitle: title, binding: binds }: Instrument): string => {
  const through = bound.row?.kind === 'through' ? ` through ${bound.row.by ?? 'another'}` : '';
  const since = bound.inForce === null ? '' : ` since ${bound.inForce}`;
  return binds
    ? `${bound.state} is bound by ${title}${through}${since}.`
    : `${bound.state} takes part in ${title}${since}, which obliges nobody.`;
};

function doubtful(
  bound: Bound,
  instrument: Instrument,
  says: (open: Standing['bound'], code: string, text: string) => Verdict,
): Verdict {
  const text = `${boundText(bound, instrument)} That is only recalled: verify with the depositary.`;
  return says('uncertain', 'low-confidence', text);
}

/** Between the bounds of an undated event, or a territory of which nothing is said. */
function perhapsBound(bound: Bound): boolean {
  const { row, on } = bound;
  if (row === null) return bound.confidence === 'low' && bound.note !== undefined;
  if (bound.status === 'ended') return false;
  const notBefore = earliestForce(row) ?? row.consentedNotBefore;
  const started = momentOn(
    { day: row.inForce, notBefore, notAfter: row.inForceNotAfter, confidence: row.confidence },
    on,
  );
  if (started.passed === 'perhaps') return bound.instrumentInForce || row.kind === 'listed';
  return (
    row.kind === 'listed' &&
    row.inForce === null &&
    row.confidence === 'low' &&
    (bound.status === 'none' || bound.status === 'signatory') &&
    notBefore === undefined &&
    bound.instrumentInForce
  );
}

/** Its start was not found, and the side is named as one that takes part. */
const perhapsStarted = (instrument: Instrument, { row, status, on }: Bound): boolean =>
  row !== null &&
  TAKING_PART.has(row.kind) &&
  status !== 'ended' &&
  (row.inForce === null || row.inForce <= on) &&
  instrumentStart(instrument, on).passed === 'perhaps';

const TAKING_PART: ReadonlySet<string> = new Set([
  'listed',
  'ratification',
  'accession',
  'acceptance',
  'approval',
  'succession',
]);

/** In force for somebody: instruments without one starting day bind each Party by its own row. */
const startedFor = (instrument: Instrument, bound: Bound): boolean =>
  bound.instrumentInForce ||
  (instrument.inForce === null &&
    instrument.quorum === undefined &&
    instrument.mayJoin === 'states');

/** Signing, or consenting to what is not in force: a sentence of its own. */
function asideOf(bound: Bound): string | undefined {
  if (bound.status === 'signatory')
    return `${bound.state} signed; a signature alone gives nothing.`;
  if (bound.status === 'consented') return `${bound.state} has consented, which does not start it.`;
  return undefined;
}

function notInForceText(law: Law, instrument: Instrument, on: LawDate): string {
  const title = instrument.shortTitle;
  const { quorum, inForce, signed } = instrument;
  const parts = [
    inForce !== null && on < inForce
      ? `${title} enters into force only on ${inForce}.`
      : `${title} is not in force on ${on}, as far as known.`,
  ];
  if (quorum !== undefined) {
    const deposited = (law.partiesOf.get(instrument.id) ?? []).filter(
      (row) => row.consented !== null && row.consented <= on,
    ).length;
    const wait =
      quorum.length === null ? '' : `, and then ${quorum.length.value} ${quorum.length.unit}`;
    parts.push(
      `It needs ${quorum.instruments} instruments of consent${wait}; ${deposited} are known on that day (${quorum.pinpoint}).`,
    );
  }
  if (signed !== null && on < signed) {
    const act = instrument.kind === 'regional-instrument';
    parts.push(act ? 'It is not yet adopted.' : 'It is not yet open for signature.');
  }
  return parts.join(' ');
}

function notPartyText(instrument: Instrument, bound: Bound): string {
  const title = instrument.shortTitle;
  const { state, on } = bound;
  if (bound.status === 'ended') {
    return `${state} is no longer bound by ${title} since ${bound.row?.ended ?? 'an earlier day'}.`;
  }
  if (bound.status === 'signatory') {
    return `${state} only signed ${title}; a signature alone gives nothing.`;
  }
  if (bound.status === 'invited')
    return `${state} is invited to join ${title} and has not done so.`;
  const later = bound.inForce === null ? '' : ` It is bound from ${bound.inForce}.`;
  return `${state} is not a Party to ${title} on ${on}.${later}`;
}
