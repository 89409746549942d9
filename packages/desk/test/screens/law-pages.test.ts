import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gapAnalysis } from '@comity/law';
import type { FastifyInstance } from 'fastify';
import { lawDesk, realLaw, signedIn, wordsOf } from './law-desk.ts';

let desk: FastifyInstance;
let cookie = '';

before(async () => {
  desk = await lawDesk();
  cookie = await signedIn(desk);
});

after(async () => {
  await desk.close();
});

const get = (url: string) => desk.inject({ url, headers: { cookie } });

describe('the page of an instrument', () => {
  it('counts who was bound on a day, by both ways of counting', async () => {
    const text = wordsOf((await get('/law/instrument/CETS185?on=2013-12-04')).body);
    assert.match(text, /Bound on 4 December 2013 40 /);
    assert.match(text, /Had consented by 4 December 2013 41 /);
  });

  it('names the protocols of a convention and how sure the rows of those bound are', async () => {
    const text = wordsOf((await get('/law/instrument/CETS185?on=2024-01-01')).body);
    const with_ = text.slice(text.indexOf('What goes with it'));
    assert.match(with_, /Additional Protocol.*In force since 1 March 2006/);
    assert.match(with_, /Second Additional Protocol.*Not in force on 1 January 2024/);
    const found =
      /by how sure their row is\. High confidence (\d+) Medium confidence (\d+) Low confidence (\d+)/.exec(
        text,
      );
    const bound = /Bound on 1 January 2024 (\d+) /.exec(text)?.[1];
    const sum = found?.slice(1).reduce((all, n) => all + Number(n), 0);
    assert.equal(sum, Number(bound), 'the page counts Parties in one way');
  });

  it('draws the Parties by pattern and lists them beside it', async () => {
    const { body } = await get('/law/instrument/CETS185?on=2018-07-01');
    assert.match(body, /aria-label="World map of Budapest Convention on 1 July 2018: 57 Parties/);
    assert.match(body, /id="map-consented"/);
    const text = wordsOf(body);
    assert.match(text, /Parties, bound 57 Consented, not bound yet 3 Signed only 4/);
    assert.match(text, /they take no side in any dispute/);
  });

  it('has the articles on cooperation first and unfolded, and counts who only signed as the map does', async () => {
    const { body } = await get('/law/instrument/CETS185?on=2018-07-01');
    const articles = body.slice(body.indexOf('id="articles"'));
    const [, open, chapter] =
      /<details class="c-fold c-fold--last"( open)?[^>]*><summary>(\w+)/.exec(articles) ?? [];
    assert.equal(chapter, 'Cooperation');
    assert.ok(open !== undefined, 'what an officer looks it up for is unfolded');
    const strip = wordsOf(/<dl class="c-write c-strip">.*?<\/dl>/s.exec(body)?.[0] ?? '');
    const onMap = /Signed only (\d+) Invited (\d+)/.exec(
      wordsOf(body.slice(body.indexOf('id="map"'))),
    );
    assert.match(strip, new RegExp(`Signed only ${onMap?.[1]} Invited ${onMap?.[2]} `));
  });

  it('folds its long lists under titles that count them', async () => {
    const { body } = await get('/law/instrument/CETS185');
    for (const id of ['parties', 'declarations', 'clocks', 'forms']) {
      const fold = new RegExp(
        `<details class="c-panel c-law-fold"><summary><h2>[^<]+.*?</h2><span[^>]*>\\d+</span></summary><div id="${id}"`,
      );
      assert.match(body, fold, id);
    }
  });

  it('says what an impossible day is, and keeps it', async () => {
    const { statusCode, body } = await get('/law/instrument/UNCC?on=2026-02-31');
    assert.equal(statusCode, 422);
    assert.match(body, /value="2026-02-31"/);
    assert.match(wordsOf(body), /“2026-02-31” is no day of the calendar\./);
  });
});

describe('the first page of the law', () => {
  it('has answers to begin with: the day a treaty begins, the day before, and where each leads', async () => {
    const { body } = await get('/law');
    const text = wordsOf(body);
    assert.match(
      text,
      /What can Japan ask of the Philippines ?\? 1 July 2018 Preservation: Budapest Convention Open/,
    );
    assert.match(
      text,
      /What can Japan ask of the Philippines ?\? 30 June 2018 Preservation: Comity and reciprocity Limited/,
    );
    const links = [
      ...body.matchAll(/href="(\/law\?from=[A-Z]{3}&amp;to=[A-Z]{3}&amp;on=[^"]+)"/g),
    ].map(([, to = '']) => to);
    assert.equal(links.length, 4);
    for (const link of links) {
      assert.equal((await get(link.replaceAll('&amp;', '&'))).statusCode, 200, link);
    }
  });
});

describe('what changed on which day', () => {
  const LINE = /(\d{1,2} [A-Z][a-z]+ \d{4}) [^.]+\./g;
  const part = (text: string, from: string): string => text.slice(text.lastIndexOf(from));

  it('stands on the first page, the latest first, and nothing of it lies ahead', async () => {
    const text = part(wordsOf((await get('/law')).body), 'Changed lately');
    assert.match(
      text,
      /^Changed lately 1 November 2024 Côte d.Ivoire : bound by Budapest Convention/,
    );
    assert.match(text, /1 October 2024 3 States : bound by Budapest Convention/);
    const days = [...text.matchAll(LINE)].slice(0, 6).map(([, day = '']) => Date.parse(day));
    assert.ok(days.length === 6);
    assert.deepEqual(
      days,
      days.toSorted((a, b) => b - a),
    );
  });

  it('stands on the page of a State: the day before it is not there, on the day it is', async () => {
    const of = async (on: string) =>
      part(wordsOf((await get(`/law/state/PHL?on=${on}`)).body), 'History of its treaties');
    assert.match(await of('2018-07-01'), /changes since 1996 1 July 2018 Philippines : bound by/);
    assert.doesNotMatch(await of('2018-06-30'), /1 July 2018/);
  });

  it('says of a day that nobody has checked that it is unconfirmed', async () => {
    const { body } = await get('/law/state/KOR?on=2026-12-01');
    assert.match(
      part(wordsOf(body), 'History of its treaties'),
      /20 December 1999 South Korea : bound by [^.]*extradition[^.]*\. \(the day is unconfirmed\)/i,
    );
  });

  it('says that none is known where none is', async () => {
    const { body } = await get('/law/state/XKX?on=1990-01-01');
    assert.match(wordsOf(body), /No day is known on which a treaty began or ceased to bind/);
  });
});

describe('the page of a State', () => {
  it('names what the data has as a code, labels included, and ends a sentence once', async () => {
    for (const { id } of (await realLaw()).data.profiles.map(({ state }) => ({ id: state }))) {
      const { body } = await get(`/law/state/${id}?on=2026-11-28`);
      const [, facts = ''] = /id="cooperation"([\s\S]*)/.exec(body) ?? [];
      const bare = [...facts.matchAll(/<(dt|dd)>(?:<[^>]+>)*([a-z]+(?:-[a-z]+)*)(?:<|$)/g)];
      assert.deepEqual(
        [...new Set(bare.map(([, , text]) => text))].filter((text) => text !== 'fedpol'),
        [],
        id,
      );
      assert.doesNotMatch(wordsOf(body), /[a-z]\.\. [A-Z]/, id);
    }
  });

  it('shows what binds it, its law under its heads, and its gaps', async () => {
    const text = wordsOf((await get('/law/state/JPN?on=2018-07-01&against=UNCC')).body);
    for (const said of [
      'What binds it, and since when',
      'Substantive law: offences',
      'Procedural law: powers',
      'Central authority',
      'Gaps against an instrument UN Convention against Cybercrime',
      '27',
    ]) {
      assert.ok(text.includes(said), said);
    }
  });

  it('shows an instrument as tiles: each article with what the law at home has of it', async () => {
    const { body } = await get('/law/state/ISL?on=2026-11-28&against=CETS185');
    const tiles = body.slice(body.indexOf('class="c-tiles"'));
    assert.match(
      tiles,
      /<a class="is-open" href="\/law\/article\/CETS185%3A2" aria-label="Article 2, Illegal access: In its law"/,
    );
    assert.match(tiles, /class="is-unknown"[^>]*aria-label="Article \d+, [^"]*: Unknown"/);
    const { rows } = gapAnalysis(await realLaw(), {
      state: 'ISL',
      instrument: 'CETS185',
      on: '2026-11-28',
    });
    assert.equal(tiles.match(/<a class="is-/g)?.length, rows.length);
  });

  it('says that nobody has researched a law, and leads from a name to its code', async () => {
    assert.match(
      wordsOf((await get('/law/state/BMU')).body),
      /Nobody has researched the law of Bermuda/,
    );
    const near = await get('/law/state/japa');
    assert.equal(near.statusCode, 404);
    assert.match(near.body, /href="\/law\/state\/JPN"/);
  });
});

describe('search and forms', () => {
  it('finds pinpoints however they are written, words and States', async () => {
    for (const q of ['CETS185:29(7)', 'cets185 29 (7)', 'cets185 art. 29(7)']) {
      const { body } = await get(`/law/search?q=${encodeURIComponent(q)}`);
      assert.match(body, /<main[\s\S]*?href="\/law\/article\/CETS185:29\(7\)"/, q);
    }
    assert.match((await get('/law/search?q=jp')).body, /href="\/law\/state\/JPN"/);
    assert.match((await get('/law/search?q=turkiye')).body, /href="\/law\/state\/TUR"/);
    assert.match(
      (await get('/law/search?q=bank+secrecy')).body,
      /href="\/law\/article\/UNCAC:46\(8\)"/,
    );
    assert.match(
      wordsOf((await get('/law/search?q=zzz')).body),
      /Nothing was found\. Try one word/,
    );
  });

  it('print the fields of an instrument with an empty box each', async () => {
    const { body } = await get('/law/form/CETS185/preservation');
    const own = body.split('Good practice</h2>')[0] ?? '';
    assert.equal(own.match(/c-blank__box/g)?.length, 8);
    assert.match(own, /href="\/law\/article\/CETS185:29\(2\)\(f\)"/);
    assert.equal((await get('/law/form/CETS185/nothing')).statusCode, 404);
  });
});
