import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type DeskClient, openDesk } from './desk-client.ts';

let desk: DeskClient;
before(async () => {
  desk = await openDesk({ participant: 'ISL' });
  await desk.signIn('isl-1');
});
after(() => desk.close());

const REFUSE = '/cases/silkroad/refuse';
const REFUSAL = {
  ground: 'essential-interests',
  reasons: 'The data concerns an official of the State.',
  consultedFirst: 'yes',
};
const goesTo = async (...post: Parameters<DeskClient['post']>): Promise<string> => {
  const answer = await desk.post(...post);
  assert.equal(answer.statusCode, 303, 'every post is answered by an address');
  return String(answer.headers['location']);
};

test('each page of a form is one that can be asked for again, with what was typed', async () => {
  assert.equal(await goesTo(REFUSE, { ...REFUSAL, reasons: '' }), REFUSE);
  for (const _again of [1, 2]) {
    const { statusCode, body } = await desk.get(REFUSE);
    assert.equal(statusCode, 422);
    assert.match(body, /Give the reasons/);
    assert.match(body, /id="ground-essential-interests"[^>]* checked/);
  }
  const check = await goesTo(REFUSE, REFUSAL);
  assert.equal(check, `${REFUSE}?step=check`);
  for (const _again of [1, 2]) {
    const { statusCode, body } = await desk.get(check);
    assert.equal(statusCode, 200);
    assert.match(body, /Check what will be signed/);
    assert.match(body, new RegExp(`href="${REFUSE}"[^>]*>Change it`));
  }
  // Back from there, by the browser or by the link: all of it, and no word of what was wrong before.
  const form = await desk.get(REFUSE);
  assert.equal(form.statusCode, 200);
  assert.match(form.body, />The data concerns an official of the State\.<\/textarea>/);
  assert.match(form.body, /have not sent stands below/);
});

test('a row that was added stays, and a form that goes to another one keeps what it held', async () => {
  const ask = '/cases/silkroad/ask';
  const blank = { 'questions.1': '', 'questions.2': '' };
  const typed = { 'questions.0': 'Which host?', ...blank, add: 'questions:' };
  assert.equal(await goesTo(ask, typed), ask);
  for (const _again of [1, 2]) {
    const { body } = await desk.get(ask);
    assert.match(body, />Which host\?<\/textarea>/);
    assert.equal(body.match(/<textarea[^>]*name="questions\.\d+"/g)?.length, 4);
  }
  const other = await goesTo(REFUSE, { ...REFUSAL, 'other-form': 'consultation-opened' });
  assert.match(other, /^\/cases\/silkroad\/consultation-opened\?/);
  assert.match((await desk.get(REFUSE)).body, />The data concerns an official of the State\./);
});

test('what is about another part or another act is another form', async () => {
  const about = `${REFUSE}?act-parts-asked=yes&act-parts=p1`;
  assert.doesNotMatch((await desk.get(about)).body, /The data concerns an official/);
  const fields = { 'act-parts-asked': 'yes', 'act-parts': 'p1', ...REFUSAL, reasons: 'Of part 1.' };
  assert.equal(await goesTo(about, fields), `${about}&step=check`);
  assert.match((await desk.get(`${about}&others-said=0`)).body, />Of part 1\.<\/textarea>/);
  assert.doesNotMatch((await desk.get(REFUSE)).body, /Of part 1/);
});

test('a colleague’s form is a colleague’s', async () => {
  const colleague = await browse(desk.service);
  await colleague.signIn('isl-2');
  assert.match((await desk.get(REFUSE)).body, /The data concerns an official/);
  assert.doesNotMatch((await colleague.get(REFUSE)).body, /The data concerns an official/);
  await colleague.close();
});

test('one begins anew by a button', async () => {
  assert.equal(await goesTo(REFUSE, { anew: 'yes' }), REFUSE);
  const { body } = await desk.get(REFUSE);
  assert.doesNotMatch(body, /The data concerns an official|have not sent/);
});

test('what is signed is what the page showed; behind it there is nothing left to sign', async () => {
  const message = '/cases/silkroad/message';
  assert.equal(await goesTo(message, { text: '' }), message);
  assert.equal(await goesTo(message, { text: 'Soon.' }), '/cases/silkroad?done=message');
  assert.doesNotMatch((await desk.get(message)).body, /have not sent|>Soon\./);
  const confirm = '/cases/silkroad/confirm';
  const kept = {
    ...{ preserved: 'The image.', legalBasis: 'Act 88/2008' },
    ...{ 'since-day': '21', 'since-month': '11', 'since-year': '2024' },
    ...{ 'lastDay-day': '20', 'lastDay-month': '3', 'lastDay-year': '2025' },
  };
  const check = await goesTo(confirm, kept);
  // Another tab typed something else meanwhile: this page still signs its own words.
  await goesTo(confirm, { ...kept, preserved: 'Something else.' });
  const count = desk.service.stated.length;
  const signed = await goesTo(confirm, { ...kept, confirmed: 'yes' });
  assert.equal(signed, '/cases/silkroad?done=confirm');
  assert.equal(Object(desk.service.stated.at(-1)?.content)['preserved'], 'The image.');
  const again = await desk.get(check);
  assert.equal(again.headers['location'], '/cases/silkroad');
  assert.equal(desk.service.stated.length, count + 1);
});

test('an offer of information is kept in the same way', async () => {
  assert.equal(await goesTo('/offer', { concerns: 'From where he signs in.' }), '/offer');
  const { statusCode, body } = await desk.get('/offer');
  assert.equal(statusCode, 422);
  assert.match(body, />From where he signs in\.<\/textarea>/);
  assert.equal((await desk.get('/offer?step=check')).statusCode, 422, 'wrong is never signed');
  assert.equal(await goesTo('/offer', { anew: 'yes' }), '/offer');
  assert.doesNotMatch((await desk.get('/offer')).body, /From where he signs in/);
});
