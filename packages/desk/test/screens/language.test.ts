import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORM_TOKEN_FIELD } from '../../src/http/screen.ts';
import { openDesk } from './desk-client.ts';

const tokenOf = (html: string): string =>
  new RegExp(`name="${FORM_TOKEN_FIELD}" value="([^"]+)"`).exec(html)?.[1] ?? '';

describe('the language of the pages', () => {
  it('is what the browser accepts before sign-in, among what the operator offers', async () => {
    const client = await openDesk({ participant: 'ISL' });
    try {
      const ask = async (accepted: string) => {
        const request = { method: 'GET' as const, url: '/sign-in' };
        return (await client.raw({ ...request, headers: { 'accept-language': accepted } })).body;
      };
      assert.match(await ask('ja-JP, en;q=0.5'), /<html lang="ja" dir="ltr"/);
      assert.match(await ask('ja-JP'), /c-foot__draft/);
      assert.match(await ask('ja-JP'), /c-foot__print" lang="en"[^>]*>This language was drafted/);
      assert.match(await ask('fr, ar'), /<html lang="en" dir="ltr"/);
      assert.doesNotMatch(await ask('fr'), /c-foot__draft/);
    } finally {
      await client.close();
    }
  });

  it('is the officer’s once chosen, without a script, and the page comes back', async () => {
    const client = await openDesk({ participant: 'ISL' });
    try {
      await client.signIn('isl-1');
      const before = await client.get('/drafts');
      assert.match(before.body, /<button type="submit" name="language" value="ja" lang="ja"/);
      const fields = {
        [FORM_TOKEN_FIELD]: tokenOf(before.body),
        next: '/drafts',
        language: 'ja',
      };
      const answer = await client.post('/language', fields, '/drafts');
      assert.equal(answer.statusCode, 303);
      assert.equal(answer.headers['location'], '/drafts');
      assert.match((await client.get('/')).body, /<html lang="ja".*作業一覧/s);
      const refused = await client.post('/language', { ...fields, language: 'tlh' }, '/drafts');
      assert.equal(refused.statusCode, 404);
    } finally {
      await client.close();
    }
  });
});

describe('day and night', () => {
  it('follow the machine until the reader chooses, without a script, in this browser', async () => {
    const client = await openDesk({ participant: 'ISL' });
    try {
      await client.signIn('isl-1');
      const before = await client.get('/drafts');
      assert.match(before.body, /<html [^>]*data-theme="auto"/);
      assert.match(before.body, /name="color-scheme" content="light dark"/);
      const answer = await client.post('/theme', { next: '/drafts', theme: 'night' }, '/drafts');
      assert.equal(answer.headers['location'], '/drafts');
      const after = await client.get('/drafts');
      assert.match(after.body, /<html [^>]*data-theme="night"/);
      assert.match(after.body, /name="theme" value="night" aria-current="true"/);
      const refused = await client.post('/theme', { next: '/', theme: 'dusk' }, '/drafts');
      assert.equal(refused.statusCode, 404);
    } finally {
      await client.close();
    }
  });
});
