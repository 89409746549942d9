import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { WORDS } from '../report-in-words.ts';
import { Obstacle } from './obstacle.ts';

/**
 * Waits until all ports are free: nodes whose supervisor was killed need a moment to end.
 *
 * @throws Obstacle naming the first port that stays busy.
 */
export async function untilFree(host: string, ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    let refusal = await refusalOf(host, port);
    for (let attempt = 0; attempt < 15 && refusal === 'EADDRINUSE'; attempt += 1) {
      await pause(100);
      refusal = await refusalOf(host, port);
    }
    if (refusal !== undefined) throw new Obstacle(sentence(port, refusal, ports.length));
  }
}

function sentence(port: number, refusal: string, count: number): string {
  const others = { port: String(port), count, other: port < 4700 ? '4700' : '4610' };
  return refusal === 'EADDRINUSE'
    ? WORDS.t('training.port-in-use', others)
    : WORDS.t('training.port-forbidden', { ...others, refusal });
}

function refusalOf(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (cause: NodeJS.ErrnoException) => resolve(cause.code ?? cause.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
