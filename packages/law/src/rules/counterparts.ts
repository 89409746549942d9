import type { Confidence } from '@comity/base';
import { standingOn } from '../bound/standing.ts';
import type { NetworkRow } from '../counterpart-data.ts';
import type { InstrumentId, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { known, ofDay } from '../memory.ts';
import type { Measure } from '../vocabulary.ts';
import { laidRules } from './laid-rules.ts';

/** `member`; `may-join`: open to it, who has joined is not known; `unknown`; `outside`. */
export type InNetwork = 'member' | 'may-join' | 'unknown' | 'outside';

/** A way to find whom to talk to on the other side. */
export interface NetworkAnswer {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly text: string;
  readonly limits: string;
  readonly address: string | null;
  readonly requesting: InNetwork;
  readonly requested: InNetwork;
  readonly confidence: Confidence;
}

/**
 * Directories and networks in which the requested side is or may be found, for a measure on a day:
 * those with both sides in them first. One that the requested side is surely or probably not in is
 * left out.
 */
export function networksFor(
  law: Law,
  question: {
    readonly from: JurisdictionCode;
    readonly to: JurisdictionCode;
    readonly on: LawDate;
    readonly measure: Measure;
  },
): readonly NetworkAnswer[] {
  const { from, to, on, measure } = question;
  const day = networksOn(law, on);
  const theirs = known(day, to, () => memberships(law, to, on));
  const ours = known(day, from, () => memberships(law, from, on));
  const found: Networked[] = [];
  for (const [row, requested] of theirs) {
    if (requested !== 'member' && requested !== 'may-join') continue;
    if (row.measures !== undefined && !row.measures.includes(measure)) continue;
    found.push({ row, requesting: ours.get(row) ?? 'unknown', requested });
  }
  return found
    .sort((a, b) => rank(a) - rank(b) || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row, requesting, requested }) => ({
      id: row.id,
      title: row.title,
      kind: row.kind,
      text: row.purpose,
      limits: row.limits,
      address: row.address,
      requesting,
      requested,
      confidence: row.confidence,
    }));
}

const SURE: Readonly<Record<InNetwork, number>> = {
  member: 0,
  'may-join': 1,
  unknown: 2,
  outside: 3,
};
const rank = (row: { readonly requesting: InNetwork; readonly requested: InNetwork }): number =>
  SURE[row.requested] * 4 + SURE[row.requesting];

interface Networked {
  readonly row: NetworkRow;
  readonly requesting: InNetwork;
  readonly requested: InNetwork;
}

type Memberships = ReadonlyMap<NetworkRow, InNetwork>;

const networksOn = ofDay(() => new Map<JurisdictionCode, Memberships>());

/** Of one jurisdiction: every network that is there on the day, in the order of the data. */
const memberships = (law: Law, state: JurisdictionCode, on: LawDate): Memberships =>
  new Map(
    law.data.networks
      .filter((row) => row.from === null || row.from <= on)
      .map((row) => [row, inNetwork(law, row, state, on)]),
  );

/** Whether a jurisdiction is in a directory or network on a day. */
export function inNetwork(
  law: Law,
  row: NetworkRow,
  state: JurisdictionCode,
  on: LawDate,
): InNetwork {
  if (row.members?.includes(state) === true) return 'member';
  if (row.membersOf !== undefined && isMember(law, state, row.membersOf, on)) return 'member';
  if (isBoundByOne(law, row.partiesOf, state, on)) return 'member';
  if (isBoundByOne(law, row.openToPartiesOf, state, on)) return 'may-join';
  if (hasAccess(law, row.openToUsersOf, state)) return 'may-join';
  return row.complete ? 'outside' : 'unknown';
}

const isMember = (law: Law, state: JurisdictionCode, of: string, on: LawDate): boolean =>
  law.jurisdictions
    .get(state)
    ?.memberOf?.some(
      (row) =>
        row.of === of && (row.from === null || row.from <= on) && (row.to === null || on < row.to),
    ) === true;

const hasAccess = (law: Law, way: InstrumentId | undefined, state: JurisdictionCode): boolean => {
  const instrument = way === undefined ? undefined : law.instruments.get(way);
  return (
    instrument !== undefined &&
    laidRules(law, instrument).way?.without?.includes(state) !== true &&
    law.jurisdictions.get(state)?.kind !== 'organisation'
  );
};

const isBoundByOne = (
  law: Law,
  instruments: readonly InstrumentId[] | undefined,
  state: JurisdictionCode,
  on: LawDate,
): boolean =>
  instruments?.some((id) => {
    const instrument = law.instruments.get(id);
    return instrument !== undefined && standingOn(law, instrument, state, on).bound;
  }) === true;
