import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, type DeskClient } from '../../packages/desk/test/screens/desk-client.ts';
import {
  IS,
  REFUSAL,
  type RefusingPair,
  refusingPair,
} from '../../packages/server/test/refusing-pair.ts';

let pair: RefusingPair;
let client: DeskClient<RefusingPair['iceland']['service']>;
before(async () => {
  pair = await refusingPair('doublepost');
  client = await browse(pair.iceland.service);
});
after(async () => {
  await client?.close();
  await pair?.close();
});

const { ground, reasons, consultation } = REFUSAL.content;
const TYPED = {
  ground: 'other',
  'ground.text': ground.text,
  'ground.citation': ground.citation,
  reasons,
  consultedFirst: 'yes',
  consultation,
} as const;

test('a form sent twice makes one proposal, which a colleague reads as the case will say it', async () => {
  const caseId = await pair.asked('double-post.JPN.npa-247');
  await client.signIn(`${IS}.0101`);
  const url = `/cases/${caseId}/refuse`;
  const kept = await client.post(url, TYPED);
  const check = await client.get(String(kept.headers['location']));
  assert.equal(check.statusCode, 200, 'the check page');
  const own = /name="own-acts" value="(\d+)"/.exec(check.body)?.[1] ?? '';
  const signed = { ...TYPED, 'own-acts': own, confirmed: 'yes' };
  for (const _click of [1, 2, 3]) {
    const answer = await client.post(url, signed);
    assert.equal(answer.headers['location'], '/proposals?done=proposed');
  }
  const list = (await client.get('/proposals')).body;
  const waiting = [...list.matchAll(/href="(\/proposals\/[^"]+)"/g)].map(([, href]) => href);
  assert.equal(new Set(waiting).size, 1);
  const page = await client.get(waiting[0] ?? '');
  assert.match(page.body, /<dt[^>]*>\s*Ground/);
  for (const text of [ground.text, ground.citation, reasons, consultation]) {
    assert.ok(page.body.includes(text), text);
  }
  assert.doesNotMatch(page.body, /&quot;kind&quot;|\{"kind"/);
});
