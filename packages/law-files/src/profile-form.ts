import * as z from 'zod';
import { authorityName } from './authority-name.ts';
import { authorityRow, basics } from './basics-form.ts';
import { code, confidence, day, dayOrNull, pinpoint, words } from './row-forms.ts';

/** A text that may be empty. */
const text = z.string();
const textOrNull = z.string().nullable();
const months = z.int().nonnegative().nullable();

const offence = z.strictObject({
  offence: pinpoint,
  uncc: pinpoint.nullable(),
  criminalised: z.enum(['yes', 'partly', 'no', 'unknown']),
  statute: textOrNull,
  from: dayOrNull,
  to: dayOrNull,
  maxPenaltyMonths: months,
  aggravatedMaxMonths: months,
  extraditable: z.boolean().nullable(),
  complaintRequired: z.boolean().optional(),
  suspended: z.array(z.strictObject({ from: day, to: day, why: words })).optional(),
  note: text.optional(),
  source: words,
  confidence,
});

const power = z.strictObject({
  power: pinpoint,
  uncc: pinpoint,
  available: z.enum(['yes', 'partly', 'no', 'unknown']),
  statute: textOrNull,
  limits: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
  from: dayOrNull,
  to: dayOrNull,
  note: text.optional(),
  source: words,
  confidence,
});

const authority = z.strictObject({
  name: authorityName,
  asOf: dayOrNull,
  source: words,
  confidence: confidence.optional(),
  note: words.optional(),
});

const cooperation = z.strictObject({
  centralAuthority: authority.extend({ contactPublic: text }),
  point24x7: authority,
  extraditionAuthority: authority.extend({ contactPublic: text.optional() }),
  channels: z.array(text),
  languages: z.array(text),
  thresholds: z.strictObject({
    extraditionRequestingMinMaxMonths: months,
    extraditionRequestedMinMaxMonths: months,
    extraditionStrictlyMore: z.boolean().optional(),
    extraditionNote: text,
    mlaMinMaxMonths: months,
    searchWarrantMinMaxMonths: z.int().optional(),
    searchStrictlyMore: z.boolean().optional(),
    deMinimis: textOrNull,
  }),
  dualCriminality: z.strictObject({ mla: text, rule: text, extradition: text, confidence }),
  nationalityRule: z.strictObject({
    extraditesOwnNationals: text,
    constitutionalBar: z.union([z.boolean(), z.literal('treaty-needed'), z.null()]),
    cite: textOrNull,
    text,
    confidence,
  }),
  domesticGroundsForRefusal: z.array(
    z.strictObject({ code: words, cite: text, text, mandatory: z.boolean() }),
  ),
  reciprocityRequired: z.strictObject({
    mla: z.boolean().nullable(),
    extradition: z.boolean().nullable(),
    scope: textOrNull,
    cite: textOrNull,
  }),
  deathPenaltyOrOtherAssurances: text,
  actOnMutualAssistance: z.strictObject({
    title: textOrNull,
    from: dayOrNull,
    amended: z.array(text).optional(),
    source: text.optional(),
    confidence: confidence.optional(),
  }),
  extraditionAct: z.strictObject({
    title: text,
    from: dayOrNull,
    provisionalArrest: text.optional(),
    source: text.optional(),
    confidence: confidence.optional(),
  }),
  notes: text,
});

/** The four heads, and prevention beside them: all of them, or none where nobody researched the law. */
export const heads = z.strictObject({
  substantive: z.array(offence),
  procedural: z.array(power),
  cooperation,
  capacity: z.strictObject({
    units: z.array(text),
    programmes: z.array(text),
    training: text,
    notes: text,
    confidence,
  }),
  prevention: z.strictObject({
    hotline: textOrNull,
    reportingPortal: textOrNull,
    awarenessAgency: textOrNull,
    confidence,
  }),
  sources: z.array(text),
  confidence,
});

/** Form of `treaties/states/XXX.yaml`: basics always, the heads where the law was researched. */
export const stateFile = z
  .strictObject({
    state: code,
    name: words,
    updated: day,
    basics,
    authorities: z.array(authorityRow).optional(),
    ...heads.partial().shape,
  })
  .refine(
    (file) => {
      const there = Object.keys(heads.shape).filter((name) => name in file);
      return there.length === 0 || there.length === Object.keys(heads.shape).length;
    },
    `has some of ${Object.keys(heads.shape).join(', ')} and not all`,
  );
