import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DeskClient, openDesk } from './desk-client.ts';

let desk: DeskClient;
before(async () => {
  desk = await openDesk({ participant: 'USA' });
  await desk.signIn('usa-2');
});
after(() => desk?.close());

const WALL = '/walls/silkroad';
/** Values of the check boxes of a page. */
const boxes = (html: string): readonly string[] =>
  [...html.matchAll(/name="officers"[^>]*value="([^"]+)"/g)].map(([, value]) => value ?? '');

test('officers are named by ticking them; what lacks is said at its field, and what was typed stays', async () => {
  const page = await desk.get(WALL);
  assert.equal(page.statusCode, 200);
  const all = boxes(page.body);
  assert.ok(all.length >= 2, page.body.slice(0, 200));
  const [one = '', two = ''] = all;
  const few = await desk.post(WALL, { do: 'set', officers: one, why: 'A cousin is named.' });
  assert.equal(few.statusCode, 422);
  assert.match(few.body, /href="#officers"/);
  assert.ok(few.body.includes('A cousin is named.'), 'what was typed stays');
  const silent = await desk.post(WALL, { do: 'set', officers: [one, two], why: ' ' });
  assert.match(silent.body, /href="#why"/);
  const set = await desk.post(WALL, { do: 'set', officers: [one, two], why: 'A cousin.' });
  assert.match(String(set.headers['location']), /^\/(?:walls\/silkroad\?done=set|\?done=walled)$/);
  assert.match((await desk.get(WALL)).body, /A cousin\./);
});

test('it is opened to all again with a reason, asked for in its own field', async () => {
  const silent = await desk.post(WALL, { do: 'lift', lift: '' });
  assert.equal(silent.statusCode, 422);
  assert.match(silent.body, /href="#lift"/);
  const lifted = await desk.post(WALL, { do: 'lift', lift: 'It was another family.' });
  assert.equal(lifted.headers['location'], `${WALL}?done=lifted`);
  assert.equal((await desk.get('/walls/nothing')).statusCode, 404);
});

test('a case that is closed to two is asked for by its reference, and answered by another', async () => {
  const wrong = await desk.post('/openings', { do: 'ask', reference: '482', why: '' });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /href="#reference"/);
  const asked = { do: 'ask', reference: '482-719-3604', why: 'Both are ill.' };
  assert.equal((await desk.post('/openings', asked)).headers['location'], '/openings?done=asked');
  const page = await desk.get('/openings');
  assert.match(page.body, /482-719-3604/);
  assert.doesNotMatch(page.body, /value="agree"/, 'who asked does not answer');
});

test('a case is held through a day with a reason, and says so where it would be erased', async () => {
  const url = '/cases/silkroad/retention';
  const before = await desk.get(url);
  assert.match(before.body, /value="erase"/);
  const silent = await desk.post(url, { do: 'hold', until: '2025-01-31', why: '' });
  assert.equal(silent.statusCode, 422);
  assert.match(silent.body, /value="2025-01-31"/);
  const held = await desk.post(url, { do: 'hold', until: '2025-01-31', why: 'A court asks.' });
  assert.equal(held.headers['location'], `${url}?done=held`);
  const page = await desk.get(url);
  assert.match(page.body, /A court asks\./);
  assert.doesNotMatch(page.body, /value="erase"/);
  const mute = await desk.post(url, { do: 'end', hold: 'hold', end: '' });
  assert.equal(mute.statusCode, 422);
  const asked = await desk.post(url, { do: 'end', hold: 'hold', end: 'It has the file.' });
  assert.equal(asked.headers['location'], `${url}?done=end-asked`);
  const waits = await desk.get(`${url}?done=end-asked`);
  assert.match(waits.body, /The hold stands until another officer agrees/);
  assert.match(waits.body, /It has the file\./);
  assert.doesNotMatch(waits.body, /value="end"/, 'who asked does not agree');
  assert.doesNotMatch(waits.body, /value="erase"/, 'and nothing is let go');
  const agree = await desk.get('/proposals');
  assert.match(
    agree.body,
    /href="\/cases\/silkroad\/retention"[\s\S]*?End of a hold on erasure[\s\S]*?1 of 2/,
  );
  const due = await desk.get('/retention');
  assert.ok(due.body.includes('/cases/silkroad/retention') || due.body.includes('/retention"'));
});
