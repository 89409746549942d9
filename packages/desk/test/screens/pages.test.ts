import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { HOSTILE } from '../fake/cases.ts';
import { type DeskClient, openDesk } from './desk-client.ts';
import { foreignWords } from './foreign-words.ts';

/** Every page of these screens that an officer in Iceland or Washington can open. */
const PAGES: Readonly<Record<'ISL' | 'USA', readonly string[]>> = {
  ISL: [
    '/',
    '/?q=nothing',
    '/cases/silkroad',
    '/cases/silkroad?view=print',
    '/cases/silkroad-new',
    '/cases/hostile',
    '/cases/damaged',
    '/cases/silkroad-new/acknowledge',
    '/cases/silkroad/triage',
    '/cases/silkroad/ask',
    '/cases/silkroad/confirm',
    '/cases/silkroad/refuse',
    '/cases/silkroad/message',
    '/cases/silkroad/erase',
    '/cases/silkroad/close',
    '/cases/silkroad/export',
    '/directory',
    '/passkey',
    '/sessions',
    '/proposals',
    '/proposals/refusal-waits',
    '/participants',
    '/participants/KIR/kiribati-statement',
    '/nowhere',
  ],
  USA: [
    '/',
    '/?view=ours',
    '/?view=closed',
    '/cases/silkroad-asked',
    '/cases/silkroad-preserved',
    '/cases/netwalker',
    '/cases/silkroad-asked/answer',
    '/cases/silkroad/withdraw',
    '/cases/netwalker/review',
    '/cases/silkroad/review',
    '/reviews',
  ],
};

const OFFICERS = { ISL: 'isl-1', USA: 'usa-1' } as const;

const withDesk = async (
  options: Parameters<typeof openDesk>[0] & { readonly participant: 'ISL' | 'USA' },
  work: (client: DeskClient) => Promise<void>,
): Promise<void> => {
  const client = await openDesk(options);
  try {
    await client.signIn(OFFICERS[options.participant]);
    await work(client);
  } finally {
    await client.close();
  }
};

describe('pages', () => {
  it('all answer, have one title of their own level and no double ids', async () => {
    for (const participant of ['ISL', 'USA'] as const) {
      await withDesk({ participant }, async (client) => {
        for (const url of PAGES[participant]) {
          const { body, statusCode } = await client.get(url);
          assert.ok([200, 404, 409].includes(statusCode), `${url}: ${statusCode}`);
          assert.equal(body.match(/<h1/g)?.length, 1, `${url}: one title`);
          const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]);
          assert.deepEqual(
            ids.filter((id, index) => ids.indexOf(id) !== index),
            [],
            `${url}: ids`,
          );
        }
      });
    }
  });

  it('say nothing that did not come from a catalogue or from data', async () => {
    for (const participant of ['ISL', 'USA'] as const) {
      await withDesk({ participant, languages: ['en-XA'] }, async (client) => {
        for (const url of PAGES[participant]) {
          assert.deepEqual(foreignWords((await client.get(url)).body), [], url);
        }
      });
    }
  });

  it('are written from right to left where the language is', async () => {
    await withDesk({ participant: 'ISL', languages: ['ar-XB'] }, async (client) => {
      assert.match((await client.get('/cases/silkroad')).body, /<html lang="ar-XB" dir="rtl"/);
    });
  });

  it('show hostile text as text and nothing of it that reorders a line', async () => {
    await withDesk({ participant: 'ISL' }, async (client) => {
      for (const url of [
        '/cases/hostile',
        '/cases/hostile/message',
        '/cases/hostile/refuse',
        '/cases/hostile/export',
      ]) {
        const { body } = await client.get(url);
        assert.doesNotMatch(body, /<script>|<img /, url);
        assert.doesNotMatch(body, /[\u202A-\u202E\u2066-\u2069]/, url);
        assert.match(body, /&lt;script>alert\(1\)&lt;\/script>/, url);
      }
      const { body } = await client.get('/cases/hostile');
      assert.match(body, /hidden characters are not shown/);
      assert.ok(HOSTILE.includes('\u202E'));
    });
  });

  it('give back a hostile search as text', async () => {
    await withDesk({ participant: 'USA' }, async (client) => {
      const { body } = await client.get(`/?q=${encodeURIComponent(HOSTILE)}&state=%3Cb%3E`);
      assert.doesNotMatch(body, /<script>|<img /);
      assert.match(body, /value="&quot;>&lt;script>/);
    });
  });
});

describe('a case with more acts than a page holds', () => {
  const link = (body: string, text: string): string | undefined =>
    new RegExp(
      `href="([^"]*before=[^"]*|/cases/silkroad#acts)"[^>]*>(?:(?!</a>).)*${text}`,
      's',
    ).exec(body)?.[1];
  const shown = (body: string): readonly number[] =>
    [...body.matchAll(/ id="act-(\d+)"/g)].map(([, number]) => Number(number));

  it('is gone through from the newest back and forth again, each act once', async () => {
    await withDesk({ participant: 'ISL', actsOnPage: 2 }, async (client) => {
      const pages: string[] = [(await client.get('/cases/silkroad')).body];
      for (let turn = 0; turn < 9; turn += 1) {
        const next = link(pages.at(-1) ?? '', 'Earlier acts');
        if (next === undefined) break;
        pages.push((await client.get(next)).body);
      }
      assert.deepEqual(pages.map(shown), [[5, 4], [3, 2], [1]]);
      assert.match(pages[1] ?? '', /Acts 2 to 3 of 5/);
      assert.equal(link(pages[0] ?? '', 'Later acts'), undefined);
      const back = link(pages[2] ?? '', 'Later acts') ?? '';
      assert.deepEqual(shown((await client.get(back)).body), [3, 2]);
      const newest = link(pages[1] ?? '', 'Later acts') ?? '';
      assert.deepEqual(shown((await client.get(newest)).body), [5, 4]);
    });
  });

  it('still shows what the first act began, and prints all', async () => {
    await withDesk({ participant: 'ISL', actsOnPage: 2 }, async (client) => {
      const { body } = await client.get('/cases/silkroad?view=print');
      assert.deepEqual(shown(body), [5, 4, 3, 2, 1]);
      const unknown = await client.get('/cases/silkroad?before=nothing-of-the-kind');
      assert.deepEqual(shown(unknown.body), [5, 4]);
    });
  });

  it('says the ways on in the words of its language', async () => {
    const options = { participant: 'ISL', actsOnPage: 2, languages: ['en-XA'] } as const;
    await withDesk(options, async (client) => {
      assert.deepEqual(foreignWords((await client.get('/cases/silkroad')).body), []);
    });
  });
});

describe('the case page', () => {
  let usa: DeskClient;
  let isl: DeskClient;
  before(async () => {
    usa = await openDesk({ participant: 'USA' });
    isl = await openDesk({ participant: 'ISL' });
    await usa.signIn('usa-1');
    await isl.signIn('isl-1');
  });
  after(async () => {
    await usa.close();
    await isl.close();
  });

  it('tells each side whose move it is from where it sits', async () => {
    const here = (await isl.get('/cases/silkroad')).body;
    const there = (await usa.get('/cases/silkroad')).body;
    assert.match(here, /class="c-side">Our move/);
    assert.match(
      here,
      /href="\/cases\/silkroad\/confirm\?others-said=[0-9]+"[^>]*class="govuk-button"/,
    );
    assert.match(there, /c-side--theirs"><span><bdi>ISL<\/bdi> to move|c-side--theirs.*ISL/s);
    assert.doesNotMatch(there, /href="\/cases\/silkroad\/confirm/);
    assert.match(there, /href="\/cases\/silkroad\/withdraw\?others-said=[0-9]+"/);
  });

  it('names own officers and only numbers the others', async () => {
    const { body } = await usa.get('/cases/silkroad');
    assert.match(body, /Dana Whitfield/);
    assert.doesNotMatch(body, /Sigrún/);
    assert.match(body, /officer <bdi>0031<\/bdi>/);
  });

  it('gives claimed and received time on the clocks of both sides', async () => {
    const { body } = await usa.get('/cases/silkroad');
    assert.match(body, /Claimed <time datetime="2024-11-19T09:05:00\.000Z">/);
    assert.match(body, /Tue 19 Nov 2024, 04:05 Washington/);
    assert.match(body, /Tue 19 Nov 2024, 09:05 Reykjavík/);
    assert.match(body, /Received <time datetime="2024-11-19T09:07:00\.000Z">/);
  });

  it('shows proofs as they come, and what is still on its way', async () => {
    const { body } = await usa.get('/cases/netwalker');
    assert.match(body, /Signed and queued/);
    assert.match(body, /On its way/);
    assert.match(body, /Not yet received/);
    assert.match(body, /Link down/);
    const arrived = (await usa.get('/cases/silkroad')).body;
    assert.match(arrived, /Accepted by their node/);
  });

  it('says what was erased, what cannot be opened, and that a log does not verify', async () => {
    const { body } = await isl.get('/cases/damaged');
    assert.match(body, /The text was destroyed\. The signed header proves that it was there\./);
    assert.match(body, /The text is sealed to a key that this authority does not have\./);
    assert.match(
      body,
      /role="alert"[\s\S]*?does not verify[\s\S]*?Act 3 of ISL\.dpp \(question-asked\) does not follow/,
    );
    assert.match(body, /Log broken/);
  });

  it('lists what is not open now with its reason', async () => {
    const { body } = await isl.get('/cases/silkroad');
    assert.match(body, /Close the case[\s\S]*?The request is neither answered nor withdrawn/);
  });

  it('opens every fold in the print view', async () => {
    const folds = (html: string) => html.match(/<details(?! class="c-filter)[^>]*>/g) ?? [];
    const { body } = await isl.get('/cases/silkroad?view=print');
    assert.ok(folds(body).length >= 2);
    assert.ok(folds(body).every((fold) => / open/.test(fold)));
  });
});

describe('the work list', () => {
  it('filters by address and says what to do when nothing matches', async () => {
    await withDesk({ participant: 'USA' }, async (client) => {
      const iceland = await client.get('/?state=ISL');
      assert.match(iceland.body, /Silk Road server/);
      assert.doesNotMatch(iceland.body, /GoldDust/);
      const none = await client.get('/?q=zzz');
      assert.match(none.body, /No request matches/);
      assert.match(none.body, /name="q"[^>]*value="zzz"/);
      assert.match(
        (await client.get('/?view=ours')).body,
        /href="\/\?view=ours" aria-current="page"/,
      );
    });
  });

  it('tells an empty desk how to begin', async () => {
    const client = await openDesk({ participant: 'JPN' });
    await client.signIn('jpn-1');
    const { body } = await client.get('/');
    assert.match(body, /Nothing waits here/);
    assert.match(body, /href="\/new-request"/);
    await client.close();
  });
});

describe('signing in', () => {
  it('leads back to the page that was asked for, inside the desk only', async () => {
    const client = await openDesk({ participant: 'USA' });
    const asked = await client.get('/cases/silkroad?done=x');
    assert.equal(asked.statusCode, 303);
    assert.equal(asked.headers['location'], '/sign-in?next=%2Fcases%2Fsilkroad%3Fdone%3Dx');
    for (const [next, to] of [
      ['/cases/silkroad', '/cases/silkroad'],
      ['//evil.example', '/'],
      ['/\\evil.example', '/'],
      ['https://evil.example', '/'],
    ] as const) {
      const answer = await client.post(
        '/sign-in/training',
        { officer: 'usa-1', next },
        '/sign-in?done=again',
      );
      assert.equal(answer.headers['location'], to);
      await client.post('/sign-out', {}, '/');
    }
    await client.close();
  });

  it('takes user name, password and code, and never says which was wrong', async () => {
    const client = await openDesk({ participant: 'USA', training: false });
    const page = await client.get('/sign-in');
    assert.doesNotMatch(page.body, /training only/);
    const tries = [
      { 'user-name': 'nobody', password: 'correct horse', code: '123456' },
      { 'user-name': 'usa-1', password: 'wrong', code: '123456' },
      { 'user-name': 'usa-1', password: 'correct horse', code: '000000' },
    ];
    const bodies = [];
    for (const fields of tries) {
      const { body, statusCode } = await client.post('/sign-in', fields);
      assert.equal(statusCode, 422);
      assert.doesNotMatch(body, /correct horse|wrong"/);
      bodies.push(body.replace(/value="(nobody|usa-1)"/, ''));
    }
    assert.equal(new Set(bodies).size, 1);
    const done = await client.post('/sign-in', {
      'user-name': 'usa-1',
      password: 'correct horse',
      code: '123 456',
    });
    assert.equal(done.statusCode, 303);
    assert.match((await client.get('/')).body, /Dana Whitfield/);
    await client.close();
  });

  it('says until when it is locked, and which fields are empty', async () => {
    const client = await openDesk({ participant: 'USA' });
    const locked = await client.post('/sign-in', {
      'user-name': 'locked',
      password: 'x',
      code: '1',
    });
    assert.match(locked.body, /opens again at 14:35 UTC/);
    const empty = await client.post('/sign-in', { 'user-name': 'usa-1' });
    assert.match(empty.body, /href="#password"/);
    assert.match(empty.body, /href="#code"/);
    assert.match(empty.body, /value="usa-1"/);
    await client.close();
  });

  it('ends on the node and not only in the browser', async () => {
    const client = await openDesk({ participant: 'USA' });
    await client.signIn('usa-1');
    const token = /comity-usa=([^;]+)/.exec(
      String((await client.get('/')).raw.req.headers['cookie']),
    )?.[1];
    assert.ok(token !== undefined);
    const answer = await client.post('/sign-out', {}, '/');
    assert.equal(answer.headers['location'], '/sign-in?done=signed-out');
    assert.equal(await client.service.identity.sessionOf(token), undefined);
    await client.close();
  });
});

describe('a node that was put back from an older state', () => {
  const restored = {
    noticedAt: '2013-09-30T06:00:00Z',
    asOf: '2013-09-29T22:15:00Z',
    waitsFor: ['ISL', 'JPN'],
  };
  const said = async (waitsFor: readonly string[], who: string, url: string): Promise<string> => {
    const participant = who.startsWith('isl') ? 'ISL' : 'USA';
    const client = await openDesk({ participant, restored: { ...restored, waitsFor } });
    try {
      await client.signIn(who);
      return (await client.get(url)).body
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/[\u2066-\u2069]/g, '');
    } finally {
      await client.close();
    }
  };

  it('says so above every page, and from whom something is still to come', async () => {
    for (const url of ['/', '/cases/silkroad', '/directory']) {
      const page = await said(restored.waitsFor, 'usa-1', url);
      assert.match(page, /This node was restored/, url);
      assert.match(page, /being taken back from Iceland and Japan\. Until/, url);
      assert.match(page, /Drafts, notes, approvals and officers entered since are gone/, url);
      assert.match(page, /named officers only since then is open to all officers again/, url);
    }
    assert.match(await said([], 'usa-1', '/'), /has been taken back from those/);
    assert.match(await said([], 'isl-9', '/directory'), /This node was restored/, 'administrators');
  });

  it('says nothing where nothing was restored', async () => {
    await withDesk({ participant: 'USA' }, async (client) => {
      assert.doesNotMatch((await client.get('/')).body, /was restored/);
    });
  });
});
