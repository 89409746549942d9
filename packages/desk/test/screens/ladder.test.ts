import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Due } from '@comity/case';
import type { DirectoryEntry, RelayStanding } from '@comity/feed';
import type { CaseView } from '@comity/service';
import { type FakeService, fakeService } from '../fake-service.ts';
import { browse, type DeskClient } from './desk-client.ts';

describe('which way comes next where a node is away', () => {
  let service: FakeService;
  let desk: DeskClient;
  let at: string;
  let shown: CaseView | undefined;
  let understood = true;
  let carried: readonly RelayStanding[] = [];
  let ended: DirectoryEntry['ended'] = null;
  let failingSince: string | null = null;
  let dates: Partial<Pick<CaseView, 'due' | 'review'>> = {};
  before(async () => {
    service = fakeService();
    const { published } = service.directory;
    const { view } = service.cases;
    const { reached } = service.alarms;
    desk = await browse({
      ...service,
      alarms: {
        ...service.alarms,
        reached: async (session, caseId) => {
          const found = await reached(session, caseId);
          return found.ok && found.value !== null
            ? { ...found, value: { ...found.value, carried } }
            : found;
        },
      },
      cases: {
        ...service.cases,
        // The line of each case is down.
        view: async (session, caseId, which) => {
          const found = await view(session, caseId, which);
          if (!found.ok) return found;
          shown = found.value;
          const heardAt = '2024-11-21T13:00:00.000Z';
          const link = { state: 'down', heardAt, failingSince } as const;
          const moves = found.value.moves.map((move) =>
            move.kind === 'told-otherwise' ? { ...move, understood } : move,
          );
          return { ...found, value: { ...found.value, link, moves, carried, ...dates } };
        },
      },
      directory: {
        ...service.directory,
        entries: async () =>
          (await service.directory.entries()).map((entry) => ({
            ...entry,
            ...(entry.self ? {} : { carried, link: { ...entry.link, failingSince } }),
          })),
        published: async (session) => {
          const found = await published(session);
          const [other] = found.entries.filter(({ authority }) => authority === 'PHL.npa-247');
          assert.ok(other !== undefined);
          const entries = found.entries.slice(0, 1).map((entry) => ({
            ...entry,
            ended,
            ...(shown === undefined
              ? {}
              : { participant: shown.them.participant, authority: shown.them.authority }),
            relays: ['BGR'],
            content: {
              ...entry.content,
              telephone: '+3545550100',
              email: { address: 'desk@dpp.example', certificate: 'AB12' },
              reachedThrough: 'Ministry of Justice',
            },
          }));
          const there = shown?.them.participant ?? '';
          return { ...found, entries: [...entries, { ...other, participant: there }] };
        },
      },
    });
    await desk.signIn('usa-1');
    const { body } = await desk.get('/');
    const cases = [
      ...new Set([...body.matchAll(/href="(\/cases\/[\w-]+)"/g)].map(([, one]) => one)),
    ];
    for (const each of cases) {
      const page = await desk.get(`${each}/reach`);
      if (page.body.includes('id="ways"')) at = each ?? '';
    }
    assert.ok(at !== undefined, 'a case that is ours and waits');
    await desk.get(`${at}/reach`);
  });
  after(() => desk.close());
  const plain = (body: string): string => body.replace(/<[^>]*>|[\u2066-\u2069]/g, '');

  it('says why the node is not the way, since when, and the others in their order', async () => {
    const { body } = await desk.get(`${at}/reach`);
    const text = plain(body);
    assert.match(text, /Its node does not answer\.\s*Last heard /);
    const order = [
      'Next:',
      'Telephone: +3545550100',
      'E-mail: desk@dpp.example',
      'Through: Ministry',
    ];
    const places = order.map((one) => text.indexOf(one));
    assert.ok(
      places.every((place, n) => place > (places[n - 1] ?? 0)),
      places.join(),
    );
    assert.match(text, /a certificate: encrypt to it/);
  });

  it('says whether a person has it, how long after sending each step was, and in how long the next comes', async () => {
    const text = plain((await desk.get(`${at}/reach`)).body);
    assert.match(text, /No person yet/);
    assert.match(text, /\+1 s/);
    assert.match(text, /Supervisors and stand-ins there are called[\s\S]{0,60}in \d+ s/);
    assert.match(text, /Ask another State/);
    assert.doesNotMatch(text, /A person has it in/, 'one State alone was asked');
  });

  it('counts to the moment after which it is too late while that is ahead, and lists what comes later, soonest first', async () => {
    const one = (what: Due['what'], at: string): Due => ({
      ...{ what, at, owedBy: 'requested', kind: 'target', pinpoint: null, act: 'a', part: null },
    });
    const pageWith = async (neededBefore: string): Promise<readonly string[]> => {
      dates = {
        due: [
          one('first-answer', '2024-11-21T22:00:00.000Z'),
          one('needed-before', neededBefore),
          one('acknowledgement', '2024-11-21T15:20:00.000Z'),
        ],
        review: {
          due: '2024-11-21T21:00:00.000Z',
          mine: { ok: true, value: null },
        },
      };
      const { body } = await desk.get(`${at}/reach`);
      dates = {};
      const [head = ''] = body.split('</article>');
      const [, later = ''] = body.split('Due later');
      return [plain(head), plain(later)];
    };
    const [head = '', later = ''] = await pageWith('2024-11-21T16:30:00.000Z');
    assert.match(head, /2 h \d+ min\s*After that it is too late\s*until Thu 21 Nov 2024, 11:30/);
    const order = ['Acknowledgement', 'too late', 'Review of what', 'First answer'];
    const places = order.map((text) => later.indexOf(text));
    assert.ok(
      places.every((place, n) => place > (places[n - 1] ?? -1)),
      places.join(),
    );
    const [passed = ''] = await pageWith('2024-11-21T14:00:00.000Z');
    assert.doesNotMatch(passed, /too late/, 'what has passed is no hour that is left');
  });

  it('shows the other States that were asked by the same form beside it, each with its own page', async () => {
    const id = at.split('/').at(-1) ?? '';
    const { body } = await desk.get('/');
    const others = new Set<string>();
    for (const [, one = ''] of body.matchAll(/href="\/cases\/([\w-]+)"/g)) {
      if (one !== id && (await desk.get(`/cases/${one}/reach`)).statusCode === 200) others.add(one);
    }
    const [other] = others;
    assert.ok(other !== undefined, 'a second case that is ours');
    const page = await desk.get(`${at}/reach?and=${other}&and=${id}&and=none`);
    assert.match(plain(page.body), /A person has it in 0 of 2 States/);
    assert.ok(page.body.includes(`href="/cases/${other}/reach?and=${id}"`), 'and back');
    const [, both = ''] = page.body.split('class="c-each"');
    const ladders = (both.split('class="c-night-grid"')[0] ?? '').split('class="c-reach"').slice(1);
    assert.equal(ladders.length, 2, 'both ladders beside one another');
    for (const ladder of ladders)
      assert.match(ladder, /<time datetime=/, 'with the time of a step');
    const alone = await desk.get(`${at}/reach?and=none`);
    assert.doesNotMatch(plain(alone.body), /A person has it in/);
  });

  it('says of a relay what it would learn, then what it has said, and leaves the telephone open', async () => {
    carried = [];
    const before = plain((await desk.get(`${at}/reach`)).body);
    assert.match(before, /The node of Bulgaria[^.]*: it is given what waits once/);
    assert.match(before, /It cannot read what is sent, in which case, or by which officer/);
    assert.ok(
      before.indexOf('The node of Bulgaria') < before.indexOf('Next:'),
      'before a person’s ways',
    );
    carried = [
      {
        ...({ relay: 'BGR', event: 'handed-over', code: null } as const),
        givenAt: '2024-11-21T14:15:00.000Z',
        until: '2024-11-24T14:16:00.000Z',
        takenAt: '2024-11-21T14:16:00.000Z',
        handedAt: '2024-11-21T14:19:00.000Z',
      },
    ];
    const handed = plain((await desk.get(`${at}/reach`)).body);
    assert.match(handed, /took it: [^.]*:16[^.]*\. It says that it handed it over: [^.]*:19/);
    assert.match(handed, /Only their own receipt shows that it is there/);
    assert.match(handed, /Next: [^:]*Call-back number|Next:\s*Telephone/);
    assert.match(handed, /No person has acknowledged yet/);
    carried = [
      {
        ...({ relay: 'BGR', event: 'refused', code: 'relay-full' } as const),
        ...{ givenAt: null, until: null, takenAt: null, handedAt: null },
      },
    ];
    const refused = plain((await desk.get(`${at}/reach`)).body);
    assert.match(refused, /did not take it\.\s*It holds as much of ours as it bears/);
    carried = [];
  });

  it('says of any case and among the lines what went by a relay, since when, by whose word and why', async () => {
    assert.doesNotMatch(plain((await desk.get(at)).body), /By relays/);
    failingSince = '2024-11-21T14:10:00.000Z';
    carried = [
      {
        ...({ relay: 'BGR', event: 'taken', code: 'relay-named-no-more' } as const),
        ...{ givenAt: '2024-11-21T14:15:00.000Z', until: '2024-11-24T14:16:00.000Z' },
        ...{ takenAt: '2024-11-21T14:16:00.000Z', handedAt: null },
      },
    ];
    for (const page of [at, '/night']) {
      const text = plain((await desk.get(page)).body);
      assert.match(text, /By relays\s*Given directly, nothing has been taken since [^.]*:10/, page);
      assert.match(text, /The node of Bulgaria took it: [^.]*:16[^.]*\./, page);
      assert.match(text, /Their State names it no longer/, page);
      assert.match(text, /Given to it: [^.]*:15/, page);
      assert.match(text, /What it does not hand over it throws away: /, page);
    }
    const last = carried[0];
    assert.ok(last !== undefined);
    const saying = async (change: Partial<RelayStanding>): Promise<string> => {
      carried = [{ ...last, ...change }];
      return plain((await desk.get(at)).body);
    };
    assert.match(await saying({ event: 'answered', code: null }), /brought their own receipt/);
    const there = { event: 'refused-there' } as const;
    assert.match(
      await saying({ ...there, code: 'quota-acts' }),
      /takes no more of ours for a while/,
    );
    assert.match(
      await saying({ ...there, code: 'encryption-key-gone' }),
      /key that they use no longer/,
    );
    assert.match(
      await saying({ ...there, code: 'schema' }),
      /Tell whoever operates your node: schema/,
    );
    carried = [];
    failingSince = null;
  });

  it('prepares words without contents: to read aloud, and for a mail program', async () => {
    const { body } = await desk.get(`${at}/reach`);
    const [, mail = ''] = /href="(mailto:desk@dpp\.example[^"]*)"/.exec(body) ?? [];
    const text = decodeURIComponent(mail.replaceAll('&amp;', '&'));
    assert.match(text, /subject=Urgent, our reference /, 'as what it was asked');
    assert.match(text, /We ask for: /);
    const conduct = shown?.request?.conduct ?? '';
    assert.notEqual(conduct, '');
    assert.ok(!text.includes(conduct), 'no contents');
    assert.doesNotMatch(text, /[\u2066-\u2069]/, 'nothing in it steers the text');
  });

  it('records by one press who was told, by which way and when, and shows that it waits', async () => {
    const before = service.stated.length;
    const { body: page } = await desk.get(`${at}/reach`);
    const [, shown = ''] = /name="said" value="([^"]+)"/.exec(page) ?? [];
    const read = shown.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    assert.match(read, /Its reference is/);
    const other = await desk.post(`${at}/reach`, { way: 'email', said: `${read}.` }, `${at}/reach`);
    assert.equal(other.headers.location, `${at}/told-otherwise`, 'other words than were shown');
    assert.equal(service.stated.length, before);
    const done = await desk.post(`${at}/reach`, { way: 'email', said: read }, `${at}/reach`);
    assert.equal(done.statusCode, 303);
    assert.equal(done.headers.location, `${at}/reach?done=told`);
    const said = service.stated.slice(before);
    assert.equal(said.length, 1);
    const content = said[0]?.content as Record<string, unknown>;
    assert.equal(said[0]?.kind, 'told-otherwise');
    assert.equal(content['way'], 'email');
    assert.match(JSON.stringify(content['at']), /2024-11-21T/);
    assert.match(String(content['what']), /Its reference is/);
    const { body } = await desk.get(`${at}/reach?done=told`);
    assert.match(
      plain(body),
      /It is recorded[\s\S]*Told by other ways[\s\S]*We told them \(E-mail\): [^.]*\d\d:\d\d/,
    );
  });

  it('goes on to another office of that State, named, and records that it was told', async () => {
    const shownAs = plain((await desk.get(`${at}/reach`)).body);
    const rest = shownAs.slice(shownAs.indexOf('Through: Ministry'));
    assert.match(
      rest,
      /Call-back number: \+63255500199[\s\S]*Another office of that State answers there: Anti-Cybercrime Group/,
    );
    const { body: page } = await desk.get(`${at}/reach`);
    assert.match(page, /name="office" value="PHL\.npa-247"/);
    const [, shown = ''] = /name="said" value="([^"]+)"/.exec(page) ?? [];
    const said = shown.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    const before = service.stated.length;
    const told = (office: string) =>
      desk.post(`${at}/reach`, { way: 'call-back', said, office }, `${at}/reach`);
    const wrong = await told('ISL.nobody');
    assert.equal(wrong.headers.location, `${at}/told-otherwise`, 'an office that is not there');
    assert.equal(service.stated.length, before);
    assert.equal((await told('PHL.npa-247')).headers.location, `${at}/reach?done=told`);
    const content = service.stated.at(-1)?.content as Record<string, unknown>;
    assert.equal(content['with'], 'Anti-Cybercrime Group');
  });

  it('says of an authority that was ended since when, why, and who is there instead', async () => {
    ended = { on: '2024-11-01', successor: 'PHL.npa-247', why: 'Merged by decree' };
    try {
      const text = plain((await desk.get(`${at}/reach`)).body);
      assert.match(text, /Next:[^:]*Call-back number: \+63255500199/);
      assert.doesNotMatch(text, /has published no other way|desk@dpp\.example/);
      assert.match(
        text,
        /Ended on 1 Nov 2024\s*Why: Merged by decree\s*Write to Anti-Cybercrime Group instead/,
      );
    } finally {
      ended = null;
    }
  });

  it('says before the press that the node there will not understand the record', async () => {
    const warned = async () => {
      const { body } = await desk.get(`${at}/reach`);
      const [before = ''] = body.split('name="way"');
      return /runs an older version and does not understand/.test(before);
    };
    assert.equal(await warned(), false);
    understood = false;
    try {
      assert.equal(await warned(), true);
    } finally {
      understood = true;
    }
  });

  it('takes no way that it does not know', async () => {
    const before = service.stated.length;
    const done = await desk.post(`${at}/reach`, { way: 'node' }, `${at}/reach`);
    assert.equal(done.statusCode, 404);
    assert.equal(service.stated.length, before);
  });
});
