import { proquint } from './proquint.ts';

/** One of the sixteen groups of a fingerprint: the same 16 bits twice. */
export interface FingerprintGroup {
  /** Five letters that can be said in most languages; for the telephone. */
  readonly word: string;
  /** `00000` to `65535`; for the eye. */
  readonly digits: string;
}

/**
 * A fingerprint as people compare it: sixteen groups, each as a word and as five digits.
 *
 * @param fingerprint 64 hexadecimal digits, spaces and letter case as they come
 */
export function spokenFingerprint(fingerprint: string): readonly FingerprintGroup[] {
  const hex = fingerprint.replace(/[^0-9A-Fa-f]/g, '');
  return Array.from({ length: hex.length >> 2 }, (_, n) => {
    const value = Number.parseInt(hex.slice(4 * n, 4 * n + 4), 16);
    return { word: proquint(value), digits: String(value).padStart(5, '0') };
  });
}
