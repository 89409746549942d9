import {
  ARTICLE_DOMAINS,
  CLOCK_DEBTORS,
  CLOCK_KINDS,
  COUNTING_RULES,
  INSTRUMENT_KINDS,
  MEASURES,
  PARTY_KINDS,
  readDay,
} from '@comity/law';
import * as z from 'zod';
import { authorityName } from './authority-name.ts';

/** Forms of the rows in `treaties/`. Closed: a word that is not listed here is a mistake. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isRealDay = (text: string): boolean => readDay(text).ok;

export const day = z
  .string()
  .refine(isRealDay, 'is no day of the calendar (write 2012-11-01)')
  .meta({ id: 'day', format: 'date', pattern: DAY.source });
export const dayOrNull = day.nullable();
export const confidence = z.enum(['high', 'medium', 'low']).meta({ id: 'confidence' });
export const words = z.string().min(1, 'is empty').meta({ id: 'words' });
export const code = z
  .string()
  .regex(/^[A-Z]{3}$/, 'is no code of three capital letters')
  .meta({ id: 'jurisdiction' });
export const pinpoint = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9-]*:[0-9]+[A-Za-z]*(?:-[0-9]+)?(?:\([0-9A-Za-z]+\))*$/,
    'is no pinpoint (write CETS185:29(7))',
  )
  .meta({ id: 'pinpoint' });
export const at = z
  .string()
  .regex(/^[0-9]+[A-Za-z]*(?:\([0-9A-Za-z]+\))*$/, 'is no article (write 29(7))');

export const sourced = { confidence, source: words, note: words.optional() };

export const dateConfidence = z
  .strictObject({
    signed: confidence.optional(),
    consented: confidence.optional(),
    inForce: confidence.optional(),
  })
  .optional();

export const length = z
  .strictObject({
    value: z.int().nonnegative(),
    unit: z.enum(['hours', 'days', 'months', 'years']),
  })
  .meta({ id: 'length' });

const effect = z.strictObject({
  length: length.nullable(),
  counting: z.enum(COUNTING_RULES),
  pinpoint,
  accessionPinpoint: pinpoint.optional(),
  confidence,
});

export const suspension = z
  .strictObject({
    from: dayOrNull,
    fromNotBefore: day.optional(),
    to: dayOrNull,
    kind: z.enum(['suspended', 'not-applied']).optional(),
    by: code.optional(),
    towards: z.array(code).min(1).optional(),
    source: words.optional(),
    note: words.optional(),
  })
  .refine(
    (row) => row.from !== null || row.fromNotBefore !== undefined,
    'has neither from nor fromNotBefore',
  );

export const partyRow = z.strictObject({
  state: code,
  kind: z.enum(PARTY_KINDS),
  by: code.optional(),
  signed: dayOrNull,
  signedNotBefore: day.optional(),
  signedNotAfter: day.optional(),
  invited: dayOrNull.optional(),
  invitedNotBefore: day.optional(),
  invitedNotAfter: day.optional(),
  invitedUntil: day.optional(),
  consented: dayOrNull,
  consentedNotBefore: day.optional(),
  consentedNotAfter: day.optional(),
  inForce: dayOrNull,
  inForceNotBefore: day.optional(),
  inForceNotAfter: day.optional(),
  inForceBasis: z.literal('computed').optional(),
  ended: day.optional(),
  endedNotBefore: day.optional(),
  asMemberOf: code.optional(),
  suspended: z.array(suspension).min(1).optional(),
  provenBy: words.optional(),
  dateConfidence,
  verified: z.array(z.enum(['signed', 'consented', 'inForce'])),
  noteFrom: day.optional(),
  shownOn: day.optional(),
  ...sourced,
});

export const instrumentFile = z.strictObject({
  /** Where the folder is not called like the instrument. */
  id: z.string().optional(),
  title: words,
  shortTitle: words,
  kind: z.enum(INSTRUMENT_KINDS),
  signed: dayOrNull,
  inForce: dayOrNull,
  inForceNotAfter: day.optional(),
  notInForce: z.boolean().optional(),
  suspended: z.array(suspension).min(1).optional(),
  presupposes: z
    .array(z.strictObject({ instrument: words, pinpoint: pinpoint.optional() }))
    .min(1)
    .optional(),
  /** Between those whom both bind this one stands in the place of the other. */
  replaces: z
    .array(z.strictObject({ instrument: words, pinpoint: pinpoint.optional(), text: words }))
    .min(1)
    .optional(),
  members: z
    .strictObject({
      of: code,
      except: z.array(code).optional(),
      confidence: confidence.optional(),
      source: words.optional(),
    })
    .optional(),
  appliesFrom: day.optional(),
  signatureCloses: day.optional(),
  dateConfidence,
  binding: z.boolean(),
  legalBasis: z.enum(['full', 'partial', 'channel-only', 'none']),
  providerDirect: z.boolean(),
  centralAuthorityChannel: z.boolean(),
  mlaTreaty: z.boolean(),
  extraditionTreaty: z.boolean(),
  parent: words.optional(),
  addsTo: z
    .strictObject({
      instrument: words,
      pinpoint,
      measures: z.array(z.enum(MEASURES)).min(1).optional(),
    })
    .optional(),
  basis: words.optional(),
  mayJoin: z.enum(['states', 'states-and-organisations', 'listed']),
  eligibilityPinpoint: pinpoint.optional(),
  territoryPinpoint: pinpoint.optional(),
  entry: effect.optional(),
  quorum: effect
    .extend({ instruments: z.int().positive(), organisationCounts: z.boolean() })
    .optional(),
  denunciation: effect.optional(),
  reservationWithdrawal: effect.optional(),
  extension: effect.optional(),
  reviewBy: day.optional(),
  filesProfiles: z.literal(true).optional(),
  partiesCounted: z.array(z.strictObject({ on: words, n: z.int() })).optional(),
  gaps: words.optional(),
  gapsIn: z
    .array(z.enum(['parties', 'days', 'declarations', 'start', 'territories']))
    .min(1)
    .optional(),
  listEnds: day.optional(),
  parties: z.array(partyRow).optional(),
  ...sourced,
});

const value = z.strictObject({
  name: words,
  value: z.union([z.number(), z.string()]),
  unit: words,
  kind: z.enum(['minimum', 'maximum', 'exact']),
});
const force = z.enum(['shall', 'may', 'endeavour', 'mixed']).optional();

export const articleRow = z.strictObject({
  article: z.string().regex(/^[0-9]+[A-Za-z]*$/, 'is no article number in quotation marks'),
  title: words,
  domain: z.enum(ARTICLE_DOMAINS),
  gist: words,
  limits: z.array(words).optional(),
  values: z.array(value).optional(),
  force,
  fallbackOnly: z.boolean().optional(),
  emergencyOnly: z.boolean().optional(),
  ...sourced,
  paragraphs: z
    .array(
      z.strictObject({
        at: z.string().regex(/^(?:\([0-9A-Za-z]+\))+$/, 'is no paragraph (write (7) or (2)(f))'),
        gist: words,
        values: z.array(value).optional(),
        force,
        confidence: confidence.optional(),
        source: words.optional(),
        note: words.optional(),
      }),
    )
    .optional(),
});

export const declarationRow = z.strictObject({
  state: code,
  at,
  kind: z.enum(['reservation', 'declaration']),
  effect: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not in the form-of-words'),
  summary: words,
  from: dayOrNull,
  to: dayOrNull,
  exceptsArticles2to11: z.boolean().optional(),
  /** The authority that the declaration names, and the day on which a later list showed it. */
  authority: authorityName.optional(),
  asOf: day.optional(),
  ...sourced,
});

/** A row of `acts.yaml`: provisions behind an act, a move or a date of a case, or said in an emergency. */
export const actRow = z.strictObject({
  of: z.enum(['act', 'move', 'due', 'emergency']),
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'is no code of an act, a move or a date'),
  at: z.array(at).min(1),
  fields: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), at).optional(),
  measures: z.array(z.enum(MEASURES)).min(1).optional(),
});

export const measures = z.union([z.literal('all'), z.array(z.enum(MEASURES))]);

export const clockRow = z.strictObject({
  at,
  name: z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  kind: z.enum(CLOCK_KINDS),
  length: length.nullable(),
  starts: words,
  counting: z.enum(COUNTING_RULES),
  measures,
  who: words.optional(),
  owedBy: z.enum(CLOCK_DEBTORS).optional(),
  condition: words.optional(),
  ...sourced,
});

export const jurisdictionRow = z.strictObject({
  code,
  alpha2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  name: words,
  kind: z.enum(['state', 'organisation', 'territory']),
  of: code.optional(),
  zone: words.optional(),
  memberOf: z
    .array(
      z.strictObject({
        of: words,
        from: dayOrNull,
        to: dayOrNull,
        source: words.optional(),
        confidence: confidence.optional(),
        note: words.optional(),
      }),
    )
    .optional(),
  note: words.optional(),
});
