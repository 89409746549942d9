import type { IncomingMessage, Server } from 'node:http';

/** How slow a body may come. */
export interface BodyFloor {
  /** So long nothing is asked of it. */
  readonly graceMs: number;
  /** Bytes a second on average from its beginning on. */
  readonly bytesPerSecond: number;
  readonly lookEveryMs: number;
}

export const BODY_FLOOR: BodyFloor = { graceMs: 5_000, bytesPerSecond: 8_192, lookEveryMs: 1_000 };

interface Open {
  readonly since: number;
  readonly before: number;
}

/**
 * Cuts connections whose body comes more slowly than the floor: who sends a byte a minute would
 * hold a place, and what it has sent so far in memory, as long as the request may take.
 */
export function keepBodyFloor(server: Server, floor: BodyFloor = BODY_FLOOR): void {
  const open = new Map<IncomingMessage, Open>();
  const look = (): void => {
    const now = performance.now();
    for (const [request, { since, before }] of open) {
      const ms = now - since;
      const bytes = request.socket.bytesRead - before;
      if (ms > floor.graceMs && bytes < (floor.bytesPerSecond * ms) / 1_000) {
        open.delete(request);
        request.socket.destroy();
      }
    }
  };
  const timer = setInterval(look, floor.lookEveryMs).unref();
  server.on('close', () => clearInterval(timer));
  server.on('request', (request: IncomingMessage) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    if (encoding === undefined && (length === undefined || length === '0')) return;
    open.set(request, { since: performance.now(), before: request.socket.bytesRead });
    const over = (): void => {
      open.delete(request);
    };
    request.once('end', over);
    request.once('close', over);
  });
}
