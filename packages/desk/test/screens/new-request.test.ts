import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Facts } from '@comity/case';
import type { Law } from '@comity/law';
import type { Draft } from '@comity/service';
import { type DeskClient, openDesk } from './desk-client.ts';
import { type MemoryDrafts, memoryDrafts, realLaw } from './new-request-drafts.ts';

/** Silk Road as Washington asked Reykjavík, in the form of the first step. */
export const TYPED = {
  measure: 'preservation',
  to: 'ISL',
  toAuthority: '',
  title: 'Silk Road server',
  'offences.0.kind': 'known',
  'offences.0.pinpoint': 'CETS185:2',
  'offences.0.provision': '18 USC 1030',
  'offences.0.maxPenaltyMonths': '20',
  'offences.0.unit': 'years',
  conduct: 'A hidden market runs on a server in Iceland.',
  'targets.0.kind': 'ip',
  'targets.0.address': '193.107.86.49',
  'targets.0.port': '443',
  'targets.0.from': '2013-05-01',
  'targets.0.to': '2013-05-15',
  'targets.0.zone': 'UTC',
  'targets.0.custodian': 'A hosting company',
  'urgency.level': 'urgent',
  'urgency.why': 'The operator can wipe the server.',
  'investigation.reference': 'NYS-2013-1',
  'investigation.authority': 'Southern District of New York',
  sensitivity: 'normal',
  confidentialityRequested: 'yes',
  language: 'en',
} as const;

const CONTENTS = {
  'contents.factsSummary': 'The market sold drugs.',
  'contents.dataToPreserve': 'An image of the server.',
  'contents.dataRelationToOffence': 'It holds the records of the sales.',
  'contents.necessity': 'The operator can wipe it.',
  'contents.intendsMlaRequest': 'A request follows within 60 days.',
} as const;

describe('a new request', () => {
  let law: Law;
  let client: DeskClient;
  let drafts: MemoryDrafts;

  before(async () => {
    law = await realLaw();
    client = await openDesk({ participant: 'USA' });
    await client.signIn('usa-1');
  });
  beforeEach(() => {
    drafts = memoryDrafts(law, 'USA');
    Object.assign(client.service, { drafts, law: { version: law.data.version, law } });
  });
  after(() => client.close());

  const draft = (id = 'draft-1'): Draft => {
    const found = drafts.all.get(id);
    assert.ok(found !== undefined, `${id} is there`);
    return found;
  };
  const create = (more: Readonly<Record<string, string>> = {}) =>
    client.post('/new-request', { ...TYPED, ...more });
  const step = (name: string, fields: Readonly<Record<string, string>>) =>
    client.post(`/drafts/draft-1/${name}`, { version: String(draft().version), ...fields });
  const switchTo = async (officer: string): Promise<void> => {
    await client.post('/sign-out', {}, '/');
    await client.signIn(officer);
  };
  const whole = async (): Promise<void> => {
    await create({ next: 'go' });
    await step('avenue', { do: 'main:CETS185' });
    await step('contents', { ...CONTENTS, next: 'go' });
  };

  it('stores nothing before the first save, and everything as typed with it', async () => {
    const page = await client.get('/new-request');
    assert.equal(page.statusCode, 200);
    assert.equal(drafts.all.size, 0);
    assert.doesNotMatch(page.body, /Budapest Convention/, 'the facts come before the treaties');
    const answer = await create({ next: 'go' });
    assert.equal(answer.headers['location'], '/drafts/draft-1/avenue');
    const { facts } = draft();
    assert.equal(facts.conduct, TYPED.conduct);
    assert.equal(facts.offences?.[0]?.maxPenaltyMonths, '240');
    assert.equal(facts.targets?.[0]?.port, '443');
    assert.equal(facts.toAuthority, 'ISL.dpp', 'the usual authority is filled in');
  });

  it('adds a row of a kind and takes one out, without losing what was typed', async () => {
    const added = await create({ add: 'targets.account' });
    assert.equal(added.headers['location'], '/drafts/draft-1/facts#targets-1');
    const page = await client.get('/drafts/draft-1/facts');
    assert.match(page.body, /name="targets\.1\.identifier"/);
    assert.match(page.body, /name="targets\.0\.address"[^>]*value="193\.107\.86\.49"/);
    const removed = await step('facts', { ...TYPED, remove: 'targets.0' });
    assert.equal(removed.headers['location'], '/drafts/draft-1/facts#targets');
    assert.deepEqual(draft().facts.targets, []);
    assert.equal(draft().facts.conduct, TYPED.conduct);
  });

  it('saves contradictions and names each at its field', async () => {
    const answer = await create({
      next: 'go',
      to: 'XQX',
      'targets.0.from': '2013-02-30',
      'targets.0.zone': '',
      'targets.0.port': '99999',
      'urgency.level': 'emergency',
      'urgency.why': '',
      'offences.0.maxPenaltyMonths': 'twenty',
    });
    assert.equal(answer.headers['location'], '/drafts/draft-1/facts?done=saved');
    const { body } = await client.get('/drafts/draft-1/facts?done=saved');
    assert.match(body, /Saved\. 6 things need correction before it can be sent/);
    for (const id of [
      'to',
      'targets-0-from',
      'targets-0-zone',
      'targets-0-port',
      'urgency-why',
      'offences-0-maxPenaltyMonths',
    ]) {
      assert.match(body, new RegExp(`href="#${id}"`), id);
      assert.match(body, new RegExp(`id="${id}"`), id);
    }
    assert.match(body, /value="2013-02-30"/);
    assert.match(body, /value="twenty"/);
    assert.match(body, /<option value="XQX" selected/);
  });

  it('keeps hidden characters in the form, names them, and never shows them', async () => {
    await create({ title: 'Silk \u202eRoad\u0000', conduct: '<script>alert(1)</script>\u2066' });
    const { body } = await client.get('/drafts/draft-1/facts');
    assert.match(body, /href="#title"/);
    assert.match(body, /href="#conduct"/);
    assert.doesNotMatch(body, /<script>alert/);
    const outside = body.replace(/<(textarea)[\s\S]*?<\/\1>|<input[^>]*>/g, '');
    assert.doesNotMatch(outside, /[\u202e\u2066\u0000]/);
    const panel = await client.get('/drafts/draft-1/avenue');
    assert.doesNotMatch(panel.body.replace(/<(textarea)[\s\S]*?<\/\1>/g, ''), /[\u202e\u2066]/);
  });

  it('names the field of a 3 MB paste and keeps the draft as it was', async () => {
    await create();
    const before = structuredClone(draft());
    const answer = await step('facts', { ...TYPED, conduct: 'x'.repeat(3 * 1024 * 1024) });
    assert.equal(answer.statusCode, 413);
    assert.match(answer.body, /Conduct/);
    assert.deepEqual(draft(), before);
  });

  it('says how many avenues are open, ranks them and shuts others with their reason', async () => {
    await create({ next: 'go' });
    const { body } = await client.get('/drafts/draft-1/avenue');
    assert.match(body, /<h1>(Two|Three|Four|Five|Six) avenues are open<\/h1>/);
    assert.match(body, /Budapest Convention/);
    assert.match(body, /href="\/law\/article\/CETS185:29\(1\)"/);
    assert.match(body, /Closed on this date/);
    assert.match(body, /class="c-shut"/);
    assert.equal(body.match(/class="govuk-button"/g)?.length, 1, 'one primary button');
  });

  it('goes on with the first avenue at once, and asks why where another is taken', async () => {
    await create({ next: 'go' });
    const first = await step('avenue', { do: 'main:CETS185' });
    assert.equal(first.headers['location'], '/drafts/draft-1/contents');
    assert.deepEqual(draft().facts.instruments, [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }]);
    const other = await step('avenue', { do: 'main:comity' });
    assert.equal(other.headers['location'], '/drafts/draft-1/avenue#choice');
    const page = await client.get('/drafts/draft-1/avenue');
    assert.match(page.body, /Why not the first open avenue\?/);
    const second = await step('avenue', { do: 'second:CETS185', why: 'They asked for it so.' });
    assert.equal(second.headers['location'], '/drafts/draft-1/avenue#choice');
    assert.equal(draft().choice.why, 'They asked for it so.');
    assert.deepEqual(
      draft().facts.instruments?.map(({ id }) => id),
      ['comity', 'CETS185'],
    );
    await step('avenue', { do: 'main:NO-SUCH' });
    assert.equal(draft().facts.instruments?.[0]?.id, 'comity', 'an unknown basis is not taken');
  });

  it('takes another basis only with its text and citation, and keeps what was typed', async () => {
    await create({ next: 'go' });
    await step('avenue', { do: 'main:other', 'contents.otherBasis': 'Notes of 1999' });
    const page = await client.get('/drafts/draft-1/avenue');
    assert.match(page.body, /href="#contents-otherBasisCitation"/);
    assert.match(page.body, />Notes of 1999<\/textarea>/);
    assert.match(page.body, /Not found in Comity’s law data/);
    const done = await step('avenue', {
      do: 'go',
      'contents.otherBasis': 'Notes of 1999',
      'contents.otherBasisCitation': 'Note 12/1999',
    });
    assert.equal(done.headers['location'], '/drafts/draft-1/contents');
  });

  it('asks exactly the facts that decide an uncertain avenue', async () => {
    await create({ next: 'go', measure: 'extradition', 'offences.0.maxPenaltyMonths': '' });
    const page = await client.get('/drafts/draft-1/avenue');
    assert.match(page.body, /Facts that would decide what is uncertain/);
    assert.match(page.body, /name="offences\.0\.maxPenaltyMonths"/);
    await step('avenue', {
      do: 'decide',
      'offences.0.maxPenaltyMonths': '5',
      'offences.0.unit': 'years',
    });
    assert.equal(draft().facts.offences?.[0]?.maxPenaltyMonths, '60');
  });

  it('offers preservation first as a draft of its own with the same facts', async () => {
    await create({ next: 'go', measure: 'stored-data-access' });
    const page = await client.get('/drafts/draft-1/avenue');
    assert.match(page.body, /Do this first: have the data preserved/);
    const answer = await step('avenue', { do: 'preserve' });
    assert.equal(answer.headers['location'], '/drafts/draft-2/avenue');
    const made = draft('draft-2').facts as Facts;
    assert.equal(made.measure, 'preservation');
    assert.equal(made.conduct, TYPED.conduct);
    assert.equal(draft().facts.measure, 'stored-data-access');
  });

  it('asks what the instrument asks, names what is missing only on the way on', async () => {
    await create({ next: 'go' });
    await step('avenue', { do: 'main:CETS185' });
    const saved = await step('contents', {
      'contents.necessity': 'It can be wiped.',
      next: 'save',
    });
    assert.equal(saved.headers['location'], '/drafts/draft-1/contents?done=saved');
    const quiet = await client.get('/drafts/draft-1/contents?done=saved');
    assert.doesNotMatch(quiet.body, /govuk-error-summary/);
    assert.match(quiet.body, /href="\/law\/article\/CETS185:29\(2\)\(e\)"/);
    assert.match(quiet.body, /Illegal access, CETS185:2; 18 USC 1030; up to 20 years/);
    const on = await step('contents', { 'contents.necessity': 'It can be wiped.', next: 'go' });
    assert.equal(on.headers['location'], '/drafts/draft-1/contents?missing=yes');
    const named = await client.get('/drafts/draft-1/contents?missing=yes');
    assert.match(named.body, /href="#contents-dataToPreserve"/);
    assert.match(named.body, />It can be wiped\.<\/textarea>/);
    const done = await step('contents', { ...CONTENTS, next: 'go' });
    assert.equal(done.headers['location'], '/drafts/draft-1/check');
  });

  it('shows everything that will be signed, and leads to what is missing on other steps', async () => {
    await whole();
    const page = await client.get('/drafts/draft-1/check');
    for (const text of ['193.107.86.49, port 443', 'Reykjavík', 'Southern District of New York']) {
      assert.ok(page.body.includes(text), text);
    }
    assert.match(page.body, /Check what will be signed/);
    await step('facts', { ...TYPED, conduct: '' });
    const missing = await client.get('/drafts/draft-1/check');
    assert.match(
      missing.body,
      /href="\/drafts\/draft-1\/facts#conduct"[^>]*>.*What was done: not given/,
    );
    assert.doesNotMatch(missing.body, /Go on to the approval/);
    const sent = await step('approve', {});
    assert.equal(sent.headers['location'], '/drafts/draft-1/check');
    assert.ok(!drafts.done.includes('approve draft-1'));
  });

  it('shows both texts when a colleague saved first, and saves on the new version', async () => {
    await create();
    const old = String(draft().version);
    await step('facts', { ...TYPED, conduct: 'The colleague’s text.' });
    const answer = await client.post('/drafts/draft-1/facts', {
      ...TYPED,
      version: old,
      conduct: 'My text.',
      next: 'go',
    });
    assert.equal(answer.statusCode, 409);
    assert.match(answer.body, />My text\.<\/textarea>/);
    assert.match(answer.body, /The colleague’s text\./);
    assert.match(answer.body, new RegExp(`name="version" value="${draft().version}"`));
    assert.equal(draft().facts.conduct, 'The colleague’s text.');
    await step('facts', { ...TYPED, conduct: 'My text.' });
    assert.equal(draft().facts.conduct, 'My text.');
  });

  it('keeps what was typed into a draft that a colleague discarded', async () => {
    await create();
    const version = String(draft().version);
    const token = await client.get('/drafts/draft-1/facts');
    assert.equal(token.statusCode, 200);
    drafts.all.clear();
    const answer = await client.post(
      '/drafts/draft-1/facts',
      { ...TYPED, version, conduct: 'An hour of typing.' },
      '/new-request',
    );
    assert.match(answer.body, />An hour of typing\.<\/textarea>/);
    assert.match(answer.body, /action="\/new-request"/);
  });

  it('does not take an approval away by looking again', async () => {
    await whole();
    await step('approve', {});
    assert.equal(draft().state, 'awaiting-release');
    const again = await step('facts', { ...TYPED, toAuthority: 'ISL.dpp', next: 'go' });
    assert.equal(again.headers['location'], '/drafts/draft-1/avenue');
    assert.equal(draft().state, 'awaiting-release');
  });

  it('takes two officers, sends with the second, and then is a case', async () => {
    await whole();
    const first = await step('approve', {});
    assert.equal(first.headers['location'], '/drafts?done=approved#draft-1');
    const own = await client.get('/drafts/draft-1/approve');
    assert.match(own.body, /You cannot approve this now/);
    const list = await client.get('/drafts?done=approved');
    assert.match(list.body, /Waiting for a colleague’s approval/);
    await switchTo('usa-2');
    const theirs = await client.get('/drafts');
    assert.match(theirs.body, /Waiting for your approval/);
    const stale = await client.post('/drafts/draft-1/approve', { version: '1' });
    assert.equal(stale.statusCode, 409);
    assert.match(stale.body, /changed after you opened this page/);
    const sent = await step('approve', {});
    assert.equal(sent.headers['location'], '/cases/silkroad?done=sent');
    assert.equal(
      (await client.get('/drafts/draft-1/facts')).headers['location'],
      '/cases/silkroad',
    );
    await switchTo('usa-1');
  });

  it('gives back with a reason that the drafter reads, and asks for one', async () => {
    await whole();
    const none = await client.post(
      '/drafts/draft-1/give-back',
      { why: ' ' },
      '/drafts/draft-1/approve',
    );
    assert.equal(none.statusCode, 422);
    assert.match(none.body, /href="#why"/);
    const why = 'Give the port <b>and</b> the time.';
    await client.post('/drafts/draft-1/give-back', { why }, '/drafts/draft-1/approve');
    const page = await client.get('/drafts/draft-1/facts');
    assert.match(page.body, /A colleague gave this back/);
    assert.match(page.body, /Give the port &lt;b>and&lt;\/b> the time\./);
  });

  it('discards only after asking, and not what changed meanwhile', async () => {
    await create();
    const page = await client.get('/drafts/draft-1/discard');
    assert.match(page.body, /Discard this draft\?/);
    const stale = await client.post('/drafts/draft-1/discard', { version: '77' });
    assert.equal(stale.statusCode, 409);
    assert.equal(drafts.all.size, 1);
    const gone = await step('discard', {});
    assert.equal(gone.headers['location'], '/drafts?done=discarded');
    assert.equal(drafts.all.size, 0);
    assert.equal((await client.get('/drafts/draft-1/facts')).statusCode, 404);
  });
});
