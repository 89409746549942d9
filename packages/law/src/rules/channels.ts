import { declarationsOn } from '../bound/declarations.ts';
import type { Instrument, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { known, once } from '../memory.ts';
import type { ChannelRule } from '../rule-data.ts';
import type { Channel, Measure } from '../vocabulary.ts';
import { factStated } from './facts.ts';
import { isWay } from './instrument-kinds.ts';
import { joinedWith } from './joined.ts';
import { type LaidRules, laidRules } from './laid-rules.ts';
import { isSurrender, sortOf } from './measures.ts';
import { firstTreaty } from './precedence.ts';
import type { Situation } from './situation.ts';
import { isFallback } from './stepping-back.ts';

/** A way to send, when it is open, and where that stands. */
export interface ChannelAnswer {
  readonly channel: Channel;
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
  const { law, measure } = situation;
  const sort = sortOf(law, measure);
  const except = situation.rules.of;
  const treaty = firstTreaty(situation.between[sort].sure, { law, measure, except });
  const instrument = law.instruments.get(except);
  const own =
    instrument === undefined
      ? openChannels(situation, treaty !== undefined)
      : openJoined(situation, instrument, treaty !== undefined);
  if (treaty === undefined || situation.rules.stepsBack === undefined) return own;
  const theirs = openJoined(situation, treaty.instrument, false);
  if (sort === 'extradition') return theirs;
  return withNew(own, theirs);
}

const withNew = (
  own: readonly ChannelAnswer[],
  more: readonly ChannelAnswer[],
): readonly ChannelAnswer[] => {
  const known = new Set(own.map((row) => `${row.channel} ${row.when}`));
  return [...own, ...more.filter((row) => !known.has(`${row.channel} ${row.when}`))];
};

/** The channels of an instrument and of what is joined to it; a way that both name, once. */
function openJoined(
  situation: Situation,
  instrument: Instrument,
  treaty: boolean,
): readonly ChannelAnswer[] {
  const joined = joinedWith(situation, instrument);
  return joined
    .map((one) =>
      openChannels({ ...situation, rules: laidRules(situation.law, one) }, treaty, joined),
    )
    .reduce(withNew);
}

function openChannels(
  situation: Situation,
  treaty: boolean,
  joined: readonly Instrument[] = [],
): readonly ChannelAnswer[] {
  const emergency = factStated('emergency', situation) === true;
  const { law, rules, measure } = situation;
  const rows = known(ofMeasure(rules), measure, () => channelsFor(law, rules, measure));
  const open = rows.filter(
    ({ rule }) =>
      !(treaty && isFallback(rules.stepsBack, rule.pinpoint)) &&
      !isClosed(rule, situation) &&
      !joined.some(({ id }) => rule.replacedBy?.includes(id) === true) &&
      (rule.when !== 'emergency' || emergency),
  );
  return open.map(({ answer }) => answer);
}

interface ChannelRow {
  readonly rule: ChannelRule;
  readonly answer: ChannelAnswer;
}

const ofMeasure = once((_rules: LaidRules) => new Map<Measure, readonly ChannelRow[]>());

/** The channels of the rules for a measure, each with its answer, whoever asks. */
const channelsFor = (law: Law, rules: LaidRules, measure: Measure): readonly ChannelRow[] =>
  (rules.channels ?? [])
    .filter((rule) => isForMeasure(rule, { law, rules, measure }))
    .map((rule) => {
      const { channel, when, text, pinpoint } = rule;
      return { rule, answer: { channel, when, text, pinpoint, from: rules.of } };
    });

/** Channels of assistance are not those of surrender; a treaty on surrender has its own. */
function isForMeasure(
  { measures }: ChannelRule,
  { law, rules, measure }: Pick<Situation, 'law' | 'rules' | 'measure'>,
): boolean {
  if (measures !== undefined) return measures.includes(measure);
  if (!isSurrender(law, measure)) return true;
  const instrument = law.instruments.get(rules.of);
  return instrument !== undefined && (instrument.kind === 'extradition' || isWay(instrument));
}

const isClosed = (rule: ChannelRule, situation: Situation): boolean =>
  rule.closedBy !== undefined &&
  declarationsOn(situation.law, situation.rules.of, situation.requested, situation.on).some(
    (row) => rule.closedBy?.includes(row.effect) === true && row.confidence !== 'low',
  );

const NAMED: ReadonlySet<Channel> = new Set<Channel>(['central-authority', 'contact-point-24-7']);

/** The provisions of conventions by which States name who is written to, each once. */
export const provisionsNamingContacts = (law: Law): readonly PinpointText[] => [
  ...new Set(
    law.data.rules.flatMap(({ instrument, channels = [] }) =>
      law.instruments.get(instrument ?? '')?.kind === 'convention'
        ? channels.flatMap(({ channel, pinpoint }) =>
            pinpoint !== null && NAMED.has(channel) ? [pinpoint] : [],
          )
        : [],
    ),
  ),
];
