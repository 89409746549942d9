// What comes to the real listeners of a node as bytes: requests that two readers would read in two
// ways, and sockets that are opened and left (T21).
import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { LIMIT_MS, until, within } from '../../../test/wait.ts';
import { type SystemHouse, systemHouse } from '../../server/test/system-house.ts';
import { type Listeners, makeListeners } from '../src/listeners/listeners.ts';

/** Twenty times as many as the exchange has places, opened so many at once. */
const SOCKETS = 10_000;
const AT_ONCE = 250;
const PLACES = 500;

let house: SystemHouse;
let doors: Listeners;
const ports = { desk: 0, exchange: 0 };
/** What reached a door as a request, in order. */
const reached: string[] = [];

before(async () => {
  house = await systemHouse('hostile_lines');
  doors = makeListeners(house.iceland, {
    ...({ origin: 'http://localhost:4610', host: '127.0.0.1', trustedProxies: [] } as const),
    ...{ languages: ['en'], publicLaw: false, training: true },
  } as never);
  for (const door of ['desk', 'exchange'] as const) {
    doors[door].server.prependListener('request', ({ url = '' }: IncomingMessage) => {
      reached.push(url);
    });
    await doors[door].listen({ host: '127.0.0.1', port: 0 });
    ports[door] = (doors[door].server.address() as AddressInfo).port;
  }
});
after(async () => {
  await Promise.all([doors?.desk.close(), doors?.exchange.close()]);
  await house?.close();
});

/** Sends bytes; what came back by the time that the other end closed. */
const sent = (port: number, bytes: string): Promise<string> =>
  within(
    'the line is closed',
    new Promise((done) => {
      let got = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
      socket.on('data', (more) => {
        got += more.toString('latin1');
      });
      socket.on('error', () => undefined);
      socket.on('close', () => done(got));
    }),
  );

const SMUGGLED = 'GET /smuggled HTTP/1.1\r\nhost: localhost\r\n\r\n';
const HEAD =
  'POST /exchange/v1/envelopes HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json';
const CHUNKED = 'transfer-encoding: chunked';
const length = (bytes: string): string => `content-length: ${bytes.length}`;

/** Each hides a request in what another reader on the way takes for a body, or the other way round. */
const HIDDEN: Readonly<Record<string, string>> = {
  'a length and chunks': `${HEAD}\r\ncontent-length: 5\r\n${CHUNKED}\r\n\r\n0\r\n\r\n${SMUGGLED}`,
  'chunks and a length': `${HEAD}\r\n${CHUNKED}\r\n${length(SMUGGLED)}\r\n\r\n0\r\n\r\n${SMUGGLED}`,
  'two lengths': `${HEAD}\r\ncontent-length: 0\r\n${length(SMUGGLED)}\r\n\r\n${SMUGGLED}`,
  'two lengths in one line': `${HEAD}\r\ncontent-length: 0, ${SMUGGLED.length}\r\n\r\n${SMUGGLED}`,
  'a length with a sign': `${HEAD}\r\ncontent-length: +0\r\n\r\n${SMUGGLED}`,
  'a negative length': `${HEAD}\r\ncontent-length: -1\r\n\r\n${SMUGGLED}`,
  'a length in hex': `${HEAD}\r\ncontent-length: 0x0\r\n\r\n${SMUGGLED}`,
  'a length beyond all numbers': `${HEAD}\r\ncontent-length: 18446744073709551616\r\n\r\n${SMUGGLED}`,
  'a line feed alone after a header': `${HEAD}\r\nx: y\ncontent-length: 0\r\n\r\n${SMUGGLED}`,
  'a line feed alone after the head': `${HEAD}\r\ncontent-length: 0\n\n${SMUGGLED}`,
  'a return alone in a header': `${HEAD}\r\nx: y\r${CHUNKED}\r\n\r\n${SMUGGLED}`,
  'a space before the colon': `${HEAD}\r\ntransfer-encoding : chunked\r\n\r\n0\r\n\r\n${SMUGGLED}`,
  'a header that goes on in the next line': `${HEAD}\r\ntransfer-encoding:\r\n chunked\r\ncontent-length: 3\r\n\r\n0\r\n\r\n${SMUGGLED}`,
  'chunks that are not the last coding': `${HEAD}\r\ntransfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n${SMUGGLED}`,
  'a coding that nobody knows': `${HEAD}\r\ntransfer-encoding: xchunked\r\n\r\n0\r\n\r\n${SMUGGLED}`,
  'a chunk of a size that is none': `${HEAD}\r\n${CHUNKED}\r\n\r\n0x0\r\n\r\n${SMUGGLED}`,
  'a chunk of a size beyond all numbers': `${HEAD}\r\n${CHUNKED}\r\n\r\n10000000000000000\r\n\r\n${SMUGGLED}`,
  'a line feed alone after a chunk': `${HEAD}\r\n${CHUNKED}\r\n\r\n1\nx\n0\n\n${SMUGGLED}`,
  'a zero byte in a header': `${HEAD}\r\nx: \0\r\ncontent-length: 0\r\n\r\n${SMUGGLED}`,
};

for (const door of ['desk', 'exchange'] as const) {
  test(`a request hidden in another reaches nothing at the ${door} [T21]`, {
    timeout: LIMIT_MS,
  }, async () => {
    for (const [what, bytes] of Object.entries(HIDDEN)) {
      reached.length = 0;
      const got = await sent(ports[door], bytes);
      assert.ok(!reached.includes('/smuggled'), `${what}: the hidden one was taken`);
      const answers = got.match(/HTTP\/1\.1 \d+/g) ?? [];
      assert.ok(answers.length <= 1, `${what}: ${answers.join(', ')}`);
      assert.doesNotMatch(got, /HTTP\/1\.1 [23]/, what);
    }
    // The same two requests, each as it should be, are two: so the test could fail.
    reached.length = 0;
    const plain = SMUGGLED.replace('host:', 'connection: close\r\nhost:');
    const got = await sent(ports[door], `${HEAD}\r\ncontent-length: 2\r\n\r\n{}${plain}`);
    assert.equal((got.match(/HTTP\/1\.1 \d+/g) ?? []).length, 2, got);
    assert.ok(reached.includes('/smuggled'));
  });
}

test('sockets that are opened and left keep nobody out, and no more stay open than there are places [T21]', {
  timeout: LIMIT_MS,
}, async () => {
  const sockets = new Set<Socket>();
  const open = (n: number): Promise<void> =>
    new Promise((done) => {
      const socket = connect(ports.exchange, '127.0.0.1');
      sockets.add(socket);
      // Half of them begin a head that never ends.
      socket.once('connect', () => {
        if (n % 2 === 0) socket.write('GET /hea');
        done();
      });
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        done();
      });
    });
  try {
    for (let n = 0; n < SOCKETS; n += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, (_, more) => open(n + more)));
    }
    await until('no more are open than there are places', () => sockets.size <= PLACES);
    assert.ok(sockets.size > PLACES / 2, 'the door is full, nearly');
    const answer = await sent(
      ports.exchange,
      'GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
    );
    assert.match(answer, /HTTP\/1\.1 200/);
    assert.ok(sockets.size <= PLACES);
  } finally {
    for (const socket of sockets) socket.destroy();
  }
});
