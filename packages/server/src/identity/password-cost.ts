/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. */
export const PASSWORD_COST = {
  memory: 19_456,
  passes: 2,
  parallelism: 1,
  tagLength: 32,
} as const;

/** One password on its way to a thread. */
export interface HashTask {
  readonly id: number;
  readonly message: string;
  readonly nonce: Uint8Array;
}
