import type { ActEntry } from './entry.ts';
import type { Journal } from './journal.ts';
import type { Sides } from './judge.ts';
import type { RejectedAct } from './order.ts';
import type { Follower } from './place.ts';
import type { CaseState, Party } from './state.ts';

/** The authorities that wrote or were written to; it follows the acts, with effect or without. */
export interface Units extends Follower {
  /** Both sides, with what acts that were given back name too. */
  parties(sides: Sides, rejected: readonly RejectedAct[]): NonNullable<CaseState['parties']>;
}

/** Nobody wrote. */
export function emptyUnits({ undo }: Journal): Units {
  const known = new Map<string, Set<string>>();
  return {
    placed({ ordered }) {
      for (const { participant, authority } of namedIn(ordered.entry)) {
        const units = known.get(participant) ?? new Set<string>();
        known.set(participant, units);
        if (units.has(authority)) continue;
        units.add(authority);
        undo(() => units.delete(authority));
      }
    },
    parties(sides, rejected) {
      const given = rejected.flatMap(({ entry }) => namedIn(entry));
      const party = (participant: string): Party => {
        const also = given.filter((unit) => unit.participant === participant);
        const all = [...(known.get(participant) ?? []), ...also.map(({ authority }) => authority)];
        return { participant, authorities: [...new Set(all)].sort() };
      };
      return { requesting: party(sides.requesting), requested: party(sides.requested) };
    },
  };
}

const namedIn = ({ author, to }: ActEntry) => [author, to];
