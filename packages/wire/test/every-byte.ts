/** Copies of `bytes` with one byte changed, for every `step`-th position from `start`. */
export function* oneByteChanged(
  bytes: Uint8Array,
  { start = 0, step = 1 }: { readonly start?: number; readonly step?: number } = {},
): Generator<{ readonly at: number; readonly changed: Uint8Array }> {
  for (let at = start; at < bytes.length; at += step) {
    const changed = Uint8Array.from(bytes);
    // Which bit moves with the position, so that letters, digits, quotes and brackets all change.
    changed[at] = (changed[at] ?? 0) ^ (1 << (Math.floor(at / step) % 8));
    yield { at, changed };
  }
}
