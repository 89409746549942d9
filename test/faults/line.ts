import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { connect } from 'node:net';
import { BATCH_HEADER_FIELD } from '@comity/wire';

/** What the line does with the answer to one POST, and with the POST itself. */
export interface Carriage {
  readonly n: number;
  readonly body: Buffer;
  /** Carries the POST to the node behind; its answer, fully received. */
  carry(body?: Buffer): Promise<{ status: number; body: Buffer; type: string }>;
  /** The same, to another port of this machine. */
  carryTo(port: number): Promise<{ status: number; body: Buffer; type: string }>;
  /** Sends the head and half of the body to the node behind, then breaks that connection. */
  carryHalf(): Promise<void>;
  /** Passes an answer back to who posted. */
  answer(answer: { status: number; body: Buffer; type: string }): void;
  /** Breaks the connection: no answer ever comes. */
  cut(): void;
}

/** A line between two node processes that can be told to fail. */
export interface Line {
  readonly port: number;
  /** Sets what happens from now on; without one the line is good. */
  behave(how?: (carriage: Carriage) => Promise<void>): void;
  posts(): number;
  close(): Promise<void>;
}

/** Listens at a free port and carries POSTs to the node at `target`. */
export async function openLine(target: () => number): Promise<Line> {
  let how: ((carriage: Carriage) => Promise<void>) | undefined;
  let posts = 0;
  const server: Server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('error', () => undefined);
    // Whoever posted may have been killed meanwhile.
    outgoing.on('error', () => undefined);
    incoming.on('end', () => {
      const n = posts;
      posts += 1;
      const body = Buffer.concat(parts);
      const carriage: Carriage = {
        n,
        body,
        carry: (other = body) => carry(target(), incoming, other),
        carryTo: (port) => carry(port, incoming, body),
        carryHalf: () => carryHalf(target(), incoming, body),
        answer: ({ status, body: bytes, type }) => {
          outgoing.writeHead(status, { 'content-type': type });
          outgoing.end(bytes);
        },
        cut: () => incoming.socket.destroy(),
      };
      const plain = async (): Promise<void> => carriage.answer(await carriage.carry());
      (how === undefined ? plain() : how(carriage)).catch(() => carriage.cut());
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    behave: (next) => {
      how = next;
    },
    posts: () => posts,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function carry(
  port: number,
  incoming: IncomingMessage,
  body: Buffer,
): Promise<{ status: number; body: Buffer; type: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        ...{ host: '127.0.0.1', port, path: incoming.url, method: 'POST', agent: false },
        headers: {
          'content-type': 'application/json',
          'content-length': body.length,
          [BATCH_HEADER_FIELD]: headerOf(incoming),
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            body: Buffer.concat(parts),
            type: answer.headers['content-type'] ?? 'application/json',
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Who posts, signed: it travels as it is. */
const headerOf = (incoming: IncomingMessage): string =>
  String(incoming.headers[BATCH_HEADER_FIELD] ?? '');

function carryHalf(port: number, incoming: IncomingMessage, body: Buffer): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      const head = [
        `POST ${incoming.url} HTTP/1.1`,
        'host: 127.0.0.1',
        'content-type: application/json',
        `content-length: ${body.length}`,
        `${BATCH_HEADER_FIELD}: ${headerOf(incoming)}`,
      ];
      socket.write(`${head.join('\r\n')}\r\n\r\n`);
      socket.write(body.subarray(0, body.length >> 1), () => {
        socket.destroy();
        resolve();
      });
    });
    socket.on('error', () => resolve());
  });
}
