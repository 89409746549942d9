import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Below the ports that systems give to outgoing connections (from 32768 on, or 49152): a port of
 * those may be taken by a connection of anybody on the machine between the look and its use, and a
 * network that runs beside the tests makes many.
 */
const FIRST = 20_000;
const COUNT = 12_000;

/** A port of this machine that nobody listens on, and that no other test of the run is given. */
export const freePort = (): Promise<number> => freePorts([0]);

/**
 * A port of which also those that lie `beside` it are free and given to nobody else.
 *
 * @param beside how far on each is wanted; 0 is the port itself
 */
export async function freePorts(beside: readonly number[]): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    const wanted = beside.map((n) => port + n);
    if (!wanted.every(claimed)) continue;
    const free = await Promise.all(wanted.map(isFree));
    if (free.every(Boolean)) return port;
  }
  throw new Error(`no free port from ${FIRST} on`);
}

/** Each run of tests has a temporary folder of its own: who makes the port's name there has it. */
function claimed(port: number): boolean {
  try {
    mkdirSync(join(tmpdir(), `port-${port}`));
    return true;
  } catch {
    return false;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => resolve(true));
    });
  });
}
