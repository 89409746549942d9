import type { Instrument, LawDate, PartyRow, Suspension } from '@comity/law';

/** One instrument that takes the place of another between those whom both bind. */
export interface Replacement {
  readonly by: Instrument;
  readonly of: string;
  readonly text: string;
  /** Binds each of these and each other Party only. */
  readonly hubs?: readonly string[] | undefined;
}

/**
 * Parties to the replaced instrument do not apply it to each other while both are surely bound by
 * the one that takes its place. Towards all others it stays as it was.
 */
export function withReplaced(
  rows: readonly PartyRow[],
  replacements: readonly Replacement[],
): readonly PartyRow[] {
  return replacements.reduce((all, one) => {
    const bound = new Map(
      rows.flatMap((row) => (row.instrument === one.by.id ? spanOf(one.by, row) : [])),
    );
    return all.map((row) => {
      if (row.instrument !== one.of) return row;
      const spans = spansOf(row.state, bound, one);
      return spans.length === 0 ? row : { ...row, suspended: [...(row.suspended ?? []), ...spans] };
    });
  }, rows);
}

interface Span {
  readonly from: LawDate;
  readonly to: LawDate | null;
}

/** While a Party is surely bound: `from`, and no longer on `to`. */
function spanOf(by: Instrument, row: PartyRow): readonly (readonly [string, Span])[] {
  if (row.inForce === null || row.confidence === 'low') return [];
  const from = [row.inForce, by.inForce ?? row.inForce, by.appliesFrom ?? row.inForce]
    .sort()
    .at(-1);
  if (from === undefined) return [];
  return [[row.state, { from, to: row.ended ?? row.endedNotBefore ?? null }]];
}

function spansOf(
  state: string,
  bound: ReadonlyMap<string, Span>,
  { text, hubs }: Replacement,
): readonly Suspension[] {
  const own = bound.get(state);
  if (own === undefined) return [];
  const towards = new Map<string, string[]>();
  for (const [other, span] of bound) {
    if (other === state || (hubs && hubs.includes(state) === hubs.includes(other))) continue;
    const [, from = own.from] = [own.from, span.from].sort();
    const to = [own.to, span.to].filter((day) => day !== null).sort()[0] ?? null;
    if (to !== null && to <= from) continue;
    const key = `${from} ${to ?? ''}`;
    towards.set(key, [...(towards.get(key) ?? []), other]);
  }
  return [...towards].map(([key, others]): Suspension => {
    const [from = '', to = ''] = key.split(' ');
    return { from, to: to === '' ? null : to, kind: 'not-applied', towards: others, note: text };
  });
}
