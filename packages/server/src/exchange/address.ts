import type { ExchangeParts } from './exchange.ts';

/** Where a peer's newest statement says that its exchange is: scheme, host, port. */
export const originOf = (
  { trust }: Pick<ExchangeParts, 'trust'>,
  peer: string,
): string | undefined => trust.current().get(peer)?.statements.at(-1)?.statement.node.url;
