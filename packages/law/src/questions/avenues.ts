import { type Confidence, weakest } from '@comity/base';
import type { Instrument, JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSentence, quoted, says } from '../law-says.ts';
import { namedInstrument, namedProvision } from '../named.ts';
import { type Addressee, addresseesOf } from '../rules/addressees.ts';
import { type Advice, adviceOn } from '../rules/advice.ts';
import { type Binding, bindsBoth, type Reason } from '../rules/binding.ts';
import { candidates } from '../rules/candidates.ts';
import { type ChannelAnswer, channelsOf } from '../rules/channels.ts';
import { type AvenueClock, clocksFor } from '../rules/clocks-for.ts';
import { type NetworkAnswer, networksFor } from '../rules/counterparts.ts';
import { joinedWith } from '../rules/joined.ts';
import { type LaidRules, laidRules, measureRule } from '../rules/laid-rules.ts';
import { hangsOn } from '../rules/limits.ts';
import { type MeasureAnswer, reaches } from '../rules/measure-reach.ts';
import { sortOf } from '../rules/measures.ts';
import { type OtherLaw, otherLawOf } from '../rules/other-law.ts';
import { type Pair, pairOn } from '../rules/pair.ts';
import { firstTreaty, type TreatiesBetween, treatiesBetween } from '../rules/precedence.ts';
import { byRank, dutyRank } from '../rules/ranking.ts';
import { notesOnPair } from '../rules/researched.ts';
import {
  distinctMissing,
  type MissingFact,
  type ProofStep,
  type Situation,
  type StatedFacts,
} from '../rules/situation.ts';
import { isFallback, stepsBackOf } from '../rules/stepping-back.ts';
import { surrenderBarred } from '../rules/surrender-barred.ts';
import type { Measure } from '../vocabulary.ts';

/** On what basis may one side ask the other for a measure on a day? */
export interface AvenueQuestion extends StatedFacts {
  readonly from: JurisdictionCode;
  readonly to: JurisdictionCode;
  readonly on: LawDate;
  readonly measure: Measure;
}

export interface Avenue {
  readonly instrument: string;
  readonly title: string;
  readonly kind: string;
  readonly open: boolean | 'uncertain';
  /** Open, yet it does not oblige by itself: what it hangs on is in `hangsOn`. */
  readonly limited: boolean;
  /** What an answer depends on besides the treaty; empty where the avenue obliges or is closed. */
  readonly hangsOn: readonly Reason[];
  /** 1 is first; total over all avenues of the answer. */
  readonly rank: number;
  /** The treaty whose rules on form, contents and refusal come first, or `null`. */
  readonly proceduralRulesFrom: string | null;
  readonly channels: readonly ChannelAnswer[];
  /** Whom to write to by these channels. */
  readonly authorities: readonly Addressee[];
  readonly pinpoints: readonly PinpointText[];
  readonly reasons: readonly Reason[];
  readonly clocks: readonly AvenueClock[];
  readonly confidence: Confidence;
  /** `own-rule`, `general`, `endeavour`, `domestic`, `information`, `outside`, `none`. */
  readonly level: string;
  readonly binding: boolean;
  /** An order or request straight to a provider: information, no request to the State. */
  readonly providerDirect: boolean;
  readonly otherLaw: readonly OtherLaw[];
  readonly proof: readonly ProofStep[];
  readonly missing: readonly MissingFact[];
}

export interface AvenuesAnswer {
  readonly question: AvenueQuestion;
  readonly avenues: readonly Avenue[];
  /** Facts that would turn an uncertain avenue into a decided one. */
  readonly missing: readonly MissingFact[];
  /** Words of practice: preserve first, name several bases. */
  readonly advice: readonly Advice[];
  /** What has to be said of treaties between the two: see `notesOnPair`. */
  readonly notes: readonly Reason[];
  /** Directories and networks in which a counterpart is found; none is a basis. */
  readonly networks: readonly NetworkAnswer[];
  readonly version: string;
}

/**
 * Every avenue a practitioner would think of, ranked: open, uncertain, closed, each with its
 * reasons. An avenue is open only if the instrument binds both on the day (by data that is more
 * than recalled), reaches the measure, and covers the offence by what was stated.
 */
export function avenues(law: Law, question: AvenueQuestion): AvenuesAnswer {
  const pair = pairOn(law, [question.from, question.to], question.on);
  const between = treatiesBetween(pair);
  const found = candidates(law, question).map((instrument) =>
    avenueUnder(pair, instrument, { question, between }),
  );
  found.sort((a, b) => byRank(a.key, b.key));
  for (const [index, { avenue }] of found.entries()) avenue.rank = index + 1;
  return {
    question,
    avenues: found.map(({ avenue }) => avenue),
    missing: distinctMissing(found.flatMap(({ avenue }) => avenue.missing)),
    advice: adviceOn(
      law,
      question.measure,
      found.filter(({ avenue }) => avenue.open === true),
    ),
    notes: notesOnPair(law, {
      ...question,
      sort: sortOf(law, question.measure),
    }),
    networks: networksFor(law, question),
    version: law.data.version,
  };
}

interface Found {
  /** Its rank is given when all are found. */
  readonly avenue: Omit<Avenue, 'rank'> & { rank: number };
  readonly key: Parameters<typeof byRank>[0];
  readonly instrument: Instrument;
  readonly rules: LaidRules;
}

function avenueUnder(
  pair: Pair,
  instrument: Instrument,
  asked: { readonly question: AvenueQuestion; readonly between: TreatiesBetween },
): Found {
  const { law } = pair;
  const { question, between } = asked;
  const { from, to, on, measure } = question;
  const rules = laidRules(law, instrument);
  const situation: Situation = {
    law,
    on,
    requesting: from,
    requested: to,
    measure,
    stated: question,
    rules,
    between,
  };
  const binding = bindsBoth(pair, instrument);
  const reach = reaches(situation, instrument);
  const reached = joined(binding.open, reach.open);
  const barred = reached === false ? undefined : surrenderBarred(situation);
  const open = barred === undefined ? reached : false;
  const confidence = barred?.confidence ?? confidenceOf(binding, reach, open);
  const first = open === false ? undefined : firstRules(situation);
  const rule = measureRule(rules, measure);
  const channels = open === false ? [] : channelsOf(situation);
  const steppedBack = stepsBackOf(situation).treaty !== undefined;
  const applies = (pinpoint: PinpointText): boolean =>
    !(steppedBack && isFallback(rules.stepsBack, pinpoint));
  const limits = open === false ? [] : hangsOn(situation, instrument, rule);
  const limited = open === true && limits.length > 0;
  return {
    avenue: {
      instrument: instrument.id,
      title: instrument.title,
      kind: instrument.kind,
      open,
      limited,
      hangsOn: limits,
      proceduralRulesFrom: first?.treaty ?? null,
      channels,
      authorities: addresseesOf(situation, channels),
      pinpoints: reach.pinpoints.filter(applies),
      reasons:
        barred === undefined
          ? withFirst(reasonsFor(open, binding, reach), first?.reason)
          : [barred],
      clocks: open === false ? [] : clocksFor(situation, instrument),
      confidence,
      level: rule?.level ?? 'none',
      binding: instrument.binding,
      providerDirect: instrument.providerDirect || instrument.kind === 'provider',
      otherLaw: open === false ? [] : otherLawOf(situation),
      proof: [
        ...proofOf(binding, reach, first?.reason),
        ...(barred === undefined ? [] : [barredStep(barred)]),
      ],
      missing: open === 'uncertain' ? reach.missing : [],
      rank: 0,
    },
    instrument,
    rules,
    key: {
      open,
      duty: dutyRank(instrument, rule),
      limited,
      order: rules.order,
      confidence,
      id: instrument.id,
    },
  };
}

/** Both must say yes; a no of either closes. */
const joined = (a: boolean | 'uncertain', b: boolean | 'uncertain'): boolean | 'uncertain' =>
  a === false || b === false ? false : a === true && b === true ? true : 'uncertain';

/** The weakest of the data that the verdict rests on. */
function confidenceOf(
  binding: Binding,
  reach: MeasureAnswer,
  open: boolean | 'uncertain',
): Confidence {
  if (open !== false) return weakest([binding.confidence, reach.confidence]);
  if (binding.open === false) return binding.confidence;
  return reach.confidence;
}

const barredStep = ({ text, pinpoint, confidence = 'medium' }: Reason): ProofStep => ({
  rule: 'own-national',
  holds: false,
  text,
  pinpoint,
  confidence,
});

const withFirst = (reasons: readonly Reason[], first: Reason | undefined): readonly Reason[] =>
  first === undefined ? reasons : [...reasons, first];

/** What closes first: who is bound; then, if that is in order, the measure and the offence. */
function reasonsFor(
  open: boolean | 'uncertain',
  binding: Binding,
  reach: MeasureAnswer,
): readonly Reason[] {
  if (open === false) {
    if (reach.outside || binding.open !== false) return reach.reasons;
    if (reach.open !== false) return binding.reasons;
  }
  return [...binding.reasons, ...reach.reasons];
}

/** The treaty whose rules on form, contents and refusal come before those of a convention. */
function firstRules(
  situation: Situation,
): { readonly treaty: string; readonly reason: Reason } | undefined {
  const { law, rules, between, measure } = situation;
  const sort = sortOf(law, measure);
  const surrender = sort === 'extradition';
  if (rules.stepsBack === undefined) return undefined;
  const { sure, unsure } = between[sort];
  const wanted = { law, measure, except: rules.of };
  const sureOne = firstTreaty(sure, wanted);
  const treaty = sureOne ?? firstTreaty(unsure, wanted);
  if (treaty === undefined) return undefined;
  const { id } = treaty.instrument;
  const instrument = namedInstrument(law, id);
  const said: LawSentence[] =
    sureOne === undefined ? [{ code: 'treaty-to-verify', params: { instrument } }] : [];
  if (surrender) said.push({ code: 'extradition-conditions-first', params: { instrument } });
  else said.push(quoted(rules.stepsBack.text), quoted(rules.stepsBack.never));
  const others = sureOne === undefined ? [] : joinedWith(situation, sureOne.instrument).slice(1);
  if (!surrender && others.length > 0) {
    const instruments = others.map((other) => namedInstrument(law, other.id));
    said.push({ code: 'first-read-with', params: { instrument, instruments } });
  }
  const { byAgreement } = rules.stepsBack;
  if (!surrender && byAgreement !== null) {
    said.push({ code: 'may-agree-to-use', params: { pinpoint: namedProvision(byAgreement) } });
  }
  const text = says(...said);
  const pinpoint = surrender ? null : rules.stepsBack.pinpoint;
  return { treaty: id, reason: { code: 'procedural-rules', text, pinpoint } };
}

function proofOf(
  binding: Binding,
  reach: MeasureAnswer,
  first: Reason | undefined,
): readonly ProofStep[] {
  const step = (rule: string, reason: Reason): ProofStep => ({
    rule,
    holds: binding.open,
    text: reason.text,
    pinpoint: reason.pinpoint,
    confidence: reason.confidence ?? binding.confidence,
  });
  const steps = binding.reasons.map((reason) => step('binding', reason));
  if (first !== undefined) steps.push(step('precedence', first));
  steps.push(...reach.proof);
  return steps;
}
