import { sha256 } from '@noble/hashes/sha2.js';

const ALPHABETS = {
  bitcoin: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  ripple: 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz',
} as const;

/** The bytes of a text in base 58; `undefined` for a letter outside of the alphabet. */
export function bytesOfBase58(
  text: string,
  alphabet: keyof typeof ALPHABETS = 'bitcoin',
): Uint8Array | undefined {
  const letters = ALPHABETS[alphabet];
  const bytes: number[] = [];
  for (const letter of text) {
    let carry = letters.indexOf(letter);
    if (carry < 0) return undefined;
    for (const [index, byte] of bytes.entries()) {
      carry += byte * 58;
      bytes[index] = carry & 255;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255);
  }
  const zeros = text.length - text.replace(new RegExp(`^${letters[0]}+`), '').length;
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes.toReversed()]);
}

/** Whether the last four bytes are the checksum of those before them (base58check: SHA-256 twice). */
export function isBase58Check(text: string, alphabet?: keyof typeof ALPHABETS): boolean {
  const bytes = bytesOfBase58(text, alphabet);
  if (bytes === undefined || bytes.length < 5) return false;
  const sum = sha256(sha256(bytes.subarray(0, -4)));
  return bytes.subarray(-4).every((byte, index) => byte === sum[index]);
}
