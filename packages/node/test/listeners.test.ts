import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import Fastify from 'fastify';
import { keepBodyFloor } from '../src/listeners/body-floor.ts';
import { refuseForeignHosts } from '../src/listeners/hosts.ts';

const FLOOR = { graceMs: 100, bytesPerSecond: 100_000, lookEveryMs: 20 };

async function floored(): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    request.on('end', () => response.end('whole'));
    request.on('error', () => undefined);
    request.resume();
  });
  keepBodyFloor(server, FLOOR);
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
  timeout: 20_000,
}, async () => {
  const { server, port } = await floored();
  try {
    // Would be a second and more of single bytes: the line ends before.
    assert.equal(
      await send(
        port,
        5_000,
        Array.from({ length: 5_000 }, () => 1),
      ),
      '',
    );
    assert.equal(await send(port, 7_900_000, [7_000]), '', 'begun and left');
    assert.match(await send(port, 60_000, [20_000, 20_000, 20_000]), /whole$/);
  } finally {
    server.closeAllConnections();
    server.close();
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
