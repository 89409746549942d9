import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPublication, foldDirectory, type Publication } from '../src/index.ts';
import { content, said } from './offices.ts';

/** What Japan says of the entry of the Philippines. */
const question = (seq: number, day: string, change: object = {}) =>
  said(seq, day, {
    participant: 'JPN',
    kind: 'entry-questioned',
    by: { authority: 'JPN.npa-247', role: 'duty-officer', officer: '0406' },
    content: {
      ...{ authority: 'JPN.npa-247', of: 'PHL.ooc', part: 'call-back' },
      ...{ noticed: 'Rang unanswered on three days.', ...change },
    } as unknown as Publication['content'],
  });
const open = (...all: readonly Publication[]) =>
  foldDirectory(all).questions.map(({ participant, of, part, seq }) => [
    participant,
    of,
    part,
    seq,
  ]);

test('a State that says an entry of another is wrong is heard until that State says anything of it', () => {
  const entry = said(1, '2024-01-01');
  const asked = question(1, '2024-02-01');
  assert.deepEqual(open(entry, asked), [['JPN', 'PHL.ooc', 'call-back', 1]]);
  assert.deepEqual(open(asked, entry), open(entry, asked), 'in whatever order they come');
  const confirmed = said(2, '2024-02-02', {
    ...{ kind: 'authority-confirmed', content: { authority: 'PHL.ooc', on: '2024-02-02' } },
  });
  assert.deepEqual(open(entry, asked, confirmed), []);
  assert.deepEqual(open(entry, asked, said(2, '2024-02-02', { content: content() })), []);
  const figures = said(2, '2024-02-02', {
    kind: 'relays-named',
    content: { authority: 'PHL.ooc', relays: ['INTERPOL'] },
  });
  assert.equal(open(entry, asked, figures).length, 1, 'which says nothing of what was questioned');
  const again = question(2, '2024-02-03', { part: 'hours' });
  assert.deepEqual(open(entry, asked, confirmed, again), [['JPN', 'PHL.ooc', 'hours', 2]]);
});

test('one State has one open question of an entry, and changes nothing of it', () => {
  const entry = said(1, '2024-01-01');
  const many = Array.from({ length: 50 }, (_, n) => question(n + 1, '2024-02-01'));
  assert.deepEqual(open(entry, ...many), [['JPN', 'PHL.ooc', 'call-back', 50]]);
  const [before] = foldDirectory([entry]).entries;
  const [after] = foldDirectory([entry, ...many]).entries;
  assert.deepEqual(after, before);
  assert.deepEqual(open(question(1, '2024-02-01')), [], 'of an entry that is not there');
});

test('of its own entry a State says what is right, and nobody questions in the name of another', () => {
  const codes = (participant: string, change: object) => {
    const { kind, content: typed } = question(1, '2024-02-01', change);
    const found = checkPublication(participant, { kind, content: typed });
    return found.ok ? [] : found.error.map(({ code }) => code);
  };
  assert.deepEqual(codes('JPN', {}), []);
  assert.deepEqual(codes('JPN', { of: 'JPN.moj' }), ['question-own-entry']);
  assert.deepEqual(codes('PHL', {}), ['authority-of-other']);
  assert.deepEqual(codes('JPN', { noticed: 'two\nlines' }).length, 1);
});
