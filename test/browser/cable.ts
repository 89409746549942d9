import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** How a line fails: connections are broken, or stand and carry nothing, as behind a dead router. */
export type Failing = 'broken' | 'silent';

/** A line between a browser and a desk that can be cut, and mended again. */
export interface Cable {
  /** Where the browser finds the desk. */
  readonly base: string;
  cut(how: Failing): void;
  mend(): void;
  close(): Promise<void>;
}

/**
 * Carries bytes both ways, whatever they are. Cut, it breaks what is open and what comes, or lets all
 * of it stand and swallows what is written; what was swallowed stays lost when it is mended.
 *
 * @param to address of the desk, asked for at each connection: one that is started anew has another
 */
export async function layCable(to: () => string): Promise<Cable> {
  const open = new Set<Socket>();
  let failing: Failing | undefined;
  const server = createServer((browser) => {
    if (failing === 'broken') {
      browser.resetAndDestroy();
      return;
    }
    // Opened while it is silent, it stays so: nobody behind it has ever heard of it.
    const dead = failing === 'silent';
    const desk = connect(Number(new URL(to()).port), 'localhost');
    const ends: readonly (readonly [Socket, Socket])[] = [
      [browser, desk],
      [desk, browser],
    ];
    let lost = dead;
    for (const [from, into] of ends) {
      open.add(from);
      from.on('data', (bytes) => {
        lost ||= failing !== undefined;
        if (!lost) into.write(bytes);
      });
      from.on('error', () => undefined);
      from.on('end', () => {
        if (!lost) into.end();
      });
      from.on('close', () => {
        open.delete(from);
        if (failing !== 'silent') into.destroy();
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const drop = (): void => {
    for (const one of open) one.resetAndDestroy();
  };
  return {
    base: `http://localhost:${(server.address() as AddressInfo).port}`,
    cut(how) {
      failing = how;
      if (how === 'broken') drop();
    },
    mend() {
      failing = undefined;
    },
    async close() {
      drop();
      await new Promise((done) => server.close(done));
    },
  };
}
