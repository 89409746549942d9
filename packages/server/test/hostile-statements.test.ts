import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Session, Statement } from '@comity/service';
import { ACT_KINDS, describedKind } from '@comity/statements';
import { REFUSAL, type RefusingPair, refusingPair } from './refusing-pair.ts';

let pair: RefusingPair;
let session: Session;
let caseId = '';
before(async () => {
  pair = await refusingPair('hostile');
  session = await pair.come('0101');
  caseId = await pair.asked('hostile.JPN.npa-247');
});
after(() => pair?.close());

/** What somebody may hand in where an act is asked for; nothing of it may be stated. */
const CONTENTS: readonly unknown[] = [
  undefined,
  null,
  'text',
  7,
  [],
  [{}],
  { unknown: 'field' },
  JSON.parse('{"__proto__": {"reasons": "x"}}'),
  { ground: { kind: 'constructor' }, reasons: {}, consultedFirst: 'yes' },
  { text: ['x'], about: {} },
  { questions: 'x', wantedBy: '2026-02-30' },
  { questions: Array.from({ length: 31 }, () => 'x') },
  { text: 'x'.repeat(20_001) },
  { text: 'safe\u202Eelif' },
  { acts: [null], why: 'x' },
  { answers: [{ asked: 'nobody', question: 1.5, text: 'x' }] },
];

test('whatever is handed in as the content of an act comes back by field and is not stated', async () => {
  const { cases, proposals } = pair.iceland.service;
  for (const kind of ACT_KINDS) {
    for (const content of CONTENTS) {
      const statement: Statement = { kind, content };
      for (const ask of [cases.check, cases.act]) {
        const outcome = await ask(session, caseId, statement);
        assert.equal(outcome.ok, false, `${kind} ${JSON.stringify(content)?.slice(0, 80)}`);
        for (const fault of outcome.ok ? [] : outcome.error) assert.match(fault.code, /^[a-z-]+$/);
      }
    }
  }
  const view = await cases.view(session, caseId);
  assert.equal(view.ok && view.value.acts.length, 1, 'the request alone');
  assert.deepEqual(await proposals.list(session), { waiting: [], damaged: [] });
});

test('each fault of a content names the field of its description', async () => {
  const { cases } = pair.iceland.service;
  const content = { ...REFUSAL.content, ground: { kind: 'other', text: ' ' }, more: 1 };
  const outcome = await cases.check(session, caseId, { kind: 'assistance-refused', content });
  const found = outcome.ok ? [] : outcome.error.map(({ at, code }) => `${at} ${code}`);
  assert.deepEqual(found.toSorted(), [
    'ground.citation missing',
    'ground.text missing',
    'more unknown-field',
  ]);
});

test('a kind, parts and a count that are none are refused as well', async () => {
  const { cases } = pair.iceland.service;
  const whole = { kind: 'message-sent', content: { text: 'Good day.' } };
  const strange: readonly object[] = [
    { ...whole, kind: 'no-such-kind' },
    { ...whole, kind: '__proto__' },
    { ...whole, kind: 'toString' },
    { ...whole, kind: 7 },
    { ...whole, kind: null },
    { ...whole, parts: 'p1' },
    { ...whole, parts: [{}] },
    { ...whole, parts: ['p1', 'p1'] },
    { ...whole, parts: ['p9'] },
    { ...whole, parts: Array.from({ length: 1_000 }, (_, n) => `p${n}`) },
    { ...whole, ownActs: -1 },
    { ...whole, ownActs: 'x' },
  ];
  for (const statement of strange) {
    for (const ask of [cases.check, cases.act]) {
      const outcome = await ask(session, caseId, statement as Statement);
      assert.equal(outcome.ok, false, JSON.stringify(statement).slice(0, 80));
    }
  }
  const view = await cases.view(session, caseId);
  assert.equal(view.ok && view.value.acts.length, 1);
  for (const kind of ACT_KINDS) assert.ok(describedKind(kind).says);
});
