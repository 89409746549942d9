import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  actStatement,
  checkContent,
  contentOfTyped,
  withAddedRow,
  withoutBlankRows,
  withoutRow,
} from '@comity/statements';
import fc from 'fast-check';

const ASKED = actStatement('information-requested').says;
const ANSWERED = actStatement('information-supplied').says;
const REQUEST = actStatement('request-submitted').says;

test('blank rows go wherever they are, and each fault leads back to where it was typed', () => {
  const question = fc.constantFrom('', ' ', 'Which host?', 'hidden \u202E words');
  fc.assert(
    fc.property(fc.array(question, { maxLength: 12 }), (questions) => {
      const { typed, placeOf } = withoutBlankRows(ASKED, { questions, remarks: 'Kept' });
      const left = questions.filter((text) => text.trim() !== '');
      assert.deepEqual(typed, { questions: left, remarks: 'Kept' });
      const checked = checkContent(ASKED, contentOfTyped(ASKED, typed));
      const wrong = checked.ok ? [] : checked.error.map(({ at = '' }) => placeOf(at));
      const hidden = questions.flatMap((text, row) =>
        text.startsWith('hidden') ? [`questions.${row}`] : [],
      );
      assert.deepEqual(wrong, left.length === 0 ? ['questions'] : hidden);
    }),
  );
});

test('what a row carries does not fill it, and a target that was emptied is none', () => {
  const row = (text: string) => ({ asked: 'a'.repeat(22), question: '1', text });
  const answers = [row(''), row('Host lv-db-02.')];
  const found = withoutBlankRows(ANSWERED, { answers });
  assert.deepEqual(found.typed.answers, [row('Host lv-db-02.')]);
  assert.equal(found.placeOf('answers.0.text'), 'answers.1.text');
  const targets = [
    { kind: 'ip', address: ' ' },
    { kind: 'url', url: 'x', period: { from: '' } },
  ];
  const parts = [{ measure: '' }, { measure: 'preservation', targets }];
  const request = withoutBlankRows(REQUEST, { parts });
  assert.deepEqual(request.typed.parts, [{ measure: 'preservation', targets: targets.slice(1) }]);
  assert.equal(request.placeOf('parts.0.targets.0.url'), 'parts.1.targets.1.url');
  assert.equal(request.placeOf('conduct'), 'conduct');
});

test('rows are added and taken out by a path of the description, and by no other', () => {
  const typed = { title: 'A', parts: [{ measure: 'preservation', targets: [{ kind: 'ip' }] }] };
  const more = withAddedRow(REQUEST, typed, 'parts.0.targets:url');
  assert.deepEqual(more.parts?.[0]?.targets, [{ kind: 'ip' }, { kind: 'url' }]);
  assert.deepEqual(withoutRow(REQUEST, more, 'parts.0.targets.1'), typed);
  assert.deepEqual(withAddedRow(ASKED, {}, 'questions:').questions, ['']);
  const orders = ['', ':', 'title:', 'parts.7.targets:ip', '__proto__:', 'contents.a:', 'parts.x:'];
  for (const order of orders) assert.deepEqual(withAddedRow(REQUEST, typed, order), typed, order);
  const full = { questions: Array.from({ length: ASKED.questions.max }, () => 'x') };
  assert.deepEqual(withAddedRow(ASKED, full, 'questions:'), full, 'no more than it may hold');
});
