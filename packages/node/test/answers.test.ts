import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent, describedKind } from '@comity/statements';
import { trainingAuthorities } from '../src/training/authorities.ts';
import { MANNERS, mannerOf } from '../src/training/life/answers.ts';
import { STORIES } from '../src/training/life/stories.ts';

test('each manner has a desk in the answering State, and no other desk answers by itself', () => {
  const desks = Object.values(trainingAuthorities)
    .flat()
    .map(({ id }) => id);
  const answering = desks.filter((id) => mannerOf(id) !== null);
  assert.deepEqual(answering.map(mannerOf).sort(), [...MANNERS].sort());
  assert.ok(answering.every((id) => id.startsWith('EST.')));
});

test('what the stories say has the form of its kind', () => {
  const view = {
    at: '2026-11-29T08:00:00.000Z',
    us: { zone: 'Asia/Tokyo' },
    state: {
      timeline: ['information-requested', 'consultation-opened'].map((kind) => ({
        kind,
        act: 'a'.repeat(22),
      })),
    },
  };
  for (const { title, steps } of STORIES) {
    for (const { kind, content } of steps) {
      const checked = checkContent(describedKind(kind).says, content(view as never));
      assert.deepEqual(checked.ok ? [] : checked.error, [], `${title}: ${kind}`);
    }
  }
});
