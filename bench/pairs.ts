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
  /** The lowest and the highest ratio of the pairs, or of parts of one pair; absent where there is one of neither. */
  readonly spread?: Spread;
  /** What was set: the floor, and the goal after it where there are two. */
  readonly goal: string;
}

/** From the lowest ratio to the highest. */
export type Spread = readonly [low: number, high: number];

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
  ...(pairs.length < 2 ? {} : { spread: spreadOf(pairs) }),
});

/** How far apart the ratios of pairs lie. */
export function spreadOf(pairs: readonly Pair[]): Spread {
  const ratios = pairs.map(({ ours, baseline }) => ours / baseline);
  return [Math.min(...ratios), Math.max(...ratios)];
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which the share `q` of all lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}
