import assert from 'node:assert/strict';
import { test } from 'node:test';
import { no, ok } from '@comity/base';
import { type AdmittedPost, exchangeRoutes, healthRoutes, type RouteParts } from '@comity/server';
import Fastify from 'fastify';

const json = { 'content-type': 'application/json', 'comity-batch': 'known' };

type Take = AdmittedPost['take'];

/** A node whose exchange lets in every post with the header `known`, and no other. */
function appWith(take: Take, up = true) {
  const events: Record<string, unknown>[] = [];
  const ended: number[] = [];
  const parts: RouteParts = {
    exchange: {
      admit: ({ header, length }) =>
        header === 'known'
          ? { header: {} as AdmittedPost['header'], take, end: () => ended.push(length ?? -1) }
          : { status: 401, body: new TextEncoder().encode('{"code":"header-missing"}') },
    },
    parts: {
      world: { log: (event) => events.push(event) },
    },
  };
  const app = Fastify();
  app.register(exchangeRoutes(parts));
  const ask = async () => (up ? ok(null) : no({ code: 'store-unavailable' as const }));
  app.register(healthRoutes({ readiness: { ask } }));
  return { app, events, ended };
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
  const typed = await post(app, 'a=b', {
    ...json,
    'content-type': 'application/x-www-form-urlencoded',
  });
  assert.deepEqual([typed.statusCode, typed.json().code], [415, 'media-type']);
  const empty = await app.inject({
    ...{ method: 'POST', url: '/exchange/v1/envelopes' },
    headers: { 'comity-batch': 'known' },
  });
  assert.deepEqual([empty.statusCode, empty.json().code], [400, 'batch-missing']);
  assert.equal(asked, 0);
  assert.match(large.headers['content-type'] ?? '', /application\/problem\+json/);
});

test('without a header no byte of a body is read, and nobody else is the worse for it', async () => {
  let asked = 0;
  const { app } = appWith(async () => {
    asked += 1;
    return { status: 204, body: new Uint8Array() };
  });
  const anonymous = { 'content-type': 'application/json', 'comity-batch': 'somebody' };
  for (let n = 0; n < 500; n += 1) {
    // As it is refused by its head, its type and size do not matter: nothing parses them.
    const answer = await post(app, n % 2 === 0 ? '{' : Buffer.alloc(65_536), anonymous);
    assert.deepEqual([answer.statusCode, answer.json().code], [401, 'header-missing']);
  }
  assert.equal(asked, 0);
  assert.equal((await post(app, '{}')).statusCode, 204, 'the peer behind the same address');
});

test('a hold says when to come again; a fault of ours is no fault of the store', async () => {
  let fault: Error | undefined;
  const { app, events, ended } = appWith(async () => {
    if (fault !== undefined) throw fault;
    return { status: 429, retryAfter: 90, body: new TextEncoder().encode('{}') };
  });
  const held = await post(app, '{}');
  assert.deepEqual([held.statusCode, held.headers['retry-after']], [429, '90']);
  for (const each of [new RangeError('x'), new TypeError('x')]) {
    fault = each;
    const answer = await post(app, '{}');
    assert.deepEqual([answer.statusCode, answer.json().code], [500, 'node-fault']);
  }
  fault = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
  assert.equal((await post(app, '{}')).json().code, 'store-unavailable');
  assert.deepEqual(
    events.map(({ what }) => what),
    ['exchange-fault', 'exchange-fault', 'store-unavailable'],
  );
  assert.deepEqual(ended, [2, 2, 2, 2], 'each post ended once');
});

test('what strangers write into an address is in no log', async () => {
  const { app, events } = appWith(async () => ({ status: 204, body: new Uint8Array() }));
  const url = '/exchange/v1/envelopes?suspect=jane.doe@example.org';
  const typed = { ...json, 'content-type': 'text/jane-doe' };
  await app.inject({ method: 'POST', url, payload: 'x', headers: typed });
  await app.inject({ method: 'POST', url: '/exchange/jane-doe', payload: 'x', headers: typed });
  assert.ok(events.length > 0);
  assert.doesNotMatch(JSON.stringify(events), /jane/);
});
