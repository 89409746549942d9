import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ActKind } from '@comity/statements';
import { decide, fold } from '../src/index.ts';
import { act, answering, CONTENTS, idOf, outcomes, receipt, TWO_PARTS, UNITS } from './log.ts';

type Entry = ReturnType<typeof act>;
const log = (...acts: readonly Entry[]) => acts.flatMap((entry) => [entry, receipt(entry)]);
const request = act({
  unit: 'jp',
  kind: 'request-submitted',
  seq: 1,
  content: TWO_PARTS,
  parts: ['p1', 'p2'],
});
const codeOf = (entries: ReturnType<typeof log>, one: Entry) => outcomes(fold(entries))[one.id];

describe('what an act names', () => {
  for (const [unit, kind] of [
    ['jp', 'use-notified'],
    ['jp', 'use-consent-asked'],
    ['jp', 'evidence-returned'],
    ['jp', 'outcome-reported'],
    ['is', 'message-sent'],
  ] as const) {
    test(`${kind} about a part that there is not`, () => {
      const seq = unit === 'jp' ? 2 : 1;
      const one = act({ unit, kind, seq, seen: { jp: 1 }, parts: ['p9'] });
      assert.equal(codeOf(log(request, one), one), 'part-unknown');
    });
  }
  test('an act about the case that names a part', () => {
    const one = act({
      unit: 'is',
      kind: 'request-acknowledged',
      seq: 1,
      seen: { jp: 1 },
      parts: ['p1'],
    });
    const state = fold(log(request, one));
    assert.equal(state.status, 'acknowledged');
    const again = decide(
      state,
      {
        kind: 'request-acknowledged',
        author: { ...UNITS.is, role: 'duty-officer', officer: '7' },
        to: UNITS.jp,
        content: CONTENTS['request-acknowledged'],
      },
      {},
    );
    const two = act({ unit: 'is', kind: 'request-acknowledged', seq: 2, seen: { jp: 1 } });
    assert.equal(again.ok, codeOf(log(request, one, two), two) === null);
  });
  test('a reply about one part leaves a question about the other open', () => {
    const kept = act({
      unit: 'is',
      kind: 'preservation-confirmed',
      seq: 1,
      seen: { jp: 1 },
      parts: ['p1', 'p2'],
    });
    const a = act({
      unit: 'jp',
      kind: 'extension-requested',
      seq: 2,
      seen: { is: 1 },
      parts: ['p1'],
    });
    const b = act({
      unit: 'jp',
      kind: 'extension-requested',
      seq: 3,
      seen: { is: 1 },
      parts: ['p2'],
    });
    const no = act({
      unit: 'is',
      kind: 'extension-declined',
      seq: 2,
      seen: { jp: 3 },
      parts: ['p1'],
    });
    const { waits } = fold(log(request, kept, a, b, no));
    assert.deepEqual(
      waits.map(({ open }) => open),
      [false, true],
    );
  });
});

/** Each kind that names what it answers, and a question to it. */
const ANSWERS = [
  ['is', 'use-consent-given', 'use-consent-asked', 'costs-announced'],
  ['is', 'use-consent-refused', 'use-consent-asked', 'costs-announced'],
  ['jp', 'costs-answered', 'costs-announced', 'use-consent-asked'],
  ['jp', 'consultation-answered', 'consultation-opened', 'costs-announced'],
  ['jp', 'preservation-answered', 'preservation-warning', 'costs-announced'],
  ['jp', 'evidence-received', 'evidence-delivered', 'costs-announced'],
  ['jp', 'information-supplied', 'information-requested', 'costs-announced'],
] as const;

describe('an answer is to questions that there are', () => {
  for (const [unit, kind, question, otherKind] of ANSWERS) {
    const asker = unit === 'is' ? 'jp' : 'is';
    const [from, other] = [asker === 'jp' ? 2 : 1, unit === 'jp' ? 2 : 1];
    const ask = (seq: number, asked: ActKind = question) =>
      act({ unit: asker, kind: asked, seq, seen: asker === 'jp' ? { is: 0 } : { jp: 1 } });
    const one = ask(from);
    const two = ask(
      from + 1,
      question === 'evidence-delivered' ? 'evidence-delivered-in-part' : question,
    );
    const asks =
      question === 'evidence-delivered'
        ? [two, one].map((entry, n) => ({ ...entry, seq: from + n }))
        : [one, two];
    const reply = (asked: string, seq: number = other, answers?: readonly string[]) =>
      act({
        ...{ unit, kind, seq, seen: { [asker]: from + 1 }, content: answering(kind, asked) },
        ...(answers === undefined ? {} : { answers }),
      });
    const code = (answer: Entry, ...before: readonly Entry[]) =>
      codeOf(log(request, ...asks, ...before, answer), answer);

    test(`${kind} answers one and leaves the other open`, () => {
      const answer = reply(one.id);
      const { waits } = fold(log(request, ...asks, answer));
      assert.equal(code(answer), null);
      assert.deepEqual(
        waits.map(({ ask: id, replies }) => [id, replies.length]).sort(),
        [
          [one.id, 1],
          [two.id, 0],
        ].sort(),
      );
    });
    test(`${kind} to nothing, to itself, to the request, to another kind, to what has its answer`, () => {
      assert.equal(code(reply('n'.repeat(22))), 'question-not-open');
      assert.equal(code(reply(request.id)), 'question-not-open');
      assert.equal(code(reply(one.id, other + 1), reply(one.id)), 'question-not-open');
      const strange = { ...one, id: idOf('strange'), kind: otherKind, seq: from + 2 };
      const answer = {
        ...reply(strange.id),
        seen: { ...reply(one.id).seen, ...seenOfAsker(asker, from + 2) },
      };
      assert.equal(code(answer, strange), 'question-not-open');
    });
    test(`${kind} whose header names another question than its text, or none`, () => {
      assert.equal(code(reply(one.id, other, [two.id])), 'content-malformed');
      assert.equal(code(reply(one.id, other, [])), 'content-malformed');
      const { answers: _, ...bare } = reply(one.id);
      assert.equal(code(bare), 'content-malformed');
    });
    test(`${kind} is to the same question when its text is gone`, () => {
      const whole = reply(one.id);
      const gone = { ...whole, body: { erased: true as const } };
      assert.deepEqual(
        fold(log(request, ...asks, gone)).waits,
        fold(log(request, ...asks, whole)).waits,
      );
    });
  }
  test('an act that answers nothing names no question', () => {
    const one = act({
      unit: 'is',
      kind: 'message-sent',
      seq: 1,
      seen: { jp: 1 },
      answers: [request.id],
    });
    assert.equal(codeOf(log(request, one), one), 'content-malformed');
  });
});

const seenOfAsker = (asker: 'jp' | 'is', seq: number) => ({ [UNITS[asker].authority]: seq });
