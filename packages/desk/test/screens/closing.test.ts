import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DeskClient, openDesk } from './desk-client.ts';

const CLOSE = '/cases/silkroad-preserved/close';
const plain = (html: string): string => html.replace(/<[^>]*>|[\u2066-\u2069]/g, '');

let desk: DeskClient;
before(async () => {
  desk = await openDesk({ participant: 'USA' });
  await desk.signIn('usa-1');
});
after(() => desk.close());

test('a closing asks what became of each part, beside where that stands, and presets nothing', async () => {
  const { body } = await desk.get(CLOSE);
  assert.match(plain(body), /What became of Part 1: .*\?/);
  assert.match(plain(body), /Obtained in part/);
  assert.match(body, /name="outcomes\.0\.part" value="p1"/);
  assert.doesNotMatch(body, /name="outcomes\.0\.outcome"[^>]*checked/);
});

test('what is said of a part is signed and read as that; nothing said is no outcome', async () => {
  const typed = { why: 'The data came.', 'outcomes.0.part': 'p1' };
  const bare = await desk.submit(CLOSE, typed);
  assert.equal(bare.statusCode, 200, bare.body.slice(0, 300));
  assert.doesNotMatch(plain(bare.body), /Not needed any more/);
  const said = {
    ...typed,
    'outcomes.0.outcome': 'no-longer-needed',
    'outcomes.0.text': 'Acquitted.',
  };
  const check = await desk.submit(CLOSE, said);
  assert.match(plain(check.body), /Part 1[\s\S]*Not needed any more[\s\S]*Acquitted\./);
  const wrong = await desk.submit(CLOSE, { ...said, 'outcomes.0.outcome': 'won' });
  assert.equal(wrong.statusCode, 422);
  const done = await desk.submit(CLOSE, { ...said, confirmed: 'yes' });
  assert.equal(done.statusCode, 303, done.body.slice(0, 300));
  assert.deepEqual(desk.service.stated.at(-1)?.content, {
    why: 'The data came.',
    outcomes: [{ part: 'p1', outcome: 'no-longer-needed', text: 'Acquitted.' }],
  });
});
