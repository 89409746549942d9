import { z } from 'zod';

const typed = z.string().optional();

/**
 * One target as typed. Which fields are read depends on `kind`; the others are kept, so that
 * changing the kind and back loses nothing.
 */
export const FactsTarget = z.strictObject({
  /** `account`, `ip`, `url`, `domain`, `device` or `other`. */
  kind: typed,
  service: typed,
  identifier: typed,
  address: typed,
  port: typed,
  url: typed,
  domain: typed,
  description: typed,
  custodian: typed,
  from: typed,
  to: typed,
  zone: typed,
});
export type FactsTarget = z.infer<typeof FactsTarget>;

/** One offence as typed. */
export const FactsOffence = z.strictObject({
  /** `known` (a pinpoint) or `other` (a description). */
  kind: typed,
  pinpoint: typed,
  description: typed,
  provision: typed,
  maxPenaltyMonths: typed,
});
export type FactsOffence = z.infer<typeof FactsOffence>;

/**
 * The drafting facts: what an officer has typed so far, kept as typed. Nothing is required and
 * nothing is refused here; `checkFacts` says what is wrong, `readFacts` gives the parsed view,
 * `requestOf` the request.
 */
export const Facts = z.strictObject({
  measure: typed,
  title: typed,
  from: typed,
  to: typed,
  /** The authority of the requested State that is written to. */
  toAuthority: typed,
  instruments: z
    .array(z.strictObject({ id: typed, pinpoints: z.array(z.string()).optional() }))
    .optional(),
  offences: z.array(FactsOffence).optional(),
  conduct: typed,
  targets: z.array(FactsTarget).optional(),
  contents: z.record(z.string(), z.string()).optional(),
  urgency: z.strictObject({ level: typed, why: typed }).optional(),
  investigation: z.strictObject({ reference: typed, authority: typed }).optional(),
  sensitivity: typed,
  /** `yes` or `no`. */
  confidentialityRequested: typed,
  language: typed,
});
export type Facts = z.infer<typeof Facts>;
