import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchangeRoutes, type RouteParts } from '@comity/server';
import Fastify from 'fastify';

const json = { 'content-type': 'application/json' };

function appWith(receive: RouteParts['exchange']['receive'], up = true) {
  const events: unknown[] = [];
  const parts: RouteParts = {
    exchange: { receive },
    parts: {
      store: {
        asWorker: async () => {
          if (!up) throw new Error('the database is away');
          return undefined as never;
        },
      },
      world: { now: () => '2026-11-22T00:00:00.000Z', log: (event) => events.push(event) },
    },
  };
  const app = Fastify();
  app.register(exchangeRoutes(parts));
  return { app, events };
}

const post = (app: ReturnType<typeof appWith>['app'], payload: string | Buffer, headers = json) =>
  app.inject({ method: 'POST', url: '/exchange/v1/envelopes', payload, headers });

test('bytes arrive as they were sent, and the answer goes back as it is', async () => {
  const taken: Uint8Array[] = [];
  const { app } = appWith(async (bytes) => {
    taken.push(bytes);
    return { status: 200, body: new TextEncoder().encode('{"a":1}') };
  });
  const answer = await post(app, '{ "not": "ours to parse" ');
  assert.equal(new TextDecoder().decode(taken[0]), '{ "not": "ours to parse" ');
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.body, '{"a":1}');
  assert.equal(answer.headers['content-type'], 'application/json');
});

test('a node that cannot store answers 503, says when to come again, and names no inside', async () => {
  const { app, events } = appWith(async () => {
    throw new Error('could not write to file base/1/2: No space left on device');
  }, false);
  const answer = await post(app, '{}');
  assert.equal(answer.statusCode, 503);
  assert.equal(answer.headers['retry-after'], '5');
  assert.equal(answer.json().code, 'store-unavailable');
  assert.doesNotMatch(answer.body, /No space|base\/1/);
  assert.equal(events.length, 1);
  assert.equal((await app.inject('/ready')).statusCode, 503);
  assert.deepEqual((await app.inject('/health')).json(), { status: 'up' });
});

test('what is too large, of another type or empty is refused before anyone reads it', async () => {
  let asked = 0;
  const { app } = appWith(async () => {
    asked += 1;
    return { status: 204, body: new Uint8Array() };
  });
  const large = await post(app, Buffer.alloc(8 * 1_048_576 + 1, 32));
  assert.deepEqual([large.statusCode, large.json().code], [413, 'batch-too-large']);
  const typed = await post(app, 'a=b', { 'content-type': 'application/x-www-form-urlencoded' });
  assert.deepEqual([typed.statusCode, typed.json().code], [415, 'media-type']);
  const empty = await app.inject({ method: 'POST', url: '/exchange/v1/envelopes' });
  assert.deepEqual([empty.statusCode, empty.json().code], [400, 'batch-missing']);
  assert.equal(asked, 0);
  assert.match(large.headers['content-type'] ?? '', /application\/problem\+json/);
});

test('an address that sends nothing but bad batches has to wait; good ones go on', async () => {
  const { app } = appWith(async (bytes) =>
    bytes.length > 5
      ? { status: 422, body: new TextEncoder().encode('{}') }
      : { status: 200, body: new TextEncoder().encode('{}') },
  );
  for (let n = 0; n < 200; n += 1) assert.equal((await post(app, '{}')).statusCode, 200);
  for (let n = 0; n < 60; n += 1) assert.equal((await post(app, '{"bad"}')).statusCode, 422);
  const refused = await post(app, '{"bad"}');
  assert.deepEqual([refused.statusCode, refused.json().code], [429, 'too-many-batches']);
  assert.equal(refused.headers['retry-after'], '60');
});
