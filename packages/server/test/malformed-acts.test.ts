import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { JsonObject } from '@comity/base';
import type { ExchangeNode } from '@comity/rehearsal';
import { eraseBody } from '@comity/server';
import type { ActKind } from '@comity/statements';
import { ask, IS, JP, say, settle, type TwoNodes, twoNodes } from './two-nodes.ts';

let two: TwoNodes;
before(async () => {
  two = await twoNodes('malformed');
});
after(() => two.close());

const officer = { role: 'supervisor', number: '0042' };
const erase = (node: ExchangeNode, authority: string, actId: string, caseId: string) =>
  node.store.asNode(authority, (tx) =>
    eraseBody(tx, node, { authority, caseId, actId, reason: 'Retention is over.', officer }),
  );

/** What the case came to at both ends. */
async function verdicts(caseId: string, actId: string) {
  return Promise.all(
    (
      [
        [two.japan, JP],
        [two.iceland, IS],
      ] as const
    ).map(async ([node, authority]) => {
      const { status, parts, timeline } = await node.state(authority, caseId);
      const item = timeline.find(({ act }) => act === actId);
      return [status, parts.map(({ stage }) => stage), item?.withoutEffect?.code ?? null];
    }),
  );
}

/** Iceland's node, which is hostile here, signs whatever it is told to. */
const MALFORMED: readonly (readonly [ActKind, JsonObject])[] = [
  ['preservation-confirmed', { nonsense: true }],
  ['assistance-refused', { reasons: 'Because.' }],
  ['case-closed', {}],
];

for (const [kind, content] of MALFORMED) {
  for (const first of ['receiver', 'author'] as const) {
    test(`a malformed ${kind} has no effect, nor once its text is erased, by the ${first} first`, async () => {
      const caseId = `m-${kind.slice(0, 20)}-${first}.${JP}`;
      await ask(two, caseId);
      await settle(two);
      const actId = await say(two.iceland, { authority: IS, to: JP, caseId, kind, content });
      await settle(two);
      const without = ['submitted', ['asked'], 'unknown-kind'];
      assert.deepEqual(await verdicts(caseId, actId), [without, without]);
      const ends = [
        [two.japan, JP],
        [two.iceland, IS],
      ] as const;
      for (const [node, authority] of first === 'receiver' ? ends : ends.toReversed()) {
        const done = await erase(node, authority, actId, caseId);
        assert.equal(done.ok, true);
        await settle(two);
        assert.deepEqual(await verdicts(caseId, actId), [without, without]);
      }
    });
  }
}

test('a proper act keeps its effect when its text is erased', async () => {
  await ask(two, 'proper.JPN.npa-247');
  await settle(two);
  const actId = await say(two.iceland, {
    ...{ authority: IS, to: JP, caseId: 'proper.JPN.npa-247', kind: 'assistance-refused' as const },
    content: {
      ground: { kind: 'other', text: 'The data is not there.', citation: 'Section 2' },
      reasons: 'The provider has never had it.',
      consultedFirst: true,
    },
  });
  await settle(two);
  await erase(two.japan, JP, actId, 'proper.JPN.npa-247');
  await settle(two);
  const refused = ['refused', ['refused'], null];
  assert.deepEqual(await verdicts('proper.JPN.npa-247', actId), [refused, refused]);
});
