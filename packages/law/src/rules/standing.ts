import type { Confidence } from '@comity/base';
import { momentOn } from '../bound/moment.ts';
import { TAKES_PART } from '../bound/party-kinds.ts';
import { earliestForce } from '../bound/row-status.ts';
import {
  type Standing as Bound,
  instrumentStart,
  isSetApart,
  standingOn,
} from '../bound/standing.ts';
import type { Instrument, JurisdictionCode, LawDate, PartyRow, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, type LawSentence, says, saysTheSame, VERIFY } from '../law-says.ts';
import { known, ofDay } from '../memory.ts';
import { namedInstrument, namedState } from '../named.ts';
import { laidRules } from './laid-rules.ts';
import type { Reason } from './reason.ts';
import {
  apartSaid,
  asideOf,
  boundSaid,
  consentedSaid,
  notInForceSaid,
  notPartySaid,
  of,
  recalledSaid,
} from './standing-said.ts';

/** How one jurisdiction stands to one instrument on one day, as an avenue needs it. */
export interface Standing {
  readonly bound: boolean | 'uncertain';
  /** The contract's code of why not, or `bound`. */
  readonly code: string;
  /** The same value for both sides where it speaks of neither. */
  readonly text: LawSays;
  /** A sentence on this side only, after a reason that both sides share. */
  readonly aside?: LawSentence;
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
    const { code, aside, pinpoint, confidence } = found;
    const text = sharedText(this.#law, this.#on, instrument, found.text);
    const said = aside === undefined ? text : says(...text.says, aside);
    return { ...found, text, reasons: [{ code, text: said, pinpoint, confidence }] };
  }
}

const textsOn = ofDay(() => new Map<Instrument, LawSays[]>());

/** What is said of the instrument and of no side is one and the same value for every side. */
function sharedText(law: Law, on: LawDate, instrument: Instrument, text: LawSays): LawSays {
  if (text.says.some(({ params }) => params !== undefined && 'state' in params)) return text;
  const texts = known(textsOn(law, on), instrument, () => []);
  const found = texts.find((one) => saysTheSame(one, text));
  if (found === undefined) texts.push(text);
  return found ?? text;
}

const sides = ofDay(() => new Map<JurisdictionCode, Side>());

/** A jurisdiction on a day; the same for every question on that day. */
export const sideOn = (law: Law, state: JurisdictionCode, on: LawDate): Side =>
  known(sides(law, on), state, () => new Side(law, state, on));

/** What a standing means for an avenue: bound, not bound and why, or not certain. */
function verdict(law: Law, instrument: Instrument, bound: Bound): Verdict {
  const gives = (open: Standing['bound'], code: string, ...text: LawSentence[]): Verdict => ({
    bound: open,
    code,
    text: { says: text },
    pinpoint: bound.pinpoint,
    confidence: open === 'uncertain' ? 'low' : bound.confidence,
  });
  const { state, on } = bound;
  const named = namedInstrument(law, instrument.id);
  const both = { state: namedState(law, state), instrument: named };
  if (bound.status === 'party' && bound.instrumentInForce) {
    if (instrument.appliesFrom !== undefined && on < instrument.appliesFrom) {
      const params = { instrument: named, day: instrument.appliesFrom };
      return gives(false, 'not-yet-applicable', { code: 'not-yet-applicable', params });
    }
    const organisation = asOrganisation(law, instrument, state);
    if (organisation !== undefined) return gives(...organisation);
    const said = [
      boundSaid(both, bound, instrument.binding, law),
      ...recalledSaid(bound),
      ...appliesSaid(instrument),
    ];
    if (bound.confidence !== 'low') return gives(true, 'bound', ...said);
    return bound.note === undefined
      ? gives('uncertain', 'low-confidence', ...said, { code: 'only-recalled' }, VERIFY)
      : gives('uncertain', 'undated', of(named), ...bound.note.says, VERIFY);
  }
  if (bound.status === 'suspended') {
    return gives(false, 'suspended', of(named), ...(bound.note?.says ?? []));
  }
  if (isSetApart(bound.status)) return gives(false, bound.status, apartSaid(law, bound, both));
  if (bound.row === null && mayBind(instrument, bound) && unsureOf(law, instrument, state)) {
    return gives('uncertain', 'parties-unknown', { code: 'parties-unknown', params: both }, VERIFY);
  }
  const day = joinedSince(instrument, bound);
  if (day !== undefined) {
    const since: LawSentence = { code: 'perhaps-since', params: { ...both, day } };
    return gives('uncertain', 'parties-unknown', since, VERIFY);
  }
  if (perhapsBound(bound)) {
    const perhaps: LawSentence = { code: 'perhaps-bound', params: { ...both, on } };
    const said = bound.note === undefined ? [perhaps] : [of(named), ...bound.note.says];
    return gives('uncertain', 'undated', ...said, VERIFY);
  }
  if (perhapsStarted(instrument, bound)) {
    const params = { instrument: named };
    return gives('uncertain', 'undated', { code: 'start-not-found', params }, VERIFY);
  }
  if (!startedFor(instrument, bound)) {
    const standing = gives(false, 'not-in-force', ...notInForceSaid(law, instrument, on));
    const aside = asideOf(law, bound);
    return aside === undefined ? standing : { ...standing, aside };
  }
  if (bound.status === 'extension-pending') {
    return gives(
      false,
      'extension-pending',
      bound.inForce === null
        ? { code: 'extension-effect-later', params: { state: both.state } }
        : { code: 'extension-effect', params: { state: both.state, day: bound.inForce } },
    );
  }
  return bound.status === 'consented'
    ? gives(false, 'consented-not-bound', consentedSaid(both.state, bound))
    : gives(false, 'not-party', ...notPartySaid(both, bound), ...listSaid(instrument, bound));
}

/**
 * An organisation may be a Party and yet send and execute nothing itself: what it concluded for its
 * members is worked by their authorities, and in a convention its part is not in the data.
 */
function asOrganisation(
  law: Law,
  instrument: Instrument,
  state: JurisdictionCode,
): [Standing['bound'], string, LawSentence] | undefined {
  if (law.jurisdictions.get(state)?.kind !== 'organisation') return undefined;
  const params = {
    state: namedState(law, state),
    instrument: namedInstrument(law, instrument.id),
  };
  return instrument.mayJoin === 'listed'
    ? [false, 'outside-network', { code: 'made-for-members', params }]
    : ['uncertain', 'through-member-states', { code: 'within-own-competence', params }];
}

const unsureOf = (law: Law, instrument: Instrument, state: JurisdictionCode): boolean =>
  laidRules(law, instrument).partiesUnsure?.includes(state) === true;

/** That of somebody without a row no later step was looked for. */
const listSaid = ({ listEnds }: Instrument, { row, on }: Bound): readonly LawSentence[] =>
  row === null && listEnds !== undefined && listEnds < on
    ? [{ code: 'list-ends', params: { day: listEnds } }]
    : [];

/**
 * The day up to which it was no Party, where it may have joined since: it had signed or was invited,
 * or stood as no Party in a list that ends before the day asked about. A row that knows of a later
 * step knows more than the list.
 */
function joinedSince(instrument: Instrument, bound: Bound): LawDate | undefined {
  const { status, row, on } = bound;
  if (instrument.listEnds === undefined || row === null || !bound.instrumentInForce)
    return undefined;
  const { listEnds } = instrument;
  const shown = row.shownOn !== undefined && listEnds < row.shownOn ? row.shownOn : listEnds;
  const may = status === 'signatory' || status === 'invited' || row.kind === 'non-party';
  return may && shown < on && !knowsMore(row) ? shown : undefined;
}

const knowsMore = (row: PartyRow): boolean =>
  row.consented !== null ||
  row.inForce !== null ||
  row.consentedNotBefore !== undefined ||
  row.inForceNotAfter !== undefined;

/** In force, or perhaps: its start was not found. */
const mayBind = (instrument: Instrument, bound: Bound): boolean =>
  bound.instrumentInForce || instrumentStart(instrument, bound.on).passed === 'perhaps';

/** What is in force may apply only later: both days are said. */
const appliesSaid = ({ appliesFrom }: Instrument): readonly LawSentence[] =>
  appliesFrom === undefined ? [] : [{ code: 'applies-from', params: { day: appliesFrom } }];

/** Between the bounds of an undated event, only recalled without a day, or a territory of which nothing is said. */
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
    TAKES_PART[row.kind] &&
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
  TAKES_PART[row.kind] &&
  status !== 'ended' &&
  (row.inForce === null || row.inForce <= on) &&
  instrumentStart(instrument, on).passed === 'perhaps';

/** In force for somebody: instruments without one starting day bind each Party by its own row. */
const startedFor = (instrument: Instrument, bound: Bound): boolean =>
  bound.instrumentInForce ||
  (instrument.inForce === null &&
    instrument.quorum === undefined &&
    instrument.mayJoin === 'states');
