import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, test } from 'node:test';

import { askForToken, type OutgoingHook, tellSystems } from '@comity/server';
import { TOKEN_USES } from '@comity/service';
import { POLICE, type SystemHouse, systemHouse } from '../../server/test/system-house.ts';
import { systemCaller } from '../src/callers/gateway-caller.ts';

interface Heard {
  readonly id: string;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

let house: SystemHouse;
let receiver: Server;
let url: string;
/** What the receiver answers next; 204 when nothing is said. */
const answers: number[] = [];
const heard: Heard[] = [];

before(async () => {
  house = await systemHouse('hooks');
  receiver = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { headers } = request;
      const id = String(headers['webhook-id']);
      heard.push({ id, body: Buffer.concat(parts).toString('utf8'), headers });
      response.writeHead(answers.shift() ?? 204, { location: 'http://127.0.0.1:9/' }).end();
    });
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/comity`;
});
after(async () => {
  receiver?.close();
  await house?.close();
});
afterEach(async () => {
  const { service } = house.iceland;
  const ann = await house.come(POLICE, '0101');
  for (const { id, state } of await service.tokens.list(ann)) {
    if (state !== 'ended') await service.tokens.end(ann, id);
  }
  answers.length = 0;
  heard.length = 0;
});

/** A token whose system is told; what is shown once, and its id. */
async function told(hook = url) {
  const { tokens } = house.iceland.service;
  const [ann, ben] = [await house.come(POLICE, '0101'), await house.come(POLICE, '0102')];
  const wanted = { name: 'Register', may: TOKEN_USES, days: 30, hook };
  const asked = await tokens.ask(ann, wanted);
  assert.ok(asked.ok, JSON.stringify(asked));
  const { id } = asked.value;
  assert.ok((await tokens.agree(ben, id)).ok);
  const taken = await tokens.take(ann, id);
  assert.ok(taken.ok && taken.value.hookSecret !== null);
  return { id, secret: taken.value.secret, signing: taken.value.hookSecret };
}

/** One look, as a node takes it every two seconds, by another process each time. */
const look = (): Promise<boolean> =>
  tellSystems(
    house.iceland.parts,
    systemCaller({
      now: () => Date.parse(house.iceland.parts.world.now()),
      anyAddress: true,
    }),
  );

const caseIds = async (secret: string, cursor: string): Promise<readonly string[]> => {
  const answer = await house.ask(secret, { url: `/api/v1/acts?after=${cursor}` });
  assert.equal(answer.status, 200, answer.text);
  return (answer.value as { acts: { caseId: string }[] }).acts.map(({ caseId }) => caseId);
};

const afterOf = ({ body }: Heard): string =>
  (JSON.parse(body) as { data: { after: string } }).data.after;

test('what is new is told once, signed, and says nothing but that', async () => {
  const { secret, signing } = await told();
  await house.asked('hook-1.JPN.npa-247');
  assert.ok(await look());
  assert.ok(await look());
  assert.equal(heard.length, 1);
  const [one] = heard as [Heard];
  const { 'webhook-timestamp': at, 'webhook-signature': signature } = one.headers;
  const key = Buffer.from(signing.replace('whsec_', ''), 'base64');
  assert.equal(key.length, 32);
  const expected = createHmac('sha256', key).update(`${one.id}.${at}.${one.body}`);
  assert.equal(signature, `v1,${expected.digest('base64')}`);
  const said = JSON.parse(one.body) as { data: Record<string, string> };
  assert.deepEqual(Object.keys(said).sort(), ['data', 'timestamp', 'type']);
  assert.deepEqual(said.data, { authority: POLICE, after: afterOf(one) });
  assert.ok(!one.body.includes('hook-1') && !one.body.includes('JPN'));
  assert.deepEqual(await caseIds(secret, afterOf(one)), ['hook-1.JPN.npa-247']);
  // The next tells of what came since, and of nothing before it.
  await house.asked('hook-2.JPN.npa-247');
  await house.asked('hook-3.JPN.npa-247');
  await look();
  assert.equal(heard.length, 2);
  const next = afterOf(heard[1] as Heard);
  assert.deepEqual(await caseIds(secret, next), ['hook-2.JPN.npa-247', 'hook-3.JPN.npa-247']);
  assert.notEqual(heard[1]?.id, one.id);
});

test('what is not taken comes again under its key and with its words, also after a new start', async () => {
  await told();
  answers.push(500, 302, 204);
  await look();
  await look();
  assert.equal(heard.length, 1, 'there is a pause between two tries');
  house.advance(60_000);
  await house.asked('hook-4.JPN.npa-247');
  await look();
  house.advance(60_000);
  // What one process had begun another goes on with: nothing of it is held in memory.
  const gone: OutgoingHook[] = [];
  await tellSystems(house.iceland.parts, async (hook) => {
    gone.push(hook);
    throw new Error('the process ended before it heard the answer');
  });
  house.advance(60_000);
  await look();
  const [first, second, third] = heard as [Heard, Heard, Heard];
  assert.deepEqual([second.id, gone[0]?.key, third.id], [first.id, first.id, first.id]);
  assert.deepEqual([second.body, third.body], [first.body, first.body]);
  // A redirect was followed by nobody. What came meanwhile is told after it.
  await look();
  assert.equal(heard.length, 4);
  assert.notEqual(heard[3]?.id, first.id);
  await look();
  assert.equal(heard.length, 4);
});

test('two processes at once post one thing once', async () => {
  await told();
  await Promise.all([look(), look(), look()]);
  assert.equal(heard.length, 1);
});

test('what is behind a wall rings nothing', async () => {
  const { secret } = await told();
  await look();
  heard.length = 0;
  await house.asked('hook-walled.JPN.npa-247');
  const [ann, ben] = [await house.come(POLICE, '0101'), await house.come(POLICE, '0102')];
  const officers = [ann.officer.id, ben.officer.id];
  const why = 'An officer is among the suspects.';
  const { walls } = house.iceland.service;
  assert.ok((await walls.set(ann, 'hook-walled.JPN.npa-247', { officers, why })).ok);
  await look();
  assert.equal(heard.length, 0);
  // Nor does one that was walled off while a post of it was waiting.
  await house.asked('hook-late.JPN.npa-247');
  answers.push(500);
  await look();
  assert.equal(heard.length, 1);
  assert.ok((await walls.set(ann, 'hook-late.JPN.npa-247', { officers, why })).ok);
  house.advance(60_000);
  await look();
  assert.equal(heard.length, 1);
  await house.asked('hook-open.JPN.npa-247');
  await look();
  assert.deepEqual(await caseIds(secret, afterOf(heard[1] as Heard)), ['hook-open.JPN.npa-247']);
});

test('it ends with the token, and stands still with it', async () => {
  const { id } = await told();
  await look();
  heard.length = 0;
  await house.asked('hook-5.JPN.npa-247');
  const ann = await house.come(POLICE, '0101');
  assert.ok((await house.iceland.service.tokens.end(ann, id)).ok);
  await look();
  assert.equal(heard.length, 0);
});

test('a system that takes nothing for hours is given up, on record and on the page, and told of the next', async () => {
  const { id } = await told();
  const ann = await house.come(POLICE, '0101');
  const hookNow = async () =>
    (await house.iceland.service.tokens.list(await house.come(POLICE, '0101'))).find(
      (one) => one.id === id,
    )?.hook;
  assert.equal(ann.officer.authority, POLICE);
  for (let n = 0; n < 60; n += 1) {
    answers.push(503);
    await look();
    if (n === 0) assert.equal((await hookNow())?.trouble, 'hook-not-taken');
    house.advance(301_000);
  }
  assert.equal(heard.length, 60);
  assert.equal(new Set(heard.map((one) => one.id)).size, 1);
  assert.equal((await hookNow())?.trouble, 'hook-given-up');
  await look();
  assert.equal(heard.length, 60);
  const noted = await house.admin<{ kind: string }>(
    "select kind from audit where subject = $1 and kind = 'hook-given-up'",
    [id],
  );
  assert.equal(noted.length, 1);
  await house.asked('hook-6.JPN.npa-247');
  await look();
  assert.equal(heard.length, 61);
  const now = await hookNow();
  assert.deepEqual([now?.trouble, now?.takenAt !== null], [null, true]);
});

test('an address is the State’s own, safe, and part of what two agree to', async () => {
  const { tokens } = house.iceland.service;
  const ann = await house.come(POLICE, '0101');
  const ask = async (hook: string, may: readonly string[] = TOKEN_USES) => {
    const asked = await tokens.ask(ann, { name: 'Register', may, days: 30, hook });
    return asked.ok ? [] : asked.error.map(({ code, at }) => [code, at]);
  };
  for (const wrong of [
    ...['http://system.example/', 'ftp://system.example/', 'system.example', '//x', 'javascript:1'],
    ...['https://user:password@system.example/', `https://x.example/${'a'.repeat(400)}`],
    ...['http://127.0.0.1.evil.example/', 'https://'],
  ]) {
    assert.deepEqual(await ask(wrong), [['hook-form', 'hook']], wrong);
  }
  assert.deepEqual(await ask('https://system.example/', ['cases.view']), [
    ['hook-without-news', 'hook'],
  ]);
  assert.deepEqual(await ask(' https://system.example/comity '), []);
  const listed = await tokens.list(ann);
  assert.ok(listed.some(({ hook }) => hook?.url === 'https://system.example/comity'));
  // A hand in the table that turns the posts elsewhere makes the token nobody's.
  const { id, secret } = await told();
  await house.admin('update tokens set hook = $2 where id = $1', [id, Buffer.alloc(60, 1)]);
  assert.equal((await house.ask(secret, { url: '/api/v1/acts' })).status, 401);
  await look();
  assert.equal(heard.length, 0);
});

test('an address that is not public is refused when it is typed, unless the operator allows it', async () => {
  const who = { authority: POLICE, id: 'shell', number: 'shell', agrees: false };
  const ask = async (hook: string, publicHooks: boolean): Promise<string> => {
    const wanted = { name: 'Register', may: TOKEN_USES, days: 30, hook };
    const asked = await askForToken({ ...house.iceland.parts, publicHooks }, who, wanted);
    if (!asked.ok) return asked.error.map(({ code }) => code).join();
    assert.ok(
      (await house.iceland.service.tokens.end(await house.come(POLICE, '0101'), asked.value.id)).ok,
    );
    return 'asked';
  };
  for (const host of [
    ...['10.0.0.7', '169.254.169.254', '0x7f000001', '[fd00::1]', 'localhost', 'system'],
    ...['system.internal', 'nas.local'],
  ]) {
    assert.equal(await ask(`https://${host}/comity`, true), 'hook-form', host);
    assert.equal(await ask(`https://${host}/comity`, false), 'asked', host);
  }
  assert.equal(await ask('http://127.0.0.1:8080/', true), 'hook-form');
  assert.equal(await ask('https://system.example/comity', true), 'asked');
});

test('an address that is not public is sent nothing unless the operator allows it', async () => {
  const now = () => Date.parse(house.iceland.parts.world.now());
  const post = async (to: string, tell: ReturnType<typeof systemCaller>): Promise<string> => {
    const hook = { url: to, secret: new Uint8Array(32), key: 'k', since: '2026-11-30T12:00:00Z' };
    return tell({ ...hook, authority: POLICE, after: '0' }).then(
      () => 'taken',
      (cause: Error) => cause.name,
    );
  };
  const outside = systemCaller({ now });
  const { port } = new URL(url);
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '10.0.0.7', '169.254.169.254']) {
    assert.equal(await post(`http://${host}:${port}/`, outside), 'AddressRefused', host);
  }
  // A public name that leads inside is no way either.
  const inside = systemCaller({
    now,
    lookup: (_name, options, done) =>
      options.all === true
        ? done(null, [{ address: '127.0.0.1', family: 4 }])
        : done(null, '127.0.0.1', 4),
  });
  assert.equal(await post(`http://system.example.org:${port}/`, inside), 'AddressRefused');
  assert.equal(heard.length, 0);
  assert.equal(await post(url, systemCaller({ now, anyAddress: true })), 'taken');
});
