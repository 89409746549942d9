import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Due,
  dueKind,
  fold,
  hasOpenPart,
  inOrderOfTime,
  isWord,
  repliedTo,
  unanswered,
} from '../src/index.ts';
import { CONTENTS, type Step, story } from './log.ts';

const submit: Step = ['jp', 'request-submitted'];
const ask: Step = ['is', 'information-requested', CONTENTS['information-requested']];
const stateAfter = (...steps: readonly Step[]) => fold(story(...steps)[1]);

test('a question is replied to by its kind, by the side that was asked, until it has an answer', () => {
  const asked = stateAfter(submit, ask);
  const question = asked.waits.map(({ ask: id }) => id);
  assert.equal(question.length, 1);
  assert.deepEqual(repliedTo('information-supplied', asked), { asks: question, stands: [] });
  assert.deepEqual(repliedTo('request-acknowledged', asked).asks, []);
  assert.deepEqual(unanswered('information-supplied', asked, 'requesting'), question);
  assert.deepEqual(unanswered('information-supplied', asked, 'requested'), []);
  assert.deepEqual(unanswered('message-sent', asked, 'requesting'), []);
  const answers = question.map((asked) => ({ asked, question: 1, text: 'Port 443.' }));
  const over = stateAfter(submit, ask, ['jp', 'information-supplied', { answers }]);
  assert.deepEqual(repliedTo('information-supplied', over).asks, []);
  assert.deepEqual(unanswered('information-supplied', over, 'requesting'), []);
});

test('a case waits while one of its parts does', () => {
  assert.equal(hasOpenPart(stateAfter(submit)), true);
  assert.equal(hasOpenPart(stateAfter(submit, ['is', 'assistance-refused'])), false);
  assert.equal(hasOpenPart({ parts: [] }), false);
});

test('dates come in the order of time, and those without a moment last', () => {
  const at = (moment?: string) => (moment === undefined ? {} : { at: moment });
  const none = at();
  const early = at('2024-11-21T23:00:00.000Z');
  // An hour later, though its text sorts before.
  const late = at('2024-11-21T20:00:00-04:00');
  assert.deepEqual(inOrderOfTime([none, late, early]), [early, late, none]);
});

test('what a State or the house has said is a word, and no law', () => {
  const due = (what: Due['what'], kind: Due['kind'] = 'target') => ({ what, kind });
  assert.equal(dueKind(due('reply')), 'asked');
  assert.equal(dueKind(due('reply', 'deadline')), 'deadline');
  assert.deepEqual(
    [due('review'), due('needed-before'), due('acknowledgement'), due('reply', 'minimum')].map(
      isWord,
    ),
    [true, true, false, false],
  );
});
