import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, type TestBrowser } from '../../../../test/browser/launch.ts';
import { type DeskClient, openDesk } from './desk-client.ts';

const plain = (body: string): string => body.replace(/<[^>]*>|[\u2066-\u2069]/g, '');

describe('what was asked by voice', () => {
  let desk: DeskClient;
  let address: string;
  let browser: TestBrowser;
  before(async () => {
    desk = await openDesk();
    address = await desk.desk.listen({ port: 0, host: '127.0.0.1' });
    await desk.signIn('usa-1');
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await desk?.close();
  });

  it('waits on the night desk, among the clocks and in the digest, and is noted from there', async () => {
    for (const url of ['/night', '/clocks']) {
      const { body } = await desk.get(url);
      assert.match(body, /href="\/spoken\/spoken-1"/, url);
      assert.match(body, /href="\/spoken"/, url);
      assert.match(plain(body), /Not written within the limit of this house: that is on record/);
    }
    const digest = plain((await desk.get('/clocks/digest')).body);
    assert.match(
      digest,
      /2 calls wait to be confirmed in writing \(past the limit of this house: 1\)/,
    );
  });

  it('says what lacks at its field, and keeps what was typed', async () => {
    const typed = { side: 'theirs', peer: 'ISL', 'said-at': '02:10', with: 'Desk in Reykjavik' };
    const few = await desk.post('/spoken', { ...typed, what: '' });
    assert.equal(few.statusCode, 422);
    assert.match(few.body, /href="#what"/);
    assert.match(few.body, /Say what was asked\./);
    assert.match(few.body, /value="Desk in Reykjavik"/);
    const kept = await desk.post('/spoken', { ...typed, what: 'Keep the account.' });
    const at = String(kept.headers['location']);
    assert.match(at, /^\/spoken\/[\w-]+\?done=noted$/);
    const { body } = await desk.get(at);
    assert.match(plain(body), /Iceland: what they asked by voice/);
    assert.match(plain(body), /call back the number in the directory/);
    assert.match(body, /href="\/directory\/ISL"/);
  });

  it('ends by the case that confirms it or with a reason, each asked for at its field', async () => {
    const none = await desk.post('/spoken/spoken-1', { do: 'close', why: '' });
    assert.equal(none.statusCode, 422);
    assert.match(none.body, /href="#why"/);
    const unnamed = await desk.post('/spoken/spoken-1', { do: 'case', case: '' });
    assert.equal(unnamed.statusCode, 422);
    assert.match(unnamed.body, /href="#case"/);
    assert.match(unnamed.body, /Choose the request that confirms it\./);
    const ended = await desk.post('/spoken/spoken-1', { do: 'case', case: 'silkroad' });
    assert.equal(ended.headers['location'], '/spoken/spoken-1?done=ended');
    const { body } = await desk.get('/spoken/spoken-1');
    assert.match(body, /href="\/cases\/silkroad"/);
    assert.doesNotMatch(body, /<form method="post" action="\/spoken/, 'it has ended');
    assert.equal((await desk.get('/spoken/nothing')).statusCode, 404);
  });

  it('is written from the note: the short form has what was said', async () => {
    const made = await desk.post('/spoken', {
      ...{ side: 'ours', peer: 'ISL', 'said-at': '02:10', with: 'Duty prosecutor' },
      what: 'Who holds kuro_haru.',
    });
    const id = /\/spoken\/([\w-]+)/.exec(String(made.headers['location']))?.[1] ?? '';
    const note = await desk.get(`/spoken/${id}`);
    assert.match(note.body, new RegExp(`href="/emergency\\?spoken=${id}"`));
    const form = await desk.get(`/emergency?spoken=${id}`);
    assert.match(form.body, /Who holds kuro_haru\./);
    assert.match(form.body, /value="Duty prosecutor"/);
  });

  it('is noted by keyboard alone', async () => {
    await browser.withPage({ javaScriptEnabled: false }, async (page, context) => {
      await context.addCookies(
        [...desk.cookies()].map(([name, value]) => ({ name, value, url: address })),
      );
      await page.goto(`${address}/spoken`);
      await page.locator('input[name=side]').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Ice');
      await page.keyboard.press('Tab');
      await page.keyboard.type('02:10');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Duty desk');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Keep the account.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/spoken\/spoken-\d+\?done=noted$/);
      assert.match((await page.locator('h1').textContent()) ?? '', /what they asked by voice/);
    });
  });
});
