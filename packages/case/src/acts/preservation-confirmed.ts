import { z } from 'zod';
import { day, LENGTHS, text } from '../fields.ts';
import { preservationForm } from '../preservation-form.ts';
import { type RequestedKind, said } from './kind.ts';

/** What is kept, since when, until when, and by what law of the requested State. */
export const PreservationConfirmed = z.strictObject({
  preserved: text(LENGTHS.long),
  since: day,
  /** Last day on which the data is kept under the own law, in the author's zone. */
  lastDay: day,
  /** Provision of the requested State's law. */
  legalBasis: text(LENGTHS.line),
  remarks: text(LENGTHS.long).optional(),
});
export type PreservationConfirmed = z.infer<typeof PreservationConfirmed>;

/** The requested side has the data kept. A later confirmation extends or corrects an earlier one. */
export const preservationConfirmed: RequestedKind<'preservation-confirmed', PreservationConfirmed> =
  {
    kind: 'preservation-confirmed',
    by: 'requested',
    content: PreservationConfirmed,
    needs: ['request', 'not-closed', 'not-withdrawn'],
    pinpoints: { CETS185: ['CETS185:29(3)', 'CETS185:29(7)'] },
    fieldPinpoints: { CETS185: { lastDay: 'CETS185:29(7)' } },
    form: preservationForm,
    effect: (own, act) => ({
      ...own,
      answers: [...own.answers, { ...said(act), kind: 'preservation-confirmed', current: true }],
    }),
  };
