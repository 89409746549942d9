import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lawLibrary } from '@comity/advice';
import { foldDirectory, officesOf, openInstead, type Publication } from '@comity/feed';

import { wordsFor } from '@comity/words';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FILES } from '../../src/screens/directory/directory-files.ts';
import { officeName } from '../../src/screens/directory/office-name.ts';
import { UntilThen } from '../../src/screens/directory/office-panel.tsx';
import { personAnswers } from '../../src/screens/directory/person-answers.tsx';
import { HOLIDAYS, PUBLICATIONS } from '../fake/directory.ts';
import { NO_LAW } from '../fake/law.ts';
import { NOW } from '../fake/places.ts';
import { fakeService } from '../fake-service.ts';
import { browse, type DeskClient, openDesk } from './desk-client.ts';
import { realLaw } from './law-desk.ts';

let client: DeskClient;
before(async () => {
  client = await openDesk({ participant: 'USA' });
  await client.signIn('usa-1');
});
after(() => client.close());

const HERE = {
  ...{ words: wordsFor('en'), us: 'USA', now: NOW },
  place: { zone: 'America/New_York' },
};
const plain = (html: string): string => html.replace(/<[^>]+>|[\u2066-\u2069]/g, '');

const body = async (url: string): Promise<string> => (await client.get(url)).body;

test('a State’s page says first whom to call at this hour, by the number that was published', async () => {
  const manila = await body('/directory/PHL');
  assert.match(manila, /Reach first, at this hour[\s\S]*Anti-Cybercrime Group/);
  assert.match(manila, /href="tel:\+63255500199"/);
  assert.match(manila, /Call this number, never one that came in a message/);
  const page = await body('/directory/JPN');
  assert.match(page, /Reach first, at this hour[\s\S]*National Police Agency/);
  assert.match(page, /09:30 to 18:15, Monday/);
  assert.match(page, /1 publication here is of a kind that this version does not know/);
});

test('what a State says of its duty stands on its page and in its files, with the gaps ahead', async () => {
  const page = plain(await body('/directory/PHL'));
  assert.match(page, /On duty until Thu 21 Nov 2024, 17:00 as it says of its duty/);
  assert.match(page, /2 stretches without anybody of the office/);
  assert.match(page, /Thu 21 Nov 2024, 17:00 to Thu 21 Nov 2024, 20:00: nobody/);
  assert.match(page, /Fri 22 Nov 2024, 04:00 to Fri 22 Nov 2024, 17:00: another office is called/);
  assert.match(page, /Said Wed 20 Nov 2024, 04:00, holds until Tue 26 Nov 2024, 19:00/);
  assert.match(page, /from here on it says when somebody is on duty/);
  const taken = async (form: string) => (await client.post('/directory/PHL/take', { form })).body;
  const csv = await taken('csv');
  const [head = '', row = ''] = csv.replace('\uFEFF', '').split('\r\n');
  const cells = row.slice(1, -1).split('","');
  const named = (column: string) => cells[head.slice(1, -1).split('","').indexOf(column)];
  assert.deepEqual(['there', 'thereBy', 'coverNow', 'coverChanges', 'coverUntil'].map(named), [
    'yes',
    'cover',
    'duty',
    '2024-11-21T22:00:00.000Z',
    '2024-11-27T00:00:00.000Z',
  ]);
  const [entry] = JSON.parse(await taken('json')).entries;
  assert.deepEqual([entry.now.there, entry.now.by], [true, 'cover']);
  assert.equal(entry.cover.spans.length, 4);
  const [other] = JSON.parse(
    (await client.post('/directory/ISL/take', { form: 'json' })).body,
  ).entries;
  assert.deepEqual([other.now.by, other.cover], ['hours', null]);
  assert.match(plain(await body('/directory/ISL')), /by its published hours/);
});

test('who is closed says when it opens; an entry that nobody stood by for long is marked', async () => {
  const page = await body('/directory/JPN');
  // 23:20 on Thursday in Tokyo: the ministry opens at 09:30 on Friday, 19:30 on Thursday here.
  assert.match(page, /Holiday there today, opens in [^<]*10[^<]*h[^<]*19:30/);
  assert.match(page, /Ministry of Justice[\s\S]*262 days/);
  assert.match(page, /11 days ago/);
});

test('that a State shows two feeds is said on its page and on the list, in plain words', async () => {
  for (const url of ['/directory', '/directory/JPN']) {
    const page = await body(url);
    assert.match(page, /shows different entries to different States/, url);
    assert.match(page, /Two statements that its node signed prove it/, url);
    assert.match(
      plain(page),
      /What JPN\.npa-247 publishes here was signed with a key that may have been in other hands since/,
      url,
    );
    assert.match(page, /ask that the entry be published anew/, url);
  }
});

test('no number of a State that shows two feeds can be dialled: on page and card it says why, files leave it out', async () => {
  const all = /81355500142|81355500111|81355500121|point@npa/;
  for (const url of ['/directory/JPN', '/directory/JPN/card']) {
    const page = await body(url);
    assert.doesNotMatch(page, all, url);
    assert.doesNotMatch(page, /Call this number/, url);
    assert.match(page, /shows different entries to different States/, url);
    assert.match(page, /Call-back number<\/dt>\s*<dd>[^<]*Do not call by it/, url);
  }
  const file = async (form: string): Promise<string> =>
    (await client.post('/directory/JPN/take', { form }, '/passkey')).body;
  for (const form of ['csv', 'vcard']) assert.doesNotMatch(await file(form), all, form);
  assert.match(await file('csv'), /"in-doubt"/);
  assert.match((await file('vcard')).replaceAll('\r\n ', ''), /NOTE:[^\r]*Do not call by it/);
  const read = JSON.parse(await file('json')) as { entries: Record<string, unknown>[] };
  const [first] = read.entries;
  assert.deepEqual([first?.['callBack'], first?.['doubtful']], ['+81355500142', true]);
});

test('the list is found in by name, code, authority, language, measure and network', async () => {
  const states = async (query: string) => {
    const page = await body(`/directory?${query}`);
    const table = /<tbody[\s\S]*?<\/tbody>/.exec(page)?.[0] ?? '';
    return [...table.matchAll(/href="\/directory\/([A-Z]{3})"/g)].map(([, state]) => state);
  };
  assert.deepEqual((await states('')).sort(), ['ISL', 'JPN', 'PHL', 'USA']);
  assert.deepEqual(await states('q=police'), ['JPN']);
  assert.deepEqual(await states('q=警察庁'), ['JPN']);
  assert.deepEqual(await states('q=usa'), ['USA']);
  assert.deepEqual(await states('language=ja'), ['JPN']);
  assert.deepEqual(await states('measure=preservation'), ['JPN']);
  assert.deepEqual(await states('network=g7-24-7'), ['JPN']);
  assert.deepEqual(await states('q=nowhere'), []);
});

test('an own entry is changed, looked at as everybody will read it, and waits for a second officer', async () => {
  const own = await body('/directory/USA');
  assert.match(own, /href="\/directory\/publish\?authority=USA\.doj-oia"/);
  assert.doesNotMatch(await body('/directory/JPN'), /directory\/publish/);
  const form = await body('/directory/publish?authority=USA.doj-oia');
  assert.match(form, /name="callBack"[^>]*value="\+12025550143"/);
  const typed = {
    ...{ authority: 'USA.doj-oia', 'names.0.language': 'en', 'names.0.name': 'Office' },
    ...{ kinds: 'central-authority', zone: 'America/New_York', opening: 'by-hours', accepts: 'en' },
    ...{ 'hours.0.days': 'monday', 'hours.0.from': '9:00', 'hours.0.to': '17:30' },
    ...{ callBack: '+1 202 555 0177', 'from-year': '2024', 'from-month': '10', 'from-day': '1' },
  };
  const wrong = await client.submit(
    '/directory/publish',
    { ...typed, authority: 'JPN.moj' },
    '/passkey',
  );
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /its name begins otherwise/);
  const check = await client.submit('/directory/publish', typed, '/passkey');
  assert.equal(check.statusCode, 200);
  assert.match(check.body, /Check what everybody will read/);
  assert.match(check.body, /\+12025550177/);
  assert.match(plain(check.body), /09:00 to 17:30, Monday/);
  assert.match(plain(check.body), /English Office/);
  assert.match(check.body, /a second officer has to agree/);
  // Whoever comes back finds what was typed, until it is sent.
  const back = await body('/directory/publish');
  assert.match(back, /value="\+1 202 555 0177"/);
  assert.match(plain(back), /What you typed here/);
  const done = await client.post('/directory/publish', { ...typed, confirmed: 'yes' }, '/passkey');
  assert.equal(done.headers['location'], '/proposals?done=proposed');
  assert.doesNotMatch(await body('/directory/publish'), /202 555 0177/);
});

test('relays are named in the order in which they are tried, and two officers do it', async () => {
  const url = '/directory/relays?authority=USA.doj-oia';
  const form = plain(await body(url));
  assert.match(form, /The first is tried first[\s\S]*Relay 1[\s\S]*Relay 2[\s\S]*Relay 3/);
  const typed = { authority: 'USA.doj-oia', relays: ['JPN', '', 'ISL'] };
  const check = await client.submit(url, typed, '/passkey');
  assert.equal(check.statusCode, 200, plain(check.body));
  const chosen = [...check.body.matchAll(/name="relays"[^>]*value="([A-Z]{3})"/g)];
  assert.deepEqual(
    chosen.map(([, relay]) => relay),
    ['JPN', 'ISL'],
  );
  assert.match(plain(check.body), /a second officer has to agree/);
  const done = await client.submit(url, { ...typed, confirmed: 'yes' }, '/passkey');
  assert.equal(done.headers['location'], '/proposals?done=proposed');
  const own = await client.submit(url, { ...typed, relays: ['USA'] }, '/passkey');
  assert.equal(own.statusCode, 422);
});

test('an officer says that an entry of another State is wrong, and of no own one', async () => {
  const page = await body('/directory/JPN');
  assert.match(page, /href="\/directory\/question\?authority=JPN\.npa-247"/);
  assert.doesNotMatch(await body('/directory/USA'), /\/directory\/question/);
  const at = '/directory/question?authority=JPN.npa-247';
  const form = await client.get(at);
  assert.equal(form.statusCode, 200);
  assert.match(plain(form.body), /Everybody reads it, that State too/);
  const typed = {
    ...{ authority: 'USA.doj-oia', of: 'JPN.npa-247', part: 'call-back' },
    noticed: 'Rang unanswered on three days',
  };
  const check = await client.submit(at, typed, '/passkey');
  assert.match(plain(check.body), /Call-back number[\s\S]*Rang unanswered on three days/);
  const done = await client.submit(at, { ...typed, confirmed: 'yes' }, '/passkey');
  assert.equal(done.statusCode, 303);
  const own = await client.get('/directory/question?authority=USA.doj-oia');
  assert.equal(own.statusCode, 404);
  const nothing = await client.submit(at, { ...typed, noticed: '' }, '/passkey');
  assert.equal(nothing.statusCode, 422);
  assert.match(nothing.body, /value="JPN\.npa-247"/);
});

test('what others say is wrong with an entry stands beside it, with what its own State does about it', async () => {
  const service = fakeService();
  const { published } = service.directory;
  const question = {
    ...{ authority: 'JPN.npa-247', of: 'USA.doj-oia', part: 'hours' as const, seq: 4 },
    ...{ participant: 'JPN', at: '2024-11-18T10:00:00.000Z', noticed: '<b>Closed</b> on Fridays' },
    by: { authority: 'JPN.npa-247', role: 'duty-officer', officer: '0406' },
  };
  const own = await browse({
    ...service,
    directory: {
      ...service.directory,
      published: async (session) => ({ ...(await published(session)), questions: [question] }),
    },
  });
  await own.signIn('usa-1');
  const { body: page } = await own.get('/directory/USA');
  await own.close();
  assert.match(
    plain(page),
    /Japan says since 18 Nov 2024: Hours wrong\. “&lt;b>Closed&lt;\/b> on Fridays”/,
  );
  assert.match(plain(page), /Put it right by changing the entry, or confirm that it is right/);
  assert.doesNotMatch(page, /<b>Closed/);
});

test('a number that another State questions says so where it is to be called', async () => {
  const service = fakeService({ participant: 'ISL' });
  const { published } = service.directory;
  const shown = async (part: 'call-back' | 'hours') => {
    const own = await browse({
      ...service,
      directory: {
        ...service.directory,
        published: async (session) => {
          const found = await published(session);
          const by = { authority: 'PHL.doj', role: 'duty-officer', officer: '0406' };
          const questions = found.entries.map(({ authority: of }) => ({
            ...{ of, part, by, seq: 4, participant: 'PHL', authority: 'PHL.doj' },
            ...{ at: '2024-11-18T10:00:00.000Z', noticed: 'Rings unanswered' },
          }));
          return { ...found, questions };
        },
      },
    });
    await own.signIn('isl-1');
    const { body: page } = await own.get('/cases/silkroad-new');
    await own.close();
    return plain(page);
  };
  const says = /Another State says since 18 Nov 2024 that this number is wrong/;
  assert.match(await shown('call-back'), says);
  assert.doesNotMatch(await shown('hours'), says);
});

test('one officer confirms that an entry is still right', async () => {
  const done = await client.post('/directory/confirm', { authority: 'USA.doj-oia' }, '/passkey');
  assert.equal(done.headers['location'], '/directory/USA?done=published');
  const wrong = await client.post('/directory/confirm', { authority: 'JPN.moj' }, '/passkey');
  assert.equal(wrong.statusCode, 422);
});

test('that it is a holiday there is said, with when the office opens', async () => {
  assert.match(await body('/directory/JPN'), /Holiday there today, opens [^<]*19:30/);
  assert.doesNotMatch(await body('/directory/ISL'), /Holiday there today/);
});

test('what changed is shown old and new, all of it page by page', async () => {
  const page = plain(await body('/directory/ISL'));
  assert.match(page, /Call-back number\s*Before: \+3545550177\s*→ Since then: \+3545550188/);
  assert.match(page, /Before: nothing\s*→ Since then: The office has moved\./);
  assert.match(
    page,
    /Before: 09:00 to 16:00, Monday, Tuesday\s*→ Since then: 10:00 to 15:00, Monday/,
  );
  const html = await body('/directory/ISL');
  assert.match(html, /href="\/directory\/ISL\/changes">All 62 changes/);
  const first = plain(await body('/directory/ISL/changes'));
  assert.match(first, /Changes 1 to 50 of 62, newest first/);
  assert.match(first, /Older/);
  assert.doesNotMatch(first, /Newer/);
  const last = plain(await body('/directory/ISL/changes?page=2'));
  assert.match(last, /Changes 51 to 62 of 62/);
  assert.match(last, /1 Oct 2024 [\s\S]*published/);
  assert.equal(
    plain(await body('/directory/ISL/changes?page=999')),
    last.replace('page=2', 'page=999'),
  );
});

test('while an office is closed its page and card say by whom and by which number that State is reached', async () => {
  const published = { ...foldDirectory(PUBLICATIONS), holidays: HOLIDAYS, faults: [] };
  const offices = officesOf(published, { state: 'JPN', now: NOW });
  const said = offices.map((office) =>
    plain(
      renderToString(h(UntilThen, { here: HERE, office, instead: openInstead(offices, office) })),
    ),
  );
  assert.deepEqual(said, [
    '',
    'Until then: National Police Agency, 24/7 point of contact +81355500142',
  ]);
  const alone = offices
    .slice(1)
    .map((office) =>
      plain(renderToString(h(UntilThen, { here: HERE, office, instead: undefined }))),
    );
  assert.match(alone.join(), /No other office of that State that can be called is open now/);
  // Of the same State whose feed contradicts itself no number is offered.
  for (const url of ['/directory/JPN', '/directory/JPN/card']) {
    assert.doesNotMatch(await body(url), /Until then|No other office of that State/, url);
  }
});

test('the networks that a State’s offices serve stand by name, each with the offices that serve it', async () => {
  const [, side = ''] = plain(await body('/directory/JPN')).split('Networks and law');
  assert.match(side, /^[^A-Z]*g7-24-7\s*National Police Agency, 24\/7 point of contact/i);
});

test('how soon a person answers at this hour stands beside the number, as that State has published it', async () => {
  const [, first = ''] = (await body('/directory/JPN')).split('c-reach-first');
  const reach = plain(first.split('</section>')[0] ?? '');
  // 23:20 in Tokyo: the hour from 23:00 has two answers.
  assert.match(reach, /At this hour there \(23:00\) a person answers in\s*30 s/);
  assert.match(reach, /median of 2 answered tests/);
  assert.match(reach, /Languages: English, Japanese/);
  assert.match(reach, /Does itself: /);
  assert.match(first, /href="\/directory\/JPN\/tests"/);
  const manila = plain(await body('/directory/PHL'));
  assert.doesNotMatch(manila, /a person answers in/i, 'nothing where nothing is published');
});

test('where the hour has no answer, it is the median of all hours, and none without any', () => {
  const answers = {
    ...{ authority: 'JPN.npa-247', first: '2024-08-14', last: '2024-11-11', askers: 2 },
    ...{ tests: 5, answered: 4, inTime: 3, median: 95, ninth: 400 },
    byHour: [{ hour: 23, tests: 3, answered: 2, median: 30 }],
  };
  const at = (zone: string, of: object | null) =>
    personAnswers({ answers: of, content: { zone } } as Parameters<typeof personAnswers>[0], NOW);
  assert.deepEqual(at('Asia/Tokyo', answers), { seconds: 30, tests: 2, hour: 23 });
  assert.deepEqual(at('Asia/Manila', answers), { seconds: 95, tests: 4, hour: null });
  assert.equal(at('Asia/Tokyo', null), undefined);
  assert.equal(at('Asia/Tokyo', { ...answers, median: undefined, byHour: [] }), undefined);
  assert.equal(at('Nowhere/Known', answers), undefined);
});

test('a number that changed within two weeks says since when, wherever it is to be called', async () => {
  const isNew = /\+3545550188[\s\S]{0,900}New since [^<]*12 Nov/;
  for (const url of ['/directory/ISL', '/directory/ISL/card']) {
    assert.match(await body(url), isNew, url);
  }
  assert.doesNotMatch(await body('/directory/USA'), /New since/);
});

test('an office whose State’s holidays are not known here says so beside its hours; others do not', async () => {
  const unknown = /The public holidays there are not known here/;
  assert.match(await body('/directory/ISL'), unknown);
  assert.doesNotMatch(await body('/directory/JPN'), unknown);
  assert.doesNotMatch(await body('/directory/PHL'), unknown, 'somebody answers at any hour');
});

test('what is taken along comes as a file in three forms', async () => {
  for (const [form, begin] of [
    ['csv', '\uFEFF"state"'],
    ['json', '{'],
    ['vcard', 'BEGIN:VCARD'],
  ] as const) {
    const answer = await client.post('/directory/JPN/take', { form }, '/passkey');
    assert.equal(answer.statusCode, 200, form);
    assert.ok(answer.body.startsWith(begin), form);
    assert.match(
      String(answer.headers['content-disposition']),
      /comity-directory-JPN-2024-11-21\./,
    );
  }
  assert.equal(
    (await client.post('/directory/JPN/take', { form: 'exe' }, '/passkey')).statusCode,
    404,
  );
});

/** Files of a State that writes what it should not. */
const hostile = (change: Record<string, unknown>) => {
  const [first] = PUBLICATIONS;
  assert(first !== undefined);
  const content = { ...first.content, ...change } as Publication['content'];
  const { entries } = foldDirectory([{ ...first, content }]);
  const here = { words: wordsFor('en'), us: 'USA', now: NOW, place: { zone: 'UTC' } };
  return {
    here,
    state: 'JPN',
    law: NO_LAW,
    offices: officesOf({ entries, holidays: HOLIDAYS, faults: [] }, { state: 'JPN', now: NOW }),
    named: [],
  };
};

test('no cell of a table is computed, no line of a card is made by what a State wrote', () => {
  const written = hostile({
    names: [{ language: 'en', name: '=HYPERLINK("http://evil.example","Office")' }],
    address: 'Street 1\r\nEND:VCARD\r\nBEGIN:VCARD; x, y\\z',
  });
  const csv = FILES.csv.write(written);
  assert.match(csv, /"'=HYPERLINK\(""http/);
  assert.equal(csv.trimEnd().split('\r\n').length, 2);
  const card = FILES.vcard.write(written);
  assert.equal(card.match(/^BEGIN:VCARD/gm)?.length, 1);
  assert.equal(card.match(/^END:VCARD/gm)?.length, 1);
  for (const line of card.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75);
  const read = JSON.parse(FILES.json.write(written)) as { entries: { authority: string }[] };
  assert.equal(read.entries[0]?.authority, 'JPN.npa-247');
});

test('files of the directory say by which relays an authority is reached, in their order', () => {
  const [first] = PUBLICATIONS;
  assert(first !== undefined);
  const named: Publication = {
    ...{ ...first, seq: 2, kind: 'relays-named' },
    content: { authority: 'JPN.npa-247', relays: ['INTERPOL', 'ISL', 'INTERPOL'] },
  } as never;
  const { entries } = foldDirectory([first, named]);
  const written = {
    ...hostile({}),
    offices: officesOf({ entries, faults: [], holidays: HOLIDAYS }, { state: 'JPN', now: NOW }),
  };
  assert.match(FILES.csv.write(written), /"relays"[\s\S]*"INTERPOL; ISL"/);
  assert.match(
    FILES.vcard.write(written),
    /X-COMITY-RELAY;PREF=1:INTERPOL\r\nX-COMITY-RELAY;PREF=2:ISL/,
  );
  const read = JSON.parse(FILES.json.write(written)) as { entries: { relays: string[] }[] };
  assert.deepEqual(read.entries[0]?.relays, ['INTERPOL', 'ISL']);
});

test('an office is named in the reader’s language, else in English', () => {
  const [entry] = foldDirectory(PUBLICATIONS).entries.filter(
    ({ authority }) => authority === 'JPN.npa-247',
  );
  assert(entry !== undefined);
  assert.match(officeName(wordsFor('ja'), entry), /警察庁/);
  assert.match(officeName(wordsFor('fr'), entry), /National Police Agency/);
});

test('a treaty that an office serves is said to be in force there or not, and its week stands in both zones', async () => {
  const law = await realLaw();
  const service = fakeService({ participant: 'USA' });
  const { published } = service.directory;
  const desk = await browse({
    ...service,
    law: lawLibrary(law),
    directory: {
      ...service.directory,
      published: async (session) => {
        const known = await published(session);
        const entries = known.entries.map((entry) =>
          entry.participant === 'JPN'
            ? {
                ...entry,
                content: { ...entry.content, provisions: ['CETS185:35(1)', 'UNCC:41'] },
              }
            : entry,
        );
        return { ...known, entries };
      },
    },
  });
  await desk.signIn('usa-1');
  const tokyo = plain((await desk.get('/directory/JPN')).body);
  await desk.close();
  assert.match(tokyo, /Budapest Convention\s*In force since 1 Nov 2012/);
  assert.match(tokyo, /Cybercrime\s*Not in force/);
  assert.equal(tokyo.match(/Not in force/g)?.length, 1, 'each treaty once');
  const [, week = ''] = tokyo.split('The next seven days, in both zones');
  assert.match(week, /^\s*TokyoWashington/);
  assert.match(week, /Fri 22 Nov 2024, 09:30 to 18:15\s*Thu 21 Nov 2024, 19:30 to 04:15/);
});
