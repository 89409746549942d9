import type { Confidence } from '@comity/base';
import type { InstrumentId, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, type LawSentence, quoted, says } from '../law-says.ts';
import { known, ofDay, once } from '../memory.ts';
import { namedState } from '../named.ts';
import type { AuthorityRow } from '../state-basics.ts';
import type { AuthorityRole, Measure } from '../vocabulary.ts';
import type { ChannelAnswer } from './channels.ts';
import { isSurrender } from './extradition.ts';
import { stateOf } from './pair.ts';
import type { Situation } from './situation.ts';

/** Whom to write to by one channel; `name` is `null` where no source names anybody. */
export interface Addressee {
  readonly channel: string;
  readonly when: string;
  readonly role: AuthorityRole | null;
  /** Whose authority it is: the requested side, or the State that acts for a territory. */
  readonly state: JurisdictionCode;
  readonly name: string | null;
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

/** The roles that answer by a channel, the nearest first. */
const ROLES: Readonly<Record<string, readonly AuthorityRole[]>> = {
  'central-authority': ['central-authority'],
  'contact-point-24-7': ['contact-point-24-7'],
};
const SURRENDER_ROLES: Readonly<Record<string, readonly AuthorityRole[]>> = {
  'central-authority': ['extradition-authority', 'central-authority'],
  diplomatic: ['extradition-authority'],
};

/** Its telephone is in no public list: the answer says where it stands. */
const POINT: AuthorityRole = 'contact-point-24-7';

/** Channels between authorities of a place: a State names no single one of them. */
const LOCAL: ReadonlySet<string> = new Set(['judicial-authority', 'competent-authority']);
/** A provider is no authority of the requested State. */
const NOBODY = 'direct-to-provider';

/**
 * Whom to write to, for every channel of an avenue, in the channels' order. An authority named
 * under the instrument comes before one of no instrument; where nobody is named the answer says so
 * and where to ask. What was only recalled has low confidence and says so.
 */
export function addresseesOf(
  situation: Situation,
  channels: readonly ChannelAnswer[],
): readonly Addressee[] {
  const { law, on, requested, measure } = situation;
  const sort = isSurrender(measure) ? 'surrender' : 'assistance';
  const ofState = known(namedOn(law, on)[sort], requested, () => new Map());
  const found: Addressee[] = [];
  for (const channel of channels) {
    if (channel.channel === NOBODY) continue;
    for (const row of known(ofState, channel, () => namedFor(situation, channel))) {
      if (!found.some((other) => isSame(other, row))) found.push(row);
    }
  }
  return found;
}

type OfState = Map<JurisdictionCode, Map<ChannelAnswer, readonly Addressee[]>>;

/** Whom a State has named for a channel hangs on nothing but the day and the sort of request. */
const namedOn = ofDay(
  (): Readonly<Record<'surrender' | 'assistance', OfState>> => ({
    surrender: new Map(),
    assistance: new Map(),
  }),
);

const isSame = (a: Addressee, b: Addressee): boolean =>
  a.channel === b.channel &&
  a.when === b.when &&
  (a.name ?? '') === (b.name ?? '') &&
  (a.scope ?? '') === (b.scope ?? '');

function namedFor(situation: Situation, channel: ChannelAnswer): readonly Addressee[] {
  const { law, requested, measure, on } = situation;
  const roles = rolesOf(channel.channel, measure);
  for (const state of new Set([requested, stateOf(law, requested)])) {
    for (const role of roles) {
      const rows = authoritiesOn(law, state, role, on);
      const own = rows.filter((row) => row.under?.includes(channel.from) === true);
      const found = own.length > 0 ? own : rows.filter((row) => row.under === undefined);
      if (found.length > 0) return found.map((row) => named(situation, channel, row));
    }
  }
  return [unnamed(situation, channel, roles[0] ?? null)];
}

const rolesOf = (channel: string, measure: Measure): readonly AuthorityRole[] =>
  (isSurrender(measure) ? (SURRENDER_ROLES[channel] ?? ROLES[channel]) : ROLES[channel]) ?? [];

/** The authorities of a jurisdiction in one role on a day. */
export const authoritiesOn = (
  law: Law,
  state: JurisdictionCode,
  role: AuthorityRole,
  on: LawDate,
): readonly AuthorityRow[] =>
  (law.authoritiesOf.get(state) ?? []).filter(
    (row) =>
      row.role === role &&
      (row.from === null || row.from <= on) &&
      (row.to === null || on < row.to),
  );

function named(situation: Situation, channel: ChannelAnswer, row: AuthorityRow): Addressee {
  const { law, requested } = situation;
  const notes: LawSentence[] = [];
  if (row.state !== requested) {
    const params = { state: namedState(law, row.state), territory: namedState(law, requested) };
    notes.push({ code: 'acts-for', params });
  }
  if (row.confidence === 'low') notes.push({ code: 'recalled-ask-first' });
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
    ...languagesFor(law, row.state, row),
    source: row.source,
    asOf: row.asOf,
    confidence: row.confidence,
    note: notes.length === 0 ? null : { says: notes },
  };
}

function unnamed(
  situation: Situation,
  channel: ChannelAnswer,
  role: AuthorityRole | null,
): Addressee {
  const { law, requested } = situation;
  const local = role === null && LOCAL.has(channel.channel);
  const state = namedState(law, requested);
  const counterpart = counterparts(law).get(channel.channel);
  const unknown: LawSentence = local
    ? { code: 'authority-of-place' }
    : { code: 'nobody-named', params: { state } };
  const note = counterpart === undefined ? says(unknown) : null;
  return {
    channel: channel.channel,
    when: channel.when,
    role,
    state: requested,
    name: counterpart?.replaceAll('STATE', state.name) ?? null,
    scope: null,
    address: null,
    under: null,
    ...languagesFor(law, requested),
    source: null,
    asOf: null,
    confidence: counterpart === undefined ? 'low' : 'medium',
    note,
  };
}

/** Who answers by a channel in every State: the rules of the way whose channel it is say so. */
const counterparts = once((law: Law): ReadonlyMap<string, string> => {
  const rows = law.data.rules.flatMap((rules) => rules.channels ?? []);
  return new Map(
    rows.flatMap(({ channel, counterpart }) =>
      counterpart === undefined ? [] : [[channel, counterpart] as const],
    ),
  );
});

/** Languages of the authority itself, else those the State takes, else its official ones. */
function languagesFor(
  law: Law,
  state: JurisdictionCode,
  row?: AuthorityRow,
): Pick<Addressee, 'languages' | 'languagesAre'> {
  const basics = law.basics.get(state)?.languages;
  const profile = law.profiles.get(state)?.cooperation.languages;
  const accepted = row?.languages ?? basics?.accepted ?? profile;
  if (accepted !== undefined && accepted !== null && accepted.length > 0) {
    return { languages: accepted, languagesAre: 'accepted' };
  }
  const official = basics?.official ?? [];
  return { languages: official, languagesAre: official.length === 0 ? 'unknown' : 'official' };
}
