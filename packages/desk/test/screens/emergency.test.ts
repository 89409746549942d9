import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { emergencyAgain, type Session } from '@comity/service';
import { openDesk } from './desk-client.ts';
import { openRequestDesk, type RequestDesk } from './new-request-desk.ts';

let desk: RequestDesk;
before(async () => {
  desk = await openRequestDesk({});
});
after(() => desk.client.close());

const encodeEntities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const TYPED = {
  why: 'A man streams that he will kill a named woman at 03:30 tonight.',
  conduct: 'The stream began at 01:40; he shows her street.',
  offence: 'Threat to kill',
  before: '03:30',
  wanted: 'Who holds the account, and the address of its last sign-in.',
  targets: 'kuro_haru_0322 on the streaming service\n198.51.100.7\nhaven@example.org\nthe red van',
  from: '2024-11-21 01:40',
  until: '',
  zone: 'Asia/Manila',
  'call-back': '+12025550143',
  confidential: 'yes',
  ask: 'ISL.dpp',
  'voice-at': '',
  'voice-with': '',
  language: 'en',
};

const send = (more: Readonly<Record<string, string>> = {}) =>
  desk.client.post('/emergency', { ...TYPED, ...more }, '/emergency');

describe('the short form of an emergency', () => {
  test('says first what needs no request, and offers who can be asked with the way', async () => {
    desk.clear();
    const page = await desk.client.get('/emergency');
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /First: what needs no request[\s\S]*CETS185:32[\s\S]*INTERPOL/);
    assert.match(page.body, /name="ask"[^>]*value="ISL\.dpp"/);
    assert.match(page.body, /\+3545550188[\s\S]{0,400}New since [^<]*12 Nov/, 'its number is new');
    assert.doesNotMatch(page.body, /name="ask"[^>]*checked/, 'nobody is chosen for the officer');
  });

  test('says of each State that can be asked whether somebody is there, until when, and how soon a person answers', async () => {
    const { body } = await desk.client.get('/emergency');
    const plain = (html: string): string => html.replace(/<[^>]*>|[\u2066-\u2069]/g, '');
    const asked = body.split('govuk-checkboxes__item').map(plain);
    const tokyo = asked.find((item) => item.includes('National Police Agency')) ?? '';
    assert.match(tokyo, /Any hour/);
    assert.match(tokyo, /At this hour there \(23:00\) a person answers in 30 s/);
  });

  test('says how often this office asked within a year, and who treated it as less', async () => {
    const { body } = await desk.client.get('/emergency');
    const text = body.replace(/<[^>]*>|[\u2066-\u2069]/g, '');
    assert.match(text, /Emergencies sent: 14/);
    assert.match(text, /Acknowledged in time: 12 of 13/);
    assert.match(text, /Half were acknowledged within 3 min 5 s/);
    assert.match(text, /Treated as less, with reasons, by:ISL\s*Iceland 2/);
  });

  test('folds what is seldom other than it stands, and opens it where it is', async () => {
    const folded = (body: string): string =>
      /<details[^>]*>(?:(?!<details)[\s\S])*?name="language"/.exec(body)?.[0] ?? '';
    assert.doesNotMatch(folded((await desk.client.get('/emergency')).body), /^<details[^>]* open/);
    desk.clear();
    const again = await send({ sealed: 'yes', why: '' });
    assert.equal(again.statusCode, 422);
    assert.match(folded(again.body), /^<details[^>]* open/);
  });

  test('has the published number of one’s own office filled in, until another is typed', async () => {
    const iceland = await openDesk({ participant: 'ISL' });
    await iceland.signIn('isl-1');
    const numberIn = ({ body }: { readonly body: string }): string | undefined => {
      const field = /<input[^>]*name="call-back"[^>]*>/.exec(body)?.[0] ?? '';
      return / value="([^"]*)"/.exec(field)?.[1];
    };
    assert.equal(numberIn(await iceland.get('/emergency')), '+3545550188');
    await iceland.close();
    desk.clear();
    const typed = { 'call-back': '+81355500199' };
    const back = await desk.client.post('/emergency', typed, '/emergency');
    assert.equal(back.statusCode, 422);
    assert.equal(numberIn(back), '+81355500199', 'what was typed stands');
  });

  test('names what is missing, each once and at its field, and loses nothing', async () => {
    desk.clear();
    const page = await desk.client.post('/emergency', { targets: 'the red van' }, '/emergency');
    assert.equal(page.statusCode, 422);
    for (const at of ['why', 'conduct', 'offence', 'wanted', 'confidential', 'ask']) {
      assert.match(page.body, new RegExp(`href="#${at}`), at);
    }
    assert.match(page.body, /the red van/);
    assert.equal(desk.drafts().all.size, 0, 'nothing is stored before it can be read');
  });

  test('the same data is asked to be kept beside it, as a part of its own, where that was ticked', async () => {
    desk.clear();
    const alone = await send();
    assert.equal(alone.statusCode, 303);
    const [one] = [...desk.drafts().all.values()];
    assert.equal(one?.facts.parts?.length, 1);
    // What treaties of the two ask of a request by these names was said already: nothing more lacks.
    assert.deepEqual(one?.facts.parts?.[0]?.contents, { purpose: TYPED.why });
    desk.clear();
    const both = await send({ keep: 'yes' });
    assert.equal(both.statusCode, 303);
    const [draft] = [...desk.drafts().all.values()];
    const [asked, kept] = draft?.facts.parts ?? [];
    assert.equal(kept?.measure, 'preservation');
    assert.ok(
      (kept?.basis?.[0]?.pinpoints ?? []).some((pinpoint) => pinpoint.startsWith('CETS185:29')),
    );
    assert.deepEqual([kept?.targets, kept?.wanted], [asked?.targets, asked?.wanted]);
    assert.equal(kept?.contents?.['necessity'], TYPED.why);
    const page = await desk.client.get(String(both.headers['location']));
    assert.match(page.body, /CETS185:29/);
    assert.match(page.body, /Sign and send|second officer sends/, 'a preservation lacks nothing');
    for (const language of ['ja', 'es', 'fr', 'ru', 'zh', 'ar']) {
      desk.clear();
      const other = await send({ keep: 'yes', language });
      assert.equal(other.statusCode, 303, `${language}: what is signed holds no mark of a page`);
    }
    desk.clear();
    const wrong = await send({ keep: 'yes', targets: '' });
    assert.equal(wrong.statusCode, 422);
    assert.match(wrong.body, /name="keep"[^>]*checked/);
    assert.equal(wrong.body.match(/href="#targets/g)?.length, 1, 'named once');
  });

  test('an address without its time is asked for the time', async () => {
    desk.clear();
    const page = await send({ from: '', zone: '' });
    assert.equal(page.statusCode, 422);
    assert.match(page.body, /href="#from"/);
  });

  test('a line that is more than one thing is asked back, never cut', async () => {
    for (const line of [
      '198.51.100.7 at 2026-11-30 01:40 UTC',
      '198.51.100.7, 2026-11-30 01:40 UTC',
      '2001:db8::1 yesterday',
    ]) {
      desk.clear();
      const page = await send({ targets: line });
      assert.equal(page.statusCode, 422, line);
      assert.match(page.body, /href="#targets/);
    }
    const kinds = async (targets: string) => {
      desk.clear();
      await send({ targets });
      const [one] = desk.draft().facts.parts?.[0]?.targets ?? [];
      return [one?.kind, one?.port, one?.description];
    };
    assert.deepEqual(await kinds('198.51.100.7:51234'), ['ip', '51234', undefined]);
    assert.equal((await kinds('+81 3 5550 0177'))[0], 'telephone');
    const said = '@kuro on the streaming service, 22 Nov 2024 01:40 to now, UTC+8';
    assert.deepEqual(await kinds(said), ['other', undefined, said]);
  });

  test('more lines than a request can hold are named as too many', async () => {
    desk.clear();
    const page = await send({ targets: 'a van\n'.repeat(3_000) });
    assert.equal(page.statusCode, 422);
    assert.match(page.body, /href="#targets/);
    assert.equal(desk.drafts().all.size, 0);
    const japanese = '事件の経過。'.repeat(3_000);
    assert.equal(
      (await send({ conduct: japanese })).statusCode,
      303,
      'a long text is no large form',
    );
  });

  test('an hour that has just passed is asked back, and full-width digits are digits', async () => {
    desk.clear();
    // It is 09:20 in Washington.
    const late = await send({ before: '09:19' });
    assert.equal(late.statusCode, 422);
    assert.match(late.body, /This hour has passed/);
    assert.equal(desk.drafts().all.size, 0);
    assert.equal((await send({ before: '０９：２５' })).statusCode, 303);
    assert.equal(desk.draft().facts.urgency?.neededBefore?.from, '2024-11-21T09:25');
    assert.match((await send({ 'voice-at': '2024-11-22 10:00' })).body, /has not come yet/);
  });

  test('the same form sent twice is the same draft', async () => {
    desk.clear();
    await send();
    await send();
    assert.equal(desk.drafts().all.size, 1);
    await send({ wanted: 'Something else.' });
    assert.equal(desk.drafts().all.size, 2);
  });

  test('makes a whole request of it, each line as what it is, hours on the clock of the officer', async () => {
    desk.clear();
    const done = await send({ 'voice-at': '13:50', 'voice-with': 'Duty officer, +3545550177' });
    assert.equal(done.statusCode, 303, done.body);
    assert.equal(done.headers['location'], '/emergency/check?draft=draft-1');
    const { facts } = desk.draft();
    const [part] = facts.parts ?? [];
    assert.deepEqual(
      part?.targets?.map(({ kind }) => kind),
      ['account', 'ip', 'account', 'other'],
    );
    assert.equal(part?.measure, 'emergency-mla');
    assert.deepEqual(part?.basis?.[0]?.id, 'CETS185');
    assert.equal(facts.urgency?.level, 'emergency');
    assert.match(facts.urgency?.neededBefore?.from ?? '', /^2024-11-2[12]T03:30$/);
    assert.match(facts.spoken?.at?.from ?? '', /T13:50$/);
    const check = await desk.client.get('/emergency/check?draft=draft-1');
    assert.equal(check.statusCode, 200);
    assert.match(
      check.body,
      /A second officer has to agree[\s\S]*Approve for/,
      'the office is open',
    );
    assert.match(check.body, /Needed before/);
    assert.match(check.body, /Asked by voice before/);
    assert.doesNotMatch(check.body, /things are missing/);
  });

  test('a second press, and a draft that is gone, send nothing twice and say so', async () => {
    desk.clear();
    await send();
    const old = await desk.client.post('/emergency/check', { draft: 'draft-1:7' }, '/emergency');
    assert.equal(old.statusCode, 409, 'a version that was not shown is not signed');
    assert.match(old.body, /not sent/);
    const press = () => desk.client.post('/emergency/check', { draft: 'draft-1:1' }, '/emergency');
    assert.equal((await press()).headers['location'], '/drafts?done=approved');
    const again = await press();
    assert.equal(again.statusCode, 200);
    assert.doesNotMatch(
      again.body,
      /Approve for|Sign and send/,
      'who has agreed is not asked again',
    );
    const night = await desk.client.get('/night');
    assert.match(
      night.body,
      /waits for the agreement of an officer[\s\S]*href="\/emergency\/check\?draft=draft-1"/,
    );
    assert.equal((await desk.client.get('/emergency/check?draft=nobodys')).statusCode, 404);
  });

  test('after one State another is asked by the same form: filled in, with nobody ticked', async () => {
    const { service } = desk.client;
    const session = { officer: { authority: 'USA.doj-oia', role: 'duty-officer' } } as Session;
    const { rows } = await service.cases.workList(session, {});
    const theirs = rows.find(({ side }) => side === 'requested');
    const views = await Promise.all(rows.map(({ caseId }) => service.cases.view(session, caseId)));
    const ours = views
      .flatMap((view) => (view.ok ? [view.value] : []))
      .find(({ side, request }) => side === 'requesting' && request !== null);
    assert.ok(ours?.request != null && theirs !== undefined);
    const again = emergencyAgain(ours.request, 'America/New_York');
    const said = [again.why, again.conduct, again.wanted, again.targets].filter(Boolean);
    assert.ok(said.length > 1, said.join());
    const like = async (id: string) => (await desk.client.get(`/emergency?like=${id}`)).body;
    const body = await like(ours.caseId);
    for (const one of said) assert.ok(body.includes(encodeEntities(one)), one);
    assert.doesNotMatch(body, /name="ask"[^>]*checked/);
    const blank = await like('none');
    const form = (page: string): string =>
      page.split('name="why"')[1]?.split('name="ask"')[0] ?? '';
    assert.ok(form(blank).length > 100);
    assert.equal(form(await like(theirs.caseId)), form(blank), 'not what they asked');
  });

  test('what rings for a second officer is named with its way, once, and says who has agreed', async () => {
    const { service } = desk.client;
    const { alarms } = service;
    const first = { id: 'usa-2', number: '0407', name: 'Luis Ortega', role: 'duty-officer' };
    const rings = {
      ...{ sort: 'release', raisedAt: '2024-11-21T14:18:40.000Z', about: null, news: 0, shown: {} },
      ...{ calls: [], mine: true },
      next: { at: '2024-11-21T14:20:40.000Z', whom: 'supervisors' },
    } as const;
    const waits = { title: 'Threat <b>live</b>', says: [], first, to: 'ISL' } as const;
    const ring = [
      {
        ...{ ...rings, id: 'alarm-1' },
        waits: { ...waits, what: 'draft', id: 'draft-1', kind: 'request-submitted' },
      },
      {
        ...{ ...rings, id: 'alarm-2' },
        waits: { ...waits, what: 'proposal', id: 'p 2', kind: 'assistance-refused', first: null },
      },
    ] as const;
    Object.assign(service, {
      alarms: { ...alarms, open: async () => ({ alarms: ring, more: 0 }) },
    });
    const { body } = await desk.client.get('/night');
    Object.assign(service, { alarms });
    const plain = body.replace(/<[^>]*>|[\u2066-\u2069]/g, '');
    assert.match(
      plain,
      /A request in an emergency to Iceland waits for the agreement of an officer/,
    );
    assert.match(plain, /It has not left. Luis Ortega has agreed; one more is needed/);
    assert.match(
      plain,
      /Assistance refused: waits for the agreement of an officer[\s\S]*A colleague has agreed/,
    );
    assert.match(body, /Threat &lt;b>live&lt;\/b>/);
    assert.equal(body.split('/emergency/check?draft=draft-1').length, 2, 'once on the page');
    assert.match(body, /href="\/proposals\/p%202"/);
    assert.equal(body.split('data-take-alarm="mine"').length, 3);
  });
});
