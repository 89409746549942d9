import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answersTo,
  clockOfMove,
  compels,
  requestsFor,
  usualAddressee,
  wantsOfFacts,
  wrongInFacts,
} from '@comity/advice';
import type { CaseState, Due, Side } from '@comity/case';
import { indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { type ActKind, EXPECTED, type Expected } from '@comity/statements';
import { GOLDEN_KINDS } from '../../case/test/golden-kinds.ts';

describe('the clock of a move', () => {
  const due = (what: Due['what'], owedBy: Due['owedBy'], at: string): Due => ({
    ...{ what, owedBy, at, kind: 'target', pinpoint: null, act: 'a', part: null },
  });
  const late = due('first-answer', 'requested', '2024-11-01T00:00:00Z');
  const clock = (what: Expected, side: Side, ...dues: readonly Due[]) =>
    clockOfMove([late, ...dues], { side, what, because: 'answered', pinpoint: null })?.what;

  it('is that of the move, and never what the other side is late with', () => {
    assert.equal(clock('consider-answer', 'requesting'), undefined);
    const asked = due('answer-to-questions', 'requesting', '2024-12-01T00:00:00Z');
    assert.equal(clock('answer-questions', 'requesting', asked), 'answer-to-questions');
    const ends = due('preservation-ends', 'requesting', '2025-01-19T00:00:00Z');
    assert.equal(clock('send-request-for-disclosure', 'requesting', ends), 'preservation-ends');
    assert.equal(clock('answer-questions', 'requesting', ends), undefined, 'of another move');
    assert.equal(clock('triage', 'requested'), 'first-answer');
    const asked2 = due('reply', 'requested', '2025-02-01T00:00:00Z');
    assert.equal(
      clock('decide-on-extension', 'requested', ends, asked2),
      'preservation-ends',
      'a longer time is said before the first one ends, whoever owes what',
    );
    assert.equal(clock('decide-on-extension', 'requested', asked2), 'reply');
  });
});

/** What each move is usually made by, the likeliest first, of the kinds that stand: a newer one says its place itself. */
const USUALLY: Readonly<Record<Expected, readonly ActKind[]>> = {
  submit: [],
  'submit-again': ['message-sent'],
  acknowledge: ['request-acknowledged'],
  triage: ['request-triaged', 'preservation-confirmed', 'part-admitted'],
  answer: ['preservation-confirmed', 'part-admitted', 'evidence-delivered', 'assistance-refused'],
  'answer-questions': ['information-supplied'],
  'answer-consultation': ['consultation-answered'],
  'decide-on-conditions': ['conditions-accepted', 'conditions-declined', 'offer-declined'],
  'decide-on-warning': ['preservation-answered'],
  'decide-on-extension': ['preservation-extended', 'extension-declined'],
  'answer-costs': ['costs-answered'],
  'confirm-receipt': ['evidence-received'],
  'decide-on-use': ['use-consent-given', 'use-consent-refused'],
  resume: ['execution-resumed', 'assistance-refused'],
  'disclose-information': ['information-disclosed', 'conditions-proposed', 'offer-withdrawn'],
  'consider-information': ['case-closed', 'outcome-reported', 'use-consent-asked'],
  'send-request-for-disclosure': ['case-closed'],
  'consider-answer': ['case-closed', 'outcome-reported', 'message-sent'],
  'consider-refusal': ['case-closed', 'message-sent'],
  close: ['case-closed'],
  erase: ['message-sent'],
  nothing: [],
};

describe('what answers a move', () => {
  it('are the kinds that reply to what was asked, and what usually comes where nothing was', () => {
    const told = Object.fromEntries(
      EXPECTED.map((what) => [what, answersTo(what).filter((kind) => GOLDEN_KINDS.includes(kind))]),
    );
    assert.deepEqual(told, USUALLY);
  });
});

describe('requests of their own', () => {
  const ways = (['preserved', 'other-state', 'refused', 'asked'] as const).map((because) => ({
    ...{ because, to: 'ISL', measure: 'preservation', parts: ['p1'] },
  }));
  it('make a move where what was kept, or where data leads, is asked for; a reply is none', () => {
    const of = (what: Expected) => requestsFor(what, ways).map(({ because }) => because);
    assert.deepEqual(of('send-request-for-disclosure'), ['preserved', 'other-state']);
    assert.deepEqual(of('consider-answer'), ['preserved', 'other-state']);
    for (const what of ['close', 'consider-refusal', 'answer', 'answer-questions'] as const) {
      assert.deepEqual(of(what), [], what);
    }
  });
});

describe('what is wrong in facts, and what lacks', () => {
  it('names a State that nobody knows, once, and a State that is named otherwise than by its code', async () => {
    const law = indexLaw(await loadLaw());
    const wrong = (to: string) =>
      wrongInFacts(law, { from: 'JPN', to }).map(({ code, at }) => [code, at]);
    assert.deepEqual(wrong('ISL'), []);
    assert.deepEqual(wrong('ISK'), [['state-unknown', 'to']]);
    assert.deepEqual(wrong('UK'), [['code-form', 'to']]);
    const lacks = wantsOfFacts(law, { to: 'ISK' }, { from: 'JPN', on: '2026-01-01' });
    assert.deepEqual(
      lacks.filter(({ at }) => at === 'to').map(({ code }) => code),
      ['state-unknown'],
    );
  });

  it('asks another basis for its text and its citation, however its id is typed', async () => {
    const law = indexLaw(await loadLaw());
    const parts = [
      { basis: [{ id: ' other ' }], contents: { otherBasis: ' ', otherBasisCitation: 'x' } },
    ];
    const lacks = wantsOfFacts(law, { parts }, { from: 'JPN', on: '2026-01-01' });
    assert.deepEqual(
      lacks.filter(({ code }) => code === 'other-basis-missing').map(({ at }) => at),
      ['parts.0.contents.otherBasis'],
    );
  });
});

describe('what the law says of measures before they are carried out or asked', () => {
  const part = (measure: string | null, stage: string) =>
    ({ parts: [{ id: 'p1', measure, stage }] }) as unknown as CaseState;

  it('names what compels while it is open, and whom to write to where it cannot wait', async () => {
    const law = indexLaw(await loadLaw());
    assert.equal(compels(law, part('search-and-seizure', 'asked')), true);
    assert.equal(compels(law, part('search-and-seizure', 'answered')), false, 'it is over');
    assert.equal(compels(law, part('preservation', 'asked')), false);
    assert.equal(compels(law, part('never-heard-of', 'asked')), false);
    assert.equal(compels(law, part(null, 'asked')), false);
    assert.equal(usualAddressee(law, 'preservation'), 'contact-point-24-7');
    assert.equal(usualAddressee(law, 'testimony'), 'central-authority');
    assert.equal(usualAddressee(law, ''), 'central-authority');
  });
});
