import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type DeskClient, openDesk } from './desk-client.ts';

const plain = (body: string): string => body.replace(/<[^>]*>|[\u2066-\u2069]/g, '');

describe('tests whether a person answers', () => {
  let desk: DeskClient;
  before(async () => {
    desk = await openDesk();
    await desk.signIn('usa-3');
  });
  after(() => desk.close());

  it('shows how persons and the node answered, by the hour there', async () => {
    const { body } = await desk.get('/directory/JPN/tests');
    const text = plain(body);
    assert.match(text, /clock 41 s behind ours/);
    assert.match(text, /answered 12,931 of 12,960 looks in 90 days[^·]* in 92 ms/);
    assert.match(
      text,
      /answered by a person: 4 of 5 · within 5 min: 3 of 5 · half within 1 min 35 s · 9 of 10 within 6 min 40 s/,
    );
    assert.match(text, /nobody answered within 15 minutes/);
    assert.match(text, /By the hour of the day in Tokyo/);
    assert.match(text, /20:00\s*1\s*1\s*1 min 42 s/);
    assert.doesNotMatch(body, /name="every"/, 'who is on duty plans no tests');
    assert.match(plain((await desk.get('/directory/BGR/tests')).body), /was not answered/);
  });

  it('says how soon each side took up emergencies of a year, and how that is counted', async () => {
    const text = plain((await desk.get('/directory/JPN/tests')).body);
    assert.match(
      text,
      /theirs to us within a year \(12\), acknowledged here in time: 10 of 11; answered in time: 7 of 9\. Half were acknowledged within 2 min 5 s\./,
    );
    assert.match(
      text,
      /ours to them within a year \(4\), acknowledged there in time: 2 of 4; answered in time: 1 of 3\. ?A clock counts/,
      'no median of so few',
    );
    assert.match(text, /From 5 acknowledgements on/);
    assert.match(text, /not open to you are not counted/);
    // The case itself, for the side that is asked and for the side that asks.
    const theirs = await openDesk({ participant: 'ISL' });
    const ours = await openDesk({ participant: 'USA' });
    try {
      await theirs.signIn('isl-1');
      await ours.signIn('usa-1');
      const asked = plain((await theirs.get('/cases/emergency-asked')).body);
      assert.match(asked, /within a year: 12, of which 3 [^:]*Acknowledged here in time: 10 of 11/);
      const asking = plain((await ours.get('/cases/emergency-asked')).body);
      assert.match(asking, /acknowledged in time: 2 of 4/);
      assert.doesNotMatch(asking, /of which 3/);
    } finally {
      await theirs.close();
      await ours.close();
    }
  });

  it('tests now, once; the page says that it runs', async () => {
    const to = { do: 'send', authority: 'JPN.npa-247' };
    const sent = await desk.post('/directory/JPN/tests', to);
    assert.equal(sent.headers['location'], '/directory/JPN/tests?done=sent');
    const { body } = await desk.get('/directory/JPN/tests?done=sent');
    assert.match(plain(body), /A test was asked for at[^.]*\. It does not ring there yet/);
    const again = await desk.post('/directory/JPN/tests', to);
    assert.equal(again.statusCode, 422);
    assert.match(again.body, /runs already/);
  });

  it('shows on the page of a State what it publishes of its answers, at the hour there and at each', async () => {
    const text = plain((await desk.get('/directory/JPN')).body);
    assert.match(
      text,
      /answered by a person: 4 of 5 · within 5 min: 3 of 5 · half within 1 min 35 s/,
    );
    assert.match(
      text,
      /At this hour there \(23:00\): answered by a person: 2 of 3 · within 5 min: 1 of 3 · half within 30 s · 9 of 10 within 6 min 40 s/,
    );
    assert.match(text, /By the hour of the day in Tokyo.*14:00\s*2\s*2\s*30 s\s*–/s);
  });

  it('refuses what is not there, and what a role may not do', async () => {
    const nobody = await desk.post('/directory/JPN/tests', { do: 'send', authority: 'JPN.none' });
    assert.equal(nobody.statusCode, 422);
    const plan = { do: 'plan', authority: 'JPN.npa-247', every: '7' };
    assert.equal((await desk.post('/directory/JPN/tests', plan)).statusCode, 404);
    assert.equal((await desk.get('/directory/ZZZ/tests')).statusCode, 404);
  });

  it('shows how tests were answered here; a supervisor has them ring or not, and publishes the figures', async () => {
    const shown = plain((await desk.get('/directory/USA/tests')).body);
    assert.match(
      shown,
      /4 of 5 · within 5 min: 3 of 5 · half within 1 min 35 s · 9 of 10 within 6 min 40 s; the tests of 2 States/,
    );
    assert.match(shown, /Tests of others ring here/);
    assert.doesNotMatch(
      shown,
      /Let none ring|Publish these figures/,
      'who is on duty decides neither',
    );
    const forbidden = await desk.post('/directory/USA/tests', { do: 'refuse' });
    assert.equal(forbidden.statusCode, 404);

    const boss = await openDesk();
    try {
      await boss.signIn('usa-2');
      const page = plain((await boss.get('/directory/USA/tests')).body);
      assert.match(page, /Nothing is published/);
      const off = await boss.post('/directory/USA/tests', { do: 'refuse' });
      assert.equal(off.headers['location'], '/directory/USA/tests?done=refused');
      assert.match(
        plain((await boss.get('/directory/USA/tests')).body),
        /No test rings here since/,
      );
      await boss.post('/directory/USA/tests', { do: 'let' });
      const { directory } = boss.service;
      let published: unknown;
      Object.assign(boss.service, {
        directory: {
          ...directory,
          publish: async (...said: Parameters<typeof directory.publish>) => {
            published = (said[1].content as { readonly nodes?: unknown }).nodes;
            return directory.publish(...said);
          },
        },
      });
      const done = await boss.post('/directory/USA/tests', { do: 'publish' });
      assert.deepEqual(published, [
        { participant: 'JPN', looks: 12_960, answered: 12_931 },
        { participant: 'BGR', looks: 12_960, answered: 11_000 },
      ]);
      assert.match(
        String(done.headers['location']),
        /^\/(?:proposals|directory\/USA\/tests)\?done=/,
      );
    } finally {
      await boss.close();
    }
  });

  it('says how often nodes of others were there, as the node of the office found them', async () => {
    const text = plain((await desk.get('/directory/JPN')).body);
    assert.match(text, /Nodes of others[^.]*Iceland[^.]*: there at 873 of 900 looks/);
  });

  it('shows tests of today and how fast the lines are on the night desk', async () => {
    const text = plain((await desk.get('/night')).body);
    assert.match(text, /Tests today\s*Here, tests of others\s*answered by a person: 2 of 2/);
    assert.match(text, /There, tests of ours\s*none/);
    assert.match(text, /92 ms\s*clock 41 s behind ours/);
  });

  it('is answered on the night desk, calmly and last', async () => {
    const { alarms } = desk.service;
    const ping = {
      ...{ id: 'ping-1', sort: 'ping', raisedAt: '2024-11-21T14:18:40.000Z', about: null },
      ...{ news: 0, shown: {}, calls: [], mine: true },
      waits: { what: 'test', id: 't', kind: 'test', title: '', says: [], to: 'JPN', first: null },
      next: { at: '2024-11-21T14:33:40.000Z', whom: 'watch' },
    } as const;
    let taken = '';
    Object.assign(desk.service, {
      alarms: {
        ...alarms,
        open: async () => ({ alarms: [ping], more: 0 }),
        acknowledge: async (_session: unknown, { id }: { readonly id: string }) => {
          taken = id;
          return { ok: true, value: { told: false } };
        },
      },
    });
    const { body } = await desk.get('/night');
    const [, card = ''] = body.split('A test: does a person answer here?');
    assert.match(plain(card), /^[^.]*(?:JPN|Japan) asks\. Nothing is wrong\./);
    assert.doesNotMatch(plain(body), /No person has it in hand/);
    assert.doesNotMatch(body, /c-alarm--top/);
    const done = await desk.post('/night', {
      do: 'take',
      alarm: 'ping-1',
      sort: 'ping',
      next: '/night',
    });
    Object.assign(desk.service, { alarms });
    assert.deepEqual([taken, done.headers['location']], ['ping-1', '/night?done=answered']);
    assert.match((await desk.get('/night?done=answered')).body, /The test is answered/);
  });
});

describe('tests that come by themselves', () => {
  it('are planned by who plans duty', async () => {
    const desk = await openDesk();
    try {
      const supervisor = (await desk.service.identity.trainingOfficers()).find(
        ({ role }) => role === 'supervisor' || role === 'prosecutor',
      );
      assert.ok(supervisor !== undefined);
      await desk.signIn(supervisor.id);
      assert.match((await desk.get('/directory/JPN/tests')).body, /name="every"/);
      const plan = { do: 'plan', authority: 'JPN.npa-247', every: '7' };
      const done = await desk.post('/directory/JPN/tests', plan);
      assert.equal(done.headers['location'], '/directory/JPN/tests?done=planned');
      assert.match((await desk.get('/directory/JPN/tests')).body, /<option value="7" selected/);
    } finally {
      await desk.close();
    }
  });
});
