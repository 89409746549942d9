import type { Confidence } from '@comity/base';
import type { InstrumentId, JurisdictionCode, LawDate } from '../law-data.ts';
import { type LawSays, type LawSentence, quoted, says } from '../law-says.ts';
import { known, ofDay } from '../memory.ts';
import { namedInstrument, namedState } from '../named.ts';
import type { AuthorityRow } from '../state-basics.ts';
import type { AuthorityRole, Channel, CounterpartOffice, TreatySort } from '../vocabulary.ts';
import { languagesFor } from './addressee-languages.ts';
import { authoritiesOn } from './authorities.ts';
import type { ChannelAnswer } from './channels.ts';
import { contactAge } from './contact-age.ts';
import { laidRules } from './laid-rules.ts';
import { sortOf } from './measures.ts';
import { officesByChannel } from './office-by-channel.ts';
import { stateOf } from './pair.ts';
import type { Situation } from './situation.ts';

/**
 * Whom to write to by one channel. `name` is `null` where no source names anybody, and said by a
 * code where it is an office that every State has.
 */
export interface Addressee {
  readonly channel: Channel;
  readonly when: string;
  readonly role: AuthorityRole | null;
  /** Whose authority it is: the requested side, or the State that acts for a territory. */
  readonly state: JurisdictionCode;
  readonly name: string | LawSays | null;
  /** Which requests are its own, where several share the role. */
  readonly scope: string | null;
  readonly address: string | null;
  /** The instrument it was named under; `null`: whatever the instrument, or nobody is named. */
  readonly under: InstrumentId | null;
  readonly languages: readonly string[];
  /** `accepted`: declared; `official`: what else is accepted is not known; `unknown`. */
  readonly languagesAre: 'accepted' | 'official' | 'unknown';
  readonly source: string | null;
  /** The day on which the source showed it. */
  readonly asOf: LawDate | null;
  readonly confidence: Confidence;
  /** What a reader has to know beside the name: that it is recalled, or where to ask. */
  readonly note: LawSays | null;
}

/**
 * Who answers by a channel: the roles that do, the nearest first, by what is asked for; authorities
 * of a place, of which a State names no single one; or nobody, a provider being no authority.
 */
type Answering = Readonly<Record<TreatySort, readonly AuthorityRole[]>> | 'of-a-place' | 'nobody';

const ANSWERING: Readonly<Record<Channel, Answering>> = {
  'central-authority': {
    assistance: ['central-authority'],
    extradition: ['extradition-authority', 'central-authority'],
  },
  'contact-point-24-7': {
    assistance: ['contact-point-24-7'],
    extradition: ['contact-point-24-7'],
  },
  diplomatic: { assistance: [], extradition: ['extradition-authority'] },
  interpol: { assistance: [], extradition: [] },
  'judicial-authority': 'of-a-place',
  'competent-authority': 'of-a-place',
  'direct-to-provider': 'nobody',
};

/** Its telephone is in no public list: the answer says where it stands. */
const POINT: AuthorityRole = 'contact-point-24-7';

/**
 * Whom to write to, for every channel of an avenue, in the channels' order. An authority named
 * under the instrument comes before one of no instrument, and that before one named under another
 * instrument, which is said; where nobody is named the answer says so and where to ask. What was only recalled has low confidence and says so.
 */
export function addresseesOf(
  situation: Situation,
  channels: readonly ChannelAnswer[],
): readonly Addressee[] {
  const { law, on, requested, measure } = situation;
  const ofState = known(namedOn(law, on)[sortOf(law, measure)], requested, () => new Map());
  const found: Addressee[] = [];
  for (const channel of channels) {
    if (ANSWERING[channel.channel] === 'nobody') continue;
    for (const row of known(ofState, channel, () => namedFor(situation, channel))) {
      if (!found.some((other) => isSame(other, row))) found.push(row);
    }
  }
  return found;
}

type OfState = Map<JurisdictionCode, Map<ChannelAnswer, readonly Addressee[]>>;

/** Whom a State has named for a channel hangs on nothing but the day and the sort of request. */
const namedOn = ofDay(
  (): Readonly<Record<TreatySort, OfState>> => ({
    assistance: new Map(),
    extradition: new Map(),
  }),
);

const isSame = (a: Addressee, b: Addressee): boolean =>
  a.channel === b.channel &&
  a.when === b.when &&
  a.state === b.state &&
  (typeof a.name === 'string' && typeof b.name === 'string'
    ? a.name === b.name
    : typeof a.name === typeof b.name) &&
  (a.scope ?? '') === (b.scope ?? '');

function namedFor(situation: Situation, channel: ChannelAnswer): readonly Addressee[] {
  const roles = rolesOf(channel.channel, sortOf(situation.law, situation.measure));
  const proof = proofOf(situation, channel);
  const fitting = (wishes: readonly Fits[]): readonly Addressee[] | undefined => {
    for (const state of new Set([
      situation.requested,
      stateOf(situation.law, situation.requested),
    ])) {
      for (const role of roles) {
        const found = firstOf(wishes)(inRole(situation, state, role));
        if (found.length > 0) return found.map((row) => named(situation, channel, row));
      }
    }
    return undefined;
  };
  return (
    fitting([
      (row) => row.under?.includes(channel.from) === true,
      (row) => proof !== undefined && row.under?.includes(proof) === true,
      (row) => row.under === undefined,
    ]) ??
    derived(situation, channel) ??
    fitting([(row) => row.under !== undefined]) ?? [unnamed(situation, channel, roles[0] ?? null)]
  );
}

/** The instrument by which a State surely has what the way needs: whom it names answers there too. */
function proofOf({ law }: Situation, channel: ChannelAnswer): InstrumentId | undefined {
  const from = law.instruments.get(channel.from);
  return from === undefined ? undefined : laidRules(law, from).way?.sureFor;
}

type Fits = (row: AuthorityRow) => boolean;

/** The rows that fit the first of several wishes that any of them fits. */
const firstOf =
  (wishes: readonly Fits[]) =>
  (rows: readonly AuthorityRow[]): readonly AuthorityRow[] =>
    wishes.map((fits) => rows.filter(fits)).find((found) => found.length > 0) ?? [];

const rolesOf = (channel: Channel, sort: TreatySort): readonly AuthorityRole[] => {
  const answering = ANSWERING[channel];
  return typeof answering === 'string' ? [] : answering[sort];
};

/** The authorities of a jurisdiction in one role on a day. */
const inRole = (
  { law, on }: Situation,
  state: JurisdictionCode,
  role: AuthorityRole,
): readonly AuthorityRow[] => authoritiesOn(law, state, on).filter((row) => row.role === role);

function named(situation: Situation, channel: ChannelAnswer, row: AuthorityRow): Addressee {
  const { law, requested, on } = situation;
  const notes: LawSentence[] = [];
  if (row.state !== requested) {
    const params = { state: namedState(law, row.state), territory: namedState(law, requested) };
    notes.push({ code: 'acts-for', params });
  }
  const age = contactAge(row, on);
  if (row.confidence === 'low') notes.push({ code: 'recalled-ask-first' });
  else if (age !== 'fresh') notes.push({ code: 'contact-old', params: { age } });
  const elsewhere = namedElsewhere(situation, channel, row);
  if (elsewhere !== undefined) notes.push(elsewhere);
  if (row.role === POINT && row.address === undefined) notes.push({ code: 'point-telephone' });
  if (row.note !== undefined) notes.push(quoted(row.note));
  return {
    channel: channel.channel,
    when: channel.when,
    role: row.role,
    state: row.state,
    name: row.name,
    scope: row.scope ?? null,
    address: row.address ?? null,
    under: row.under?.includes(channel.from) === true ? channel.from : null,
    ...languagesFor(law, { state: row.state, on }, row),
    source: row.source,
    asOf: row.asOf,
    confidence: row.confidence,
    note: notes.length === 0 ? null : { says: notes },
  };
}

/** Named under another instrument alone: it may be the one for this, and has to be asked. */
function namedElsewhere(
  situation: Situation,
  channel: ChannelAnswer,
  { under }: AuthorityRow,
): LawSentence | undefined {
  const proof = proofOf(situation, channel);
  const [first] = under ?? [];
  if (under === undefined || first === undefined || under.includes(channel.from)) return undefined;
  if (proof !== undefined && under.includes(proof)) return undefined;
  const instrument = namedInstrument(situation.law, first);
  return { code: 'named-under-another', params: { instrument } };
}

/**
 * The office that every State has by a channel. A territory has none of its own unless the way says
 * so: what is sent by the channel goes to the authority that the data knows for it, else to the
 * office of the State whose part it is.
 */
function derived(situation: Situation, channel: ChannelAnswer): readonly Addressee[] | undefined {
  const { law, requested } = situation;
  const rule = officesByChannel(law).get(channel.channel);
  if (rule === undefined) return undefined;
  const { kind, of } = law.jurisdictions.get(requested) ?? {};
  if (kind === 'state' || rule.ownIn.has(requested)) {
    return [officeOf(situation, { channel, office: rule.office, state: requested })];
  }
  const own =
    channel.channel === DIPLOMATIC
      ? inRole(situation, requested, 'central-authority').filter(({ under }) => under === undefined)
      : [];
  if (own.length > 0) return own.map((row) => named(situation, channel, row));
  return of === undefined
    ? undefined
    : [officeOf(situation, { channel, office: rule.office, state: of })];
}

/** By embassy a territory is reached at its own authority or through its State. */
const DIPLOMATIC = 'diplomatic';

function officeOf(
  { law, requested, on }: Situation,
  {
    channel,
    office,
    state,
  }: {
    readonly channel: ChannelAnswer;
    readonly office: CounterpartOffice;
    readonly state: JurisdictionCode;
  },
): Addressee {
  const whose = namedState(law, state);
  const params = { state: whose, territory: namedState(law, requested) };
  return {
    ...nobody(channel),
    state,
    name: says({ code: 'office', params: { office, state: whose } }),
    ...languagesFor(law, { state, on }),
    confidence: 'medium',
    note: state === requested ? null : says({ code: 'acts-for', params }),
  };
}

function unnamed(
  { law, requested, on }: Situation,
  channel: ChannelAnswer,
  role: AuthorityRole | null,
): Addressee {
  const local = ANSWERING[channel.channel] === 'of-a-place';
  const unknown: LawSentence = local
    ? { code: 'authority-of-place' }
    : { code: 'nobody-named', params: { state: namedState(law, requested) } };
  return {
    ...nobody(channel),
    role,
    state: requested,
    ...languagesFor(law, { state: requested, on }),
    note: says(unknown),
  };
}

/** What is said where no row of the data stands behind the addressee. */
const nobody = ({ channel, when }: ChannelAnswer) => ({
  channel,
  when,
  role: null,
  name: null,
  scope: null,
  address: null,
  under: null,
  source: null,
  asOf: null,
  confidence: 'low' as const,
});
