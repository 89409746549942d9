import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lawLibrary } from '@comity/advice';
import { type DeskClient, openDesk } from './desk-client.ts';
import { realLaw } from './new-request-drafts.ts';

let client: DeskClient;
before(async () => {
  client = await openDesk({ participant: 'ISL' });
  await client.signIn('isl-1');
  const law = await realLaw();
  Object.assign(client.service, {
    law: lawLibrary(law),
  });
});
after(() => client.close());

const TYPED = {
  'to-authority': 'JPN.npa-247',
  opened: '2024-11-21T14:20:00.000Z',
  title: 'A market',
  under: 'CETS185',
  concerns: 'From where the operator signs in.',
  'conditions.0.sort': 'use-limit',
  'conditions.0.text': 'Against the operator, and nobody else.',
} as const;

test('the form keeps what was typed and names each want at its field', async () => {
  const page = await client.submit('/offer', { ...TYPED, concerns: ' ', 'to-authority': '' });
  assert.equal(page.statusCode, 422);
  assert.match(page.body, /Against the operator, and nobody else\./);
  assert.match(page.body, /href="#to-authority"/);
  const wanted = await client.submit('/offer', { ...TYPED, concerns: ' ' });
  assert.equal(wanted.statusCode, 422);
  assert.match(wanted.body, /href="#concerns"/);
  assert.match(wanted.body, /value="A market"/);
});

test('a button shows the treaties between the two States and loses nothing', async () => {
  const page = await client.submit('/offer', { ...TYPED, under: '', change: 'yes' });
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /<option value="CETS185">Treaty: /);
  assert.match(page.body, /From where the operator signs in\./);
});

test('what will be signed is shown as the other State reads it; changing it comes back', async () => {
  const check = await client.submit('/offer', TYPED);
  assert.equal(check.statusCode, 200);
  for (const text of ['Information offered', 'National Police Agency', 'Budapest Convention']) {
    assert.ok(check.body.includes(text), text);
  }
  assert.match(check.body, /name="concerns" value="From where the operator signs in\."/);
  const back = await client.submit('/offer', { ...TYPED, change: 'yes' });
  assert.match(back.body, /<form method="post" action="\/offer"/);
});

test('signed, it is a case of its own, at whose side it says what binds', async () => {
  const sent = await client.submit('/offer', { ...TYPED, confirmed: 'yes' });
  assert.equal(sent.statusCode, 303);
  const where = String(sent.headers['location']);
  assert.match(where, /^\/cases\/.+\?done=offer$/);
  const again = await client.submit('/offer', { ...TYPED, confirmed: 'yes' });
  assert.equal(again.headers['location'], where, 'a second click is the same offer');
  const page = await client.get(where);
  assert.match(page.body, /The offer is signed and on its way\./);
  assert.doesNotMatch(page.body, /Limits on use/, 'an offer alone binds nobody');
});

test('who decides on an offer reads it in full, beside the form and on the check page', async () => {
  const other = await openDesk({ participant: 'USA' });
  try {
    await other.signIn('usa-1');
    const form = '/cases/offered/conditions-accepted';
    for (const url of [
      form,
      '/cases/offered/conditions-declined',
      '/cases/offered/offer-declined',
    ]) {
      assert.match((await other.get(url)).body, /Against the operator, and nobody else\./, url);
    }
    const check = await other.submit(form, {});
    assert.equal(check.statusCode, 200);
    assert.match(check.body, /Against the operator, and nobody else\./);
  } finally {
    await other.close();
  }
});

test('the side that holds information under limits reads them, and why the case stays here', async () => {
  const other = await openDesk({ participant: 'USA' });
  try {
    await other.signIn('usa-1');
    for (const url of ['/cases/disclosed', '/cases/disclosed/export', '/cases/disclosed/text']) {
      const page = await other.get(url);
      assert.match(page.body, /Limits on use/, url);
      assert.match(page.body, /Against the operator, and nobody else\./, url);
      assert.match(page.body, /use-consent-asked/, url);
    }
    const paper = (await other.get('/cases/disclosed?view=print')).body;
    assert.ok(paper.indexOf('Limits on use') < paper.indexOf('id="act-1"'), 'and on paper first');
    const screen = (await other.get('/cases/disclosed')).body;
    const numbers = [...screen.matchAll(/id="act-(\d+)"/g)].map(([, number]) => number);
    const offered = [...screen.matchAll(/text\?act=(\d+)&(?:amp;)?download=yes/g)].map(
      ([, number]) => number,
    );
    assert.ok(offered.length < numbers.length, `${offered} of ${numbers}`);
    for (const number of numbers) {
      const text = await other.get(`/cases/disclosed/text?act=${number}&download=yes`);
      assert.equal(text.statusCode, offered.includes(number) ? 200 : 409, String(number));
    }
    const read = (await other.get('/cases/disclosed/text')).body;
    assert.match(read, /Limits on use:\n {4}Use for this case only: Against the operator/);
    assert.match(read, /Giving side:\n {4}Iceland/);
    const whole = await other.get('/cases/disclosed/text?download=yes');
    assert.equal(whole.statusCode, 409);
    assert.match(whole.body, /bound by 2 limits on its use/);
    assert.ok(!whole.body.includes('href="/cases/disclosed/text?download=yes"'), 'no way out');
    const taken = await other.submit('/cases/disclosed/export', {});
    assert.equal(taken.statusCode, 409);
    assert.match(taken.body, /bound by 2 limits on its use/);
  } finally {
    await other.close();
  }
});
