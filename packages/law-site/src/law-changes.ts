import type { InstrumentId, JurisdictionCode, LawData } from '@comity/law';

/** What changes on a day: an instrument starts, a jurisdiction is bound or no longer. */
export interface LawChange {
  readonly on: string;
  readonly instrument: InstrumentId;
  readonly state: JurisdictionCode | null;
  readonly what:
    | 'in-force'
    | 'applies'
    | 'bound'
    | 'ended'
    | 'declared'
    | 'declaration-ended'
    | 'suspended'
    | 'suspension-ended';
  /** Of a declaration: where it stands. */
  readonly pinpoint?: string;
}

/** The days on which the law changes, the latest first: what a reader of the data has to follow. */
export function lawChanges(data: LawData): readonly LawChange[] {
  const changes: LawChange[] = [];
  const put = (on: string | null | undefined, change: Omit<LawChange, 'on'>): void => {
    if (on !== null && on !== undefined) changes.push({ on, ...change });
  };
  for (const { id: instrument, inForce, appliesFrom } of data.instruments) {
    put(inForce, { instrument, state: null, what: 'in-force' });
    put(appliesFrom, { instrument, state: null, what: 'applies' });
  }
  for (const { instrument, state, inForce, ended, suspended } of data.parties) {
    put(inForce, { instrument, state, what: 'bound' });
    put(ended, { instrument, state, what: 'ended' });
    for (const span of suspended ?? []) {
      put(span.from, { instrument, state, what: 'suspended' });
      put(span.to, { instrument, state, what: 'suspension-ended' });
    }
  }
  for (const { instrument, state, pinpoint, from, to } of data.declarations) {
    put(from, { instrument, state, what: 'declared', pinpoint });
    put(to, { instrument, state, what: 'declaration-ended', pinpoint });
  }
  return changes.sort((a, b) =>
    a.on === b.on
      ? `${a.instrument} ${a.state ?? ''} ${a.what} ${a.pinpoint ?? ''}` <
        `${b.instrument} ${b.state ?? ''} ${b.what} ${b.pinpoint ?? ''}`
        ? -1
        : 1
      : a.on < b.on
        ? 1
        : -1,
  );
}
