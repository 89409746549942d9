import { Session } from 'node:inspector/promises';

/** How often code ran, as the engine counts it: the same on every machine, however busy. */
export interface Counted {
  /** Every piece of the files whose address contains `path`, branches and loops included. */
  pieces(path: string): number;
  /** Calls of one function of such a file. */
  calls(path: string, name: string): number;
}

/** Counts what runs in this process. */
export interface Counter {
  during(run: () => unknown): Promise<Counted>;
}

/** Begins to count in what is loaded from now on; what was loaded before is not counted. */
export async function startCounting(): Promise<Counter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    during: async (run) => {
      await session.post('Profiler.takePreciseCoverage');
      await run();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const functionsOf = (path: string) =>
        result.filter(({ url }) => url.includes(path)).flatMap(({ functions }) => functions);
      const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
      return {
        pieces: (path) =>
          sum(functionsOf(path).flatMap(({ ranges }) => ranges.map(({ count }) => count))),
        calls: (path, name) =>
          sum(
            functionsOf(path)
              .filter(({ functionName }) => functionName === name)
              .map(({ ranges }) => ranges[0]?.count ?? 0),
          ),
      };
    },
  };
}
