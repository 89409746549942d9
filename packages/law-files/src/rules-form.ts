import {
  CHANNELS,
  COUNTERPART_OFFICES,
  COVERAGES,
  DUTY_CODES,
  DUTY_OCCASIONS,
  FACT_NAMES,
  FURTHER_GROUND_CODES,
  GROUND_CODES,
  INSTRUMENT_KINDS,
  MEASURES,
  TREATY_SORTS,
} from '@comity/law';
import * as z from 'zod';
import { code, confidence, day, pinpoint, sourced, words } from './row-forms.ts';

/** Form of a `rules.yaml`: what the questions need of an instrument beyond who is bound by it. */

const leafWords = {
  pinpoint: pinpoint.optional(),
  text: words.optional(),
  otherwise: words.optional(),
  why: words.optional(),
};
const threshold = z.strictObject({
  months: z.int().nonnegative(),
  strict: z.boolean().optional(),
  in: z.enum(['requesting', 'requested', 'both']),
  pinpoint: pinpoint.optional(),
});
const factValue = z.union([z.boolean(), z.enum(['met', 'unmet'])]);

const leaf = z.union([
  z.strictObject({
    offence: z.union([z.enum(['own', 'any']), z.array(pinpoint)]),
    of: z.enum(['some', 'every']).optional(),
    ...leafWords,
  }),
  z.strictObject({ penalty: threshold, unlessTreaty: pinpoint.optional(), ...leafWords }),
  z.strictObject({
    fact: z.enum(FACT_NAMES),
    is: factValue,
    presumed: factValue.optional(),
    ...leafWords,
  }),
  z.strictObject({ declared: words, by: z.enum(['requesting', 'requested']), ...leafWords }),
  z.strictObject({ treaty: z.enum(TREATY_SORTS), ...leafWords }),
  z.strictObject({ bound: words, unlessDeclared: words.optional(), ...leafWords }),
  z.strictObject({ state: z.enum(['requesting', 'requested']), in: z.array(code), ...leafWords }),
  z.strictObject({
    profile: z.enum([
      'extradition-threshold',
      'extradition-without-treaty',
      'extradition-by-treaty-only',
    ]),
    presumed: z.boolean().optional(),
    ...leafWords,
  }),
]);

const condition: z.ZodType = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition) }),
      z.strictObject({ any: z.array(condition) }),
      z.strictObject({ not: condition }),
      leaf,
    ]),
  )
  .meta({ id: 'condition' });

const row = {
  pinpoint: pinpoint.nullable(),
  text: words,
  confidence: confidence.optional(),
};

const regime = z.strictObject({
  grounds: z.array(
    z.strictObject({
      code: z.enum([...GROUND_CODES, ...FURTHER_GROUND_CODES]),
      ...row,
      when: condition.optional(),
      closed: words.optional(),
      beside: words.optional(),
    }),
  ),
  complete: z.boolean().optional(),
  notGrounds: z
    .array(z.strictObject({ code: words, ...row, when: condition.optional() }))
    .optional(),
  duties: z
    .array(
      z.strictObject({
        code: z.enum(DUTY_CODES),
        on: z.enum(DUTY_OCCASIONS),
        ...row,
        when: condition.optional(),
      }),
    )
    .optional(),
  postponement: z.array(z.strictObject({ code: words, ...row })).optional(),
  domesticLaw: z.strictObject({ pinpoint: pinpoint.nullable(), text: words }).optional(),
});

const measureRule = z.strictObject({
  level: z.enum([...COVERAGES, 'outside', 'information']),
  pinpoints: z.array(pinpoint),
  scope: words.optional(),
  regime: words.optional(),
  onlyWithoutTreaty: z.boolean().optional(),
  closedBy: z.array(words).optional(),
  limits: z
    .array(z.strictObject({ when: condition, pinpoint, text: words }))
    .min(1)
    .optional(),
  text: words.optional(),
  confidence: confidence.optional(),
});

const channel = z.strictObject({
  channel: z.enum(CHANNELS),
  measures: z.array(z.enum(MEASURES)).optional(),
  when: z.enum(['always', 'urgent', 'emergency', 'agreed', 'non-coercive']),
  pinpoint: pinpoint.nullable(),
  text: words,
  counterpart: z.enum(COUNTERPART_OFFICES).optional(),
  ownIn: z.array(code).min(1).optional(),
  closedBy: z.array(words).optional(),
  replacedBy: z.array(words).min(1).optional(),
});

const useLimit = z.strictObject({
  code: z.enum(['speciality', 'confidentiality', 'onward-transfer', 'exculpatory', 'prisoner']),
  kind: z.enum(['automatic', 'only-if-imposed', 'on-request']),
  measures: z.array(z.enum(MEASURES)).optional(),
  byRequest: z.literal(true).optional(),
  pinpoint: pinpoint.nullable(),
  text: words,
  lift: words,
});

export const rulesFile = z.strictObject({
  instrument: words.optional(),
  instrumentKind: z.enum(INSTRUMENT_KINDS).optional(),
  hubs: z.array(code).min(1).optional(),
  reciprocity: pinpoint.optional(),
  partiesUnsure: z.array(code).optional(),
  order: z.int().optional(),
  offences: z.array(pinpoint).optional(),
  sameConduct: z.array(z.strictObject({ own: pinpoint, as: z.array(pinpoint) })).optional(),
  scopes: z.record(z.string(), condition).optional(),
  measures: z.partialRecord(z.enum(MEASURES), measureRule),
  regimes: z.record(z.string(), regime).optional(),
  channels: z.array(channel).optional(),
  givesWay: z.strictObject({ to: words, pinpoint, text: words }).optional(),
  stepsBack: z
    .strictObject({
      pinpoint,
      text: words,
      never: words,
      byAgreement: pinpoint.nullable(),
      provisions: z
        .array(
          z.strictObject({
            article: pinpoint,
            from: z.int().min(1).optional(),
            to: z.int().min(1).optional(),
          }),
        )
        .min(1),
    })
    .optional(),
  useLimits: z.array(useLimit).optional(),
  prosecuteInstead: z
    .strictObject({
      pinpoint,
      refusedFor: z.array(z.enum(['nationality', 'own-jurisdiction'])),
      onRequest: z.boolean(),
      reportOutcome: z.boolean(),
      text: words,
    })
    .optional(),
  extraditionThreshold: threshold.optional(),
  competingRequests: z.strictObject({ pinpoint, factors: z.array(words).min(1) }).optional(),
  way: z
    .strictObject({
      from: day.optional(),
      without: z.array(code).optional(),
      sureFor: words.optional(),
      uncertainText: words.optional(),
      earlierName: z.strictObject({ before: day, uncertainText: words }).optional(),
    })
    .optional(),
  ...sourced,
});
