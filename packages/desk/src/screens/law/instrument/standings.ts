import {
  type Instrument,
  type JudgedStanding,
  type JurisdictionCode,
  type Law,
  type Standing,
  type Status,
  standingFor,
} from '@comity/law';
import type { Words } from '@comity/words';
import { stateNamed } from '../../law-names.ts';

/** What the map and its list tell apart. */
export type MapGroup = 'party' | 'consented' | 'signatory' | 'invited';

/** By what its own rows say; `null`: not on the map. */
const GROUPS: Readonly<Record<Status, MapGroup | null>> = {
  none: null,
  invited: 'invited',
  signatory: 'signatory',
  consented: 'consented',
  party: 'consented',
  'extension-pending': 'consented',
  'excluded-territory': null,
  'not-participating': null,
  ineligible: null,
  suspended: null,
  ended: null,
};

/** How each jurisdiction with a row stands on a day; those without one stand nowhere. */
export function standingsOn(
  law: Law,
  instrument: Instrument,
  { on, words }: { readonly on: string; readonly words: Words },
): readonly JudgedStanding[] {
  const codes = new Set<JurisdictionCode>(
    (law.partiesOf.get(instrument.id) ?? []).map(({ state }) => state),
  );
  const nameOf = ({ state }: Standing): string => stateNamed(words, law, state);
  return [...codes]
    .map((code) => standingFor(law, instrument, code, on))
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), words.locale.numbers));
}

/** The group of a standing; a Party to an instrument that has not started has only consented. */
export const groupOf = ({ status, bound }: Standing): MapGroup | null =>
  bound ? 'party' : GROUPS[status];

/** A territory that is bound through its State is on the map, and is no Party. */
export const ofItself = ({ row }: Standing): boolean =>
  row === null || (row.kind !== 'extension' && row.kind !== 'through');
