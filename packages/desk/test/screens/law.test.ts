import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { MEASURES } from '@comity/law';
import type { FastifyInstance } from 'fastify';
import { untranslated } from '../../../design/test/untranslated.ts';
import { screensWith } from '../../src/index.ts';
import { lawDesk, realLaw, signedIn, wordsOf } from './law-desk.ts';

const PAGES = [
  '/law',
  '/law?from=JPN&to=PHL&on=2018-07-01',
  '/law?from=USA&to=JPN&on=2024-11-21&offence=CETS185:2&measure=extradition',
  '/law?from=JPN&to=XQX&on=2018-02-30',
  '/law/avenues?from=JPN&to=PHL&on=2018-07-01&measure=extradition&instrument=UNCAC',
  '/law/avenues?from=JPN&to=PHL&on=2018-07-01&measure=freezing&fact-max-penalty-requesting=abc',
  '/law/article/CETS185:29',
  '/law/article/CETS185:29(7)',
  '/law/article/JPN-IAI:2',
  '/law/article/CETS185:29(44)',
  '/law/instruments',
  '/law/instrument/CETS185?on=2018-07-01&view=print',
  '/law/instrument/UNCC',
  '/law/instrument/comity',
  '/law/instrument/jpn-usa-mlat',
  '/law/instrument/CETS18',
  '/law/states',
  '/law/state/JPN?against=UNCC',
  '/law/state/PHL?on=2013-01-01',
  '/law/state/TUV',
  '/law/state/HKG',
  '/law/state/EUE',
  '/law/state/japan',
  '/law/forms',
  '/law/form/CETS185/preservation',
  '/law/form/CETS224/subscriber-info',
  '/law/form/CETS185/nothing',
  '/law/search',
  '/law/search?q=bank+secrecy',
  '/law/search?q=zzz',
];

type Get = (url: string) => Promise<{ statusCode: number; body: string; headers: object }>;

const opened: FastifyInstance[] = [];

async function open(options: Parameters<typeof lawDesk>[0] = {}): Promise<Get> {
  const desk = await lawDesk(options);
  opened.push(desk);
  const cookie = await signedIn(desk);
  return (url) => desk.inject({ url, headers: { cookie } });
}

let get: Get;

before(async () => {
  get = await open();
});

after(async () => {
  for (const desk of opened) await desk.close();
});

describe('every law page', () => {
  it('answers, has one title, no double id and no empty link', async () => {
    for (const url of PAGES) {
      const { body, statusCode } = await get(url);
      assert.ok([200, 404, 422].includes(statusCode), `${url}: ${statusCode}`);
      assert.equal(body.match(/<h1/g)?.length, 1, url);
      const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
        url,
      );
      assert.doesNotMatch(body, /href=""|undefined|\[object|NaN/, url);
    }
  });

  it('says nothing that did not come from a catalogue or from data', async () => {
    const inPseudo = await open({ languages: ['en-XA'] });
    for (const url of PAGES) {
      const { body } = await inPseudo(url);
      assert.deepEqual(untranslated(body.replace(/^[\s\S]*?<body/, '<body')), [], url);
    }
  });

  it('leads to pages that exist', async () => {
    const seen = new Set<string>();
    for (const url of PAGES) {
      const { body } = await get(url);
      for (const [, href = ''] of body.matchAll(/href="(\/law[^"#]*)/g)) {
        seen.add(href.replaceAll('&amp;', '&'));
      }
    }
    const wanted = [...seen].filter((href) => !href.includes('format=') && !href.includes('XQX'));
    assert.ok(wanted.length > 300, `${wanted.length} links`);
    const step = Math.ceil(wanted.length / 250);
    for (const href of wanted.filter((_, index) => index % step === 0)) {
      const { statusCode } = await get(href);
      assert.ok([200, 422].includes(statusCode), `${href}: ${statusCode}`);
    }
  });

  it('gives its data as a file that names the version', async () => {
    const law = await realLaw();
    for (const url of PAGES.filter((one) => /\/law\/(article|instrument|state|form)\//.test(one))) {
      const page = await get(url);
      if (page.statusCode !== 200) continue;
      const file = await get(`${url}${url.includes('?') ? '&' : '?'}format=json`);
      const { version, answer } = JSON.parse(file.body) as { version: string; answer: object };
      assert.equal(version, law.data.version, url);
      assert.ok(Object.keys(answer).length > 0, url);
      assert.match(String(Object.entries(file.headers)), /attachment; filename="comity-law-/);
    }
  });

  it('gives hostile text back as text', async () => {
    const hostile = encodeURIComponent('"><script>alert(1)</script>\u202e');
    for (const url of [
      `/law?from=${hostile}&to=${hostile}&on=${hostile}&offence=${hostile}`,
      `/law/avenues?from=JPN&to=USA&on=2020-01-01&fact-max-penalty-requesting=${hostile}`,
      `/law/search?q=${hostile}`,
      `/law/article/${hostile}`,
      `/law/instrument/CETS185?on=${hostile}`,
      `/law/state/${hostile}`,
    ]) {
      const { body, statusCode } = await get(url);
      assert.ok(statusCode < 500, `${url}: ${statusCode}`);
      assert.doesNotMatch(body, /<script>alert/, url);
    }
  });
});

describe('the page of a provision', () => {
  it('shows gist, figures with units, source, confidence and what hangs on it', async () => {
    const text = wordsOf((await get('/law/article/CETS185:29(7)')).body);
    for (const said of [
      'at least 60 days',
      'High confidence',
      'Source: Text of the Convention',
      'At least so long',
      'CETS185:29(4)',
    ]) {
      assert.ok(text.includes(said), `${said} in ${text}`);
    }
  });

  it('names the Parties with reservations to it', async () => {
    const text = wordsOf((await get('/law/article/CETS185:29(4)')).body);
    assert.match(text, /JPN Japan Reservation CETS185:29\(4\)/);
    assert.match(text, /CZE Czechia[\s\S]*until before 5 July 2019/);
  });

  it('answers an unknown paragraph with those that are there', async () => {
    const { statusCode, body } = await get('/law/article/CETS185:29(44)');
    assert.equal(statusCode, 404);
    assert.match(body, /href="\/law\/article\/CETS185:29\(7\)"/);
    assert.match(wordsOf(body), /CETS185:29\(44\) is not recorded by itself; CETS185:29 is/);
  });

  it('exists for every pinpoint of the data', async () => {
    const { provisions } = await realLaw();
    for (const pinpoint of [...provisions.keys()].filter((_, index) => index % 9 === 0)) {
      const { statusCode } = await get(`/law/article/${encodeURIComponent(pinpoint)}`);
      assert.equal(statusCode, 200, pinpoint);
    }
  });
});

describe('two jurisdictions and a day', () => {
  it('give the grid, each cell with its whole name', async () => {
    const { body } = await get('/law?from=JPN&to=PHL&on=2018-07-01');
    assert.match(body, /aria-label="Preservation, Budapest Convention: open, Article 29\(1\)"/);
    assert.match(body, /aria-label="Extradition, Budapest Convention: uncertain, Article 24\(1\)"/);
    const text = wordsOf(body);
    for (const measure of ['Preservation', 'Joint investigation', 'Content, live']) {
      assert.ok(text.includes(measure), measure);
    }
    assert.equal(body.match(/<th scope="row"/g)?.length, MEASURES.length);
    assert.match(text, /Since the day before: \d+ answers opened/);
  });

  it('had no Budapest Convention the day before', async () => {
    const { body } = await get('/law?from=JPN&to=PHL&on=2018-06-30');
    assert.doesNotMatch(body, /aria-label="[^"]*Budapest Convention: open/);
    assert.match(wordsOf(body), /nothing has changed between the two/);
  });

  it('keep what was typed and say what is wrong with it', async () => {
    const { statusCode, body } = await get('/law?from=JPN&to=XQX&on=2018-02-30');
    assert.equal(statusCode, 422);
    assert.match(body, /value="2018-02-30"/);
    assert.match(body, /<option value="XQX" selected/);
    const text = wordsOf(body);
    assert.match(text, /“2018-02-30” is no day of the calendar\./);
    assert.match(text, /“XQX” is no jurisdiction that Comity knows\./);
    const self = await get('/law?from=JPN&to=JPN');
    assert.equal(self.statusCode, 422);
    assert.match(wordsOf(self.body), /JPN cannot ask itself/);
  });

  it('ask for exactly the facts that would decide more, and take them', async () => {
    const url = '/law/avenues?from=JPN&to=PHL&on=2018-07-01&measure=extradition';
    const open = await get(url);
    assert.match(open.body, /name="fact-max-penalty-requesting"/);
    assert.match(open.body, /name="fact-max-penalty-requested"/);
    assert.doesNotMatch(open.body, /name="fact-fiscal"/);
    const stated = await get(
      `${url}&offence=CETS185:2&fact-max-penalty-requesting=36&fact-max-penalty-requested=72`,
    );
    assert.match(wordsOf(stated.body), /Rank 1 Budapest Convention Limited /);
    assert.match(stated.body, /name="fact-max-penalty-requesting"[^>]* value="36"/);
    const wrong = await get(`${url}&fact-max-penalty-requesting=three+years`);
    assert.equal(wrong.statusCode, 422);
    assert.match(wrong.body, /value="three years"/);
    assert.match(wordsOf(wrong.body), /Give the maximum penalty in whole months/);
  });
});

describe('who may read the law', () => {
  it('is officers, unless the node opens it to the public', async () => {
    const closed = await lawDesk();
    const open = await lawDesk({ screens: screensWith({ publicLaw: true }) });
    opened.push(closed, open);
    for (const url of PAGES) {
      const turned = await closed.inject({ url });
      assert.equal(turned.statusCode, 303, url);
      assert.match(String(turned.headers['location']), /^\/sign-in/);
      const shown = await open.inject({ url });
      assert.ok([200, 404, 422].includes(shown.statusCode), `${url}: ${shown.statusCode}`);
      assert.doesNotMatch(shown.body, /new-request|\/cases\//, url);
    }
    assert.equal((await open.inject({ url: '/directory' })).statusCode, 303);
  });
});
