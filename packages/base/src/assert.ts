/** Raised when our own code broke a promise; never for what comes from outside. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/** Stops when `condition` does not hold; `promise` says what should have been true. */
export function assert(condition: unknown, promise: string): asserts condition {
  if (!condition) throw new BrokenPromise(promise);
}

/** For the end of a switch over a closed union: the compiler proves that nothing gets here. */
export function unreachable(value: never): never {
  throw new BrokenPromise(`a case was forgotten: ${JSON.stringify(value)}`);
}
