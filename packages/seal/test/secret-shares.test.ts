import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinShares, proquint, proquintValue, splitSecret } from '../src/index.ts';

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

/** Made by the npm package shamir-secret-sharing 0.0.4, which others have audited: 3 of 5. */
const SECRET = hex('01080f161d242b323940474e555c636a71787f868d949ba2a9b0b7bec5ccd3da');
const OTHERS = [
  [20, 'c825de3a7c430e8e63e3fb38b24ec6a6c67e279920503ba96794ea87bb4f8f36'],
  [125, '6424f9306630e11cda0b48fbff471a49a334afebafeedac702f785059af9c2a0'],
  [94, 'bcf4cf0be18b52b49108a3600c796b21e593190d3ebece2e670cbbae84761974'],
  [69, '1ed7a0e5885899684f9effa7e830d59437fc39080fd120cab4ce9d794e023d5c'],
  [246, '6bd6d83f22451c8d34406a3b5f6785da0c2da56b984e140064569aff22bec93a'],
].map(([x, y]) => ({ x: Number(x), y: hex(String(y)) }));

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
const plans = fc
  .integer({ min: 2, max: 16 })
  .chain((of) => fc.record({ need: fc.integer({ min: 2, max: of }), of: fc.constant(of) }));

/** The same for the same seed, as far as a test needs it. */
const drawn = (seed: Uint8Array, { need }: { need: number }): Uint8Array =>
  Uint8Array.from(
    { length: 32 * (need - 1) },
    (_, n) => ((seed[n % 32] ?? 0) * 167 + n * 73) & 255,
  );

test('the shares of another implementation give the secret that was split there', () => {
  for (const left of OTHERS) {
    for (const out of OTHERS) {
      if (left === out) continue;
      const three = OTHERS.filter((share) => share !== left && share !== out);
      assert.deepEqual(joinShares(three), SECRET);
      assert.deepEqual(joinShares(three, left.x), left.y, 'and the shares that were left out');
    }
  }
});

test('any so many shares as it takes give the secret, in any order', () => {
  fc.assert(
    fc.property(bytes, bytes, plans, fc.nat(), (secret, seed, plan, turn) => {
      const shares = splitSecret(secret, plan, drawn(seed, plan));
      assert.equal(new Set(shares.map(({ x }) => x)).size, plan.of);
      const some = Array.from(
        { length: plan.need },
        (_, n) => shares[(turn + n) % plan.of] as (typeof shares)[number],
      );
      assert.deepEqual(joinShares(some), secret);
      assert.deepEqual(joinShares(some.toReversed()), secret);
    }),
    { numRuns: 60 },
  );
});

test('with one share too few every secret is as likely as any other', () => {
  fc.assert(
    fc.property(bytes, bytes, plans, bytes, (secret, seed, plan, other) => {
      const shares = splitSecret(secret, plan, drawn(seed, plan)).slice(0, plan.need - 1);
      // Whatever secret somebody guesses: there is one set of shares that has these and gives it.
      const guessed = [...shares, { x: 0, y: other }];
      const missing = { x: plan.need, y: joinShares(guessed, plan.need) };
      assert.deepEqual(joinShares([...shares, missing]), other);
    }),
    { numRuns: 60 },
  );
});

test('a share that was changed gives another secret', () => {
  const shares = splitSecret(SECRET, { need: 2, of: 3 }, drawn(SECRET, { need: 2 })).slice(0, 2);
  for (let at = 0; at < 32; at += 1) {
    const [first, second] = shares as [(typeof shares)[number], (typeof shares)[number]];
    const y = first.y.map((byte, n) => (n === at ? byte ^ 1 : byte));
    assert.notDeepEqual(joinShares([{ ...first, y }, second]), SECRET);
  }
});

test('each word of sixteen bits is read back, and what is no word is none', () => {
  for (let value = 0; value < 65_536; value += 1) {
    assert.equal(proquintValue(proquint(value)), value);
  }
  for (const word of ['', 'lusa', 'lusabb', 'xusab', 'lysab', 'lu ab']) {
    assert.equal(proquintValue(word), undefined, word);
  }
  assert.equal(proquintValue('LUSAB'), 0x7f00);
});
