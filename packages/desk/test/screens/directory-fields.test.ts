import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { foldDirectory, publicationFields } from '@comity/feed';
import type { Field, Fields } from '@comity/statements';
import { wordsFor } from '@comity/words';
import { measureName } from '../../src/screens/case/measure-names.ts';
import { said } from '../fake/directory.ts';
import { type FakeService, fakeService } from '../fake-service.ts';
import { browse, type DeskClient } from './desk-client.ts';

/** One office that says something in every field that there is. */
const WHOLE = {
  authority: 'ISL.every-field',
  names: [
    { language: 'en', name: 'Office of Every Field' },
    { language: 'is', name: 'Skrifstofa allra reita' },
  ],
  kinds: ['executing-police-unit'],
  callBack: '+3545550101',
  callBackGiven: 'Note 7 of the embassy',
  telephone: '+3545550102',
  email: {
    address: 'fields@isl.example',
    certificate: 'AB12CD34EF56',
    certificateUntil: '2030-07-08',
    certificateText: '-----BEGIN CERTIFICATE----- MIIB2zCC -----END CERTIFICATE-----',
  },
  address: 'Harbour Street 9',
  reachedThrough: 'Ministry of the Harbour',
  zone: 'Atlantic/Reykjavik',
  opening: 'by-hours',
  hours: [{ days: ['saturday'], from: '09:17', to: '16:43' }],
  accepts: ['fil'],
  doesItself: ['preservation'],
  withCourt: ['stored-data-access'],
  passesOn: ['extradition'],
  provisions: ['CETS185:35(1)'],
  networks: ['g7-24-7'],
  remarks: 'Ring twice.',
  from: '2024-03-04',
  until: '2031-05-06',
};

const english = wordsFor('en');
const measure = (code: string): RegExp => new RegExp(measureName(english, code));

/**
 * How each field is read by people, on page, card and in a program for contacts; the tables for
 * machines hold it as it was published.
 */
const READ: Readonly<Record<string, RegExp>> = {
  authority: /ISL\.every-field/,
  'names.language': /lang="is"|LANGUAGE=is/,
  'names.name': /Skrifstofa allra reita/,
  kinds: /Police unit, executes/,
  callBack: /tel:\+3545550101/,
  callBackGiven: /Note 7 of the embassy/,
  telephone: /tel:\+3545550102/,
  'email.address': /fields@isl\.example/,
  'email.certificate': /AB12CD34EF56/,
  'email.certificateUntil': /8 July? 2030/,
  'email.certificateText': /MIIB2zCC/,
  address: /Harbour Street 9/,
  reachedThrough: /Ministry of the Harbour/,
  zone: /Reykjav[ií]k/,
  opening: /Closed, opens|At the hours below/,
  'hours.days': /Saturday/,
  'hours.from': /09:17/,
  'hours.to': /16:43/,
  accepts: /Filipino|LANG:fil/,
  doesItself: measure('preservation'),
  withCourt: measure('stored-data-access'),
  passesOn: measure('extradition'),
  provisions: /CETS185:35\(1\)/,
  networks: /g7-24-7/,
  remarks: /Ring twice\./,
  from: /4 Mar(ch)? 2024/,
  until: /6 May 2031/,
};

/** Every field that holds a value, by its path. */
const pathsOf = (fields: Fields, at = ''): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => pathsIn(field, `${at}${name}`));

function pathsIn(field: Field, path: string): readonly string[] {
  if (field.as === 'list') return pathsIn(field.of, path);
  return field.as === 'group' ? pathsOf(field.of, `${path}.`) : [path];
}

const PATHS = pathsOf(publicationFields('authority-published') as Fields);

/** What the whole office says in a field. */
const valueAt = (path: string): string => {
  const values = path
    .split('.')
    .reduce<unknown[]>(
      (all, name) => all.flatMap((one) => (one as Record<string, unknown>)[name]),
      [WHOLE],
    );
  return String(values.at(-1));
};

let client: DeskClient<FakeService>;
before(async () => {
  const service = fakeService({ participant: 'USA' });
  const directory = {
    ...service.directory,
    published: async (...asked: Parameters<typeof service.directory.published>) => ({
      ...(await service.directory.published(...asked)),
      ...foldDirectory([said(1, '2024-10-01T09:00:00.000Z', WHOLE)]),
    }),
  };
  client = await browse({ ...service, directory });
  await client.signIn('usa-1');
});
after(() => client.close());

const file = async (form: string): Promise<string> => {
  const { statusCode, body } = await client.post('/directory/ISL/take', { form }, '/passkey');
  assert.equal(statusCode, 200);
  return body;
};

test('every field of the description is in the office of this test, and read somewhere', () => {
  assert.deepEqual([...PATHS].sort(), Object.keys(READ).sort());
  for (const path of PATHS) assert.notEqual(valueAt(path), 'undefined', path);
});

for (const url of ['/directory/ISL', '/directory/ISL/card']) {
  test(`each field of an entry stands on ${url}`, async () => {
    const { body } = await client.get(url);
    const main = body.slice(body.indexOf('<main'));
    for (const path of PATHS) assert.match(main, READ[path] ?? /$^/, path);
  });
}

test('each field of an entry stands in the card for a program for contacts', async () => {
  const folded = await file('vcard');
  const card = folded.replaceAll('\r\n ', '').replace(/\\([\\;,])/g, '$1');
  for (const path of PATHS) assert.match(card, READ[path] ?? /$^/, path);
});

test('each field of an entry stands in the table and in JSON, as it was published', async () => {
  const [csv, json] = [await file('csv'), await file('json')];
  const [entry] = (JSON.parse(json) as { entries: Record<string, unknown>[] }).entries;
  for (const [name, value] of Object.entries(WHOLE)) assert.deepEqual(entry?.[name], value, name);
  const [head = '', row = ''] = csv.split('\r\n');
  assert.equal(head.split('","').length, row.split('","').length);
  for (const path of PATHS) assert.ok(row.includes(valueAt(path)), path);
});

test('the certificate is a key in the card, and a file of its own; no other text is', async () => {
  const card = (await file('vcard')).replaceAll('\r\n ', '');
  assert.match(card, /^KEY:data:application\/pkix-cert;base64,MIIB2zCC\r$/m);
  assert.equal(card.match(/MIIB2zCC/g)?.length, 1, 'and not in the note');
  const pem = '-----BEGIN CERTIFICATE-----\nMIIB2zCC\n-----END CERTIFICATE-----\n';
  assert.equal(await file('certificates'), pem);
  const { body } = await client.get('/directory/ISL');
  assert.match(body, /value="certificates"/);
  assert.doesNotMatch((await client.get('/directory/JPN')).body, /value="certificates"/);
});

test('what was ended, by whom it is followed and why stands on page and card', async () => {
  const service = fakeService({ participant: 'USA' });
  const next = {
    ...WHOLE,
    authority: 'ISL.next',
    names: [{ language: 'en', name: 'Next Office' }],
  };
  const feed = foldDirectory([
    said(1, '2024-10-01T09:00:00.000Z', WHOLE),
    said(2, '2024-10-01T09:00:00.000Z', next),
    said(
      3,
      '2024-10-02T09:00:00.000Z',
      {
        ...{ authority: 'ISL.every-field', on: '2024-11-01', successor: 'ISL.next' },
        why: 'Merged by decree',
      },
      'authority-ended',
    ),
  ]);
  const published = async (...asked: Parameters<typeof service.directory.published>) => ({
    ...(await service.directory.published(...asked)),
    ...feed,
  });
  const desk = await browse({ ...service, directory: { ...service.directory, published } });
  await desk.signIn('usa-1');
  for (const url of ['/directory/ISL', '/directory/ISL/card']) {
    const { body } = await desk.get(url);
    const text = body.replace(/<[^>]+>|[\u2066-\u2069]/g, '');
    assert.match(
      text,
      /No longer, or not yet\s*Office of Every Field\s*Ended on 1 Nov 2024\s*Why: Merged by decree\s*Write to Next Office instead/,
      url,
    );
    assert.doesNotMatch(body, /<section class="c-panel__body c-office" id="ISL\.every-field"/);
    assert.match(body, /href="\/directory\/ISL#ISL\.next"/);
  }
  await desk.close();
});

test('what only a later version knows is named beside the change, by name alone and as text', async () => {
  const service = fakeService({ participant: 'USA' });
  const grown = { ...WHOLE, video: { room: 'Canary of the room' }, 'a<b>\u202E': 1 };
  const feed = foldDirectory([said(1, '2024-10-01T09:00:00.000Z', grown)]);
  const published = async (...asked: Parameters<typeof service.directory.published>) => ({
    ...(await service.directory.published(...asked)),
    ...feed,
  });
  const desk = await browse({ ...service, directory: { ...service.directory, published } });
  await desk.signIn('usa-1');
  const { body } = await desk.get('/directory/ISL');
  assert.match(body, /tel:\+3545550101/, 'its number is there');
  assert.match(body, /which this version does not know[^<]*/);
  assert.match(body, /video, a&lt;b>/);
  assert.doesNotMatch(body, /Canary of the room|<b>\u202E|a<b>/);
  assert.doesNotMatch(body, /\u202E/, 'nothing turns the line');
  await desk.close();
});
