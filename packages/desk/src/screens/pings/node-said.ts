import type { NodeTests } from '@comity/service';
import type { Words } from '@comity/words';

/** Clocks that are no further apart than this say so little that nothing is said of it. */
const SKEW_MS = 2_000;

/** That a clock is ahead of ours or behind; null where that is a matter of a moment. */
export function clockSaid(words: Words, { skewMs }: Pick<NodeTests, 'skewMs'>): string | null {
  if (skewMs === null || Math.abs(skewMs) < SKEW_MS) return null;
  const n = Math.round(Math.abs(skewMs) / 1_000);
  return words.t(skewMs > 0 ? 'pings.clock-ahead' : 'pings.clock-behind', { n });
}

/** How a node has answered the looks at it, in a sentence. */
export function nodeSaid(words: Words, node: NodeTests, zone: string): string {
  const { at, ms, trouble, looks, answered } = node;
  const values = { moment: words.moment(at, zone), looks, answered };
  if (trouble === 'ping-no-answer') return words.t('pings.node-silent', values);
  if (trouble === 'ping-not-said') return words.t('pings.node-not-said');
  if (trouble !== null) return words.t('pings.node-refused');
  return ms === null
    ? words.t('pings.node-busy', values)
    : words.t('pings.node-there', { ...values, ms });
}
