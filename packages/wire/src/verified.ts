declare const verified: unique symbol;

/**
 * A value whose signatures were checked. Functions that change anything ask for this type, so that
 * nothing unverified gets past the door: only this package can make one.
 */
export type Verified<T> = T & { readonly [verified]: true };

/** For this package alone: states that `value` passed its checks. */
export const markVerified = <T>(value: T): Verified<T> => value as Verified<T>;
