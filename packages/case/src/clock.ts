import type { ActEntry } from './entry.ts';

/** Highest number per authority: everything up to it was seen. */
export type Clock = Readonly<Record<string, number>>;

/** Says whether an author with this clock had an act of that number before it. */
export const covers = (clock: Clock, authority: string, seq: number): boolean =>
  (clock[authority] ?? 0) >= seq;

/** What an act waits for: the number before it in its chain, and all that its author had seen. */
export function needs({ author, seq, seen }: ActEntry): [authority: string, seq: number][] {
  const slots = Object.entries(seen).filter(
    ([authority, number]) => authority !== author.authority && number > 0,
  );
  if (seq > 1) slots.push([author.authority, seq - 1]);
  return slots;
}

/** A number in one author's chain, as a key. */
export const slotOf = (authority: string, seq: number): string => `${seq} ${authority}`;

/** All that an author had seen when it wrote, what the seen had seen included. */
export function clockOf(act: ActEntry, clocks: ReadonlyMap<string, Clock>): Clock {
  const clock: Record<string, number> = {};
  const raise = (authority: string, seq: number) => {
    clock[authority] = Math.max(clock[authority] ?? 0, seq);
  };
  for (const [authority, seq] of needs(act)) {
    raise(authority, seq);
    for (const [name, number] of Object.entries(clocks.get(slotOf(authority, seq)) ?? {})) {
      raise(name, number);
    }
  }
  return clock;
}
