import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Facts } from '@comity/case';
import { avenueState, avenuesApart } from '@comity/law';
import type { Session } from '@comity/service';
import { wordsFor } from '@comity/words';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { LawText } from '../../src/screens/law/law-text.tsx';
import { CONTENTS, openRequestDesk, type RequestDesk, TYPED } from './new-request-desk.ts';

describe('a new request', () => {
  let desk: RequestDesk;

  before(async () => {
    desk = await openRequestDesk();
  });
  beforeEach(() => desk.clear());
  after(() => desk.client.close());

  it('stores nothing before the first save, and everything as typed with it', async () => {
    const page = await desk.client.get('/new-request?about=all');
    assert.equal(page.statusCode, 200);
    assert.equal(desk.drafts().all.size, 0);
    assert.doesNotMatch(page.body, /Budapest Convention/, 'the facts come before the treaties');
    const answer = await desk.create({ next: 'go' });
    assert.equal(answer.headers['location'], '/drafts/draft-1/avenue');
    const { facts } = desk.draft();
    assert.equal(facts.conduct, TYPED.conduct);
    assert.equal(facts.offences?.[0]?.maxPenalty, '20 years');
    assert.equal(facts.parts?.[0]?.targets?.[0]?.port, '443');
    assert.equal(facts.toAuthority, 'ISL.dpp', 'the usual authority is filled in');
  });

  it('chooses nothing for the officer, and says what comes of each choice', async () => {
    const { body } = await desk.client.get('/new-request?about=all');
    const asked = ['parts.0.measure', 'urgency.level', 'sensitivity', 'confidentialityRequested'];
    for (const name of asked) {
      const radios = [...body.matchAll(/<input [^>]*type="radio"[^>]*>/g)]
        .map(([radio]) => radio)
        .filter((radio) => radio.includes(`name="${name}"`));
      assert.ok(radios.length > 1, name);
      for (const radio of radios) {
        assert.doesNotMatch(radio, / checked/, name);
        assert.match(radio, /aria-describedby="[^"]*-item-hint"/, radio);
      }
    }
    assert.match(body, /Secure before it is gone[\s\S]*Collect live[\s\S]*Work together/);
    assert.match(body, /It is sent: the other side reads it/);
    assert.doesNotMatch(body, /govuk-error|c-status--late/, 'nothing is red before an attempt');
    const blank = { 'urgency.level': '', sensitivity: '', confidentialityRequested: '' };
    await desk.create(blank);
    const check = await desk.client.get('/drafts/draft-1/check');
    for (const id of ['urgency-level', 'sensitivity', 'confidentialityRequested']) {
      assert.match(check.body, new RegExp(`href="/drafts/draft-1/facts\\?about=[a-z]+#${id}"`), id);
    }
  });

  it('adds a row of a kind and takes one out, without losing what was typed', async () => {
    const added = await desk.create({ add: 'parts.0.targets:account' });
    assert.equal(added.headers['location'], '/drafts/draft-1/facts?about=all#parts-0-targets-1');
    const page = await desk.client.get('/drafts/draft-1/facts?about=all');
    assert.match(page.body, /name="parts\.0\.targets\.1\.identifier"/);
    assert.match(page.body, /name="parts\.0\.targets\.0\.address"[^>]*value="193\.107\.86\.49"/);
    const removed = await desk.step('facts', { ...TYPED, remove: 'parts.0.targets.0' });
    assert.equal(removed.headers['location'], '/drafts/draft-1/facts?about=all#parts-0-targets');
    assert.deepEqual(desk.draft().facts.parts?.[0]?.targets, []);
    assert.equal(desk.draft().facts.conduct, TYPED.conduct);
  });

  it('saves contradictions and names each at its field', async () => {
    const answer = await desk.create({
      next: 'go',
      to: 'XQX',
      'parts.0.targets.0.period.from': '2013-02-30',
      'parts.0.targets.0.period.zone': '',
      'parts.0.targets.0.port': '99999',
      'urgency.level': 'emergency',
      'urgency.why': '',
      'offences.0.maxPenalty': 'twenty',
    });
    assert.equal(answer.headers['location'], '/drafts/draft-1/facts?about=all&done=saved');
    const { body } = await desk.client.get('/drafts/draft-1/facts?about=all&done=saved');
    assert.match(body, /Saved\. 6 things need correction before it can be sent/);
    for (const id of [
      'to',
      'parts-0-targets-0-period-from',
      'parts-0-targets-0-period-zone',
      'parts-0-targets-0-port',
      'urgency-why',
      'offences-0-maxPenalty',
    ]) {
      assert.match(body, new RegExp(`href="#${id}"`), id);
      assert.match(body, new RegExp(`id="${id}"`), id);
    }
    assert.match(body, /value="2013-02-30"/);
    assert.match(body, /value="twenty"/);
    assert.match(body, /<option value="XQX" selected/);
  });

  it('keeps hidden characters in the form, names them, and never shows them', async () => {
    await desk.create({
      title: 'Silk \u202eRoad\u0000',
      conduct: '<script>alert(1)</script>\u2066',
    });
    const { body } = await desk.client.get('/drafts/draft-1/facts?about=all');
    assert.match(body, /href="#title"/);
    assert.match(body, /href="#conduct"/);
    assert.doesNotMatch(body, /<script>alert/);
    const outside = body.replace(/<(textarea)[\s\S]*?<\/\1>|<input[^>]*>/g, '');
    assert.doesNotMatch(outside, /[\u202e\u2066\u0000]/);
    const panel = await desk.client.get('/drafts/draft-1/avenue');
    assert.doesNotMatch(panel.body.replace(/<(textarea)[\s\S]*?<\/\1>/g, ''), /[\u202e\u2066]/);
  });

  it('names the field of a 3 MB paste and keeps the draft as it was', async () => {
    await desk.create();
    const before = structuredClone(desk.draft());
    const answer = await desk.step('facts', { ...TYPED, conduct: 'x'.repeat(3 * 1024 * 1024) });
    assert.equal(answer.statusCode, 413);
    assert.match(answer.body, /Conduct/);
    assert.deepEqual(desk.draft(), before);
  });

  it('says how many avenues are open, ranks them and shuts others with their reason', async () => {
    await desk.create({ next: 'go' });
    const { body } = await desk.client.get('/drafts/draft-1/avenue');
    assert.match(
      body,
      /href="\/directory\/ISL#ISL\.dpp"[\s\S]*?published by that State, which last stood by it on/,
    );
    assert.match(body, /<h1>(Two|Three|Four|Five|Six) avenues are open<\/h1>/);
    assert.match(body, /Budapest Convention/);
    assert.match(body, /href="\/law\/article\/CETS185:29\(1\)"/);
    assert.match(body, /Closed on this date/);
    assert.match(body, /class="c-shut"/);
    assert.equal(body.match(/class="govuk-button"/g)?.length, 1, 'one primary button');
  });

  it('says how each way stands, whom to write to, and that nobody looked for treaties between two', async () => {
    desk.clear('JPN');
    await desk.create({ to: 'USA', next: 'go' });
    const found = await desk.client.service.drafts.avenues({} as Session, 'draft-1', 0);
    assert.ok(found.ok);
    const { passable, limited } = avenuesApart(found.value);
    assert.ok(limited > 0 && limited < passable.length, 'a pair of which both can be seen');
    const { body } = await desk.client.get('/drafts/draft-1/avenue');
    assert.match(body, new RegExp(`${limited} of them hang on more than the treaty`));
    const [, ...cards] = body.split('<article class="c-av');
    assert.equal(cards.length, passable.length, 'each way once');
    const stands = { open: 'Open', limited: 'Limited', uncertain: 'Uncertain', closed: 'Closed' };
    for (const avenue of passable) {
      const ranked = `<span aria-hidden="true">${avenue.rank}</span>`;
      const card = cards.find((one) => one.includes(ranked)) ?? '';
      const status = /c-avenue__status">([\s\S]*?)<\/article>/.exec(card)?.[1] ?? '';
      assert.match(
        status,
        new RegExp(`^<[^>]*>[\\s\\S]*?${stands[avenueState(avenue)]}`),
        avenue.instrument,
      );
    }
    assert.match(body, /id="who"[\s\S]*Who to write to/);
    desk.clear('DEU');
    await desk.create({ to: 'BRA', next: 'go' });
    const unknown = await desk.client.get('/drafts/draft-1/avenue');
    const notes = await desk.client.service.drafts.avenues({} as Session, 'draft-1', 0);
    assert.ok(
      notes.ok && notes.value.notes.length > 0,
      'a pair of which nobody looked for treaties',
    );
    assert.match(unknown.body, /class="c-small c-law-note"/);
  });

  it('leaves no line of law out: the asked State’s own once for all ways, others on their card', async () => {
    desk.clear('JPN');
    await desk.create({ 'parts.0.measure': 'stored-data-access', to: 'USA', next: 'go' });
    const found = await desk.client.service.drafts.avenues({} as Session, 'draft-1', 0);
    assert.ok(found.ok);
    const { body } = await desk.client.get('/drafts/draft-1/avenue');
    const words = wordsFor('en');
    const lines = avenuesApart(found.value).passable.flatMap(({ otherLaw }) => otherLaw);
    assert.ok(lines.length > 0);
    for (const { text } of lines) {
      assert.ok(body.includes(renderToString(h(LawText, { words, children: text }))));
    }
  });

  it('takes what is stated for the law alone, answers closer, keeps it at home and lets it be taken back', async () => {
    desk.clear('KAZ');
    await desk.create({ 'parts.0.measure': 'stored-data-access', to: 'BRA', next: 'go' });
    const stands = async () => {
      const found = await desk.client.service.drafts.avenues({} as Session, 'draft-1', 0);
      assert.ok(found.ok);
      const untoc = found.value.avenues.find(({ instrument }) => instrument === 'UNTOC');
      return untoc === undefined ? 'none' : avenueState(untoc);
    };
    assert.equal(await stands(), 'uncertain');
    const { body } = await desk.client.get('/drafts/draft-1/avenue');
    assert.match(body, /name="fact-transnational"/);
    assert.match(body, /name="fact-organized-criminal-group"/);
    await desk.step('avenue', {
      do: 'decide',
      'fact-transnational': 'yes',
      'fact-organized-criminal-group': 'no',
    });
    assert.equal(await stands(), 'closed');
    assert.deepEqual(desk.draft().choice.stated, {
      transnational: 'yes',
      'organized-criminal-group': 'no',
    });
    assert.doesNotMatch(JSON.stringify(desk.draft().facts), /transnational/);
    const again = await desk.client.get('/drafts/draft-1/avenue');
    assert.match(again.body, /name="fact-organized-criminal-group"[\s\S]*?value="no" selected/);
    await desk.step('avenue', { do: 'decide', 'fact-organized-criminal-group': '' });
    assert.equal(await stands(), 'uncertain');
    const said = await desk.step('avenue', {
      do: 'decide',
      'fact-max-penalty-requested': 'ten years',
    });
    const wrong = await desk.client.get(String(said.headers['location']));
    assert.match(wrong.body, /href="#fact-max-penalty-requested"/);
    assert.match(wrong.body, /value="ten years"/);
  });

  it('takes the first way with the one beside it in one step', async () => {
    desk.clear('JPN');
    await desk.create({ 'parts.0.measure': 'stored-data-access', to: 'USA', next: 'go' });
    const { body } = await desk.client.get('/drafts/draft-1/avenue');
    const pair = /<div class="c-pair">([\s\S]*?)<section/.exec(body)?.[1] ?? '';
    assert.equal(pair.split('<article class="c-avenue').length, 3, 'the two stand side by side');
    assert.match(body, />Use 1 and 2 together</);
    const order = /value="(both:[^"]+)"/.exec(body)?.[1] ?? '';
    assert.equal(order, 'both:jpn-usa-mlat:CETS185');
    const taken = await desk.step('avenue', { do: order });
    assert.equal(taken.headers['location'], '/drafts/draft-1/contents');
    assert.deepEqual(
      desk.draft().facts.parts?.[0]?.basis?.map(({ id }) => id),
      ['jpn-usa-mlat', 'CETS185'],
    );
    await desk.step('avenue', { do: 'both:CETS185:CETS185' });
    await desk.step('avenue', { do: 'both:CETS185:NO-SUCH' });
    assert.equal(desk.draft().facts.parts?.[0]?.basis?.[0]?.id, 'jpn-usa-mlat');
  });

  it('goes on with the first avenue at once, and asks why where another is taken', async () => {
    await desk.create({ next: 'go' });
    const first = await desk.step('avenue', { do: 'main:CETS185' });
    assert.equal(first.headers['location'], '/drafts/draft-1/contents');
    assert.deepEqual(desk.draft().facts.parts?.[0]?.basis, [
      { id: 'CETS185', pinpoints: ['CETS185:29(1)'] },
    ]);
    const other = await desk.step('avenue', { do: 'main:comity' });
    assert.equal(other.headers['location'], '/drafts/draft-1/avenue#choice');
    const page = await desk.client.get('/drafts/draft-1/avenue');
    assert.match(page.body, /Why not the first open avenue\?/);
    const second = await desk.step('avenue', {
      do: 'second:CETS185',
      why: 'They asked for it so.',
    });
    assert.equal(second.headers['location'], '/drafts/draft-1/avenue#choice');
    assert.deepEqual(desk.draft().choice.why, ['They asked for it so.']);
    assert.deepEqual(
      desk.draft().facts.parts?.[0]?.basis?.map(({ id }) => id),
      ['comity', 'CETS185'],
    );
    await desk.step('avenue', { do: 'main:NO-SUCH' });
    assert.equal(
      desk.draft().facts.parts?.[0]?.basis?.[0]?.id,
      'comity',
      'an unknown basis is not taken',
    );
  });

  it('takes another basis only with its text and citation, and keeps what was typed', async () => {
    await desk.create({ next: 'go' });
    await desk.step('avenue', { do: 'main:other', 'parts.0.contents.otherBasis': 'Notes of 1999' });
    const page = await desk.client.get('/drafts/draft-1/avenue');
    assert.match(page.body, /href="#parts-0-contents-otherBasisCitation"/);
    assert.match(page.body, />Notes of 1999<\/textarea>/);
    assert.match(page.body, /Not found in Comity’s law data/);
    const done = await desk.step('avenue', {
      do: 'go',
      'parts.0.contents.otherBasis': 'Notes of 1999',
      'parts.0.contents.otherBasisCitation': 'Note 12/1999',
    });
    assert.equal(done.headers['location'], '/drafts/draft-1/contents');
  });

  it('asks exactly the facts that decide an uncertain avenue', async () => {
    await desk.create({
      next: 'go',
      'parts.0.measure': 'extradition',
      'offences.0.maxPenalty': '',
    });
    const page = await desk.client.get('/drafts/draft-1/avenue');
    assert.match(page.body, /Facts that would decide what is uncertain/);
    assert.match(page.body, /name="offences\.0\.maxPenalty"/);
    await desk.step('avenue', {
      do: 'decide',
      'offences.0.maxPenalty': '5 years',
    });
    assert.equal(desk.draft().facts.offences?.[0]?.maxPenalty, '5 years');
  });

  it('offers preservation first as a draft of its own with the same facts', async () => {
    await desk.create({ next: 'go', 'parts.0.measure': 'stored-data-access' });
    const page = await desk.client.get('/drafts/draft-1/avenue');
    assert.match(page.body, /Do this first: have the data preserved/);
    const answer = await desk.step('avenue', { do: 'preserve' });
    assert.equal(answer.headers['location'], '/drafts/draft-2/avenue');
    const made = desk.draft('draft-2').facts as Facts;
    assert.equal(made.parts?.[0]?.measure, 'preservation');
    assert.equal(made.conduct, TYPED.conduct);
    assert.equal(desk.draft().facts.parts?.[0]?.measure, 'stored-data-access');
  });

  it('asks for two measures in one request, each with a basis of its own', async () => {
    const more = await desk.create({ add: 'parts:' });
    assert.equal(more.headers['location'], '/drafts/draft-1/facts?about=all#parts-1');
    const parts = desk.draft().facts.parts ?? [];
    assert.equal(parts[1]?.targets?.[0]?.address, '193.107.86.49', 'aimed at the same');
    const second = { 'parts.1.measure': 'stored-data-access', 'parts.1.wanted': 'The image.' };
    const aimed = Object.fromEntries(
      Object.entries(TYPED)
        .filter(([name]) => name.startsWith('parts.0.targets'))
        .map(([name, value]) => [name.replace('parts.0', 'parts.1'), value]),
    );
    await desk.step('facts', { ...TYPED, ...second, ...aimed, next: 'go' });
    const first = await desk.step('avenue', { do: 'main:CETS185' });
    assert.equal(first.headers['location'], '/drafts/draft-1/avenue?part=2');
    const page = await desk.client.get('/drafts/draft-1/avenue?part=2');
    assert.match(page.body, /aria-current="page"[^>]*>(<[^>]*>)*Part /);
    const done = await desk.client.post('/drafts/draft-1/avenue?part=2', {
      version: String(desk.draft().version),
      do: 'main:CETS185',
    });
    assert.equal(done.headers['location'], '/drafts/draft-1/contents');
    const basis = desk.draft().facts.parts?.map((part) => part.basis?.[0]);
    assert.deepEqual(
      basis?.map((one) => one?.id),
      ['CETS185', 'CETS185'],
    );
    assert.notDeepEqual(basis?.[0]?.pinpoints, basis?.[1]?.pinpoints);
    const facts = await desk.client.get('/drafts/draft-1/facts?about=all');
    assert.match(facts.body, /type="hidden" name="parts\.1\.basis\.0\.id" value="CETS185"/);
    const removed = await desk.step('facts', {
      ...TYPED,
      ...second,
      ...aimed,
      'parts.1.basis.0.id': 'CETS185',
      'parts.1.basis.0.pinpoints': 'CETS185:31',
      remove: 'parts.0',
    });
    assert.equal(removed.headers['location'], '/drafts/draft-1/facts?about=all#parts');
    const [left] = desk.draft().facts.parts ?? [];
    assert.equal(left?.measure, 'stored-data-access');
    assert.deepEqual(left?.basis, [{ id: 'CETS185', pinpoints: ['CETS185:31'] }]);
  });

  it('asks what the instrument asks, names what is missing only on the way on', async () => {
    await desk.create({ next: 'go' });
    await desk.step('avenue', { do: 'main:CETS185' });
    const saved = await desk.step('contents', {
      'parts.0.contents.necessity': 'It can be wiped.',
      next: 'save',
    });
    assert.equal(saved.headers['location'], '/drafts/draft-1/contents?done=saved');
    const quiet = await desk.client.get('/drafts/draft-1/contents?done=saved');
    assert.doesNotMatch(quiet.body, /govuk-error-summary|c-status--late|c-ask--open/);
    assert.match(quiet.body, /href="\/law\/article\/CETS185:29\(2\)\(e\)"/);
    const text = quiet.body.replace(/<[^>]*>/g, '');
    assert.match(text, /Illegal access[\s\S]*18 USC 1030[\s\S]*up to 20 years/);
    const on = await desk.step('contents', {
      'parts.0.contents.necessity': 'It can be wiped.',
      next: 'go',
    });
    assert.equal(on.headers['location'], '/drafts/draft-1/contents?missing=yes');
    const named = await desk.client.get('/drafts/draft-1/contents?missing=yes');
    assert.match(named.body, /href="#parts-0-contents-dataRelationToOffence"/);
    assert.match(named.body, />It can be wiped\.<\/textarea>/);
    const done = await desk.step('contents', { ...CONTENTS, next: 'go' });
    assert.equal(done.headers['location'], '/drafts/draft-1/check');
  });

  it('asks each part what its basis asks, says which part, and asks for the conduct once', async () => {
    await desk.create({ add: 'parts:' });
    const other = { 'parts.1.measure': 'stored-data-access', 'parts.1.wanted': 'The messages.' };
    const row = { 'parts.1.targets.0.kind': 'domain', 'parts.1.targets.0.domain': 'example.org' };
    await desk.step('facts', { ...TYPED, ...other, ...row, next: 'go' });
    for (const part of ['', '?part=2']) {
      await desk.client.post(`/drafts/draft-1/avenue${part}`, {
        version: String(desk.draft().version),
        do: 'main:CETS185',
      });
    }
    const { body } = await desk.client.get('/drafts/draft-1/contents');
    const text = body.replace(/<[^>]*>/g, '').replaceAll(/[\u2066-\u2069]/g, '');
    assert.match(text, /For all parts[\s\S]*Part 1: Preservation[\s\S]*Part 2: Stored data/);
    assert.doesNotMatch(body, /name="[^"]*factsSummary"/, 'what was done is told in the facts');
    const lines = body.match(/class="[^"]*c-asked-by"/g) ?? [];
    const fields = body.match(/class="govuk-textarea/g) ?? [];
    assert.ok(lines.length > 0 && lines.length <= 5, `${lines.length} lines`);
    assert.ok(fields.length > 2 * lines.length, 'who asks is said once for its fields');
    await desk.step('contents', {
      'parts.0.contents.necessity': 'It can be wiped.',
      'parts.1.contents.necessity': 'The messages name the buyers.',
      next: 'save',
    });
    const [first, second] = desk.draft().facts.parts ?? [];
    assert.equal(first?.contents?.['necessity'], 'It can be wiped.');
    assert.equal(second?.contents?.['necessity'], 'The messages name the buyers.');
    const check = await desk.client.get('/drafts/draft-1/check');
    assert.match(check.body, /It can be wiped[\s\S]*Part 2[\s\S]*The messages name the buyers/);
    const kept = await desk.client.get('/drafts/draft-1/facts?about=all');
    assert.match(
      kept.body,
      /type="hidden" name="parts\.1\.contents\.necessity" value="The messages name the buyers\."/,
    );
  });

  it('shows every period in UTC, a host in its letters, and what a colleague would say', async () => {
    await desk.create({
      'parts.0.targets.0.address': '::ffff:198.51.100.7',
      'parts.0.targets.0.port': '',
      'parts.0.targets.0.period.from': '2013-05-01T14:05:22.481930+09:00',
      'parts.0.targets.0.period.to': '2013-05-01 14:06:00',
      'parts.0.targets.0.period.zone': '',
      'parts.0.targets.1.kind': 'domain',
      'parts.0.targets.1.domain': '例え。jp',
    });
    await desk.step('avenue', { do: 'main:CETS185' });
    const { body } = await desk.client.get('/drafts/draft-1/check');
    const told = body.replaceAll(/[\u2066-\u2069]/g, '');
    assert.match(told, /198\.51\.100\.7; A hosting company; 2013-05-01 14:05:22\.481930 – /);
    assert.match(told, /UTC 2013-05-01T05:05:22\.481930Z to 2013-05-01T05:06:00Z/);
    assert.match(
      told,
      /Reykjavík 2013-05-01 05:05:22\.48193 \+00:00 to 2013-05-01 05:06:00 \+00:00/,
    );
    assert.match(told, /Washington 2013-05-01 01:05:22\.48193 -04:00/);
    assert.match(told, /例え\.jp \(xn--r8jz45g\.jp\)/);
    assert.match(told, /A practitioner would add[\s\S]*No source port is given/);
  });

  it('shows everything that will be signed, and leads to what is missing on other steps', async () => {
    await desk.whole();
    const page = await desk.client.get('/drafts/draft-1/check');
    for (const text of ['193.107.86.49, port 443', 'Reykjavík', 'Southern District of New York']) {
      assert.ok(page.body.includes(text), text);
    }
    assert.match(page.body, /Check what will be signed/);
    await desk.step('facts', { ...TYPED, conduct: '' });
    const missing = await desk.client.get('/drafts/draft-1/check');
    assert.match(
      missing.body,
      /href="\/drafts\/draft-1\/facts\?about=conduct#conduct"[^>]*>.*What was done: not given/,
    );
    assert.doesNotMatch(missing.body, /Go on to the approval/);
    const sent = await desk.step('approve', {});
    assert.equal(sent.headers['location'], '/drafts/draft-1/check');
    assert.ok(!desk.drafts().done.includes('approve draft-1'));
  });
});
