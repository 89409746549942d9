import { assert } from '@comity/base';

/** One share of a secret: where each polynomial was taken, and what it is there. */
export interface SecretShare {
  /** 1 to 255; no two shares of a secret have the same. */
  readonly x: number;
  /** As long as the secret. */
  readonly y: Uint8Array;
}

/** How many shares open a secret, and how many there are. */
export interface SharePlan {
  readonly need: number;
  readonly of: number;
}

/** So many persons keep a share at most. */
export const SHARES_MAX = 16;

/** Whether a secret can be split so: 2 of 2 up to 16 of 16. */
export const isSharePlan = ({ need, of }: SharePlan): boolean =>
  Number.isInteger(need) && Number.isInteger(of) && need >= 2 && need <= of && of <= SHARES_MAX;

/**
 * Splits a secret into shares, of which any `need` give it back and fewer say nothing of it: for each
 * byte a polynomial over GF(2^8), modulo x^8 + x^4 + x^3 + x + 1, whose constant is the byte (A. Shamir,
 * "How to share a secret", CACM 22, 1979).
 *
 * @param random the coefficients: `need - 1` times as many bytes as the secret has
 */
export function splitSecret(
  secret: Uint8Array,
  plan: SharePlan,
  random: Uint8Array,
): readonly SecretShare[] {
  assert(isSharePlan(plan), 'a secret is split into two shares or more, and takes two or more');
  const { length } = secret;
  assert(random.length === (plan.need - 1) * length, 'a coefficient for each byte');
  const coefficients = [
    secret,
    ...Array.from({ length: plan.need - 1 }, (_, n) =>
      random.subarray(n * length, (n + 1) * length),
    ),
  ];
  return Array.from({ length: plan.of }, (_, index) => {
    const x = index + 1;
    const y = secret.map((_byte, at) =>
      coefficients.reduceRight((sum, of) => times(sum, x) ^ (of[at] ?? 0), 0),
    );
    return { x, y };
  });
}

/**
 * What the polynomials of some shares are at `x`: the secret at 0, another share elsewhere. With fewer
 * shares than it takes, or a false one among them, it is anything. The shares differ in `x`.
 */
export function joinShares(shares: readonly SecretShare[], x = 0): Uint8Array {
  const joined = new Uint8Array(shares[0]?.y.length ?? 0);
  for (const share of shares) {
    let weight = 1;
    for (const other of shares) {
      if (other === share) continue;
      weight = times(weight, times(x ^ other.x, inverse(share.x ^ other.x)));
    }
    for (const [at, byte] of share.y.entries())
      joined[at] = (joined[at] ?? 0) ^ times(byte, weight);
  }
  return joined;
}

/** Product in GF(2^8), without a table and without a branch that hangs on the factors. */
function times(a: number, b: number): number {
  let product = 0;
  let doubled = a;
  for (let bit = 0; bit < 8; bit += 1) {
    product ^= -((b >> bit) & 1) & doubled;
    doubled = ((doubled << 1) ^ (-(doubled >> 7) & 0x1b)) & 0xff;
  }
  return product;
}

/** a^254, which is 1/a. */
function inverse(a: number): number {
  let power = a;
  for (let step = 0; step < 6; step += 1) power = times(times(power, power), a);
  return times(power, power);
}
