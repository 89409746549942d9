const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const BECH32 = 1;
const BECH32M = 0x2bc830a3;

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of GENERATOR.entries()) if ((top >> bit) & 1) sum ^= generator;
  }
  return sum >>> 0;
}

/**
 * Whether the checksum of a segregated-witness address holds: bech32 for version 0 (BIP 173),
 * bech32m for later versions (BIP 350). Capitals and small letters are never mixed.
 */
export function isBech32Address(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const at = lower.lastIndexOf('1');
  const prefix = Array.from(lower.slice(0, at), (letter) => letter.charCodeAt(0));
  const data = Array.from(lower.slice(at + 1), (letter) => ALPHABET.indexOf(letter));
  if (at < 1 || data.length < 8 || data.includes(-1)) return false;
  const spread = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31)];
  const version = data[0] ?? 0;
  return polymod([...spread, ...data]) === (version === 0 ? BECH32 : BECH32M);
}
