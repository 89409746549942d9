import { type Confidence, weakest } from '@comity/base';
import type { JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, quoted, says } from '../law-says.ts';
import { namedInstrument } from '../named.ts';
import { type Binding, bindsBoth } from '../rules/binding.ts';
import { decide } from '../rules/condition.ts';
import { joinedRegime } from '../rules/joined.ts';
import { laidRules } from '../rules/laid-rules.ts';
import { sortOf } from '../rules/measures.ts';
import { type OtherLaw, otherLawOf } from '../rules/other-law.ts';
import { ownNationals } from '../rules/own-nationals.ts';
import { pairOn } from '../rules/pair.ts';
import { treatiesBetween } from '../rules/precedence.ts';
import type { Reason } from '../rules/reason.ts';
import { type GroundAnswer, groundUnder, judged, outsideScope } from '../rules/refusal.ts';
import { notesOnPair } from '../rules/researched.ts';
import {
  distinctMissing,
  type MissingFact,
  type Situation,
  type StatedFacts,
} from '../rules/situation.ts';
import { isFallback, stepsBackOf } from '../rules/stepping-back.ts';
import type { DutyCode, DutyOccasion, Measure } from '../vocabulary.ts';

/** May the requested side say no, on what grounds, and what does it then owe? */
export interface GroundsQuestion extends StatedFacts {
  readonly instrument: string;
  readonly measure: Measure;
  readonly requesting: JurisdictionCode;
  readonly requested: JurisdictionCode;
  readonly on: LawDate;
}

export interface CitedRule {
  readonly code: string;
  readonly pinpoint: PinpointText | null;
  readonly text: string;
}

export interface DutyAnswer extends CitedRule {
  readonly code: DutyCode;
  readonly on: DutyOccasion;
}

export interface GroundsAnswer {
  readonly question: GroundsQuestion;
  readonly grounds: readonly GroundAnswer[];
  readonly notGrounds: readonly CitedRule[];
  readonly otherLaw: readonly OtherLaw[];
  /** What has to be said of treaties between the two: see `notesOnPair`. */
  readonly notes: readonly Reason[];
  readonly duties: readonly DutyAnswer[];
  readonly postponement: readonly CitedRule[];
  readonly missing: readonly MissingFact[];
  /** Whether the instrument binds both on the day at all, and why not. */
  readonly bindsBoth: Binding;
  /** Facts that were not stated and taken as usual. */
  readonly presumed: readonly string[];
  /** Why some rules step back, and which treaty's come first. */
  readonly stepsBack: {
    readonly treaty: string;
    readonly pinpoint: string;
    readonly text: LawSays;
  } | null;
  readonly confidence: Confidence;
}

/**
 * The grounds for refusal under one instrument for one measure. A rule of the fallback part is
 * closed where a treaty binds both: that treaty's own grounds come through `otherLaw`. A measure or
 * an instrument without rules answers with no grounds and low confidence, never with "no".
 */
export function grounds(law: Law, question: GroundsQuestion): GroundsAnswer {
  const instrument = law.instruments.get(question.instrument);
  if (instrument === undefined) return nothingKnown(law, question);
  const rules = laidRules(law, instrument);
  const pair = pairOn(law, [question.requesting, question.requested], question.on);
  const situation: Situation = {
    law,
    on: question.on,
    requesting: question.requesting,
    requested: question.requested,
    measure: question.measure,
    stated: question,
    rules,
    between: treatiesBetween(pair),
  };
  const regime = joinedRegime(situation, instrument);
  if (regime === undefined) return nothingKnown(law, question);
  const back = stepsBackOf(situation);
  const treaty = back.treaty === undefined ? undefined : law.instruments.get(back.treaty);
  const theirs = treaty === undefined ? undefined : joinedRegime(situation, treaty);
  const rulesOfRefusal = [
    ...regime.grounds.map(judged),
    ...outsideScope(situation, regime.grounds),
  ];
  const answers = rulesOfRefusal.map((rule) => groundUnder(rule, situation, back));
  const applies = ({ pinpoint }: CitedRule): boolean =>
    back.treaty === undefined || !isFallback(rules.stepsBack, pinpoint);
  const holds = (rule: Parameters<typeof isSure>[0]): boolean => isSure(rule, situation);
  return {
    question,
    grounds: answers.map(({ answer }) => withNationality(answer, situation)),
    notGrounds: (regime.notGrounds ?? []).filter((rule) => applies(rule) && holds(rule)).map(cited),
    otherLaw: otherLawOf(situation),
    notes: notesOf(law, question),
    duties: [
      ...(regime.duties ?? []).filter((rule) => applies(rule) && holds(rule)),
      ...(theirs?.duties ?? []).filter(holds),
    ].map(({ code, on, pinpoint, text }) => ({ code, on, pinpoint, text })),
    postponement: [
      ...(regime.postponement ?? []).filter(applies),
      ...(theirs?.postponement ?? []),
    ].map(cited),
    missing: distinctMissing(answers.flatMap(({ missing }) => missing)),
    bindsBoth: bindsBoth(pair, instrument),
    presumed: [...new Set(answers.flatMap(({ presumed }) => presumed))],
    stepsBack:
      back.treaty === undefined || rules.stepsBack === undefined
        ? null
        : {
            treaty: back.treaty,
            pinpoint: rules.stepsBack.pinpoint,
            text: says(quoted(rules.stepsBack.text), quoted(rules.stepsBack.never)),
          },
    confidence: weakest([rules.confidence, ...answers.map(({ answer }) => answer.confidence)]),
  };
}

/** What a treaty lets a State refuse, its own law may oblige it to refuse: that comes first. */
function withNationality(answer: GroundAnswer, situation: Situation): GroundAnswer {
  if (answer.code !== 'nationality' || answer.available === false) return answer;
  const rule = ownNationals(situation);
  if (rule === undefined) return answer;
  const { owed, text } = rule;
  if (owed === 'may') return { ...answer, owed, text: says(...answer.text.says, ...text.says) };
  return {
    ...answer,
    owed,
    text: says(...text.says, ...answer.text.says),
    confidence: weakest([answer.confidence, rule.confidence]),
  };
}

const cited = ({ code, pinpoint, text }: CitedRule): CitedRule => ({ code, pinpoint, text });

function isSure(
  rule: { readonly when?: Parameters<typeof decide>[0] },
  situation: Situation,
): boolean {
  return rule.when === undefined || decide(rule.when, situation).truth === true;
}

const notesOf = (law: Law, question: GroundsQuestion): readonly Reason[] =>
  notesOnPair(law, {
    from: question.requesting,
    to: question.requested,
    on: question.on,
    sort: sortOf(law, question.measure),
  });

const nothingKnown = (law: Law, question: GroundsQuestion): GroundsAnswer => ({
  question,
  grounds: [],
  notGrounds: [],
  otherLaw: [
    {
      source: question.instrument,
      text: says({
        code: 'grounds-unknown',
        params: { instrument: namedInstrument(law, question.instrument) },
      }),
    },
  ],
  notes: notesOf(law, question),
  duties: [],
  postponement: [],
  missing: [],
  bindsBoth: { open: 'uncertain', reasons: [], confidence: 'low' },
  presumed: [],
  stepsBack: null,
  confidence: 'low',
});
