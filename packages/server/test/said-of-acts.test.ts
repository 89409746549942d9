import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CaseView, Session, Statement } from '@comity/service';
import { type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
let ann: Session;
let japan: Session;
let caseId: string;

before(async () => {
  pair = await refusingPair('said-of-acts');
  ann = await pair.come('0101');
  const there = await pair.japan.service.identity.signInForTraining('JPN.npa-247.0101');
  assert.ok(there.ok);
  japan = there.value;
  caseId = await pair.asked('said-1.JPN.npa-247');
});
after(() => pair.close());

type Node = 'iceland' | 'japan';

const state = async (node: Node, statement: Statement) => {
  const session = node === 'iceland' ? ann : japan;
  const done = await pair[node].service.cases.act(session, caseId, statement);
  await pair.settle();
  return done;
};

const views = async (): Promise<readonly [CaseView, CaseView]> => {
  const here = await pair.iceland.service.cases.view(ann, caseId);
  const there = await pair.japan.service.cases.view(japan, caseId);
  assert.ok(here.ok && there.ok);
  assert.deepEqual(here.value.state, there.value.state, 'both hold the same case');
  return [here.value, there.value];
};

test('both States see what is added to a request, in which words, and how it is corrected', async () => {
  const [{ state: before }] = await views();
  const request = before.request ?? '';
  const added = await state('japan', {
    kind: 'request-supplemented',
    content: {
      text: 'The operator moved.',
      targets: [{ kind: 'domain', domain: 'market.example' }],
    },
  });
  assert.ok(added.ok, JSON.stringify(added));
  const corrects = (act: string): Statement => ({
    kind: 'act-corrected',
    content: { act, corrections: [{ entry: 'Port', reads: '8443' }], why: 'A slip of the pen.' },
  });
  const others = await state('iceland', corrects(request));
  assert.equal(!others.ok && others.error[0]?.code, 'act-of-others');
  assert.ok((await state('japan', corrects(request))).ok);
  const translated = await state('iceland', {
    kind: 'translation-added',
    content: {
      act: request,
      language: 'is',
      sort: 'working',
      translator: 'The office',
      translated: '2013-05-20',
      authoritative: 'source',
      text: 'Beiðni um varðveislu.',
    },
  });
  assert.ok(translated.ok, JSON.stringify(translated));
  const [view] = await views();
  assert.deepEqual(view.acts.map(({ kind, effect }) => [kind, effect.took]).slice(-3), [
    ['request-supplemented', true],
    ['act-corrected', true],
    ['translation-added', true],
  ]);
});

test('a case that was closed is opened again for both, and goes on', async () => {
  assert.ok((await state('japan', { kind: 'request-withdrawn', content: { why: 'Settled.' } })).ok);
  assert.ok((await state('iceland', { kind: 'case-closed', content: { why: 'Withdrawn.' } })).ok);
  assert.equal((await views())[0].state.status, 'closed');
  const open = await pair.iceland.service.cases.workList(ann, { open: true });
  assert.ok(!open.rows.some((row) => row.caseId === caseId));
  assert.ok((await state('japan', { kind: 'case-reopened', content: { why: 'Not so.' } })).ok);
  assert.equal((await views())[0].state.status, 'withdrawn');
  const again = await pair.iceland.service.cases.workList(ann, { open: true });
  assert.ok(again.rows.some((row) => row.caseId === caseId));
});
