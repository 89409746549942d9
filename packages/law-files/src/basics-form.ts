import {
  AUTHORITY_ROLES,
  BAR_EXCEPTIONS,
  DEATH_PENALTIES,
  LEGAL_TRADITIONS,
  MEASURES,
  NATIONALS_BARS,
  NETWORK_KINDS,
  SURRENDERS_NATIONALS,
  TREATY_SORTS,
} from '@comity/law';
import * as z from 'zod';
import { authorityName } from './authority-name.ts';
import { code, day, dayOrNull, sourced, words } from './row-forms.ts';

/** Forms of what is said of every jurisdiction, and of the ways to find a counterpart. */

const text = z.string();

export const basics = z.strictObject({
  legalTradition: z.strictObject({ families: z.array(z.enum(LEGAL_TRADITIONS)), ...sourced }),
  languages: z.strictObject({
    official: z.array(words),
    accepted: z.array(words).nullable(),
    ...sourced,
  }),
  deathPenalty: z.strictObject({ status: z.enum(DEATH_PENALTIES), ...sourced }),
  nationals: z
    .strictObject({
      surrendered: z.enum(SURRENDERS_NATIONALS),
      text,
      cite: words.nullable(),
      bar: z
        .strictObject({
          by: z.enum(NATIONALS_BARS),
          unless: z.array(z.enum(BAR_EXCEPTIONS)).min(1).optional(),
          exceptMembersOf: code.optional(),
        })
        .optional(),
      ...sourced,
    })
    .refine(
      ({ surrendered, bar }) =>
        surrendered === 'conditional' || (surrendered === 'no') === (bar !== undefined),
      'has a bar where own nationals are not surrendered, and none where they are or nobody knows',
    ),
  extradition: z
    .strictObject({
      withoutTreaty: z.enum(['yes', 'no']),
      text,
      cite: words.nullable(),
      ...sourced,
    })
    .optional(),
  treatyList: z.strictObject({ title: words, address: words.nullable(), ...sourced }).nullable(),
});

export const authorityRow = z.strictObject({
  role: z.enum(AUTHORITY_ROLES),
  name: authorityName,
  under: z.array(words).min(1).optional(),
  scope: words.optional(),
  address: words.optional(),
  languages: z.array(words).min(1).optional(),
  from: dayOrNull,
  to: dayOrNull,
  asOf: dayOrNull,
  ...sourced,
});

export const networkRow = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not in the form-of-words'),
  title: words,
  kind: z.enum(NETWORK_KINDS),
  purpose: words,
  limits: words,
  address: words.nullable(),
  from: dayOrNull,
  measures: z.array(z.enum(MEASURES)).min(1).optional(),
  partiesOf: z.array(words).min(1).optional(),
  membersOf: words.optional(),
  members: z.array(code).min(1).optional(),
  openToPartiesOf: z.array(words).min(1).optional(),
  openToUsersOf: words.optional(),
  complete: z.boolean(),
  ...sourced,
});

export const researchRow = z
  .strictObject({
    sort: z.enum(TREATY_SORTS),
    all: code.optional(),
    pair: z.tuple([code, code]).optional(),
    asOf: day,
    ...sourced,
    /** What was only recalled is no research. */
    confidence: z.enum(['high', 'medium']),
  })
  .refine(
    (row) => (row.all === undefined) !== (row.pair === undefined),
    'has all or pair, and not both',
  );
