import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LawFileProblem } from '../src/law-file-problem.ts';
import { checkSpeech } from '../src/speech-checks.ts';

/** What is refused in a file of a State with this value. */
function refused(value: unknown): readonly string[] {
  const problems: LawFileProblem[] = [];
  const file = (of: unknown) => ({ read: { file: 'states/AAA.yaml', lineOf: () => 7 }, value: of });
  const empty = file([]);
  const treaties = {
    ...{ folders: [], jurisdictions: empty, networks: empty, research: empty },
    ...{ practices: empty, programmes: empty, calendars: empty, states: [file(value)] },
  } as unknown as Parameters<typeof checkSpeech>[0];
  checkSpeech(treaties, problems);
  for (const { file: at, line, rule } of problems) {
    assert.deepEqual([at, line, rule], ['states/AAA.yaml', 7, 'speaks-to-the-reader']);
  }
  return problems.map(({ why }) => why.code);
}

test('a text that speaks to those who keep the data is refused, wherever it is shown', () => {
  const ours = [
    'Where possible. Model as a list with three parts.',
    'May differ from the requesting authority; keep two fields.',
    'Inherited from the general list.',
    'Start day from memory.',
    'First days are recalled.',
    'Day not verified.',
    'Two years (read); one year not read.',
    'Mandatory ground (medium).',
    'Months not coded.',
    'See bilateral.json.',
    'Which of the two holds is not in the data.',
    'Case MLA-BGR-USA-NETWALKER.',
    'The day is to be re-checked.',
  ];
  for (const note of ours) {
    assert.deepEqual(refused({ rows: [{ note }] }), ['speaks-to-ourselves'], note);
    assert.deepEqual(refused({ limits: [note] }), ['speaks-to-ourselves'], note);
    assert.deepEqual(refused({ source: note }), [], 'a source says how it was come by');
  }
});

test('what a lawyer says of what he does not know is not refused, nor are words of the law', () => {
  for (const note of [
    'The first day is not confirmed.',
    'Ask the depositary whether it has signed since.',
    'The holder or the place, as far as known.',
    'UN Model Treaty on Extradition.',
    'Data that is to be kept, and what it has to do with the offence.',
    'Case C-123/22 of the Court.',
  ]) {
    assert.deepEqual(refused({ note }), [], note);
  }
});

test('a line of its own begins with a capital', () => {
  assert.deepEqual(refused({ limits: ['may require intent to defraud'] }), ['begins-small']);
  assert.deepEqual(refused({ text: 'court order' }), ['begins-small']);
  assert.deepEqual(refused({ title: "e-MLA, INTERPOL's way" }), []);
  for (const member of ['starts', 'who', 'scope']) {
    assert.deepEqual(refused({ [member]: 'receipt of the request' }), ['begins-small'], member);
  }
  assert.deepEqual(refused({ scope: 'organized-crime' }), [], 'the name of a condition');
});
