import type { ExchangeParts } from './exchange.ts';

/**
 * Where a peer's newest statement says that its exchange is: scheme, host, port. Nowhere while its
 * admission is suspended: whatever is sent or asked, this is what it is sent to.
 */
export const originOf = (
  { trust }: Pick<ExchangeParts, 'trust'>,
  peer: string,
): string | undefined =>
  isSuspended({ trust }, peer)
    ? undefined
    : trust.current().get(peer)?.statements.at(-1)?.statement.node.url;

/** Whether two officers have suspended the admission of a peer. */
export const isSuspended = ({ trust }: Pick<ExchangeParts, 'trust'>, peer: string): boolean =>
  trust.standingOf(peer).suspended !== null;
