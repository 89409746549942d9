import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { after, test } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import { within } from '../../../test/wait.ts';
import { type Listener, listenerOf } from '../src/listeners/listener.ts';

const open: Listener[] = [];
after(async () => {
  await Promise.all(open.map((each) => each.close()));
});

function listenerTo(make: () => Promise<FastifyInstance>) {
  const told: string[] = [];
  const listener = listenerOf({
    open: () => createServer(),
    make,
    onFailed: (cause) => told.push(String(cause)),
  });
  open.push(listener);
  return { listener, told };
}

const portOf = ({ server }: Listener): number => (server.address() as AddressInfo).port;
const ask = async (listener: Listener, path: string, host = '127.0.0.1'): Promise<string> => {
  const answer = await fetch(`http://${host}:${portOf(listener)}${path}`);
  return `${answer.status} ${await answer.text()}`;
};

test('what answers is made once, for the first who asks', async () => {
  let made = 0;
  const { listener } = listenerTo(async () => {
    made += 1;
    const app = Fastify();
    app.get('/page', async () => 'a page');
    app.post('/form', async ({ body }) => body);
    return app;
  });
  await listener.listen({ host: '127.0.0.1', port: 0 });
  assert.equal(made, 0, 'it listens before');
  const both = await Promise.all([ask(listener, '/page'), ask(listener, '/page')]);
  assert.deepEqual(both, ['200 a page', '200 a page']);
  const said = await fetch(`http://127.0.0.1:${portOf(listener)}/form`, {
    ...{ method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } },
  });
  assert.deepEqual([await said.json(), made], [{ a: 1 }, 1]);
});

test('it is made soon after it listens, whether or not anybody asks', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { listener } = listenerTo(async () => {
    resolve();
    return Fastify();
  });
  await listener.listen({ host: '127.0.0.1', port: 0 });
  // The timer alone holds no process, as a node is held by its doors.
  await within('it is made', promise);
});

test('what could not be made is noted, told to nobody, and tried again for the next', async () => {
  let tries = 0;
  const { listener, told } = listenerTo(async () => {
    tries += 1;
    if (tries === 1) throw new Error('no /secret/folder');
    const app = Fastify();
    app.get('/page', async () => 'a page');
    return app;
  });
  await listener.listen({ host: '127.0.0.1', port: 0 });
  const refused = await fetch(`http://127.0.0.1:${portOf(listener)}/page`);
  assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '5']);
  assert.doesNotMatch(await refused.text(), /secret/);
  assert.deepEqual(told, ['Error: no /secret/folder']);
  assert.equal(await ask(listener, '/page'), '200 a page');
});

test('this machine by its name is reached at each of its addresses, with the same bounds', async () => {
  let servers = 0;
  const listener = listenerOf({
    open: () => {
      servers += 1;
      return createServer();
    },
    make: async () => {
      const app = Fastify();
      app.get('/page', async () => 'a page');
      return app;
    },
    onFailed: (cause) => assert.fail(String(cause)),
  });
  open.push(listener);
  await listener.listen({ host: 'localhost', port: 0 });
  assert.equal(await ask(listener, '/page', '127.0.0.1'), '200 a page');
  assert.equal(await ask(listener, '/page', 'localhost'), '200 a page');
  const isSix = (listener.server.address() as AddressInfo).family === 'IPv6';
  if (servers > 1 || isSix) assert.equal(await ask(listener, '/page', '[::1]'), '200 a page');
});

test('a port that somebody has is said by the code of the system', async () => {
  const { listener: first } = listenerTo(async () => Fastify());
  await first.listen({ host: '127.0.0.1', port: 0 });
  const { listener: second } = listenerTo(async () => Fastify());
  await assert.rejects(second.listen({ host: '127.0.0.1', port: portOf(first) }), {
    code: 'EADDRINUSE',
  });
});

test('what was asked before the end is answered, and who only holds a line loses it', async () => {
  const asked = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  let ended = 0;
  const { listener } = listenerTo(async () => {
    const app = Fastify();
    app.get('/slow', async () => {
      asked.resolve();
      await go.promise;
      return 'slow';
    });
    app.addHook('preClose', async () => {
      ended += 1;
    });
    return app;
  });
  await listener.listen({ host: '127.0.0.1', port: 0 });
  const idle = connect(portOf(listener), '127.0.0.1');
  const lost = new Promise<void>((done) => {
    idle.once('close', () => done());
  });
  idle.on('error', () => undefined);
  const answer = ask(listener, '/slow');
  await within('it is asked', asked.promise);
  const closed = listener.close();
  go.resolve();
  assert.equal(await within('it is answered', answer), '200 slow');
  await within('the idle line is lost', lost);
  await within('it is closed', closed);
  assert.equal(ended, 1);
  await assert.rejects(ask(listener, '/slow'));
});
