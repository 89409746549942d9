import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import Fastify from 'fastify';
import { LIMIT_MS } from '../../../test/wait.ts';
import { type BodyFloor, keepBodyFloor } from '../src/listeners/body-floor.ts';
import { refuseForeignHosts } from '../src/listeners/hosts.ts';

const FLOOR = { graceMs: 100, bytesPerSecond: 100_000, lookEveryMs: 20 };
/** Low enough, and with time enough until the first byte, for the busiest machine. */
const LOW_FLOOR = { graceMs: 1_000, bytesPerSecond: 100, lookEveryMs: 20 };

async function floored(floor: BodyFloor): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    request.on('end', () => response.end('whole'));
    request.on('error', () => undefined);
    request.resume();
  });
  keepBodyFloor(server, floor);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, port: (server.address() as AddressInfo).port };
}

/** Sends a head and then parts of a body with pauses; what came back before the end of the line. */
function send(port: number, length: number, parts: readonly number[]): Promise<string> {
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', async () => {
      socket.write(
        `POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${length}\r\n\r\n`,
      );
      for (const size of parts) {
        if (socket.destroyed) return;
        socket.write('x'.repeat(size));
        await pause(10);
      }
    });
    socket.on('data', (more) => {
      got += more.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(got));
  });
}

test('a body that comes a byte at a time is cut; one that comes is taken', {
  timeout: LIMIT_MS,
}, async () => {
  const high = await floored(FLOOR);
  const low = await floored(LOW_FLOOR);
  try {
    // Would be a minute of single bytes: the line ends before.
    const single = Array.from({ length: 5_000 }, () => 1);
    assert.equal(await send(high.port, 5_000, single), '');
    assert.equal(await send(high.port, 7_900_000, [7_000]), '', 'begun and left');
    // Takes longer than nothing is asked of it.
    const steady = Array.from({ length: 110 }, () => 500);
    assert.match(await send(low.port, 55_000, steady), /whole$/);
  } finally {
    for (const { server } of [high, low]) {
      server.closeAllConnections();
      server.close();
    }
  }
});

test('another name than the node is known by is refused, whatever is asked; health is not', async () => {
  const server = Fastify();
  refuseForeignHosts(server, ['desk.example']);
  server.get('/', async () => 'page');
  server.get('/health', async () => 'up');
  const get = async (host: string, url = '/') =>
    (await server.inject({ method: 'GET', url, headers: { host } })).statusCode;
  for (const host of [
    'desk.example',
    'desk.example:443',
    'localhost:4610',
    '127.0.0.1:4610',
    '[::1]:1',
  ]) {
    assert.equal(await get(host), 200, host);
  }
  for (const host of [
    'evil.example',
    'desk.example.evil.example',
    'evil.example:4610',
    '10.0.0.1',
    'a@desk.example.x',
  ]) {
    assert.equal(await get(host), 421, host);
    assert.equal(await get(host, '/nowhere'), 421, host);
  }
  assert.equal(await get('10.0.0.1', '/health'), 200);
});
