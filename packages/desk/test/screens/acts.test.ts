import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fakeId } from '../fake/case-file.ts';
import { type DeskClient, openDesk } from './desk-client.ts';

const REFUSAL = {
  ground: 'essential-interests',
  reasons: 'The data concerns an official of the State.',
  consultedFirst: 'yes',
  consultation: 'By telephone on 20 November.',
};

describe('acts of the requested side', () => {
  let client: DeskClient;
  before(async () => {
    client = await openDesk({ participant: 'ISL' });
    await client.signIn('isl-1');
  });
  after(() => client.close());
  const last = () => client.service.stated.at(-1);

  it('acknowledges, with a reference', async () => {
    const answer = await client.submit('/cases/silkroad-new/acknowledge', { reference: 'RS-1' });
    assert.equal(answer.headers['location'], '/cases/silkroad-new?done=acknowledge');
    assert.deepEqual(last()?.content, { reference: 'RS-1' });
    const page = await client.get('/cases/silkroad-new?done=acknowledge');
    assert.match(page.body, /The acknowledgement is signed and on its way to the United States\./);
  });

  it('is warned of a stranger on the case and each form of an answer, until somebody has called', async () => {
    const stranger = /Nobody here has dealt with/;
    for (const at of ['', '/triage', '/ask']) {
      const { body } = await client.get(`/cases/silkroad-new${at}`);
      assert.match(body, stranger, at);
      assert.match(body, /href="\/directory\/USA"[^>]*>The number that they have published/, at);
    }
    const answer = await client.submit(
      '/cases/silkroad-new/called-back',
      {},
      '/cases/silkroad-new',
    );
    const done = answer.headers['location'];
    assert.equal(done, '/cases/silkroad-new?done=called-back');
    const { body } = await client.get(String(done));
    assert.doesNotMatch(body, stranger);
    assert.match(body, /it was you who called back, and when/);
    assert.match(body.replace(/<[^>]*>|[\u2066-\u2069]/g, ''), /Called back by \S.*: it is them/);
    assert.doesNotMatch((await client.get('/cases/silkroad-new/triage')).body, stranger);
  });

  it('shows what came after the page that its form was opened from, and carries the new count', async () => {
    const opened = await client.get('/cases/silkroad/ask?others-said=0');
    assert.match(opened.body, /This came while the page was open|came while the page was open/);
    const now = /name="others-said" value="([0-9]+)"/.exec(opened.body)?.[1] ?? '';
    const calm = await client.get(`/cases/silkroad/ask?others-said=${now}`);
    assert.doesNotMatch(calm.body, /came while the page was open/);
  });

  it('says why an act is not open now, and does not do it', async () => {
    const count = client.service.stated.length;
    const answer = await client.submit('/cases/silkroad/acknowledge', {}, '/directory');
    assert.ok([403, 409].includes(answer.statusCode));
    const page = await client.get('/cases/silkroad/acknowledge');
    assert.equal(page.statusCode, 409);
    assert.doesNotMatch(page.body, /What you typed/);
    // The other side, or a colleague, was faster: what was typed is there to be copied.
    const typed = { reference: 'RS-9', remarks: 'Ring <before> noon' };
    const late = await client.submit(
      '/cases/silkroad/acknowledge',
      typed,
      '/cases/silkroad/triage',
    );
    assert.equal(late.statusCode, 409);
    assert.match(
      late.body,
      /What you typed; nothing of it was sent.*RS-9.*Ring &lt;before(?:>|&gt;) noon/s,
    );
    assert.match(page.body, /already said/);
    assert.equal(client.service.stated.length, count);
  });

  it('hides the acts of the other side', async () => {
    assert.equal((await client.get('/cases/silkroad/withdraw')).statusCode, 404);
    assert.equal((await client.get('/cases/silkroad-asked/answer')).statusCode, 404);
  });

  it('opens the triage with the last assessment and keeps what was typed on errors', async () => {
    const page = await client.get('/cases/silkroad/triage');
    assert.match(page.body, /Two officers of the Reykjavík Metropolitan Police/);
    const answer = await client.submit('/cases/silkroad/triage', {
      capability: 'partial',
      resources: 'One examiner, half a day',
      'expectedDate-day': '31',
      'expectedDate-month': '2',
      'expectedDate-year': '2025',
    });
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, /<title>Error: /);
    assert.match(answer.body, /href="#capacity"[^>]*>.*Say whether people are free/s);
    assert.match(answer.body, /href="#priority"/);
    assert.match(answer.body, /href="#expectedDate"/);
    assert.match(answer.body, /value="partial"[^>]* checked/);
    assert.match(answer.body, />One examiner, half a day<\/textarea>/);
    assert.match(answer.body, /name="expectedDate-day"[^>]*value="31"/);
  });

  it('adds a question without sending, and sends only those that were typed', async () => {
    const blank = { 'questions.1': '', 'questions.2': '' };
    const first = await client.get('/cases/silkroad/ask');
    assert.equal(first.body.match(/<textarea[^>]*name="questions\.\d+"/g)?.length, 3);
    const more = await client.submit('/cases/silkroad/ask', {
      'questions.0': 'Which host?',
      ...blank,
      add: 'questions:',
    });
    assert.equal(more.statusCode, 200);
    assert.match(more.body, /name="questions\.3"/);
    assert.match(more.body, />Which host\?<\/textarea>/);
    const sent = await client.submit('/cases/silkroad/ask', {
      'questions.0': 'Which host?',
      ...blank,
      'questions.3': 'Since when?',
      'wantedBy-day': '1',
      'wantedBy-month': '12',
      'wantedBy-year': '2024',
    });
    assert.equal(sent.statusCode, 303);
    assert.deepEqual(last()?.content, {
      questions: ['Which host?', 'Since when?'],
      wantedBy: '2024-12-01',
    });
    const none = await client.submit('/cases/silkroad/ask', blank);
    assert.equal(none.statusCode, 422);
    assert.match(none.body, /Ask at least one question/);
    assert.match(none.body, /href="#questions"/);
    assert.match(none.body, /id="questions"/);
  });

  it('names a fault at the question where it was typed, and shows all that was typed', async () => {
    const wrong = await client.submit('/cases/silkroad/ask', {
      'questions.0': '',
      'questions.1': 'Which host?',
      'questions.2': ' ',
      'questions.3': 'hidden \u202E words',
      'wantedBy-day': 'soon',
      remarks: 'Urgent.',
    });
    assert.equal(wrong.statusCode, 422);
    assert.match(wrong.body, /href="#questions-3"/);
    assert.match(wrong.body, /id="questions-3-error"/);
    assert.match(wrong.body, />Which host\?<\/textarea>/);
    assert.match(wrong.body, /name="wantedBy-day"[^>]*value="soon"/);
    assert.match(wrong.body, />Urgent\.<\/textarea>/);
  });

  it('proposes the first day that the instrument allows, and only warns of an earlier one', async () => {
    const page = await client.get('/cases/silkroad/confirm');
    assert.match(page.body, /name="lastDay-year"[^>]*value="2025"/);
    assert.match(page.body, /20 January 2025/);
    const count = client.service.stated.length;
    const early = {
      preserved: 'The image.',
      'since-day': '21',
      'since-month': '11',
      'since-year': '2024',
      'lastDay-day': '20',
      'lastDay-month': '12',
      'lastDay-year': '2024',
      legalBasis: 'Act 88/2008',
    };
    const check = await client.submit('/cases/silkroad/confirm', early);
    assert.equal(check.statusCode, 200);
    assert.match(check.body, /Check what will be signed/);
    assert.match(check.body, /kept for less than 60 days/);
    assert.equal(client.service.stated.length, count, 'nothing is signed by checking');
    const change = await client.submit('/cases/silkroad/confirm', { ...early, change: 'yes' });
    assert.match(change.body, />The image\.<\/textarea>/);
    assert.equal(client.service.stated.length, count);
    const signed = await client.submit('/cases/silkroad/confirm', { ...early, confirmed: 'yes' });
    assert.equal(signed.headers['location'], '/cases/silkroad?done=confirm');
    assert.equal(last()?.kind, 'preservation-confirmed');
  });

  it('shows grounds as the law sees them: open, hanging on facts, closed, never', async () => {
    const { body } = await client.get('/cases/silkroad/refuse');
    const at = (text: string): number => {
      const found = body.indexOf(text);
      assert.notEqual(found, -1, text);
      return found;
    };
    assert.ok(at('value="essential-interests"') < at('value="other"'));
    assert.match(body, /value="political-offence"[\s\S]*?Hangs on facts/);
    assert.doesNotMatch(body, /value="dual-criminality"/);
    assert.doesNotMatch(body, /value="fiscal"/);
    assert.ok(at('Not available in this case') < at('Dual criminality'));
    assert.ok(at('Never a ground') < at('It also concerns tax'));
    assert.match(body, /Before refusing, consult the other side/);
  });

  it('leads to a consultation first, keeping the part, and says whether one is on record', async () => {
    const { body } = await client.get('/cases/silkroad/refuse?act-parts-asked=yes&act-parts=p1');
    assert.match(body, /Consult first[\s\S]*No consultation on this is on record yet/);
    const [, attributes = ''] = /<button([^>]*name="other-form"[^>]*)>/.exec(body) ?? [];
    assert.match(attributes, /value="consultation-opened"/);
    // Without a script too, what was ticked on the form goes along.
    const posted = {
      'act-parts-asked': 'yes',
      'act-parts': 'p1',
      'other-form': 'consultation-opened',
    };
    const gone = await client.submit('/cases/silkroad/refuse', posted);
    const way = String(gone.headers['location']);
    assert.match(way, /^\/cases\/silkroad\/consultation-opened\?.*act-parts=p1/);
    const consult = await client.get(way);
    assert.equal(consult.statusCode, 200);
    // It opens on what it is about, with the provision that wants it.
    assert.match(consult.body, /value="refusal" checked/);
    assert.match(consult.body, /Consult first[\s\S]*Before refusing, consult the other side/);
    const alone = (await client.get('/cases/silkroad/consultation-opened')).body;
    assert.doesNotMatch(alone, /Before refusing, consult the other side/);
    assert.doesNotMatch(alone, /value="refusal" checked/);
    const nowhere = await client.submit('/cases/silkroad/refuse', {
      ...posted,
      'other-form': 'https://elsewhere.example',
    });
    assert.equal(nowhere.statusCode, 422);
  });

  it('asks what belongs to a ground under the ground, once that is chosen', async () => {
    const folded =
      /class="c-ground__more govuk-radios__conditional--hidden" id="conditional-ground-other"/;
    const opened = (await client.get('/cases/silkroad/refuse')).body;
    assert.match(opened, /id="ground-other"[^>]*data-aria-controls="conditional-ground-other"/);
    assert.match(opened, folded);
    const { body } = await client.submit('/cases/silkroad/refuse', { ...REFUSAL, ground: 'other' });
    assert.match(body, /class="c-ground__more" id="conditional-ground-other"/);
  });

  it('signs a refusal only after its check page', async () => {
    const count = client.service.stated.length;
    const check = await client.submit('/cases/silkroad/refuse', REFUSAL);
    assert.equal(check.statusCode, 200);
    for (const words of [REFUSAL.reasons, REFUSAL.consultation, 'CETS185:29(5)(b)']) {
      assert.ok(check.body.includes(words), words);
    }
    assert.equal(client.service.stated.length, count);
    await client.submit('/cases/silkroad/refuse', { ...REFUSAL, confirmed: 'yes' });
    assert.deepEqual(last()?.content, {
      ground: { kind: 'known', code: 'essential-interests', source: 'CETS185:29(5)(b)' },
      reasons: REFUSAL.reasons,
      consultedFirst: true,
      consultation: REFUSAL.consultation,
    });
  });

  it('takes another ground with its citation and marks it as not found in the law data', async () => {
    const other = {
      ...REFUSAL,
      ground: 'other',
      'ground.text': 'Secrecy of telecommunications',
      'ground.citation': 'Act 70/2022, section 88',
    };
    const check = await client.submit('/cases/silkroad/refuse', other);
    assert.match(check.body, /Not found in Comity’s law data/);
    await client.submit('/cases/silkroad/refuse', { ...other, confirmed: 'yes' });
    assert.deepEqual(Object(last()?.content)['ground'], {
      kind: 'other',
      text: 'Secrecy of telecommunications',
      citation: 'Act 70/2022, section 88',
    });
  });

  it('asks for ground, reasons and consultation, and never skips the check by a posted field', async () => {
    const count = client.service.stated.length;
    for (const confirmed of [{}, { confirmed: 'yes' }]) {
      const answer = await client.submit('/cases/silkroad/refuse', {
        consultation: 'kept',
        ...confirmed,
      });
      assert.equal(answer.statusCode, 422);
      for (const words of ['Choose a ground', 'Give the reasons', 'Say whether you consulted']) {
        assert.ok(answer.body.includes(words), words);
      }
      for (const at of ['ground', 'reasons', 'consultedFirst']) {
        assert.ok(answer.body.includes(`href="#${at}"`), at);
        assert.match(answer.body, new RegExp(`id="${at}-error"`), `${at}: beside the field`);
      }
      const other = await client.submit('/cases/silkroad/refuse', {
        ...REFUSAL,
        ...{ ground: 'other', 'ground.text': 'Secrecy', 'ground.citation': '', ...confirmed },
      });
      assert.match(other.body, /href="#ground-citation"/);
      assert.match(other.body, /id="ground-citation-error"/);
      assert.match(other.body, /id="ground-other"[^>]* checked/);
      assert.match(other.body, />Secrecy<\/textarea>/);
      assert.match(answer.body, />kept<\/textarea>/);
    }
    assert.equal(client.service.stated.length, count);
  });

  it('states nothing twice when a form is sent again, and lets the same be said later', async () => {
    const url = '/cases/silkroad/message';
    const page = (await client.get(url)).body;
    const own = /name="own-acts" value="(\d+)"/.exec(page)?.[1] ?? '';
    assert.match(own, /^\d+$/);
    const count = client.service.stated.length;
    const fields = { text: 'The order is signed.', 'own-acts': own };
    for (const _click of [1, 2, 3]) {
      const answer = await client.submit(url, fields);
      assert.equal(answer.headers['location'], '/cases/silkroad?done=message');
    }
    assert.equal(client.service.stated.length, count + 1);
    const later = { ...fields, 'own-acts': String(Number(own) + 1) };
    await client.submit(url, later);
    assert.equal(client.service.stated.length, count + 2);
  });

  it('refuses hidden characters in words that would be signed', async () => {
    const answer = await client.submit('/cases/silkroad/message', { text: 'safe\u202Eelif' });
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, /U\+202E/);
  });
});

describe('acts of the requesting side', () => {
  let client: DeskClient;
  before(async () => {
    client = await openDesk({ participant: 'USA' });
    await client.signIn('usa-1');
  });
  after(() => client.close());
  const last = () => client.service.stated.at(-1);

  it('answers questions each to its own', async () => {
    const asked = fakeId('silkroad-asked', 4);
    const page = await client.get('/cases/silkroad-asked/answer');
    const carried = [...page.body.matchAll(/name="(answers[^"]+)" value="([^"]+)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    const fields = { ...Object.fromEntries(carried), 'answers.0.text': '', 'answers.1.text': '' };
    assert.match(page.body, /Two machines answered on it in July/);
    assert.equal(page.body.match(/<textarea[^>]*name="answers\.\d\.text"/g)?.length, 2);
    const none = await client.submit('/cases/silkroad-asked/answer', fields);
    assert.equal(none.statusCode, 422);
    assert.match(none.body, /Answer at least one question/);
    const wrong = { ...fields, 'answers.1.text': 'hidden \u202E words' };
    const shown = await client.submit('/cases/silkroad-asked/answer', wrong);
    assert.match(
      shown.body,
      /href="#answers-1-text"/,
      'at the second question, the first is blank',
    );
    assert.match(shown.body, /Two machines answered on it in July/);
    const typed = { ...fields, 'answers.1.text': 'No.' };
    const sent = await client.submit('/cases/silkroad-asked/answer', typed);
    assert.equal(sent.statusCode, 303);
    assert.deepEqual(last()?.content, { answers: [{ asked, question: 2, text: 'No.' }] });
  });

  it('withdraws after a check page, with a reason', async () => {
    const none = await client.submit('/cases/netwalker/withdraw', { why: ' ' });
    assert.equal(none.statusCode, 422);
    const check = await client.submit('/cases/netwalker/withdraw', {
      why: 'The suspect confessed.',
    });
    assert.match(check.body, /Check what will be signed/);
    const count = client.service.stated.length;
    const why = 'The suspect confessed.';
    await client.submit('/cases/netwalker/withdraw', { why, confirmed: 'yes' });
    assert.equal(client.service.stated.length, count + 1);
    assert.deepEqual(last()?.content, { why });
  });

  it('closes what was answered', async () => {
    assert.equal((await client.get('/cases/silkroad/close')).statusCode, 409);
    const why = 'The request for disclosure runs in a case of its own.';
    await client.submit('/cases/silkroad-preserved/close', { why, confirmed: 'yes' });
    assert.equal(last()?.kind, 'case-closed');
  });

  it('asks for erasure of chosen acts', async () => {
    const none = await client.submit('/cases/silkroad/erase', { why: 'Retention ended.' });
    assert.equal(none.statusCode, 422);
    assert.match(none.body, /Choose at least one statement/);
    const acts = [fakeId('silkroad', 1), fakeId('silkroad', 4)];
    await client.submit('/cases/silkroad/erase', { acts, why: 'Retention ended.' });
    assert.deepEqual(last()?.content, { acts, why: 'Retention ended.' });
  });

  it('reviews a night release with a remark', async () => {
    const list = await client.get('/reviews');
    assert.match(list.body, /href="\/cases\/netwalker\/review"/);
    const { cases } = client.service;
    const { view } = cases;
    const own: typeof view = async (...asked) => {
      const seen = await view(...asked);
      if (!seen.ok || seen.value.review === null) return seen;
      const mine = { ok: false, error: { code: 'review-own' } } as const;
      return { ok: true, value: { ...seen.value, review: { ...seen.value.review, mine } } };
    };
    Object.assign(cases, { view: own });
    const listed = (await client.get('/reviews')).body;
    Object.assign(cases, { view });
    assert.doesNotMatch(listed, /\/cases\/netwalker\/review"/, 'an own release is for others');
    const none = await client.submit('/cases/netwalker/review', { remark: '' });
    assert.equal(none.statusCode, 422);
    const done = await client.submit('/cases/netwalker/review', { remark: 'In order.' });
    assert.equal(done.headers['location'], '/cases/netwalker?done=reviewed');
    assert.deepEqual(client.service.reviewed, [{ caseId: 'netwalker', remark: 'In order.' }]);
    const nothing = await client.get('/cases/silkroad/review');
    assert.match(nothing.body, /No review of this case is due/);
  });

  it('downloads the case as a file, by post', async () => {
    const answer = await client.submit('/cases/silkroad/export', {});
    assert.equal(answer.statusCode, 200);
    assert.equal(
      answer.headers['content-disposition'],
      'attachment; filename="silkroad.comity.json"',
    );
    assert.equal(answer.body, '{"format":"test"}');
  });
});

describe('a reply', () => {
  it('is written with what it replies to in full beside it', async () => {
    const client = await openDesk({ participant: 'USA' });
    await client.signIn('usa-1');
    for (const form of ['conditions-accepted', 'conditions-declined']) {
      const page = await client.get(`/cases/conditional/${form}`);
      assert.match(page.body, /The provider must not learn of it\./, form);
      assert.match(page.body, /For the investigation named, and no other\./, form);
    }
    const other = await client.get('/cases/conditional/message');
    assert.doesNotMatch(other.body, /The provider must not learn of it\./);
    await client.close();
  });
});

describe('a case of several parts', () => {
  it('says where each part stands, and which one an act is about', async () => {
    const client = await openDesk({ participant: 'USA' });
    await client.signIn('usa-1');
    const text = (body: string) => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    const page = text((await client.get('/cases/two-parts')).body);
    assert.match(page, /Part 1: Preservation · Preserved/);
    assert.match(page, /Part 2: Stored data · Asked/);
    assert.match(page, /About Part 1: Preservation Kept/);
    const one = text((await client.get('/cases/silkroad-preserved')).body);
    assert.doesNotMatch(one, /About Part/);
    const closed = text((await client.get('/cases/two-parts/conditions-accepted')).body);
    assert.match(closed, /Part 1 is not at a stage where this is possible|Part 2 is not/);
    await client.close();
  });
});

describe('putting it off', () => {
  it('leads to a consultation on a postponement, and asks for none where no rule does', async () => {
    const client = await openDesk({ participant: 'ISL' });
    try {
      await client.signIn('isl-1');
      const { body } = await client.get('/cases/silkroad/execution-postponed');
      assert.doesNotMatch(body, /Consult first|Before you refuse/);
      const gone = await client.submit('/cases/silkroad/execution-postponed', {
        'other-form': 'consultation-opened',
      });
      const way = String(gone.headers['location']);
      assert.match(way, /consultation-opened\?.*decides=postponement/);
      assert.match((await client.get(way)).body, /value="postponement" checked/);
    } finally {
      await client.close();
    }
  });
});
