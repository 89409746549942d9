import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { spokenReference } from '@comity/base';
import { openDesk } from './desk-client.ts';
import { openRequestDesk, type RequestDesk } from './new-request-desk.ts';

describe('a request that follows another', () => {
  let desk: RequestDesk;
  const get = async (path: string) => desk.client.get(path);

  before(async () => {
    desk = await openRequestDesk();
  });
  beforeEach(() => desk.clear());
  after(() => desk.client.close());

  const WAY =
    '/new-request?after=silkroad-preserved&because=preserved&to=ISL&measure=stored-data-access';

  it('is proposed on the page of the case, the likeliest as its main button', async () => {
    const { body } = await get('/cases/silkroad-preserved');
    const links = [...body.matchAll(/href="(\/new-request\?after=[^"]+)"/g)].map(([, href]) =>
      (href ?? '').replaceAll('&amp;', '&'),
    );
    assert.equal(links[0], WAY);
    assert.match(body, /Ask Iceland for it: Stored data/);
    assert.ok(links.some((href) => href.includes('preserved-traffic-disclosure')));
  });

  it('takes over the facts and asks anew what has to be judged anew', async () => {
    const { body } = await get(WAY);
    assert.match(body, new RegExp(`follows .*${spokenReference('silkroad-preserved')}`));
    assert.match(body, /value="stored-data-access" checked/);
    assert.match(body, /value="193\.107\.84\.4"/);
    assert.match(body, /The operator of a hidden market/);
    assert.match(body, /value="13 Mag\. 2328"/);
    for (const name of ['urgency.level', 'sensitivity', 'confidentialityRequested']) {
      const radios = body.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`, 'g')) ?? [];
      assert.ok(radios.length > 1, name);
      assert.ok(
        radios.every((radio) => !/\schecked/.test(radio)),
        name,
      );
    }
    assert.doesNotMatch(
      body,
      /The rent is paid until 1 October/,
      'why it was urgent is not copied',
    );
    assert.match(body, /name="follows" value="silkroad-preserved"/);
    assert.equal(desk.drafts().all.size, 0, 'nothing is stored before the first save');
    await desk.create({ follows: 'silkroad-preserved', next: 'save' });
    assert.equal(desk.draft().follows?.caseId, 'silkroad-preserved');
    const again = await get('/drafts/draft-1/facts?about=all');
    assert.match(again.body, new RegExp(`follows .*${spokenReference('silkroad-preserved')}`));
  });

  it('names the case to nobody else: a third State that the traffic leads to hears nothing', async () => {
    const page = await get('/cases/traffic-led-on');
    const [, href = ''] =
      page.body.match(/href="(\/new-request\?after=traffic-led-on[^"]*to=BGR[^"]*)"/) ?? [];
    const { body } = await get(href.replaceAll('&amp;', '&'));
    assert.match(body, /<option value="BGR" selected/);
    assert.match(body, /value="preservation" checked/);
    assert.match(body, /is told nothing of it/);
    assert.doesNotMatch(body, /name="earlier\./);
    assert.doesNotMatch(body, /Hosting provider in Reykjav/);
  });

  it('gives nothing from a case that is not there, or by a way that does not lead from it', async () => {
    for (const path of [
      '/new-request?after=of-another-authority',
      WAY.replace('to=ISL', 'to=JPN'),
      WAY.replace('because=preserved', 'because=refused'),
    ]) {
      assert.equal((await get(path)).statusCode, 404, path);
    }
  });

  it('is shown with the cases before and after it; what the authority has not is a number', async () => {
    const later = (await get('/cases/silkroad-later')).body;
    assert.match(later, /href="\/cases\/silkroad-followed"/);
    assert.doesNotMatch(later, /href="\/cases\/of-another-authority"/);
    assert.ok(later.includes(spokenReference('of-another-authority')));
    assert.match(later, /DOJ-77/);
    const before = (await get('/cases/silkroad-followed')).body;
    assert.match(before, /href="\/cases\/silkroad-later"/);
    assert.match(before, /waits for the decision/);
  });
});

describe('who asks, and from where', () => {
  it('stands at the top of the page of the side that answers, with a number to dial', async () => {
    const desk = await openDesk({ participant: 'ISL' });
    await desk.signIn('isl-1');
    try {
      const { body } = await desk.get('/cases/silkroad');
      const top = body.slice(0, body.indexOf('id="acts"'));
      assert.match(top, /href="tel:\+12025141026"/);
      for (const text of [
        'Duty attorney, computer crime',
        'at any hour',
        '24/7 desk, +1 202 555 0147',
        'U.S. Attorney, Southern District of NY',
        'Magistrate Judge, order of 18 November 2024',
      ]) {
        assert.ok(top.includes(text), text);
      }
    } finally {
      await desk.close();
    }
  });
});
