import type { PinpointText } from '../law-data.ts';
import { declarationsOn } from '../law-index.ts';
import type { ChannelRule } from '../rule-data.ts';
import { factStated } from './facts.ts';
import type { Situation } from './situation.ts';

/** A way to send, when it is open, and where that stands. */
export interface ChannelAnswer {
  readonly channel: string;
  readonly when: string;
  readonly text: string;
  readonly pinpoint: PinpointText | null;
}

/**
 * Who may send to whom under the instrument. Channels of the fallback rules are left out where a
 * treaty binds both (its own come first), and what a declaration of the requested State closes.
 */
export function channelsOf(situation: Situation): readonly ChannelAnswer[] {
  const treaty = situation.between.assistance.sure.length > 0;
  const emergency = factStated('emergency', situation) === true;
  const channels = (situation.rules.channels ?? []).filter(
    (rule) =>
      (rule.measures === undefined || rule.measures.includes(situation.measure)) &&
      !(rule.residual === true && treaty) &&
      !isClosed(rule, situation) &&
      (rule.when !== 'emergency' || emergency),
  );
  return channels.map(({ channel, when, text, pinpoint }) => ({ channel, when, text, pinpoint }));
}

const isClosed = (rule: ChannelRule, situation: Situation): boolean =>
  rule.closedBy !== undefined &&
  declarationsOn(situation.law, situation.rules.of, situation.requested, situation.on).some(
    (row) => rule.closedBy?.includes(row.effect) === true && row.confidence !== 'low',
  );
