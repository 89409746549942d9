import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

/** A process of a node, where a proxy finds it. */
export interface Upstream {
  readonly port: number;
}

/** A proxy before the processes of one node: by turns, past what does not answer or says it is not ready. */
export interface Front {
  readonly port: number;
  /** How many requests each upstream was given, by its port. */
  readonly given: ReadonlyMap<number, number>;
  /** Asks each whether it is ready, now. */
  look(): Promise<void>;
  /** The ports of those that said so when they were asked last. */
  ready(): readonly number[];
  close(): Promise<void>;
}

/** How often it asks, as proxies do. */
const LOOK_MS = 100;

/** Listens at a free port. */
export async function openFront(upstreams: readonly Upstream[]): Promise<Front> {
  const given = new Map<number, number>();
  let ready = upstreams.map(({ port }) => port);
  let turn = 0;
  const look = async (): Promise<void> => {
    const asked = await Promise.all(
      upstreams.map(async ({ port }) => {
        const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
        await answer?.body?.cancel();
        return answer?.status === 200 ? [port] : [];
      }),
    );
    ready = asked.flat();
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('error', () => undefined);
    // Whoever asked may have been killed meanwhile.
    outgoing.on('error', () => undefined);
    incoming.on('end', () => {
      turn += 1;
      const first = turn % Math.max(ready.length, 1);
      const inTurn = [...ready.slice(first), ...ready.slice(0, first)];
      carry(incoming, outgoing, { body: Buffer.concat(parts), ports: inTurn, given });
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    given,
    look,
    ready: () => ready,
    close: () => {
      clearInterval(timer);
      return new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      });
    },
  };
}

interface Carried {
  readonly body: Buffer;
  readonly ports: readonly number[];
  readonly given: Map<number, number>;
}

/** What nobody has taken goes to the next; what somebody has begun with and broke off is broken off. */
function carry(incoming: IncomingMessage, outgoing: ServerResponse, what: Carried): void {
  const [port, ...others] = what.ports;
  if (port === undefined) {
    outgoing.writeHead(503, { 'content-type': 'text/plain' });
    outgoing.end('nobody is ready');
    return;
  }
  const passed = request(
    {
      ...{ host: '127.0.0.1', port, path: incoming.url, method: incoming.method, agent: false },
      headers: incoming.headers,
    },
    (answer) => {
      what.given.set(port, (what.given.get(port) ?? 0) + 1);
      const { connection: _, ...headers } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, headers);
      answer.pipe(outgoing);
      answer.on('error', () => incoming.socket.destroy());
    },
  );
  passed.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ECONNREFUSED') carry(incoming, outgoing, { ...what, ports: others });
    else incoming.socket.destroy();
  });
  outgoing.on('close', () => passed.destroy());
  passed.end(what.body);
}
