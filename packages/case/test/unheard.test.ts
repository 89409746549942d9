import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fold, SYSTEM_ROLE, saidByOthers, unheardBy } from '../src/index.ts';
import { REQUEST, type Step, story } from './log.ts';

const DELIVERED: Step = [
  'is',
  'evidence-delivered',
  { what: 'The list.', items: [], handover: 'electronic' },
];

/** What Iceland is still to hear after it delivered, what of it wakes somebody, what it is to read. */
function heard(...steps: readonly Step[]) {
  const before: readonly Step[] = [['jp', 'request-submitted', REQUEST], DELIVERED];
  const state = fold(story(...before, ...steps)[1]);
  const kinds = (which: 'all' | 'calls') => unheardBy(state, 'ISL', which).map(({ kind }) => kind);
  return [kinds('all'), kinds('calls'), saidByOthers(state, 'ISL').length - 1];
}

describe('what others said that nobody here has answered', () => {
  const received = (complete: boolean, verified: boolean): Step => [
    'jp',
    'evidence-received',
    { asked: '#1', complete, verified },
  ];

  test('evidence that arrived whole and was checked is to be read, and wakes nobody', () => {
    assert.deepEqual(heard(received(true, true)), [['evidence-received'], [], 1]);
  });

  test('evidence of which something lacks, or that does not verify, wakes somebody', () => {
    for (const [complete, verified] of [
      [false, true],
      [true, false],
      [false, false],
    ] as const) {
      const kinds = ['evidence-received'];
      assert.deepEqual(heard(received(complete, verified)), [kinds, kinds, 1]);
    }
  });

  test('what came of it, what is given back, a further use wake nobody; a message does', () => {
    const later: readonly Step[] = [
      ['jp', 'outcome-reported', { outcome: 'charged' }],
      ['jp', 'use-notified', { purpose: 'Another trial.', why: 'It clears the accused.' }],
    ];
    const kinds = ['outcome-reported', 'use-notified'];
    assert.deepEqual(heard(...later), [kinds, [], 2]);
    const message: Step = ['jp', 'message-sent', { text: 'Two more accounts.' }];
    assert.deepEqual(heard(...later, message), [[...kinds, 'message-sent'], ['message-sent'], 3]);
  });

  test('what a case system stated is no hearing; what a person stated next is', () => {
    const message: Step = ['jp', 'message-sent', { text: 'Two more accounts.' }];
    const entries = story(['jp', 'request-submitted', REQUEST], message, DELIVERED)[1];
    const by = (role: string) =>
      unheardBy(
        fold(
          entries.map((entry) =>
            entry.entry === 'act' && entry.author.participant === 'ISL'
              ? { ...entry, author: { ...entry.author, role } }
              : entry,
          ),
        ),
        'ISL',
      ).map(({ kind }) => kind);
    assert.deepEqual(by(SYSTEM_ROLE), ['request-submitted', 'message-sent']);
    assert.deepEqual(by('duty-officer'), []);
  });

  test('that somebody has read is no more than a record', () => {
    assert.deepEqual(heard(['jp', 'receipt-read', { acts: [] }]), [['receipt-read'], [], 0]);
  });
});
