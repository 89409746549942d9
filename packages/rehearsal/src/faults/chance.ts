import { seededBytes, seededNumber } from '../seeded-bytes.ts';

/** Decisions that follow from a seed and nothing else. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  number(below: number): number;
  /** True in `percent` of 100 cases. */
  percent(percent: number): boolean;
  /** One of these; they are not empty. */
  one<T>(of: readonly T[]): T;
}

export function chanceOf(seed: string): Chance {
  const bytes = seededBytes(`chance/${seed}`);
  const number = (below: number): number => seededNumber(bytes, below);
  return {
    number,
    percent: (percent) => number(100) < percent,
    one: (of) => {
      const chosen = of[number(of.length)];
      if (chosen === undefined) throw new RangeError('there is nothing to choose from');
      return chosen;
    },
  };
}
