import type { World } from '../world.ts';

/** Something that is done again and again. */
export interface Repeated {
  /** Pause between the end of one turn and the next. */
  readonly ms: number;
  /** Name of the event in the log when a turn fails; the next one comes all the same. */
  readonly failed: string;
  readonly work: () => Promise<void>;
}

/** Does it now and then after each pause; the result ends it. */
export function every(world: World, { ms, failed, work }: Repeated): () => void {
  let stopped = false;
  let cancel: (() => void) | undefined;
  const turn = (): void => {
    work()
      .catch((cause: Error) => world.log({ level: 'warn', what: failed, because: cause.message }))
      .finally(() => {
        if (!stopped) cancel = world.later(ms, turn);
      });
  };
  turn();
  return () => {
    stopped = true;
    cancel?.();
  };
}

/** The same; the end waits for the turn under way. */
export function everyToTheEnd(world: World, repeated: Repeated): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const end = every(world, {
    ...repeated,
    work: () => {
      running = repeated.work();
      return running;
    },
  });
  return async () => {
    end();
    await running.catch(() => undefined);
  };
}
