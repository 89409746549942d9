import { setImmediate } from 'node:timers/promises';
import type { Result } from '@comity/base';
import { extendingFeed, type FeedGrowth, type FeedTip, type GivenFeed } from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';

/** Publications proven without a pause: some milliseconds. */
const AT_A_STRETCH = 50;

/** Proves what was given of a feed; between stretches the node does its other work. */
export async function proveFeed(
  { trust }: Pick<ExchangeParts, 'trust'>,
  tip: FeedTip,
  given: GivenFeed,
): Promise<Result<FeedGrowth>> {
  const steps = extendingFeed(tip, given, trust.current());
  for (let proven = 1; ; proven += 1) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (proven % AT_A_STRETCH === 0) await setImmediate();
  }
}
