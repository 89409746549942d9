import { lookup } from 'node:dns/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Where a listener listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** A listener that is open before what answers at it has been made. */
export interface Listener {
  /** What keeps its bounds, whoever answers. */
  readonly server: Server;
  /**
   * What answers: made once, for the first who asks or soon after it listens.
   *
   * @throws what kept it from being made; the next who asks tries again
   */
  answering(): Promise<FastifyInstance>;
  /** @throws Error of the system, as `EADDRINUSE` */
  listen(at: Address): Promise<void>;
  /** Takes nothing new, answers what has begun, and ends what answers. */
  close(): Promise<void>;
}

/** How a listener is made. */
export interface ListenerParts {
  /** A server of the runtime with its bounds; another one for each address of a name that has several. */
  readonly open: () => Server;
  /** Gives a server that never listens; it is ended with the listener. */
  readonly make: () => Promise<FastifyInstance>;
  /** Is told why nothing could be made. */
  readonly onFailed: (cause: unknown) => void;
}

/** So long after it listens what answers is made for whoever comes; the start is over by then. */
const SOON_MS = 1_000;

/** A listener that hands every request, unread, to what is made for the first. */
export function listenerOf({ open, make, onFailed }: ListenerParts): Listener {
  let made: Promise<FastifyInstance> | undefined;
  let soon: NodeJS.Timeout | undefined;
  const answering = (): Promise<FastifyInstance> => {
    made ??= make()
      .then(async (app) => {
        await app.ready();
        return app;
      })
      .catch((cause) => {
        made = undefined;
        onFailed(cause);
        throw cause;
      });
    return made;
  };
  const hand = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      (await answering()).routing(request, response);
    } catch {
      response.writeHead(503, { 'retry-after': '5', 'content-type': 'text/plain' });
      response.end('This node cannot answer now.\n');
    }
  };
  const opened = (): Server => open().on('request', hand);
  const server = opened();
  const others: Server[] = [];
  return {
    server,
    answering,
    async listen({ host, port }) {
      const [first = host, ...more] = await addressesOf(host);
      await listening(server, { host: first, port });
      const { port: taken } = server.address() as AddressInfo;
      for (const each of more) {
        const other = opened();
        // A name may stand for an address that this machine has not.
        const isHere = await listening(other, { host: each, port: taken }).then(
          () => true,
          () => false,
        );
        if (isHere) others.push(other);
      }
      soon = setTimeout(() => void answering().catch(() => undefined), SOON_MS).unref();
    },
    async close() {
      clearTimeout(soon);
      const ended = [server, ...others].map(
        (each) => new Promise<void>((done) => void each.close(() => done())),
      );
      await (await made?.catch(() => undefined))?.close();
      for (const each of [server, ...others]) each.closeIdleConnections();
      await Promise.all(ended);
    },
  };
}

/** This machine by its name is to be had at each of its addresses; any other host is asked of the system. */
async function addressesOf(host: string): Promise<readonly string[]> {
  if (host !== 'localhost') return [host];
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

function listening(server: Server, at: Address): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(at, () => {
      server.off('error', fail);
      done();
    });
  });
}
