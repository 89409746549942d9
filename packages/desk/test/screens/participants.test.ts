import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTE_DIGITS } from '../fake/admissions.ts';
import { type DeskClient, openDesk } from './desk-client.ts';

const URL_OF_KIRIBATI = '/participants/KIR/kiribati-statement';

/** The hidden groups as somebody reads them in the note. */
const fromNote = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/name="group-(\d+)"/g)].map(([, place]) => [
      `group-${place}`,
      NOTE_DIGITS[Number(place) - 1] ?? '',
    ]),
  );

const asOfficer = async (client: DeskClient, officer: string): Promise<string> => {
  await client.post('/sign-out', {}, '/passkey');
  await client.signIn(officer);
  return (await client.get(URL_OF_KIRIBATI)).body;
};

test('two officers compare words and digits with the note; one is not enough', async () => {
  const client = await openDesk({ participant: 'ISL' });
  try {
    await client.signIn('isl-1');
    const page = (await client.get(URL_OF_KIRIBATI)).body;
    const typed = fromNote(page);
    assert.equal(Object.keys(typed).length, 3);
    for (const digits of Object.values(typed)) {
      assert.ok(!page.includes(`>${digits}<`), 'what is asked for is not on the page');
    }
    const wrong = await client.post(URL_OF_KIRIBATI, { ...typed, 'group-7': '00000', note: 'n' });
    assert.equal(wrong.statusCode, 422);
    assert.match(wrong.body, /These digits are not those/);
    const first = await client.post(URL_OF_KIRIBATI, { ...typed, note: '2024-118' });
    assert.equal(first.headers['location'], '/participants?done=first-officer');
    assert.match((await client.get('/participants')).body, /One officer has compared/);
    const again = await client.post(URL_OF_KIRIBATI, { ...typed, note: '2024-118' });
    assert.equal(again.statusCode, 422);

    const duty = await asOfficer(client, 'isl-2');
    assert.ok(duty.includes('Sigrún'), 'who compared first is named');
    const refused = await client.post(URL_OF_KIRIBATI, { ...typed, note: '2024-118' });
    assert.equal(refused.statusCode, 404, 'a duty officer alone at night believes nobody');
  } finally {
    await client.close();
  }
});

test('one officer stops what differs', async () => {
  const client = await openDesk({ participant: 'ISL' });
  try {
    await client.signIn('isl-1');
    const stopped = await client.post(`${URL_OF_KIRIBATI}/stop`, {}, URL_OF_KIRIBATI);
    assert.equal(stopped.headers['location'], '/participants?done=stopped');
    assert.equal((await client.get(URL_OF_KIRIBATI)).statusCode, 404);
    const pasted = await client.post('/participants', { statement: '{}' });
    assert.equal(pasted.statusCode, 422);
    assert.match(pasted.body, /It does not fit its format/);
  } finally {
    await client.close();
  }
});
