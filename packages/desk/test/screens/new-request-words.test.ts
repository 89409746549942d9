import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { lawLibrary } from '@comity/advice';
import { CLOSING, OPENING } from '@comity/words';
import { type DeskClient, openDesk } from './desk-client.ts';
import { memoryDrafts, realLaw } from './new-request-drafts.ts';

let client: DeskClient;
before(async () => {
  const law = await realLaw();
  client = await openDesk({ participant: 'USA', languages: ['en-XA'] });
  const drafts = memoryDrafts(law, 'USA');
  Object.assign(client.service, {
    drafts,
    law: lawLibrary(law),
  });
  await client.signIn('usa-1');
});
after(() => client.close());

/** Texts of a page that came neither from a catalogue nor, marked as such, from data. */
function untranslated(html: string): readonly string[] {
  const marked = new RegExp(`${OPENING}[^${OPENING}${CLOSING}]*${CLOSING}`, 'g');
  return html
    .replace(/^[\s\S]*?<main/, '<main')
    .replace(/<\/main>[\s\S]*$/, '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<bdi[^>]*>[\s\S]*?<\/bdi>/g, '')
    .replace(/<(span|a) class="c-(pin|code|iso)[^"]*"[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<option[^>]*>[A-Z]{3} [^<]*<\/option>/g, '')
    .replace(/<textarea[\s\S]*?<\/textarea>/g, '')
    .replace(marked, '')
    .replace(marked, '')
    .split(/<[^>]*>/)
    .map((text) => text.replace(/[\s\d:·.,;()–—/~⟦⟧…-]|&[a-z]+;|&#\d+;/g, ''))
    .filter((text) => /\p{L}{2,}/u.test(text));
}

it('says nothing on any step that no catalogue and no data gave', async () => {
  const drafts = client.service.drafts;
  const session = { officer: (await client.service.identity.trainingOfficers())[0] } as never;
  await drafts.create(session, {
    parts: [
      {
        measure: 'preservation',
        basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }, { id: 'other' }],
        targets: [
          { kind: 'ip', address: '193.107.86.49', period: { from: '2013-02-30' } },
          { kind: 'account', service: 'Mail', identifier: 'a@example.com' },
          { kind: 'url' },
        ],
      },
      { measure: 'stored-data-access', basis: [{ id: 'CETS185' }], wantedBy: '2024-12-01' },
    ],
    to: 'ISL',
    toAuthority: 'ISL.dpp',
    title: 'Silk Road',
    conduct: 'A market.',
    offences: [
      { kind: 'known', pinpoint: 'CETS185:2', maxPenalty: '20 years' },
      { kind: 'other', description: 'Market dealing' },
    ],
    urgency: { level: 'urgent', why: 'It can be wiped.' },
    language: 'en',
  });
  await drafts.create(session, {});
  for (const url of [
    '/new-request',
    '/new-request?about=all',
    '/drafts',
    '/drafts/draft-1/facts?about=all&done=saved',
    '/drafts/draft-1/avenue',
    '/drafts/draft-1/avenue?part=2',
    '/drafts/draft-1/contents?missing=yes',
    '/drafts/draft-1/check',
    '/drafts/draft-1/approve',
    '/drafts/draft-1/discard',
    '/drafts/draft-2/facts?need=avenue',
  ]) {
    const { body, statusCode } = await client.get(url);
    assert.equal(statusCode, 200, url);
    assert.deepEqual(untranslated(body), [], url);
    assert.equal(body.match(/<h1/g)?.length, 1, `${url}: one title`);
    const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
      `${url}: every id once`,
    );
  }
});
