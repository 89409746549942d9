import { z } from 'zod';
import { day, LENGTHS, text } from '../fields.ts';
import { type RequestedKind, said } from './kind.ts';

/** How far something is there. */
export const EXTENTS = ['full', 'partial', 'none'] as const;

/** How the requested side ranks the request. */
export const PRIORITIES = ['routine', 'high', 'urgent'] as const;

/** What the requested side can do, with what, and by when; visible to the requesting side. */
export const RequestTriaged = z.strictObject({
  /** Whether it has the legal and technical means. */
  capability: z.enum(EXTENTS),
  /** Whether it has people free for it. */
  capacity: z.enum(EXTENTS),
  /** Units, equipment, experts that are put on it. */
  resources: text(LENGTHS.long).optional(),
  priority: z.enum(PRIORITIES),
  /** Day on which a result is expected, in the author's zone. A forecast, not a promise. */
  expectedDate: day.optional(),
  remarks: text(LENGTHS.long).optional(),
});
export type RequestTriaged = z.infer<typeof RequestTriaged>;

/** The requested side says what it can do. A later triage replaces an earlier one. */
export const requestTriaged: RequestedKind<'request-triaged', RequestTriaged> = {
  kind: 'request-triaged',
  by: 'requested',
  content: RequestTriaged,
  needs: ['request', 'not-closed', 'not-withdrawn'],
  pinpoints: {},
  effect: (own, act) => ({ ...own, triage: said(act) }),
};
