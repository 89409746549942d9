import { Secret, TOTP } from 'otpauth';

/**
 * Checks a six-digit code (RFC 6238, SHA-1, 30 seconds, one step of drift either way) and says which
 * time step it belongs to, so that the caller refuses a step that was used already.
 *
 * @param secret base32
 * @param at RFC 3339 time
 * @returns the time step, or `undefined` when the code is wrong
 */
export function stepOfCode(secret: string, code: string, at: string): number | undefined {
  const timestamp = Temporal.Instant.from(at).epochMilliseconds;
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code.replace(/\s/g, ''), timestamp, window: 1 });
  return delta === null ? undefined : TOTP.counter({ timestamp }) + delta;
}

/** The code that is right now: for the training network and for tests. */
export const codeAt = (secret: string, at: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Temporal.Instant.from(at).epochMilliseconds,
  });
