import assert from 'node:assert/strict';
import { test } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import { madeWhenAsked } from '../src/listeners/made-when-asked.ts';

function doorTo(make: () => Promise<FastifyInstance>) {
  const told: string[] = [];
  const door = Fastify();
  door.get('/health', async () => 'up');
  madeWhenAsked(door, make, (cause) => told.push(String(cause)));
  return { door, told };
}

test('what stands behind a door is made once, for the first who asks, and ends with it', async () => {
  let made = 0;
  let ended = 0;
  const { door } = doorTo(async () => {
    made += 1;
    const behind = Fastify();
    behind.get('/page', async () => 'a page');
    // Its own reader of bodies, of which the door knows nothing.
    behind.removeAllContentTypeParsers();
    behind.addContentTypeParser('text/odd', { parseAs: 'string', bodyLimit: 8 }, (_r, body, done) =>
      done(null, body),
    );
    behind.post('/form', async ({ body }) => ({ read: body }));
    behind.addHook('preClose', async () => {
      ended += 1;
    });
    return behind;
  });
  assert.equal((await door.inject('/health')).body, 'up');
  assert.equal(made, 0, 'whether it is well is answered without');
  const [first, second] = await Promise.all([door.inject('/page'), door.inject('/page')]);
  assert.deepEqual([first.body, second.body, made], ['a page', 'a page', 1]);
  const post = (payload: string, type = 'text/odd') =>
    door.inject({ method: 'POST', url: '/form', payload, headers: { 'content-type': type } });
  assert.deepEqual((await post('told')).json(), { read: 'told' });
  assert.equal((await post('more than eight')).statusCode, 413);
  assert.equal((await post('{}', 'application/json')).statusCode, 415);
  assert.equal((await door.inject('/nowhere')).statusCode, 404);
  await door.close();
  assert.equal(ended, 1);
});

test('what could not be made is noted, told to nobody, and tried again for the next', async () => {
  let tries = 0;
  const { door, told } = doorTo(async () => {
    tries += 1;
    if (tries === 1) throw new Error('no /secret/folder');
    return Fastify().get('/page', async () => 'a page') as unknown as FastifyInstance;
  });
  const refused = await door.inject('/page');
  assert.deepEqual([refused.statusCode, refused.headers['retry-after']], [503, '5']);
  assert.doesNotMatch(refused.body, /secret/);
  assert.deepEqual(told, ['Error: no /secret/folder']);
  assert.equal((await door.inject('/page')).body, 'a page');
  await door.close();
});
