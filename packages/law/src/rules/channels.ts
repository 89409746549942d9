import type { PinpointText } from '../law-data.ts';
import { declarationsOn } from '../law-index.ts';
import type { ChannelRule } from '../rule-data.ts';
import { factStated } from './facts.ts';
import { laidRules } from './laid-rules.ts';
import type { Situation } from './situation.ts';

/** A way to send, when it is open, and where that stands. */
export interface ChannelAnswer {
  readonly channel: string;
  readonly when: string;
  readonly text: string;
  readonly pinpoint: PinpointText | null;
  /** The instrument whose channel it is: a treaty's, where it comes first. */
  readonly from: string;
}

/**
 * Who may send to whom under the instrument. Channels of the fallback rules are left out where a
 * treaty binds both and the treaty's own come in their place; so is what a declaration of the requested State closes.
 */
export function channelsOf(situation: Situation): readonly ChannelAnswer[] {
  const treaty = situation.between.assistance.sure.find(
    ({ instrument }) => instrument.id !== situation.rules.of,
  );
  const own = openChannels(situation, treaty !== undefined);
  if (treaty === undefined || situation.rules.stepsBack === undefined) return own;
  const rules = laidRules(situation.law, treaty.instrument);
  const theirs = openChannels({ ...situation, rules }, false);
  const known = new Set(own.map((row) => `${row.channel} ${row.when}`));
  return [...own, ...theirs.filter((row) => !known.has(`${row.channel} ${row.when}`))];
}

function openChannels(situation: Situation, treaty: boolean): readonly ChannelAnswer[] {
  const emergency = factStated('emergency', situation) === true;
  const channels = (situation.rules.channels ?? []).filter(
    (rule) =>
      (rule.measures === undefined || rule.measures.includes(situation.measure)) &&
      !(rule.residual === true && treaty) &&
      !isClosed(rule, situation) &&
      (rule.when !== 'emergency' || emergency),
  );
  return channels.map(({ channel, when, text, pinpoint }) => ({
    channel,
    when,
    text,
    pinpoint,
    from: situation.rules.of,
  }));
}

const isClosed = (rule: ChannelRule, situation: Situation): boolean =>
  rule.closedBy !== undefined &&
  declarationsOn(situation.law, situation.rules.of, situation.requested, situation.on).some(
    (row) => rule.closedBy?.includes(row.effect) === true && row.confidence !== 'low',
  );
