import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lawLibrary } from '@comity/advice';
import { authoritiesOn } from '@comity/law';
import { type FakeService, fakeService } from '../fake-service.ts';
import { browse, type DeskClient } from './desk-client.ts';
import { realLaw } from './law-desk.ts';

let client: DeskClient<FakeService>;
before(async () => {
  const law = lawLibrary(await realLaw());
  client = await browse(Object.assign(fakeService({ participant: 'USA' }), { law }));
  await client.signIn('usa-1');
});
after(() => client.close());

const plain = (html: string): string => html.replace(/<[^>]+>|[\u2066-\u2069]/g, '');
const body = async (url: string): Promise<string> => (await client.get(url)).body;

test('a State that takes no part here has a page, a card and files of whom depositaries name', async () => {
  for (const url of ['/directory/ROU', '/directory/ROU/card']) {
    const page = plain(await body(url));
    assert.match(page, /Romania takes no part in this network/, url);
    assert.match(
      page,
      /High Court of Cassation[\s\S]*Declared under [^.]*Budapest[\s\S]*12 Jul 2010/,
      url,
    );
    // Its source is of 2010, and the page of 2024.
    assert.match(page, /14 years/, url);
    assert.doesNotMatch(page, /\d,?\d{3} days/, url);
  }
  const taken = async (form: string) =>
    (await client.post('/directory/ROU/take', { form }, '/passkey')).body;
  const csv = await taken('csv');
  assert.match(
    csv,
    /"ROU",[^\n]*High Court[^\n]*"CETS185"[^\n]*"other-source","Council of Europe, list of decl/,
  );
  const { entries, namedByOthers } = JSON.parse(await taken('json'));
  assert.deepEqual(entries, []);
  assert.ok(namedByOthers.some((row: { asOf: string }) => row.asOf === '2010-07-12'));
  const card = (await taken('vcard')).replaceAll('\r\n ', '');
  assert.match(card, /FN:Prosecutor's Office at the High Court/);
  assert.match(
    card,
    /NOTE:The State itself has not said this here: check it before you use it\. Council/,
  );
});

test('of whom nobody is known that is said, and what can be done; a code that is no State is nothing', async () => {
  const law = await realLaw();
  const nobody = [...law.jurisdictions.keys()].find(
    (code) => authoritiesOn(law, code, '2024-11-21').length === 0 && /^[A-Z]{3}$/.test(code),
  );
  assert.ok(nobody !== undefined);
  for (const url of [`/directory/${nobody}`, `/directory/${nobody}/card`]) {
    assert.match(plain(await body(url)), /Nobody is known who could be reached in/, url);
  }
  assert.match(plain(await body(`/directory?q=${nobody}`)), /Nobody is named/);
  assert.equal((await client.get('/directory/QQQ/card')).statusCode, 404);
});

test('search and the page of a State’s law lead to its page here', async () => {
  assert.match(await body('/directory?q=romania'), /href="\/directory\/ROU"/);
  assert.match(await body('/law/state/ROU'), /href="\/directory\/ROU">Whom to reach there/);
  const every = await body('/directory');
  const link = /href="(\/directory\?[^"]*all=yes)"/.exec(every)?.[1]?.replaceAll('&amp;', '&');
  assert.ok(link !== undefined, 'more than are shown at first');
  const states = (html: string) => new Set(html.match(/href="\/directory\/[A-Z]{3}"/g)).size;
  assert.ok(states(await body(link)) > states(every));
});
