import { z } from 'zod';
import { COUNTS, LENGTHS, pinpoint, text } from '../fields.ts';
import { refusalForm } from '../refusal-form.ts';
import { type RequestedKind, said } from './kind.ts';

/** A ground that the law data knows, or another one with its citation. */
export const RefusalGround = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('known'),
    code: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
    pinpoint,
  }),
  z.strictObject({
    kind: z.literal('other'),
    text: text(LENGTHS.long),
    citation: text(LENGTHS.line),
  }),
]);
export type RefusalGround = z.infer<typeof RefusalGround>;

/** What is refused, on what ground, and why. Reasons are always given. */
export const AssistanceRefused = z.strictObject({
  ground: RefusalGround,
  reasons: text(LENGTHS.long),
  /** Whether the requesting side was consulted before. */
  consultedFirst: z.boolean(),
  /** How it was consulted, or why that was not appropriate. */
  consultation: text(LENGTHS.long).optional(),
  /** Numbers of the targets refused, from 1; absent: the whole request. */
  items: z.array(z.int().min(1).max(COUNTS.items)).min(1).max(COUNTS.items).optional(),
});
export type AssistanceRefused = z.infer<typeof AssistanceRefused>;

/** The requested side refuses, in whole or in part. */
export const assistanceRefused: RequestedKind<'assistance-refused', AssistanceRefused> = {
  kind: 'assistance-refused',
  by: 'requested',
  content: AssistanceRefused,
  needs: ['request', 'not-closed', 'not-withdrawn'],
  pinpoints: { CETS185: ['CETS185:27(7)'] },
  fieldPinpoints: {
    CETS185: { reasons: 'CETS185:27(7)', consultedFirst: 'CETS185:27(6)' },
  },
  cites: ({ ground }) => (ground.kind === 'known' ? [ground.pinpoint] : []),
  form: refusalForm,
  effect: (own, act) => ({
    ...own,
    answers: [...own.answers, { ...said(act), kind: 'assistance-refused', current: true }],
  }),
};
