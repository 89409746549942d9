import type { Between, NamedInstrument, NamedProvision, NamedState } from '@comity/base';
import type { Instrument, InstrumentId, JurisdictionCode, PinpointText } from './law-data.ts';
import type { Law } from './law-index.ts';
import { known, once } from './memory.ts';
import type { InstrumentKind } from './vocabulary.ts';

const states = once((_law: Law) => new Map<JurisdictionCode, NamedState>());

/** A jurisdiction as a sentence speaks of it; one that the data lacks stands by its code. */
export const namedState = (law: Law, code: JurisdictionCode): NamedState =>
  known(states(law), code, () => {
    const found = law.jurisdictions.get(code);
    const { name = code, alpha2 } = found ?? {};
    return { named: 'state', id: code, name, ...(alpha2 === undefined ? {} : { alpha2 }) };
  });

/** An instrument by its row alone: one that many may join. */
export const instrumentOf = ({ id, title, shortTitle }: Instrument): NamedInstrument => ({
  named: 'instrument',
  id,
  title,
  shortTitle,
});

const instruments = once((_law: Law) => new Map<InstrumentId, NamedInstrument>());

/** An instrument as a sentence speaks of it; one that the data lacks stands by its id. */
export const namedInstrument = (law: Law, id: InstrumentId): NamedInstrument =>
  known(instruments(law), id, () => {
    const found = law.instruments.get(id);
    if (found === undefined) return { named: 'instrument', id, title: id, shortTitle: id };
    const between = betweenOf(law, found);
    return between === undefined ? instrumentOf(found) : { ...instrumentOf(found), between };
  });

/** A provision in a sentence that says whose it is. */
export const namedProvision = (pinpoint: PinpointText): NamedProvision => ({
  named: 'provision',
  pinpoint,
});

/** A provision with its instrument; what is none of any instrument, `other`, stands alone. */
export function provisionWithInstrument(law: Law, pinpoint: PinpointText): NamedProvision {
  const [id = ''] = pinpoint.split(':');
  const own = namedProvision(pinpoint);
  return law.instruments.has(id) ? { ...own, of: namedInstrument(law, id) } : own;
}

/** What a treaty of two is named after; `null`: a kind whose instruments have names of their own. */
const SORTS: Readonly<Record<InstrumentKind, Between['sort'] | null>> = {
  mlat: 'mlat',
  extradition: 'extradition',
  'cloud-act': 'cloud-act',
  convention: null,
  protocol: null,
  'regional-mlat': null,
  'regional-cybercrime': null,
  'regional-instrument': null,
  scheme: null,
  channel: null,
  comity: null,
  police: null,
  provider: null,
  model: null,
  statute: null,
};

/** The two of a treaty that names two alone and may be joined by nobody else. */
function betweenOf(law: Law, { id, kind, mayJoin, signed }: Instrument): Between | undefined {
  const sort = SORTS[kind];
  const rows = law.partiesOf.get(id) ?? [];
  const isPartOf = (state: JurisdictionCode): boolean =>
    rows.some((row) => row.state === law.jurisdictions.get(state)?.of);
  const [one, other, ...more] = rows.filter(({ state }) => !isPartOf(state));
  if (sort === null || mayJoin !== 'listed' || more.length > 0) return undefined;
  if (one === undefined || other === undefined) return undefined;
  const states = [namedState(law, one.state), namedState(law, other.state)] as const;
  return { sort, states, year: signed === null ? null : Number(signed.slice(0, 4)) };
}
