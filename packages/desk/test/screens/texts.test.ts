import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type DeskClient, openDesk } from './desk-client.ts';

const text = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('what was added to a request, corrected and translated', () => {
  let client: DeskClient;
  before(async () => {
    client = await openDesk({ participant: 'ISL' });
    await client.signIn('isl-1');
  });
  after(() => client.close());

  it('stands with what is asked, for whoever answers, and beside the form of an answer', async () => {
    for (const url of ['/cases/added-to', '/cases/added-to/refuse']) {
      const page = text((await client.get(url)).body);
      assert.match(page, /Corrected, .* Port 8443 .*Why: \S*A slip of the pen/, url);
      assert.match(page, /Request supplemented, .*The operator moved on 12 October/, url);
      assert.match(page, /hólf\.example|hólm|h\S+\.example/, url);
    }
  });

  it('is read beside the signed text, with who translated it and what it is worth', async () => {
    const page = await client.get('/cases/added-to');
    assert.match(page.body, /href="\/cases\/added-to\/texts\?act=1"/);
    const both = text((await client.get('/cases/added-to/texts?act=1')).body);
    assert.match(both, /Original .*193\.107\.84\.4.* Icelandic Added by/);
    assert.match(both, /A certified translation .*Jón Jónsson.* The original .*Stjórnandi/);
    const none = text((await client.get('/cases/added-to/texts?act=2')).body);
    assert.match(none, /Nobody has added a translation/);
    assert.equal((await client.get('/cases/added-to/texts?act=99')).statusCode, 404);
  });

  it('a correction is offered of own statements alone', async () => {
    const own = await client.get('/cases/silkroad/act-corrected');
    const items = [...own.body.matchAll(/<option value="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(items.length, 3);
    const answer = await client.submit('/cases/silkroad/act-corrected', {
      act: items[0] ?? '',
      'corrections.0.entry': 'Reference',
      'corrections.0.reads': 'RS-2024-5521',
      why: 'Two digits were exchanged.',
    });
    assert.match(text(answer.body), /Check what will be signed.*RS-2024-5521/);
  });

  it('a closed case is opened again by a reason', async () => {
    const blank = await client.submit('/cases/closed/case-reopened', { why: ' ' });
    assert.equal(blank.statusCode, 422);
    const check = await client.submit('/cases/closed/case-reopened', { why: 'A disk is missing.' });
    assert.match(text(check.body), /Check what will be signed.*A disk is missing/);
    const open = await client.get('/cases/silkroad/case-reopened');
    assert.match(text(open.body), /The case is open/);
  });
});

it('who asked adds targets as they are typed in a request', async () => {
  const client = await openDesk();
  await client.signIn('usa-1');
  const form = await client.get('/cases/added-to/request-supplemented');
  assert.equal(form.statusCode, 200);
  const added = await client.submit('/cases/added-to/request-supplemented', {
    text: 'He moved.',
    add: 'targets:domain',
  });
  assert.match(added.body, /name="targets\.0\.domain"/);
  await client.close();
});
