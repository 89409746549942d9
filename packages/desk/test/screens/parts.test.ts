import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type DeskClient, openDesk } from './desk-client.ts';

const text = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const REFUSAL = {
  ground: 'essential-interests',
  reasons: 'The data concerns an official of the State.',
  consultedFirst: 'yes',
  consultation: 'By telephone on 20 November.',
};

describe('the receiver of a request of several parts', () => {
  let client: DeskClient;
  before(async () => {
    client = await openDesk({ participant: 'ISL' });
    await client.signIn('isl-1');
  });
  after(() => client.close());

  it('reads before signing which part the act is about', async () => {
    const asked = { 'act-parts-asked': 'yes', 'act-parts': ['p2'] };
    const check = await client.submit('/cases/two-parts/refuse', { ...REFUSAL, ...asked });
    assert.equal(check.statusCode, 200);
    assert.match(text(check.body), /Check what will be signed.*About Part 2: Stored data/);
    assert.doesNotMatch(text(check.body), /About Part 1/);
    const one = await client.submit('/cases/silkroad/refuse', REFUSAL);
    assert.doesNotMatch(text(one.body), /About Part/);
  });

  it('ticks himself what is refused, and is told when nothing is', async () => {
    const page = await client.get('/cases/two-parts-asked/refuse');
    assert.match(page.body, /name="act-parts"/);
    assert.doesNotMatch(page.body, /name="act-parts"[^>]*checked/);
    const none = await client.submit('/cases/two-parts-asked/refuse', {
      ...REFUSAL,
      'act-parts-asked': 'yes',
    });
    assert.equal(none.statusCode, 422);
    assert.match(none.body, /href="#act-parts"/);
    // Other acts begin with what they most often are about: all that waits.
    const other = await client.get('/cases/two-parts-asked/triage');
    assert.match(other.body, /name="act-parts"[^>]*checked/);
  });

  it('sees what else he can do instead of refusing, as far as it is open', async () => {
    const ways = async (caseId: string) => {
      const { body } = await client.get(`/cases/${caseId}/refuse`);
      const aside = body.slice(body.indexOf('Other ways than refusing'));
      return [...aside.matchAll(/href="\/cases\/[^/"]+\/([a-z-]+)(?:\?[^"]*)?"/g)].map(
        ([, slug]) => slug,
      );
    };
    const preserved = await ways('silkroad');
    for (const slug of ['ask', 'confirm', 'consultation-opened', 'conditions-proposed']) {
      assert.ok(preserved.includes(slug), slug);
    }
    const shut = (await client.get('/cases/silkroad-preserved/refuse')).body;
    assert.match(
      shut,
      /Other ways than refusing[\s\S]*\/ask\?[\s\S]*Not open now[\s\S]*<b>Propose conditions/,
    );
    // A consultation on some parts asks which, and opens with those that the refusal named.
    const named = 'act-parts-asked=yes&act-parts=p2';
    const { body } = await client.get(`/cases/two-parts-asked/consultation-opened?${named}`);
    assert.match(body, /name="act-parts" [^>]*value="p2" checked/);
    assert.doesNotMatch(body, /name="act-parts" [^>]*value="p1" checked/);
    const traffic = await ways('traffic-asked');
    assert.ok(!traffic.includes('confirm'));
    assert.ok(traffic.includes('execution-postponed'));
    assert.ok(traffic.includes('evidence-delivered-in-part'));
  });

  it('reads on the case page what is asked, in full, and for which part something is due', async () => {
    const page = text((await client.get('/cases/two-parts')).body);
    assert.match(page, /What is asked, in full Name of the request .* Language of the request/);
    assert.match(page, /Open deadlines .*, part 1 /);
    const clocks = page.replaceAll(/[\u2066-\u2069]/g, '');
    assert.match(
      clocks,
      /UTC 2024-06-01T04:00:00Z to 2024-09-24T22:00:00Z Reykjavík 2024-06-01 04:00:00 \+00:00 to 2024-09-24 22:00:00 \+00:00/,
    );
    assert.doesNotMatch(clocks, /Washington 2024-06-01/, 'written on that clock already');
    const over = text((await client.get('/cases/silkroad-preserved')).body);
    assert.doesNotMatch(over, /What is asked, in full/);
    const printed = text((await client.get('/cases/two-parts?view=print')).body);
    assert.doesNotMatch(printed, /What is asked, in full/);
  });

  it('reads until when, what and where data is kept, the day first; nothing where none is', async () => {
    const keptIn = async (caseId: string): Promise<string> => {
      const { body } = await client.get(`/cases/${caseId}`);
      const from = body.indexOf('Data that is kept');
      const panel = from < 0 ? '' : body.slice(from, body.indexOf('</section>', from));
      return text(panel).replaceAll(/[\u2066-\u2069]/g, '');
    };
    const kept = await keptIn('silkroad-preserved');
    assert.match(
      kept,
      /^Data that is kept End of Tuesday 18 February 2025, Reykjavík Kept .+ Item 1 .+ Preservation confirmed/,
    );
    assert.equal(await keptIn('traffic-asked'), '');
  });

  it('sees the urgency that was claimed beside the priority that was given', async () => {
    const page = text((await client.get('/cases/silkroad')).body);
    assert.match(page, /Asked as [A-Z][a-z]+ Priority given [A-Z][a-z]+ Basis/);
    const fresh = text((await client.get('/cases/silkroad-new')).body);
    assert.doesNotMatch(fresh, /Asked as|Priority given/);
  });
});

describe('the side that accepts conditions', () => {
  let client: DeskClient;
  before(async () => {
    client = await openDesk({ participant: 'USA' });
    await client.signIn('usa-1');
  });
  after(() => client.close());

  it('reads them in full before the fields, and again before signing', async () => {
    const form = text((await client.get('/cases/two-conditions/conditions-accepted')).body);
    assert.match(form, /For the investigation named\..*The examiner is paid.*Remarks/);
    const asked = { 'act-parts-asked': 'yes', 'act-parts': ['p2'] };
    const check = await client.submit('/cases/two-conditions/conditions-accepted', asked);
    assert.equal(check.statusCode, 200);
    assert.match(
      text(check.body),
      /Check what will be signed.*The examiner is paid by your State\./,
    );
    assert.doesNotMatch(text(check.body), /For the investigation named/, 'of the other part');
  });
});

describe('the receiver when all is answered', () => {
  it('is offered what fits, and finds the rest among what is also possible', async () => {
    const client = await openDesk({ participant: 'ISL' });
    await client.signIn('isl-1');
    const { body } = await client.get('/cases/delivered');
    const next = body.slice(body.indexOf('c-panel--next'), body.indexOf('Not open now'));
    const [fitting = '', others = ''] = next.split('Also possible');
    for (const slug of ['refuse', 'triage', 'ask']) {
      assert.ok(!fitting.includes(`/cases/delivered/${slug}?`), slug);
      assert.ok(others.includes(`/cases/delivered/${slug}?`), slug);
    }
    await client.close();
  });
});

describe('an emergency', () => {
  it('is red at the head of its case, with why it cannot wait, on both sides', async () => {
    for (const [participant, login] of [
      ['ISL', 'isl-1'],
      ['USA', 'usa-1'],
    ] as const) {
      const client = await openDesk({ participant });
      await client.signIn(login);
      const { body } = await client.get('/cases/emergency-asked');
      assert.match(body, /<article class="c-alarm [^"]*c-alarm--top"/);
      assert.match(text(body), /EMERGENCY .*The attack is announced for tonight\./);
      const other = await client.get('/cases/silkroad-new');
      assert.doesNotMatch(other.body, /c-alarm/);
      await client.close();
    }
  });

  it('that nobody has looked at leads to its case from every page', async () => {
    const client = await openDesk({ participant: 'USA' });
    await client.signIn('usa-1');
    for (const path of ['/', '/drafts', '/cases/delivered', '/law', '/emergency', '/roster']) {
      const { body } = await client.get(path);
      assert.match(body, /<a class="c-alerts__one" href="\/cases\/phl-1188"/, path);
      const [, banner = ''] = /<a class="c-alerts__one"[^>]*>([\s\S]*?)<\/a>/.exec(body) ?? [];
      assert.match(
        text(banner),
        /Philippines , “ Threat to life announced on a stream ”: nobody here has it in hand since .*2024/,
        path,
      );
    }
    await client.close();
  });
});
