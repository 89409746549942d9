import { createCipheriv, createHash } from 'node:crypto';

/** A source of bytes that gives the same ones for the same seed: AES-256 in counter mode. */
export function seededBytes(seed: string): (n: number) => Uint8Array<ArrayBuffer> {
  const key = createHash('sha256').update(`comity/rehearsal\n${seed}`).digest();
  const stream = createCipheriv('aes-256-ctr', key, new Uint8Array(16));
  return (n) => new Uint8Array(stream.update(new Uint8Array(n)));
}

/** A whole number from 0 to `below` - 1. */
export function seededNumber(bytes: (n: number) => Uint8Array, below: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes(4);
  return (((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % below;
}
