import type { LawDate } from './law-data.ts';
import type { Law } from './law-index.ts';

/** Days of which tables are kept; a reader compares a few, and no more must pile up. */
const DAYS_KEPT = 8;

/** A table that is built once for a law, or for a part of it, when somebody first asks for it. */
export function once<Of extends object, Table>(build: (of: Of) => Table): (of: Of) => Table {
  const kept = new WeakMap<Of, Table>();
  return (of) => {
    const found = kept.get(of);
    if (found !== undefined) return found;
    const built = build(of);
    kept.set(of, built);
    return built;
  };
}

/** A table that is built once for a law and a day; of the days, the last few are kept. */
export function ofDay<Table>(
  build: (law: Law, on: LawDate) => Table,
): (law: Law, on: LawDate) => Table {
  const days = once((_law: Law) => new Map<LawDate, Table>());
  return (law, on) => {
    const kept = days(law);
    const found = kept.get(on);
    if (found !== undefined) return found;
    const built = build(law, on);
    if (kept.size >= DAYS_KEPT) kept.delete(kept.keys().next().value ?? on);
    kept.set(on, built);
    return built;
  };
}

/** The value of a key, made when it is first asked for. */
export function known<Key, Value>(table: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = table.get(key);
  if (found !== undefined) return found;
  const made = make();
  table.set(key, made);
  return made;
}
