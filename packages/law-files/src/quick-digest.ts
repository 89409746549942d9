/**
 * Sixteen hexadecimal digits that differ when bytes do, by accident: FNV-1a over words of 32 bits,
 * in two lanes. No protection against forgery: who writes in the cache of a checkout could write
 * its sources. A cryptographic digest takes longer to load than most questions of law to answer.
 */
export function quickDigest(bytes: Uint8Array): string {
  // Words are read where memory has them aligned; a view of a file need not be.
  const own = new Uint8Array(bytes);
  const words = new Int32Array(own.buffer, 0, own.length >> 2);
  let one = 0x811c9dc5 ^ own.length;
  let two = 0x9e3779b9;
  // By number, and a word for each lane in turn: the loop runs before the compiler has seen it, where an
  // iterator costs thrice. Each step can be undone, so that no single word changes without its lane.
  let n = 0;
  for (; n + 1 < words.length; n += 2) {
    one = Math.imul(one ^ (words[n] as number), 0x01000193);
    two = Math.imul(two ^ (words[n + 1] as number), 0x85ebca6b);
  }
  for (const byte of own.subarray(n * 4)) {
    one = Math.imul(one ^ byte, 0x01000193);
    two = Math.imul(two ^ byte, 0x85ebca6b);
  }
  return [one, two].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
