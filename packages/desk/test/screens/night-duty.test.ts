import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DirectoryEntry, StatedCover } from '@comity/feed';
import type { OnDuty } from '@comity/service';
import { fakeService } from '../fake-service.ts';
import { browse, type DeskClient, openDesk } from './desk-client.ts';

describe('who takes an alarm in hand', () => {
  const shownOf = async (understood: boolean): Promise<string> => {
    const service = fakeService();
    const { open } = service.alarms;
    const desk = await browse({
      ...service,
      alarms: {
        ...service.alarms,
        open: async (session, caseId) => {
          const { alarms, more } = await open(session, caseId);
          const about = (alarm: (typeof alarms)[number]) =>
            alarm.about === null ? null : { ...alarm.about, understood };
          return { more, alarms: alarms.map((alarm) => ({ ...alarm, about: about(alarm) })) };
        },
      },
    });
    try {
      await desk.signIn('usa-1');
      return (await desk.get('/night')).body;
    } finally {
      await desk.close();
    }
  };

  it('reads on the card whom to call back first, where the number is, and since when keys are known', async () => {
    const body = (await shownOf(true)).replace(/[\u2066-\u2069]/g, '');
    const cards = body.split('<article').filter((part) => /data-take-alarm/.test(part));
    const came = cards.filter((part) => /name="sort" value="emergency"/.test(part));
    assert.ok(came.length > 0);
    for (const card of came) {
      assert.match(card, /Nobody here has dealt with National Police before/);
      assert.match(card, /href="\/directory\/[A-Z]{3}"[^>]*>Call back</);
      assert.match(card, /tel:\+63255500199[\s\S]{0,400}New since [^<]*15 Nov/);
      assert.match(card, /Keys known since Monday, 4 March 2024|Keys known since [^;]*2024;/);
    }
    const ours = cards.filter((part) => /name="sort" value="unreached"/.test(part));
    for (const card of ours) assert.doesNotMatch(card, /Nobody here has dealt with/);
  });

  it('reads on the card who is in danger and by which provision, and tells two of one State apart', async () => {
    const long = 'The stream names 03:30 Manila as the time. '.repeat(12).trim();
    const service = fakeService();
    const { open } = service.alarms;
    const entered = await service.identity.signInForTraining('usa-1');
    assert.ok(entered.ok);
    const [given] = (await open(entered.value)).alarms;
    const about = given?.about;
    assert.ok(given !== undefined && about != null);
    const sorts = ['emergency', 'unreached', 'lapse', 'told'] as const;
    const alarms = sorts.flatMap((sort) =>
      ['Threat on a stream', 'Kidnapping in Cebu'].map((title) => ({
        ...{ ...given, id: `${sort} ${title}`, sort },
        about: { ...about, title, says: ['Two children are in the room.', long] },
      })),
    );
    const desk = await browse({
      ...service,
      alarms: { ...service.alarms, open: async () => ({ alarms, more: 0 }) },
    });
    try {
      await desk.signIn('usa-1');
      const { body } = await desk.get('/night');
      const cards = body.split('<article').filter((part) => /data-take-alarm/.test(part));
      assert.equal(cards.length, alarms.length);
      const headings = cards.map((card) => /<h2[^>]*>([\s\S]*?)<\/h2>/.exec(card)?.[1] ?? '');
      assert.equal(new Set(headings).size, alarms.length, headings.join(' | '));
      for (const [n, card] of cards.entries()) {
        assert.match(headings[n] ?? '', /Threat on a stream|Kidnapping in Cebu/);
        assert.match(card, /Two children are in the room\./);
        // All of a long text is one press of a key away, and its beginning is read at once.
        assert.match(card, /<p>[^…]*The stream names 03:30[^…]*…[\s\S]*<details[\s\S]*All of it/);
        assert.ok(card.includes(long));
        if (!card.includes('value="told"'))
          assert.match(card, /href="\/law\/article\/CETS185:35\(1\)"/);
      }
    } finally {
      await desk.close();
    }
  });

  it('says of what came or was called half a day ago on which day that was', async () => {
    const service = fakeService();
    const { open } = service.alarms;
    const ago = (hours: number) =>
      new Date(Date.parse(service.now()) - hours * 3_600_000).toISOString();
    const aged = async (hours: number): Promise<string> => {
      const desk = await browse({
        ...service,
        alarms: {
          ...service.alarms,
          open: async (session, caseId) => {
            const { alarms, more } = await open(session, caseId);
            const raisedAt = ago(hours);
            const calls = alarms[0]?.calls.map((call) => ({ ...call, reachedAt: raisedAt })) ?? [];
            return { more, alarms: alarms.map((one) => ({ ...one, raisedAt, calls })) };
          },
        },
      });
      await desk.signIn('usa-1');
      const body = (await desk.get('/night')).body.replace(/[\u2066-\u2069]/g, '');
      await desk.close();
      const [card = ''] = body.split('<article').filter((part) => /sent /.test(part));
      return card.replace(/<[^>]*>/g, '');
    };
    assert.match(await aged(2), /sent \d\d:\d\d:\d\d[\s\S]*On the screen of [^,]*, \d\d:\d\d:\d\d/);
    assert.match(
      await aged(30),
      /sent \w+ \d+ Nov 2024, \d\d:\d\d[\s\S]*On the screen of [^,]*, \w+ \d+ Nov 2024, \d\d:\d\d/,
    );
  });

  it('says of the hours that are left what they are left for, of what rings and of what is next', async () => {
    const body = (await shownOf(true)).replace(/[\u2066-\u2069]/g, '');
    const counts = body.split('class="c-count-down"').slice(1);
    const dated = counts.filter((part) => /^[^>]* data-due=/.test(part));
    assert.ok(dated.length > 1);
    for (const part of dated) {
      assert.match(part, /^[^<]*(<[^>]*>|[^<])*?<small><b class="c-block">[A-Z][a-z]/);
    }
    assert.match(body, /<b class="c-block">Acknowledgement<\/b>until /);
  });

  it('is told what lapses, of which case, and what to do about it', async () => {
    const service = fakeService();
    const { open } = service.alarms;
    const desk = await browse({
      ...service,
      alarms: {
        ...service.alarms,
        open: async (session, caseId) => {
          const { alarms, more } = await open(session, caseId);
          return { more, alarms: alarms.map((alarm) => ({ ...alarm, sort: 'lapse' as const })) };
        },
      },
    });
    try {
      await desk.signIn('usa-1');
      const body = (await desk.get('/night')).body.replace(/[\u2066-\u2069]/g, '');
      const cards = body.split('<article').filter((part) => /data-take-alarm/.test(part));
      assert.ok(cards.length > 0);
      for (const card of cards) {
        assert.match(card, /What .* keeps for us lapses within a day/);
        assert.match(card, /Ask for the data, or for a longer preservation/);
        assert.match(card, /I am seeing to it/);
        assert.match(card, /href="\/cases\/[^"/]+"/);
        assert.doesNotMatch(card, /c-alarm--top|does not understand this kind/);
      }
    } finally {
      await desk.close();
    }
  });

  it('reads before the press where the node there does not understand that', async () => {
    const told = await shownOf(true);
    assert.match(told, /data-take-alarm/);
    assert.doesNotMatch(told, /does not understand this kind of statement/);
    const forms = (await shownOf(false))
      .split('<form')
      .filter((part) => /data-take-alarm/.test(part));
    const warned = forms.filter((part) => /does not understand this kind of statement/.test(part));
    const telling = forms.filter((part) => !/name="sort" value="unreached"/.test(part));
    assert.ok(telling.length > 0);
    assert.equal(warned.length, telling.length, 'an alarm of our own tells nobody');
  });
});

describe('who is on duty, at the night desk', () => {
  let desk: DeskClient;
  before(async () => {
    desk = await openDesk();
    await desk.signIn('usa-1');
  });
  after(() => desk.close());
  const plain = (body: string): string => body.replace(/<[^>]*>|[\u2066-\u2069]/g, '');

  it('names whom the roster names now and next', async () => {
    const { body } = await desk.get('/night');
    assert.match(plain(body), /Dana Whitfield, until Thu 21 Nov 2024, 20:00/);
    assert.match(plain(body), /Luis Ortega, from Thu 21 Nov 2024, 20:00/);
  });

  it('shows which States are open by their own hours where they say nothing of their duty, on a map of day and night and in words', async () => {
    const { body } = await desk.get('/night');
    const [, awake = ''] = body.split('Who is open');
    assert.match(plain(awake), /JPN Japan\s*Any hour\s*by its published hours\s*23:20 in Tokyo/);
    assert.match(awake, /role="img" aria-label="[^"]*By published hours, open: \S+, closed: /);
    const hours = [...plain(awake).matchAll(/(\d\d:\d\d) in /g)].map(([, hour]) => hour);
    assert.ok(hours.length > 1);
    assert.deepEqual(hours, hours.toSorted(), 'in the order of the hours that it is there');
    const marks = [...awake.matchAll(/data-mark="(\w+)"/g)].map(([, mark]) => mark);
    assert.deepEqual(new Set(marks), new Set(['closed', 'open', 'unsaid', 'us']));
    assert.match(awake, /<text [^>]*>JPN<\/text>/);
    assert.match(plain(awake), /Duty where a State says it, else its published hours/);
  });

  it('shows who is there by the States’ own word of their duty, and what is over as over', async () => {
    const service = fakeService();
    const { published } = service.directory;
    const by = { authority: 'ISL.dpp', role: 'supervisor', officer: '0118' };
    const shown = async (spans: StatedCover['spans'], until = '2024-11-28T00:00:00.000Z') => {
      const own = await browse({
        ...service,
        directory: {
          ...service.directory,
          published: async (session) => {
            const found = await published(session);
            const entries = found.entries.map((entry): DirectoryEntry => {
              if (entry.participant !== 'ISL') return entry;
              const at = '2024-11-20T00:00:00.000Z';
              const cover = { authority: entry.authority, from: at, until, spans, seq: 99, at, by };
              return { ...entry, cover };
            });
            return { ...found, entries };
          },
        },
      });
      await own.signIn('usa-1');
      const { body } = await own.get('/night');
      const [, awake = ''] = body.split('Who is open');
      await own.close();
      const marks = [...awake.matchAll(/data-mark="(\w+)"/g)].map(([, mark]) => mark);
      return { text: plain(awake).replace(/\s+/g, ' '), marks: new Set(marks) };
    };
    const [from, until] = ['2024-11-21T14:00:00.000Z', '2024-11-21T18:00:00.000Z'];
    const duty = await shown([{ from, until, by: 'duty' }]);
    assert.match(
      duty.text,
      /ISL Iceland On duty until Thu 21 Nov 2024, 13:00 as it says of its duty/,
    );
    assert.ok(duty.marks.has('duty') && !duty.marks.has('closed'), 'closed by its hours alone');
    const call = await shown([{ from, until, by: 'on-call' }]);
    assert.match(call.text, /ISL Iceland On call until Thu 21 Nov 2024, 13:00/);
    const instead = await shown([{ from, until, by: 'instead' }]);
    assert.match(instead.text, /ISL Iceland Another office is called until Thu 21 Nov 2024, 13:00/);
    assert.match(
      instead.text,
      /as it says of its duty\s*No other office of that State/,
      'and whom to call',
    );
    const later = { from: until, until: '2024-11-21T20:00:00.000Z', by: 'duty' } as const;
    const gap = await shown([later]);
    assert.match(
      gap.text,
      /ISL Iceland Nobody until Thu 21 Nov 2024, 13:00 as it says of its duty/,
    );
    assert.ok(gap.marks.has('gap'));
    assert.match((await shown(undefined)).text, /ISL Iceland Nobody is planned/);
    const over = await shown([{ from, until, by: 'duty' }], from);
    assert.match(over.text, /ISL Iceland Closed, [^.]*by its published hours/);
    assert.match(over.text, /What it said of its duty ended Thu 21 Nov 2024, 09:00/);
    assert.doesNotMatch(over.text, /Nobody until|Nobody is planned/);
  });

  it('marks a State by the best that any of its offices says', async () => {
    const service = fakeService();
    const { published } = service.directory;
    const at = '2024-11-20T00:00:00.000Z';
    const own = await browse({
      ...service,
      directory: {
        ...service.directory,
        published: async (session) => {
          const found = await published(session);
          const entries = found.entries.flatMap((entry): readonly DirectoryEntry[] => {
            if (entry.participant !== 'ISL') return [entry];
            const { content } = entry;
            const open: DirectoryEntry = { ...entry, content: { ...content, opening: 'always' } };
            const authority = 'ISL.second-desk';
            const cover = {
              ...{ authority, from: at, until: '2024-11-28T00:00:00.000Z', seq: 99, at },
              by: { authority, role: 'supervisor', officer: '0118' },
              spans: [{ from: at, until: '2024-11-27T00:00:00.000Z', by: 'duty' as const }],
            };
            const names = [{ language: 'en' as const, name: 'Second desk' }];
            const second = {
              ...content,
              authority,
              names,
              kinds: ['executing-police-unit' as const],
            };
            return [open, { ...entry, authority, cover, content: second }];
          });
          return { ...found, entries };
        },
      },
    });
    await own.signIn('usa-1');
    const [, awake = ''] = (await own.get('/night')).body.split('Who is open');
    await own.close();
    assert.match(plain(awake), /Second desk/);
    assert.equal([...awake.matchAll(/data-mark="duty"/g)].length, 1);
  });

  it('stands among them itself: by its roster where it keeps one, else by its hours, and says which', async () => {
    const service = fakeService();
    const { onDuty } = service.rosters;
    const { published } = service.directory;
    const hours = [{ days: ['monday'], from: '09:00', to: '16:00' }] as const;
    const closed = (entry: DirectoryEntry): DirectoryEntry =>
      entry.participant === 'USA'
        ? { ...entry, content: { ...entry.content, opening: 'by-hours', hours } }
        : entry;
    const shown = async (
      change: Partial<OnDuty> | ((found: OnDuty) => Partial<OnDuty>),
      isClosed = false,
    ) => {
      const own = await browse({
        ...service,
        directory: {
          ...service.directory,
          published: async (session) => {
            const found = await published(session);
            return isClosed ? { ...found, entries: found.entries.map(closed) } : found;
          },
        },
        rosters: {
          ...service.rosters,
          onDuty: async (session) => {
            const found = await onDuty(session);
            return { ...found, ...(typeof change === 'function' ? change(found) : change) };
          },
        },
      });
      await own.signIn('usa-1');
      const { body } = await own.get('/night');
      const [, awake = ''] = body.split('Who is open');
      await own.close();
      return {
        page: plain(body),
        text: plain(awake).replace(/\s+/g, ' '),
        hollow: /data-mark="unmanned"/.test(awake),
      };
    };
    const planned = await shown({});
    assert.match(planned.text, /On duty by our roster, until Thu 21 Nov 2024, 20:00/);
    const office = { kind: 'office', name: 'Command Center', telephone: '+12025550142' } as const;
    const called = await shown({ shifts: [], fallback: office });
    assert.match(called.text, /By our roster nobody; called instead: Command Center/);
    const nobody = await shown({ shifts: [], fallback: null });
    assert.match(nobody.text, /By our roster nobody until Thu 21 Nov 2024, 20:00/);
    const lapsed = await shown({ shifts: [], fallback: null, next: null });
    assert.match(lapsed.text, /By our roster nobody, and nobody is planned/);
    assert.doesNotMatch(lapsed.text, /We keep no roster/);
    const none = await shown({ kept: false, shifts: [], fallback: null, next: null });
    assert.match(
      none.text,
      /USA United States Any hour by its published hours We keep no roster: this is by our published hours/,
    );
    assert.deepEqual(
      [planned, called, nobody, lapsed, none].map(({ hollow }) => hollow),
      [false, false, true, true, false],
    );
    const shut = await shown({ kept: false, shifts: [], fallback: null, next: null }, true);
    assert.ok(shut.hollow, 'closed by its own hours');
    const both = await shown(({ shifts }) => ({
      shifts: shifts.flatMap((shift) => [
        shift,
        {
          ...{ ...shift, until: '2024-11-22T09:00:00.000Z' },
          officer: { ...shift.officer, name: 'Ana Ruiz' },
        },
      ]),
    }));
    assert.match(both.text, /On duty by our roster, until Fri 22 Nov 2024, 04:00/, 'the last end');
    assert.match(both.page, /Dana Whitfield, until Thu 21 Nov 2024, 20:00/);
    assert.match(both.page, /Ana Ruiz, until Fri 22 Nov 2024, 04:00/, 'each until their own');
  });

  it('says of a State whose zone it does not know that its hours are unknown, and keeps no failed reading', async () => {
    const service = fakeService();
    const { published } = service.directory;
    let asked = 0;
    const lost = await browse({
      ...service,
      directory: {
        ...service.directory,
        published: async (session) => {
          asked += 1;
          if (asked === 1) throw new Error('the database is gone');
          const found = await published(session);
          const elsewhere = (entry: DirectoryEntry): DirectoryEntry =>
            entry.participant === 'ISL'
              ? { ...entry, content: { ...entry.content, zone: 'Atlantic/Nowhere' } }
              : entry;
          return { ...found, entries: found.entries.map(elsewhere) };
        },
      },
    });
    await lost.signIn('usa-1');
    assert.equal((await lost.get('/night')).statusCode, 500);
    const { body, statusCode } = await lost.get('/night');
    assert.equal(statusCode, 200, 'the same minute, asked again');
    const [, awake = ''] = body.split('Who is open');
    assert.match(plain(awake), /ISL Iceland\s*Its zone is not known here/);
    assert.equal(asked, 2);
    await lost.get('/night');
    assert.equal(asked, 2, 'and read once a minute');
    await lost.close();
  });

  it('says until when a watch lasts that was taken', async () => {
    const taken = await desk.post('/night', { do: 'watch' });
    assert.equal(taken.headers['location'], '/night?done=watch');
    assert.match(plain((await desk.get('/night')).body), /until Thu 21 Nov 2024, 20:00/);
  });

  it('keeps from which hour on the digest comes by e-mail', async () => {
    const before = await desk.get('/night/addresses');
    assert.match(plain(before.body), /It needs your e-mail address above/);
    const kept = await desk.post('/night/addresses', { do: 'digest', digest: '7' });
    assert.equal(kept.headers['location'], '/night/addresses?done=kept');
    assert.match((await desk.get('/night/addresses')).body, /<option value="7" selected/);
  });

  it('never says that somebody has what rings on', async () => {
    const { alarms } = desk.service;
    const refuse = (code: string) =>
      Object.assign(desk.service, {
        alarms: { ...alarms, acknowledge: async () => ({ ok: false, error: { code } }) },
      });
    const take = { do: 'take', alarm: 'alarm-1', sort: 'emergency', next: '/night' };
    const untold = /You have it, and it rings no more/;
    for (const code of ['came-meanwhile', 'alarm-unknown', 'alarm-of-own-release']) {
      refuse(code);
      assert.doesNotMatch((await desk.post('/night', take)).body, untold, code);
    }
    refuse('alarm-untold');
    assert.match((await desk.post('/night', take)).body, untold);
    for (const [sort, text] of [
      ['release', /rings again unless it is sent, changed or given back/],
      ['unreached', /rings again if nobody there has it/],
      ['test', /Your alarm works/],
      ['lapse', /What is kept lapses all the same/],
      ['emergency', /it had been answered/],
    ] as const) {
      Object.assign(desk.service, {
        alarms: { ...alarms, acknowledge: async () => ({ ok: true, value: { told: false } }) },
      });
      const { headers } = await desk.post('/night', { ...take, sort });
      assert.match((await desk.get(String(headers['location']))).body, text, sort);
    }
    Object.assign(desk.service, { alarms });
  });
});
