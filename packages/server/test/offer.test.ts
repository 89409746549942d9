import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type JsonObject, openingAuthority } from '@comity/base';
import { standardRules } from '@comity/server';
import type { Offer, Session } from '@comity/service';
import type { ActKind } from '@comity/statements';
import { verifyBundle } from '@comity/wire';
import { IS, JP, type RefusingPair, refusingPair } from './refusing-pair.ts';
import { REQUEST } from './two-nodes.ts';

let pair: RefusingPair;
let japan: Session;
let one: Session;
let two: Session;
before(async () => {
  pair = await refusingPair('offers');
  const came = await pair.japan.service.identity.signInForTraining(`${JP}.0101`);
  assert.ok(came.ok);
  japan = came.value;
  one = await pair.come('0101');
  two = await pair.come('0102');
});
after(() => pair?.close());

const CONCERNS = 'From where the operator of a market signs in.';
const LIMIT = { sort: 'use-limit', text: 'Against the operator, and nobody else.' };

const offered = (mark: string, change: JsonObject = {}): Offer => ({
  mark,
  statement: {
    kind: 'information-offered',
    content: {
      ...{ title: 'A market', under: 'CETS185', concerns: CONCERNS, conditions: [LIMIT] },
      ...change,
    },
    to: { participant: 'JPN', authority: JP },
  },
});

const iceland = () => pair.iceland.service.cases;
const asJapan = () => pair.japan.service.cases;

async function inJapan(caseId: string, kind: ActKind, content: JsonObject): Promise<void> {
  const done = await asJapan().act(japan, caseId, { kind, content });
  assert.ok(done.ok, JSON.stringify(done));
  await pair.settle();
}

async function offeredCase(mark: string): Promise<string> {
  const done = await iceland().offer(one, offered(mark));
  assert.ok(done.ok, JSON.stringify(done));
  await pair.settle();
  return done.value.caseId;
}

test('an offer opens a case at both States, cites its provision, and waits for the other side', async () => {
  const caseId = await offeredCase('first');
  const [ours, theirs] = [await iceland().view(one, caseId), await asJapan().view(japan, caseId)];
  assert.ok(ours.ok && theirs.ok);
  assert.equal(ours.value.side, 'requested');
  assert.equal(theirs.value.side, 'requesting');
  for (const { value } of [ours, theirs]) {
    assert.equal(value.title, 'A market');
    assert.equal(value.request, null);
    assert.equal(value.state.status, 'conditional');
    assert.equal(value.whoseMove.what, 'decide-on-conditions');
    assert.equal(value.state.parts[0]?.measure, 'spontaneous-information');
    assert.deepEqual(value.acts[0]?.pinpoints, ['CETS185:26(1)', 'CETS185:26(2)']);
    assert.equal(value.log.valid, true);
  }
  const { rows } = await asJapan().workList(japan, { measure: 'spontaneous-information' });
  assert.deepEqual(
    rows.map(({ caseId: id, move, peer }) => [id, move, peer]),
    [[caseId, 'ours', 'ISL']],
  );
});

test('one form says one thing once, however often it is clicked; another text is another case', async () => {
  const clicks = await Promise.all([1, 2, 3].map(() => iceland().offer(one, offered('clicked'))));
  const cases = new Set(clicks.map((done) => (done.ok ? done.value.caseId : done.error[0]?.code)));
  assert.equal(cases.size, 1, [...cases].join());
  const acts = new Set(clicks.map((done) => done.ok && done.value.actId));
  assert.equal(acts.size, 1);
  const other = await iceland().offer(one, offered('clicked', { concerns: 'Another matter.' }));
  assert.ok(other.ok && !cases.has(other.value.caseId));
});

test('what lacks something, or goes to nobody, is said field by field and opens nothing', async () => {
  const before = (await iceland().workList(one, {})).rows.length;
  const blank = await iceland().offer(one, offered('blank', { concerns: '  ' }));
  assert.deepEqual(!blank.ok && blank.error.map(({ code, at }) => [code, at]), [
    ['missing', 'concerns'],
  ]);
  for (const to of [
    { participant: 'JPN', authority: 'JPN.nobody' },
    { participant: 'ISL', authority: IS },
    { participant: 'USA', authority: JP },
  ]) {
    const { statement, mark } = offered('nobody');
    const done = await iceland().offer(one, { mark, statement: { ...statement, to } });
    assert.equal(!done.ok && done.error[0]?.code, 'addressee-missing', JSON.stringify(to));
  }
  const request = { ...offered('request').statement, kind: 'request-submitted' as const };
  const asking = await iceland().offer(one, { mark: 'request', statement: request });
  assert.equal(!asking.ok && asking.error[0]?.code, 'case-unknown', 'a request has its draft');
  const hostile = await iceland().offer(one, {
    mark: 'x',
    statement: { kind: 'information-offered', content: null, to: 'JPN' } as never,
  });
  assert.equal(hostile.ok, false);
  assert.equal((await iceland().workList(one, {})).rows.length, before);
});

test('nobody names the case that an offer opens, nor another addressee of an act', async () => {
  const { statement } = offered('named');
  const held = await offeredCase('named');
  for (const caseId of ['f'.repeat(32), held]) {
    for (const ask of [iceland().check, iceland().act]) {
      const done = await ask(one, caseId, statement);
      assert.deepEqual(!done.ok && done.error, [{ code: 'not-allowed', at: 'to' }]);
    }
  }
  assert.equal((await iceland().view(one, 'f'.repeat(32))).ok, false);
});

test('what is disclosed under a limit is not taken out, until the other State consents', async () => {
  const caseId = await offeredCase('limited');
  assert.equal((await asJapan().exportBundle(japan, caseId)).ok, true, 'an offer binds nobody');
  await inJapan(caseId, 'conditions-accepted', {});
  const disclosed = await iceland().act(one, caseId, {
    kind: 'information-disclosed',
    content: { text: 'From Kobe.' },
  });
  assert.ok(disclosed.ok && disclosed.value.proposal !== null, JSON.stringify(disclosed));
  assert.ok((await pair.iceland.service.proposals.approve(two, disclosed.value.proposal)).ok);
  await pair.settle();
  const stopped = await asJapan().exportBundle(japan, caseId);
  assert.deepEqual(!stopped.ok && stopped.error, { code: 'use-limited', params: { n: 1 } });
  assert.equal((await iceland().exportBundle(one, caseId)).ok, true, 'who gave it is free');
  const told = await asJapan().exportBundle(japan, caseId, {
    purpose: 'The district court of Kobe.',
  });
  assert.equal(told.ok, false, 'what a side wrote as its limit no machine reads');
  const texts = async (cases: ReturnType<typeof asJapan>, session: Session) => {
    const all = [undefined, 1, 2, 3].map((act) => cases.takeText(session, caseId, act));
    return (await Promise.all(all)).map((text) => (text.ok ? '' : text.error.code));
  };
  assert.deepEqual(await texts(iceland(), one), ['', '', '', '']);
  const none = 'use-limited';
  assert.deepEqual(await texts(asJapan(), japan), [none, none, '', none], 'but what Japan said');
  const own = await asJapan().takeText(japan, caseId, 2);
  assert.deepEqual(own.ok && [own.value.title, own.value.acts.length], ['', 1]);
  const absent = await asJapan().takeText(japan, caseId, 9);
  assert.equal(!absent.ok && absent.error.code, 'act-not-here');
  const list = await pair.japan.service.office.takeList(japan, {});
  const listed = list.find((each) => each.caseId === caseId);
  assert.deepEqual([listed?.bound, listed?.title], [true, '']);
  const bound = async () => {
    const [here, there] = [await asJapan().workList(japan, {}), await iceland().workList(one, {})];
    return [here, there].map(({ rows }) => rows.find((row) => row.caseId === caseId)?.bound);
  };
  assert.deepEqual(await bound(), [true, false], 'the list of who is bound says it');
  const { drafts } = pair.japan.service;
  const begun = await drafts.create(japan, { conduct: 'From Kobe.', to: 'ISL' }, caseId);
  const wants = async () => {
    const checked = await drafts.check(japan, begun.id);
    assert.ok(checked.ok);
    return checked.value.missing.filter(({ code }) => code === 'use-limited').map(({ at }) => at);
  };
  assert.deepEqual(await wants(), [], 'who told it may be asked about it');
  const other = await drafts.save(japan, begun.id, { version: 1, facts: { to: 'EST' } });
  assert.ok(other.ok);
  assert.deepEqual(await wants(), ['to'], 'no third State is told by a request');
  const showing = { question: 'Possible?', parts: [], fields: ['conduct'] } as const;
  const showsIt = async (id: string) => {
    const shown = await drafts.showDraft(japan, id, showing);
    return shown.ok ? [] : shown.error.map(({ code }) => code);
  };
  assert.deepEqual(await showsIt(begun.id), ['use-limited'], 'nor by a draft');
  const earlier = [{ kind: 'network', case: caseId }] as const;
  const naming = await drafts.create(japan, { to: 'EST', earlier });
  assert.deepEqual(await showsIt(naming.id), ['use-limited'], 'nor by one that names it');
  await inJapan(caseId, 'use-consent-asked', { purpose: 'Against a second person.' });
  assert.equal((await asJapan().exportBundle(japan, caseId)).ok, false, 'asking lifts nothing');
  const view = await iceland().view(one, caseId);
  const asked = view.ok ? view.value.acts.at(-1)?.id : undefined;
  const given = await iceland().act(one, caseId, {
    kind: 'use-consent-given',
    content: { ...(asked === undefined ? {} : { asked }) },
  });
  assert.ok(given.ok, JSON.stringify(given));
  await pair.settle();
  assert.deepEqual(await bound(), [false, false], 'and says it no longer');
  assert.deepEqual(await wants(), [], 'and it may be written to others');
  const bundle = await asJapan().exportBundle(japan, caseId);
  assert.ok(bundle.ok);
  assert.notEqual(verifyBundle(bundle.value.bytes).verdict, 'invalid');
});

test('information without a title is never called by what it says', async () => {
  const secret = 'The wallet of the operator is behind berth nine.';
  const { statement } = offered('untitled');
  const { title: _, ...rest } = statement.content as JsonObject;
  const done = await iceland().offer(one, {
    mark: 'untitled',
    statement: { ...statement, content: { ...rest, concerns: secret } },
  });
  assert.ok(done.ok, JSON.stringify(done));
  await pair.settle();
  for (const [node, session] of [
    [pair.iceland, one],
    [pair.japan, japan],
  ] as const) {
    const list = await node.service.cases.workList(session, {});
    const title: string | undefined = list.rows.find(
      (one) => one.caseId === done.value.caseId,
    )?.title;
    assert.equal(title, '');
    assert.ok(!JSON.stringify(await node.service.office.takeList(session, {})).includes(secret));
    const view = await node.service.cases.view(session, done.value.caseId);
    assert.equal(view.ok && view.value.title, '');
  }
});

test('a text that is taken out is on record as that', async () => {
  const caseId = await offeredCase('taken');
  const kinds = async () => {
    const rows = await pair.japan.parts.store.asNode(JP, (tx) =>
      tx.query<{ kind: string }>('select kind from audit where subject = $1 order by n', [caseId]),
    );
    return rows.map(({ kind }) => kind);
  };
  assert.equal((await asJapan().takeText(japan, 'f'.repeat(32))).ok, false);
  const taken = await asJapan().takeText(japan, caseId);
  assert.equal(taken.ok && taken.value.acts.length, 1);
  assert.deepEqual(await kinds(), ['case-text-taken-out']);
});

test('what passes on what a limit binds, or says what another State said, takes two by the policy that comes along', () => {
  for (const subject of ['information-disclosed', 'use-notified', 'act-transcribed']) {
    const people = standardRules().flatMap((rule) => (rule.subject === subject ? rule.people : []));
    assert.deepEqual(people, [2], subject);
  }
});

test('information disclosed at once takes the people that the policy asks for, and opens the case then', async () => {
  const { statement, mark } = offered('at once');
  const { concerns: _, ...rest } = statement.content as JsonObject;
  const content = { ...rest, text: 'The wallet is about to be emptied.' };
  const kind = 'information-disclosed' as const;
  const offer: Offer = { mark, statement: { ...statement, kind, content } };
  const done = await iceland().offer(one, offer);
  assert.ok(done.ok && done.value.proposal !== null, JSON.stringify(done));
  const again = await iceland().offer(one, offer);
  assert.equal(again.ok && again.value.proposal, done.value.proposal);
  assert.equal((await iceland().view(one, done.value.caseId)).ok, false, 'no case yet');
  const { proposals } = pair.iceland.service;
  const waiting = await proposals.get(two, done.value.proposal);
  assert.equal(waiting.ok && waiting.value.to, JP, 'the second person sees whom it goes to');
  const own = await proposals.approve(one, done.value.proposal);
  assert.equal(own.ok ? '' : own.error[0]?.code, 'approval-own-twice');
  const agreed = await proposals.approve(two, done.value.proposal);
  assert.ok(agreed.ok);
  await pair.settle();
  const stale = await iceland().offer(one, offer);
  assert.ok(stale.ok, JSON.stringify(stale));
  assert.deepEqual([stale.value.actId, stale.value.proposal], [agreed.value.actId, null]);
  const view = await asJapan().view(japan, done.value.caseId);
  assert.equal(view.ok && view.value.state.status, 'answered');
  assert.equal(openingAuthority(done.value.caseId), IS);
  assert.equal((await asJapan().exportBundle(japan, done.value.caseId)).ok, false);
});

test('what is given under a treaty that limits its use by itself stays here until that State consents', async () => {
  const [part] = REQUEST.parts;
  const given = async (caseId: string, id: string, pinpoint: string): Promise<string> => {
    await pair.asked(caseId, undefined, {
      parts: [
        {
          ...{ id: 'p1', wanted: part.wanted, contents: {}, targets: part.targets },
          ...{ measure: 'stored-data-access', basis: [{ id, pinpoints: [pinpoint] }] },
        },
      ],
    });
    const done = await iceland().act(one, caseId, {
      kind: 'evidence-delivered',
      content: { what: 'The logs.', items: [{ name: 'logs.zip' }], handover: 'courier' },
    });
    assert.ok(done.ok, JSON.stringify(done));
    await pair.settle();
    return caseId;
  };
  const free = await given('free.JPN.npa-247', 'CETS185', 'CETS185:31(1)');
  assert.equal((await asJapan().exportBundle(japan, free)).ok, true, 'only if it is imposed');
  const bound = await given('bound.JPN.npa-247', 'UNCAC', 'UNCAC:46(3)');
  const theirs = await asJapan().view(japan, bound);
  assert.deepEqual(
    theirs.ok && theirs.value.use.byLaw.map(({ code, pinpoint, binds }) => [code, pinpoint, binds]),
    [
      ['speciality', 'UNCAC:46(19)', 'surely'],
      ['exculpatory', 'UNCAC:46(19)', 'not'],
    ],
  );
  const stopped = await asJapan().exportBundle(japan, bound);
  assert.deepEqual(!stopped.ok && stopped.error, { code: 'use-limited', params: { n: 1 } });
  assert.equal((await asJapan().takeText(japan, bound)).ok, false);
  const codeOf = async (caseId: string, purpose: string) => {
    const done = await asJapan().exportBundle(japan, caseId, { purpose });
    return done.ok ? 'taken' : done.error.code;
  };
  assert.equal(await codeOf(bound, ' '), 'missing', 'for what the request states, if that is said');
  assert.equal(await codeOf(bound, 'x'.repeat(2_001)), 'text-too-long');
  assert.equal(
    await codeOf(bound, 'The district court of Kobe, in the case of the request.'),
    'taken',
  );
  const kept = await pair.japan.parts.store.asNode(JP, (tx) =>
    tx.query<{ place: string; sealed: Uint8Array }>(
      `select 'audit/sealed/' || n as place, sealed from audit
         where kind = 'case-exported' and subject = $1
       union all select 'journal/' || authority || '/' || n, sealed from journal
         where entry->>'kind' = 'case-exported-for' and entry->>'subject' = $1`,
      [bound],
    ),
  );
  const words = kept.map(({ place, sealed }) =>
    Buffer.from(pair.japan.parts.keyring.openAtRest(JP, sealed, place)).toString(),
  );
  assert.equal(words.length, 2, 'on record in both');
  assert.ok(words.every((text) => text.includes('The district court of Kobe')));
  const isBound = async () =>
    (await asJapan().workList(japan, {})).rows.find(({ caseId }) => caseId === bound)?.bound;
  assert.equal(await isBound(), true, 'the list says it');
  assert.equal((await iceland().exportBundle(one, bound)).ok, true, 'who gave it is free');
  await inJapan(bound, 'use-consent-asked', { purpose: 'Against a second person.' });
  const view = await iceland().view(one, bound);
  const asked = view.ok ? (view.value.acts.at(-1)?.id ?? '') : '';
  const lifted = await iceland().act(one, bound, { kind: 'use-consent-given', content: { asked } });
  assert.ok(lifted.ok, JSON.stringify(lifted));
  await pair.settle();
  assert.equal((await asJapan().exportBundle(japan, bound)).ok, true);
  assert.equal(await isBound(), false);
});

test('a condition of which no machine can tell what it binds is read, by name, before anything leaves', async () => {
  const conditions = [{ sort: 'other', text: 'Tell us before anything is published.' }];
  const opened = await iceland().offer(one, offered('in words', { conditions }));
  assert.ok(opened.ok, JSON.stringify(opened));
  const { caseId } = opened.value;
  await pair.settle();
  await inJapan(caseId, 'conditions-accepted', {});
  const disclosed = await iceland().act(one, caseId, {
    kind: 'information-disclosed',
    content: { text: 'On 3 June 2017 from 203.0.113.7.' },
  });
  assert.ok(disclosed.ok && disclosed.value.proposal !== null, JSON.stringify(disclosed));
  assert.ok((await pair.iceland.service.proposals.approve(two, disclosed.value.proposal)).ok);
  await pair.settle();
  const view = await asJapan().view(japan, caseId);
  assert.ok(view.ok);
  assert.deepEqual(
    view.value.use.toRead.map(({ text, lifted }) => [text, lifted]),
    [['Tell us before anything is published.', false]],
  );
  assert.deepEqual([view.value.use.limits, view.value.use.binds], [[], false]);
  const unread = await asJapan().exportBundle(japan, caseId);
  assert.deepEqual(!unread.ok && unread.error, { code: 'conditions-unread', at: 'read' });
  assert.ok((await asJapan().exportBundle(japan, caseId, { read: true })).ok);
  assert.ok((await iceland().exportBundle(one, caseId)).ok, 'who gave it is free');
  const [kept] = await pair.japan.parts.store.asNode(JP, (tx) =>
    tx.query<{ n: string; officer: string; sealed: Uint8Array }>(
      `select n::text, officer, sealed from audit where kind = 'case-exported' and subject = $1`,
      [caseId],
    ),
  );
  const [toRead] = view.value.use.toRead;
  const said = pair.japan.parts.keyring.openAtRest(
    JP,
    kept?.sealed ?? new Uint8Array(),
    `audit/sealed/${kept?.n}`,
  );
  assert.match(Buffer.from(said).toString(), new RegExp(`"read":\\["${toRead?.act}"\\]`));
});
