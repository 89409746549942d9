import { z } from 'zod';
import { COUNTS, LENGTHS, participantId, pinpoint, text } from './fields.ts';
import { hasZoneForm, isPeriodTime } from './period.ts';

const TIME_FORM = { message: 'This is no time.', params: { code: 'date-impossible' } };

/** How pressing a request is; the closed set of levels. */
export const URGENCY_LEVELS = ['routine', 'urgent', 'emergency'] as const;

/** How closely a case is held at home. */
export const SENSITIVITIES = ['normal', 'restricted', 'sealed'] as const;

/**
 * A span of time as the officer reads it: local times and the zone that they are read in. Only the
 * form is checked here: whether a clock really showed that time hangs on the time zone data of the
 * machine, on which two nodes may differ; `checkFacts` and `decide` check it before anything is sent.
 */
export const Period = z.strictObject({
  /** `2013-05-23` or `2013-05-23T14:05` or with seconds. */
  from: z.string().refine(isPeriodTime, TIME_FORM),
  /** Same forms; absent when it is one moment or one day. */
  to: z.string().refine(isPeriodTime, TIME_FORM).optional(),
  /** IANA name, `UTC` or an offset such as `+09:00`. */
  zone: z.string().refine(hasZoneForm, {
    message: 'This is no time zone.',
    params: { code: 'zone-unknown' },
  }),
});
export type Period = z.infer<typeof Period>;

const where = { custodian: text(LENGTHS.line).optional(), period: Period.optional() };

/** What the measure is aimed at; its place in the list, from 1, is the number of the item. */
export const Target = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('account'),
    service: text(LENGTHS.short),
    identifier: text(LENGTHS.line),
    ...where,
  }),
  z.strictObject({
    kind: z.literal('ip'),
    address: text(50),
    port: z.int().min(1).max(65_535).optional(),
    custodian: text(LENGTHS.line).optional(),
    period: Period,
  }),
  z.strictObject({ kind: z.literal('url'), url: text(2_000), ...where }),
  z.strictObject({ kind: z.literal('domain'), domain: text(253), ...where }),
  z.strictObject({ kind: z.literal('device'), description: text(LENGTHS.line), ...where }),
  z.strictObject({ kind: z.literal('other'), description: text(LENGTHS.line), ...where }),
]);
export type Target = z.infer<typeof Target>;

/** One offence: a provision of an instrument, or another one described with the local provision. */
export const Offence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), pinpoint, ...penalty() }),
  z.strictObject({ kind: z.literal('other'), description: text(LENGTHS.line), ...penalty() }),
]);
export type Offence = z.infer<typeof Offence>;

function penalty() {
  return {
    /** Provision of the requesting State's law. */
    provision: text(LENGTHS.line).optional(),
    maxPenaltyMonths: z.int().min(0).max(1_200).optional(),
  };
}

/** An instrument (or way without treaty) relied on, with its provisions. */
export const Reliance = z.strictObject({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{1,60}$/),
  pinpoints: z.array(pinpoint).max(COUNTS.pinpoints),
});
export type Reliance = z.infer<typeof Reliance>;

/** What a `request-submitted` says: the facts of the case in the form that the fold relies on. */
export const RequestContent = z.strictObject({
  measure: z.string().regex(/^[a-z][a-z-]{1,60}$/),
  title: text(LENGTHS.short).optional(),
  from: participantId,
  to: participantId,
  instruments: z.array(Reliance).min(1).max(COUNTS.instruments),
  offences: z.array(Offence).min(1).max(COUNTS.offences),
  conduct: text(LENGTHS.long),
  targets: z.array(Target).min(1).max(COUNTS.targets),
  /** Answers to the contents question by field name, `factsSummary`, `necessity` ... */
  contents: z
    .record(z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,60}$/), text(LENGTHS.long))
    .refine((fields) => Object.keys(fields).length <= COUNTS.contents),
  urgency: z.strictObject({
    level: z.enum(URGENCY_LEVELS),
    why: text(LENGTHS.long).optional(),
  }),
  investigation: z
    .strictObject({
      reference: text(LENGTHS.short).optional(),
      authority: text(LENGTHS.line).optional(),
    })
    .optional(),
  sensitivity: z.enum(SENSITIVITIES),
  confidentialityRequested: z.boolean(),
  /** Language the request is written in, BCP 47, `en`, `ja`. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
});
export type RequestContent = z.infer<typeof RequestContent>;
