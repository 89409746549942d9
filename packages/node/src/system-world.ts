import { randomBytes } from 'node:crypto';
import type { World, WorldEvent } from '@comity/server';
import { mutualTls } from './listeners/mutual-tls.ts';
import type { TlsFiles } from './options.ts';

/** Where the node's events go. */
export type LogLine = (line: string) => void;

/**
 * The outside as it is: the system's clock, generator, network and timers.
 *
 * @param tls the certificate that we show to peers
 */
export function systemWorld(write: LogLine, tls?: TlsFiles): World {
  const dial = tls === undefined ? undefined : mutualTls(tls);
  const now = (): string => new Date().toISOString();
  return {
    now,
    randomBytes: (n) => new Uint8Array(randomBytes(n)),
    post: async (url, body, how) => {
      const { timeoutMs, bytesMax, headers } = how;
      if (dial !== undefined && url.startsWith('https:')) {
        return dial(url, body, how);
      }
      const response = await fetch(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: body as Uint8Array<ArrayBuffer>,
        // A peer is where its signed statement says; nobody may send us elsewhere.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { status: response.status, body: await readUpTo(response, bytesMax) };
    },
    later: (ms, f) => {
      const timer = setTimeout(f, ms);
      return () => clearTimeout(timer);
    },
    log: (event: WorldEvent) => write(JSON.stringify({ at: now(), ...event })),
  };
}

async function readUpTo(response: Response, bytesMax: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > bytesMax) throw new Error(`the answer is longer than ${bytesMax} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
