import type { Instrument, JurisdictionCode, LawDate, Suspension } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSentence, quoted } from '../law-says.ts';
import { once } from '../memory.ts';
import { namedState } from '../named.ts';
import type { Moment } from './moment.ts';

/** A suspension that works on a day, or perhaps does. */
export interface SuspensionFound {
  readonly span: Suspension;
  readonly passed: Exclude<Moment['passed'], 'no'>;
}

/** The suspension that works on a day, a certain one first: from `from`, no longer on `to`. */
export function suspensionOn(
  spans: readonly Suspension[],
  on: LawDate,
): SuspensionFound | undefined {
  if (spans.length === 0) return undefined;
  const lasting = spans.filter((span) => span.to === null || on < span.to);
  const sure = lasting.find((span) => span.from !== null && span.from <= on);
  if (sure !== undefined) return { span: sure, passed: 'yes' };
  const perhaps = lasting.find(
    (span) => span.from === null && span.fromNotBefore !== undefined && span.fromNotBefore <= on,
  );
  return perhaps === undefined ? undefined : { span: perhaps, passed: 'perhaps' };
}

/** A suspension of one Party towards another, in either direction. */
export function suspensionBetween(
  law: Law,
  instrument: Instrument,
  [a, b]: readonly [JurisdictionCode, JurisdictionCode],
  on: LawDate,
): SuspensionFound | undefined {
  const rows = byInstrument(law).get(instrument.id);
  if (rows === undefined) return undefined;
  const spans = rows
    .filter((row) => row.state === a || row.state === b)
    .flatMap((row) => row.spans.filter((span) => span.towards?.includes(row.state === a ? b : a)));
  return suspensionOn(spans, on);
}

/** Since when, and by whose notice. */
export function suspensionSaid(law: Law, { from, by, kind, note }: Suspension): LawSentence {
  if (kind === 'not-applied') {
    return note === undefined ? { code: 'other-arrangement' } : quoted(note);
  }
  const params = { since: from ?? '', by: by === undefined ? '' : namedState(law, by) } as const;
  if (by === undefined) {
    return { code: 'suspended', params: { ...params, how: from === null ? 'plain' : 'since' } };
  }
  return { code: 'suspended', params: { ...params, how: from === null ? 'by' : 'since-by' } };
}

interface Selective {
  readonly instrument: string;
  readonly state: JurisdictionCode;
  readonly spans: readonly Suspension[];
}

/** The few rows that are suspended towards named Parties only. */
export const selective = once((law: Law): readonly Selective[] =>
  law.data.parties.flatMap(({ instrument, state, suspended }) => {
    const spans = (suspended ?? []).filter((span) => span.towards !== undefined);
    return spans.length === 0 ? [] : [{ instrument, state, spans }];
  }),
);

const byInstrument = once((law: Law) => Map.groupBy(selective(law), (row) => row.instrument));
