import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fakeService } from '../fake-service.ts';
import { browse, type DeskClient, openDesk } from './desk-client.ts';

let desk: DeskClient;
before(async () => {
  desk = await openDesk({ participant: 'USA' });
  await desk.signIn('usa-1');
});
after(() => desk?.close());

const plain = (body: string): string =>
  body.replace(/<[^>]*>|[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
/** The address and the act of the question on a page. */
const asked = (body: string) =>
  /action="(\/cases\/[^"]+\/told-us)".*?name="act" value="([^"]+)"/s.exec(body);

test('the night desk names who is said to have been told, when, and asks whether that was us', async () => {
  const { body } = await desk.get('/night');
  assert.match(
    plain(body),
    /National Police says that it told your office \(Telephone\), .*with “Meier, duty officer”\. Was that you\?/,
  );
  const [, at = '', act = ''] = asked(body) ?? [];
  assert.match(body, /value="us" name="was"|name="was"[^>]*value="us"/);
  assert.match(body, /value="nobody" name="was"|name="was"[^>]*value="nobody"/);
  const page = await desk.get(at.replace('/told-us', ''));
  assert.equal(asked(page.body)?.[2], act, 'and so does the case');
});

test('nobody was told: it says who said so, which number to call, and where to write', async () => {
  const [, at = '', act = ''] = asked((await desk.get('/night')).body) ?? [];
  const caseAt = at.replace('/told-us', '');
  assert.equal((await desk.post(at, { act, was: 'perhaps', after: '0' })).statusCode, 404);
  assert.equal((await desk.post(at, { act, was: 'nobody', after: '-1' })).statusCode, 404);
  const done = await desk.post(at, { act, was: 'nobody', after: '0' });
  assert.equal(done.headers['location'], `${caseAt}?done=told-nobody#told-us`);
  const { body } = await desk.get(caseAt);
  assert.match(plain(body), /: nobody here was told\./);
  assert.match(plain(body), /Call them by the number that their State has published/);
  assert.ok(body.includes(`href="${caseAt}/message?about=${act}"`), 'an act tells them');
  assert.doesNotMatch(body, /value="us"|value="nobody"/, 'it is asked once');
  assert.equal(asked((await desk.get('/night')).body), null);
});

test('a second answer is refused, and the page shows who gave the first', async () => {
  const answered = '/cases/silkroad';
  const act = /message\?about=([^"]+)"/.exec((await desk.get(answered)).body)?.[1] ?? '';
  const late = await desk.post(`${answered}/told-us`, { act, was: 'us', after: '0' });
  assert.equal(late.statusCode, 422);
  assert.match(
    plain(late.body),
    /Meanwhile a colleague has said something to this\..*nobody here was told/,
  );
});

test('an answer that was a mistake is taken back, is asked again, and all of it stays to be seen', async () => {
  const caseAt = '/cases/silkroad';
  const before = await desk.get(caseAt);
  const act = asked(before.body)?.[2] ?? '';
  assert.match(before.body, /name="after" value="1"|value="1" name="after"/);
  const done = await desk.post(`${caseAt}/told-us`, { act, was: 'open', after: '1' });
  assert.equal(done.headers['location'], `${caseAt}?done=told-open#told-us`);
  const { body } = await desk.get(`${caseAt}?done=told-open`);
  assert.match(plain(body), /: nobody here was told\..*: that answer was a mistake\./);
  assert.match(plain(body), /Yes, that was us/);
  assert.doesNotMatch(plain(body), /Call them by the number that their State has published/);
  assert.ok(asked((await desk.get('/night')).body) !== null);
  const again = await desk.post(`${caseAt}/told-us`, { act, was: 'us', after: '2' });
  assert.equal(again.statusCode, 303);
  assert.match(plain((await desk.get(caseAt)).body), /: that was us\./);
});

test('where it rings, the card asks it, once, beside the press of who asks colleagues', async () => {
  const service = fakeService();
  const { alarms } = service;
  const ringing = await browse({
    ...service,
    alarms: {
      ...alarms,
      open: async (session, caseId) => {
        const found = await alarms.open(session, caseId);
        const [one] = found.alarms;
        const [told] = (await alarms.told(session)).told;
        assert.ok(one?.about != null && told !== undefined);
        const about = { ...one.about, caseId: told.caseId };
        return { ...found, alarms: [{ ...one, id: 'told', sort: 'told', about }, ...found.alarms] };
      },
    },
  });
  try {
    await ringing.signIn('usa-1');
    const { body } = await ringing.get('/night');
    assert.match(plain(body), /says that it told your office/);
    assert.equal(body.split('/told-us"').length - 1, 1, 'no panel asks it again');
    assert.match(plain(body), /I am asking my colleagues/);
  } finally {
    await ringing.close();
  }
});
