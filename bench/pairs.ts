/** One figure beside its baseline: what `npm run bench` prints. */
export interface Figure {
  readonly bench: string;
  readonly what: string;
  /** What the baseline is. */
  readonly beside: string;
  readonly unit: string;
  /** Medians over the pairs. */
  readonly ours: number;
  readonly baseline: number;
  /** Median of the pairs' ratios, ours to baseline; for rates more is better, for times less. */
  readonly ratio: number;
  readonly pairs: number;
  /** What was set: the floor, and the goal after it where there are two. */
  readonly goal: string;
}

/** What a figure says besides its numbers. */
export type About = Pick<Figure, 'bench' | 'what' | 'beside' | 'unit' | 'goal'>;

/** One measurement each, taken in turn. */
export interface Pair {
  readonly ours: number;
  readonly baseline: number;
}

/** Pairs that a figure is the median of. */
export const PAIRS = 5;

/** Measures ours and the baseline in turn, so that a machine that slows down slows both. */
export async function inTurn(
  ours: (round: number) => number | Promise<number>,
  baseline: (round: number) => number | Promise<number>,
  pairs: number = PAIRS,
): Promise<readonly Pair[]> {
  const taken: Pair[] = [];
  for (let round = 0; round < pairs; round += 1) {
    if (round % 2 === 0) taken.push({ ours: await ours(round), baseline: await baseline(round) });
    else {
      const second = await baseline(round);
      taken.push({ ours: await ours(round), baseline: second });
    }
  }
  return taken;
}

/** The figure that pairs come to. */
export const figureOf = (about: About, pairs: readonly Pair[]): Figure => ({
  ...about,
  ours: median(pairs.map((pair) => pair.ours)),
  baseline: median(pairs.map((pair) => pair.baseline)),
  ratio: median(pairs.map((pair) => pair.ours / pair.baseline)),
  pairs: pairs.length,
});

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which the share `q` of all lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}
