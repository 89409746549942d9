import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Beyond so many times its limit the runtime refuses: what was cut is not closed at once. */
const BACKSTOP = 2;

/**
 * Keeps a place for who comes: where all are taken, the connection goes that has asked nothing for the
 * longest, and only where every one has a request under way the one that came. Sockets that somebody
 * opens and leaves, or on which a head comes a byte at a time, keep nobody out.
 *
 * @param places open connections at most
 */
export function keepRoom(server: Server, places: number): void {
  server.maxConnections = places * BACKSTOP;
  /** By the address they come from; who has asked last is last. */
  const open = new Map<string, Socket>();
  const asking = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    if (open.size >= places) {
      const idle = [...open].find(([name]) => !asking.has(name));
      if (idle === undefined) {
        socket.destroy();
        return;
      }
      const [name, oldest] = idle;
      open.delete(name);
      oldest.destroy();
    }
    const name = nameOf(socket);
    open.set(name, socket);
    socket.once('close', () => {
      if (open.get(name) === socket) open.delete(name);
    });
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const name = nameOf(socket);
    asking.set(name, (asking.get(name) ?? 0) + 1);
    response.once('close', () => {
      const left = (asking.get(name) ?? 1) - 1;
      if (left > 0) asking.set(name, left);
      else asking.delete(name);
      const raw = open.get(name);
      if (raw === undefined) return;
      open.delete(name);
      open.set(name, raw);
    });
  });
}

/** What a socket and the line of TLS over it have in common. */
const nameOf = ({ remoteAddress, remotePort }: Socket): string => `${remoteAddress} ${remotePort}`;
