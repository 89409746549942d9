import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factsAfter } from '../src/facts-after.ts';
import {
  due,
  earlierCases,
  factsToFollow,
  fold,
  keptUntil,
  lifeOf,
  liveOf,
  type RequestContent,
  whoseMove,
} from '../src/index.ts';
import { CONTENTS, PROVISIONS, REQUEST, SIXTY_DAYS, type Step, story } from './log.ts';

const after = (...steps: readonly Step[]) => fold(story(...steps)[1]);
const confirm: Step = ['is', 'preservation-confirmed'];
const followed: Step = ['jp', 'request-followed', { sent: '2013-06-20', case: 'case-2' }];
test('information leads back to the State that told it, with what was told and the case by its name', () => {
  const disclosed: Step = [
    'is',
    'information-disclosed',
    { title: 'A market', text: 'From Kobe.' },
  ];
  const again: Step = ['is', 'information-disclosed', { text: 'And from Osaka.' }];
  const to = (State: string, ...steps: readonly Step[]) =>
    factsToFollow({ caseId: 'c', state: after(...steps) }, { to: State, measure: null, parts: [] });
  const facts = to('ISL', disclosed, again);
  assert.deepEqual([facts?.to, facts?.title], ['ISL', 'A market']);
  assert.equal(facts?.conduct, 'From Kobe.\n\nAnd from Osaka.');
  assert.deepEqual(earlierCases(facts ?? {}), [{ caseId: 'c', at: 'earlier.0.case' }]);
  assert.equal(to('EST', disclosed), null, 'nobody else hears of it');
  assert.equal(to('ISL', ['is', 'information-offered', { concerns: 'A market.' }]), null);
  assert.equal(to('ISL'), null);
});

describe('what a new draft takes over', () => {
  const request: RequestContent = {
    ...REQUEST,
    contact: { function: 'Duty prosecutor', telephone: '+81312345678' },
    investigation: { reference: 'NPA-7', authority: 'Tokyo' },
    earlier: [{ kind: 'outside', day: '2013-04-01', number: 'L-1' }],
    followUpBy: '2013-08-01',
  } as RequestContent;
  const way = { to: 'ISL', measure: 'stored-data-access', parts: ['p1'] };

  test('facts, offences, targets, contact and references, and the case by its name', () => {
    const facts = factsAfter({ caseId: 'case-1', request }, way);
    assert.equal(facts.conduct, request.conduct);
    assert.equal(facts.parts?.[0]?.measure, 'stored-data-access');
    assert.deepEqual(facts.parts?.[0]?.targets?.length, request.parts[0]?.targets.length);
    assert.equal(facts.contact?.function, 'Duty prosecutor');
    assert.equal(facts.investigation?.reference, 'NPA-7');
    assert.deepEqual(
      facts.earlier?.map(({ kind }) => kind),
      ['outside', 'network'],
    );
    assert.deepEqual(earlierCases(facts), [{ caseId: 'case-1', at: 'earlier.1.case' }]);
  });
  test('nothing that has to be judged anew', () => {
    const facts = factsAfter({ caseId: 'case-1', request }, way);
    assert.deepEqual(facts.urgency, {});
    for (const left of [
      facts.sensitivity,
      facts.confidentialityRequested,
      facts.parts?.[0]?.contents,
      facts.followUpBy,
      facts.parts?.[0]?.basis,
      facts.parts?.[0]?.wanted,
    ]) {
      assert.equal(left, undefined);
    }
  });
  test('a State without a part in the case is told nothing of it', () => {
    const facts = factsAfter({ caseId: 'case-1', request }, { ...way, to: 'EST' });
    assert.deepEqual(facts.earlier, []);
    assert.ok(facts.parts?.[0]?.targets?.every(({ custodian }) => custodian === undefined));
    assert.ok(!JSON.stringify(facts).includes('Reykjavik'));
  });
});

describe('once the request for the data has been sent', () => {
  const announced: Step = [
    'jp',
    'request-submitted',
    { ...CONTENTS['request-submitted'], followUpBy: '2013-08-31' },
  ];
  const advice = (until: boolean) => ({
    minimumPreservation: SIXTY_DAYS,
    provisions: {
      ...PROVISIONS,
      dues: until ? { 'until-decision': 'CETS185:29(7)' } : {},
    },
  });
  const dues = (until: boolean, ...steps: readonly Step[]) =>
    due(after(...steps), advice(until)).map(({ what, held, pinpoint }) => [
      what,
      held?.code,
      pinpoint,
    ]);

  test('the announced day is over, and the preservation is kept until the decision', () => {
    const before = dues(true, announced, confirm);
    assert.ok(before.some(([what]) => what === 'follow-up'));
    const now = dues(true, announced, confirm, followed);
    assert.ok(now.every(([what]) => what !== 'follow-up'));
    assert.deepEqual(now.at(-1), ['preservation-ends', 'until-decision', 'CETS185:29(7)']);
  });
  test('where no law says so, the last day goes on running', () => {
    const [what, held] = dues(false, announced, confirm, followed).at(-1) ?? [];
    assert.deepEqual([what, held], ['preservation-ends', undefined]);
  });
  test('it is nobody’s move until the decision, and the data can still be released', () => {
    const state = after(announced, confirm, followed);
    assert.deepEqual(whoseMove(state), {
      side: null,
      what: 'nothing',
      because: 'followed',
      pinpoint: null,
    });
    const [part] = state.parts;
    assert.ok(part && liveOf(part)?.followed !== undefined);
    const ended = after(announced, confirm, followed, ['is', 'preservation-ended']);
    assert.equal(ended.parts[0]?.stage, 'answered');
  });
  test('what is kept has its acts and its last day, whatever else is said of the case', () => {
    const state = after(announced, confirm, followed, ['is', 'preservation-ended']);
    const [part] = state.parts;
    assert.ok(part);
    assert.deepEqual(
      lifeOf(state, part).map(({ kind }) => kind),
      ['preservation-confirmed', 'preservation-ended'],
    );
    assert.deepEqual(lifeOf(state, { id: 'p2', measure: 'preservation' }), []);
    assert.deepEqual(lifeOf(state, { ...part, measure: 'stored-data-access' }), []);
    const dates = due(after(announced, confirm), advice(false));
    const [row] = dates.filter(({ what }) => what === 'preservation-ends');
    assert.ok(row?.day);
    assert.equal(keptUntil(dates, part), row);
    assert.equal(keptUntil(dates, { id: 'p2' }), undefined);
  });
  test('a refusal stops what is kept all the same', () => {
    const now = dues(true, announced, confirm, followed, ['jp', 'request-withdrawn']);
    assert.deepEqual(now.find(([what]) => what === 'preservation-ends')?.[1], 'withdrawn');
  });
});
