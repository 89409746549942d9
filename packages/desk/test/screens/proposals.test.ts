import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from './desk-client.ts';

const WAITING = '/proposals/refusal-waits';

test('a colleague reads what would be stated and agrees; who proposed it cannot', async () => {
  const client = await openDesk({ participant: 'ISL' });
  try {
    await client.signIn('isl-2');
    const own = await client.post(WAITING, {});
    assert.equal(own.statusCode, 422);
    await client.post('/sign-out', {}, '/passkey');
    await client.signIn('isl-1');
    const page = await client.get(WAITING);
    assert.match(page.body, /The offence is a political one/);
    assert.match(page.body, /Árni Þórsson/);
    assert.match(page.body, /About[\s\S]*Part 2/, 'which part is refused');
    assert.doesNotMatch(page.body, /Part 1/);
    const [said = '', press] = page.body.split('action="/proposals/refusal-waits"');
    assert.match(said, /does not understand this kind of statement/, 'said before it leaves');
    assert.notEqual(press, undefined);
    const agreed = await client.post(WAITING, {});
    assert.equal(agreed.headers['location'], '/proposals?done=stated');
    assert.match((await client.get('/proposals?done=stated')).body, /Nothing waits for agreement/);
    assert.equal((await client.get(WAITING)).statusCode, 404);
  } finally {
    await client.close();
  }
});

test('what cannot be read is named beside the others, and can only be given back', async () => {
  const client = await openDesk({ participant: 'ISL' });
  try {
    await client.signIn('isl-1');
    const list = await client.get('/proposals');
    assert.match(list.body, /href="\/proposals\/refusal-waits"/);
    assert.match(list.body, /href="\/proposals\/row-damaged"/);
    assert.match(list.body, /is not what this node wrote/);
    const page = await client.get('/proposals/row-damaged');
    assert.equal(page.statusCode, 409);
    assert.match(page.body, /Give it back, and propose the act again/);
    assert.match(page.body, /action="\/proposals\/row-damaged\/back"/);
    assert.doesNotMatch(page.body, /action="\/proposals\/row-damaged"/);
    assert.equal((await client.get('/proposals/nobody')).statusCode, 404);
  } finally {
    await client.close();
  }
});

test('it is given back with a reason, and not without', async () => {
  const client = await openDesk({ participant: 'ISL' });
  try {
    await client.signIn('isl-1');
    assert.equal((await client.post(`${WAITING}/back`, { why: ' ' }, WAITING)).statusCode, 422);
    const back = await client.post(`${WAITING}/back`, { why: 'Consult first.' }, WAITING);
    assert.equal(back.headers['location'], '/proposals?done=back');
    assert.doesNotMatch((await client.get('/proposals')).body, /Given back to you/, 'another’s');
    await client.post('/sign-out', {}, '/passkey');
    await client.signIn('isl-2');
    const list = (await client.get('/proposals')).body;
    assert.match(list, /Given back to you[\s\S]*Consult first\./);
    const [, href = ''] = /href="(\/cases\/two-parts-asked\/[^"]*)"/.exec(list) ?? [];
    const form = (await client.get(href.replaceAll('&amp;', '&'))).body;
    assert.match(
      form,
      /The offence is a political one\.<\/textarea>/,
      'nothing that was typed is lost',
    );
    const ticked =
      /<input[^>]*value="p([0-9])"[^>]*checked|<input[^>]*checked[^>]*value="p([0-9])"/g;
    const parts = [...form.matchAll(ticked)].map(([, one, other]) => one ?? other);
    assert.deepEqual(parts, ['2']);
    const others = await client.get(`/cases/two-parts-asked/refuse?given-back=of-nobody`);
    assert.doesNotMatch(others.body, /The offence is a political one\.<\/textarea>/);
  } finally {
    await client.close();
  }
});
