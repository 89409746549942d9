import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allScreens } from '../../src/index.ts';
import { type DeskClient, openDesk, tokenIn } from './desk-client.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('the web framework of the desk', () => {
  let client: DeskClient;
  const broken: { reference: string; error: unknown }[] = [];
  before(async () => {
    client = await openDesk({
      participant: 'ISL',
      onBroken: (reference, error) => broken.push({ reference, error }),
    });
    await client.signIn('isl-1');
  });
  after(() => client.close());

  it('gives every route a name of its own and a handler by method and path', () => {
    const names = allScreens.map((screen) => screen.name);
    assert.equal(new Set(names).size, names.length);
    const routes = allScreens.map((screen) => `${screen.method} ${screen.path}`);
    assert.equal(new Set(routes).size, routes.length);
  });

  it('sends the security headers with every answer, found or not', async () => {
    for (const url of ['/', '/sign-in', '/nowhere', '/cases/none']) {
      const { headers } = await client.get(url);
      const policy = String(headers['content-security-policy']);
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'/, url);
      assert.ok(!policy.includes('unsafe'), url);
      assert.match(policy, /frame-ancestors 'none'; base-uri 'none'$/, url);
      assert.equal(headers['x-content-type-options'], 'nosniff', url);
      assert.equal(headers['cache-control'], 'no-store', url);
    }
  });

  it('puts nothing inline into a page', async () => {
    for (const url of ['/', '/cases/silkroad', '/cases/silkroad/refuse', '/directory']) {
      const { body } = await client.get(url);
      assert.doesNotMatch(body, /<script(?![^>]*\ssrc=)/i, url);
      assert.doesNotMatch(body, /<style|\sstyle="|\son[a-z]+="/i, url);
    }
  });

  it('says the same of a page that is not there and of a case that is not yours', async () => {
    const time = /<time[\s\S]*?<\/time>/g;
    const nowhere = await client.get('/nowhere');
    const unknown = await client.get('/cases/none');
    const foreign = await client.get('/cases/netwalker');
    for (const answer of [nowhere, unknown, foreign]) assert.equal(answer.statusCode, 404);
    assert.equal(unknown.body.replace(time, ''), nowhere.body.replace(time, ''));
    assert.equal(foreign.body, unknown.body);
    const long = `/cases/${'a'.repeat(500)}`;
    const strange = ['/%zz', '/cases/%E0%A4%A', '/cases/a%2Fb', '/cases/a%00b', '/drafts/%00'];
    for (const url of [...strange, long]) {
      const answer = await client.get(url);
      assert.equal(answer.statusCode, 404, url);
      assert.equal(answer.body, unknown.body, url);
    }
    assert.equal((await client.get('/law?q=%00')).statusCode, 404);
    assert.notEqual((await client.get('/law?q=a%09b')).statusCode, 404);
  });

  it('refuses every post without the token of the form', async () => {
    for (const screen of allScreens.filter(({ method }) => method === 'POST')) {
      const url = screen.path.replace(':caseId', 'silkroad');
      for (const payload of ['', 'form-token=', 'form-token=wrong']) {
        const answer = await client.raw({ method: 'POST', url, headers: FORM, payload });
        assert.equal(answer.statusCode, 403, `${screen.name} with "${payload}"`);
      }
    }
    assert.deepEqual(client.service.stated, []);
  });

  it('refuses a post from another site even with the right token', async () => {
    const token = tokenIn((await client.get('/cases/silkroad/message')).body);
    const send = (headers: Readonly<Record<string, string>>) =>
      client.raw({
        method: 'POST',
        url: '/cases/silkroad/message',
        headers: { ...FORM, ...headers },
        payload: `form-token=${token}&text=hello`,
      });
    assert.equal((await send({ 'sec-fetch-site': 'cross-site' })).statusCode, 403);
    assert.equal((await send({ origin: 'https://evil.example' })).statusCode, 403);
    assert.equal((await send({ origin: 'null' })).statusCode, 403);
    assert.deepEqual(client.service.stated, []);
    assert.equal((await send({ 'sec-fetch-site': 'same-origin' })).statusCode, 303);
  });

  it('names the field of a 3 MB paste, its size and the limit, and does nothing', async () => {
    const before = client.service.stated.length;
    const answer = await client.post('/cases/silkroad/refuse', {
      reasons: 'x'.repeat(3 * 1024 * 1024),
    });
    assert.equal(answer.statusCode, 413);
    assert.match(answer.body, /Reasons/);
    assert.match(answer.body, /3,145,728/);
    assert.match(answer.body, /100,000/);
    assert.ok(answer.body.length < 40_000, 'the paste is not sent back');
    assert.equal(client.service.stated.length, before);
  });

  it('answers a body beyond all limits instead of cutting the line', async () => {
    const answer = await client.post('/cases/silkroad/refuse', {
      reasons: 'x'.repeat(9 * 1024 * 1024),
    });
    assert.equal(answer.statusCode, 413);
    assert.match(answer.body, /9,217 KiB/);
  });

  it('keeps what was typed when the session has ended meanwhile', async () => {
    const visitor = await openDesk({ participant: 'ISL' });
    const answer = await visitor.raw({
      method: 'POST',
      url: '/cases/silkroad/message',
      headers: { ...FORM, 'sec-fetch-site': 'same-origin' },
      payload: 'form-token=old&text=an+hour+of+typing',
    });
    assert.equal(answer.statusCode, 401);
    assert.match(answer.body, /name="text" value="an hour of typing"/);
    assert.match(answer.body, /action="\/cases\/silkroad\/message"/);
    await visitor.close();
  });

  it('offers to go on with a form of an earlier session, and has done nothing', async () => {
    const before = client.service.stated.length;
    const answer = await client.raw({
      method: 'POST',
      url: '/cases/silkroad/message',
      headers: { ...FORM, 'sec-fetch-site': 'same-origin' },
      payload: 'form-token=earlier&text=kept',
    });
    assert.equal(answer.statusCode, 403);
    assert.match(answer.body, /name="text" value="kept"/);
    assert.notEqual(tokenIn(answer.body), 'earlier');
    assert.equal(client.service.stated.length, before);
  });

  it('shows a reference and no detail when something breaks', async () => {
    const other = await openDesk({
      participant: 'ISL',
      onBroken: (reference, error) => broken.push({ reference, error }),
    });
    await other.signIn('isl-1');
    other.service.breakDown();
    const answer = await other.get('/cases/silkroad');
    assert.equal(answer.statusCode, 500);
    assert.doesNotMatch(answer.body, /secret detail|10\.0\.0\.7/);
    const told = broken.at(-1);
    assert.ok(told !== undefined && told.reference.length >= 6);
    assert.ok(answer.body.includes(told.reference));
    await other.close();
  });

  it('keeps assets for ever under an address with their hash', async () => {
    const { body } = await client.get('/');
    const href = /href="(\/assets\/[0-9a-f]{16}\/comity\.css)"/.exec(body)?.[1] ?? '';
    const { headers, statusCode } = await client.get(href);
    assert.equal(statusCode, 200);
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.match(String(headers['content-type']), /^text\/css/);
    assert.equal((await client.get('/assets/0000000000000000/comity.css')).statusCode, 404);
  });
});

describe('cookies', () => {
  it('are HttpOnly and Lax, and bound to the host over TLS', async () => {
    for (const https of [false, true]) {
      const client = await openDesk({ participant: 'JPN', https });
      const { headers } = await client.get('/sign-in');
      const cookie = String(headers['set-cookie']);
      const name = https ? '__Host-comity-jpn-visitor' : 'comity-jpn-visitor';
      assert.ok(cookie.startsWith(`${name}=`), cookie);
      assert.match(cookie, /; Path=\/; HttpOnly; SameSite=Lax/);
      assert.equal(cookie.includes('; Secure'), https);
      await client.close();
    }
  });
});

describe('live events', () => {
  it('go to officers only, carry no case content and end with the desk', async () => {
    const client = await openDesk({ participant: 'ISL' });
    assert.equal((await client.get('/events')).statusCode, 401);
    const address = await client.desk.listen({ port: 0, host: '127.0.0.1' });
    await client.signIn('isl-1');
    const probe = await client.raw({ method: 'GET', url: '/' });
    const cookie = String(probe.raw.req.headers['cookie']);
    const answer = await fetch(`${address}/events`, { headers: { cookie } });
    assert.match(String(answer.headers.get('content-type')), /^text\/event-stream/);
    assert.ok(answer.body !== null);
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    client.service.alert({
      kind: 'act-arrived',
      caseId: 'silkroad',
      urgency: 'urgent',
      at: '2024-11-21T14:20:00.000Z',
    });
    let heard = '';
    while (!heard.includes('act-arrived')) heard += (await reader.read()).value ?? '';
    assert.match(heard, /event: act-arrived\ndata: \{"caseId":"silkroad","urgency":"urgent"/);
    await client.close();
    let end = await reader.read();
    while (!end.done) end = await reader.read();
    assert.equal(end.done, true);
  });
});
