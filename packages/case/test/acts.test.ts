import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '@comity/base';
import { ACT_KINDS, type ActKind, describedKind } from '@comity/statements';
import { type CaseState, decide, fold, requestOfCase, type TimelineItem } from '../src/index.ts';
import { act, answering, asks, CONTENTS, idOf, REQUEST, story, UNITS, type Unit } from './log.ts';

type Steps = readonly (readonly [Unit, ActKind, JsonObject?])[];

/** Given a story, when a unit acts, then the code why it has no effect, or `null`. */
interface Row {
  readonly name: string;
  readonly given: Steps;
  readonly when: readonly [Unit, JsonObject?];
  readonly then: string | null;
}

const submit = ['jp', 'request-submitted'] as const;
const acknowledge = ['is', 'request-acknowledged'] as const;
const ask = ['is', 'information-requested'] as const;
const confirm = ['is', 'preservation-confirmed'] as const;
const refuse = ['is', 'assistance-refused'] as const;
const withdraw = ['jp', 'request-withdrawn'] as const;
const close = ['jp', 'case-closed'] as const;
const reopen = ['is', 'case-reopened'] as const;
const offer = ['is', 'information-offered'] as const;
const show = ['jp', 'draft-shown'] as const;
const remark = ['is', 'draft-remarked'] as const;
const disclose = ['is', 'information-disclosed'] as const;
const decline = ['jp', 'offer-declined'] as const;

const row = (
  name: string,
  given: Steps,
  when: Unit | readonly [Unit, JsonObject],
  then: string | null,
): Row => ({ name, given, when: typeof when === 'string' ? [when] : when, then });

/** What every act of the requested side on an open request is refused for, in order. */
const ofOpenRequest = (unit: Unit, wrongSide: Unit): Row[] => [
  row('by the other side', [submit], wrongSide, 'other-side-only'),
  row('without a request', [], unit, 'before-request'),
  row('after closing, withdrawn too', [submit, withdraw, close], unit, 'case-closed'),
  row('after withdrawal', [submit, withdraw], unit, 'request-withdrawn'),
];

const first = idOf(1);
const TOLD: Readonly<Partial<Record<ActKind, readonly Row[]>>> = {
  'request-submitted': [
    row('by the State that was asked', [submit], 'is', 'other-side-only'),
    row('a second time', [submit], 'jp2', 'second-request'),
    row(
      'with a form that is not one',
      [],
      ['jp', { measure: 'preservation' }],
      'content-malformed',
    ),
    row('first', [], 'jp', null),
  ],
  'request-acknowledged': [
    ...ofOpenRequest('is', 'jp'),
    row('a second time', [submit, acknowledge], 'is2', 'already-said'),
    row('once', [submit], 'is', null),
  ],
  'request-triaged': [
    ...ofOpenRequest('is', 'jp'),
    row('a date that is none', [submit], ['is', triage('2026-02-30')], 'content-malformed'),
    row('before acknowledging', [submit], 'is', null),
    row('again', [submit, ['is', 'request-triaged']], 'is', null),
  ],
  'information-requested': [
    ...ofOpenRequest('is', 'jp'),
    row('without a question', [submit], ['is', { questions: [] }], 'content-malformed'),
    row('before an answer', [submit], 'is', null),
    row('after an answer, for what follows', [submit, confirm], 'is', null),
  ],
  'information-supplied': [
    ...ofOpenRequest('jp', 'is'),
    row('when nothing was asked', [submit], 'jp', 'nothing-asked'),
    row(
      'when it was supplied',
      [submit, ask, ['jp', 'information-supplied']],
      'jp2',
      'nothing-asked',
    ),
    row('with no answer in it', [submit, ask], ['jp', { answers: [] }], 'content-malformed'),
    row('to a question', [submit, ask], 'jp2', null),
  ],
  'preservation-confirmed': [
    ...ofOpenRequest('is', 'jp'),
    row('a day that is none', [submit], ['is', lastDay('2013-02-29')], 'content-malformed'),
    row('of an open request', [submit], 'is2', null),
    row('again, for longer', [submit, confirm], 'is', null),
    row('after a refusal was reconsidered', [submit, refuse], 'is', null),
  ],
  'assistance-refused': [
    ...ofOpenRequest('is', 'jp'),
    row('without reasons', [submit], ['is', reasons('  ')], 'content-malformed'),
    row('of an open request', [submit], 'is', null),
    row('after a confirmation', [submit, confirm], 'is', null),
  ],
  'draft-shown': [
    row('by the side that would be asked', [show], 'is', 'other-side-only'),
    row('in a case of a request', [submit], 'jp', 'other-sort-of-case'),
    row('without a question', [], ['jp', { question: ' ' }], 'content-malformed'),
    row('again, as it is now', [show], 'jp', null),
    row('first', [], 'jp', null),
  ],
  'draft-remarked': [
    row('by the side that shows', [show], 'jp', 'other-side-only'),
    row('in a case of a request', [submit], 'is', 'other-sort-of-case'),
    row('after the case was closed', [show, close], 'is', 'case-closed'),
    row('of a draft', [show], 'is', null),
    row('once more', [show, remark], 'is', null),
  ],
  'draft-followed': [
    row('by the side that was shown it', [show], 'is', 'other-side-only'),
    row('in a case of a request', [submit], 'jp', 'other-sort-of-case'),
    row('without a remark', [show], 'jp', null),
    row('after one', [show, remark], 'jp', null),
  ],
  'information-offered': [
    row('by the side that receives', [offer], 'jp', 'other-side-only'),
    row('in a case that stands', [offer], 'is2', 'second-request'),
    row('in a case of a request', [submit], 'is', 'second-request'),
    row('without saying what it concerns', [], ['is', { concerns: ' ' }], 'content-malformed'),
    row('first', [], 'is', null),
  ],
  'information-disclosed': [
    row('in a case of a request', [submit], 'is', 'other-sort-of-case'),
    row('by the side that receives', [offer], 'jp', 'other-side-only'),
    row('without a text', [offer], ['is', { text: '' }], 'content-malformed'),
    row('as it was offered', [offer], 'is', null),
    row('to who accepted', [offer, ['jp', 'conditions-accepted']], 'is2', null),
    row('to who declined', [offer, decline], 'is', 'part-stage'),
    row('once more', [disclose], 'is', null),
    row('at once', [], 'is', null),
  ],
  'offer-declined': [
    row('without an offer', [], 'jp', 'before-request'),
    row('of a request', [submit], 'jp', 'other-sort-of-case'),
    row('by who offers', [offer], 'is', 'other-side-only'),
    row('of what was disclosed', [offer, disclose], 'jp', 'part-stage'),
    row('of an offer', [offer], 'jp2', null),
  ],
  'offer-withdrawn': [
    row('without an offer', [], 'is', 'before-request'),
    row('of a request', [submit], 'is', 'other-sort-of-case'),
    row('of what was disclosed', [offer, disclose], 'is', 'part-stage'),
    row('of an offer', [offer], 'is', null),
  ],
  'message-sent': [
    row('without a request', [], 'is', 'before-request'),
    row('with nothing in it', [submit], ['is', { text: '' }], 'content-malformed'),
    row('with hidden text', [submit], ['is', { text: 'to\u202eyou' }], 'content-malformed'),
    row('by the side that asks', [submit], 'jp2', null),
    row('after closing', [submit, withdraw, close], 'is', null),
  ],
  'request-withdrawn': [
    ...ofOpenRequest('jp', 'is'),
    row('without saying why', [submit], ['jp', {}], 'content-malformed'),
    row('before an answer', [submit], 'jp', null),
    row('after an answer', [submit, confirm], 'jp2', null),
  ],
  'case-closed': [
    row('without a request', [], 'jp', 'before-request'),
    row('a second time', [submit, withdraw, close], 'is', 'case-closed'),
    row('of an open request', [submit], 'jp', 'answer-owed'),
    row('without saying why', [submit, refuse], ['jp', {}], 'content-malformed'),
    row('after a refusal', [submit, refuse], 'is', null),
    row('after a withdrawal', [submit, withdraw], 'is', null),
  ],
  'case-reopened': [
    row('without a request', [], 'jp', 'before-request'),
    row('of an open case', [submit], 'is', 'case-open'),
    row('without saying why', [submit, refuse, close], ['is', {}], 'content-malformed'),
    row('of a closed one, by either side', [submit, refuse, close], 'is', null),
    row('a second time', [submit, refuse, close, ['jp', 'case-reopened']], 'is', 'case-open'),
    row('once it was closed again', [submit, refuse, close, reopen, close], 'is', null),
    row('after a withdrawal', [submit, withdraw, close], 'jp', null),
  ],
  'act-corrected': [
    row('without a request', [], 'jp', 'before-request'),
    row('of an act nobody knows', [submit], ['jp', corrects(idOf('nobody'))], 'act-unknown'),
    row('of what the other side wrote', [submit], ['is', corrects(first)], 'act-of-others'),
    row('of what another authority wrote', [submit], ['jp2', corrects(first)], 'act-of-others'),
    row('of an own act', [submit], ['jp', corrects(first)], null),
    row('after closing', [submit, refuse, close], ['jp', corrects(first)], null),
  ],
  'erasure-requested': [
    row('without a request', [], 'jp', 'before-request'),
    row('of an act nobody knows', [submit], 'jp', 'act-unknown'),
    row('of nothing', [submit], ['jp', { acts: [], why: 'Cleared.' }], 'content-malformed'),
    row('of the request', [submit], ['jp', { acts: [first], why: 'Cleared.' }], null),
    row('after closing', [submit, withdraw, close], ['jp', { acts: [first], why: 'Late.' }], null),
  ],
  'body-erased': [
    row('without a request', [], 'jp', 'before-request'),
    row('of an act nobody knows', [submit], 'jp', 'act-unknown'),
    row('of an erasure', [submit, erasure(first)], ['is', erased(idOf(2))], 'body-is-record'),
    row('of the request', [submit], ['is', erased(first)], null),
  ],
};

/** What must hold of a kind without a story of its own: it follows from its description. */
function expected(kind: ActKind): readonly Row[] {
  const { by, always, fills, from } = describedKind(kind);
  const [unit, other] = by === 'requesting' ? (['jp', 'is'] as const) : (['is', 'jp'] as const);
  const asked = fills.how !== 'replies' || fills.unasked === true;
  const inPlace = from?.includes('asked') ?? true;
  const now = !asked
    ? 'nothing-asked'
    : fills.how === 'ends'
      ? 'answer-owed'
      : inPlace
        ? null
        : 'part-stage';
  return [
    row('without a request', [], unit, 'before-request'),
    ...(by === 'either' ? [] : [row('by the other side', [submit], other, 'other-side-only')]),
    ...(always === true
      ? []
      : [row('after withdrawal', [submit, withdraw], unit, 'request-withdrawn')]),
    row(
      'on an open request',
      [submit],
      unit,
      fills.how === 'ends' && fills.what !== 'case' ? null : now,
    ),
  ];
}

function triage(expectedDate: string): JsonObject {
  return { ...CONTENTS['request-triaged'], expectedDate };
}
function lastDay(day: string): JsonObject {
  return { ...CONTENTS['preservation-confirmed'], lastDay: day };
}
function reasons(text: string): JsonObject {
  return { ...CONTENTS['assistance-refused'], reasons: text };
}
function corrects(id: string): JsonObject {
  return { ...CONTENTS['act-corrected'], act: id };
}
function erased(id: string): JsonObject {
  return { act: id, reason: 'The retention time is over.' };
}
function erasure(id: string): [Unit, ActKind, JsonObject] {
  return ['jp', 'erasure-requested', { acts: [id], why: 'Cleared.' }];
}

/** Plays a row: the state before, and what became of the act. */
function play(kind: ActKind, { given, when }: Row): [CaseState, TimelineItem, JsonObject] {
  const [unit, own] = when;
  const opener = given[0]?.[0] ?? unit;
  const [acts, entries] = story(...given);
  const before = fold(entries);
  const asked = acts.findLast((one) => asks(kind, one.kind))?.id ?? idOf('nobody');
  const content = own ?? answering(kind, asked);
  const seen = Object.fromEntries(
    (Object.keys(UNITS) as Unit[]).map((u) => [u, before.heads[UNITS[u].authority] ?? 0]),
  );
  const seq = (before.heads[UNITS[unit].authority] ?? 0) + 1;
  const next = act({
    id: idOf('next'),
    opener,
    unit,
    kind,
    seq,
    seen,
    content,
    minute: acts.length,
  });
  const item = fold([...entries, next]).timeline.find(({ act: id }) => id === next.id);
  assert(item !== undefined);
  return [before, item, content];
}

for (const kind of ACT_KINDS) {
  describe(kind, () => {
    for (const given of TOLD[kind] ?? expected(kind)) {
      test(`${given.name}: ${given.then ?? 'in effect'}`, () => {
        const [before, item, content] = play(kind, given);
        assert.equal(item.withoutEffect?.code ?? null, given.then);
        const { author, to } = item;
        const decided = decide(before, { kind, author, to, content }, {});
        assert.equal(decided.ok, given.then === null);
        if (!decided.ok && given.then !== 'content-malformed') {
          assert.equal(decided.error[0]?.code, given.then);
        }
      });
    }
  });
}

describe('whoever the author is', () => {
  const [, entries] = story(submit);
  const outcome = (made: Partial<Parameters<typeof act>[0]>) =>
    fold([
      ...entries,
      act({ id: idOf('n'), unit: 'is', kind: 'message-sent', seq: 1, seen: { jp: 1 }, ...made }),
    ]).timeline.at(-1)?.withoutEffect?.code;

  test('a State that is no party has no say', () => {
    assert.equal(outcome({ participant: 'USA' }), 'not-a-party');
  });
  test('an act for its own side is misdirected', () => {
    assert.equal(outcome({ to: 'is2' }), 'wrong-addressee');
  });
  test('an act whose author had not seen the request is without effect', () => {
    assert.equal(outcome({ seen: {} }), 'before-request');
  });
  test('a kind of a later version is kept and shown', () => {
    assert.equal(outcome({ kind: 'kind-of-tomorrow' }), 'unknown-kind');
  });
  test('an act about erasure that cannot be read means nothing', () => {
    assert.equal(outcome({ kind: 'body-erased', body: { unreadable: true } }), 'body-missing');
  });
});

test('the request named in the tests is a request', () => {
  assert.equal(requestOfCase(fold(story(submit)[1]))?.content?.conduct, REQUEST.conduct);
});
