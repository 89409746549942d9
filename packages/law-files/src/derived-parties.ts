import type { Instrument, Jurisdiction, LawDate, PartyRow, Suspension } from '@comity/law';
import type { InstrumentFolder } from './checked-files.ts';
import { type Replacement, withReplaced } from './replaced-parties.ts';
import { cappedBy, surestBy } from './surest.ts';

/**
 * Rows that follow from others, so that no day stands twice: members of an organisation under what
 * binds it, and Parties to an instrument that only Parties to another may join.
 */
export function withDerivedParties(
  rows: readonly PartyRow[],
  from: {
    readonly folders: readonly InstrumentFolder[];
    readonly jurisdictions: readonly Jurisdiction[];
    readonly instruments: readonly Instrument[];
  },
): readonly PartyRow[] {
  const listed = from.folders.flatMap((folder) => membersOf(folder, rows, from.jurisdictions));
  const bounded = [...rows, ...listed].map((row) => withinMembership(row, from.jurisdictions));
  const replaced = withReplaced(from.instruments.reduce(provenBy, bounded), replacementsOf(from));
  return from.instruments.reduce(fallsWith, replaced);
}

/**
 * What is not applied between two Parties takes with it what adds to it: a protocol presupposes its
 * convention, and is suspended, or not applied, towards the same Parties from the same day.
 */
function fallsWith(rows: readonly PartyRow[], instrument: Instrument): readonly PartyRow[] {
  const above = new Set((instrument.presupposes ?? []).map((row) => row.instrument));
  if (above.size === 0) return rows;
  const spansOf = Map.groupBy(
    rows.filter((row) => above.has(row.instrument) && row.suspended !== undefined),
    (row) => row.state,
  );
  return rows.map((row) => {
    if (row.instrument !== instrument.id) return row;
    const own = row.suspended ?? [];
    const theirs = (spansOf.get(row.state) ?? [])
      .flatMap(({ suspended = [] }) => suspended)
      .filter((span) => !own.some((one) => isSameSpan(one, span)));
    return theirs.length === 0 ? row : { ...row, suspended: [...own, ...theirs] };
  });
}

const isSameSpan = (a: Suspension, b: Suspension): boolean =>
  a.from === b.from && a.to === b.to && String(a.towards) === String(b.towards);

function replacementsOf(from: {
  readonly folders: readonly InstrumentFolder[];
  readonly instruments: readonly Instrument[];
}): readonly Replacement[] {
  return from.folders.flatMap(({ id, instrument, rules }) => {
    const by = from.instruments.find((row) => row.id === id);
    if (by === undefined) return [];
    return (instrument?.value.replaces ?? []).map(({ instrument: of, text }) => ({
      by,
      of,
      text,
      hubs: rules?.value.hubs,
    }));
  });
}

/** Each member of the organisation that has no row of its own. */
function membersOf(
  folder: InstrumentFolder,
  rows: readonly PartyRow[],
  jurisdictions: readonly Jurisdiction[],
): readonly PartyRow[] {
  const instrument = folder.instrument?.value;
  const { members, signed = null, inForce = null } = instrument ?? {};
  if (instrument === undefined || members === undefined) return [];
  const own = new Set(rows.filter((row) => row.instrument === folder.id).map((row) => row.state));
  return jurisdictions
    .filter(({ code }) => !own.has(code) && members.except?.includes(code) !== true)
    .filter(({ memberOf }) => memberOf?.some(({ of }) => of === members.of) === true)
    .map(({ code, memberOf }) => {
      const since = memberOf?.find(({ of }) => of === members.of)?.from ?? null;
      return {
        instrument: folder.id,
        state: code,
        kind: 'listed' as const,
        signed: signed === null || (since !== null && signed < since) ? null : signed,
        consented: null,
        inForce,
        asMemberOf: members.of,
        verified: [],
        confidence: members.confidence ?? instrument.confidence,
        source: members.source ?? instrument.source,
      };
    });
}

/** Bound from the later of the two days, and no longer than the membership lasts. */
function withinMembership(row: PartyRow, jurisdictions: readonly Jurisdiction[]): PartyRow {
  if (row.asMemberOf === undefined) return row;
  const membership = jurisdictions
    .find(({ code }) => code === row.state)
    ?.memberOf?.find(({ of }) => of === row.asMemberOf);
  if (membership === undefined) return row;
  const { from, to } = membership;
  const inForce = row.inForce === null || from === null ? row.inForce : later(row.inForce, from);
  const ended = row.ended === undefined ? (to ?? undefined) : row.ended;
  return { ...row, inForce, ...(ended === undefined ? {} : { ended }) };
}

const later = (a: LawDate, b: LawDate): LawDate => (a < b ? b : a);
const CONSENTING: ReadonlySet<PartyRow['kind']> = new Set([
  'ratification',
  'accession',
  'acceptance',
  'approval',
  'succession',
]);

/** What a Party to this instrument must already be bound by, at the latest on the same day. */
function provenBy(rows: readonly PartyRow[], instrument: Instrument): readonly PartyRow[] {
  let all = rows;
  for (const { instrument: other, pinpoint } of instrument.presupposes ?? []) {
    const proofs = rows.filter(
      (row) =>
        row.instrument === instrument.id &&
        CONSENTING.has(row.kind) &&
        row.inForce !== null &&
        row.confidence !== 'low',
    );
    all = proofs.reduce(
      (known, proof) =>
        proved(known, { proof, other, why: pinpoint ?? `Parties to ${instrument.id}` }),
      all,
    );
  }
  return all;
}

interface Proof {
  readonly proof: PartyRow;
  readonly other: string;
  readonly why: string;
}

function proved(rows: readonly PartyRow[], { proof, other, why }: Proof): readonly PartyRow[] {
  const { state, inForce, confidence, instrument } = proof;
  if (inForce === null) return rows;
  const place = rows.findIndex(
    (row) => row.instrument === other && row.state === state && CONSENTING.has(row.kind),
  );
  const known = rows[place];
  if (known === undefined) {
    const row: PartyRow = {
      instrument: other,
      state,
      kind: 'ratification',
      signed: null,
      consented: null,
      inForce: null,
      inForceNotAfter: inForce,
      provenBy: instrument,
      verified: [],
      confidence,
      source: `${proof.source}; bound at the latest when ${instrument} bound it (${why})`,
    };
    return [...rows, row];
  }
  const weak =
    known.inForce === null || known.confidence === 'low' || known.dateConfidence?.inForce === 'low';
  if (!weak || (known.inForceNotAfter !== undefined && known.inForceNotAfter <= inForce)) {
    return rows;
  }
  // What is only recalled of its own day adds nothing to the proof.
  const read = surestBy(known.source, 'fact') === 'high' ? known.source : proof.source;
  const source = `${read}; bound at the latest when ${instrument} bound it (${why})`;
  const row: PartyRow = {
    ...known,
    inForceNotAfter: inForce,
    provenBy: instrument,
    confidence: cappedBy(source, confidence),
    dateConfidence: {
      ...known.dateConfidence,
      ...(known.inForce === null ? {} : { inForce: 'low' as const }),
    },
    source,
  };
  return rows.with(place, row);
}
