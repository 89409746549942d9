import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Session } from '@comity/service';
import { CONTENTS, openRequestDesk, type RequestDesk, TYPED } from './new-request-desk.ts';

describe('a draft and its release', () => {
  let desk: RequestDesk;

  before(async () => {
    desk = await openRequestDesk();
  });
  beforeEach(() => desk.clear());
  after(() => desk.client.close());

  it('shows both texts when a colleague saved first, and saves on the new version', async () => {
    await desk.create();
    const old = String(desk.draft().version);
    await desk.step('facts', { ...TYPED, conduct: 'The colleague’s text.' });
    const answer = await desk.client.post('/drafts/draft-1/facts', {
      ...TYPED,
      version: old,
      conduct: 'My text.',
      next: 'go',
    });
    assert.equal(answer.statusCode, 409);
    assert.match(answer.body, />My text\.<\/textarea>/);
    assert.match(answer.body, /The colleague’s text\./);
    assert.match(answer.body, new RegExp(`name="version" value="${desk.draft().version}"`));
    assert.equal(desk.draft().facts.conduct, 'The colleague’s text.');
    await desk.step('facts', { ...TYPED, conduct: 'My text.' });
    assert.equal(desk.draft().facts.conduct, 'My text.');
  });

  it('keeps what was typed into a draft that a colleague discarded', async () => {
    await desk.create();
    const version = String(desk.draft().version);
    const token = await desk.client.get('/drafts/draft-1/facts?about=all');
    assert.equal(token.statusCode, 200);
    desk.drafts().all.clear();
    const answer = await desk.client.post(
      '/drafts/draft-1/facts',
      { ...TYPED, version, conduct: 'An hour of typing.' },
      '/new-request',
    );
    assert.match(answer.body, />An hour of typing\.<\/textarea>/);
    assert.match(answer.body, /action="\/new-request"/);
  });

  it('does not take an approval away by looking again', async () => {
    await desk.whole();
    await desk.step('approve', {});
    assert.equal(desk.draft().state, 'awaiting-release');
    const again = await desk.step('facts', {
      ...TYPED,
      toAuthority: 'ISL.dpp',
      'parts.0.basis.0.id': 'CETS185',
      'parts.0.basis.0.pinpoints': 'CETS185:29(1)',
      ...CONTENTS,
      next: 'go',
    });
    assert.equal(again.headers['location'], '/drafts/draft-1/avenue');
    assert.equal(desk.draft().state, 'awaiting-release');
  });

  it('takes two officers, sends with the second, and then is a case', async () => {
    await desk.whole();
    const first = await desk.step('approve', {});
    assert.equal(first.headers['location'], '/drafts?done=approved#draft-1');
    const own = await desk.client.get('/drafts/draft-1/approve');
    assert.match(own.body, /You cannot approve this now/);
    assert.doesNotMatch(own.body, /give-back/, 'nobody gives an own draft back');
    const list = await desk.client.get('/drafts?done=approved');
    assert.match(list.body, /Waiting for a colleague’s approval/);
    await desk.switchTo('usa-2');
    const theirs = await desk.client.get('/drafts');
    assert.match(theirs.body, /Waiting for your approval/);
    const stale = await desk.client.post('/drafts/draft-1/approve', { version: '1' });
    assert.equal(stale.statusCode, 409);
    assert.match(stale.body, /changed after you opened this page/);
    const sent = await desk.step('approve', {});
    assert.equal(sent.headers['location'], '/cases/silkroad?done=sent');
    assert.equal(
      (await desk.client.get('/drafts/draft-1/facts?about=all')).headers['location'],
      '/cases/silkroad',
    );
    await desk.switchTo('usa-1');
  });

  it('says who approved it before a change, and that they are asked anew', async () => {
    await desk.whole();
    await desk.step('approve', {});
    const { version } = desk.draft();
    const { drafts } = desk.client.service;
    const saved = await drafts.save({} as Session, 'draft-1', { version, facts: { title: 'X' } });
    assert.ok(saved.ok);
    const { body } = await desk.client.get('/drafts/draft-1/approve');
    assert.match(body, /Ask anew[\s\S]*approved another text[\s\S]*changed since/);
    assert.match(body, /Nobody has approved this version yet/);
    assert.match(body, /0 of 2 approvals/);
  });

  it('gives back with a reason that the drafter reads, and asks for one', async () => {
    await desk.whole();
    const none = await desk.client.post(
      '/drafts/draft-1/give-back',
      { why: ' ' },
      '/drafts/draft-1/approve',
    );
    assert.equal(none.statusCode, 422);
    assert.match(none.body, /href="#why"/);
    const why = 'Give the port <b>and</b> the time.';
    await desk.client.post('/drafts/draft-1/give-back', { why }, '/drafts/draft-1/approve');
    const page = await desk.client.get('/drafts/draft-1/facts?about=all');
    assert.match(page.body, /A colleague gave this back/);
    assert.match(page.body, /Give the port &lt;b>and&lt;\/b> the time\./);
  });

  it('shows a draft that cannot be read beside the others, and puts it away', async () => {
    await desk.create();
    desk.drafts().damaged.push('hurt');
    const list = await desk.client.get('/drafts');
    assert.match(list.body, /href="\/drafts\/draft-1"/);
    assert.match(list.body, /href="\/drafts\/hurt"/);
    assert.match(list.body, /bring the database back from a backup/);
    for (const step of ['facts', 'avenue', 'contents', 'check', 'approve']) {
      const page = await desk.client.get(`/drafts/hurt/${step}`);
      assert.equal(page.statusCode, 409, step);
      assert.match(page.body, /action="\/drafts\/hurt\/discard"/);
    }
    const typed = { ...TYPED, version: '1', conduct: 'An hour of typing.' };
    const kept = await desk.client.post('/drafts/hurt/facts', typed, '/new-request');
    assert.match(kept.body, />An hour of typing\.<\/textarea>/);
    const gone = await desk.client.post('/drafts/hurt/discard', {}, '/new-request');
    assert.equal(gone.headers['location'], '/drafts?done=discarded');
    assert.doesNotMatch((await desk.client.get('/drafts')).body, /hurt/);
    assert.equal(desk.drafts().all.size, 1);
  });

  it('asks part by part why the first open avenue was left', async () => {
    await desk.create({ 'parts.1.measure': 'stored-data-access', next: 'go' });
    await desk.step('avenue', { do: 'main:CETS185' });
    await desk.step('avenue?part=2', { do: 'main:comity' });
    const page = await desk.client.get('/drafts/draft-1/check');
    const asked = [...page.body.matchAll(/href="\/drafts\/draft-1\/(avenue[^"]*)#choice"/g)];
    assert.deepEqual(
      asked.map(([, href]) => href),
      ['avenue?part=2'],
    );
    assert.match(page.body, /Part 2: .*Stored/s);
    await desk.step('avenue?part=2', { do: 'keep', why: 'They know us.' });
    const told = await desk.client.get('/drafts/draft-1/check');
    assert.doesNotMatch(told.body, /#choice"/);
  });

  it('keeps a reason for each part, and takes none from the others', async () => {
    await desk.create({ 'parts.1.measure': 'stored-data-access', next: 'go' });
    await desk.step('avenue', { do: 'main:comity' });
    await desk.step('avenue', { do: 'keep', why: 'They asked for it so.' });
    await desk.step('avenue?part=2', { do: 'main:comity' });
    const second = await desk.client.get('/drafts/draft-1/avenue?part=2');
    assert.match(second.body, /Why not the first open avenue\?/);
    assert.doesNotMatch(second.body, /They asked for it so\./, 'a reason of its own is asked');
    const asked = await desk.client.get('/drafts/draft-1/check');
    assert.match(
      asked.body,
      /avenue\?part=2#choice"/,
      'the reason of one part is not that of another',
    );
    await desk.step('avenue?part=2', { do: 'keep', why: 'They know us.' });
    await desk.step('avenue?part=2', { do: 'keep' });
    assert.deepEqual(desk.draft().choice.why, ['They asked for it so.', 'They know us.']);
    const approve = await desk.client.get('/drafts/draft-1/approve');
    const text = approve.body.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    assert.match(text, /Part 1: Preservation\. ?They asked for it so\./);
    assert.match(text, /Part 2: [^.]*\. ?They know us\./);
    const parts = { 'parts.1.measure': 'stored-data-access' };
    await desk.step('facts', { ...TYPED, ...parts, remove: 'parts.0' });
    assert.deepEqual(desk.draft().choice.why, ['They know us.'], 'it goes with its part');
  });

  it('discards only after asking, and not what changed meanwhile', async () => {
    await desk.create();
    const page = await desk.client.get('/drafts/draft-1/discard');
    assert.match(page.body, /Discard this draft\?/);
    const stale = await desk.client.post('/drafts/draft-1/discard', { version: '77' });
    assert.equal(stale.statusCode, 409);
    assert.equal(desk.drafts().all.size, 1);
    const gone = await desk.step('discard', {});
    assert.equal(gone.headers['location'], '/drafts?done=discarded');
    assert.equal(desk.drafts().all.size, 0);
    assert.equal((await desk.client.get('/drafts/draft-1/facts?about=all')).statusCode, 404);
  });
});
