import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RIGHTS_POINTS } from '@comity/statements';
import { openDesk } from './desk-client.ts';

const text = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const NO = Object.fromEntries(RIGHTS_POINTS.map((name) => [`${name}.found`, 'no']));
const FOUND = {
  ...NO,
  moment: 'on-receipt',
  'journalists.found': 'yes',
  'journalists.reasons': 'The account is a newspaper’s.',
  outcome: 'on-conditions',
  reasons: 'Sources are to be cut out first.',
};

test('a reviewer of the State that is asked looks at the rights of persons, and nothing is preselected', async () => {
  const desk = await openDesk({ participant: 'ISL' });
  await desk.signIn('isl-1');
  const at = '/cases/silkroad/rights';
  const before = await desk.get('/cases/silkroad');
  assert.match(text(before.body), /Rights of persons: nobody has looked yet/);
  const form = await desk.get(at);
  assert.doesNotMatch(form.body, /<input[^>]*type="radio"[^>]*checked/);
  const { 'deathPenalty.found': _, ...lacking } = FOUND as Record<string, string>;
  const wrong = await desk.submit(at, lacking);
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /href="#deathPenalty\.found"|href="#deathPenalty-found"/);
  assert.match(wrong.body, /The account is a newspaper’s\./);
  const kept = await desk.submit(at, FOUND);
  assert.equal(kept.headers['location'], '/cases/silkroad?done=rights');
  const page = text((await desk.get('/cases/silkroad?done=rights')).body);
  assert.match(page, /The review is kept\./);
  assert.match(page, /Rights of persons: Sigrún Jónsdóttir.*Go on, under conditions/);
  const shown = text((await desk.get(at)).body);
  assert.match(shown, /journalist’s sources\? Yes The account is a newspaper’s\./);
  await desk.close();
});

test('it reminds before somebody is compelled, and only the State that is asked', async () => {
  const desk = await openDesk({ participant: 'ISL' });
  await desk.signIn('isl-1');
  const searched = text((await desk.get('/cases/search-asked')).body);
  assert.match(searched, /Not looked at before anybody is compelled/);
  await desk.submit('/cases/search-asked/rights', { ...FOUND, moment: 'before-coercion' });
  const after = text((await desk.get('/cases/search-asked')).body);
  assert.doesNotMatch(after, /Not looked at before anybody is compelled/);
  await desk.close();
  const asking = await openDesk();
  await asking.signIn('usa-1');
  assert.equal((await asking.get('/cases/silkroad/rights')).statusCode, 404);
  assert.doesNotMatch((await asking.get('/cases/silkroad')).body, /nobody has looked yet/);
  await asking.close();
});

test('an officer on duty reads a review and is not asked for one', async () => {
  const desk = await openDesk({ participant: 'ISL' });
  await desk.signIn('isl-2');
  const page = await desk.get('/cases/silkroad/rights');
  assert.match(text(page.body), /A prosecutor, a lawyer of the ministry or a supervisor reviews/);
  assert.doesNotMatch(page.body, /name="outcome"/);
  assert.equal(
    (await desk.submit('/cases/silkroad/rights', FOUND, '/cases/silkroad')).statusCode,
    404,
  );
  await desk.close();
});
