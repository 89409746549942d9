import type { NamedInstrument, NamedState } from '@comity/base';
import type { Standing as Bound } from '../bound/standing.ts';
import type { Instrument, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { LawSentence } from '../law-says.ts';
import { namedInstrument, namedProvision, namedState } from '../named.ts';
import { lengthSaid } from '../time/effect-date.ts';

/** The side and the instrument that a sentence speaks of. */
export type Both = Readonly<Record<'state', NamedState> & Record<'instrument', NamedInstrument>>;

/** Of which instrument the next sentence speaks. */
export const of = (instrument: NamedInstrument): LawSentence => ({
  code: 'of-instrument',
  params: { instrument },
});

/** Why a jurisdiction stands apart from an instrument. */
export function apartSaid(law: Law, { status, row }: Bound, params: Both): LawSentence {
  if (status === 'not-participating') return { code: 'not-taking-part', params };
  if (status !== 'excluded-territory') return { code: 'cannot-be-party', params };
  return row?.by === undefined
    ? { code: 'left-out', params }
    : { code: 'left-out-by', params: { ...params, by: namedState(law, row.by) } };
}

/** That an instrument binds it: since when, and through whom. */
export function boundSaid(both: Both, bound: Bound, binding: boolean, law: Law): LawSentence {
  const { inForce, row } = bound;
  const params = { ...both, since: inForce ?? '' };
  const dated = inForce === null ? 'undated' : 'since';
  if (!binding) return { code: 'takes-part', params: { ...params, how: dated } };
  const by = row?.kind === 'through' ? row.by : undefined;
  if (by === undefined) return { code: 'bound', params: { ...params, by: '', how: dated } };
  const how = inForce === null ? 'through' : 'through-since';
  return { code: 'bound', params: { ...params, by: namedState(law, by), how } };
}

/** That a first day was recalled and read nowhere; the rest of the row is as sure as it says. */
export const recalledSaid = ({ inForce, row }: Bound): readonly LawSentence[] =>
  inForce !== null && row?.dateConfidence?.inForce === 'low' ? [{ code: 'day-recalled' }] : [];

/** Signing, or consenting to what is not in force: a sentence of its own. */
export function asideOf(law: Law, { status, state: code }: Bound): LawSentence | undefined {
  const state = namedState(law, code);
  if (status === 'signatory') return { code: 'signature-gives-nothing', params: { state } };
  if (status === 'consented') return { code: 'consent-starts-nothing', params: { state } };
  return undefined;
}

/** That an instrument has not started, and what it still needs. */
export function notInForceSaid(
  law: Law,
  instrument: Instrument,
  on: LawDate,
): readonly LawSentence[] {
  const { quorum, inForce, signed } = instrument;
  const named = namedInstrument(law, instrument.id);
  const said: LawSentence[] = [
    inForce !== null && on < inForce
      ? { code: 'enters-only-on', params: { instrument: named, day: inForce } }
      : { code: 'not-in-force', params: { instrument: named, on } },
  ];
  if (quorum !== undefined) {
    const { instruments: needed, length, pinpoint } = quorum;
    const deposited = (law.partiesOf.get(instrument.id) ?? []).filter(
      ({ consented, consentedNotAfter }) => (consented ?? consentedNotAfter ?? 'never') <= on,
    ).length;
    const params = {
      needed,
      deposited,
      pinpoint: namedProvision(pinpoint),
      wait: length === null ? 'none' : 'some',
      length: lengthSaid(length) ?? '',
    } as const;
    said.push({ code: 'quorum', params });
  }
  if (signed !== null && on < signed) {
    const act = instrument.kind === 'regional-instrument';
    said.push({ code: act ? 'not-yet-adopted' : 'not-yet-open', params: { day: signed } });
  }
  return said;
}

/** That it consented, and from when that binds. */
export function consentedSaid(state: NamedState, { consented, inForce }: Bound): LawSentence {
  const params = { state, consented: consented ?? '', inForce: inForce ?? '' };
  const how =
    consented === null
      ? inForce === null
        ? 'undated'
        : 'bound'
      : inForce === null
        ? 'consented'
        : 'consented-bound';
  return { code: 'consented', params: { ...params, how } };
}

/** That it is no Party, or no longer, or not yet. */
export function notPartySaid(params: Both, bound: Bound): readonly LawSentence[] {
  const { on, status, inForce, row } = bound;
  if (status === 'ended') {
    return [{ code: 'no-longer-bound', params: { ...params, day: row?.ended ?? on } }];
  }
  if (status === 'signatory') return [{ code: 'only-signed', params }];
  if (status === 'invited') return [{ code: 'only-invited', params }];
  const not: LawSentence = { code: 'not-party', params: { ...params, on } };
  return inForce === null ? [not] : [not, { code: 'bound-from', params: { day: inForce } }];
}
