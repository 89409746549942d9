import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActKind } from '@comity/statements';
import { renderToString } from 'preact-render-to-string';
import type { Scene } from '../../src/screens/act/act-form.ts';

await import('../../../statements/test/with-toy-kinds.ts');
const { fold } = await import('@comity/case');
const { wordsFor } = await import('@comity/words');
const { saidForm } = await import('../../src/screens/act/said-form.tsx');
const { NO_LAW } = await import('../fake/law.ts');
const { AUTHORITIES, NOW, stateOf } = await import('../fake/places.ts');

const english = wordsFor('en');
type Say = (key: string, ...values: readonly unknown[]) => string;
const ADD = 'act.toy-listed.rows-add';
/** A list has its rows where a button adds one: with words for it. */
const words: typeof english = {
  ...english,
  has: ((key: string) => key === ADD || english.has(key)) as typeof english.has,
  t: ((key: string, ...values: readonly unknown[]) =>
    key === ADD
      ? 'Add'
      : (english.t as unknown as Say)(key, ...values)) as unknown as typeof english.t,
};
const act = (id: string, authority: string) => ({
  ...{ id, kind: 'message-sent', claimedAt: NOW },
  author: { authority },
});
const scene = {
  ...{ words, law: NO_LAW, now: NOW, here: { words, place: { zone: 'UTC' } } },
  view: {
    acts: [act('ours', AUTHORITIES.npa.id), act('theirs', AUTHORITIES.dpp.id)],
    us: { participant: 'JPN', authority: AUTHORITIES.npa.id },
    them: { participant: 'ISL', participantName: stateOf('ISL') },
    ...{ state: fold([]), side: 'requesting' },
  },
} as unknown as Scene;

test('an act that must be of the author is chosen among those, at the top and in a row', () => {
  for (const [kind, name] of [
    ['toy-recalled', 'mine'],
    ['toy-listed', 'rows.0.mine'],
  ] as const) {
    const { Body } = saidForm(kind as ActKind);
    const page = renderToString(Body({ scene, typed: {}, problems: [] }));
    const select = new RegExp(`<select[^>]*name="${name}"[^>]*>(.*?)</select>`, 's').exec(
      page,
    )?.[1];
    const values = [...(select ?? '').matchAll(/value="([^"]*)"/g)].map(([, value]) => value);
    assert.deepEqual(values, ['ours'], kind);
  }
});
